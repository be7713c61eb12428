import type { CloudTerm } from '../../analyse/cloud.js';
import type { Weight } from '../../load/fonts.js';
import type { FigureContext } from '../figure.js';

/** True for a figure that is made for a phone. `width` in mm. */
export function isNarrow(width: number): boolean {
  return width < 90;
}

/**
 * Points under which nothing is read: 8 in print. On a phone 84 mm are 320 pixels wide, and 8.5 points are
 * 11.4 pixels.
 * @param width Width of the figure in mm.
 */
export function smallestSize(width: number): number {
  return isNarrow(width) ? 8.5 : 8;
}

/** Points over which no word is set. */
export function largestSize({ width, lying, fill }: FigureContext): number {
  return lying && fill !== undefined ? fill / 3 : width / 4;
}

/** Large words are bolder, so that the order is seen at once. */
export function weightOf(weight: CloudTerm['weight']): Weight {
  if (weight >= 0.74) return 700;
  return weight >= 0.45 ? 600 : 500;
}
