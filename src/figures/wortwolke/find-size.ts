/** What came of a size: a result, or how much of the words found a place before one did not (0 to 1). */
export type Attempt<Result> = { result: Result } | { share: number };

/** How the size is looked for. */
export interface Range {
  /** Where to begin. */
  guess: number;
  /** No size is larger. */
  ceiling: number;
  /** Two sizes closer than this share are the same to the eye. */
  precision: number;
}

/** Of the words that were not reached when one found no place, so much would have found one in the gaps. */
const afterwards = 0.4;

/**
 * The result for about the largest size at which there is one. Starts at a guess; goes up in small steps, or
 * down as far as it takes for the words left over, until the limit lies between two sizes, then halves.
 * @param attempt Must succeed for a size that is small enough.
 */
export function findSize<Result>(
  attempt: (size: number) => Attempt<Result>,
  { guess, ceiling, precision }: Range,
): Result {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  let best: Result | undefined;
  let size = Math.min(guess, ceiling);
  let step = 1.2 * precision;
  for (;;) {
    const found = attempt(size);
    if ('result' in found) {
      best = found.result;
      low = size;
    } else high = size;
    const bracketed = low > 0 && high < Number.POSITIVE_INFINITY;
    const settled = low >= ceiling || (bracketed && high - low <= precision * high);
    if (best !== undefined && settled) return best;
    if (bracketed) size = (low + high) / 2;
    else if ('share' in found) size *= stepDown(found.share, precision);
    else {
      size = Math.min(ceiling, size * (1 + step));
      step = Math.min(0.4, step * 1.5);
    }
  }
}

function stepDown(share: number, precision: number): number {
  return Math.min(1 - precision, Math.max(0.6, Math.sqrt(share + (1 - share) * afterwards)));
}
