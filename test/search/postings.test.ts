/** The index against a naive reading of the same records. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord, tokenize } from '../../src/search/fold.ts';
import { recordsUnder } from '../../src/search/lists.ts';
import { pairKey } from '../../src/search/pairs.ts';
import { buildIndex } from '../../src/search/postings.ts';
import type { SearchDocument } from '../../src/search/search.ts';
import { atOnce } from '../../src/search/slices.ts';
import { wordId } from '../../src/search/vocabulary.ts';

const word = fc.constantFrom('Việt', 'Nam', 'việt', 'Cuba', 'hòa', 'hoà', 'bình', '2024', 'trade', 'nàm');
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const documents = fc
  .array(fc.tuple(text, fc.array(text, { maxLength: 2 })), { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map(
      ([title, more], i): SearchDocument => ({ id: `r${i}`, kind: 'fact', title, text: more, dates: [] }),
    ),
  );

test('each word has the records that hold it, ascending, each once', () => {
  fc.assert(
    fc.property(documents, word, (records, asked) => {
      const { vocabulary, byWord } = atOnce(buildIndex(records));
      const id = wordId(vocabulary, foldWord(asked));
      const found = id === 0 ? [] : recordsUnder(byWord, id);
      expect(found).toEqual(holders(records, (words) => words.includes(foldWord(asked))));
    }),
  );
});

test('each pair of frequent words has the records where they stand side by side in one field', () => {
  fc.assert(
    fc.property(documents, word, word, (records, a, b) => {
      const { vocabulary, pairs } = atOnce(buildIndex(records));
      const first = wordId(vocabulary, foldWord(a));
      const second = wordId(vocabulary, foldWord(b));
      if (!pairs.placeOf[first] || !pairs.placeOf[second]) return;
      const found = recordsUnder(pairs.lists, pairKey(pairs, first, second));
      const beside = (words: string[]) =>
        words.some((each, i) => each === foldWord(a) && words[i + 1] === foldWord(b));
      expect(found).toEqual(holders(records, beside));
    }),
  );
});

function holders(records: SearchDocument[], holds: (words: string[]) => boolean): number[] {
  return records.flatMap(({ title, text }, i) =>
    [title, ...text].some((field) => holds(tokenize(field).map((token) => token.word))) ? [i] : [],
  );
}
