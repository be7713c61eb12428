import { readFileSync } from 'node:fs';
import type { Staged } from '../diagnostics/diagnostic.js';
import {
  type Cut,
  cuts,
  type FontFilePath,
  type FontStyle,
  familyFaults,
  findFamily,
  type Subset,
  type Weight,
} from './font-packages.js';
import { type FontFile, type Outline, openFontFile } from './font-shaping.js';
import { subsetFont } from './font-subset.js';
import { unpackWoff } from './woff.js';
import { packWoff2 } from './woff2.js';

export { type Cut, cuts, type FontStyle, type Weight };

/** One static cut of a bundled font, with its own metrics. */
export interface Font {
  family: string;
  weight: Weight;
  style: FontStyle;
  /** Height of a lower-case x, in em. */
  xHeight: number;
  /** Height of a capital, in em. */
  capHeight: number;
  /** Width of a line of text with kerning and without ligatures, in em. */
  advance(text: string): number;
  /** Characters of the text for which the font has no glyph, each once. */
  missing(text: string): string[];
  /** Outline of one line of text at 1 em, baseline at y = 0, y downwards, glyphs placed with kerning. */
  outline(text: string): Outline;
  /** The files to embed (base64, read when first asked for), with the characters each of them covers (CSS unicode-range). */
  files: readonly {
    subset: Subset;
    readonly woff2: string;
    /** The same with the glyphs of these characters alone. */
    woff2Of(characters: ReadonlySet<string>): string;
    unicodeRange: string;
    /** The file as plain OpenType, for a canvas. */
    sfnt(): Uint8Array;
  }[];
}

/** The cuts of the project's two families: text (serif) and display (sans). */
export interface FontSet {
  text: string;
  display: string;
  /** The cut of a family; weights and styles that are not bundled are a bug of the caller. */
  get(family: 'text' | 'display', weight: Weight, style?: FontStyle): Font;
}

// The ranges that @fontsource declares for its two Latin files.
const subsets: { subset: Subset; unicodeRange: string }[] = [
  {
    subset: 'latin',
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    subset: 'latin-ext',
    unicodeRange:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
];

// The ranges of the second file, as a class of characters.
const extendedLetters = new RegExp(
  `[${(subsets[1]?.unicodeRange ?? '').replace(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?,?/g, (_, from: string, to?: string) => `\\u{${from}}${to ? `-\\u{${to}}` : ''}`)}]`,
  'u',
);

/**
 * Opens the two families of a project from their @fontsource packages, its own or those beside zb.
 * A family that is not installed (ZB2004) or lacks a cut (ZB2005) is a diagnostic and no value.
 * Cuts are parsed when first asked for.
 */
export function loadFonts(
  families: { text: string; display: string },
  root?: string,
): Staged<FontSet | undefined> {
  const { text, display } = families;
  const found = { text: findFamily(text, root), display: findFamily(display, root) };
  const diagnostics = (['text', 'display'] as const).flatMap((use) => familyFaults(use, families[use], root));
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const opened = new Map<string, Font>();
  const get = (use: Cut['family'], weight: Weight, style: FontStyle = 'normal'): Font => {
    const key = `${use}-${weight}-${style}`;
    const font = opened.get(key) ?? openCut(families[use], found[use], weight, style);
    opened.set(key, font);
    return font;
  };
  return { value: { text, display, get }, diagnostics };
}

/** True if a text has letters from the second Latin file. */
export function needsExtended(text: string): boolean {
  // Far faster than a search by that class in a document, where next to all letters are in the first file.
  return extendedLetters.test(text.match(/[^\0-\xFF]/g)?.join('') ?? '');
}

function openCut(family: string, find: FontFilePath | undefined, weight: Weight, style: FontStyle): Font {
  const pathOf = (subset: Subset, format: 'woff' | 'woff2') => find?.(subset, weight, style, format);
  const read = (subset: Subset, format: 'woff' | 'woff2') => {
    const path = pathOf(subset, format);
    if (path === undefined) throw new Error(`${family} has no ${weight} ${style} (${subset}, ${format})`);
    return readFileSync(path);
  };
  // A family may do without the second file.
  const present = subsets.filter(({ subset }) => pathOf(subset, 'woff') && pathOf(subset, 'woff2'));
  const latin = openFontFile(read('latin', 'woff'));
  let extended: FontFile | undefined;
  const fileOf = (character: string): FontFile => {
    if (latin.has(character) || present.length < subsets.length) return latin;
    extended ??= openFontFile(read('latin-ext', 'woff'));
    return extended.has(character) ? extended : latin;
  };
  const runsOf = (text: string) => splitByFile(text.replaceAll('\u00AD', ''), fileOf);
  const widths = new Map<string, number>();
  return {
    family,
    weight,
    style,
    xHeight: latin.xHeight,
    capHeight: latin.capHeight,
    advance(text) {
      let width = widths.get(text);
      if (width === undefined) {
        width = runsOf(text).reduce((sum, run) => sum + run.file.advance(run.text), 0);
        widths.set(text, width);
      }
      return width;
    },
    missing: (text) => [...new Set([...text].filter((c) => !isInvisible(c) && !fileOf(c).has(c)))],
    outline(text) {
      let x = 0;
      return runsOf(text).flatMap((run) => {
        const start = x;
        x += run.file.advance(run.text);
        return run.file.outline(run.text, start);
      });
    },
    files: present.map(({ subset, unicodeRange }) => {
      let encoded: string | undefined;
      return {
        subset,
        unicodeRange,
        sfnt: () => unpackWoff(read(subset, 'woff')),
        woff2Of: (characters) =>
          packWoff2(subsetFont(unpackWoff(read(subset, 'woff')), characters)).toString('base64'),
        get woff2() {
          encoded ??= read(subset, 'woff2').toString('base64');
          return encoded;
        },
      };
    }),
  };
}

function isInvisible(character: string): boolean {
  return /[ \n\u00A0\u00AD\u200B\u2060]/u.test(character);
}

interface Run {
  file: FontFile;
  text: string;
}

/** Cuts a text where the browser would change from one font file to the other. */
function splitByFile(text: string, fileOf: (character: string) => FontFile): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const file = fileOf(character);
    const last = runs.at(-1);
    if (last?.file === file) last.text += character;
    else runs.push({ file, text: character });
  }
  return runs;
}
