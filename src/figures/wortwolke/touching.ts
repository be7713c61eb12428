import type { Mask } from './mask.js';
import type { Placement } from './packing.js';

/**
 * Pairs of words whose letters come nearer to each other than the gaps around them allow: none, unless
 * something is wrong. Compares the words two by two, without the board on which they were placed.
 */
export function touchingPairs(placements: readonly Placement[]): [Placement, Placement][] {
  const pairs: [Placement, Placement][] = [];
  const sorted = [...placements].sort((a, b) => a.y - b.y);
  sorted.forEach((a, i) => {
    for (let k = i + 1; k < sorted.length; k++) {
      const b = sorted[k];
      if (!b || b.y >= a.y + a.mask.height) break;
      if (b.x < a.x + a.mask.width && a.x < b.x + b.mask.width && touch(a, b)) pairs.push([a, b]);
    }
  });
  return pairs;
}

function touch(a: Placement, b: Placement): boolean {
  const bottom = Math.min(a.y + a.mask.height, b.y + b.mask.height);
  for (let y = b.y; y < bottom; y++) {
    if (rowsMeet(a.mask, y - a.y, a.x, b.mask, y - b.y, b.x)) return true;
  }
  return false;
}

function rowsMeet(a: Mask, rowA: number, xA: number, b: Mask, rowB: number, xB: number): boolean {
  for (let i = a.starts[rowA] ?? 0; i < (a.starts[rowA + 1] ?? 0); i += 2) {
    const from = xA + (a.spans[i] ?? 0);
    const to = xA + (a.spans[i + 1] ?? 0);
    for (let k = b.starts[rowB] ?? 0; k < (b.starts[rowB + 1] ?? 0); k += 2) {
      if (xB + (b.spans[k] ?? 0) < to && from < xB + (b.spans[k + 1] ?? 0)) return true;
    }
  }
  return false;
}
