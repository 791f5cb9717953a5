import { expect, test } from 'vitest';
import { amountsIn } from '../../../src/search/words/amounts.ts';
import { tokenize } from '../../../src/search/words/fold.ts';
import { search } from '../real-search.ts';

const amounts = (query: string) => amountsIn(query, tokenize(query));
const spelled = (query: string) =>
  amounts(query).map(({ spellings }) => spellings.map((words) => words.join(' ')));

test.each([
  ['seventy-eighth General Assembly', '78', '78th'],
  ['seventy eight', '78', 'bay muoi tam'],
  ['bảy mươi tám', '78', 'seventy eight'],
  ['hai mươi lăm', '25', 'twenty five'],
  ['bốn cuộc điện đàm', '4 cuoc', 'four calls'],
  ['ten leaders', '10 leaders', '10 lanh'],
  ['three new dialogues', '3 dialogues', 'ba doi'],
  ['88 tỷ', '88 billion', '88 ty'],
  ['88bn', '88 billion', '88 ty'],
  ['88ti', '88 billion', '88 ty'],
  ['88mil', '88 million', '88 trieu'],
  ['100nghìn', '100 thousand', '100 ngan'],
  ['hai mươi nhăm tỷ', '25 billion', '25 ty'],
  ['$88 million', '88 million', '88 trieu'],
  ['22%', '22 percent', '22 phan tram'],
  ['mười lăm cuộc', '15 cuoc', 'fifteen calls'],
  ['eight billion people', '8 billion', 'tam ty'],
  ['ba tỷ đô', '3 billion', '3 ty'],
  ['hai mươi constructor', '20', 'twenty'],
])('“%s” is also %s and %s', (query, one, other) => {
  const [first = []] = spelled(query);
  expect(first).toContain(one);
  expect(first).toContain(other);
});

test.each([
  'two countries',
  'hai nước',
  'sau cuộc gặp',
  'khóa 79 bn nguyên thủ',
  'tên gì',
  'tên nước nào',
  'ba ngân hàng nào',
  'ten lanh dao Cuba',
  'năm 2025 ngân hàng nào',
  'nam 2025 ngan hang nao',
  'twelve months',
  'năm 2024',
  'Đại hội đồng khóa 79',
])('“%s” names no such amount', (query) => {
  expect(amounts(query)).toEqual([]);
});

test('every number from 20 to 99 is read back from its English words', () => {
  for (let value = 20; value < 100; value++) {
    const [first = []] = spelled(`${value}%`);
    const english = first.find((text) => /^[a-z]+( [a-z]+)? percent$/.test(text))!.replace(' percent', '');
    expect(spelled(english)[0], english).toContain(String(value));
  }
});

test('an amount is what was typed: not in other units, not in other words', () => {
  const ids = (query: string) => search.search(query).hits.map(({ id }) => id);
  expect(ids('88 tỷ USD')[0]).toBe('us-trade-8m-2024');
  expect(ids('88 million USD')).toEqual([]);
  expect(ids('8.8 billion')).not.toContain('us-trade-8m-2024');
  expect(ids('88 tỷ yên')).toEqual([]);
  expect(ids('hon 100 ty dong')).toEqual([]);
  expect(ids('eight billion dollars')).toEqual([]);
  expect(ids('twenty thirty agenda finish line')[0]).toBe('sdgs-target-year');
  expect(ids('12.7%')).toEqual([]);
  expect(ids('four phone calls').length).toBeGreaterThan(0);
  expect(ids('three phone calls')).toEqual([]);
  // “Sáu” without its mark is “after”, and “ba” stands in Cu Ba.
  expect(ids('sáu cuộc điện đàm giữa lãnh đạo Việt và Mỹ')).toEqual([]);
  expect(ids('ba năm đối tác chiến lược toàn diện Việt Mỹ')).toEqual([]);
  expect(ids('bốn cuộc điện đàm giữa lãnh đạo Việt và Mỹ').length).toBeGreaterThan(0);
  expect(ids('seventy-ninth General Assembly').length).toBeGreaterThan(0);
  expect(ids('seventy-fourth General Assembly')).toEqual([]);
});
