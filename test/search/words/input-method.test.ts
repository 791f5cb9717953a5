import { expect, test } from 'vitest';
import { syllableOf, withKeysComposed } from '../../../src/search/words/input-method.ts';
import { search } from '../real-search.ts';

test.each([
  ['vieetj', 'việt'],
  ['thuwowng', 'thương'],
  ['thuowng', 'thương'],
  ['maij', 'mại'],
  ['hieens', 'hiến'],
  ['ddaang', 'đâng'],
  ['duwowcjd', 'được'],
  ['thwj', 'thự'],
  ['quas', 'quá'],
  ['gif', 'gì'],
  ['vie65t', 'việt'],
  ['thu7o7ng', 'thương'],
  ['luong7', 'lương'],
  ['nawm', 'năm'],
  ['nam8', 'năm'],
  ['quoc61', 'quốc'],
  ['d9a', 'đa'],
  ['giai3', 'giải'],
  ['gop1', 'góp'],
  ['muc5', 'mục'],
  ['a1', 'á'],
])('the keys “%s” are “%s”', (keys, syllable) => {
  expect(syllableOf(keys)).toBe(syllable.normalize('NFC'));
});

test.each([
  'cuba',
  'viet',
  'knapper',
  'castro',
  'khoa79',
  'un79',
  'thang9',
  'vietnam',
  'covid',
  'ww2',
  'bb8',
])('the keys “%s” are no syllable with marks', (keys) => {
  expect(syllableOf(keys)).toBe('');
});

const words = new Set(['us', 'is', 'cuba']);
const forms = new Set('tổng bí thư đi ngày nào năm tháng lương cường giữ gì quá'.split(' '));
const compose = (query: string) =>
  withKeysComposed(
    query,
    (word) => words.has(word),
    (form) => forms.has(form),
  );

test.each([
  ['Toongr bis thuw ddi Cuba ngayf naof', 'Tổng bí thư đi Cuba ngày nào'],
  ['LUONG7 CUONG72 giu74', 'LƯƠNG CƯỜNG giữ'],
  ['nam8 naof?', 'năm nào?'],
])('“%s” was typed with the input method off', (typed, meant) => {
  expect(compose(typed)).toBe(meant.normalize('NFC'));
});

test.each([
  'naof', // one word may be a slip
  'ngay2 thang1', // dates
  'us is cuba', // words of the records
  'tổngr ngàyf',
  'mux fox was does', // nothing that the records have
  'gif quas', // two words that may be foreign
])('“%s” was not', (typed) => {
  expect(compose(typed)).toBe(typed);
});

test.each([
  ['Luong7 Cuong72 giu74 chuc71 gi2', 'luong-cuong'],
  ['uy3 vien6 khong6 thuong72 truc75', 'non-permanent-member'],
  ['giai3 phap1 d9a phuong7 vi2 tuong7 lai tot61 hon7', 'theme-summit-of-the-future'],
])('names and what is said around are read so, too: “%s”', (query, id) => {
  expect(search.search(query).hits[0]?.id).toBe(id);
});

test('the longest query that can be typed is read at once', () => {
  const started = performance.now();
  expect(compose(`${'b'.repeat(5990)}sqqq ngayf naof`)).toContain('bsqqq');
  expect(performance.now() - started).toBeLessThan(100);
});
