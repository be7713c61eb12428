import { expect, test } from 'vitest';
import { inMemory } from '../../../src/publish/cache/in-memory.js';
import { noSteps } from '../../../src/publish/cache/steps.js';

test('the same key gives the same value again, another one makes another', () => {
  const { remember } = inMemory(noSteps);
  const make = (key: unknown) => remember('step', [key], () => ({ key }));
  expect(make('a')).toBe(make('a'));
  expect(make('b')).toEqual({ key: 'b' });
  expect(remember('other step', ['a'], () => 'x')).toBe('x');
});

test('a key may be put together anew of the same or of like parts, and long texts count to the last letter', () => {
  const { remember } = inMemory(noSteps);
  let made = 0;
  const make = (...key: unknown[]) => remember('step', key, () => ++made);
  const data = { a: [{ b: 1 }] };
  const long = 'x'.repeat(5000);
  expect(make({ data, width: 3 }, long)).toBe(1);
  expect(make({ data, width: 3 }, `${long.slice(1)}x`)).toBe(1);
  expect(make({ data: { a: [{ b: 1 }] }, width: 3 }, long)).toBe(1);
  expect(make({ data: { a: [{ b: 2 }] }, width: 3 }, long)).toBe(2);
  expect(make({ data, width: 4 }, long)).toBe(3);
  expect(make({ data, width: '4' }, long)).toBe(4);
  expect(make({ data, width: 3 }, `${long.slice(1)}y`)).toBe(5);
  expect(make({ data, width: 3 }, [long])).toBe(6);
  expect(make(new Map([['data', data]]), long)).toBe(7);
  expect(() => make({ data, draw: { it: () => 1 } })).toThrow('a function in a key');
});

test('what is not worth keeping is made each time', () => {
  const { remember } = inMemory(noSteps);
  let made = 0;
  for (let i = 0; i < 2; i++)
    remember(
      'step',
      [1],
      () => (made += 1),
      () => false,
    );
  expect(made).toBe(2);
});

test('what is kept is recalled, here and below; what was not asked for longest goes', () => {
  const kept: unknown[] = [];
  const steps = inMemory({ ...noSteps, keep: (...all) => void kept.push(all) });
  steps.keep('pdf', [0], 'first');
  expect(kept).toEqual([['pdf', [0], 'first']]);
  for (let i = 1; i <= 400; i++) {
    steps.keep('pdf', [i], i);
    if (i === 200) expect(steps.recall('pdf', [0])).toBe('first');
  }
  expect(steps.recall('pdf', [0])).toBe('first');
  expect(steps.recall('pdf', [1])).toBeUndefined();
  expect(steps.recall('pdf', [400])).toBe(400);
});
