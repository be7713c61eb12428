import type { BodyContext } from '../assemble/body-context.js';
import { numberReport } from '../assemble/numbering.js';
import { withoutScreenLinks } from '../assemble/print-edition.js';
import { compileTemplate, type RenderPage } from '../assemble/render.js';
import { type AssembledReport, assembleReport } from '../assemble/report-view.js';
import { type FontFaces, screenEdition } from '../assemble/screen-edition.js';
import { typeset } from '../assemble/typeset.js';
import type { ReportView } from '../assemble/view.js';
import { wordsIn } from '../assemble/words.js';
import type { Bericht } from '../data-types/berichte.js';
import { countedValues } from '../data-types/counted.js';
import type { Project } from '../data-types/project.js';
import { unhyphenated } from '../data-types/unhyphenated.js';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.js';
import type { Figure } from '../figures/figure.js';
import { checkPageRoom } from '../figures/page-room.js';
import type { Picture } from '../load/pictures/picture.js';
import { makeAlways, type Remember } from '../load/remember.js';
import type { PageTemplate } from '../load/template.js';
import { loadHyphenator } from '../typography/hyphenate.js';
import type { Style } from './prepare.js';

export interface SetReport {
  report: AssembledReport;
  /** The HTML document to be published, without page numbers. */
  forScreen(fontFaces?: FontFaces): Staged<string | undefined>;
  /** The document that is only printed: with soft hyphens in the running text. */
  forPrint(): Promise<Staged<string | undefined>>;
}

/** What somebody has at hand who sets reports again and again. */
export interface SettingTools {
  remember?: Remember;
  compile?: (template: PageTemplate) => RenderPage<ReportView>;
}

/** Assembles a report whose data and template have been checked. */
export function setReport(
  bericht: Bericht,
  { data, templateOf }: Project,
  figures: ReadonlyMap<string, Figure>,
  pictures: ReadonlyMap<string, Picture>,
  style: Style,
  { remember = makeAlways, compile = compileTemplate }: SettingTools = {},
): SetReport {
  const template = templateOf(bericht.vorlage);
  if (!template) throw new Error(`template that no check has missed: ${bericht.vorlage}`);
  const words = wordsIn(style.language);
  const context: BodyContext = {
    data,
    language: style.language,
    words,
    numbering: numberReport(bericht, data.kapitel, data.abbildungen.abbildungen, words),
    figures,
    counted: countedValues(data),
    pictures,
  };
  const report = assembleReport(bericht, context, style, remember);
  const renderView = compile(template);
  const whole = unhyphenated(data);
  return {
    report,
    forScreen(fontFaces) {
      const { value: html, diagnostics } = renderView(
        screenEdition(report.bareView(), template, style.fonts, fontFaces, remember),
      );
      return { value: html && typeset(html, { whole }), diagnostics };
    },
    async forPrint() {
      const { value: html, diagnostics } = renderView(report.view(new Map()));
      if (html === undefined) return { value: undefined, diagnostics };
      const hyphenate = await loadHyphenator(languagesIn(html), data.projekt.silbentrennung?.ausnahmen);
      return { value: typeset(withoutScreenLinks(html), { whole, hyphenate }), diagnostics };
    },
  };
}

function languagesIn(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(/\slang="([a-z]+)/g), ([, language = '']) => language));
}

/** Figures of a report that no page can hold. */
export function checkReportFigures(
  { figures: ids }: AssembledReport,
  { data, placeOf }: Project,
  figures: ReadonlyMap<string, Figure>,
): Diagnostic[] {
  const placed = data.abbildungen.abbildungen.filter(({ id }) => ids.includes(id));
  return checkPageRoom(placed, figures, (id) => placeOf('abbildung', id));
}
