import { type Diagnostic, hasErrors, type Staged } from '../../diagnostics/diagnostic.js';
import { hashOf } from '../../load/content-hash.js';
import { sourceLines } from '../../load/source-lines.js';
import { catalogue } from '../../messages/catalogue.js';
import { type ShownFindings, showFindings } from '../../outputs/preview/findings-view.js';
import { fontAt } from '../../outputs/preview/font-files.js';
import { plainPages } from '../../outputs/preview/plain-pages.js';
import { type ComingPrinter, startPrinter } from '../browser.js';
import type { RunOptions } from '../run.js';
import { type Edition, openStudio } from './edition.js';
import { makePage, type Target } from './pages.js';
import { reportPdf } from './report-pdf.js';

/** A page as it is to be shown now. */
export interface ShownPage extends ShownFindings {
  html: string;
  /** Another page has another. */
  version: string;
  /** False: there is nothing at this address. */
  isThere: boolean;
}

/** A PDF as far as it can be had. */
export interface ShownPdf extends Staged<Uint8Array | undefined> {
  /** True: the files have been changed since, or have errors now. */
  isOld: boolean;
}

/** What the preview shows: always the last edition without errors, and what keeps the next one from coming. */
export interface Showing {
  /** Reads the project as it is now; nothing shown changes yet. */
  read(): Reading;
  /** Shows what has been read; gives what was found. */
  take(reading: Reading): Diagnostic[];
  page(target: Target): Promise<ShownPage>;
  /** True: something keeps the files as they are now from being shown. */
  isBroken(): boolean;
  /** The PDF of a report in the last good state, printed if it has changed; nothing without findings if there is no such report. */
  pdf(id: string): Promise<ShownPdf>;
  font(address: string): Buffer | undefined;
  /** Ends the browser that prints. */
  close(): Promise<void>;
}

type Reading = Staged<Edition | undefined>;

type Made = Awaited<ReturnType<typeof makePage>>;

/** Begins to show a project; the browser for PDF files comes up meanwhile. */
export function startShowing(root: string, options: RunOptions): Showing {
  const studio = openStudio(options);
  const printer: ComingPrinter = startPrinter(options);
  const language = catalogue(options.language);
  let findings: Diagnostic[] = [];
  let edition: Edition | undefined;
  let pages = new Map<string, Promise<Made>>();
  const lastGood = new Map<string, string>();
  let printing: Promise<unknown> = Promise.resolve();
  const notice = (title: string, text: string) =>
    plainPages(root, language, edition?.style).notice(title, text).value ?? text;

  const make = (name: string, target: Target): Promise<Made> => {
    if (!edition) return Promise.resolve({ value: undefined, diagnostics: [] });
    const made = pages.get(name) ?? makePage(target, edition, studio, options);
    pages.set(name, made);
    return made;
  };
  const shown = (html: string, found: readonly Diagnostic[], isThere: boolean): ShownPage => ({
    html,
    version: hashOf(html),
    isThere,
    ...showFindings(found, options.language, sourceLines(root)),
  });
  return {
    read: studio.read,
    take({ value, diagnostics }) {
      findings = diagnostics;
      if (value) {
        edition = value;
        pages = new Map();
      }
      return findings;
    },
    async page(target) {
      const name = JSON.stringify(target);
      const asked = edition;
      const made = await make(name, target);
      const { ui } = language;
      // Another page than the one in its place: who has that open gets the PDF.
      if (target.kind === 'pdf' && !hasErrors(findings)) return shown('', findings, made !== 'missing');
      if (made === 'missing') return shown(notice(ui.previewUnknown, ui.previewUnknownText), findings, false);
      if (made.value !== undefined && asked === edition) lastGood.set(name, made.value);
      // What is wrong with an earlier edition of the page says nothing about the files as they are now.
      const found = hasErrors(findings) ? findings : [...findings, ...made.diagnostics];
      const html = made.value ?? lastGood.get(name) ?? notice(ui.previewNothingYet, '');
      // There is nothing else to be seen at the address of a PDF; the page says so itself.
      return { ...shown(html, found, true), ...(target.kind === 'pdf' ? { note: '' } : {}) };
    },
    isBroken: () => hasErrors(findings),
    pdf(id) {
      const print = async () => {
        const asked = edition;
        const printed = asked
          ? await reportPdf(id, asked, studio, printer, options)
          : { value: undefined, diagnostics: findings };
        return { ...printed, isOld: asked !== edition || hasErrors(findings) };
      };
      const printed = printing.then(print);
      printing = printed.catch(() => undefined);
      return printed;
    },
    font: (address) => edition && fontAt(address, edition.style.fonts),
    close: () => printer.close(),
  };
}
