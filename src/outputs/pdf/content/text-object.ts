import type { PdfFont } from '../fonts.js';
import { PdfFormError } from '../objects.js';
import { type Box, Hull, identity, type Matrix, multiply } from './geometry.js';
import type { Operation } from './scan.js';
import type { Edit, Letters, LineEndHyphen } from './units.js';

export interface FontInUse {
  name: string;
  font: PdfFont;
  size: number;
  /** Where its name stands, slash and all. */
  start: number;
  end: number;
}

/** What a text object has shown. */
export interface ShownText {
  start: number;
  end: number;
  text: string;
  box: Box | undefined;
  /** Size of the smallest letters and the box within all; undefined for blanks and for text that doesn't run from left to right. */
  letters: Omit<Letters, 'isCut'> | undefined;
  /** Height of the base line of what it shows last. */
  base: number | undefined;
  fonts: PdfFont[];
  /** Codes that stand for no character. */
  unknown: number;
  /** The hyphen that it is, if it is one at the end of a line. */
  hyphen: LineEndHyphen | undefined;
  /** What a new marking leaves out. */
  cuts: Edit[];
  /** Whether it ends where a word may be broken; a hyphen in the next object is then a line's end. */
  endsInBreak: boolean;
}

interface Span {
  /** What it stands for. */
  text: string;
  opening: Edit;
  /** Length of the object's text before it. */
  before: number;
  shown: Edit[];
}

const softHyphen = '\u00ad';
const noCharacter = '\ufffd';

/** Reads one text object, from BT to ET. */
export class TextObject {
  readonly start: number;
  readonly #hull = new Hull();
  readonly #core = new Hull();
  #size = Number.POSITIVE_INFINITY;
  #isUpright = true;
  readonly #cuts: Edit[] = [];
  readonly #fonts = new Set<PdfFont>();
  readonly #codes: number[] = [];
  #text = '';
  #unknown = 0;
  #matrix: Matrix = identity;
  #font: FontInUse | undefined;
  #span: Span | undefined;
  #endsInBreak = false;
  #base: number | undefined;

  constructor(start: number, font: FontInUse | undefined) {
    this.start = start;
    this.#font = font;
  }

  setFont(font: FontInUse): void {
    this.#font = font;
  }

  setMatrix(matrix: Matrix): void {
    this.#matrix = matrix;
  }

  move(x: number, y: number): void {
    this.#matrix = multiply([1, 0, 0, 1, x, y], this.#matrix);
  }

  /** Shows glyphs. How far they reach is a guess by their number: it serves to frame figures. */
  show(codes: readonly number[], { from, end }: Operation, ctm: Matrix): void {
    if (!this.#font) return;
    const { font, size } = this.#font;
    this.#fonts.add(font);
    this.#span?.shown.push({ start: from, end, text: '' });
    if (this.#span?.text === softHyphen) return;
    for (const code of codes) {
      const text = font.unicode.get(code);
      if (!text || text.includes(noCharacter) || code === 0) this.#unknown += 1;
      this.#text += text ?? noCharacter;
      this.#codes.push(code);
    }
    const matrix = multiply(this.#matrix, ctm);
    this.#base = matrix[5];
    this.#hull.addCorners([0, -0.22 * size, codes.length * 0.5 * size, 0.75 * size], matrix);
    if (codes.some((code) => /\S/.test(font.unicode.get(code) ?? '')))
      this.#addLetters(size, codes.length, matrix);
    this.#endsInBreak = false;
  }

  /** Letters are hardly narrower than a fifth of their size, and hardly lower than two fifths. */
  #addLetters(size: number, count: number, matrix: Matrix): void {
    const [a, b, c, d] = matrix;
    this.#isUpright &&= Math.abs(b) < 1e-6 * Math.abs(a) && a > 0;
    this.#size = Math.min(this.#size, size * Math.sqrt(Math.abs(a * d - b * c)));
    this.#core.addCorners([0.1 * size, 0, (count * 0.5 - 0.3) * size, 0.4 * size], matrix);
  }

  openSpan(text: string, { from, end }: Operation): void {
    if (this.#span) throw new PdfFormError('mark that stands for a text within another', 'foreign');
    const opening = { start: from, end, text: '' };
    this.#span = { text, opening, before: this.#text.length, shown: [] };
  }

  closeSpan({ from, end }: Operation): void {
    const span = this.#span;
    if (!span) return;
    this.#span = undefined;
    const closing = { start: from, end, text: '' };
    if (span.text === softHyphen) {
      this.#cuts.push(span.opening, ...span.shown, closing);
      this.#endsInBreak = true;
      return;
    }
    // What is said of glyphs that are not drawn, since nothing of them could be seen, is said of nothing.
    if (span.shown.length === 0) {
      this.#cuts.push(span.opening, closing);
      return;
    }
    // A glyph that reads as a space needs nobody to say what kind of space it is.
    const isPlain = /^\s+$/.test(span.text) && /^\s+$/.test(this.#text.slice(span.before));
    if (isPlain) this.#cuts.push(span.opening, closing);
    this.#text = this.#text.slice(0, span.before) + span.text;
  }

  /** @param afterBreak Whether the object before ended where a word may be broken. */
  finish(end: number, afterBreak: boolean): ShownText {
    const hyphen = afterBreak ? this.#asHyphen() : undefined;
    return {
      start: this.start,
      end,
      text: hyphen ? softHyphen : this.#text,
      box: this.#hull.box,
      letters: this.#letters(),
      base: this.#base,
      fonts: [...this.#fonts],
      unknown: this.#unknown,
      hyphen,
      cuts: this.#cuts,
      endsInBreak: this.#endsInBreak,
    };
  }

  #letters(): ShownText['letters'] {
    const core = this.#core.box;
    return core && this.#isUpright ? { size: this.#size, core } : undefined;
  }

  #asHyphen(): LineEndHyphen | undefined {
    const [code, ...others] = this.#codes;
    const font = this.#font;
    if (code === undefined || others.length > 0 || !/^[-\u2010\u2011]$/.test(this.#text)) return undefined;
    if (!font || font.start < this.start) return undefined;
    return { start: font.start, end: font.end, font: font.name, code };
  }
}
