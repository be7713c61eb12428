import { join } from 'node:path';
import type { Abbildung } from '../data-types/abbildungen.js';
import type { Project } from '../data-types/project.js';
import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { standaloneSvg } from '../outputs/standalone-svg.js';
import { type OutputFile, writeFiles } from '../publish/write-files.js';
import { keeper, withPrinter } from './browser.js';
import { openProject } from './open-project.js';
import { analyseClouds, drawProjectFigures, prepareStyle } from './prepare.js';
import { createStages, type RunOptions, type RunResult } from './run.js';

/** Which figures a command draws, from the ids it was given. Unknown ids are diagnostics. */
export type ChooseFigures = (
  project: Project,
  ids: readonly string[],
  diagnostics: Diagnostic[],
) => Abbildung[];

export interface FigureOptions extends RunOptions {
  /** Dots per inch of the PNG files. */
  dpi: number;
}

/** `zb build-figure [figure…]`: figures as standalone SVG and as PNG. */
export function buildFigure(ids: readonly string[], options: FigureOptions): Promise<RunResult> {
  return drawAndWrite(chooseFigures, ids, options);
}

/** Draws the chosen figures and writes them as SVG and PNG into `abbildungen/`. */
export async function drawAndWrite(
  choose: ChooseFigures,
  ids: readonly string[],
  options: FigureOptions,
): Promise<RunResult> {
  return withPrinter(options, async (coming) => {
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
    const chosen = choose(project, ids, diagnostics);
    const style = keep(prepareStyle(project));
    if (!style || hasErrors(diagnostics)) return end();
    const clouds = stages.run('stageAnalyse', () => keep(analyseClouds(project, chosen)));
    const figures = stages.run('stageFigures', () =>
      keep(drawProjectFigures(project, chosen, clouds, style)),
    );
    const printer = hasErrors(diagnostics) ? undefined : keep(await coming.ready());
    if (!printer) return end();

    const outputs: OutputFile[] = [];
    for (const [id, figure] of figures) {
      const svg = standaloneSvg(figure, style.fonts);
      const png = keep(await printer.drawSvg(svg, options.dpi));
      if (!png || hasErrors(diagnostics)) return end();
      outputs.push(
        { path: `abbildungen/${id}.svg`, content: svg },
        { path: `abbildungen/${id}.png`, content: png },
      );
    }
    const folder = options.out ?? join(project.root, 'out');
    return end(stages.run('stageWrite', () => keep(writeFiles(folder, outputs))));
  });
}

const chooseFigures: ChooseFigures = ({ data }, ids, diagnostics) => {
  const { abbildungen } = data.abbildungen;
  const known = abbildungen.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  diagnostics.push(...unknown.map((id) => diagnostic('ZB4003', { id, known: known.join(', ') })));
  return abbildungen.filter(({ id }) => ids.length === 0 || ids.includes(id));
};
