/** Largest and smallest share (0 to 1) are sizes of type in mm; all others lie between. */
export interface SizeRule {
  /** Height of the letters of the smallest word as a share of the largest, where areas are true. */
  least: number;
  /** Size in mm that no word should fall below. */
  floor: number;
}

/**
 * Size in mm of a word whose letters are to have `share` of the height of the largest. Where the
 * smallest would fall below the floor, the sizes are drawn together so that it stands on it; where
 * even the largest does, all are equal. Hundredths of a mm, as in the drawing, so that what is measured
 * is what is drawn.
 */
export function sizeOf(share: number, largest: number, { least, floor }: SizeRule): number {
  if (largest <= floor) return round(largest);
  if (largest * least >= floor || least >= 1) return round(largest * share);
  return round(floor + ((largest - floor) * (share - least)) / (1 - least));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Two sizes closer than this are the same to the eye. */
const precision = 0.03;

/**
 * The result for about the largest size at which there is one. Starts at a guess, goes up or down in
 * growing steps until the limit lies between two sizes, then halves.
 * @param attempt Returns undefined where the size is too large; must succeed for a size that is small enough.
 */
export function largestThatFits<Result>(
  attempt: (size: number) => Result | undefined,
  guess: number,
  ceiling: number,
): Result {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let best: Result | undefined;
  let size = Math.min(guess, ceiling);
  let step = 0.06;
  for (;;) {
    const result = attempt(size);
    if (result === undefined) high = size;
    else {
      best = result;
      low = size;
    }
    const bracketed = low > 0 && high < Number.POSITIVE_INFINITY;
    const settled = low >= ceiling || (bracketed && high - low <= precision * high);
    if (best !== undefined && settled) return best;
    if (bracketed) size = (low + high) / 2;
    else {
      size = result === undefined ? size * (1 - step) : Math.min(ceiling, size * (1 + step));
      step = Math.min(0.4, step * 1.5);
    }
  }
}
