import type { FigureContext } from '../figure.js';
import { mix, namedColour, type Palette, textOn } from '../palette.js';
import type { MatrixData } from './data.js';

/** A Themenfeld as it is drawn. */
export interface Theme {
  id: string;
  letter: string;
  short: string;
  colour: string;
  letterFill: string;
}

/** How closely rows stand: sizes of names in points, the first that fits; lengths in mm. */
export interface RowLook {
  sizes: readonly [number, ...number[]];
  leading: number;
  /** Above and below what stands in a row. */
  padding: number;
  /** Height of the line with the name of a group, to its baseline, and what is free below its members. */
  group: { height: number; baseline: number; below: number };
  /** From the rule above the totals to their baseline. */
  totals: number;
}

/** On pages and phones. */
const rowsOnPage: RowLook = {
  sizes: [9, 8.75, 8.5],
  leading: 4,
  padding: 0.75,
  group: { height: 7.4, baseline: 5.3, below: 0.9 },
  totals: 5.4,
};

/** Where the columns stand and how large a slot is; lengths in mm. */
export interface MatrixLayout {
  /** Left edge and width of the table. */
  left: number;
  width: number;
  /** How closely rows stand. */
  rows: RowLook;
  /** Groups have their names in a column so wide at the left, else (0) on a line above their members. */
  groupWidth: number;
  /** The member's name stands in a column of its own, else on a line above its slots. */
  beside: boolean;
  nameWidth: number;
  roles: { id: string; name: string; x: number }[];
  roleWidth: number;
  /** Width of a role's slots. */
  inner: number;
  themes: Theme[];
  /** Slots stand in so many columns; more Themenfelder go on further lines. */
  slotColumns: number;
  slotLines: number;
  slotWidth: number;
  slotHeight: number;
  empty: string;
}

/** Distance between two slots. */
export const slotGap = 0.5;
/** A bold letter of 8 pt needs this width. */
export const narrowestSlot = 3.4;
export const widestSlot = 6.2;

/** Fits the slots of all roles into the width, on as few lines as possible. */
export function layoutMatrix(data: MatrixData, context: FigureContext): MatrixLayout {
  const { width, palette } = context;
  const roles = data.rollenprofile.rollenprofile;
  const themes = themesIn(data, palette);
  const beside = width >= 105;
  const columns = bestColumns(beside ? leftEdges(width) : [0], width, roles.length, themes.length);
  const { left, roleWidth, inner, slotLines } = columns;
  const slotColumns = Math.ceil(themes.length / slotLines);
  return {
    left: 0,
    width,
    rows: beside ? rowsOnPage : { ...rowsOnPage, padding: 1.2 },
    groupWidth: 0,
    beside,
    nameWidth: beside ? left - 3 : width,
    roles: roles.map((role, i) => ({ id: role.id, name: role.name, x: left + i * roleWidth })),
    roleWidth,
    inner,
    themes,
    slotColumns,
    slotLines,
    slotWidth: Math.min(widestSlot, slotWidthFor(slotColumns, inner)),
    slotHeight: slotLines > 1 ? 3.6 : 4.6,
    empty: emptySlot(palette),
  };
}

/** The Themenfelder as they are drawn. */
export function themesIn({ handlungsfelder }: MatrixData, palette: Palette): Theme[] {
  return handlungsfelder.themenfelder.map((theme) => {
    const colour = namedColour(palette, theme.farbe);
    const letterFill = textOn(palette, colour);
    return { id: theme.id, letter: theme.buchstabe, short: theme.kurz, colour, letterFill };
  });
}

export const emptySlot = (palette: Palette): string => mix(palette.paper, palette.sand, 0.45);

/** Where the slots may begin: on the page's second edge, or further left if that saves lines of slots. */
function leftEdges(width: number): number[] {
  return width < 140 ? [36] : [(width * 58) / 170, 48, 40];
}

interface Columns {
  left: number;
  roleWidth: number;
  inner: number;
  slotLines: number;
}

/** The first of the left edges that needs the fewest lines of slots. */
function bestColumns(edges: number[], width: number, roles: number, themes: number): Columns {
  const tried = edges.map((left) => {
    const gap = Math.min(4.5, Math.max(1.9, (0.16 * (width - left)) / roles));
    // The last role has no neighbour on its right: its slots end at the edge.
    const roleWidth = (width - left + gap) / roles;
    const inner = roleWidth - gap;
    return { left, roleWidth, inner, slotLines: linesNeeded(themes, inner) };
  });
  return tried.reduce((best, next) => (next.slotLines < best.slotLines ? next : best));
}

export function slotWidthFor(columns: number, inner: number): number {
  return (inner + slotGap) / columns - slotGap;
}

export function linesNeeded(themes: number, inner: number): number {
  for (let lines = 1; lines < themes; lines++) {
    if (slotWidthFor(Math.ceil(themes / lines), inner) >= narrowestSlot) return lines;
  }
  return themes;
}

/** Height of the slots of one member. */
export function slotsHeight({ slotLines, slotHeight }: MatrixLayout): number {
  return slotLines * (slotHeight + slotGap) - slotGap;
}
