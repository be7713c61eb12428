import { createRequire } from 'node:module';
import type { Font } from '../../load/fonts.js';
import { chance } from '../quartier/chance.js';
import { mm } from '../text-layout.js';
import { largestThatFits, type SizeRule, sizeOf } from './fit.js';
import type { CloudLayout, CloudOptions, PlacedWord } from './layout.js';
import { overlaps } from './overlaps.js';
import type { CloudWord } from './shapes.js';
import { lineDistance } from './silhouette.js';

type Cloud = typeof import('d3-cloud');
type Canvas = Pick<typeof import('@napi-rs/canvas'), 'createCanvas' | 'GlobalFonts'>;

/** A word as d3-cloud takes it and gives it back: size in pixels, x the middle and y the baseline from the middle of the area. */
interface Tag {
  index: number;
  text: string;
  size: number;
  font: string;
  x?: number;
  y?: number;
}

/** Pixels a millimetre; d3-cloud knows whole pixels only. */
const fineness = 8;

/** d3-cloud's board is made of words of 32 bits; on any other width its rows run into each other. */
const boardStep = 32;

/** White around a word, in em. */
const padding = 0.1;

/** Start of the numbers that stand in for chance. */
const seed = 2;

const require = createRequire(import.meta.url);

/**
 * The layout of d3-cloud 1.2.9 (Jason Davies, after Jonathan Feinberg), on a canvas that knows no fonts but ours.
 * Both are loaded only when a cloud asks for them; undefined if they can't be loaded on this machine.
 */
export function loadD3Cloud() {
  try {
    return d3Engine(require('d3-cloud') as Cloud, require('@napi-rs/canvas') as Canvas);
  } catch {
    return undefined;
  }
}

/**
 * Makes an engine of d3-cloud. It leaves words out where they don't fit, so the size is tried until all have a place.
 * It knows neither groups nor outlines nor earlier places.
 */
function d3Engine(cloud: Cloud, canvas: Canvas) {
  return (
    words: readonly CloudWord[],
    area: { width: number; height: number },
    font: Font,
    { smallest = 8, largest = 40, fontOf = () => font, shape }: CloudOptions = {},
  ): CloudLayout => {
    if (words.length === 0) return layoutOf([], area, fontOf, words);
    const fonts = registerFonts(canvas, words.map(fontOf));
    const width = Math.max(1, Math.floor((area.width * fineness) / boardStep)) * boardStep;
    const height = Math.floor(area.height * fineness);
    const most = Math.max(...words.map(({ weight }) => weight));
    const shares = words.map(({ weight }) => Math.sqrt(weight / most));
    const rule: SizeRule = { least: Math.min(...shares), floor: mm(smallest) };
    const attempt = (size: number): PlacedWord[] | undefined => {
      const tags = words.map((word, index): Tag => {
        const pixels = Math.max(1, Math.floor(sizeOf(shares[index] ?? 1, size, rule) * fineness));
        return { index, text: word.text, size: pixels, font: fonts.get(fontOf(word)) ?? '' };
      });
      if (tags.some(({ index, size: em }) => tooWide(words, index, em, width, fontOf))) return undefined;
      const placed = run(cloud, canvas, tags, { width, height }, shape?.kind === 'rechteck');
      return placed.length === words.length ? placed.map((tag) => place(tag, width, height)) : undefined;
    };
    const guess = Math.sqrt((area.width * area.height) / words.length) / 2;
    return layoutOf(largestThatFits(attempt, guess, mm(largest)), area, fontOf, words);
  };
}

/** One run of d3-cloud. Without a limit of time, `start` comes back when all is placed. */
function run(
  cloud: Cloud,
  canvas: Canvas,
  tags: Tag[],
  { width, height }: { width: number; height: number },
  isRectangle: boolean,
): Tag[] {
  let count = 0;
  let placed: Tag[] = [];
  const layout = cloud<Tag>();
  layout
    .size([width, height])
    .canvas(() => canvas.createCanvas(1, 1) as never)
    .words(tags)
    .font(({ font }) => font)
    .fontSize(({ size }) => size)
    .padding(({ size }) => padding * size)
    .rotate(0)
    .spiral(isRectangle ? 'rectangular' : 'archimedean')
    .random(() => chance(count++, 0, seed))
    .timeInterval(Number.POSITIVE_INFINITY)
    .on('end', (result: Tag[]) => {
      placed = result;
    });
  layout.start();
  return placed.sort((a, b) => a.index - b.index);
}

/** Its own measure of a word is cut off where the word is wider than its sheet. */
function tooWide(
  words: readonly CloudWord[],
  index: number,
  em: number,
  width: number,
  fontOf: (word: CloudWord) => Font,
): boolean {
  const word = words[index];
  return word !== undefined && (fontOf(word).advance(word.text) + 2 * padding) * em > width;
}

function place({ text, size, x = 0, y = 0 }: Tag, width: number, height: number): PlacedWord {
  const em = size / fineness;
  return {
    text,
    lines: [text],
    x: (x + width / 2) / fineness,
    y: (y + height / 2) / fineness,
    leading: lineDistance * em,
    size: (em * 72) / 25.4,
  };
}

/** Makes the cuts known to the canvas, and forgets all fonts of the machine. Returns the names to ask for them by. */
function registerFonts({ GlobalFonts }: Canvas, fonts: readonly Font[]): Map<Font, string> {
  GlobalFonts.removeAll();
  const names = new Map<Font, string>();
  for (const font of new Set(fonts)) {
    const aliases = font.files.map(({ subset, sfnt }) => {
      const alias = `zb-${font.weight}-${subset}`;
      GlobalFonts.register(Buffer.from(sfnt()), alias);
      return alias;
    });
    names.set(font, aliases.join(', '));
  }
  return names;
}

function layoutOf(
  placed: PlacedWord[],
  area: { width: number; height: number },
  fontOf: (word: CloudWord) => Font,
  words: readonly CloudWord[],
): CloudLayout {
  const sizes = placed.map(({ size }) => size);
  const fonts = words.map(fontOf);
  return {
    placed,
    box: { x: 0, y: 0, ...area },
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    areaTrue: true,
    touching: overlaps(placed, fonts),
  };
}
