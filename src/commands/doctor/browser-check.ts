import { hasErrors } from '../../diagnostics/diagnostic.js';
import { catalogue } from '../../messages/catalogue.js';
import { locateBrowser } from '../../outputs/browser/locate.js';
import { openPrinter } from '../../outputs/browser/printer.js';
import type { Check } from '../../outputs/checkup.js';
import type { RunOptions } from '../run.js';

/** Finds the browser and starts it: ZB3001 or ZB3002 if that fails. */
export async function checkBrowser(options: RunOptions): Promise<Check> {
  const { browser, env, platform, arch, home, timeoutMs, language } = options;
  const { ui } = catalogue(language);
  const check = { id: 'browser', label: 'checkupBrowser' } as const;
  const located = await locateBrowser({ explicit: browser, env, platform, arch, home });
  if (!located.value || hasErrors(located.diagnostics)) {
    return { ...check, detail: '', problems: located.diagnostics };
  }
  const { source, executable } = located.value;
  const { value: printer, diagnostics } = await openPrinter(located.value, { timeoutMs });
  if (!printer) return { ...check, detail: '', problems: diagnostics };
  await printer.close();
  const from = source === 'pinned' ? ui.checkupPinned : executable;
  const detail = [printer.product, from, ...(printer.sandbox ? [] : [ui.checkupNoSandbox])].join(', ');
  return { ...check, detail };
}
