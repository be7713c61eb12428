import {
  Blob,
  Face,
  Feature,
  Font as HarfBuzzFont,
  MetricsTag,
  Buffer as ShapingBuffer,
  type SvgPathCommand,
  shape,
} from 'harfbuzzjs';
import { unpackWoff } from './woff.js';

/** Path commands with absolute coordinates in em, y downwards. */
export type Outline = { command: 'M' | 'L' | 'Q' | 'C' | 'Z'; points: number[] }[];

/** One font file, shaped by HarfBuzz, the shaper of the browser that prints. Lengths in em. */
export interface FontFile {
  xHeight: number;
  capHeight: number;
  has(character: string): boolean;
  /** Width of a text in one line. */
  advance(text: string): number;
  /** The outline of a text, its first glyph at x. */
  outline(text: string, x: number): Outline;
}

// What `font-variant-ligatures: none` switches off in the templates: a ligature hides letters from search and
// screen readers.
const features = ['-liga', '-clig', '-calt']
  .map((feature) => Feature.fromString(feature))
  .filter((f) => f !== undefined);

/** Opens a WOFF file. */
export function openFontFile(woff: Uint8Array): FontFile {
  const face = new Face(new Blob(toArrayBuffer(unpackWoff(woff))));
  const font = new HarfBuzzFont(face);
  const em = face.upem;
  const glyphsOf = (text: string) => {
    const buffer = new ShapingBuffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer, features);
    return buffer.getGlyphInfosAndPositions();
  };
  const outlines = new Map<number, SvgPathCommand[]>();
  const drawn = (glyph: number) => {
    const known = outlines.get(glyph) ?? font.glyphToJson(glyph);
    outlines.set(glyph, known);
    return known;
  };
  return {
    xHeight: font.getMetricPositionWithFallback(MetricsTag.X_HEIGHT) / em,
    capHeight: font.getMetricPositionWithFallback(MetricsTag.CAP_HEIGHT) / em,
    has: (character) => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined,
    advance: (text) => glyphsOf(text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) / em,
    outline(text, start) {
      let x = start;
      return glyphsOf(text).flatMap(({ codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
        const path = drawn(glyph).map(({ type, values }) => ({
          command: type as Outline[number]['command'],
          points: values.map((v, i) => (i % 2 === 0 ? x + (v + xOffset) / em : -(v + yOffset) / em)),
        }));
        x += xAdvance / em;
        return path;
      });
    },
  };
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
