import type { Board } from './board.js';
import { type Packing, packWords, type SizedWord } from './packing.js';
import { power } from './power.js';
import { badness, painOf } from './quality.js';

/** Words of a group are seen when they are astray; others are not, so there is little to mend. */
const rounds = { grouped: 5, other: 2 };

/** So many of the words that stand worst come earlier in the next round, by this factor, up to a limit. */
const promotion = { words: 10, factor: 1.1, most: 1.5 };

/** A word that found no place comes so much earlier the next time. */
const misfit = 1.3;

/**
 * The order in which words are placed: the largest first; a long word early, since later no place is long enough.
 * @param unlucky A word that found no place in this order.
 */
export function inOrder(
  words: readonly SizedWord[],
  priority: readonly number[] = [],
  unlucky?: SizedWord,
): SizedWord[] {
  const ranked = words.map((word) => {
    const { em, variants, index } = word;
    const rank = em * power(variants[0]?.silhouette.width ?? 0, 0.3) * (priority[index] ?? 1);
    return { word, rank: word === unlucky ? rank * misfit : rank };
  });
  return ranked.sort((a, b) => b.rank - a.rank || a.word.index - b.word.index).map(({ word }) => word);
}

/**
 * Packs the words several times; those that came off badly are placed earlier the next time. Returns
 * the best packing (“squeaky wheel” optimisation, Joslin and Clements 1999), `first` among them.
 */
export function packAgain(words: readonly SizedWord[], first: Packing, empty: Board): Packing {
  const priority = words.map(() => 1);
  const promote = ({ index }: SizedWord) => {
    priority[index] = Math.min(promotion.most, (priority[index] ?? 1) * promotion.factor);
  };
  let last = first;
  let best = { packing: first, badness: badness(first) };
  const isGrouped = words.some(({ group }) => group !== undefined);
  for (let round = 0; round < (isGrouped ? rounds.grouped : rounds.other); round++) {
    for (const word of worstOf(last)) promote(word);
    const result = packWords(inOrder(words, priority), empty, first.outline);
    if ('share' in result) {
      promote(result.word);
      continue;
    }
    last = result;
    const found = { packing: result, badness: badness(result) };
    if (found.badness < best.badness) best = found;
  }
  return best.packing;
}

function worstOf({ placements }: Packing): SizedWord[] {
  return placements
    .map(({ word, cost }) => ({ word, pain: painOf(word, cost) }))
    .sort((a, b) => b.pain - a.pain || a.word.index - b.word.index)
    .slice(0, promotion.words)
    .map(({ word }) => word);
}
