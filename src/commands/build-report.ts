import { fillBreakRules, fillPageNumbers } from '../assemble/page-numbers.js';
import type { Bericht } from '../data-types/berichte.js';
import type { Project } from '../data-types/project.js';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import type { Figure } from '../figures/figure.js';
import type { Picture } from '../load/pictures/picture.js';
import { pictureData, pictureLines } from '../outputs/picture-lines.js';
import { standaloneSvg } from '../outputs/standalone-svg.js';
import type { OutputFile } from '../publish/write-files.js';
import { drawingRun, type Workshop } from './drawing-run.js';
import { checkPageMultiple } from './page-multiple.js';
import { openPictureDesk, type PictureDesk } from './pictures.js';
import type { Style } from './prepare.js';
import { printEdition } from './print-edition.js';
import type { BuildReportOptions } from './report-options.js';
import { checkReportSize } from './report-size.js';
import type { RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';

/** `zb build-report [report…]`: the reports named, or all of them, as HTML and PDF, and their figures as SVG. */
export async function buildReport(ids: readonly string[], options: BuildReportOptions): Promise<RunResult> {
  const shown = new Set<Picture>();
  const result = await drawingRun(options, async (workshop) => {
    const { project, keep, failed, draw, write } = workshop;
    const berichte = keep(chooseReports(project, ids));
    if (failed()) return [];
    const figures = await draw(project.data.abbildungen.abbildungen);
    const outputs: OutputFile[] = [];
    const pageCounts = new Map<string, number>();
    const desk = openPictureDesk(project);
    for (const bericht of berichte) {
      const built = failed() ? undefined : await buildOne(bericht, figures, desk, workshop, options);
      if (!built || failed()) return [];
      outputs.push(...built.files);
      for (const picture of built.pictures) shown.add(picture);
      for (const path of [`${bericht.id}.pdf`, shopFile(bericht)]) pageCounts.set(path, built.pageCount);
    }
    const written = await write(withoutDoubles(outputs));
    return written.map((file) => withPages(file, pageCounts));
  });
  if (shown.size === 0) return result;
  const pictures = [...shown];
  return {
    ...result,
    pictures: { text: pictureLines(pictures, options.language), data: pictureData(pictures) },
  };
}

function chooseReports({ data }: Project, ids: readonly string[]): Staged<Bericht[]> {
  const known = data.berichte.map(({ id }) => id);
  if (known.length === 0) return { value: [], diagnostics: [diagnostic('ZB4008')] };
  return {
    value: data.berichte.filter(({ id }) => ids.length === 0 || ids.includes(id)),
    diagnostics: unknownIds('ZB4002', ids, known),
  };
}

async function buildOne(
  bericht: Bericht,
  figures: ReadonlyMap<string, Figure>,
  desk: PictureDesk,
  workshop: Workshop,
  options: BuildReportOptions,
): Promise<{ files: OutputFile[]; pictures: Picture[]; pageCount: number } | undefined> {
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
  const { pdf, shopPdf, pages, breakRules, pageCount } = printed;
  keep({ value: undefined, diagnostics: checkPageMultiple(bericht, pageCount, project.placeOf) });
  const documents: OutputFile[] = [
    { path: `${bericht.id}.html`, content: fillBreakRules(fillPageNumbers(screen, pages), breakRules) },
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
function picturesOf(
  bericht: Bericht,
  desk: PictureDesk,
  stages: Workshop['stages'],
): Promise<Staged<Map<string, Picture>>> {
  const coming = () => desk.forReport(bericht);
  return desk.shows(bericht) ? stages.run('stagePictures', coming, bericht.id) : coming();
}

/** Figures that several reports share are written once. */
function withoutDoubles(files: readonly OutputFile[]): OutputFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function withPages(
  file: RunResult['files'][number],
  pages: ReadonlyMap<string, number>,
): RunResult['files'][number] {
  const count = pages.get(file.path.split(/[\\/]/).at(-1) ?? '');
  return count === undefined ? file : { ...file, pages: count };
}
