import { describe, expect, it } from 'vitest';
import { assignLanes, placeInOrder } from '../../../src/figures/zeitstrahl/placement.js';

describe('placeInOrder', () => {
  it('leaves alone what does not touch', () => {
    const wishes = [
      { want: 0, size: 10 },
      { want: 20, size: 10 },
    ];
    expect(placeInOrder(wishes, 2, 0, 100)).toEqual([0, 20]);
  });

  it('shares the shift between neighbours', () => {
    const wishes = [
      { want: 50, size: 10 },
      { want: 50, size: 10 },
    ];
    expect(placeInOrder(wishes, 2, 0, 100)).toEqual([44, 56]);
  });

  it('keeps to the bounds and to the order', () => {
    const wishes = [
      { want: -5, size: 10 },
      { want: -8, size: 10 },
      { want: 99, size: 10 },
    ];
    expect(placeInOrder(wishes, 0, 0, 100)).toEqual([0, 10, 90]);
  });

  it('keeps things apart even where there is too little room', () => {
    const wishes = Array.from({ length: 4 }, () => ({ want: 5, size: 10 }));
    expect(placeInOrder(wishes, 0, 0, 20)).toEqual([0, 10, 20, 30]);
  });

  it('places nothing when there is nothing', () => {
    expect(placeInOrder([], 2, 0, 10)).toEqual([]);
  });
});

describe('assignLanes', () => {
  it('sets overlapping spans side by side and uses a lane again when it is free', () => {
    const spans = [
      { start: 0, end: 90 },
      { start: 30, end: 60 },
      { start: 60, end: 90 },
      { start: 90, end: 120 },
    ];
    expect(assignLanes(spans)).toEqual([0, 1, 1, 0]);
  });
});
