import type { Box } from '../content/geometry.js';
import type { Fault } from '../gate/fault.js';
import { faultAt } from './fault-at.js';
import type { SetDocument, SetText } from './set-page.js';

/** No text stands on another (ZB3131); each pair of blocks is told once. */
export function checkOverlaps(document: SetDocument): Fault[] {
  return document.pages.flatMap(({ texts }, page) =>
    pairs(texts).map(([one, other]) =>
      faultAt(document, 'ZB3131', one.block ?? other.block, one.text, {
        page: page + 1,
        other: other.text.replaceAll('\u00ad', '').trim(),
      }),
    ),
  );
}

/** The first texts of two blocks that touch. Sorted from top to bottom, so that each is compared with its neighbours only. */
function pairs(texts: readonly SetText[]): [SetText, SetText][] {
  const sorted = [...texts].sort((a, b) => b.letters.core[3] - a.letters.core[3]);
  const found = new Map<SetText['block'], Set<SetText['block']>>();
  const touching: [SetText, SetText][] = [];
  for (const [i, one] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j];
      if (!other || other.letters.core[3] <= one.letters.core[1]) break;
      if (!touches(one.letters.core, other.letters.core) || found.get(one.block)?.has(other.block)) continue;
      for (const [a, b] of [
        [one, other],
        [other, one],
      ] as const) {
        found.set(a.block, (found.get(a.block) ?? new Set()).add(b.block));
      }
      touching.push([one, other]);
    }
  }
  return touching;
}

function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
