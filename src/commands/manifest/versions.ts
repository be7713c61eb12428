import { buildId } from '../../load/installation.js';
import { zbVersion } from '../../load/version.js';
import { browserName } from '../../outputs/browser/identity.js';
import { locateBrowser } from '../../outputs/browser/locate.js';
import type { Manifest } from '../../publish/manifest.js';
import { withPrinter } from '../browser.js';
import type { RunOptions } from '../run.js';

/** What results depend on besides the project. */
export type Versions = Manifest['versions'];

/** The versions of what is running, with a browser. */
export function versionsWith(browser: string): Versions {
  const { versions, platform, arch } = process;
  return {
    zb: zbVersion(),
    build: buildId() ?? '',
    node: versions.node.split('.')[0] ?? '',
    system: `${platform}-${arch}`,
    browser,
  };
}

/** The same with the browser that would print; the pinned one needn't be started for that. */
export async function versionsNow(options: RunOptions): Promise<Versions> {
  const { browser, env, platform, arch, home } = options;
  const { value: found } = await locateBrowser({ explicit: browser, env, platform, arch, home });
  const name = found && browserName(found);
  return versionsWith(name ?? (await withPrinter(options, (printer) => printer.name())) ?? '');
}
