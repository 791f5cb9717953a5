/** Whatever is typed: no exception, bounded work, and the same answer for the same words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembering } from '../../src/remembering.ts';
import { documentsOf } from '../../src/search/index.ts';
import { corpus } from '../real-corpus.ts';
import { labelsOf } from './queries.ts';
import { search } from './real-search.ts';

const documents = documentsOf(corpus);
const ids = (query: string) => search.search(query, { limit: 5 }).hits.map(({ id }) => id);

/** Bits of records, cut and joined as people do. */
const fromRecords = fc
  .tuple(fc.constantFrom(...documents), fc.nat(400), fc.integer({ min: 1, max: 60 }))
  .map(([{ title, text }, start, length]) => [title, ...text].join(' ').slice(start, start + length));

/** Parts of names in any order, some twice: “ai là Bùi Thanh Thanh”. */
const fromNames = fc
  .array(fc.constantFrom(...corpus.people.flatMap(({ name }) => name.split(' '))), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((words) => fc.array(fc.constantFrom(...words, 'ai', 'là'), { minLength: 2, maxLength: 6 }))
  .map((words) => words.join(' '));

test('part of a name said twice is no name of theirs', () => {
  expect(search.search('ai là Bùi Thanh Thanh').hits).toEqual([]);
});

test('any string is answered, with at most the hits and suggestions promised', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme' }),
    fromRecords,
    fromNames,
  );
  fc.assert(
    fc.property(anything, fc.boolean(), fc.integer({ min: 1, max: 30 }), (query, typing, limit) => {
      const { hits, suggestions } = search.search(query, { typing, limit });
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(suggestions.length).toBeLessThanOrEqual(hits.length > 0 ? 0 : 3);
      for (const { score, title, ranges } of [...hits, ...suggestions]) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const [start, end] of ranges)
          expect(0 <= start && start < end && end <= title.length).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('NFC and NFD, capitals and small letters, hoà and hòa give the same first five', () => {
  fc.assert(
    fc.property(fromRecords, (query) => {
      const expected = ids(query.normalize('NFC'));
      expect(ids(query.normalize('NFD'))).toEqual(expected);
      expect(ids(query.toLowerCase())).toEqual(expected);
      expect(ids(query.toUpperCase())).toEqual(expected);
    }),
    { numRuns: 150 },
  );
  expect(ids('hoà bình')).toEqual(ids('hòa bình'));
  expect(ids('hoà bình')).not.toEqual([]);
  const cut = 'ặng Hoàng Giang Đại sứ, Trưởng P';
  expect(ids(cut)).toEqual(ids(cut.toLowerCase()));
});

test.each(['', '   ', '🙂', '\u200b\u200f', '!!!', '@everyone'.replace('everyone', ''), '\u0301'])(
  'finds nothing in %j',
  (query) => {
    expect(search.search(query)).toEqual({ hits: [], suggestions: [] });
  },
);

test('six thousand characters cost no more than the part of them that is read', () => {
  const long = 'Việt Nam hợp tác '.repeat(360);
  const started = performance.now();
  search.search(long);
  expect(performance.now() - started).toBeLessThan(250);
  expect(ids(`Knapper${' '.repeat(6000)}xyzxyz`)).toEqual(ids('Knapper'));
});

test('invisible characters and direction marks change nothing', () => {
  expect(ids('\u202eCas\u200btro\u202c')).toEqual(ids('Castro'));
});

test('every record is found first by its own title, or by one that has the same title or more of it', () => {
  const lost = documents.filter(({ id, title }) => {
    const [first] = search.search(title, { limit: 1 }).hits;
    const firstDocument = documents.find((document) => document.id === first?.id);
    return (
      first?.id !== id &&
      !(firstDocument && [firstDocument.title, ...firstDocument.text].join(' ').includes(title.slice(0, 60)))
    );
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('only the kinds asked for', () => {
  const kinds = search
    .search('Việt Nam', { kinds: ['figure', 'event'], limit: 30 })
    .hits.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['figure', 'event']));
});

test.each([
  ['８８ tỷ', '88 tỷ'],
  ['ＵＮＧＡ７９', 'UNGA79'],
  ['22％', '22%'],
])('%j is read as %j', (written, plain) => {
  expect(ids(plain)).not.toEqual([]);
  expect(ids(written)).toEqual(ids(plain));
});

test('what nobody sees takes no room', () => {
  expect(ids(`${'\u200b'.repeat(801)}Castro`)).toEqual(ids('Castro'));
});

test('fewer that are asked for are the first of more', () => {
  for (const { query, kind } of labelsOf('tuning').filter((_, i) => i % 5 === 0)) {
    const of = (limit: number) =>
      search.search(query, { limit, kinds: kind && [kind] }).hits.map(({ id }) => id);
    const all = of(24);
    for (const limit of [1, 3, 10]) expect(of(limit), query).toEqual(all.slice(0, limit));
  }
});

test('every text of a record is searched: who asked, what a growth is measured against, who published', () => {
  const [answer] = corpus.quotations.filter(({ askedBy }) => askedBy !== undefined);
  const texts = (id: string) => documents.find((each) => each.id === id)!.text;
  expect(texts(answer!.id)).toContain(answer!.askedBy!.vi);
  const grown = corpus.figures.find(({ change }) => change?.base !== undefined)!;
  expect(texts(grown.id)).toContain(grown.change!.base!.en);
  const published = corpus.articles.find(({ publisher }) => publisher !== undefined)!;
  expect(texts(published.id)).toContain(published.publisher);
});

test('what is remembered of words is bounded', () => {
  let found = 0;
  const lengthOf = remembering((word) => {
    found++;
    return word.length;
  });
  for (let n = 0; n < 10_000; n++) lengthOf(`word ${n}`);
  expect(lengthOf('word 9999')).toBe(9);
  expect(found).toBe(10_000);
  lengthOf('word 0');
  expect(found).toBe(10_001);
});
