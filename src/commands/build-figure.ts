import type { Abbildung } from '../data-types/abbildungen.js';
import type { Project } from '../data-types/project.js';
import type { Staged } from '../diagnostics/diagnostic.js';
import type { Format } from '../figures/draw-figures.js';
import type { Figure } from '../figures/figure.js';
import { darkPalette } from '../figures/palette.js';
import type { Printer } from '../outputs/browser/printer.js';
import { figureText } from '../outputs/figure-text.js';
import { standaloneSvg } from '../outputs/standalone-svg.js';
import type { OutputFile } from '../publish/write-files.js';
import { drawingRun, type FigureLook, type Workshop } from './drawing-run.js';
import { figurePdf } from './figure-pdf.js';
import { inTurn } from './in-turn.js';
import type { Style } from './prepare.js';
import type { RunOptions, RunResult } from './run.js';
import { unknownIds } from './unknown-ids.js';

/** The figures that a command draws for the ids it was given. Unknown ids are diagnostics. */
export type ChooseFigures = (project: Project, ids: readonly string[]) => Staged<Abbildung[]>;

export interface FigureOptions extends RunOptions {
  /** Dots per inch of the PNG files. */
  dpi: number;
}

/** What `zb build-figure` makes of each figure. */
export interface FigureForms {
  /** As in a report, and on which sheets. */
  formats: readonly Format[];
  /** True: each also with light words on a dark ground. */
  dark: boolean;
  /** True: letters as outlines in SVG and PNG. */
  outlines: boolean;
  /** True: each also as PDF. */
  pdf: boolean;
}

/** `zb build-figure [figure…]`: figures as standalone SVG and as PNG, with what they show in words beside. */
export function buildFigure(
  ids: readonly string[],
  options: FigureOptions,
  forms: FigureForms,
): Promise<RunResult> {
  return inTurn(options, () => drawAndWrite(chooseFigures, ids, options, forms));
}

/** Draws the chosen figures in all forms and writes them into `abbildungen/`. */
function drawAndWrite(
  choose: ChooseFigures,
  ids: readonly string[],
  options: FigureOptions,
  forms: FigureForms,
): Promise<RunResult> {
  return drawingRun(options, async (workshop) => {
    const { project, style, keep, failed, drawIn, write } = workshop;
    const chosen = keep(choose(project, ids));
    if (failed()) return [];
    const looks = looksOf(forms, style);
    const drawn = await drawIn(chosen, looks);
    const outputs: OutputFile[] = [];
    for (const [i, look] of looks.entries()) {
      for (const [id, figure] of drawn[i] ?? []) {
        if (failed()) return [];
        outputs.push(...(await filesOf(id, figure, look, workshop, options, forms)));
      }
    }
    if (failed()) return [];
    return write([...outputs, ...textsOf(chosen, looks, drawn)]);
  });
}

/** The words of every figure in every size, since a figure that lies says so; a dark one says what its light one says. */
function textsOf(
  chosen: readonly Abbildung[],
  looks: readonly Look[],
  drawn: readonly ReadonlyMap<string, Figure>[],
): OutputFile[] {
  return looks.flatMap(({ suffix, onGround }, i) =>
    chosen.flatMap(({ id, titel }) => {
      const figure = onGround ? undefined : drawn[i]?.get(id);
      return figure ? [{ path: `abbildungen/${id}${suffix}.txt`, content: figureText(titel, figure) }] : [];
    }),
  );
}

/** The files of a figure in one look; fewer if something fails. */
async function filesOf(
  id: string,
  figure: Figure,
  { suffix, style }: Look,
  workshop: Workshop,
  options: FigureOptions,
  forms: FigureForms,
): Promise<OutputFile[]> {
  const name = `abbildungen/${id}${suffix}`;
  const svg = standaloneSvg(figure, style.fonts);
  const draw = (printer: Printer) => printer.drawSvg(svg, options.dpi);
  const png = workshop.keep(await workshop.printer.use(draw));
  const pdf = forms.pdf && png ? await figurePdf(id, figure, style, workshop, options) : undefined;
  return [
    { path: `${name}.svg`, content: svg },
    ...(png ? [{ path: `${name}.png`, content: png }] : []),
    ...(pdf ? [{ path: `${name}.pdf`, content: pdf }] : []),
  ];
}

/** A look with what tells its files from others. */
interface Look extends FigureLook {
  suffix: string;
}

function looksOf({ formats, dark, outlines }: FigureForms, style: Style): Look[] {
  const light = { ...style, ...(outlines ? { outlines } : {}) };
  return formats.flatMap((format) => {
    const suffix = format === 'a4' ? '' : `-${format}`;
    const inLight = { suffix, style: light, format };
    if (!dark) return [inLight];
    const inDark = { ...light, palette: darkPalette(style.palette) };
    return [inLight, { suffix: `${suffix}-dunkel`, style: inDark, format, onGround: true }];
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
