import { describe, expect, test } from 'vitest';
import { DrawingState } from '../../../../src/outputs/pdf/content/drawing-state.js';
import { identity } from '../../../../src/outputs/pdf/content/geometry.js';
import { scanContent } from '../../../../src/outputs/pdf/content/scan.js';

/** The state after some operators. */
function stateAfter(content: string): DrawingState {
  const state = new DrawingState(identity, [0, 0, 100, 100]);
  scanContent(Buffer.from(content), (operation) => state.operators.get(operation.code)?.(operation));
  return state;
}

describe('DrawingState', () => {
  test('saves and restores transformation and clip; restoring too often does no harm', () => {
    const inside = stateAfter('q 1 0 0 1 5 5 cm 0 0 9 9 re W n');
    expect(inside).toMatchObject({ ctm: [1, 0, 0, 1, 5, 5], clip: [5, 5, 14, 14] });
    expect(stateAfter('q 1 0 0 1 5 5 cm 0 0 9 9 re W n Q Q')).toMatchObject({
      ctm: identity,
      clip: [0, 0, 100, 100],
    });
  });

  test('clips by clips within clips', () => {
    expect(stateAfter('0 0 50 50 re W n 40 40 50 50 re W* n').clip).toEqual([40, 40, 50, 50]);
  });

  test('puts curves into the path by all their points', () => {
    expect(stateAfter('1 1 m 2 9 3 9 4 1 c 5 5 6 1 v 7 7 8 1 y 9 0 l h').endPath()).toEqual({
      start: 0,
      box: [1, 0, 9, 9],
    });
  });

  test('knows where a path began, and begins anew after it', () => {
    const state = stateAfter('1 w 3 3 m 4 4 l');
    expect(state.endPath().start).toBe(4);
    expect(state.endPath()).toEqual({ start: -1, box: undefined });
  });

  test('a clip only counts for the path that it is said of', () => {
    expect(stateAfter('0 0 9 9 re W n 0 0 5 5 re n').clip).toEqual([0, 0, 9, 9]);
  });
});
