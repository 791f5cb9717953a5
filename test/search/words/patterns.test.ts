import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/search/words/fold.ts';
import { longestOf } from '../../../src/search/words/patterns.ts';

const longest = (list: string, text: string, side: 'before' | 'after' = 'before', mayLackMarks = true) => {
  const tokens = tokenize(text);
  return longestOf(list, side, mayLackMarks)(tokens, 0, tokens.length);
};

test.each([
  ['thank you (very much|)', 'thank you very much UNGA', 4],
  ['thank you (very much|)', 'thank you very', 2],
  ['(cho |)hỏi (về|là|)', 'cho hoi ve Castro', 3],
  ['cho ((tôi|em) |)biết', 'cho biết', 2],
  ['tell me, tell me about', 'tell me about', 3],
  ['dạ', 'đa phương', 0],
  ['dạ', 'da phuong', 1],
  ['', 'UNGA', 0],
])('of “%s” and “%s”, %i words', (list, text, words) => {
  expect(longest(list, text)).toBe(words);
});

test('what stands after is read from the end, and with its marks where it may not lack them', () => {
  expect(longest('giúp (mình|) (với|)', 'Tô Lâm giup minh voi', 'after')).toBe(3);
  expect(longest('thế', 'la ai the', 'after', false)).toBe(0);
  expect(longest('thế', 'là ai thế', 'after', false)).toBe(1);
});

/** A pattern as it is written, and all that it spells. */
const { pattern } = fc.letrec<{ pattern: { text: string; ways: string[] } }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constantFrom('a', 'b', 'c').map((text) => ({ text, ways: [text] })),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 3 }).map((all) => ({
      text: all.map(({ text }) => text).join(' '),
      ways: all.reduce(
        (ways, each) => ways.flatMap((way) => each.ways.map((other) => `${way} ${other}`)),
        [''],
      ),
    })),
    fc.array(tie('pattern'), { minLength: 1, maxLength: 2 }).map((any) => ({
      text: `(${any.map(({ text }) => text).join('|')}|)`,
      ways: [...any.flatMap(({ ways }) => ways), ''],
    })),
  ),
}));

test('the longest of the ways that a pattern spells is found, on either side', () => {
  fc.assert(
    fc.property(
      pattern,
      fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 7 }),
      (made, words) => {
        const spelled = made.ways.map((way) => way.split(' ').filter(Boolean));
        const most = (isAt: (way: string[]) => boolean) =>
          Math.max(0, ...spelled.filter(isAt).map(({ length }) => length));
        const begins = most((way) => way.every((word, i) => words[i] === word));
        const ends = most((way) => way.every((word, i) => words[words.length - way.length + i] === word));
        expect(longest(made.text, words.join(' '))).toBe(begins);
        expect(longest(made.text, words.join(' '), 'after')).toBe(ends);
      },
    ),
  );
});
