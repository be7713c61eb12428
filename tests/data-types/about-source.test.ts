import { expect, test } from 'vitest';
import { createAboutSource } from '../../src/data-types/about-source.js';

test('what was found out about a source is known until something else is given', () => {
  const about = createAboutSource();
  const [one, other] = [{}, {}];
  let made = 0;
  const ask = (source: object, what: string, given: string) => about(source, what, given, () => ++made);
  expect([ask(one, 'ids', ''), ask(one, 'ids', '')]).toEqual([1, 1]);
  expect([ask(other, 'ids', ''), ask(one, 'checks', '')]).toEqual([2, 3]);
  expect([ask(one, 'checks', 'de'), ask(one, 'checks', 'de'), ask(one, 'checks', '')]).toEqual([4, 4, 5]);
});
