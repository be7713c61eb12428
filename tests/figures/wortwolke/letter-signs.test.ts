import { describe, expect, it } from 'vitest';
import { type CloudMark, placeOfLetter } from '../../../src/figures/wortwolke/letter-signs.js';

const side = 4;
const room = { width: 60, height: 40 };
const word = (theme: string | undefined, x: number, y: number, width = 10): CloudMark => ({
  theme,
  box: { x, y, width, height: 4 },
});

describe('placeOfLetter', () => {
  it('stands beside the words of its Themenfeld, far from all others', () => {
    const marks = [word('a', 5, 10), word('a', 5, 16), word('b', 20, 10), word(undefined, 20, 16)];
    const place = placeOfLetter('a', marks, side, room);
    expect(place).toBeDefined();
    expect((place?.x ?? 0) + side).toBeLessThan(15);
    expect(white(place, marks[0])).toBeGreaterThanOrEqual(1.2);
    expect(Math.min(...marks.slice(0, 2).map((mark) => white(place, mark)))).toBeLessThanOrEqual(3);
    expect(Math.min(...marks.slice(2).map((mark) => white(place, mark)))).toBeGreaterThan(6);
  });

  it('stays in the room', () => {
    const place = placeOfLetter('a', [word('a', 0, 0, 60), word('b', 0, 36, 60)], side, room);
    expect(place?.y).toBeGreaterThan(5);
    expect((place?.x ?? 99) + side).toBeLessThanOrEqual(room.width);
  });

  it('is nowhere when the words stand between those of others', () => {
    const rows = [0, 5, 10, 15, 20, 25, 30, 35].flatMap((y) =>
      [0, 11, 22, 33, 44].map((x) => word('b', x, y)),
    );
    const marks = rows.map((mark, i) => (i === 17 ? { ...mark, theme: 'a' } : mark));
    expect(placeOfLetter('a', marks, side, { width: 54, height: 39 })).toBeUndefined();
  });

  it('is the same each time', () => {
    const marks = [word('a', 25, 18), word('b', 40, 18)];
    expect(placeOfLetter('a', marks, side, room)).toEqual(placeOfLetter('a', marks, side, room));
  });
});

function white(place: { x: number; y: number } | undefined, mark: CloudMark | undefined): number {
  if (!place || !mark) return Number.NaN;
  const { box } = mark;
  const x = Math.max(0, box.x - place.x - side, place.x - box.x - box.width);
  const y = Math.max(0, box.y - place.y - side, place.y - box.y - box.height);
  return Math.hypot(x, y);
}
