import { availableParallelism } from 'node:os';
import type { Bericht } from '../data-types/berichte.js';
import type { Project } from '../data-types/project.js';
import { diagnostic, hasErrors, type Staged, withoutRepetition } from '../diagnostics/diagnostic.js';
import { gradeOf } from '../diagnostics/draft.js';
import type { Figure } from '../figures/figure.js';
import type { Picture } from '../load/pictures/picture.js';
import { firstDifference, type Inputs, projectInputs } from '../load/report-inputs.js';
import { pictureData, pictureLines } from '../outputs/picture-lines.js';
import { manifestFile, manifestText } from '../publish/manifest.js';
import { openSpool, type Spool } from '../publish/spool.js';
import type { OutputFile } from '../publish/write-files.js';
import { branchOff } from './branch.js';
import { buildOne, pagesOf } from './build-one-report.js';
import { drawingRun, type Workshop } from './drawing-run.js';
import { inLanes } from './in-lanes.js';
import { type KeptReports, openKeptReports, type ReportResult } from './kept/kept-reports.js';
import { locateProject } from './locate-project.js';
import {
  type BuiltReport,
  type Ingredients,
  ingredientsOf,
  reportManifest,
} from './manifest/report-manifest.js';
import { missingReport } from './missing-report.js';
import { openPictureDesk } from './pictures.js';
import type { BuildReportOptions } from './report-options.js';
import type { RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';

/** `zb build-report [report…]`: the reports named, or all of them, as HTML and PDF, and their figures as SVG. */
export async function buildReport(ids: readonly string[], options: BuildReportOptions): Promise<RunResult> {
  const shown = new Set<Picture>();
  const { value: root } = locateProject(options);
  const before = root === undefined ? {} : projectInputs(root);
  const spool = openSpool();
  try {
    const result = await drawingRun(options, async (workshop) => {
      const { project, keep, failed, draw, write } = workshop;
      const berichte = keep(chooseReports(project, ids));
      if (failed()) return [];
      const figures = await draw(project.data.abbildungen.abbildungen);
      const mayBePart = options.each && !failed();
      const kept = openKeptReports(
        project.root,
        workshop.steps,
        before,
        await workshop.printer.identity(),
        options,
      );
      const reports = await buildEach(berichte, figures, { spool, kept }, workshop, options);
      for (const { pictures } of reports) for (const picture of pictures) shown.add(picture);
      const stops = () => (mayBePart ? reports.length === 0 : failed());
      const manifests = stops() ? [] : await manifestsOf(reports, before, workshop, options);
      if (stops()) return [];
      for (const one of reports) if (!one.isKept) kept?.keep(one.made, one);
      const written = await write([...withoutDoubles(reports.flatMap(({ files }) => files)), ...manifests]);
      const pages = new Map(reports.flatMap((report) => [...report.pages]));
      return written.map((file) => withPages(file, pages));
    });
    if (shown.size === 0) return result;
    const pictures = [...shown];
    return {
      ...result,
      pictures: { text: pictureLines(pictures, options.language), data: pictureData(pictures) },
    };
  } finally {
    await spool.close();
  }
}

/** More at once only wait for this thread. */
const mostLanes = 4;

/** Builds reports side by side; what is found about one keeps none of the others from telling what is found there. */
async function buildEach(
  berichte: readonly Bericht[],
  figures: ReadonlyMap<string, Figure>,
  { spool, kept }: { spool: Spool; kept: KeptReports | undefined },
  workshop: Workshop,
  options: BuildReportOptions,
): Promise<ReadyReport[]> {
  const { project, findings, keep, failed } = workshop;
  const desk = openPictureDesk(project);
  const grade = gradeOf(options);
  const common = [...findings];
  const readyReport = (
    bericht: Bericht,
    made: Ingredients,
    result: ReportResult,
    isKept: boolean,
  ): ReadyReport => ({
    ...result,
    bericht,
    made,
    isKept,
    files: berichte.length > 1 ? spool.hold(result.files) : result.files,
    pages: pagesOf(bericht, result.pageCount),
    findings: [...common, ...result.own],
  });
  let isBroken = false;
  const lanes = Math.min(mostLanes, availableParallelism());
  const built = await inLanes(berichte, lanes, async (bericht, i, lane) => {
    const branch = branchOff(workshop, grade, lane, { number: i + 1, of: berichte.length });
    const made = ingredientsOf(bericht, project);
    const before = kept?.before(made);
    if (before) return { own: before.own, ready: readyReport(bericht, made, before, true) };
    const one = isBroken ? undefined : await buildOne(bericht, figures, desk, branch, options);
    const { own } = branch;
    // Where the browser fails, it would fail again.
    isBroken ||= own.some(({ code }) => ['ZB3001', 'ZB3002', 'ZB3003'].includes(code));
    if (!one || hasErrors(own)) return { own, ready: undefined };
    return { own, ready: readyReport(bericht, made, { ...one, own }, false) };
  });
  keep({ value: undefined, diagnostics: withoutRepetition(built.flatMap(({ own }) => own)) });
  const ready = built.flatMap((one) => one.ready ?? []);
  if (ready.length < berichte.length && !failed())
    throw new Error('a report is missing, and nothing says why');
  return ready;
}

/** The manifests of reports; if something of the project has changed meanwhile, the result is nobody's (ZB3051). */
async function manifestsOf(
  reports: readonly BuiltReport[],
  before: Inputs,
  { project, printer, keep }: Workshop,
  options: BuildReportOptions,
): Promise<OutputFile[]> {
  const browser = (await printer.name()) ?? '';
  const manifests = reports.map((report) => reportManifest(report, project, browser, options));
  const file = firstDifference(before, projectInputs(project.root));
  if (file !== undefined) keep({ value: undefined, diagnostics: [diagnostic('ZB3051', { file })] });
  return manifests.map((one) => ({ path: manifestFile(one.report), content: manifestText(one) }));
}

function chooseReports(project: Project, ids: readonly string[]): Staged<Bericht[]> {
  const { berichte } = project.data;
  const known = berichte.map(({ id }) => id);
  if (known.length === 0) return { value: [], diagnostics: missingReport(project) };
  return {
    value: berichte.filter(({ id }) => ids.length === 0 || ids.includes(id)),
    diagnostics: unknownIds('ZB4002', ids, known),
  };
}

/** A report as it waits for the others. */
type ReadyReport = BuiltReport & ReportResult & { isKept: boolean };

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
