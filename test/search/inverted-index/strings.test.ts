import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstString, packStrings } from '../../../src/search/inverted-index/strings.ts';

test('packed strings are the strings, and the first that is not before another is found', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 6 })), fc.string(), (strings, wanted) => {
      const sorted = strings.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      const packed = packStrings(sorted);
      expect(sorted.map((_, place) => packed.at(place))).toEqual(sorted);
      expect(sorted.map((_, place) => packed.lastLetter(place))).toEqual(
        sorted.map((each) => each[each.length - 1]),
      );
      const first = sorted.findIndex((each) => each >= wanted);
      expect(firstString(packed, wanted)).toBe(first < 0 ? sorted.length : first);
    }),
  );
});
