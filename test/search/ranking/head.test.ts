import { expect, test } from 'vitest';
import { createLook } from '../../../src/search/ranking/head.ts';
import { tokenize } from '../../../src/search/words/fold.ts';
import { labelsOf } from '../queries.ts';
import { search } from '../real-search.ts';

/** The title with its ranges between brackets. */
function marked(query: string, title: string): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of createLook(query)(title).ranges) {
    shown += `${title.slice(at, start)}[${title.slice(start, end)}]`;
    at = end;
  }
  return shown + title.slice(at);
}

test.each([
  ['tác toàn diện', 'Đối tác toàn diện', 'Đối [tác toàn diện]'],
  ['hop quoc', 'Liên hợp quốc', 'Liên [hợp quốc]'],
  ['ha noi', 'Công ước Hà Nội', 'Công ước [Hà Nội]'],
  ['thẳng thắn xây dựng', 'đối thoại thẳng thắn, xây dựng', 'đối thoại [thẳng thắn, xây dựng]'],
  ['đối t', 'thành Đối tác', 'thành [Đối tác]'],
  ['hien dang ca mau', 'Cuba hiến dâng cả máu vì Việt Nam', 'Cuba [hiến dâng cả máu] vì Việt Nam'],
  [
    'hieens daang car maus',
    'sẵn sàng hiến dâng cả máu vì Việt Nam',
    'sẵn sàng [hiến dâng cả máu] vì Việt Nam',
  ],
  ['chính trị bộ', 'Bộ Chính trị', 'Bộ [Chính trị]'],
  ['castro', 'Liên hợp quốc', 'Liên hợp quốc'],
  ['', 'Liên hợp quốc', 'Liên hợp quốc'],
])('%j marks whole words, neighbours together: %s', (query, title, shown) => {
  expect(marked(query, title)).toBe(shown);
});

test.each(['👩‍👩‍👧‍👦 ', 'Straße ', '한국 한국 ', '\u200b', 'e\u0301 ', 'e\u200b\u0301 ', '½ ﬁ '])(
  'after %j the same words are marked, in the title as it was given',
  (before) => {
    expect(marked('castro', `${before}Castro máu`)).toBe(`${before}[Castro] máu`);
    expect(marked('mau', `${before}Castro ma\u0301u`)).toBe(`${before}Castro [ma\u0301u]`);
  },
);

test('no range that a labelled query gives begins or ends within a word', () => {
  let ranges = 0;
  for (const { query } of labelsOf('tuning').slice(0, 150)) {
    for (const hit of search.search(query, { limit: 3 }).hits) {
      const words = tokenize(hit.title);
      for (const [start, end] of hit.ranges) {
        ranges++;
        expect(words.some((word) => word.start === start)).toBe(true);
        expect(words.some((word) => word.end === end)).toBe(true);
      }
    }
  }
  expect(ranges).toBeGreaterThan(50);
});
