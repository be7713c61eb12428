import { fillBreaks, fillPageNumbers } from '../assemble/page-numbers.js';
import type { Bericht } from '../data-types/berichte.js';
import type { Figure } from '../figures/figure.js';
import type { Picture } from '../load/pictures/picture.js';
import { standaloneSvg } from '../outputs/standalone-svg.js';
import type { OutputFile } from '../publish/write-files.js';
import type { Workshop } from './drawing-run.js';
import { checkPageMultiple } from './page-multiple.js';
import type { PictureDesk, ReadyPictures } from './pictures.js';
import type { Style } from './prepare.js';
import { printEdition } from './print-edition.js';
import type { BuildReportOptions } from './report-options.js';
import { checkReportSize } from './report-size.js';

/** What came of one report. */
export interface BuiltOne {
  files: OutputFile[];
  pictures: Picture[];
  pageCount: number;
}

/** Builds one report in memory; nothing if something keeps it from being published. */
export async function buildOne(
  bericht: Bericht,
  figures: ReadonlyMap<string, Figure>,
  desk: PictureDesk,
  workshop: Workshop,
  options: BuildReportOptions,
): Promise<BuiltOne | undefined> {
  const { project, style, stages, keep, failed } = workshop;
  const { setReport, checkReportFigures } = await import('./set-report.js');
  const pictures = keep(await picturesOf(bericht, desk, stages));
  if (failed()) return undefined;
  const { report, html, forScreen } = await stages.run(
    'stageAssemble',
    async () => {
      const set = setReport(bericht, project, figures, pictures, style);
      return { ...set, html: keep(await set.forPrint()) };
    },
    bericht.id,
  );
  keep({ value: undefined, diagnostics: checkReportFigures(report, project, figures) });
  if (html === undefined || failed()) return undefined;
  let besides = { screen: undefined as string | undefined, drawings: [] as OutputFile[] };
  const printable = {
    bericht,
    html,
    anchors: report.anchors,
    meanwhile() {
      besides = { screen: keep(forScreen()), drawings: drawingFiles(report.figures, figures, style) };
    },
  };
  const printed = await printEdition(printable, workshop, options);
  const { screen, drawings } = besides;
  if (!printed || screen === undefined || failed()) return undefined;
  const { pdf, shopPdf, pages, breakRules, parted, pageCount } = printed;
  keep({ value: undefined, diagnostics: checkPageMultiple(bericht, pageCount, project.placeOf) });
  const documents: OutputFile[] = [
    { path: `${bericht.id}.html`, content: fillBreaks(fillPageNumbers(screen, pages), breakRules, parted) },
    { path: `${bericht.id}.pdf`, content: pdf },
    ...(shopPdf ? [{ path: shopFile(bericht), content: shopPdf }] : []),
  ];
  const shown = [...pictures.values()];
  keep({ value: undefined, diagnostics: checkReportSize(bericht, documents, shown, project.placeOf) });
  return { pageCount, pictures: shown, files: [...documents, ...drawings] };
}

/** The PDF for a print shop. */
function shopFile({ id }: Bericht): string {
  return `${id}.druckerei.pdf`;
}

/** The number of pages of each PDF of a report. */
export function pagesOf(bericht: Bericht, count: number): Map<string, number> {
  return new Map([`${bericht.id}.pdf`, shopFile(bericht)].map((path) => [path, count]));
}

/** The figures of a report as files of their own. */
function drawingFiles(
  ids: readonly string[],
  figures: ReadonlyMap<string, Figure>,
  { fonts }: Style,
): OutputFile[] {
  return ids.flatMap((id) => {
    const figure = figures.get(id);
    return figure ? [{ path: `abbildungen/${id}.svg`, content: standaloneSvg(figure, fonts) }] : [];
  });
}

/** A report without pictures has no such stage. */
function picturesOf(bericht: Bericht, desk: PictureDesk, stages: Workshop['stages']): Promise<ReadyPictures> {
  const coming = () => desk.forReport(bericht);
  return desk.shows(bericht) ? stages.run('stagePictures', coming, bericht.id) : coming();
}
