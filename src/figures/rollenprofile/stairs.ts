import type { Rollenprofile } from '../../data-types/rollenprofile.js';
import type { Drawing } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { roleEmblem } from '../pictograms.js';
import { hills, streetHeight } from '../streetscape.js';
import { widthOf } from '../text-layout.js';
import { axisHeight, drawGround } from './axis.js';
import { bodySize, drawRoleText, layoutRole, type RoleText } from './role-text.js';
import { stepTones } from './tones.js';

/** The height that the figure aims at and must not exceed on a page of its own, in mm. */
const aimedHeight = 196;
/** Indent of the text from the edge of its column, and what stays free on the right. */
const indent = 3;
const margin = 1.4;

interface Column {
  x: number;
  width: number;
  text: RoleText;
}

/** True if every word of the roles fits into a column of its own. */
export function stairsFit(data: Rollenprofile, context: FigureContext): boolean {
  const width = context.width / data.rollenprofile.length - indent - margin;
  const bold = context.fonts.get('display', 700);
  const medium = context.fonts.get('display', 500);
  const fits = (text: string, font: typeof bold, size: number) =>
    text.split(' ').every((word) => widthOf(word, font, size) <= width);
  return data.rollenprofile.every(
    (role) =>
      fits(role.name, bold, 12) &&
      [role.beschreibung, ...role.formate].every((text) => fits(text, medium, bodySize)),
  );
}

/** Draws the roles as a staircase from the upper left down to the Quartier and returns its height. */
export function drawStairs(drawing: Drawing, data: Rollenprofile, context: FigureContext): number {
  const count = data.rollenprofile.length;
  const width = context.width / count;
  const columns: Column[] = data.rollenprofile.map((role, i) => ({
    x: i * width,
    width,
    text: layoutRole(role, context, width - indent - margin),
  }));
  const tile = Math.min(38, width * 0.9);
  const street = streetHeight(context.width) + 5;
  const step = stepHeight(columns, tile + street + axisHeight + 8);
  const ground = Math.max(...columns.map(({ text }, i) => i * step + tile + 8 + text.height)) + street;
  const room = ground - tile - 8 - (columns[0]?.text.height ?? 0) - 8;
  drawing.add(hills({ x: 0, ground, width: context.width, height: Math.min(34, room) }, context.palette));
  drawSteps(drawing, data, context, columns, { tile, step, ground });
  return drawGround(drawing, data.achse, context, ground);
}

/** As steep as the page allows, between gently and clearly. */
function stepHeight(columns: Column[], fixed: number): number {
  const steps = columns.length - 1;
  if (steps === 0) return 0;
  const free = columns.map(({ text }, i) => (i === 0 ? 40 : (aimedHeight - fixed - text.height) / i));
  return Math.max(6, Math.min(17, ...free));
}

function drawSteps(
  drawing: Drawing,
  data: Rollenprofile,
  context: FigureContext,
  columns: Column[],
  sizes: { tile: number; step: number; ground: number },
): void {
  const { palette } = context;
  const tones = stepTones(columns.length, palette);
  columns.forEach((column, i) => {
    const { ground, line } = tones[i] ?? { ground: palette.main, line: palette.white };
    const y = i * sizes.step;
    drawing.line(column.x + 0.13, y + sizes.tile, column.x + 0.13, sizes.ground, palette.rule, 0.25);
    drawing.rect({ x: column.x, y, width: column.width, height: sizes.tile }, ground);
    const place = {
      x: column.x + column.width / 2,
      y: y + sizes.tile / 2,
      scale: Math.min(1, sizes.tile / 38, column.width / 40),
    };
    const zeichen = data.rollenprofile[i]?.zeichen ?? 'netz';
    drawing.add(roleEmblem(zeichen, place, { line, accent: palette.signal, ground }));
    const text = { x: column.x + indent, y: y + sizes.tile + 6, width: column.width - indent - margin };
    drawRoleText(drawing, context, column.text, text);
  });
}
