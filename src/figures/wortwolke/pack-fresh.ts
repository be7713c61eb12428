import { type Board, createBoard } from './board.js';
import { findSize } from './find-size.js';
import { improve } from './improve.js';
import { inOrder, packAgain } from './pack-again.js';
import { type Packing, packSome, packWords, type SizedWord } from './packing.js';
import { reachEdges } from './reach-edges.js';
import { settle } from './settle.js';
import type { Setting } from './sizing.js';

/** Up to so many words a cloud is packed several times and mended; in larger ones nobody sees it. */
const few = 80;

/** The size that is used with few words, as a share of the largest that fits. */
const ease = 0.97;

/** Where not even at so small a share of the guess all words find a place, some never will. */
const hopeless = 0.02;

/** Two sizes closer than this are the same to the eye. */
const precision = { few: 0.012, many: 0.015 };

/**
 * Packs the words at about the largest size at which all find a place, each as near to its wish as it can
 * stand, and evens out the white.
 * @param sizeAll Makes the words at a size of the largest in mm.
 */
export function packFresh(
  { shapes, outline, rule, ceiling }: Setting,
  sizeAll: (largest: number) => SizedWord[],
  guess: number,
): Packing {
  const empty = createBoard(outline);
  const isSmall = shapes.length <= few;
  const pack = (largest: number) => {
    const words = sizeAll(largest);
    let packing = packWords(inOrder(words), empty, outline);
    if (isSmall && 'share' in packing) {
      packing = packWords(inOrder(words, [], packing.word), empty, outline);
    }
    if (!('share' in packing)) return { result: { words, packing, largest } };
    if (largest > hopeless * guess) return packing;
    return { result: { words, packing: packSome(inOrder(words), empty, outline), largest } };
  };
  const range = { guess, ceiling, precision: isSmall ? precision.few : precision.many };
  const full = findSize(pack, range);
  const isFull = full.largest < ceiling;
  if (!isSmall) {
    evenOut(full.packing, empty, isFull);
    return full.packing;
  }
  // a little air, so that words can change places, but nothing below the floor for it
  const size = Math.max(full.largest * ease, Math.min(full.largest, rule.floor));
  const eased = isFull ? pack(size) : { result: full };
  const { words, packing } = 'result' in eased ? eased.result : full;
  const best = packAgain(words, packing, empty);
  improve(best);
  evenOut(best, empty, isFull);
  return best;
}

/** @param isFull The words fill the outline; in one that they don't, its edges are not to be seen. */
function evenOut(packing: Packing, empty: Board, isFull: boolean): void {
  if (isFull && packing.outline.cornered) reachEdges(packing);
  settle(packing, empty);
}
