/** What tells the queries that some record answers from those that none does. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/inverted-index/search-index.ts';
import { createOdds } from '../../../src/search/query/odds.ts';
import { buildReader } from '../../../src/search/query/reader.ts';
import { createSynonyms } from '../../../src/search/query/synonyms.ts';
import { createRetriever } from '../../../src/search/ranking/rounds.ts';
import type { SearchDocument } from '../../../src/search/search.ts';
import { atOnce } from '../../../src/search/slices.ts';

interface Asked {
  answered: string[];
  unanswered: string[];
  synonyms?: string[][];
}

function recordAskedFor(asked: string[]): SearchDocument {
  return { id: 'record', kind: 'fact', title: 'Chuyến thăm', text: [], dates: [], asked };
}

/** The odds against a query, where these have an answer and those have none. */
function oddsWith({ answered, unanswered, synonyms = [] }: Asked) {
  const retriever = createRetriever(atOnce(buildReader([recordAskedFor(answered)], synonyms, unanswered)));
  return (query: string, typing = false) => atOnce(retriever.retrieve(query, { typing })).oddsAgainst;
}

const tickets = {
  answered: ['the tea', 'black tea', 'tea leaves'],
  unanswered: ['a ticket', 'cheap ticket'],
};

test('they are against words of unanswered queries, for words of the others, and even for strange ones', () => {
  const odds = oddsWith(tickets);
  expect(odds('ticket')).toBeGreaterThan(0);
  expect(odds('tea')).toBeLessThan(0);
  expect(odds('zyzzyva')).toBe(0);
  expect(oddsWith({ ...tickets, unanswered: [] })('ticket')).toBe(0);
});

test('they see which words stand side by side', () => {
  const odds = oddsWith({
    answered: ['an elephant carries a mouse', 'elephant carries mouse'],
    unanswered: ['a mouse carries an elephant', 'mouse carries elephant'],
  });
  expect(odds('an elephant carries mouse')).toBeLessThan(0);
  expect(odds('a mouse carries elephant')).toBeGreaterThan(0);
});

/** Each word alone tells nothing here. */
const together = {
  answered: ['tea from the hills', 'hills where tea grows', 'ticket for the harbour', 'harbour ticket'],
  unanswered: ['tea at the harbour', 'harbour where tea lies', 'ticket for the hills', 'hills ticket'],
};

test('they see which topics are named together, wherever they stand', () => {
  const odds = oddsWith(together);
  expect(odds('hills with a lot of green tea')).toBeLessThan(0);
  expect(odds('harbour with a lot of green tea')).toBeGreaterThan(0);
});

test('they see them in every spelling', () => {
  const odds = oddsWith({ ...together, synonyms: [['hills', 'high country']] });
  expect(odds('tea of the high country')).toBeLessThan(0);
  expect(odds('ticket, high country')).toBeGreaterThan(0);
});

test('a slip tells nothing, nor does the first letter of a word', () => {
  const odds = oddsWith(tickets);
  expect(odds('tickte')).toBe(0);
  const letter = oddsWith({ answered: ['black tea'], unanswered: ['tea t'] });
  expect(letter('tea t', true)).toBe(letter('tea ', true));
});

test('of all that is asked they keep no more than their table', () => {
  const asked = Array.from(
    { length: 12_000 },
    (_, i) => `Havana harbour ${i} ships sail ${i % 97} Monday north ${i % 89}`,
  );
  const index = atOnce(buildIndex([recordAskedFor(asked)], ['what is a whale', 'how deep is the sea']));
  const synonyms = atOnce(createSynonyms([], index.vocabulary));
  const before = bytesInUse();
  const odds = atOnce(createOdds(index, synonyms));
  expect(bytesInUse() - before).toBeLessThan(2_000_000);
  expect(odds).toBeTypeOf('function');
});

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function bytesInUse(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
