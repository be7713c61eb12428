import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { type Diagnostic, diagnostic, type Staged } from '../diagnostics/diagnostic.js';
import { unpackWoff } from './woff.js';

export type Weight = 400 | 500 | 600 | 700;
export type FontStyle = 'normal' | 'italic';

/** Path commands with absolute coordinates in em, y downwards. */
export type Outline = { command: 'M' | 'L' | 'Q' | 'C' | 'Z'; points: number[] }[];

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
  /** The files to embed, with the characters each of them covers (CSS unicode-range). */
  files: { subset: 'latin' | 'latin-ext'; woff2: string; unicodeRange: string }[];
}

/** The cuts of the project's two families: text (serif) and display (sans). */
export interface FontSet {
  text: string;
  display: string;
  /** The cut of a family; weights and styles that are not bundled are a bug of the caller. */
  get(family: 'text' | 'display', weight: Weight, style?: FontStyle): Font;
}

// The ranges that @fontsource declares for its two Latin files.
const latinRange =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExtRange =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const require = createRequire(import.meta.url);

/**
 * Opens the two families of a project from their @fontsource packages.
 * A family that is not installed is a diagnostic (ZB2004) and no value.
 * Cuts are parsed when first asked for.
 */
export function loadFonts(families: { text: string; display: string }): Staged<FontSet | undefined> {
  const diagnostics: Diagnostic[] = [];
  const folders = { text: findPackage(families.text), display: findPackage(families.display) };
  for (const use of ['text', 'display'] as const) {
    if (!folders[use]) {
      diagnostics.push(diagnostic('ZB2004', { family: families[use], package: packageName(families[use]) }));
    }
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const cuts = new Map<string, Font>();
  const get = (use: 'text' | 'display', weight: Weight, style: FontStyle = 'normal'): Font => {
    const key = `${use}-${weight}-${style}`;
    let font = cuts.get(key);
    if (!font) {
      font = openCut(families[use], folders[use] ?? '', weight, style);
      cuts.set(key, font);
    }
    return font;
  };
  return { value: { text: families.text, display: families.display, get }, diagnostics };
}

function packageName(family: string): string {
  return `@fontsource/${family.toLowerCase().replaceAll(' ', '-')}`;
}

function findPackage(family: string): string | undefined {
  try {
    return dirname(require.resolve(`${packageName(family)}/package.json`));
  } catch {
    return undefined;
  }
}

function openCut(family: string, folder: string, weight: Weight, style: FontStyle): Font {
  const slug = packageName(family).slice('@fontsource/'.length);
  const file = (subset: string, format: 'woff' | 'woff2') =>
    readFileSync(join(folder, 'files', `${slug}-${subset}-${weight}-${style}.${format}`));
  const latin = parse(file('latin', 'woff'));
  let extended: fontkit.Font | undefined;
  const faceOf = (character: string): fontkit.Font => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (latin.hasGlyphForCodePoint(codePoint)) return latin;
    extended ??= parse(file('latin-ext', 'woff'));
    return extended.hasGlyphForCodePoint(codePoint) ? extended : latin;
  };
  const shape = (text: string) => splitByFace(text.replaceAll('\u00AD', ''), faceOf).map(shapeRun);
  const widths = new Map<string, number>();
  return {
    family,
    weight,
    style,
    xHeight: latin.xHeight / latin.unitsPerEm,
    capHeight: latin.capHeight / latin.unitsPerEm,
    advance(text) {
      let width = widths.get(text);
      if (width === undefined) {
        width = shape(text).reduce((sum, run) => sum + run.advanceWidth, 0);
        widths.set(text, width);
      }
      return width;
    },
    missing: (text) => [
      ...new Set(
        [...text].filter((c) => !isInvisible(c) && !faceOf(c).hasGlyphForCodePoint(c.codePointAt(0) ?? 0)),
      ),
    ],
    outline: (text) => outlineOf(shape(text)),
    get files() {
      return [
        {
          subset: 'latin' as const,
          woff2: file('latin', 'woff2').toString('base64'),
          unicodeRange: latinRange,
        },
        {
          subset: 'latin-ext' as const,
          woff2: file('latin-ext', 'woff2').toString('base64'),
          unicodeRange: latinExtRange,
        },
      ];
    },
  };
}

function parse(woff: Buffer): fontkit.Font {
  const font = fontkit.create(unpackWoff(woff));
  if (!('layout' in font)) throw new Error('a font collection where a single font was expected');
  return font;
}

function isInvisible(character: string): boolean {
  return /[ \n\u00A0\u00AD\u200B\u2060]/u.test(character);
}

interface Run {
  face: fontkit.Font;
  text: string;
}

/** Cuts a text where the browser would change from one font file to the other. */
function splitByFace(text: string, faceOf: (character: string) => fontkit.Font): Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const face = faceOf(character);
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

interface ShapedRun {
  glyphs: { x: number; commands: { command: string; args: number[] }[] }[];
  advanceWidth: number;
  unitsPerEm: number;
}

// The templates switch ligatures off, since a ligature hides letters from search and screen readers.
const features = { liga: false, clig: false };

function shapeRun({ face, text }: Run): ShapedRun {
  const shaped = face.layout(text, features);
  const em = face.unitsPerEm;
  let x = 0;
  const glyphs = shaped.glyphs.map((glyph, i) => {
    const place = { x: x / em, commands: glyph.path.commands };
    x += shaped.positions[i]?.xAdvance ?? 0;
    return place;
  });
  return { glyphs, advanceWidth: x / em, unitsPerEm: em };
}

const letters: Record<string, Outline[number]['command']> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

function outlineOf(runs: ShapedRun[]): Outline {
  const outline: Outline = [];
  let start = 0;
  for (const run of runs) {
    for (const glyph of run.glyphs) {
      for (const { command, args } of glyph.commands) {
        const points = args.map((v, i) =>
          i % 2 === 0 ? start + glyph.x + v / run.unitsPerEm : -v / run.unitsPerEm,
        );
        outline.push({ command: letters[command] ?? 'Z', points });
      }
    }
    start += run.advanceWidth;
  }
  return outline;
}
