import { type SizeRule, sizeOf } from './fit.js';
import type { Extent, Point } from './outline.js';
import type { Setting } from './sizing.js';

/** A layout to keep to. Lengths in mm. */
export interface PreviousLayout {
  width: number;
  height: number;
  words: PreviousWord[];
}

/** Where a word stood: middle of the lines and first baseline in mm, size in points. */
interface PreviousWord {
  text: string;
  lines: string[];
  x: number;
  y: number;
  size: number;
}

/** Where a word stood, in mm on the board, at a size in mm. */
export interface KeptWord {
  x: number;
  y: number;
  size: number;
  lines: string[];
  xHeight: number;
  /** Room that all words of the earlier layout took. */
  roomOfAll: number;
}

/** Areas whose sides differ by less than this share are the same, with a little more or less white around. */
const alike = 0.03;

/** Sides of a cell in mm: tenths, hundreds … of these. Few digits, so that places in a file are exact. */
const steps = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.4, 8];

/** The largest side of a cell of a plain length that isn't larger than asked for. */
export function plainCell(most: number): number {
  let unit = 1;
  while (unit > most) unit /= 10;
  while (unit * 10 <= most) unit *= 10;
  const step = steps.findLast((value) => value * unit <= most) ?? 1;
  return Math.round(step * unit * 1e6) / 1e6;
}

/** The largest plain cell on whose corners all words stood, to a hundredth of a mm, if it is about as large as the one at hand. */
export function cellOfPrevious({ words }: PreviousLayout, cell: number): number {
  const fitting = (side: number) =>
    words.every(({ x }) => Math.abs(x / side - Math.round(x / side)) * side < 0.0055);
  for (let side = plainCell(cell * 2.6); side > cell / 2.6; side = plainCell(side * 0.99)) {
    if (fitting(side)) return side;
  }
  return cell;
}

/** For each word where it stood; words of the same text are taken in their order. */
export function matchWords(
  { shapes, area }: Setting,
  previous: PreviousLayout,
  offset: Point,
): (KeptWord | undefined)[] {
  const byText = new Map<string, PreviousWord[]>();
  for (const word of previous.words) byText.set(word.text, [...(byText.get(word.text) ?? []), word]);
  const scale = scaleBetween(previous, area);
  const matched = shapes.map(({ word }) => byText.get(word.text)?.shift());
  const widths = new Map(shapes.map(({ word, variants }) => [word.text, variants[0]?.width ?? 0]));
  const middling = [...widths.values()].reduce((sum, width) => sum + width, 0) / Math.max(1, widths.size);
  const roomOfAll = previous.words.reduce((sum, { text, size }) => {
    const em = mm(size) * scale;
    return sum + (widths.get(text) ?? middling) * em * em;
  }, 0);
  return matched.map(
    (word, i) =>
      word && {
        x: (word.x - previous.width / 2) * scale + area.width / 2 - offset.x,
        y: (word.y - previous.height / 2) * scale + area.height / 2 - offset.y,
        size: Math.round(mm(word.size) * scale * 100) / 100,
        lines: word.lines,
        xHeight: shapes[i]?.variants[0]?.xHeight ?? 0.5,
        roomOfAll,
      },
  );
}

const mm = (points: number): number => (points * 25.4) / 72;

function scaleBetween(before: Extent, { width, height }: Extent): number {
  const across = width / before.width;
  const down = height / before.height;
  const same = Math.abs(across - 1) < alike && Math.abs(down - 1) < alike;
  return same ? 1 : Math.min(across, down);
}

/** The size of the largest word, in mm, at which most words have the size they had; undefined if none was there. */
export function keptLargest(
  { shapes, rule, ceiling }: Setting,
  words: readonly (KeptWord | undefined)[],
): number | undefined {
  const found = words
    .flatMap((word, i) => {
      const share = shapes[i]?.share ?? 1;
      const largest = word && largestFor(share, word.size, rule);
      return largest === undefined ? [] : [{ share, largest }];
    })
    // the large ones tell it more exactly
    .sort((a, b) => b.share - a.share);
  const telling = found.slice(0, Math.max(9, found.length >> 1)).map(({ largest }) => largest);
  const middle = telling.sort((a, b) => a - b)[telling.length >> 1];
  return middle === undefined ? undefined : Math.min(ceiling, middle);
}

/** The inverse of `sizeOf`: where the word with this share has this size. */
function largestFor(share: number, size: number, rule: SizeRule): number | undefined {
  const { least, floor } = rule;
  const plain = size / share;
  if (plain * least >= floor - 0.01 || Math.abs(sizeOf(share, plain, rule) - size) < 0.011) return plain;
  if (share - least < 0.02) return undefined;
  return floor + ((size - floor) * (1 - least)) / (share - least);
}
