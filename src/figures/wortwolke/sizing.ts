import { type SizeRule, sizeOf } from './fit.js';
import type { Extent, Outline, Point } from './outline.js';
import { type Gaps, masksOf, type SizedWord } from './packing.js';
import { square } from './power.js';
import { type Shape, wishesOf } from './shapes.js';

/** What a cloud is laid out in: everything but the size. */
export interface Setting {
  shapes: readonly Shape[];
  /** Of the whole figure, in mm. */
  area: Extent;
  outline: Outline;
  /** Side of a cell of the board in mm. */
  cell: number;
  rule: SizeRule;
  /** No word is larger, in mm. */
  ceiling: number;
  gaps: Gaps;
}

/** Brings a word to a size in mm. */
export function sizeWord(
  { shapes, cell, gaps }: Setting,
  index: number,
  { size, wish, lines }: { size: number; wish: Point; lines?: readonly string[] },
): SizedWord {
  const shape = shapes[index];
  if (!shape) throw new Error('a word has a shape');
  const { word, share, variants } = shape;
  const em = size / cell;
  const wanted = variants.filter((variant) => !lines || variant.lines.join('\n') === lines.join('\n'));
  return {
    index,
    group: word.group,
    wish,
    em,
    variants: masksOf(wanted.length > 0 ? wanted : variants, em, gaps),
    // a small word without a group may stand anywhere, one of a group is seen when it is astray
    weight: word.group === undefined ? square(square(share)) : share,
  };
}

/** Makes words at any size of the largest, in mm; each wishes to stand at the anchor of its group. */
export function sizer(setting: Setting): (largest: number) => SizedWord[] {
  const { shapes, outline, rule } = setting;
  const wishes = wishesOf(shapes, outline);
  return (largest) =>
    shapes.map(({ share }, index) =>
      sizeWord(setting, index, {
        size: sizeOf(share, largest, rule),
        wish: wishes[index] ?? { x: 0, y: 0 },
      }),
    );
}
