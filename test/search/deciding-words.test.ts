import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { decidingWordsIn } from '../../src/search/deciding-words.ts';
import { tokenize } from '../../src/search/fold.ts';
import { createSearch } from '../../src/search/index.ts';

const corpus = loadCorpus('data');
const search = createSearch(corpus);
const ids = (query: string) => search.search(query).hits.map(({ id }) => id);

const decidingIn = (query: string) => {
  const tokens = tokenize(query);
  return decidingWordsIn(tokens).map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );
};

test.each([
  ['kim ngạch nhập khẩu', ['nhap khau']],
  ['kim ngach nhap khau', ['nhap khau']],
  ['thị trường lớn thứ hai', ['lon thu hai']],
  ['quê ông Sơn', ['que']],
  ['que ong Son', []],
  ['đại sứ Anh', ['dai su anh']],
  ['anh Sơn', []],
  ['phó thủ tướng', []],
  ['thủ tướng Việt Nam', ['thu tuong']],
  ['hợp tác song phương', []],
])('what decides in “%s” is %j', (query, expected) => {
  expect(decidingIn(query)).toEqual(expected);
});

test('a word that decides must stand beside the rest of the query, not anywhere', () => {
  expect(ids('largest export market of Vietnam')[0]).toBe('us-largest-export-market');
  expect(ids('second largest export market of Vietnam')).toEqual([]);
});

test('a number is the number that was typed', () => {
  expect(ids('Đại hội đồng khóa 79').length).toBeGreaterThan(0);
  expect(ids('Đại hội đồng khóa 74')).toEqual([]);
});

test('no query that is known to have no answer is answered, but for a few that a record comes too near', () => {
  const some = corpus.unanswered.filter((_, i) => i % 4 === 0);
  const answered = some.filter((query) => ids(query).length > 0);
  expect(answered.length / some.length).toBeLessThan(0.04);
});
