import { expect, test } from 'vitest';
import { capitalsIn } from '../../../src/search/words/capitals.ts';
import { tokenize } from '../../../src/search/words/fold.ts';

test.each([
  ['thăm Anh', [false, true]],
  ['Lương Cường gặp lãnh đạo Ý', [true, true, false, false, false, true]],
  ['LHQ và Việt Nam', [false, false, true, true]],
  ['Thăm Anh', [false, false]],
  ['THĂM ANH', [false, false]],
  ['thăm anh', []],
  ['', []],
])('of “%s”, capitals tell a name: %j', (query, expected) => {
  expect(capitalsIn(query, tokenize(query))).toEqual(expected);
});
