import { expect, it } from 'vitest';
import { coarserPaths } from '../../src/assemble/coarser-paths.js';

const path = (data: string) => `<path d="${data}" fill="#123456"/>`;

it('a point stands at the nearest tenth, however many steps lead there', () => {
  const steps = 'M0 0l0.04 0 0.04 0 0.04 0 0.04 0z';
  expect(coarserPaths(path(steps))).toBe(path('M0 0l0 0 .1 0 0 0 .1 0z'));
});

it('what touched still touches, and a closed outline goes on from its beginning', () => {
  expect(coarserPaths(path('M1.26 2.04l3.33-1.11zl1.11 1.11'))).toBe(path('M1.3 2l3.3-1.1zl1.1 1.2'));
  expect(coarserPaths(path('M4.59 0.93V3.14H2q1.04 1.04 2.22-1L1 1'))).toBe(
    path('M4.6.9v2.2h-2.6q1 1.1 2.2-1l-3.2-1.1'.replace('M4.6.9', 'M4.6 .9')),
  );
});

it('flags of an arc stay, and so does a path that it cannot read', () => {
  expect(coarserPaths(path('M1 1a2.98 2.98 0 1 0 5.95 0z'))).toBe(path('M1 1a3 3 0 1 0 6 0z'));
  expect(coarserPaths(path('M1 1c1 1 2 2 3.333 3'))).toBe(path('M1 1c1 1 2 2 3.333 3'));
});
