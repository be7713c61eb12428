import { describe, expect, it } from 'vitest';
import { lengthOfRow } from '../../../src/figures/wortwolke/outline.js';
import { outlineOf } from '../../../src/figures/wortwolke/outline-of-shape.js';
import { readPath } from '../../../src/figures/wortwolke/svg-path.js';

type Points = { x: number; y: number }[];

/** Area of a polygon by the shoelace formula. */
function areaOf(points: Points): number {
  const twice = points.reduce((sum, { x, y }, i) => {
    const next = points[(i + 1) % points.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const square = [
  { x: 1, y: 2 },
  { x: 4, y: 2 },
  { x: 4, y: 5 },
  { x: 1, y: 5 },
];

describe('readPath', () => {
  it.each([
    'M1 2 L4 2 L4 5 L1 5 Z',
    'M1,2L4,2,4,5,1,5z',
    'm1 2 3 0 0 3 -3 0z',
    'M1 2h3v3H1z',
    'M1 2H4V5h-3Z',
    'M 1e0 +2 l3-0 0 3-3 0 Z',
  ])('reads lines: %s', (path) => {
    expect(readPath(path)).toEqual([square]);
  });

  it('reads several parts, and goes on after a Z without an M', () => {
    const parts = readPath('m1 2h3v3h-3z m1 1h1v1z l9 0 0 9z');
    expect(parts.map((part) => part[0])).toEqual([
      { x: 1, y: 2 },
      { x: 2, y: 3 },
      { x: 2, y: 3 },
    ]);
  });

  it.each([
    ['M0 0 C0 4 3 4 3 0 Z', 'M0 0 c0 4 3 4 3 0 z'],
    ['M0 0 Q2 4 4 0 T8 0 Z', 'M0 0 Q2 4 4 0 Q6 -4 8 0 Z'],
    ['M0 0 C0 2 1 2 2 2 S4 2 4 0 Z', 'M0 0 C0 2 1 2 2 2 C3 2 4 2 4 0 Z'],
    ['M0 0 q2 4 4 0 t4 0 z', 'M0 0 Q2 4 4 0 T8 0 Z'],
    ['M0 0 A5 5 0 01 10 0Z', 'M0 0 A5 5 0 0 1 10 0 Z'],
  ])('reads %s like %s', (path, same) => {
    expect(readPath(path)).toEqual(readPath(same));
  });

  it('draws arcs as long and as wide as their flags ask for', () => {
    const [half = []] = readPath('M-5 0 A5 5 0 0 1 5 0 Z');
    expect(areaOf(half)).toBeCloseTo((25 * Math.PI) / 2, 0);
    expect(Math.min(...half.map(({ y }) => y))).toBeCloseTo(-5, 6);
    const [small = []] = readPath('M5 0 A5 5 0 0 1 0 5 Z');
    expect(areaOf(small)).toBeCloseTo((25 * Math.PI) / 4 - 12.5, 1);
    const [large = []] = readPath('M5 0 A5 5 0 1 0 0 5 Z');
    expect(areaOf(large)).toBeCloseTo((75 * Math.PI) / 4 + 12.5, 0);
    const [turned = []] = readPath('M0 -4 A4 2 90 1 1 0 4 A4 2 90 1 1 0 -4 Z');
    expect(areaOf(turned)).toBeCloseTo(8 * Math.PI, 0);
    expect(Math.max(...turned.map(({ x }) => x))).toBeCloseTo(2, 6);
  });

  it('stretches radii that are too short', () => {
    const [half = []] = readPath('M-5 0 A1 1 0 0 1 5 0 Z');
    expect(Math.min(...half.map(({ y }) => y))).toBeCloseTo(-5, 6);
  });

  it('leaves out what comes after a mistake', () => {
    expect(readPath('M1 2h3v3h-3z X 9 9')).toEqual([square]);
    expect(readPath('Unsinn')).toEqual([]);
    expect(readPath('L4 4 5 5 6 0z')).toEqual([]);
  });
});

describe('outlineOf', () => {
  const area = { width: 60, height: 40 };

  it('keeps the proportions of a path and sets it into the middle', () => {
    const { outline, left, top } = outlineOf({ kind: 'pfad', path: 'M0 0h10v10h-10z' }, area, 0.5);
    expect([outline.width, outline.height, left, top]).toEqual([80, 80, 10, 0]);
    expect(lengthOfRow(outline, 40)).toBe(80);
  });

  it('leaves a hole where one part lies in another', () => {
    const path = 'M0 0h10v10h-10z M4 4h2v2h-2z';
    const { outline } = outlineOf({ kind: 'pfad', path }, area, 0.5);
    expect(outline.rows[40]).toEqual([0, 32, 48, 80]);
    expect(outline.rows[10]).toEqual([0, 80]);
  });

  it('knows an ellipse, which is smaller than the outline of today, and a rectangle, which is larger', () => {
    const areas = [{ kind: 'ellipse' } as const, undefined, { kind: 'rechteck' } as const].map((shape) => {
      const { outline } = outlineOf(shape, area, 0.5);
      return outline.rows.reduce((sum, _, row) => sum + lengthOfRow(outline, row), 0) / (120 * 80);
    });
    expect(areas[0]).toBeCloseTo(Math.PI / 4, 1);
    expect(areas[1]).toBeCloseTo(0.88, 1);
    expect(areas[2]).toBe(1);
  });
});
