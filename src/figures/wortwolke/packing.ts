import { type Band, forget, forgetAll, makeBand } from './band.js';
import { type Board, copyBoard, erase, stamp } from './board.js';
import { type Mask, makeMask } from './mask.js';
import type { Outline, Point } from './outline.js';
import { findPlace } from './search.js';
import type { Silhouette } from './silhouette.js';

/** A word at a size, on one line or two. */
export interface SizedWord {
  /** Place in the list of words given. */
  index: number;
  group: number | undefined;
  /** Where it would like to have its middle, in cells. */
  wish: Point;
  /** Size of the type in cells. */
  em: number;
  variants: { silhouette: Silhouette; mask: Mask }[];
  /** How much it matters where it stands. */
  weight: number;
}

/** Where a word stands. */
export interface Placement {
  word: SizedWord;
  silhouette: Silhouette;
  mask: Mask;
  /** Top left corner of the mask, in cells. */
  x: number;
  y: number;
  /** Grows with the distance from the wish. */
  cost: number;
}

/** Words on a board. */
export interface Packing {
  board: Board;
  outline: Outline;
  /** Free stretches for words of different sizes, the lowest band first; each is twice as high as the one before. */
  bands: Band[];
  placements: Placement[];
  /** What the last word with a wish had to pay: the next one will find a place at about the same distance. */
  reached: Map<Point, number>;
}

/** The word that found no place, and the share of all words, by room, that were placed before. */
export interface Misfit {
  word: SizedWord;
  share: number;
}

/** Free space around a word, in em. */
export interface Gaps {
  /** On the left and on the right: half a word space and more, so that neighbours don't read as one. */
  across: number;
  /** Above and below. */
  down: number;
}

/** A term on two lines must be so much nearer to its wish, since one line reads better; the more so the less the lines are alike. */
function priceOf({ lines, evenness }: Silhouette): number {
  return lines.length === 1 ? 0 : 0.012 + 0.05 * (1 - evenness);
}

/** Makes the masks of a term at a size in cells. */
export function masksOf(silhouettes: readonly Silhouette[], em: number, gaps: Gaps): SizedWord['variants'] {
  const gap = { across: gaps.across * em, down: gaps.down * em };
  return silhouettes.map((silhouette) => ({ silhouette, mask: makeMask(silhouette, em, gap) }));
}

/** A board on which no word stands yet, for words of the sizes given. */
export function startPacking(words: readonly SizedWord[], empty: Board, outline: Outline): Packing {
  const board = copyBoard(empty);
  const cores = words.flatMap(({ variants }) => variants.map(({ mask }) => mask.core));
  const heights = cores.map(({ top, bottom }) => bottom - top);
  const widths = cores.map(({ left, right }) => right - left);
  const least = heights.reduce((a, b) => Math.min(a, b), board.height);
  const most = heights.reduce((a, b) => Math.max(a, b), 1);
  const bands: Band[] = [];
  for (let height = least; height <= most || bands.length === 0; height *= 2) {
    const own = widths.filter((_, i) => inBand(heights[i] ?? 0, height, least));
    bands.push(
      makeBand(
        board,
        height,
        own.reduce((a, b) => Math.min(a, b), board.width),
        bands.at(-1),
      ),
    );
  }
  return { board, outline, bands, placements: [], reached: new Map() };
}

/** Whether words with cores of so many rows are looked up in the band of a height. */
function inBand(core: number, height: number, lowest: number): boolean {
  return (core >= height || height === lowest) && core < 2 * height;
}

/** Places the words in their order, each as near to its wish as it can stand; the word that finds no place ends it. */
export function packWords(words: readonly SizedWord[], empty: Board, outline: Outline): Packing | Misfit {
  const packing = startPacking(words, empty, outline);
  for (const word of words) {
    const place = bestPlace(packing, word) ?? bestPlaceAnew(packing, word);
    if (!place) return { word, share: shareOf(words, packing.placements.length) };
    put(packing, place);
  }
  return packing;
}

/** Places what finds a place and leaves out the rest. */
export function packSome(words: readonly SizedWord[], empty: Board, outline: Outline): Packing {
  const packing = startPacking(words, empty, outline);
  for (const word of words) {
    const place = bestPlace(packing, word);
    if (place) put(packing, place);
  }
  return packing;
}

/** Share of the room that the first words take. */
function shareOf(words: readonly SizedWord[], count: number): number {
  const rooms = words.map(({ em, variants }) => em * (variants[0]?.mask.width ?? 0));
  const sum = (some: number[]) => some.reduce((total, room) => total + room, 0);
  return sum(rooms.slice(0, count)) / sum(rooms);
}

/** Looks once more without what is known to be in vain, which is true of most words but not of all. */
function bestPlaceAnew(packing: Packing, word: SizedWord): Placement | undefined {
  for (const band of packing.bands) forgetAll(band);
  return bestPlace(packing, word);
}

/** The cheapest free place of a word, on one line or two; undefined if none costs less than `limit`. */
export function bestPlace(
  packing: Packing,
  word: SizedWord,
  limit = Number.POSITIVE_INFINITY,
): Placement | undefined {
  const near = 1.01 * (packing.reached.get(word.wish) ?? 0) + 0.004;
  return (
    (near < limit ? cheapestPlace(packing, word, near) : undefined) ?? cheapestPlace(packing, word, limit)
  );
}

function cheapestPlace(packing: Packing, word: SizedWord, limit: number): Placement | undefined {
  const { board, outline } = packing;
  const { wish, em } = word;
  let best: Placement | undefined;
  for (const { mask, silhouette } of word.variants) {
    if (mask.width > outline.width || mask.height > outline.height) continue;
    const price = priceOf(silhouette);
    const most = (best?.cost ?? limit) - price;
    const typical = silhouette.lines.length === 1;
    const place = findPlace(board, bandFor(packing, mask), { mask, wish, em, typical }, outline, most);
    if (place) best = { word, silhouette, mask, x: place.x, y: place.y, cost: place.cost + price };
  }
  return best;
}

/** The highest band that the core of a mask fills. */
function bandFor({ bands }: Packing, { core }: Mask): Band {
  const found = bands.findLast(({ height }) => height <= core.bottom - core.top) ?? bands[0];
  if (!found) throw new Error('a packing has a band');
  return found;
}

/** Sets a word on the board. */
export function put(packing: Packing, placement: Placement): void {
  const { mask, x, y } = placement;
  stamp(packing.board, mask, x, y);
  for (const band of packing.bands) forget(band, y, y + mask.height);
  packing.placements.push(placement);
  packing.reached.set(placement.word.wish, placement.cost);
}

/** Takes a word off the board. */
export function take(packing: Packing, placement: Placement): void {
  erase(packing.board, placement.mask, placement.x, placement.y);
  for (const band of packing.bands) {
    forget(band, placement.y, placement.y + placement.mask.height);
    forgetAll(band);
  }
  packing.placements.splice(packing.placements.indexOf(placement), 1);
}
