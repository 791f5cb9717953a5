import { expect, test } from 'vitest';
import { documentsOf } from '../../src/search/index.ts';
import { corpus as real } from '../real-corpus.ts';
import { fold, foldedWords } from './fold.ts';
import { daysOf, generateRecords } from './generator.ts';
import { forms, makeQueries } from './machine-queries.ts';

const corpus = documentsOf(real);
const records = generateRecords(corpus, 2000, 7);
const textOf = ({ title, text }: { title: string; text: string[] }) =>
  ` ${fold([title, ...text].join(' '))} `;

test('the same seed makes the same records, another seed others', () => {
  expect(generateRecords(corpus, 20, 7)).toEqual(generateRecords(corpus, 20, 7));
  expect(generateRecords(corpus, 20, 7)).not.toEqual(generateRecords(corpus, 20, 8));
});

test('records are as long as those of the corpus', () => {
  const mean = (of: typeof corpus) =>
    of.reduce((sum, record) => sum + textOf(record).split(' ').length, 0) / of.length;
  expect(mean(records) / mean(corpus)).toBeGreaterThan(0.85);
  expect(mean(records) / mean(corpus)).toBeLessThan(1.15);
});

test('hardly a record repeats a name of the corpus, and none a figure or a day, so labelled answers stay the only ones', () => {
  const taken = ['fidel castro', 'to lam', 'marc knapper', 'lien hop quoc', 'united nations', 'cuba'];
  const repeating = records.filter((record) => taken.some((name) => textOf(record).includes(` ${name} `)));
  expect(repeating.length).toBeLessThanOrEqual(records.length / 1000);
  const figures = records.filter((record) => / (88|1977) /.test(textOf(record)));
  expect(figures.map(({ id }) => id)).toEqual([]);
  const days = new Set(corpus.flatMap(({ dates }) => dates.flatMap(daysOf)));
  expect(days).toContain('12-02');
  expect(records.filter(({ dates }) => dates.flatMap(daysOf).some((day) => days.has(day)))).toEqual([]);
});

test('what is asked to be avoided does not come up', () => {
  const number = records.flatMap(({ title }) => title.match(/\b\d{4}\b/g) ?? [])[0]!;
  const avoiding = generateRecords(corpus, 2000, 7, [`năm ${number}`]);
  expect(avoiding.filter((record) => textOf(record).includes(` ${number} `))).toEqual([]);
});

test('nearly every record has a title of its own', () => {
  expect(new Set(records.map(({ title }) => title)).size / records.length).toBeGreaterThan(0.97);
});

test('every form of query is made as often, from words that stand in one record only', () => {
  const queries = makeQueries(records, 120, 3);
  expect(forms.map((form) => queries.filter((query) => query.form === form).length)).toEqual(
    forms.map(() => 20),
  );
  const fields = records.flatMap(({ id, title, text }) =>
    [title, ...text].map((field) => ({ id, words: ` ${foldedWords(field).join(' ')} ` })),
  );
  for (const { query, id } of queries.filter(({ form }) => form === 'unaccented')) {
    const holders = fields.filter(({ words }) => words.includes(` ${query} `)).map((field) => field.id);
    expect(new Set(holders)).toEqual(new Set([id]));
  }
});
