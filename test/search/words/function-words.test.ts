import { expect, test } from 'vitest';
import { tokenize } from '../../../src/search/words/fold.ts';
import { isChatDigit } from '../../../src/search/words/function-words.ts';
import { search } from '../real-search.ts';

test.each([
  ['US reaffirms support 4 VN', true],
  ['To Lam flies 2 Cuba', true],
  ['a vision 4 the UN', true],
  ['4 calls', false],
  ['the leaders had 4 calls', false],
  ['session 2 meet', false],
  ['bon lan 4 cuoc', false],
  ['Cuba 4', false],
])('in “%s” a digit is written for a word: %s', (query, expected) => {
  const tokens = tokenize(query);
  expect(tokens.some((_, at) => isChatDigit(tokens, at))).toBe(expected);
});

test('“2” joins as “hai” does, unless something is numbered or measured', () => {
  const first = (query: string) => search.search(query).hits[0]?.id;
  expect(first('mục tiêu kép gồm 2 cái nào')).toBe('vn-dual-goal-2021');
  expect(first('future summit 2024 là 2 ngày nào')).toBe('summit-of-the-future');
  expect(first('2 năm đối tác chiến lược toàn diện')).toBe('vn-us-csp-2-years');
  for (const query of [
    'top 2',
    'khóa 2 Đại hội đồng',
    'Hiến chương LHQ điều 2 nói gì',
    'kim ngạch 2 tỷ',
    'tăng 2 phần trăm',
    '2 lãnh đạo dự khóa 79',
  ])
    expect(first(query), query).toBe(undefined);
});
