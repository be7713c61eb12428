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

/** A drawing of a figure: how wide it is, and whether it lies. */
export type DrawAt = (width: number, lying: boolean) => Figure;

/** Widths in mm that a figure is tried in. Clouds keep their words' places for the first three only. */
const widths = [170, 112, 84, 100, 140, 150, 160, 200, 215, 230, 260];

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

/** The drawing that can be shown largest in a room; one without findings, if there is any. */
function bestDrawing(
  art: Abbildung['art'],
  drawAt: DrawAt,
  room: { width: number; height: number },
): { figure: Figure; scale: number } {
  const tried = (art === 'wortwolke' ? widths.slice(0, 3) : widths)
    .flatMap((width) => [drawAt(width, false), drawAt(width, true)])
    .map((figure) => ({ figure, scale: Math.min(room.width / figure.width, room.height / figure.height) }));
  const sound = tried.filter(({ figure }) => figure.diagnostics.length === 0);
  const [first, ...rest] = sound.length > 0 ? sound : tried;
  if (!first) throw new Error('no width to try');
  return rest.reduce((best, next) => (next.scale > best.scale ? next : best), first);
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
