import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inShard } from '../../src/commands/report-ids.js';

test('all parts together have each report once, each part as many as any other or one less', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      (ids, of) => {
        const parts = Array.from({ length: of }, (_, i) => inShard(ids, { number: i + 1, of }));
        expect(parts.flat().sort()).toEqual([...ids].sort());
        const sizes = parts.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('a part is the same whatever the order', () => {
  expect(inShard(['c', 'a', 'b'], { number: 1, of: 2 })).toEqual(['a', 'c']);
});
