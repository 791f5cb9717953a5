/** What is common to many wordings. */
import { expect, test } from 'vitest';
import { buildReader } from '../../../src/search/query/reader.ts';
import { createRetriever } from '../../../src/search/ranking/rounds.ts';
import type { SearchDocument } from '../../../src/search/search.ts';
import { atOnce } from '../../../src/search/slices.ts';

const record = (id: string, title: string, asked: string[]): SearchDocument => ({
  id,
  kind: 'fact',
  title,
  text: [],
  dates: [],
  asked,
});
const records = [
  record('once', 'Trà xanh', ['the tea', 'green leaves', 'a warm cup', 'old gardens', 'hot water']),
  record('always', 'Chè đen', ['the tea', 'tea of the hills', 'black tea', 'tea leaves', 'tea from here']),
  record('other', 'Mưa rào', ['rain today', 'how much rain']),
];
const unanswered = ['a ticket', 'cheap ticket', 'ticket office'];

function retrieve(query: string) {
  const reader = atOnce(buildReader(records, [], unanswered));
  const round = atOnce(createRetriever(reader).retrieve(query, { typing: false }));
  const usual = (id: string) =>
    round.matches.find((match) => reader.index.ids[match.record] === id)?.usual ?? Number.NaN;
  const besideAsking = (id: string) =>
    round.matches.find((match) => reader.index.ids[match.record] === id)?.besideAsking;
  return { usual, besideAsking };
}

test('a word tells more of a record that most ask for with it', () => {
  const { usual } = retrieve('tea');
  expect(usual('always')).toBeGreaterThan(usual('once'));
});

test('its own words stand in for wordings that are missing: where few ask for a record, and not where many do otherwise', () => {
  const many = Array.from({ length: 40 }, (_, i) => `the lantern ${i}`);
  const few = many.slice(0, 3);
  const usualOf = (asked: string[]) => {
    const reader = atOnce(buildReader([record('lamp', 'Đèn lồng', asked), ...records], [], unanswered));
    const { matches } = atOnce(createRetriever(reader).retrieve('đèn lồng', { typing: false }));
    return matches.find((match) => reader.index.ids[match.record] === 'lamp')!.usual;
  };
  expect(usualOf(few)).toBeGreaterThan(0);
  expect(usualOf(many)).toBe(0);
});

test('a question word is to stand where the rest of the query does: who asks how much does not ask why, nor for tea', () => {
  expect(retrieve('how much rain').besideAsking('other')).toBe(1);
  expect(retrieve('much rain how').besideAsking('other')).toBe(1);
  expect(retrieve('why rain').besideAsking('other')).toBe(0);
  expect(retrieve('how much tea').besideAsking('other')).toBeLessThan(1);
  expect(retrieve('rain').besideAsking('other')).toBe(1);
});
