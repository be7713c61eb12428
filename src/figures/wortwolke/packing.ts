import { type Band, bandHeight, makeBand, updateBand } from './band.js';
import { type Board, copyBoard, erase, stamp } from './board.js';
import { type Mask, makeMask } from './mask.js';
import { divideOval, type Oval, type Region, wishIn } from './regions.js';
import { findPlace } from './search.js';
import type { Silhouette } from './silhouette.js';

/** A word at a size, on one line or two. */
export interface SizedWord {
  /** Place in the list of words given. */
  index: number;
  group: number | undefined;
  /** Size in cells. */
  em: number;
  variants: { silhouette: Silhouette; mask: Mask }[];
}

export interface Placement {
  word: SizedWord;
  variant: number;
  /** Top left corner of the mask, in cells. */
  x: number;
  y: number;
  /** What the place costs, by how far it is from the wish. */
  cost: number;
}

/** Where words are placed and where they stand. */
export interface Packing {
  board: Board;
  oval: Oval;
  regions: Region[];
  bands: Map<number, Band>;
  placements: Placement[];
}

const everywhere: Region = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Free space around a word, in em: at the sides well more than half a word space, so that neighbours don't read as one. */
const gaps = { across: 0.2, down: 0.06 };

/** A term on two lines must be so much nearer to its wish: one line reads better. */
const priceOfTwoLines = 0.012;

export function sizeWord(
  index: number,
  group: number | undefined,
  silhouettes: readonly Silhouette[],
  em: number,
): SizedWord {
  const gap = { across: Math.ceil(gaps.across * em), down: Math.max(1, Math.round(gaps.down * em)) };
  return {
    index,
    group,
    em,
    variants: silhouettes.map((silhouette) => ({ silhouette, mask: makeMask(silhouette, em, gap) })),
  };
}

/** Places all words, the largest first, each as near to its wish as it can stand; undefined if one finds no place. */
export function packWords(
  words: readonly SizedWord[],
  empty: Board,
  oval: Oval,
  shares: readonly number[],
): Packing | undefined {
  const regions = shares.length > 0 ? divideOval(oval, shares) : [];
  const packing: Packing = { board: copyBoard(empty), oval, regions, bands: new Map(), placements: [] };
  for (const word of words) {
    const place = bestPlace(packing, word);
    if (!place) return undefined;
    put(packing, place);
  }
  return packing;
}

/** The cheapest free place of a word, on one line or two. */
export function bestPlace(
  packing: Packing,
  word: SizedWord,
  limit = Number.POSITIVE_INFINITY,
): Placement | undefined {
  let best: Placement | undefined;
  word.variants.forEach(({ mask, silhouette }, variant) => {
    if (mask.width > packing.oval.width || mask.height > packing.oval.height) return;
    const price = silhouette.lines.length > 1 ? priceOfTwoLines : 0;
    const wish = wishOf(packing, word, mask);
    const band = bandFor(packing, mask);
    const place = findPlace(packing.board, band, mask, wish, Math.min(limit, best?.cost ?? limit) - price);
    if (place) best = { word, variant, x: place.x, y: place.y, cost: place.cost + price };
  });
  return best;
}

export function wishOf({ regions, oval }: Packing, word: SizedWord, mask: Mask) {
  const region = word.group === undefined ? everywhere : (regions[word.group] ?? everywhere);
  return wishIn(region, oval, mask.width, mask.height);
}

function bandFor({ bands, board }: Packing, mask: Mask): Band {
  const height = bandHeight(mask.core.bottom - mask.core.top);
  let band = bands.get(height);
  if (!band) {
    band = makeBand(board, height);
    bands.set(height, band);
  }
  return band;
}

export function maskOf(placement: Placement): Mask {
  const variant = placement.word.variants[placement.variant];
  if (!variant) throw new Error('a placement without its variant');
  return variant.mask;
}

export function put(packing: Packing, placement: Placement): void {
  stamp(packing.board, maskOf(placement), placement.x, placement.y);
  refresh(packing, placement);
  packing.placements.push(placement);
}

export function take(packing: Packing, placement: Placement): void {
  erase(packing.board, maskOf(placement), placement.x, placement.y);
  refresh(packing, placement);
  packing.placements.splice(packing.placements.indexOf(placement), 1);
}

function refresh({ bands, board }: Packing, placement: Placement): void {
  const { x, y } = placement;
  const { width, height } = maskOf(placement);
  for (const band of bands.values()) updateBand(band, board, y, y + height, x, x + width);
}
