import { expect, test } from 'vitest';
import { tokenize } from '../../../src/search/words/fold.ts';
import { isChatDigit } from '../../../src/search/words/function-words.ts';

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
