/** Search over the corpus: read the query, find candidates, look closely, keep what answers. See README.md. */
import type { Corpus } from '../corpus/schema.ts';
import { documentsOf, synonymsOf } from './inverted-index/documents.ts';
import { createNearWords } from './inverted-index/near-words.ts';
import { buildIndex, kindOrder } from './inverted-index/search-index.ts';
import { createOwnWords } from './own-words.ts';
import { createInitials } from './query/initials.ts';
import { createPeople } from './query/people.ts';
import type { Query, Reader } from './query/query.ts';
import { createRoles } from './query/roles.ts';
import { createSynonyms } from './query/synonyms.ts';
import { createWordReader } from './query/word-reader.ts';
import { answersAmong, type Round, verdictOn } from './ranking/gate.ts';
import { createLook, unlike } from './ranking/head.ts';
import type { Match } from './ranking/rank.ts';
import { createRetriever } from './ranking/rounds.ts';
import type { Hit, Search, SearchDocument, SearchOptions, SearchResult } from './search.ts';
import { atOnce, gently, type Sliced } from './slices.ts';
import type { Token } from './words/fold.ts';

export { documentsOf, synonymsOf };

/** The best so many, by their evidence, are compared by fuse.js to break ties; of those after them it gives ranges only. */
const headSize = 10;
/** It looks at titles that name this share of the query: no other is like it. */
const leastInTitle = 0.4;
const maxSuggestions = 3;
/** Unless another limit is given. */
const mostHits = 10;
/** While somebody types, what holds less of the query than this is nothing to pick from. */
const leastNear = 0.5;

/** Search over all records of the corpus. Asked what somebody said, it does not answer with the words of others. */
export function createSearch(corpus: Corpus): Search {
  const find = atOnce(building(documentsOf(corpus), synonymsOf(corpus), corpus.unanswered));
  const ownWordsOf = createOwnWords(corpus);
  return searchBy((query, options) => {
    const { result, tokens } = find(query, options);
    const inQuotations = options?.kinds?.every((kind) => kind === 'quotation') ?? false;
    return { result: ownWordsOf(result, tokens, { inQuotations }), tokens };
  });
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
  return searchBy(atOnce(building(documents, synonyms, unanswered)));
}

/** The same for a process that serves meanwhile: the event loop gets a turn every few milliseconds. */
export async function buildSearchGently(
  documents: Iterable<SearchDocument>,
  synonyms: readonly (readonly string[])[],
  unanswered: readonly string[] = [],
): Promise<Search> {
  return searchBy(await gently(building(documents, synonyms, unanswered)));
}

/** What is found, of hits perhaps more than were asked for, and the words that were. */
type Find = (raw: string, options?: SearchOptions) => { result: SearchResult; tokens: readonly Token[] };

function searchBy(find: Find): Search {
  return {
    search(raw, options) {
      const { result } = find(raw, options);
      return { ...result, hits: result.hits.slice(0, options?.limit ?? mostHits) };
    },
  };
}

function* building(
  documents: Iterable<SearchDocument>,
  synonyms: readonly (readonly string[])[],
  unanswered: readonly string[],
): Sliced<Find> {
  return findIn(yield* buildReader(documents, synonyms, unanswered));
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
    roles: yield* createRoles(synonyms, index),
    initials: yield* createInitials(index),
  };
}

function findIn(reader: Reader): Find {
  const { index } = reader;
  const retriever = createRetriever(reader);

  return (raw, { kinds, limit = mostHits, typing = false, explain = false } = {}) => {
    const round = retriever.retrieve(raw, { kinds, typing });
    const answers = answersAmong(round, Math.max(limit, headSize));
    const found =
      answers.length > 0 || !isLastOpen(round.query) ? answers : answersBefore(round, kinds, limit);
    const hits = head(round, found.length > 0 ? found : nearest(round), typing, explain);
    const result = found.length > 0 ? { hits, suggestions: [] } : { hits: [], suggestions: hits };
    return { result, tokens: round.query.tokens };
  };

  /** The last word is no whole one yet; of one letter it may be one, unless that was marked: Ý. */
  function isLastOpen({ typing, text, words }: Query): boolean {
    const last = words.at(-1);
    if (!typing || last === undefined || last.required || !/[\p{L}\p{N}]$/u.test(text)) return false;
    const isWhole = last.known && (last.word.length > 1 || last.marked);
    return !isWhole && reader.words.mayGoOn(last.word);
  }

  /** A word just begun says nothing yet against what answers the words before it, if that is still the nearest; its order is the new one. */
  function answersBefore({ query, matches }: Round, kinds: SearchOptions['kinds'], limit: number): Match[] {
    const before = query.text.slice(0, query.tokens.at(-1)!.start);
    const found = answersAmong(retriever.retrieve(before, { kinds, typing: true, guess: false }), limit);
    const answering = new Set(found.map(({ record }) => record));
    if (!answering.has(matches[0]?.record ?? -1)) return [];
    const first = matches.filter(({ record }) => answering.delete(record));
    const others = found.filter(({ record }) => answering.has(record));
    const least = first.at(-1)!.score;
    return [...first, ...others.map((match) => ({ ...match, score: Math.min(match.score, least) }))];
  }

  function nearest({ query, matches }: Round): Match[] {
    return matches.slice(0, maxSuggestions).filter(({ share }) => !query.typing || share >= leastNear);
  }

  function head(round: Round, matches: Match[], typing: boolean, explain: boolean): Hit[] {
    const { query } = round;
    // Nothing is marked while typing.
    const look = typing ? () => unlike : createLook(query.text);
    const most = query.words.reduce((sum, { surprise }) => sum + 1.5 * surprise, 30);
    const hits = matches.map((match, i) => {
      const title = index.titles[match.record]!;
      const looked = match.namedInTitle >= leastInTitle ? look(title) : unlike;
      const likeness = i < headSize ? looked.likeness : 0;
      // What is shown is from 0 to 1; what lies beyond keeps its order.
      const worth = (match.score / most) * 0.995 + 0.005 * likeness;
      const hit: Hit = {
        id: index.ids[match.record]!,
        title,
        kind: kindOrder[index.kinds[match.record]!]!,
        score: Math.max(0, Math.min(1, worth)),
        ranges: looked.ranges,
      };
      if (explain) {
        const verdict = verdictOn(round, match);
        hit.explanation = [...explanationOf(round, match, looked.likeness), verdict];
      }
      return { hit, worth, order: match.record };
    });
    hits.sort((a, b) => b.worth - a.worth || a.order - b.order);
    return hits.map(({ hit }) => hit);
  }
}

function explanationOf({ query }: Round, match: Match, likeness: number): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const { held } = match;
  const found = query.words.map(
    ({ word, surprise }, at) => `${word} ${percent(held[at]!)} of ${surprise.toFixed(1)}`,
  );
  return [
    `holds ${percent(match.share)} of what is asked for: ${found.join(', ')}`,
    `evidence ${match.score.toFixed(1)}, of which together ${match.together.toFixed(1)}, usual words of those who ask ${match.usual.toFixed(1)}`,
    `likeness to a field ${percent(match.likeness)}, by fuse.js to the title ${percent(likeness)}`,
  ];
}
