import type { Mitglied } from '../../data-types/mitglieder.js';
import { bound } from '../binding.js';
import { type Drawing, hairline, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mm, widthOf, wrapText } from '../text-layout.js';
import { type Counts, type Group, themesOf } from './counts.js';
import type { MatrixWords } from './describe.js';
import { type MatrixLayout, type RowLook, slotGap, slotsHeight, type Theme } from './layout.js';

/** Free right of the names of groups that have a column of their own, in mm. */
export const groupGap = 2.5;

/** A group: a strong rule, its name, and its members under thin rules. Returns the y below it. */
export function drawGroup(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  group: Group,
  top: number,
): number {
  const { palette, fonts } = context;
  const { left, width, groupWidth, rows } = layout;
  drawing.line(left, top, left + width, top, palette.ink, 0.3);
  const style = { size: groupWidth > 0 ? rows.sizes[0] : 8.5, weight: 700, fill: palette.ink } as const;
  if (groupWidth > 0) {
    const font = fonts.get('display', 700);
    const lines = wrapText(bound(group.name), font, style.size, groupWidth - groupGap);
    const first = top + rows.padding + 0.5 * rows.leading + 0.36 * mm(style.size);
    drawing.text(lines, left, first, { ...style, leading: rows.leading });
  } else {
    drawing.text(group.name, left, top + rows.group.baseline, style);
  }
  let y = groupWidth > 0 ? top : top + rows.group.height;
  const from = left + groupWidth;
  group.members.forEach((member, i) => {
    if (i > 0) drawing.line(from, y, left + width, y, palette.rule, hairline);
    y += drawMember(drawing, context, layout, member, y);
  });
  return y + rows.group.below;
}

/** Height of a member's row, with its name on so many lines. */
export function rowHeight(layout: MatrixLayout, lines: number): number {
  const { beside, rows } = layout;
  const names = lines * rows.leading;
  const slots = slotsHeight(layout);
  return (beside ? Math.max(names, slots) : names + slots + 0.6) + 2 * rows.padding;
}

/** Draws one member with its slots and returns the height of the row. */
function drawMember(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  member: Mitglied,
  top: number,
): number {
  const { beside, nameWidth, left, groupWidth } = layout;
  const { padding, leading } = layout.rows;
  const { lines, size } = fitName(member.kurz, context, layout.rows, nameWidth);
  const slots = slotsHeight(layout);
  const whole = rowHeight(layout, lines.length);
  const height = whole - 2 * padding;
  const middle = height / 2 + 0.35 * mm(size) - ((lines.length - 1) * leading) / 2;
  const style = { size, fill: context.palette.ink, leading };
  drawing.text(lines, left + groupWidth, top + padding + (beside ? middle : 3), style);
  const slotsTop = top + padding + (beside ? (height - slots) / 2 : height - slots);
  const empty = layout.roles.flatMap((role) =>
    drawSlots(drawing, layout, themesOf(member, role.id), { x: role.x, y: slotsTop }),
  );
  if (empty.length > 0) drawing.add(`<path d="${empty.join('')}" fill="${layout.empty}"/>`);
  return whole;
}

/** On one line, a little smaller if need be; else on several. */
export function fitName(
  name: string,
  context: FigureContext,
  { sizes }: RowLook,
  max: number,
): { lines: string[]; size: number } {
  const font = context.fonts.get('display', 400);
  const size = sizes.find((points) => widthOf(name, font, points) <= max) ?? sizes[0];
  return { lines: wrapText(bound(name), font, size, max), size };
}

/** Draws the slots that are taken; returns the outlines of those that are empty, which make one path. */
function drawSlots(
  drawing: Drawing,
  layout: MatrixLayout,
  taken: Set<string>,
  place: { x: number; y: number },
): string[] {
  return layout.themes.flatMap((theme, i) => {
    const x = place.x + (i % layout.slotColumns) * (layout.slotWidth + slotGap);
    const y = place.y + Math.floor(i / layout.slotColumns) * (layout.slotHeight + slotGap);
    const box = { x, y, width: layout.slotWidth, height: layout.slotHeight };
    if (!taken.has(theme.id)) {
      const width = round(box.width);
      return [`M${round(x)} ${round(y)}h${width}v${round(box.height)}h${-width}z`];
    }
    drawLetter(drawing, theme, box);
    return [];
  });
}

/** A square in the colour of a Themenfeld with its letter. */
export function drawLetter(
  drawing: Drawing,
  theme: Theme,
  box: { x: number; y: number; width: number; height: number },
): void {
  drawing.rect(box, theme.colour);
  const style = { size: 8, weight: 700, fill: theme.letterFill, anchor: 'middle' } as const;
  const baseline = box.y + box.height / 2 + 0.35 * mm(8);
  drawing.text(theme.letter, round(box.x + box.width / 2), baseline, style, box);
}

/** The last row: for every role how many of all members take it, as words and as a bar. Returns the y below it. */
export function drawTotals(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  { counts, words }: { counts: Counts; words: MatrixWords },
  top: number,
): number {
  const { palette } = context;
  const { left, width, rows } = layout;
  drawing.line(left, top, left + width, top, palette.ink, 0.3);
  const style = { size: rows.sizes[0], weight: 600, fill: palette.main } as const;
  const font = context.fonts.get('display', 600);
  const full = (count: number) => words.of(count, counts.members);
  const short = counts.perRole.some((count) => widthOf(full(count), font, style.size) > layout.inner);
  let y = top + rows.totals;
  const label = short ? words.totalsOf(counts.members) : words.totals;
  const lines = wrapText(label, font, style.size, layout.nameWidth + layout.groupWidth);
  drawing.text(lines, left, y, { ...style, leading: rows.leading });
  if (!layout.beside) y += 5;
  const track = layout.slotColumns * (layout.slotWidth + slotGap) - slotGap;
  layout.roles.forEach((role, i) => {
    const count = counts.perRole[i] ?? 0;
    drawing.text(short ? String(count) : full(count), role.x, y, style);
    const bar = { x: role.x, y: y + 1.7, width: track, height: 1.1 };
    drawing.rect(bar, layout.empty);
    if (count > 0) drawing.rect({ ...bar, width: (track * count) / counts.members }, palette.main);
  });
  return y + Math.max(2.8, (lines.length - 1) * rows.leading + 0.6);
}
