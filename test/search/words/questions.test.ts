import { expect, test } from 'vitest';
import { tokenize } from '../../../src/search/words/fold.ts';
import { kindAskedFor } from '../../../src/search/words/questions.ts';

test.each([
  ['Castro nói gì', 'quotation'],
  ['castro noi gi', 'quotation'],
  ['câu nói nổi tiếng', 'quotation'],
  ['remarks by Castro', 'quotation'],
  ['khi nào ký công ước', 'event'],
  ['bao nhiêu tỷ', 'figure'],
  ['đại sứ là ai', 'person'],
  ['VN joined the UN what year', 'event'],
  ['VN-US CSP yr', 'event'],
  ['the first year', undefined],
  ['one year', undefined],
  ['công ước Hà Nội', undefined],
  ['cong uoc ha noi', undefined],
  ['noi dung cong uoc', undefined],
  ['nội dung công ước', undefined],
  ['nơi ký công ước', undefined],
  ['nòi giống', undefined],
  ['là ái', undefined],
  ['bao gió', undefined],
])('“%s” asks for a %s', (query, kind) => {
  expect(kindAskedFor(tokenize(query))?.kind).toBe(kind);
});

test('with which words it asks', () => {
  expect(kindAskedFor(tokenize('ông Guterres phát biểu gì'))).toEqual({ kind: 'quotation', from: 2, to: 4 });
  expect(kindAskedFor(tokenize('how many leaders came'))).toEqual({ kind: 'figure', from: 0, to: 2 });
  expect(kindAskedFor(tokenize('vn us csp yr'))).toEqual({ kind: 'event', from: 3, to: 4 });
});
