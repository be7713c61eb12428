import { join } from 'node:path';
import type { BodyContext } from '../assemble/body-context.js';
import { numberReport } from '../assemble/numbering.js';
import { compileTemplate } from '../assemble/render.js';
import { assembleReport } from '../assemble/report-view.js';
import { wordsIn } from '../assemble/words.js';
import type { Bericht } from '../data-types/berichte.js';
import { countedValues } from '../data-types/counted.js';
import type { Project } from '../data-types/project.js';
import { parseZeitpunkt } from '../data-types/zeitpunkt.js';
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { Figure } from '../figures/figure.js';
import { pictureAsData } from '../load/images.js';
import { readTemplate } from '../load/template.js';
import { type PrintedReport, printReport } from '../outputs/print-report.js';
import { standaloneSvg } from '../outputs/standalone-svg.js';
import { type OutputFile, writeFiles } from '../publish/write-files.js';
import { zbVersion } from '../version.js';
import { type ComingPrinter, keeper, withPrinter } from './browser.js';
import { openProject } from './open-project.js';
import { analyseClouds, drawProjectFigures, prepareStyle, type Style } from './prepare.js';
import { createStages, type RunOptions, type RunResult } from './run.js';

/** `zb build-report [report…]`: every report named, or all of them, as HTML and PDF, and their figures as SVG. */
export async function buildReport(ids: readonly string[], options: RunOptions): Promise<RunResult> {
  return withPrinter(options, async (printer) => {
    const stages = createStages(options);
    const diagnostics: Diagnostic[] = [];
    const keep = keeper(diagnostics);
    const opened = stages.run('stageRead', () => openProject(options));
    const project = keep(opened);
    const end = (files: RunResult['files'] = []): RunResult => ({
      diagnostics,
      files,
      timings: stages.timings,
      root: opened.root,
      checked: 0,
    });
    if (!project) return end();
    const berichte = chooseReports(project, ids, diagnostics);
    const style = keep(prepareStyle(project));
    if (!style || hasErrors(diagnostics)) return end();

    const { abbildungen } = project.data.abbildungen;
    const clouds = stages.run('stageAnalyse', () => keep(analyseClouds(project, abbildungen)));
    const figures = stages.run('stageFigures', () =>
      keep(drawProjectFigures(project, abbildungen, clouds, style)),
    );
    if (hasErrors(diagnostics)) return end();

    const outputs: OutputFile[] = [];
    const pages = new Map<string, number>();
    for (const bericht of berichte) {
      const built = await buildOne(bericht, {
        project,
        style,
        figures,
        printer,
        options,
        stages,
        diagnostics,
      });
      if (!built) return end();
      outputs.push(...built.outputs);
      pages.set(`${bericht.id}.pdf`, built.printed.pageCount);
    }
    const folder = options.out ?? join(project.root, 'out');
    const written = stages.run('stageWrite', () => keep(writeFiles(folder, withoutDoubles(outputs))));
    return end(written.map((file) => addPages(file, pages)));
  });
}

function chooseReports({ data }: Project, ids: readonly string[], diagnostics: Diagnostic[]): Bericht[] {
  const known = data.berichte.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  diagnostics.push(...unknown.map((id) => diagnostic('ZB4002', { id, known: known.join(', ') })));
  return data.berichte.filter(({ id }) => ids.length === 0 || ids.includes(id));
}

interface Workshop {
  project: Project;
  style: Style;
  figures: ReadonlyMap<string, Figure>;
  printer: ComingPrinter;
  options: RunOptions;
  stages: ReturnType<typeof createStages>;
  diagnostics: Diagnostic[];
}

async function buildOne(
  bericht: Bericht,
  { project, style, figures, printer: coming, stages, diagnostics }: Workshop,
): Promise<{ outputs: OutputFile[]; printed: PrintedReport } | undefined> {
  const keep = keeper(diagnostics);
  const template = readTemplate(project.root, bericht.vorlage);
  if (!template) throw new Error(`template that no check has missed: ${bericht.vorlage}`);
  const context = bodyContext(bericht, project, style, figures);
  const { report, render, html } = stages.run(
    'stageAssemble',
    () => {
      const assembled = assembleReport(bericht, context, style);
      const renderReport = compileTemplate(template);
      return { report: assembled, render: renderReport, html: renderReport(assembled.view(new Map())) };
    },
    bericht.id,
  );
  const printed = await stages.runAsync(
    'stagePrint',
    async () => {
      const printer = keep(await coming.ready());
      return (
        printer &&
        keep(
          await printReport(printer, html, report.anchors, pdfProperties(bericht, project, report.headings)),
        )
      );
    },
    bericht.id,
  );
  if (!printed || hasErrors(diagnostics)) return undefined;
  const placed = [...context.numbering.figures.keys()];
  return {
    printed,
    outputs: [
      { path: `${bericht.id}.html`, content: render(report.view(printed.pages)) },
      { path: `${bericht.id}.pdf`, content: printed.pdf },
      ...placed.flatMap((id) => {
        const figure = figures.get(id);
        return figure ? [{ path: `abbildungen/${id}.svg`, content: standaloneSvg(figure, style.fonts) }] : [];
      }),
    ],
  };
}

function bodyContext(
  bericht: Bericht,
  { data, root }: Project,
  { language }: Style,
  figures: BodyContext['figures'],
): BodyContext {
  const words = wordsIn(language);
  const pictures = data.bilder.bilder.map(({ id, datei }): [string, string] => [
    id,
    pictureAsData(join(root, 'data', datei)),
  ]);
  return {
    data,
    language,
    words,
    numbering: numberReport(bericht, data.kapitel, data.abbildungen.abbildungen, words),
    figures,
    counted: countedValues(data),
    pictures: new Map(pictures),
  };
}

function pdfProperties(
  bericht: Bericht,
  { data: { projekt } }: Project,
  headings: readonly { title: string }[],
) {
  const { year, month = 1, day = 1 } = parseZeitpunkt(projekt.ausgabe.stand);
  const date = [year, month, day].map((n) => String(n).padStart(2, '0')).join('-');
  return {
    report: bericht.id,
    title: bericht.titel.join(' '),
    author: projekt.herausgeber.name,
    subject: bericht.beschreibung,
    keywords: bericht.schlagworte ?? [],
    language: projekt.sprache,
    creator: `zb ${zbVersion()}`,
    date,
    bookmarks: headings.map(({ title }) => title),
  };
}

/** Figures that several reports share are written once. */
function withoutDoubles(files: readonly OutputFile[]): OutputFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function addPages(
  file: RunResult['files'][number],
  pages: ReadonlyMap<string, number>,
): RunResult['files'][number] {
  const name = file.path.split(/[\\/]/).at(-1) ?? '';
  const count = pages.get(name);
  return count === undefined ? file : { ...file, pages: count };
}
