import { type Band, forget, makeBand } from './band.js';
import { type Board, copyBoard, erase, stamp } from './board.js';
import { type Mask, makeMask } from './mask.js';
import type { Oval, Point } from './oval.js';
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
  oval: Oval;
  band: Band;
  placements: Placement[];
}

/** Free space around a word, in em: at the sides more than half a word space, so that neighbours don't read as one. */
const gaps = { across: 0.2, down: 0.06 };

/** A term on two lines must be so much nearer to its wish, since one line reads better; the more so the less the lines are alike. */
function priceOf({ lines, evenness }: Silhouette): number {
  return lines.length === 1 ? 0 : 0.012 + 0.05 * (1 - evenness);
}

/** Makes the masks of a term at a size in cells. */
export function masksOf(silhouettes: readonly Silhouette[], em: number): SizedWord['variants'] {
  const gap = { across: Math.ceil(gaps.across * em), down: Math.max(1, Math.round(gaps.down * em)) };
  return silhouettes.map((silhouette) => ({ silhouette, mask: makeMask(silhouette, em, gap) }));
}

/** Places the words in their order, each as near to its wish as it can stand; the word that finds no place ends it. */
export function packWords(words: readonly SizedWord[], empty: Board, oval: Oval): Packing | SizedWord {
  const board = copyBoard(empty);
  const cores = words.flatMap(({ variants }) => variants.map(({ mask }) => mask.core.bottom - mask.core.top));
  const packing: Packing = { board, oval, band: makeBand(Math.min(...cores)), placements: [] };
  for (const word of words) {
    const place = bestPlace(packing, word);
    if (!place) return word;
    put(packing, place);
  }
  return packing;
}

/** The cheapest free place of a word, on one line or two; undefined if none costs less than `limit`. */
export function bestPlace(
  packing: Packing,
  word: SizedWord,
  limit = Number.POSITIVE_INFINITY,
): Placement | undefined {
  const { board, band, oval } = packing;
  let best: Placement | undefined;
  for (const { mask, silhouette } of word.variants) {
    if (mask.width > oval.width || mask.height > oval.height) continue;
    const price = priceOf(silhouette);
    const most = (best?.cost ?? limit) - price;
    const place = findPlace(board, band, mask, word.wish, oval, most);
    if (place) best = { word, silhouette, mask, x: place.x, y: place.y, cost: place.cost + price };
  }
  return best;
}

/** Sets a word on the board. */
export function put(packing: Packing, placement: Placement): void {
  stamp(packing.board, placement.mask, placement.x, placement.y);
  forget(packing.band, placement.y, placement.y + placement.mask.height);
  packing.placements.push(placement);
}

/** Takes a word off the board. */
export function take(packing: Packing, placement: Placement): void {
  erase(packing.board, placement.mask, placement.x, placement.y);
  forget(packing.band, placement.y, placement.y + placement.mask.height);
  packing.placements.splice(packing.placements.indexOf(placement), 1);
}
