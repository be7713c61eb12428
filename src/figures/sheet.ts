import type { Abbildung } from '../data-types/abbildungen.js';
import { createDrawing } from './drawing.js';
import type { Figure, FigureContext } from './figure.js';
import { mm, wrapBalanced } from './text-layout.js';

/** A sheet of a fixed size in mm with the sizes of its title and of its source line in points. */
export interface SheetFormat {
  width: number;
  height: number;
  margin: number;
  title: number;
  source: number;
}

/** What a figure can be set on besides a page: a slide of 16 : 9, as large as programs for slides make it, and a square. */
export const sheetFormats = {
  folie: { width: 338.67, height: 190.5, margin: 15, title: 28, source: 14 },
  quadrat: { width: 200, height: 200, margin: 10, title: 20, source: 9 },
} as const satisfies Record<string, SheetFormat>;

/** What a sheet asks a figure for: how wide it should be, how high the sheet is at that width, and whether it lies. */
export type SheetForm = Pick<FigureContext, 'width' | 'lying' | 'fill'>;

/** Draws a figure as a sheet asks for it. */
export type DrawAt = (form: SheetForm) => Figure;

/** Widths in mm that a figure is tried in as it stands on pages. Clouds keep their words' places for the first three only. */
const widths = [170, 112, 84, 100, 140, 150, 160, 200, 215, 230, 260];
/** Widths in mm that a lying figure is tried in, the one with the largest words first. */
const lyingWidths = [
  112, 120, 128, 136, 142, 148, 154, 160, 166, 171, 176, 179, 184, 192, 198, 206, 214, 222, 230, 240, 250,
  260, 275, 290, 310, 340, 370, 400, 440,
];
/** A cloud takes long to lay out, so it begins where its smallest words have 14 points on a slide. */
const cloudWidths = [176, 206, 242, 290];

/**
 * A figure on a sheet, with its title above and its source below, never distorted: of all its widths and forms the one
 * whose words get largest. What it has to complain of is what that drawing has.
 */
export function drawOnSheet(
  { art, titel, quelle }: Pick<Abbildung, 'art' | 'titel' | 'quelle'>,
  format: SheetFormat,
  drawAt: DrawAt,
  context: Omit<FigureContext, 'width'>,
): Figure {
  const { width, height, margin } = format;
  const { fonts, palette } = context;
  const drawing = createDrawing({ ...context, width });
  drawing.rect({ x: 0, y: 0, width, height }, palette.white);
  const bold = fonts.get('display', 700);
  const room = width - 2 * margin;
  const lines = wrapBalanced(titel, bold, format.title, room);
  const leading = mm(format.title) * 1.15;
  const first = margin + bold.capHeight * mm(format.title);
  drawing.text(lines, margin, first, { size: format.title, weight: 700, fill: palette.main, leading });
  drawing.text(quelle, margin, height - margin, { size: format.source, fill: palette.grey });
  const top = first + (lines.length - 1) * leading + 0.35 * margin + mm(format.title) * 0.4;
  const bottom = height - margin - 1.6 * mm(format.source);
  const best = bestDrawing(art, drawAt, { width: room, height: bottom - top });
  const { figure, scale } = best;
  const size = { width: figure.width * scale, height: figure.height * scale };
  // Hung on the left edge, as the title is, unless more than a little room is left.
  const spare = room - size.width;
  const x = margin + (spare > room / 6 ? spare / 2 : 0);
  drawing.add(placed(figure, { x, y: top + (bottom - top - size.height) / 2, ...size }));
  const { title, description, details, table } = figure;
  const told = { title, description, table, ...(details === undefined ? {} : { details }) };
  const sheet = drawing.finish({ height, ...told });
  return { ...sheet, diagnostics: [...figure.diagnostics, ...sheet.diagnostics] };
}

/** Space around a figure that has a ground of its own, in mm. */
const rim = 8;

/** A figure on the ground of its palette, with a rim. */
export function drawOnGround(figure: Figure, context: Omit<FigureContext, 'width'>): Figure {
  const width = figure.width + 2 * rim;
  const height = figure.height + 2 * rim;
  const drawing = createDrawing({ ...context, width });
  drawing.rect({ x: 0, y: 0, width, height }, context.palette.white);
  drawing.add(placed(figure, { x: rim, y: rim, width: figure.width, height: figure.height }));
  const { title, description, details, table, diagnostics } = figure;
  const told = { title, description, table, ...(details === undefined ? {} : { details }) };
  return { ...drawing.finish({ height, ...told }), diagnostics };
}

/** Words that are so much of the largest look as large; of such drawings the one is taken that fills the room best. */
const nearly = 0.98;

interface Tried {
  figure: Figure;
  scale: number;
}

/**
 * The drawing that can be shown largest in a room; one without findings, if there is any. This alone decides which
 * form of a figure a sheet gets: upright ones as on pages, or lying ones, which fill it.
 */
function bestDrawing(art: Abbildung['art'], drawAt: DrawAt, room: { width: number; height: number }): Tried {
  const isCloud = art === 'wortwolke';
  const tryAt = (width: number, lying: boolean): Tried => {
    const fill = (width * room.height) / room.width;
    const figure = drawAt({ width, fill, ...(lying ? { lying } : {}) });
    return { figure, scale: Math.min(room.width / figure.width, room.height / figure.height) };
  };
  const isSound = ({ figure }: Tried) => figure.diagnostics.length === 0;
  const tried: Tried[] = [];
  const isSlide = room.width > 1.5 * room.height;
  const lying = isCloud ? (isSlide ? cloudWidths : []) : lyingWidths;
  for (const width of lying) {
    const next = tryAt(width, true);
    if (isCloud && isSound(next)) return next;
    tried.push(next);
    // A wider one would only have smaller words.
    if (isSound(next) && next.scale * width > room.width - 0.01) break;
  }
  tried.push(...(isCloud ? widths.slice(0, 3) : widths).map((width) => tryAt(width, false)));
  const sound = tried.filter(isSound);
  const able = sound.length > 0 ? sound : tried;
  const largest = Math.max(...able.map(({ scale }) => scale));
  const area = ({ figure, scale }: Tried) => figure.width * figure.height * scale * scale;
  const [first, ...rest] = able.filter(({ scale }) => scale >= nearly * largest);
  if (!first) throw new Error('no width to try');
  return rest.reduce((best, next) => (area(next) > area(best) ? next : best), first);
}

/** A drawing as a part of another one, which says for it what it shows. */
function placed(
  { svg, width, height }: Figure,
  box: { x: number; y: number; width: number; height: number },
): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  const body = svg.replace(/^<svg\b[^>]*>\s*<title\b[^>]*>[^<]*<\/title><desc\b[^>]*>[^<]*<\/desc>/, '');
  return (
    `<svg x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}"` +
    ` viewBox="0 0 ${width} ${height}">${body}`
  );
}
