import type { Wortwolke } from '../data-types/wortwolken.js';

/** Height of the letters of the last rank as a share of those of the first. */
const lastRank = 0.25;

/**
 * Gives each term its share of the largest term's area. `wurzel`: the area goes with the count, the height of
 * the letters with its root; `linear`: the height goes with the count; `rang`: the height falls evenly from
 * rank to rank, equal counts being one rank.
 * @param terms The most frequent first.
 */
export function weigh<T extends { count: number }>(
  terms: readonly T[],
  gewicht: NonNullable<Wortwolke['gewicht']>,
): (T & { weight: number })[] {
  const largest = terms[0]?.count ?? 1;
  const ranks = [...new Set(terms.map(({ count }) => count))];
  return terms.map((term) => {
    const share = term.count / largest;
    if (gewicht === 'wurzel') return { ...term, weight: share };
    const height =
      gewicht === 'linear'
        ? share
        : 1 - ((1 - lastRank) * ranks.indexOf(term.count)) / Math.max(1, ranks.length - 1);
    return { ...term, weight: height * height };
  });
}
