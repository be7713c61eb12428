import { expect, test } from 'vitest';
import { hashOfKey } from '../../../src/publish/cache/step-key.js';
import { openSteps, type Steps } from '../../../src/publish/cache/steps.js';
import { openStore } from '../../../src/publish/cache/store.js';
import { temporaryFolder } from '../../fixtures/project-copy.js';

function stepsIn(root: string, installation = 'zb', force = false): Steps {
  const store = openStore(root, process.getuid?.());
  if (!store) throw new Error('a folder of our own is refused');
  return openSteps(store, installation, force);
}

const value = { map: new Map([['a', [1, undefined]]]), bytes: new Uint8Array([1, 2]), none: undefined };

test('a step is made once for a key, and gives the same later, with maps and bytes', () => {
  const root = temporaryFolder();
  let made = 0;
  const ask = (steps: Steps, key: unknown[]) =>
    steps.remember('schritt', key, () => {
      made += 1;
      return value;
    });
  expect(ask(stepsIn(root), [1])).toBe(value);
  expect(ask(stepsIn(root), [1])).toEqual(value);
  expect(made).toBe(1);
  ask(stepsIn(root), [2]);
  ask(stepsIn(root, 'a newer zb'), [1]);
  expect(made).toBe(3);
  ask(stepsIn(root, 'zb', true), [1]);
  expect(made).toBe(4);
});

test('nothing is a result too, and what is not worth it is not kept', () => {
  const steps = stepsIn(temporaryFolder());
  let made = 0;
  const none = () => {
    made += 1;
    return undefined;
  };
  steps.remember('nichts', [], none);
  steps.remember('nichts', [], none);
  expect(made).toBe(1);
  for (let i = 0; i < 2; i++) steps.remember('wertlos', [], none, () => false);
  expect(made).toBe(3);
});

test('keys differ as soon as anything in them does', () => {
  const keys: unknown[][] = [
    [],
    [[]],
    [['a', 'b']],
    [['a'], 'b'],
    [['a'], ['b']],
    ['a', 'b'],
    ['a,b'],
    [{ a: 1 }],
    [{ a: '1' }],
    [new Map([['a', 1]])],
    [new Map([['a', 2]])],
    [new Set(['a'])],
    [{ a: new Map() }],
    [{ a: new Set() }],
    [[[['a']]]],
    [[[['b']]]],
  ];
  expect(new Set(keys.map(hashOfKey)).size).toBe(keys.length);
  expect(hashOfKey([{ a: [1, 'x'] }])).toBe(hashOfKey([{ a: [1, 'x'] }]));
  expect(() => hashOfKey([{ a: () => 1 }])).toThrow('a function in a key: a');
});
