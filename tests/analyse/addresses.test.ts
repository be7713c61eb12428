import { expect, test } from 'vitest';
import { withoutAddresses } from '../../src/analyse/addresses.js';

test.each([
  ['siehe Müller.de und mehr', 'siehe           und mehr'],
  ['an müller@quartier.de, danke', `an ${' '.repeat(18)}, danke`],
  ['Gut.Der Rest bleibt', 'Gut.Der Rest bleibt'],
])('addresses are blanked, also those with umlauts: %s', (text, expected) => {
  expect(withoutAddresses(text)).toBe(expected);
});

test('long runs that begin like an address cost no time', () => {
  const start = performance.now();
  for (const run of ['a', 'a-', 'a.', 'ä-']) withoutAddresses(`${run.repeat(100_000 / run.length)} x@y.de`);
  expect(performance.now() - start).toBeLessThan(1000);
});
