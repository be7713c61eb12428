import { bestPlace, maskOf, type Packing, type Placement, put, take, wishOf } from './packing.js';

/** How many of the worst words are moved, and with how many others each may change places. */
const effort = { words: 10, partners: 6 };

/** A change must gain so much of what the two words cost, lest words wander for nothing. */
const worthwhile = 0.03;

/**
 * Mends a packing. Small words come last and may find no place near their group; each of the worst
 * takes the place of another word where both together then stand better. Afterwards every word,
 * from the middle outwards, moves up to what has become free.
 */
export function improve(packing: Packing): void {
  for (const { word } of byCost(packing).slice(0, effort.words)) {
    const placement = packing.placements.find((p) => p.word === word);
    if (placement) exchange(packing, placement);
  }
  for (const placement of byCost(packing).reverse()) moveUp(packing, placement);
}

function byCost(packing: Packing): Placement[] {
  return [...packing.placements].sort((a, b) => b.cost - a.cost || a.word.index - b.word.index);
}

function areaOf({ word }: Placement): number {
  return word.em * word.em;
}

/** What a word would cost in the place of another. */
function costAt(packing: Packing, placement: Placement, place: Placement): number {
  const mask = maskOf(place);
  return wishOf(packing, placement.word, maskOf(placement)).cost(
    place.x + mask.width / 2,
    place.y + mask.height / 2,
  );
}

function exchange(packing: Packing, first: Placement): void {
  const gain = (other: Placement) =>
    (first.cost - costAt(packing, first, other)) * areaOf(first) +
    (other.cost - costAt(packing, other, first)) * areaOf(other);
  const partners = packing.placements
    .filter((other) => other !== first)
    .map((other) => ({ other, gain: gain(other) }))
    .filter((pair) => pair.gain > 0)
    .sort((a, b) => b.gain - a.gain || a.other.word.index - b.other.word.index);
  for (const { other } of partners.slice(0, effort.partners)) {
    if (tryExchange(packing, first, other)) return;
  }
}

function tryExchange(packing: Packing, first: Placement, other: Placement): boolean {
  const before = first.cost * areaOf(first) + other.cost * areaOf(other);
  const limit = before * (1 - worthwhile);
  take(packing, first);
  take(packing, other);
  const a = bestPlace(packing, first.word, limit / areaOf(first));
  if (a) {
    put(packing, a);
    const b = bestPlace(packing, other.word, (limit - a.cost * areaOf(a)) / areaOf(other));
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
