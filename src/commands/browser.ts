import { hasErrors, type Staged } from '../diagnostics/diagnostic.js';
import { browserIdentity, browserName } from '../outputs/browser/identity.js';
import { locateBrowser } from '../outputs/browser/locate.js';
import { openPrinter, type Printer } from '../outputs/browser/printer.js';
import type { RunOptions } from './run.js';

/** A browser on its way up, while other work goes on. */
export interface ComingPrinter {
  /** Settles as soon as the browser comes up by itself, or can't: work that blocks this thread holds nothing up then. */
  underway: Promise<void>;
  /**
   * Work with the browser. If that ends meanwhile (killed, out of memory), the work is done once more in a new one;
   * nothing of the first attempt is handed on then. What keeps the browser from starting is told once.
   * @param lane Work in other lanes may go on at once.
   */
  use<T>(
    work: (printer: Printer) => Promise<Staged<T | undefined>>,
    lane?: number,
  ): Promise<Staged<T | undefined>>;
  /** What tells the browser that will print from others; known before it is up. Nothing if there is none. */
  identity(): Promise<string | undefined>;
  /** Its name and version, the same on every machine. Nothing if there is none. */
  name(): Promise<string | undefined>;
  /** Ends the browser, started or still starting. */
  close(): Promise<void>;
}

/** Finds a browser and begins to start it. */
export function startPrinter(options: RunOptions): ComingPrinter {
  let onLaunch = () => {};
  const launched = new Promise<void>((resolve) => {
    onLaunch = resolve;
  });
  const { browser, env, platform, arch, home } = options;
  const located = locateBrowser({ explicit: browser, env, platform, arch, home });
  let coming = openOne(located, options.timeoutMs, () => onLaunch());
  /** Starts whose findings have been told. */
  const told = new Set<typeof coming>();
  // Whoever uses it gets the error; until then it is nobody's.
  const settled = coming.then(
    () => undefined,
    () => undefined,
  );
  const close = async (which: typeof coming) => {
    const printer = await which.catch(() => undefined);
    await printer?.value?.close();
  };
  const restart = async () => {
    await close(coming);
    return openOne(located, options.timeoutMs);
  };
  return {
    underway: Promise.race([launched, settled]),
    async use(work, lane = 0) {
      for (let isFirst = true; ; isFirst = false) {
        const used = coming;
        const { value: printer, diagnostics } = await used;
        const news = told.has(used) ? [] : diagnostics;
        told.add(used);
        if (!printer) return { value: undefined, diagnostics: news };
        const done = await work(printer.lane(lane));
        if (!isFirst || !done.diagnostics.some(({ code }) => code === 'ZB3002'))
          return { value: done.value, diagnostics: [...news, ...done.diagnostics] };
        // Another lane may have started a new one already.
        if (coming === used) coming = restart();
      }
    },
    identity: async () => {
      const { value: found } = await located;
      return found && browserIdentity(found);
    },
    name: async () => {
      const { value: found } = await located;
      return (found && browserName(found)) ?? (await coming).value?.product;
    },
    close: () => close(coming),
  };
}

async function openOne(
  located: ReturnType<typeof locateBrowser>,
  timeoutMs: number,
  onLaunch: () => void = () => undefined,
): Promise<Staged<Printer | undefined>> {
  const { value: found, diagnostics } = await located;
  if (!found || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const { value, diagnostics: trouble } = await openPrinter(found, { timeoutMs, onLaunch });
  return { value, diagnostics: [...diagnostics, ...trouble] };
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
