import { expect, it } from 'vitest';
import { coarserPaths } from '../../src/assemble/coarser-paths.js';

const path = (data: string) => `<path d="${data}" fill="#123456"/>`;

it('a point stands at the nearest tenth, and is measured in tenths, however many steps lead there', () => {
  const steps = 'M0 0l0.04 0 0.04 0 0.04 0 0.04 0z';
  expect(coarserPaths(path(steps))).toBe(path('M0 0l0 0 1 0 0 0 1 0z'));
});

it('what touched still touches, and a closed outline goes on from its beginning', () => {
  expect(coarserPaths(path('M1.26 2.04l3.33-1.11zl1.11 1.11'))).toBe(path('M13 20l33-11zl11 12'));
  expect(coarserPaths(path('M4.59 0.93V3.14H2q1.04 1.04 2.22-1L1 1'))).toBe(
    path('M46 9v22h-26q10 11 22-10l-32-11'),
  );
});

it('the picture and its lines are measured in tenths as well', () => {
  const svg = (box: string, width: string, data: string) =>
    `<svg width="21mm" viewBox="${box}"><path d="${data}" stroke-width="${width}"/></svg>`;
  expect(coarserPaths(svg('0 0 21 29.7', '0.35', 'M1 1h1'))).toBe(svg('0 0 210 297', '3.5', 'M10 10h10'));
});

it('flags of an arc stay, and so does a drawing with anything it cannot read', () => {
  expect(coarserPaths(path('M1 1a2.98 2.98 0 1 0 5.95 0z'))).toBe(path('M10 10a30 30 0 1 0 60 0z'));
  for (const drawing of [
    path('M1 1c1 1 2 2 3.333 3') + path('M1 1h1'),
    `<circle r="1"/>${path('M1 1h1')}`,
    '<path d="M1 1h1" transform="scale(2)"/>',
  ])
    expect(coarserPaths(drawing)).toBe(drawing);
});
