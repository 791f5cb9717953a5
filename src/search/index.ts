/** Search over the corpus: read the query, find candidates, look closely, keep what answers. See README.md. */
import type { Corpus, Kind } from '../corpus/schema.ts';
import { type Candidate, createCandidates } from './candidates.ts';
import { documentsOf, synonymsOf } from './documents.ts';
import { answersAmong, outlookOf, verdictOn } from './gate.ts';
import { look } from './head.ts';
import { createNearWords } from './near-words.ts';
import { createPeople } from './people.ts';
import { buildIndex, kindOrder } from './postings.ts';
import { parseQuery, type Query, type QueryWord, type Reader, readQuery } from './query.ts';
import { createExaminer, type Examiner, type Match, type Round, standingOf } from './rank.ts';
import type { Hit, Search, SearchDocument, SearchOptions, SearchResult } from './search.ts';
import { atOnce, gently, type Sliced } from './slices.ts';
import { createSeeker } from './sought.ts';
import { createSynonyms } from './synonyms.ts';
import { createWordReader } from './word-reader.ts';

export { documentsOf, synonymsOf };

/** Most records that fuse.js compares. */
const headSize = 24;
/** It looks at titles that name this share of the query: no other is like it. */
const leastInTitle = 0.4;
const maxSuggestions = 3;
/** Whether a record answers the query as it was typed is seen by so many candidates, those without an answer among them. */
const probe = 12;
/** Whether any can answer it, guesses included, by so many. */
const glance = 24;

/** Search over all records of the corpus. */
export function createSearch(corpus: Corpus): Search {
  return buildSearch(documentsOf(corpus), synonymsOf(corpus), corpus.unanswered);
}

/**
 * Search over any records; each group of `synonyms` is one thing under several names, and `unanswered` are queries that
 * no record answers.
 */
export function buildSearch(
  documents: Iterable<SearchDocument>,
  synonyms: readonly (readonly string[])[],
  unanswered: readonly string[] = [],
): Search {
  return atOnce(building(documents, synonyms, unanswered));
}

/** The same for a process that serves meanwhile: the event loop gets a turn every few milliseconds. */
export function buildSearchGently(
  documents: Iterable<SearchDocument>,
  synonyms: readonly (readonly string[])[],
  unanswered: readonly string[] = [],
): Promise<Search> {
  return gently(building(documents, synonyms, unanswered));
}

function* building(
  documents: Iterable<SearchDocument>,
  synonyms: readonly (readonly string[])[],
  unanswered: readonly string[],
): Sliced<Search> {
  return searchIn(yield* buildReader(documents, synonyms, unanswered));
}

/** The index and what words are read by. */
export function* buildReader(
  documents: Iterable<SearchDocument>,
  synonyms: readonly (readonly string[])[],
  unanswered: readonly string[] = [],
): Sliced<Reader> {
  const index = yield* buildIndex(documents, unanswered);
  const near = yield* createNearWords(index.vocabulary);
  return {
    index,
    words: createWordReader(index, near),
    synonyms: yield* createSynonyms(synonyms, index.vocabulary),
    people: createPeople(synonyms, index),
  };
}

/** Searches, and gives what the gate saw, too: what its weights are fitted on. */
export interface Retriever {
  retrieve(raw: string, options: { kinds?: readonly Kind[]; typing: boolean }): Round;
}

export function createRetriever(reader: Reader): Retriever {
  const { index } = reader;
  const standing = standingOf(index);
  const candidatesFor = createCandidates(index, standing);
  const prepare = createExaminer(index, standing);
  const seek = createSeeker(index);
  const outlookOn = (round: Round) => outlookOf(round, index.firstUnanswered);
  return {
    retrieve(raw, { kinds, typing }) {
      const wanted = kinds && new Set(kinds.map((kind) => kindOrder.indexOf(kind)));
      const parsed = parseQuery(reader, raw);
      const asTyped = begin(false);
      if (asTyped.query.words.length === 0) return lookAt(asTyped);
      // Where some record surely answers the query as it was typed, there is nothing to guess.
      const first = asTyped.query.words.every(isRead) ? lookAt(asTyped, probe) : undefined;
      if (first && outlookOn(first) === 'sure') return lookAt(asTyped);
      const guessed = begin(true);
      const some = lookAt(guessed, glance);
      return outlookOn(some) === 'lacking' ? some : lookAt(guessed);

      function begin(guess: boolean): Begun {
        const query = readQuery(reader, parsed, { typing, guess });
        const sought = seek(query);
        return {
          query,
          examiner: prepare(query, sought),
          candidates: candidatesFor(query, sought, wanted),
          looked: [],
          firstUnanswered: index.firstUnanswered,
        };
      }
    },
  };
}

interface Begun {
  query: Query;
  examiner: Examiner;
  /** What no record answers, then records, the most promising first. */
  candidates: Candidate[];
  /** Of these, those already looked at. */
  looked: Match[];
  firstUnanswered: number;
}

/** Looks at `most` candidates in all. */
function lookAt(
  { query, examiner, candidates, looked, firstUnanswered }: Begun,
  most = candidates.length,
): Round {
  for (const candidate of candidates.slice(looked.length, most)) looked.push(examiner.examine(candidate));
  const all = looked.toSorted(better);
  const matches = all.filter(({ record }) => record < firstUnanswered);
  const none = all.filter(({ record }) => record >= firstUnanswered);
  const unanswered = none.find(({ isWhole }) => isWhole) ?? none[0];
  return { query, matches, unanswered, oddsAgainst: examiner.oddsAgainst };
}

function searchIn(reader: Reader): Search {
  const { index } = reader;
  const retriever = createRetriever(reader);

  return {
    search(raw, { kinds, limit = 10, typing = false, explain = false }: SearchOptions = {}): SearchResult {
      const round = retriever.retrieve(raw, { kinds, typing });
      const found = answersAmong(round, limit, index.firstUnanswered);
      const most = found.length > 0 ? found : round.matches.slice(0, maxSuggestions);
      const hits = head(round, most, typing, explain);
      return found.length > 0 ? { hits, suggestions: [] } : { hits: [], suggestions: hits };
    },
  };

  function head(round: Round, matches: Match[], typing: boolean, explain: boolean): Hit[] {
    const { query } = round;
    const most = query.words.reduce((sum, { surprise }) => sum + 1.5 * surprise, 30);
    const hits = matches.map((match, i) => {
      const title = index.titles[match.record]!;
      const isWorthIt = !typing && i < headSize && match.namedInTitle >= leastInTitle;
      const looked = isWorthIt ? look(query.text, title) : { ranges: [], likeness: 0 };
      // What is shown is from 0 to 1; what lies beyond keeps its order.
      const worth = (match.score / most) * 0.995 + 0.005 * looked.likeness;
      const hit: Hit = {
        id: index.ids[match.record]!,
        title,
        kind: kindOrder[index.kinds[match.record]!]!,
        score: Math.max(0, Math.min(1, worth)),
        ranges: looked.ranges,
      };
      if (explain) {
        const verdict = verdictOn(round, match, index.firstUnanswered);
        hit.explanation = [...explanationOf(round, match, looked.likeness), verdict];
      }
      return { hit, worth, order: match.record };
    });
    hits.sort((a, b) => b.worth - a.worth || a.order - b.order);
    return hits.map(({ hit }) => hit);
  }
}

/** Whether the records have the word as it was typed, or know what it stands for. */
function isRead({ readings, isDate, required }: QueryWord): boolean {
  return readings.length > 0 || isDate || required;
}

function better(a: Match, b: Match): number {
  return b.score - a.score || a.record - b.record;
}

function explanationOf({ query }: Round, match: Match, likeness: number): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const { held } = match;
  const found = query.words.map(
    ({ word, surprise }, at) => `${word} ${percent(held[at]!)} of ${surprise.toFixed(1)}`,
  );
  return [
    `holds ${percent(match.share)} of what is asked for: ${found.join(', ')}`,
    `evidence ${match.score.toFixed(1)}, of which together ${match.together.toFixed(1)}`,
    `likeness to a field ${percent(match.likeness)}, by fuse.js to the title ${percent(likeness)}`,
  ];
}
