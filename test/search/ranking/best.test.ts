import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBest } from '../../../src/search/ranking/best.ts';

test('the highest are kept, highest first; of equals the lower number', () => {
  const offers = fc.uniqueArray(fc.tuple(fc.nat(99), fc.nat(9)), { selector: ([number]) => number });
  const best = createBest();
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 12 }), (all, most) => {
      best.begin(most);
      for (const [number, value] of all) best.offer(number, value);
      const sorted = all
        .toSorted(([a, valueOfA], [b, valueOfB]) => valueOfB - valueOfA || a - b)
        .slice(0, most);
      expect(best.numbers()).toEqual(sorted.map(([number]) => number));
      expect(best.least).toBe(sorted.length === most ? sorted.at(-1)![1] : Number.NEGATIVE_INFINITY);
    }),
  );
});
