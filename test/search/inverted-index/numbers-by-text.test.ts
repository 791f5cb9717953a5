import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers } from '../../../src/search/inverted-index/numbers-by-text.ts';

test('a packed map gives the number of each of its texts, and of no other', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 6 });
  const number = fc.integer({ min: 0, max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(text, number), { selector: ([key]) => key }),
      text,
      (pairs, other) => {
        const numbers = new Map(pairs);
        const packed = packNumbers(numbers);
        for (const key of [...numbers.keys(), other]) expect(packed(key)).toBe(numbers.get(key));
      },
    ),
  );
});
