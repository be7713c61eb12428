import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FontSet } from '../load/fonts.js';
import type { Palette } from './palette.js';

/** Everything a figure may know besides its data. */
export interface FigureContext {
  /** Id of the figure, unique in the document; prefix of every id inside the SVG. */
  id: string;
  /** Width to fill, in mm: 170 is the page, 112 the text column, 84 a phone. */
  width: number;
  fonts: FontSet;
  palette: Palette;
  seed: number;
  language: string;
  /** The figure should be wider than high, for a slide; kinds that have no such form are drawn as they are. */
  lying?: boolean;
  /** Height in mm that a sheet has for a figure of this width. Kinds with a form for sheets fill it, as far as that looks well. */
  fill?: number;
  /** Height in mm that a page has for it. A kind that can be divided is, where it would be higher. */
  room?: number;
  /** Letters as outlines instead of text, for printers that take no fonts. Not for the screen: nothing can be searched or read out. */
  outlines?: boolean;
}

/** The figure's data for those who don't look at pictures. Every row has as many cells as there are columns. */
export interface DataTable {
  columns: string[];
  rows: string[][];
}

/**
 * Parts of a picture that can be picked out: words of a cloud, each with what it tells, or kinds of events, each with how
 * many there are. In the drawing a part says its number in `data-begriff` or `data-art`.
 */
export interface Choices {
  of: 'words' | 'kinds';
  parts: { number: number; text: string }[];
  /** The number of the part that each row of the table is about, where there is one. */
  rows?: (number | undefined)[];
}

/** A drawn figure. `svg` is one `<svg role="img">` with title and description, sized in mm. */
export interface Figure {
  svg: string;
  /** Size in mm. */
  width: number;
  height: number;
  title: string;
  /** The alternative text: what the eye takes from the picture, in sentences. */
  description: string;
  /** What the description leaves to the table, in sentences: on paper, where there is no table, it is read out as well. */
  details?: string;
  table: DataTable;
  /** What can be picked out of the picture on a screen. */
  choices?: Choices;
  diagnostics: Diagnostic[];
  /** The same figure in parts, each a figure of its own, where it is higher than the room on a page. Their ids differ. */
  parts?: readonly Figure[];
  /** The same figure for a screen under 480 pixels, drawn when asked for, if its kind has one. Its ids differ. */
  narrow?(): Figure | undefined;
}

/** Draws one kind of figure: a pure function from data to SVG. */
export type DrawFigure<Data> = (data: Data, context: FigureContext) => Figure;
