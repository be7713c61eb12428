import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { greyDistance, seenDistance } from './vision.js';

/** A way in which two colours that tell things apart must differ. */
export interface Gap {
  least: number;
  distance(a: string, b: string): number;
  /** The finding about two colours, by what they are called. */
  describe(one: string, other: string, a: string, b: string): Pick<Diagnostic, 'code' | 'params'>;
}

/** Steps of lightness (of 100) between neighbours that are still told apart in greyscale. */
const leastGrey = 10;

/** Colour difference ΔE*ab; 2 is just noticed side by side, 20 holds for small areas that are apart. */
const leastSeen = 20;

/** Greyscale (ZB1322) and the two kinds of red-green blindness (ZB1323). */
export const gaps: readonly Gap[] = [
  {
    least: leastGrey,
    distance: greyDistance,
    describe: (one, other, a, b) => ({
      code: 'ZB1322',
      params: { one, other, found: Math.floor(greyDistance(a, b)), least: leastGrey },
    }),
  },
  ...(['deuteranopie', 'protanopie'] as const).map(
    (vision): Gap => ({
      least: leastSeen,
      distance: (a, b) => seenDistance(a, b, vision),
      describe: (one, other, a, b) => ({
        code: 'ZB1323',
        params: {
          one,
          other,
          vision: `@vision.${vision}`,
          found: Math.floor(seenDistance(a, b, vision)),
          least: leastSeen,
        },
      }),
    }),
  ),
];

/** 1 and more: the colours are far enough apart. */
export function apartness({ least, distance }: Gap, a: string, b: string): number {
  return distance(a, b) / least;
}
