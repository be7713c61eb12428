import type { Packing, Placement, SizedWord } from './packing.js';
import { square } from './power.js';

/**
 * How much it hurts that a word stands where it does: the fourth power of its distance from its wish,
 * so that one word far astray hurts more than several that are a little off.
 */
export function painOf(word: SizedWord, cost: number): number {
  return cost * cost * word.weight;
}

/** The cost of a place at which a word hurts so much: the inverse of `painOf`. */
export function costOfPain(word: SizedWord, pain: number): number {
  return Math.sqrt(Math.max(0, pain) / word.weight);
}

/** How far words of one group may stand apart and still be neighbours, in em. */
const reach = { across: 0.7, down: 0.4 };

/** Words of a group of two or more that stand beside no other of it. */
export function straysOf(placements: readonly Placement[]): Placement[] {
  return placements.filter((placement) => {
    const { group } = placement.word;
    if (group === undefined) return false;
    const others = placements.filter((other) => other !== placement && other.word.group === group);
    return others.length > 0 && !others.some((other) => areNeighbours(placement, other));
  });
}

function areNeighbours(a: Placement, b: Placement): boolean {
  const across = a.word.em * reach.across;
  const down = a.word.em * reach.down;
  return (
    a.x - across < b.x + b.mask.width &&
    b.x < a.x + a.mask.width + across &&
    a.y - down < b.y + b.mask.height &&
    b.y < a.y + a.mask.height + down
  );
}

/** What a stray costs, and a cloud that hangs to one side, each in the pain of words. */
const price = { stray: 0.3, tilt: 1 };

/** How bad a packing is: words away from their wishes, strays, ink off the middle. */
export function badness({ placements, outline }: Packing): number {
  let pain = 0;
  let ink = 0;
  let x = 0;
  let y = 0;
  for (const { word, mask, ...place } of placements) {
    const area = mask.width * mask.height;
    pain += painOf(word, place.cost);
    ink += area;
    x += area * ((place.x + mask.width / 2) / outline.width - 0.5);
    y += area * ((place.y + mask.height / 2) / outline.height - 0.5);
  }
  const tilt = Math.sqrt(square(x / ink) + square(y / ink)) * placements.length;
  return pain + price.stray * straysOf(placements).length + price.tilt * tilt;
}
