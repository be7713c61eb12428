import type { Box } from '../drawing.js';

/** A word with its Themenfeld, if it has one, and its box in mm. */
export interface CloudMark {
  theme: string | undefined;
  box: Box;
}

/** Distance in mm from the words of its own Themenfeld that a sign keeps, and that it goes at most. */
const nearest = 1.2;
const furthest = 3;

/** Words of other Themenfelder are further away than its own by this many times. */
const apart = 3;

/** Distance in mm of the places that are tried. */
const step = 1;

/**
 * Where the letter of a Themenfeld stands at the edge of its words, so that they are told apart without their colour
 * too: the place beside them that is furthest from all other words; the first of equals, from the top, then from the
 * left. None if the words of the Themenfeld don't stand together.
 * @param side Width and height of the sign in mm.
 * @param room Width and height in mm that the sign stays in, from 0.
 */
export function placeOfLetter(
  theme: string,
  marks: readonly CloudMark[],
  side: number,
  room: { width: number; height: number },
): { x: number; y: number } | undefined {
  const own = boxesOf(marks, (mark) => mark.theme === theme);
  const others = boxesOf(marks, (mark) => mark.theme !== theme);
  let best: { x: number; y: number; clear: number } | undefined;
  for (let y = 0; y + side <= room.height; y += step) {
    for (let x = 0; x + side <= room.width; x += step) {
      const sign = { x, y, width: side, height: side };
      const near = distanceTo(own, sign);
      if (near < nearest || near > furthest) continue;
      const clear = distanceTo(others, sign);
      if (clear >= near * apart && clear > (best?.clear ?? 0)) best = { x, y, clear };
    }
  }
  return best && { x: best.x, y: best.y };
}

function boxesOf(marks: readonly CloudMark[], belongs: (mark: CloudMark) => boolean): Box[] {
  return marks.filter(belongs).map(({ box }) => box);
}

function distanceTo(boxes: readonly Box[], sign: Box): number {
  return Math.min(...boxes.map((box) => distance(box, sign)));
}

/** White between two boxes in mm. */
function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const y = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(x, y);
}
