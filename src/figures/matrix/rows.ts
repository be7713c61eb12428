import type { Mitglied } from '../../data-types/mitglieder.js';
import { bound } from '../binding.js';
import { type Drawing, hairline, round } from '../drawing.js';
import type { FigureContext } from '../figure.js';
import { mm, widthOf, wrapText } from '../text-layout.js';
import { type Counts, type Group, themesOf } from './counts.js';
import type { MatrixWords } from './describe.js';
import { type MatrixLayout, slotGap, slotsHeight, type Theme } from './layout.js';

const largestName = 9;
const nameLeading = 4;
const groupHeight = 7.4;

/** A group: a strong rule, its name, and its members under thin rules. Returns the y below it. */
export function drawGroup(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  group: Group,
  top: number,
): number {
  const { palette, width } = context;
  drawing.line(0, top, width, top, palette.ink, 0.3);
  drawing.text(group.name, 0, top + 5.3, { size: 8.5, weight: 700, fill: palette.ink });
  let y = top + groupHeight;
  group.members.forEach((member, i) => {
    if (i > 0) drawing.line(0, y, width, y, palette.rule, hairline);
    y += drawMember(drawing, context, layout, member, y);
  });
  return y + 0.9;
}

/** Draws one member with its slots and returns the height of the row. */
function drawMember(
  drawing: Drawing,
  context: FigureContext,
  layout: MatrixLayout,
  member: Mitglied,
  top: number,
): number {
  const { beside, nameWidth } = layout;
  // Air above and below what stands in the row.
  const padding = beside ? 0.75 : 1.2;
  const { lines, size } = fitName(member.kurz, context, nameWidth);
  const nameHeight = lines.length * nameLeading;
  const slots = slotsHeight(layout);
  const height = beside ? Math.max(nameHeight, slots) : nameHeight + slots + 0.6;
  const middle = height / 2 + 0.35 * mm(size) - ((lines.length - 1) * nameLeading) / 2;
  const style = { size, fill: context.palette.ink, leading: nameLeading };
  drawing.text(lines, 0, top + padding + (beside ? middle : 3), style);
  const slotsTop = top + padding + (beside ? (height - slots) / 2 : height - slots);
  const empty = layout.roles.flatMap((role) =>
    drawSlots(drawing, layout, themesOf(member, role.id), { x: role.x, y: slotsTop }),
  );
  if (empty.length > 0) drawing.add(`<path d="${empty.join('')}" fill="${layout.empty}"/>`);
  return height + 2 * padding;
}

/** On one line, at 8.5 pt if need be; else on several. */
function fitName(name: string, context: FigureContext, max: number): { lines: string[]; size: number } {
  const font = context.fonts.get('display', 400);
  const size = [largestName, 8.75, 8.5].find((points) => widthOf(name, font, points) <= max) ?? largestName;
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
  const { palette, width } = context;
  drawing.line(0, top, width, top, palette.ink, 0.3);
  const style = { size: 9, weight: 600, fill: palette.main } as const;
  const font = context.fonts.get('display', 600);
  const full = (count: number) => words.of(count, counts.members);
  const short = counts.perRole.some((count) => widthOf(full(count), font, 9) > layout.inner);
  let y = top + 5.4;
  const label = short ? words.totalsOf(counts.members) : words.totals;
  const lines = wrapText(label, font, style.size, layout.nameWidth);
  drawing.text(lines, 0, y, { ...style, leading: nameLeading });
  if (!layout.beside) y += 5;
  const track = layout.slotColumns * (layout.slotWidth + slotGap) - slotGap;
  layout.roles.forEach((role, i) => {
    const count = counts.perRole[i] ?? 0;
    drawing.text(short ? String(count) : full(count), role.x, y, style);
    const bar = { x: role.x, y: y + 1.7, width: track, height: 1.1 };
    drawing.rect(bar, layout.empty);
    if (count > 0) drawing.rect({ ...bar, width: (track * count) / counts.members }, palette.main);
  });
  return y + Math.max(2.8, (lines.length - 1) * nameLeading + 0.6);
}
