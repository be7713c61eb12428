import { bestPlace, type Packing, type Placement, put, take } from './packing.js';
import { costOfPain, painOf, straysOf } from './quality.js';
import { costOf } from './search.js';

/** How many of the worst words are moved, and with how many others each may change places. */
const effort = { words: 10, partners: 6, wordsWithoutGroup: 3 };

/** A change must take away so much of what the two words hurt, lest words wander for nothing. */
const worthwhile = 0.03;

/**
 * Mends a packing. Small words come last and may find no place near their group: strays, and the words
 * that stand worst, take the place of another word where both together then stand better. Afterwards
 * every word, from the middle outwards, moves up to what has become free.
 */
export function improve(packing: Packing): void {
  const isGrouped = packing.placements.some(({ word }) => word.group !== undefined);
  const worst = byCost(packing).slice(0, isGrouped ? effort.words : effort.wordsWithoutGroup);
  for (const { word } of [...straysOf(packing.placements), ...worst]) {
    const placement = packing.placements.find((p) => p.word === word);
    if (placement) exchange(packing, placement);
  }
  for (const placement of byCost(packing).reverse()) moveUp(packing, placement);
}

function byCost(packing: Packing): Placement[] {
  return [...packing.placements].sort((a, b) => b.cost - a.cost || a.word.index - b.word.index);
}

/** Changes places with the word with which it gains most, if there is room. */
function exchange(packing: Packing, first: Placement): void {
  const painAt = ({ word }: Placement, { mask, x, y }: Placement) =>
    painOf(word, costOf(word.wish, packing.outline, x + mask.width / 2, y + mask.height / 2));
  const partners = packing.placements
    .filter((other) => other !== first)
    .map((other) => ({ other, gain: painOfBoth(first, other) - painAt(first, other) - painAt(other, first) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.other.word.index - b.other.word.index);
  for (const { other } of partners.slice(0, effort.partners)) {
    if (tryExchange(packing, first, other)) return;
  }
}

function painOfBoth(a: Placement, b: Placement): number {
  return painOf(a.word, a.cost) + painOf(b.word, b.cost);
}

function tryExchange(packing: Packing, first: Placement, other: Placement): boolean {
  const limit = painOfBoth(first, other) * (1 - worthwhile);
  take(packing, first);
  take(packing, other);
  const a = bestPlace(packing, first.word, costOfPain(first.word, limit));
  if (a) {
    put(packing, a);
    const b = bestPlace(packing, other.word, costOfPain(other.word, limit - painOf(a.word, a.cost)));
    if (b) {
      put(packing, b);
      return true;
    }
    take(packing, a);
  }
  put(packing, other);
  put(packing, first);
  return false;
}

function moveUp(packing: Packing, placement: Placement): void {
  take(packing, placement);
  put(packing, bestPlace(packing, placement.word, placement.cost) ?? placement);
}
