import { fillPageNumbers } from '../assemble/page-numbers.js';
import { anchorPlace } from '../data-types/anchor-place.js';
import type { Bericht } from '../data-types/berichte.js';
import type { Project } from '../data-types/project.js';
import { diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import type { Figure } from '../figures/figure.js';
import type { Picture } from '../load/pictures/picture.js';
import { checkReport } from '../outputs/check-report.js';
import { finishPdf } from '../outputs/pdf/finish.js';
import { withoutToldBefore } from '../outputs/pdf/gate/told-before.js';
import { pictureData, pictureLines } from '../outputs/picture-lines.js';
import { printReport } from '../outputs/print-report.js';
import { standaloneSvg } from '../outputs/standalone-svg.js';
import type { OutputFile } from '../publish/write-files.js';
import { drawingRun, type Workshop } from './drawing-run.js';
import { pdfProperties } from './pdf-properties.js';
import { openPictureDesk, type PictureDesk } from './pictures.js';
import type { Style } from './prepare.js';
import { checkReportSize } from './report-size.js';
import type { RunOptions, RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';

/** `zb build-report [report…]`: the reports named, or all of them, as HTML and PDF, and their figures as SVG. */
export async function buildReport(ids: readonly string[], options: RunOptions): Promise<RunResult> {
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
      pageCounts.set(`${bericht.id}.pdf`, built.pageCount);
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
  { project, style, printer: coming, stages, keep, failed, findings }: Workshop,
  options: RunOptions,
): Promise<{ files: OutputFile[]; pictures: Picture[]; pageCount: number } | undefined> {
  const { setReport, checkReportFigures } = await import('./set-report.js');
  const pictures = keep(await picturesOf(bericht, desk, stages));
  if (failed()) return undefined;
  const { report, forScreen, forPrint } = await stages.run(
    'stageAssemble',
    () => setReport(bericht, project, figures, pictures, style),
    bericht.id,
  );
  keep({ value: undefined, diagnostics: checkReportFigures(report, project, figures) });
  if (failed()) return undefined;
  let besides = { screen: undefined as string | undefined, drawings: [] as OutputFile[] };
  const printed = await stages.run(
    'stagePrint',
    async () => {
      const printer = keep(await coming.ready());
      const html = keep(await forPrint());
      if (!printer || html === undefined) return undefined;
      const job = {
        report: bericht.id,
        html,
        language: style.language,
        anchors: report.anchors,
        meanwhile() {
          besides = { screen: keep(forScreen()), drawings: drawingFiles(report.figures, figures, style) };
        },
      };
      return keep(await printReport(printer, job));
    },
    bericht.id,
  );
  const { screen, drawings } = besides;
  if (!printed || screen === undefined || failed()) return undefined;
  const { source, pages, pageCount } = printed;
  const properties = pdfProperties(bericht, project, options);
  const finished = await stages.run(
    'stageFinish',
    async () => keep(await finishPdf(printed.print, source, properties, printed.readings)),
    bericht.id,
  );
  if (!finished) return undefined;
  const families = [style.fonts.text, style.fonts.display];
  const placeOf = (ids: readonly string[], words?: string) => anchorPlace(project, bericht.id, ids, words);
  const found = await stages.run(
    'stageCheck',
    () => checkReport(finished, { source, families, placeOf }),
    bericht.id,
  );
  keep({ value: undefined, diagnostics: withoutToldBefore(found, findings) });
  const documents: OutputFile[] = [
    { path: `${bericht.id}.html`, content: fillPageNumbers(screen, pages) },
    { path: `${bericht.id}.pdf`, content: finished.pdf },
  ];
  const shown = [...pictures.values()];
  keep({ value: undefined, diagnostics: checkReportSize(bericht, documents, shown, project.placeOf) });
  return { pageCount, pictures: shown, files: [...documents, ...drawings] };
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
