import { bound } from '../binding.js';
import type { FigureContext } from '../figure.js';
import { widthOf, wrapText } from '../text-layout.js';
import { type Counts, countsOfRows } from './counts.js';
import type { MatrixData } from './data.js';
import {
  emptySlot,
  linesNeeded,
  type MatrixLayout,
  narrowestSlot,
  type RowLook,
  slotGap,
  slotWidthFor,
  themesIn,
  widestSlot,
} from './layout.js';
import { fitName, groupGap, rowHeight } from './rows.js';
import { splitRows } from './split-rows.js';

/** Rows on a sheet, close together; lengths in mm. */
const closeRows: RowLook = {
  sizes: [8],
  leading: 3.2,
  padding: 0.06,
  group: { height: 4.9, baseline: 3.5, below: 0.5 },
  totals: 3.9,
};
/** A letter of 8 pt with air about it. */
const lowestSlot = 3.12;
const highestSlot = 4.6;
/** Between tables side by side, between the slots of two roles, and right of the names. */
const tableGap = 8;
const roleGap = 2.2;
const nameGap = 2;
/** The widths that the names of groups may have beside their members. */
const groupWidths = Array.from({ length: 33 }, (_, i) => 20 + i);

/** A way to set the matrix: in how many tables, where the names of groups stand, and on how many lines slots. */
export interface SheetForm {
  tables: number;
  groupsBeside: boolean;
  slotLines: number;
}

/** One of the tables side by side: where it stands, and the members in it. */
export interface Table {
  layout: MatrixLayout;
  counts: Counts;
  /** How many rows it has, and how high all of them are with the names of groups. */
  rows: number;
  height: number;
}

/** All the forms that a matrix may have, those that look best first. */
export function sheetForms(themes: number): SheetForm[] {
  return [1, 2, 3].flatMap((tables) =>
    [true, false].flatMap((groupsBeside) =>
      (themes > 2 ? [1, 2] : [1]).map((slotLines) => ({ tables, groupsBeside, slotLines })),
    ),
  );
}

/** The tables of a form; undefined if a word is too wide for its place. Rows are `extra` mm higher than need be. */
export function layoutTables(
  data: MatrixData,
  counts: Counts,
  context: FigureContext,
  form: SheetForm,
  continued: (name: string) => string,
  extra = 0,
): Table[] | undefined {
  const first = layoutTable(data, counts, context, form, extra);
  if (!first) return undefined;
  const linesOf = (name: string) => fitName(name, context, first.rows, first.nameWidth).lines.length;
  const heights = counts.groups.map(({ members }) =>
    members.map(({ kurz }) => rowHeight(first, linesOf(kurz))),
  );
  const { height: lead, below } = first.rows.group;
  const perGroup = below + (form.groupsBeside ? 0 : lead);
  return splitRows(heights, perGroup, form.tables).map(({ from, to, height }, i): Table => {
    const left = i * (first.width + tableGap);
    const roles = first.roles.map((role) => ({ ...role, x: role.x + left }));
    return {
      layout: { ...first, left, roles },
      counts: countsOfRows(counts, from, to, continued),
      rows: to - from,
      height,
    };
  });
}

function layoutTable(
  data: MatrixData,
  counts: Counts,
  context: FigureContext,
  { tables, groupsBeside, slotLines }: SheetForm,
  extra: number,
): MatrixLayout | undefined {
  const { fonts, palette } = context;
  const roles = data.rollenprofile.rollenprofile;
  const themes = themesIn(data, palette);
  const width = (context.width - (tables - 1) * tableGap) / tables;
  const slotColumns = Math.ceil(themes.length / slotLines);
  const leastInner = slotColumns * (narrowestSlot + slotGap) - slotGap;
  const leastSlots = roles.length * (leastInner + roleGap) - roleGap;
  const groupWidth = groupsBeside ? groupWidthOf(counts, context) : 0;
  if (groupWidth === undefined) return undefined;
  const room = width - groupWidth - nameGap - leastSlots;
  const names = data.mitglieder.mitglieder.map(({ kurz }) => kurz);
  const font = fonts.get('display', 400);
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => widthOf(text, font, 8)));
  if (widest(names.flatMap((name) => bound(name).split(' '))) > room) return undefined;
  const nameWidth = Math.min(room, widest(names) + 0.2);
  const left = groupWidth + nameWidth + nameGap;
  const roleWidth = (width - left + roleGap) / roles.length;
  const inner = roleWidth - roleGap;
  const slotHeight = Math.min(highestSlot, lowestSlot + extra / slotLines);
  const lowest = Math.max(closeRows.leading, slotLines * (lowestSlot + slotGap) - slotGap);
  const grown = Math.max(closeRows.leading, slotLines * (slotHeight + slotGap) - slotGap);
  const padding = closeRows.padding + Math.max(0, lowest + extra - grown) / 2;
  return {
    left: 0,
    width,
    rows: { ...closeRows, padding, group: { ...closeRows.group, below: groupsBeside ? 0 : 0.5 } },
    groupWidth,
    beside: true,
    nameWidth,
    roles: roles.map((role, i) => ({ id: role.id, name: role.name, x: left + i * roleWidth })),
    roleWidth,
    inner,
    themes,
    slotColumns,
    slotLines: Math.max(slotLines, linesNeeded(themes.length, inner)),
    slotWidth: Math.min(widestSlot, slotWidthFor(slotColumns, inner)),
    slotHeight,
    empty: emptySlot(palette),
  };
}

/** The least width at which the name of every group is no higher than its rows; undefined if there is none. */
function groupWidthOf({ groups }: Counts, { fonts }: FigureContext): number | undefined {
  const font = fonts.get('display', 700);
  return groupWidths.find((width) =>
    groups.every(({ name, members }) => {
      const lines = wrapText(bound(name), font, 8, width - groupGap);
      const fits = lines.every((line) => widthOf(line, font, 8) <= width - groupGap);
      return fits && lines.length <= members.length;
    }),
  );
}
