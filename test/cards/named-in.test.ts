/** Which records hold what somebody typed, and which speak of a term. */
import { expect, test } from 'vitest';
import { readRows, recordsHolding, recordsNaming } from '../../src/cards/named-in.ts';
import type { CorpusRecord, Fact, Term } from '../../src/corpus/schema.ts';
import { corpus as real } from '../real-corpus.ts';
import { corpusOf } from './records.ts';

function factOf(id: string, vi: string, en = '—'): Fact {
  return { ...real.facts[0]!, id, text: { vi, en } };
}

test.each([
  ['viet nam', 'Quan hệ Việt Nam - Mỹ', true],
  ['viet nam', 'Vietnam', false],
  ['VIỆT NAM', 'Nước Việt  Nam.', true],
  ['nam viet', 'Việt Nam, Việt Nam', true],
  ['hoà bình', 'nền hòa bình', true],
  ['bán', 'bạn và ban', false],
  ['bán', 'bạn bán', true],
  ['do', 'Thủ đô', true],
  ['ung', 'người ủng', true],
  ['ung', 'dừng', false],
  ['%', 'tăng 22%', true],
  ['22 %', 'tăng 22%', true],
  ['UNGA 79', 'tại UNGA79', true],
  ['U.S.', 'the (U.S.) side', true],
  ['(', 'the (U.S.) side', false],
])('whether %j stands in %j: %j', (typed, text, isHeld) => {
  const fact = factOf('fact', text);
  expect(recordsHolding(typed, corpusOf([fact]))).toEqual(isHeld ? [fact] : []);
});

test('words in a row stand in one text of a record', () => {
  expect(recordsHolding('nam peace', corpusOf([factOf('fact', 'Việt Nam', 'Peace')]))).toEqual([]);
});

const memoirs = { outside: { vi: 'Hồi ký của Lê Vi', en: 'Memoirs of Lê Vi' } };
const remarked: [what: string, CorpusRecord][] = [
  ['note', { ...factOf('fact', 'Một điều'), note: { vi: 'Bà Lê Vi nói thế.', en: 'Ms Lê Vi said so.' } }],
  [
    'wording of a source',
    { ...factOf('fact', '—'), sources: [{ article: 'a', paragraph: 1, text: 'Lê Vi' }] },
  ],
  ['source from outside', { ...real.events[0]!, dates: [{ date: '1960-12-02', sources: [memoirs] }] }],
  [
    'official translation',
    { ...real.quotations[0]!, translation: { text: '—', by: 'official', source: memoirs } },
  ],
  [
    'note of an article',
    { ...real.articles[0]!, publishedNote: { vi: 'Theo Lê Vi.', en: 'According to Lê Vi.' } },
  ],
];
test.each(remarked)('what stands in the %s stands in the record, which does not speak of it', (_, record) => {
  const term: Term = { ...real.terms[0]!, term: { vi: 'Lê Vi', en: 'Lê Vi' }, spellings: [] };
  expect(recordsHolding('lê vi', corpusOf([record]))).toEqual([record]);
  expect(recordsHolding('vi lê', corpusOf([record]))).toEqual([]);
  expect(recordsNaming(term, corpusOf([record]))).toEqual([]);
});

test('the title of the article that a record rests on stands in no record but the article', () => {
  const { title } = real.articles[0]!;
  const holding = recordsHolding(title.vi, real);
  expect(holding).toEqual([real.articles[0]]);
});

test('a spelling of ours is found with either apostrophe', () => {
  const term: Term = { ...real.terms[0]!, spellings: ['the leaders’ words'] };
  const facts = ["In the leaders' words", 'In the leaders’ words', 'In the leader’s words'].map((en, n) =>
    factOf(`fact-${n}`, '—', en),
  );
  expect(recordsNaming(term, corpusOf([term, ...facts]))).toEqual(facts.slice(0, 2));
});

test('among 10,000 records no question, long or broad, takes a tenth of the time that it takes to read their words', () => {
  const facts = Array.from({ length: 10_000 }, (_, n) => real.facts[n % real.facts.length]!);
  const many = corpusOf(facts.map((fact, n) => ({ ...fact, id: `fact-${n}` })));
  // The least of each: what else the machine does takes none of their time.
  const reading = Math.min(...[1, 2, 3].map(() => timed(() => readRows(many))));
  for (const question of [
    'hợp tác',
    'what did the president of that country say about the price of gold in Hanoi',
  ]) {
    const asking = Math.min(...[1, 2, 3].map((n) => timed(() => recordsHolding(`${question} ${n}`, many))));
    expect(asking, question).toBeLessThan(reading / 10);
  }
});

test('a text of 6000 characters, as long as Discord sends them, takes no time', () => {
  readRows(real);
  expect(timed(() => recordsHolding('việt nam '.repeat(660), real))).toBeLessThan(50);
});

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
