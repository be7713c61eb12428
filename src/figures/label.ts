import type { FontSet, Weight } from '../load/fonts.js';
import { bound } from './binding.js';
import type { Box, Drawing } from './drawing.js';
import { mm, sizeThatFits, widthOf, wrapBalanced, wrapText } from './text-layout.js';

/** One paragraph of a label, broken into lines. */
interface Paragraph {
  lines: string[];
  /** Points. */
  size: number;
  weight: Weight;
  family: 'text' | 'display';
  fill: string;
  /** Distance of baselines in mm. */
  leading: number;
  /** From the top of the label to the first baseline, in mm. */
  baseline: number;
}

/** Paragraphs one below the other, measured before they are drawn. */
export interface Label {
  paragraphs: Paragraph[];
  /** From the capitals of the first line to the descenders of the last, in mm. */
  height: number;
  /** Width of the longest line in mm. */
  width: number;
}

/** A paragraph as it comes in. Empty text takes no room. */
export interface Wording {
  text: string;
  size: number;
  fill: string;
  weight?: Weight;
  family?: 'text' | 'display';
  /** Lines of about the same length; for headings and short texts. */
  balanced?: boolean;
  /** Distance from the descenders above to the capitals, in mm. */
  gap?: number;
}

/** Share of the size that descenders take, as in the checks of a drawing. */
const descent = 0.2;

/** Smallest size in points at which a label is still printed. */
export const smallestSize = 8;

/** Breaks the paragraphs at `width` mm. A word that is too wide makes its paragraph smaller, down to 8 pt. */
export function setLabel(wordings: readonly Wording[], width: number, fonts: FontSet): Label {
  const paragraphs: Paragraph[] = [];
  let bottom = 0;
  let widest = 0;
  for (const { text, size: asked, fill, weight = 400, family = 'display', balanced, gap = 1.6 } of wordings) {
    if (text === '') continue;
    const font = fonts.get(family, weight);
    const whole = unbroken(text);
    const size = sizeThatFits(whole, font, asked, Math.min(asked, smallestSize), width);
    const lines = (balanced ? wrapBalanced : wrapText)(whole, font, size, width);
    const leading = mm(size) * (weight >= 600 ? 1.22 : 1.32);
    const baseline = bottom + (paragraphs.length > 0 ? gap : 0) + font.capHeight * mm(size);
    paragraphs.push({ lines, size, weight, family, fill, leading, baseline });
    bottom = baseline + (lines.length - 1) * leading + descent * mm(size);
    widest = Math.max(widest, ...lines.map((line) => widthOf(line, font, size)));
  }
  return { paragraphs, height: bottom, width: widest };
}

/** Draws a label with its top left (or, by the anchor, top middle or top right) corner at x, y. */
export function drawLabel(
  drawing: Drawing,
  label: Label,
  x: number,
  y: number,
  within: Box,
  anchor: 'start' | 'middle' | 'end' = 'start',
): void {
  for (const { lines, baseline, size, weight, family, fill, leading } of label.paragraphs) {
    drawing.text(lines, x, y + baseline, { size, weight, family, fill, leading, anchor }, within);
  }
}

/**
 * Sets a short text in the middle of a circle, as large as it goes between `largest` and 8 pt:
 * each line has to fit the chord at its height.
 */
export function drawInCircle(
  drawing: Drawing,
  wording: Wording,
  circle: { cx: number; cy: number; radius: number },
  fonts: FontSet,
): void {
  const { cx, cy, radius } = circle;
  const fitting = sizesFrom(wording.size)
    .flatMap((size) => [1.9, 1.6, 1.3, 1].map((share) => ({ size, width: share * radius })))
    .map(({ size, width }) => setLabel([{ ...wording, size, balanced: true }], width, fonts))
    .find((label) => fitsCircle(label, radius, wording.size, fonts));
  const label =
    fitting ?? setLabel([{ ...wording, size: smallestSize, balanced: true }], 1.8 * radius, fonts);
  const box = { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius };
  drawLabel(drawing, label, cx, cy - opticalHeight(label) / 2, box, 'middle');
}

function sizesFrom(largest: number): number[] {
  const steps = Math.max(0, Math.round((largest - smallestSize) * 2));
  return Array.from({ length: steps + 1 }, (_, i) => largest - i / 2);
}

/** Height without the descenders of the last line: what the eye centres. */
function opticalHeight({ paragraphs, height }: Label): number {
  return height - descent * mm(paragraphs.at(-1)?.size ?? 0);
}

function fitsCircle(label: Label, radius: number, largest: number, fonts: FontSet): boolean {
  const [paragraph] = label.paragraphs;
  if (!paragraph) return true;
  const { lines, leading, size, weight, family } = paragraph;
  const font = fonts.get(family, weight);
  const half = opticalHeight(label) / 2;
  return (
    size <= largest &&
    lines.every((line, i) => {
      const bottom = i * leading + font.capHeight * mm(size) - half;
      const top = i * leading - half;
      const farthest = Math.max(Math.abs(top), Math.abs(bottom));
      return farthest < radius && (widthOf(line, font, size) / 2) ** 2 + farthest ** 2 <= radius ** 2;
    })
  );
}

/** The size at which the longest word of all the texts fits, so that labels of one kind are set alike; at least 8 pt. */
export function commonSize(
  texts: readonly string[],
  largest: number,
  weight: Weight,
  width: number,
  fonts: FontSet,
): number {
  const font = fonts.get('display', weight);
  return Math.min(
    largest,
    ...texts.map((text) => sizeThatFits(unbroken(text), font, largest, smallestSize, width)),
  );
}

/** The text with no-break spaces where a line must not end. */
function unbroken(text: string): string {
  return bound(text).replaceAll(' …', '\u00A0…');
}
