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
