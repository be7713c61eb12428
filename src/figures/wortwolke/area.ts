import type { Cloud } from '../../analyse/cloud.js';
import type { CloudShape, PreviousLayout } from './layout.js';
import { isNarrow } from './type-size.js';

/** Where the words of a cloud may stand. */
export interface CloudArea {
  /** In mm, to a hundredth, so that a file can keep it as it is. */
  height: number;
  shape?: CloudShape;
}

/** The outline on a phone, or on a slide with many words: no room is left in the corners. */
const wholeWidth: CloudShape = { kind: 'rechteck', loose: true };

/** A height kept is left as it is unless another would be much better. */
const steadiness = 0.15;

/**
 * The areas to try for a cloud as wide as its figure, the best first: as high as looks well for its number of words,
 * then, for a cloud too full for that, `most` mm high. An outline of its own is drawn as large as it goes; on a phone
 * one that is too small for the words is given up.
 * @param width In mm.
 * @param kept The places of the last run, whose height is used if it is not far from the right one.
 */
export function areasFor(
  { terms, layout: { outline } }: Cloud,
  width: number,
  most: number,
  kept: PreviousLayout | undefined,
  lying = false,
): [CloudArea, ...CloudArea[]] {
  const shape = shapeOf(outline, width);
  const highest: CloudArea = { height: most, ...shape };
  if (hasOwnOutline(outline)) {
    return isNarrow(width) ? [highest, { height: most, shape: wholeWidth }] : [highest];
  }
  // a slide is filled: with its outline, or without corners left free if words get too small in it
  if (lying) return outline === 'rechteck' ? [highest] : [highest, { height: most, shape: wholeWidth }];
  const full = Math.max(0.765 * width, 15500 / width);
  // few words make a flat cloud, not a large one full of holes
  const share = Math.min(1, Math.max(0.42, Math.sqrt(terms.length / 32)));
  const wanted = Math.min(most, downToHundredth(full * share));
  const isSteady =
    kept !== undefined && kept.height <= most && Math.abs(kept.height - wanted) <= steadiness * wanted;
  const height = isSteady ? kept.height : wanted;
  return height < most ? [{ height, ...shape }, highest] : [highest];
}

/** True for an outline that is a path. */
export function hasOwnOutline(outline: string): boolean {
  return outline !== 'ellipse' && outline !== 'rechteck';
}

function shapeOf(outline: string, width: number): Pick<CloudArea, 'shape'> {
  if (hasOwnOutline(outline)) return { shape: { kind: 'pfad', path: outline } };
  if (outline === 'rechteck') return { shape: { kind: 'rechteck' } };
  return isNarrow(width) ? { shape: wholeWidth } : {};
}

/** A length in mm that a file can keep as it is. */
export function downToHundredth(length: number): number {
  return Math.floor(length * 100) / 100;
}
