/** Search over the corpus: read the query, find candidates, look closely, keep what answers. See README.md. */
import type { Corpus } from '../corpus/schema.ts';
import { documentsOf, synonymsOf } from './inverted-index/documents.ts';
import { kindOrder } from './inverted-index/search-index.ts';
import { createOwnWords } from './own-words.ts';
import type { Query } from './query/query.ts';
import { buildReader, type Reader } from './query/reader.ts';
import type { SynonymGroups } from './query/synonyms.ts';
import { answersAmong, certaintyOf, type Round, verdictOn } from './ranking/gate.ts';
import { createLook, unlike } from './ranking/head.ts';
import { justSoLongFirst } from './ranking/lasting.ts';
import type { Match } from './ranking/rank.ts';
import { createRetriever, likely } from './ranking/rounds.ts';
import {
  type Hit,
  mostSuggestions,
  type Search,
  type SearchDocument,
  type SearchOptions,
  type SearchResult,
} from './search.ts';
import { atOnce, gently, type Sliced } from './slices.ts';
import { isSyllable, type Token } from './words/fold.ts';

export { documentsOf, synonymsOf };

/** Ties among so many of the best are broken by fuse.js; of all others it only gives the ranges to show. */
const headSize = 10;
/** The share of a hit's score that fuse.js decides. */
const tieBreak = 0.005;
/** fuse.js compares only titles that name this share of the query: others are not like it. */
const leastInTitle = 0.4;
/** Hits of a result, unless another limit is given. */
const defaultLimit = 10;
/** While somebody types, what holds less of the query than this is nothing to pick from. */
const leastNear = 0.5;
/** A score of 1: so much for any query, and so many times the surprise of its words (natural logarithms). */
const fullScore = { any: 30, perSurprise: 1.5 };

/** Search over all records of the corpus. Asked what somebody said, it does not answer with the words of others. */
export function createSearch(corpus: Corpus): Search {
  const find = atOnce(building(documentsOf(corpus), synonymsOf(corpus), corpus.unanswered));
  const ownWords = createOwnWords(corpus);
  return searchBy(function* (query, options) {
    const { result, tokens } = yield* find(query, options);
    const mayQuote = options?.kinds?.includes('quotation') ?? true;
    const plain = mayQuote ? ownWords.plainly(result, tokens) : undefined;
    const found = plain === undefined ? result : (yield* find(plain, options)).result;
    const inQuotations = options?.kinds?.every((kind) => kind === 'quotation') ?? false;
    return { result: ownWords.among(found, tokens, { inQuotations }), tokens };
  });
}

/** Search over any records; `unanswered` are queries that no record answers. */
export function buildSearch(
  documents: Iterable<SearchDocument>,
  synonyms: SynonymGroups,
  unanswered: readonly string[] = [],
): Search {
  return searchBy(atOnce(building(documents, synonyms, unanswered)));
}

/** The same for a process that serves meanwhile: the event loop gets a turn every few milliseconds. */
export async function buildSearchGently(
  documents: Iterable<SearchDocument>,
  synonyms: SynonymGroups,
  unanswered: readonly string[] = [],
): Promise<Search> {
  return searchBy(await gently(building(documents, synonyms, unanswered)));
}

/** Finds perhaps more hits than were asked for; `tokens` are the words of the query that ask for something. */
type Find = (
  raw: string,
  options?: SearchOptions,
) => Sliced<{ result: SearchResult; tokens: readonly Token[] }>;

function searchBy(find: Find): Search {
  /** What a query needs is held from one to the next: no other may be asked before it is answered. */
  let isUnderWay = false;
  /** When all that was asked gently is answered. */
  let answered: Promise<unknown> = Promise.resolve();
  return {
    search(raw, options) {
      if (isUnderWay) throw new Error('a query that was asked gently is not answered yet: await it first');
      return atOnce(searching(raw, options));
    },
    searchGently(raw, options) {
      const result = answered.then(async () => {
        isUnderWay = true;
        try {
          return await gently(searching(raw, options));
        } finally {
          isUnderWay = false;
        }
      });
      answered = result.catch(() => {}); // Whoever asked is told.
      return result;
    },
  };

  function* searching(raw: string, options?: SearchOptions): Sliced<SearchResult> {
    const { result } = yield* find(raw, options);
    return { ...result, hits: result.hits.slice(0, options?.limit ?? defaultLimit) };
  }
}

function* building(
  documents: Iterable<SearchDocument>,
  synonyms: SynonymGroups,
  unanswered: readonly string[],
): Sliced<Find> {
  return findIn(yield* buildReader(documents, synonyms, unanswered));
}

function findIn(reader: Reader): Find {
  const { index } = reader;
  const retriever = createRetriever(reader);

  return function* (raw, { kinds, limit = defaultLimit, typing = false, explain = false } = {}) {
    const round = yield* retriever.retrieve(raw, { kinds, typing });
    const answers = answersAmong(round, Math.max(limit, headSize));
    const isSettled = (answers.length > 0 && certaintyOf(round) > likely) || !isLastOpen(round.query);
    const answering = isSettled ? answers : together(answers, yield* answersBefore(round, kinds));
    const found = justSoLongFirst(index, round.query, answering);
    yield;
    const hits = hitsOf(round, found.length > 0 ? found : nearest(round), explain);
    const result = found.length > 0 ? { hits, suggestions: [] } : { hits: [], suggestions: hits };
    return { result, tokens: round.query.tokens };
  };

  /**
   * Whether the last word may be only the beginning of another. A word that records have is whole, but one letter only if it bears
   * marks and is no consonant: Ý.
   */
  function isLastOpen({ typing, endsInWord, words }: Query): boolean {
    const last = words.at(-1);
    if (!typing || !endsInWord || last === undefined || last.decides) return false;
    const isWhole = last.known && (last.word.length > 1 || (last.marked && isSyllable(last.word)));
    return !isWhole && reader.words.mayGoOn(last.word);
  }

  /**
   * What answers the query without its last word, which is only begun: none of it is lost, as long as what is nearest to the whole query
   * is among it; one letter may become anything, and tells of nothing nearer. It stands in the order of the whole query, then what only the
   * words before it found.
   */
  function* answersBefore({ query, matches }: Round, kinds: SearchOptions['kinds']): Sliced<Match[]> {
    const before = query.text.slice(0, query.tokens.at(-1)!.start);
    const found = answersAmong(yield* retriever.retrieve(before, { kinds, typing: true, guess: false }));
    const answering = new Set(found.map(({ record }) => record));
    const isTelling = query.words.at(-1)!.word.length > 1;
    if (isTelling && !answering.has(matches[0]?.record ?? -1)) return [];
    return together(
      matches.filter(({ record }) => answering.has(record)),
      found,
    );
  }

  function nearest({ query, matches }: Round): Match[] {
    return matches.slice(0, mostSuggestions).filter(({ share }) => !query.typing || share >= leastNear);
  }

  /** The matches as hits, the best first. */
  function hitsOf(round: Round, matches: Match[], explain: boolean): Hit[] {
    const { query } = round;
    // While somebody types nothing is shown in bold.
    const look = query.typing ? () => unlike : createLook(query.text);
    const { any, perSurprise } = fullScore;
    const full = any + perSurprise * query.surprise;
    const hits = matches.map((match, i) => {
      const title = index.titles[match.record]!;
      const looked = match.namedInTitle >= leastInTitle ? look(title) : unlike;
      const likeness = i < headSize ? looked.likeness : 0;
      // What is shown is from 0 to 1; what lies beyond keeps its order.
      const worth = (1 - tieBreak) * (match.score / full) + tieBreak * likeness;
      const hit: Hit = {
        id: index.ids[match.record]!,
        title,
        kind: kindOrder[index.kinds[match.record]!]!,
        score: Math.max(0, Math.min(1, worth)),
        ranges: looked.ranges,
      };
      if (explain) hit.explanation = explanationOf(round, match, looked.likeness);
      return { hit, worth, order: i };
    });
    hits.sort((a, b) => b.worth - a.worth || a.order - b.order);
    return hits.map(({ hit }) => hit);
  }
}

/** The first, then those of the others that are none of these, no score above theirs. */
function together(first: readonly Match[], others: readonly Match[]): Match[] {
  const had = new Set(first.map(({ record }) => record));
  const least = first.at(-1)?.score ?? Number.POSITIVE_INFINITY;
  const more = others.filter(({ record }) => !had.has(record));
  return [...first, ...more.map((match) => ({ ...match, score: Math.min(match.score, least) }))];
}

/** Why a match stands where it stands; `likeness` of its title to the query, by fuse.js. */
function explanationOf(round: Round, match: Match, likeness: number): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const { held } = match;
  if (held.length < round.query.words.length)
    return ['answers the words before the last one, which is only begun'];
  const found = round.query.words.map(
    ({ word, surprise }, at) => `${word} ${percent(held[at]!)} of ${surprise.toFixed(1)}`,
  );
  return [
    `holds ${percent(match.share)} of what is asked for: ${found.join(', ')}`,
    `evidence ${match.score.toFixed(1)}, of which together ${match.together.toFixed(1)}, usual words of those who ask ${match.usual.toFixed(1)}`,
    `likeness to a field ${percent(match.likeness)}, by fuse.js to the title ${percent(likeness)}`,
    verdictOn(round, match),
  ];
}
