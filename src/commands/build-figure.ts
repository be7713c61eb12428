import type { Abbildung } from '../data-types/abbildungen.js';
import type { Project } from '../data-types/project.js';
import type { Staged } from '../diagnostics/diagnostic.js';
import { standaloneSvg } from '../outputs/standalone-svg.js';
import type { OutputFile } from '../publish/write-files.js';
import { drawingRun } from './drawing-run.js';
import { inTurn } from './in-turn.js';
import type { RunOptions, RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';

/** The figures that a command draws for the ids it was given. Unknown ids are diagnostics. */
export type ChooseFigures = (project: Project, ids: readonly string[]) => Staged<Abbildung[]>;

export interface FigureOptions extends RunOptions {
  /** Dots per inch of the PNG files. */
  dpi: number;
}

/** `zb build-figure [figure…]`: figures as standalone SVG and as PNG. */
export function buildFigure(ids: readonly string[], options: FigureOptions): Promise<RunResult> {
  return inTurn(options, () => drawAndWrite(chooseFigures, ids, options));
}

/** Draws the chosen figures and writes them as SVG and PNG into `abbildungen/`. */
export function drawAndWrite(
  choose: ChooseFigures,
  ids: readonly string[],
  options: FigureOptions,
): Promise<RunResult> {
  return drawingRun(options, async ({ project, style, printer: coming, keep, failed, draw, write }) => {
    const chosen = keep(choose(project, ids));
    if (failed()) return [];
    const figures = await draw(chosen);
    if (failed()) return [];
    const outputs: OutputFile[] = [];
    for (const [id, figure] of figures) {
      const svg = standaloneSvg(figure, style.fonts);
      const png = keep(await coming.use((printer) => printer.drawSvg(svg, options.dpi)));
      if (!png || failed()) return [];
      outputs.push(
        { path: `abbildungen/${id}.svg`, content: svg },
        { path: `abbildungen/${id}.png`, content: png },
      );
    }
    return write(outputs);
  });
}

const chooseFigures: ChooseFigures = ({ data }, ids) => {
  const { abbildungen } = data.abbildungen;
  const known = abbildungen.map(({ id }) => id);
  return {
    value: abbildungen.filter(({ id }) => ids.length === 0 || ids.includes(id)),
    diagnostics: unknownIds('ZB4003', ids, known),
  };
};
