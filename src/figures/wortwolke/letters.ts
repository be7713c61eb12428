import type { Font } from '../../load/fonts.js';
import { type CellRows, type GlyphRows, measureRows, toCellRows } from './glyph-rows.js';

/** A letter on its line. */
export interface Piece {
  letter: Letter;
  /** Origin in em from the start of the line. */
  x: number;
}

/** What the letters of a font look like; every letter and every pair is measured once. */
export interface Letters {
  /** Letters and length of a line of text, in em. */
  set(line: string): { pieces: Piece[]; advance: number };
}

/** A letter that remembers its extents at the sizes asked for last. */
export interface Letter {
  glyph: GlyphRows;
  at(em: number, phase: number, gap: number): CellRows;
}

/** Scripts in which a letter looks the same whatever stands beside it, apart from the kerning of pairs. */
const simple = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

const opened = new WeakMap<Font, Letters>();

/** The letters of a font. */
export function lettersOf(font: Font): Letters {
  const known = opened.get(font) ?? openLetters(font);
  opened.set(font, known);
  return known;
}

function openLetters(font: Font): Letters {
  const letters = new Map<string, Letter>();
  const kerning = new Map<string, number>();
  const letterOf = (text: string) => {
    const known = letters.get(text) ?? makeLetter(measureRows(font.outline(text)));
    letters.set(text, known);
    return known;
  };
  const kern = (a: string, b: string) => {
    const pair = a + b;
    const known = kerning.get(pair) ?? font.advance(pair) - font.advance(a) - font.advance(b);
    kerning.set(pair, known);
    return known;
  };
  return {
    set(line) {
      const text = line.replaceAll('\u00AD', '');
      if (!simple.test(text))
        return { pieces: [{ letter: letterOf(text), x: 0 }], advance: font.advance(text) };
      const pieces: Piece[] = [];
      let x = 0;
      let before = '';
      for (const character of text) {
        if (before !== '') x += kern(before, character);
        pieces.push({ letter: letterOf(character), x });
        x += font.advance(character);
        before = character;
      }
      return { pieces, advance: x };
    },
  };
}

/** So many sizes are remembered: those of one layout, but not of all that were tried. */
const remembered = 64;

function makeLetter(glyph: GlyphRows): Letter {
  const sizes = new Map<number, CellRows>();
  return {
    glyph,
    at(em, phase, gap) {
      // one number for the three: em is less than a million, gap a small one
      const key = gap * 1e9 + phase * 1e6 + em;
      let found = sizes.get(key);
      if (!found) {
        if (sizes.size >= remembered) sizes.clear();
        found = toCellRows(glyph, em, phase, gap);
        sizes.set(key, found);
      }
      return found;
    },
  };
}
