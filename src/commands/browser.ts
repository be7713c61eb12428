import { hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { browserIdentity } from '../outputs/browser/identity.js';
import { locateBrowser } from '../outputs/browser/locate.js';
import { openPrinter, type Printer } from '../outputs/browser/printer.js';
import type { RunOptions } from './run.js';

/** A browser on its way up, while other work goes on. */
export interface ComingPrinter {
  /** Settles as soon as the browser comes up by itself, or can't: work that blocks this thread holds nothing up then. */
  underway: Promise<void>;
  ready(): Promise<Staged<Printer | undefined>>;
  /** What tells the browser that will print from others; known before it is up. Nothing if there is none. */
  identity(): Promise<string | undefined>;
  /** Ends the browser, started or still starting. */
  close(): Promise<void>;
}

/** Finds a browser and begins to start it. */
export function startPrinter({ browser, env, platform, arch, home, timeoutMs }: RunOptions): ComingPrinter {
  let onLaunch = () => {};
  const launched = new Promise<void>((resolve) => {
    onLaunch = resolve;
  });
  const located = locateBrowser({ explicit: browser, env, platform, arch, home });
  const coming = located.then(async ({ value: found, diagnostics }): Promise<Staged<Printer | undefined>> => {
    if (!found || hasErrors(diagnostics)) return { value: undefined, diagnostics };
    const { value, diagnostics: trouble } = await openPrinter(found, { timeoutMs, onLaunch });
    return { value, diagnostics: [...diagnostics, ...trouble] };
  });
  // Whoever waits for `ready` gets the error; until then it is nobody's.
  const settled = coming.then(
    () => undefined,
    () => undefined,
  );
  return {
    underway: Promise.race([launched, settled]),
    ready: () => coming,
    identity: async () => {
      const { value: found } = await located;
      return found && browserIdentity(found);
    },
    close: async () => {
      const printer = await coming.catch(() => undefined);
      await printer?.value?.close();
    },
  };
}

/** Runs work with a printer that is closed afterwards, whatever happens. */
export async function withPrinter<T>(
  options: RunOptions,
  work: (printer: ComingPrinter) => Promise<T>,
): Promise<T> {
  const printer = startPrinter(options);
  try {
    return await work(printer);
  } finally {
    await printer.close();
  }
}
