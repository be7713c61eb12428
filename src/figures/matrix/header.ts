import { bound } from '../binding.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mm, widthOf, wrapText } from '../text-layout.js';
import type { MatrixWords } from './describe.js';
import type { MatrixLayout } from './layout.js';

const size = 9;
/** From a name to the line that leads to its column. */
const stairGap = 1.2;

/** Where the names of members begin. */
const nameX = ({ left, groupWidth }: MatrixLayout): number => left + groupWidth;

/** The names of the roles above their columns. Returns the y below them. */
export function drawHeader(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  words: MatrixWords,
): number {
  const font = context.fonts.get('display', 600);
  // Only the last column ends at the edge of the picture.
  const room = (i: number) =>
    i === layout.roles.length - 1 ? layout.inner : Math.min(layout.inner + 1, layout.roleWidth - 1);
  for (const points of [size, 8.5, 8]) {
    const names = layout.roles.map((role) => wrapText(bound(role.name), font, points, layout.inner));
    if (names.every((lines, i) => lines.every((line) => widthOf(line, font, points) <= room(i)))) {
      return drawColumnHeads(drawing, context, layout, { names, points }, words);
    }
  }
  return layout.beside
    ? drawStairs(drawing, context, layout, words)
    : drawNumbers(drawing, context, layout, words);
}

function drawColumnHeads(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  { names, points }: { names: string[][]; points: number },
  words: MatrixWords,
): number {
  const leading = mm(points) * 1.2;
  const style = { size: points, weight: 600, fill: context.palette.main, leading } as const;
  const bottom = 3 + (Math.max(...names.map((lines) => lines.length)) - 1) * leading;
  if (layout.beside) drawing.text(words.member, nameX(layout), bottom, style);
  layout.roles.forEach((role, i) => {
    const lines = names[i] ?? [];
    drawing.text(lines, role.x, bottom - (lines.length - 1) * leading, style);
  });
  return bottom + 2.6;
}

/**
 * Names too wide for their columns go up like stairs over the names of the members: each ends at its column,
 * on a line of its own, and a thin line leads down. No line meets a name, since all names on the left stand lower.
 */
function drawStairs(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  words: MatrixWords,
): number {
  const { palette } = context;
  const step = 4.2;
  const bottom = 3 + layout.roles.length * step;
  const style = { size, weight: 600, fill: palette.main } as const;
  drawing.text(words.member, nameX(layout), bottom, style);
  layout.roles.forEach((role, i) => {
    const y = bottom - (i + 1) * step;
    drawing.text(role.name, role.x - stairGap, y, { ...style, anchor: 'end' });
    drawing.line(role.x + 0.13, y - 2.2, role.x + 0.13, bottom + 1.4, palette.main, 0.25);
  });
  return bottom + 2.6;
}

/** Numbers above the columns, and a list of what they mean above the numbers. */
function drawNumbers(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  words: MatrixWords,
): number {
  const style = { size, weight: 600, fill: context.palette.main } as const;
  let y = 3;
  layout.roles.forEach((role, i) => {
    drawing.text(String(i + 1), layout.left, y, style);
    drawing.text(role.name, layout.left + 5, y, { ...style, weight: 400 });
    y += 4.4;
  });
  y += 2.4;
  if (layout.beside) drawing.text(words.member, nameX(layout), y, style);
  for (const [i, role] of layout.roles.entries()) drawing.text(String(i + 1), role.x, y, style);
  return y + 2.2;
}
