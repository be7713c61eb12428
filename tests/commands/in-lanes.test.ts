import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inLanes } from '../../src/commands/in-lanes.js';

test('work goes on in so many lanes at once, and its results have the order of the items', async () => {
  const busy = new Set<number>();
  let most = 0;
  const results = await inLanes([30, 1, 20, 1, 5], 2, async (milliseconds, index, lane) => {
    expect(busy).not.toContain(lane);
    busy.add(lane);
    most = Math.max(most, busy.size);
    await wait(milliseconds);
    busy.delete(lane);
    return `${index}: ${milliseconds}`;
  });
  expect(results).toEqual(['0: 30', '1: 1', '2: 20', '3: 1', '4: 5']);
  expect(most).toBe(2);
});

test('there are never more lanes than items', async () => {
  const lanes = await inLanes(['one'], 8, async (_, __, lane) => lane);
  expect(lanes).toEqual([0]);
});

test('a failure is handed on', async () => {
  const work = inLanes([1, 2, 3], 2, async (item) => {
    if (item === 2) throw new Error('two');
  });
  await expect(work).rejects.toThrow('two');
});
