/** Search over the corpus: read the query, find candidates, look closely, keep what answers. See README.md. */
import type { Corpus, Kind } from '../corpus/schema.ts';
import { createCandidates } from './candidates.ts';
import { documentsOf, synonymsOf } from './documents.ts';
import { answersAmong, shareHeld, verdictOn } from './gate.ts';
import { look } from './head.ts';
import { createNearWords } from './near-words.ts';
import { buildIndex, kindOrder } from './postings.ts';
import { type Query, type QueryWord, type Reader, readQuery } from './query.ts';
import { createExaminer, type Examiner, type Match, type Round } from './rank.ts';
import type { Hit, Search, SearchDocument, SearchOptions, SearchResult } from './search.ts';
import { atOnce, gently, type Sliced } from './slices.ts';
import { createSynonyms } from './synonyms.ts';
import { createWordReader } from './word-reader.ts';

export { documentsOf, synonymsOf };

/** Most records that fuse.js compares. */
const headSize = 24;
const maxSuggestions = 3;
/** A record that holds this much of the query, as it was typed and in one place, leaves nothing to guess; … */
const plain = { held: 0.97, together: 0.9 };
/** … it is looked for among so many of the most promising ones. */
const probe = 8;

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
  };
}

/** Searches, and gives what the gate saw, too: what its weights are fitted on. */
export interface Retriever {
  retrieve(raw: string, options: { kinds?: readonly Kind[]; typing: boolean }): Round;
}

export function createRetriever(reader: Reader): Retriever {
  const { index } = reader;
  const candidates = createCandidates(index);
  const prepare = createExaminer(index);
  return {
    retrieve(raw, { kinds, typing }) {
      const wanted = kinds?.map((kind) => kindOrder.indexOf(kind));
      const asTyped = begin(false);
      if (asTyped.query.words.length === 0) return lookAt(asTyped);
      // Where some record holds all of it as it was typed, there is nothing to guess.
      const isPlain = asTyped.query.words.every(isRead) && holdsAll(lookAt(asTyped, probe));
      return lookAt(isPlain ? asTyped : begin(true));

      function begin(guess: boolean): Begun {
        const query = readQuery(reader, raw, { typing, guess });
        const records = candidates(query).filter(
          (record) => !wanted || record >= index.firstUnanswered || wanted.includes(index.kinds[record]!),
        );
        return { query, examiner: prepare(query), records, firstUnanswered: index.firstUnanswered };
      }
    },
  };
}

interface Begun {
  query: Query;
  examiner: Examiner;
  /** Candidates, the most promising first. */
  records: number[];
  firstUnanswered: number;
}

function lookAt({ query, examiner, records, firstUnanswered }: Begun, most = records.length): Round {
  const all = records.slice(0, most).map((record) => examiner.examine(record));
  all.sort(better);
  const matches = all.filter(({ record }) => record < firstUnanswered);
  return { query, examiner, matches, unanswered: all.find(({ record }) => record >= firstUnanswered) };
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
      const looked = !typing && i < headSize ? look(query.text, title) : { ranges: [], likeness: 0 };
      const hit: Hit = {
        id: index.ids[match.record]!,
        title,
        kind: kindOrder[index.kinds[match.record]!]!,
        score: Math.max(0, Math.min(1, match.score / most)) * 0.997 + 0.003 * looked.likeness,
        ranges: looked.ranges,
      };
      if (explain) {
        const verdict = verdictOn(round, match, index.firstUnanswered);
        hit.explanation = [...explanationOf(round, match, looked.likeness), verdict];
      }
      return { hit, order: match.record };
    });
    hits.sort((a, b) => b.hit.score - a.hit.score || a.order - b.order);
    return hits.map(({ hit }) => hit);
  }
}

/** Whether the records have the word as it was typed, or know what it stands for. */
function isRead({ readings, isDate, required }: QueryWord): boolean {
  return readings.length > 0 || isDate || required;
}

function holdsAll({ query, examiner, matches: [first] }: Round): boolean {
  const all = query.words.reduce((sum, { surprise }) => sum + surprise, 0);
  return (
    first !== undefined &&
    first.together >= plain.together * all &&
    shareHeld(query, examiner.heldWords(first.record)) >= plain.held
  );
}

function better(a: Match, b: Match): number {
  return b.score - a.score || a.record - b.record;
}

function explanationOf({ query, examiner }: Round, match: Match, likeness: number): string[] {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const held = examiner.heldWords(match.record);
  const found = query.words.map(
    ({ word, surprise }, at) => `${word} ${percent(held[at]!)} of ${surprise.toFixed(1)}`,
  );
  return [
    `holds ${percent(shareHeld(query, held))} of what is asked for: ${found.join(', ')}`,
    `evidence ${match.score.toFixed(1)}, of which together ${match.together.toFixed(1)}`,
    `likeness to a field ${percent(match.likeness)}, by fuse.js to the title ${percent(likeness)}`,
  ];
}
