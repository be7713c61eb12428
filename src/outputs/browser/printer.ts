import { type Diagnostic, diagnostic, type Staged } from '../../diagnostics/diagnostic.js';
import type { SourceDocument } from '../pdf/source-document.js';
import { layOutAnew } from './fresh-layout.js';
import { BrowserGoneError } from './gone.js';
import type { BrowserInfo } from './locate.js';
import { type ClosedPage, openPage } from './page.js';
import { addBleed } from './page-format.js';
import { NotPrivateError, notPrivate } from './private-folder.js';
import { type Session, startSession } from './session.js';
import { type ReadSideNotes, readSideNotes } from './side-notes.js';
import { readElements, sourceDocument } from './source-elements.js';
import { drawSvg } from './svg-drawing.js';
import { TimeoutError, within } from './within.js';

/**
 * A browser that is ready to print. Every operation reports what the document asked for and did not
 * get (ZB3004). One that takes too long (ZB3003), or during which the browser ends (ZB3002), closes
 * the printer; later operations report ZB3002.
 */
export interface Printer {
  /** The browser's name and version, and whether it runs locked in: worth knowing when a print differs. */
  readonly product: string;
  readonly sandbox: boolean;
  /** Shows a document; all it needs must be in it. True once it stands there with pictures and fonts. */
  load(html: string): Promise<Staged<boolean>>;
  /** Replaces the texts of elements of the document by their ids; an id that is not there is a bug. */
  fillTexts(texts: ReadonlyMap<string, string>): Promise<Staged<boolean>>;
  /** The document as tagged PDF with an outline, paper size and margins from its own style. */
  print(): Promise<Staged<Uint8Array | undefined>>;
  /** Makes the pages of the loaded document larger on all sides, for colour that touches their edge; false if its style has no room for that. */
  addBleed(millimetres: number): Promise<Staged<boolean>>;
  /** What is in the loaded document as it will be printed; it must be marked by `markElements`. */
  readSource(language: string): Promise<Staged<SourceDocument | undefined>>;
  /** What of the loaded document stands beside its lines; the document must be marked by `markElements`. */
  readSideNotes(): Promise<Staged<ReadSideNotes | undefined>>;
  /** A standalone SVG as PNG on white, at so many dots per inch; the document stays loaded. */
  drawSvg(svg: string, dpi: number): Promise<Staged<Uint8Array | undefined>>;
  /** The same browser with a page for documents of its own, by its number: several may be used at once. 0 is this one's. */
  lane(number: number): Printer;
  /** Ends the browser and removes all it wrote; may be called again. */
  close(): Promise<void>;
}

/**
 * Starts a browser. Call it early and await it when there is something to print: from `onLaunch` on, starting
 * goes on beside other work, even work that keeps this thread busy. What keeps it from starting is ZB3002 and no value.
 */
export async function openPrinter(
  browser: BrowserInfo,
  { timeoutMs, onLaunch }: { timeoutMs: number; onLaunch?: () => void },
): Promise<Staged<Printer | undefined>> {
  // Loading it takes as long as starting a browser; both go on at once. If it fails, it fails again below.
  import('puppeteer-core').catch(() => undefined);
  for (let attempt = 1; ; attempt++) {
    let session: Session | undefined;
    try {
      session = await startSession(browser, timeoutMs, onLaunch);
      const page = await within(session.unlessGone(openPage(session.browser, 'first')), timeoutMs);
      return { value: printerOn(session, page, browser, timeoutMs), diagnostics: [] };
    } catch (error) {
      await session?.close();
      if (hasCrashed(error) && attempt < maxAttempts) continue;
      return { value: undefined, diagnostics: [await notStarted(error, browser)] };
    }
  }
}

// Of a thousand starts on a busy machine, one or two end in a crash; the next one doesn't.
const maxAttempts = 3;

function hasCrashed(error: unknown): boolean {
  return error instanceof BrowserGoneError && error.exit.crashed;
}

function printerOn(session: Session, page: ClosedPage, browser: BrowserInfo, timeoutMs: number): Printer {
  let drawing: Promise<ClosedPage> | undefined;
  const pages = [Promise.resolve(page)];

  const run = async <T>(
    on: () => Promise<ClosedPage>,
    work: (page: ClosedPage) => Promise<T>,
  ): Promise<Staged<T | undefined>> => {
    const operation = async () => {
      const used = await on();
      const value = await Promise.race([work(used), used.crash]);
      return { value, diagnostics: refusals(used) };
    };
    try {
      return await within(session.unlessGone(operation()), timeoutMs);
    } catch (error) {
      await session.close();
      return { value: undefined, diagnostics: [await interrupted(error, browser, timeoutMs)] };
    }
  };
  const onDrawing = () => {
    drawing ??= openPage(session.browser, 'new');
    return drawing;
  };
  const laneOf = (number: number): Printer => {
    const onDocument = () => {
      pages[number] ??= openPage(session.browser, 'new');
      return pages[number];
    };
    return documentPrinter(onDocument);
  };
  const documentPrinter = (onDocument: () => Promise<ClosedPage>): Printer => ({
    product: session.product,
    sandbox: session.sandbox,
    load: async (html) => asDone(await run(onDocument, (on) => on.show(html, 'text/html'))),
    fillTexts: async (texts) => asDone(await run(onDocument, (on) => fillTexts(on, texts))),
    print: () => run(onDocument, printPage),
    addBleed: async (millimetres) => {
      const { value, diagnostics } = await run(onDocument, ({ page: on }) =>
        on.evaluate(addBleed(millimetres)),
      );
      return { value: value === true, diagnostics };
    },
    readSource: (language) =>
      run(onDocument, async ({ page: on }) => sourceDocument(await on.evaluate(readElements), language)),
    readSideNotes: () =>
      run(onDocument, async ({ page: on }) => (await on.evaluate(readSideNotes)) as ReadSideNotes),
    drawSvg: (svg, dpi) => run(onDrawing, (on) => drawSvg(on, svg, dpi)),
    lane: laneOf,
    close: session.close,
  });
  return laneOf(0);
}

/** By the protocol itself: page.pdf reads the file in pieces, which makes it a little slower. */
async function printPage({ page, session }: ClosedPage): Promise<Uint8Array> {
  await page.evaluate(layOutAnew);
  const printed = await session.send('Page.printToPDF', {
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return Buffer.from(printed.data, 'base64');
}

async function fillTexts({ page }: ClosedPage, texts: ReadonlyMap<string, string>): Promise<true> {
  const missing = await page.evaluate(`(${fill})(${JSON.stringify([...texts])})`);
  if (Array.isArray(missing) && missing.length > 0)
    throw new Error(`no element with id ${missing.join(', ')}`);
  return true;
}

// Runs in the page; as text, because what the compiler makes of a function may lean on its module.
const fill = `(texts) => texts.filter(([id, text]) => {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
  return !element;
}).map(([id]) => id)`;

function asDone({ value, diagnostics }: Staged<unknown>): Staged<boolean> {
  return { value: value !== undefined, diagnostics };
}

function refusals(page: ClosedPage): Diagnostic[] {
  return page.refused().map((url) => diagnostic('ZB3004', { url }));
}

async function interrupted(error: unknown, browser: BrowserInfo, timeoutMs: number): Promise<Diagnostic> {
  if (error instanceof TimeoutError) return diagnostic('ZB3003', { seconds: timeoutMs / 1000 });
  return notStarted(error, browser);
}

/** ZB3002 for what can happen without a fault of ours; everything else goes on as the bug it is. */
async function notStarted(error: unknown, browser: BrowserInfo): Promise<Diagnostic> {
  if (error instanceof NotPrivateError) return notPrivate(error);
  const { ProtocolError } = await import('puppeteer-core');
  const known = [BrowserGoneError, ProtocolError, TimeoutError].some((kind) => error instanceof kind);
  if (!known) throw error;
  return diagnostic('ZB3002', { path: browser.executable, reason: (error as Error).message });
}
