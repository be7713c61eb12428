import type { Board } from './board.js';
import { type Packing, packWords, type SizedWord, totalCost } from './packing.js';

const rounds = 8;

/** So many of the words that stand worst come earlier in the next round, by this factor. */
const promoted = 6;
const promotion = 1.2;

/** The order in which words are placed: the largest first; a long word early, since later no place is long enough. */
export function inOrder(words: readonly SizedWord[], priority: readonly number[] = []): SizedWord[] {
  const rank = ({ em, variants, index }: SizedWord) =>
    em * (variants[0]?.silhouette.width ?? 0) ** 0.3 * (priority[index] ?? 1);
  return [...words].sort((a, b) => rank(b) - rank(a) || a.index - b.index);
}

/**
 * Packs the words several times; those that came off badly are placed earlier the next time. Returns
 * the best packing (“squeaky wheel” optimisation, Joslin and Clements 1999).
 */
export function packAgain(words: readonly SizedWord[], first: Packing, empty: Board): Packing {
  const priority = words.map(() => 1);
  const promote = ({ index }: SizedWord) => {
    priority[index] = (priority[index] ?? 1) * promotion;
  };
  let best = first;
  let last = first;
  for (let round = 0; round < rounds; round++) {
    for (const { word } of worstOf(last)) promote(word);
    const result = packWords(inOrder(words, priority), empty, first.oval);
    if ('index' in result) {
      promote(result);
      continue;
    }
    last = result;
    if (totalCost(last) < totalCost(best)) best = last;
  }
  return best;
}

function worstOf({ placements }: Packing) {
  return [...placements]
    .sort((a, b) => b.cost * b.word.weight - a.cost * a.word.weight || a.word.index - b.word.index)
    .slice(0, promoted);
}
