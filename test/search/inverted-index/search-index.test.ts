/** The index against a naive reading of the same records. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frequency } from '../../../src/search/inverted-index/frequency.ts';
import { frequentAmong } from '../../../src/search/inverted-index/pairs.ts';
import { buildIndex } from '../../../src/search/inverted-index/search-index.ts';
import { wordId } from '../../../src/search/inverted-index/vocabulary.ts';
import type { SearchDocument } from '../../../src/search/search.ts';
import { atOnce } from '../../../src/search/slices.ts';
import { foldWord, tokenize } from '../../../src/search/words/fold.ts';
import { entriesUnder } from '../entries.ts';

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
      const found = id === 0 ? [] : entriesUnder(byWord, id);
      expect(found).toEqual(holders(records, (words) => words.includes(foldWord(asked))));
    }),
  );
});

test('each pair of frequent words has the records where they stand side by side in one field', () => {
  fc.assert(
    fc.property(documents, word, word, (records, a, b) => {
      const { vocabulary, pairs } = atOnce(buildIndex(records));
      const placesOf = (each: string) => {
        const id = wordId(vocabulary, foldWord(each));
        return frequentAmong(pairs, id, id + 1);
      };
      const [first, second] = [placesOf(a), placesOf(b)];
      if (first.from === first.to || second.from === second.to) return;
      const found = entriesUnder(pairs.lists, first.from * pairs.frequent.length + second.from);
      const beside = (words: string[]) =>
        words.some((each, i) => each === foldWord(a) && words[i + 1] === foldWord(b));
      expect(found).toEqual(holders(records, beside));
    }),
  );
});

test('a wording is a passage of its own, and counts for the record that it asks for', () => {
  const asked = fc.array(text, { maxLength: 3 });
  const withWordings = fc.array(fc.tuple(text, asked), { minLength: 1, maxLength: 8 }).map((list) =>
    list.map(
      ([title, wordings], i): SearchDocument => ({
        ...{ id: `r${i}`, kind: 'fact', title, text: [], dates: [] },
        asked: wordings,
      }),
    ),
  );
  fc.assert(
    fc.property(withWordings, asked, word, (records, unanswered, wanted) => {
      const index = atOnce(buildIndex(records, unanswered));
      const id = wordId(index.vocabulary, foldWord(wanted));
      if (id === 0) return;
      const holds = (field: string) => tokenize(field).some((token) => token.word === foldWord(wanted));
      const groups = [...records, ...(unanswered.length > 0 ? [{ title: '', asked: unanswered }] : [])];
      const passages = [
        ...groups.map(({ title }) => title),
        ...groups.flatMap((group) => [...(group.asked ?? [])]),
      ];
      expect(entriesUnder(index.byWord, id)).toEqual(
        passages.flatMap((field, i) => (holds(field) ? [i] : [])),
      );
      expect(frequency(index, id)).toBe(
        groups.filter((group) => [group.title, ...(group.asked ?? [])].some(holds)).length,
      );
    }),
  );
});

function holders(records: SearchDocument[], holds: (words: string[]) => boolean): number[] {
  return records.flatMap(({ title, text }, i) =>
    [title, ...text].some((field) => holds(tokenize(field).map((token) => token.word))) ? [i] : [],
  );
}
