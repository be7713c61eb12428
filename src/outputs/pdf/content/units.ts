import type { PdfFont } from '../fonts.js';
import type { Box } from './geometry.js';

/** Where the letters of a text stand on the page, in points. */
export interface Letters {
  /** Size of the smallest. */
  size: number;
  /** From the base line of the first to the height of its small letters, within the outermost letters: what no other text may touch. */
  core: Box;
  /** True if something of them is cut off. */
  isCut: boolean;
}

/** Text of which at most what its letters reach over a line can be seen. */
export interface Beyond {
  side: 'above' | 'below';
  /** Operator for its font: text behind it may go on in that. */
  font: string;
}

/** What paints as one: a text object, a path with its painting operator, a picture or form, a shading. */
export interface Unit {
  kind: 'text' | 'path' | 'object';
  /** Bytes of the content stream, the end excluded. */
  start: number;
  end: number;
  /** MCID of the mark it stands in; -1 if it stands in none. */
  mark: number;
  isArtifact: boolean;
  /** Where it paints, in points of the page; undefined where nothing can be seen. */
  box: Box | undefined;
  /** What it shows, in the order of the stream; `\u00AD` for a hyphen at the end of a line. */
  text: string;
  /** How its letters stand; only of text that runs from left to right. */
  letters?: Letters;
  /** Only of text whose base line lies beyond what it is clipped to. */
  beyond?: Beyond;
  fonts: readonly PdfFont[];
  /** Codes that stand for no character. */
  unknown: number;
  /** The form that it paints. */
  form?: { object: number; reading: ContentReading };
}

/** Bytes of a content stream to be replaced. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A hyphen at the end of a line: its font is to be exchanged for one that says so. */
export interface LineEndHyphen {
  /** Where the name of its font stands, slash and all. */
  start: number;
  end: number;
  font: string;
  code: number;
}

export interface ContentReading {
  bytes: Uint8Array;
  units: Unit[];
  /** What a new marking leaves out: operators of marked content, and breaks that were not made. */
  cuts: Edit[];
  hyphens: LineEndHyphen[];
}
