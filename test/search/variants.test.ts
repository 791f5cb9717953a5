import { expect, test } from 'vitest';
import { loadQueries } from './queries.ts';
import { placeTones, variantsOf } from './variants.ts';

test('tones move between the older and the newer placement', () => {
  expect(placeTones('hoà bình, khoẻ, thuỷ', 'older')).toBe('hòa bình, khỏe, thủy');
  expect(placeTones('hòa bình, khỏe, thủy', 'newer')).toBe('hoà bình, khoẻ, thuỷ');
  expect(placeTones('KHÓA 79', 'newer')).toBe('KHOÁ 79');
});

test('tones that stand in the same place in both spellings stay', () => {
  expect(placeTones('quý báu, hoàn toàn, khoáng, tuyến', 'older')).toBe('quý báu, hoàn toàn, khoáng, tuyến');
});

test.each(Object.keys(variantsOf('')))('some labelled query changes in %s', (name) => {
  expect(loadQueries().filter(({ query }) => variantsOf(query)[name] !== query)).not.toEqual([]);
});
