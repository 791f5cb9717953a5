/** The index: which passages hold a word, and the words of each passage in order. Plain typed arrays. */
import type { Kind } from '../../corpus/schema.ts';
import type { SearchDocument } from '../search.ts';
import type { Sliced } from '../slices.ts';
import { dateWords, intervalsOf } from '../words/date-words.ts';
import { eachWord } from '../words/fold.ts';
import { thingAskedFor } from '../words/thing.ts';
import { countRecords, type RecordCounts } from './frequency.ts';
import { buildLists, firstEntry, firstFrom, type Lists, type VisitAll } from './lists.ts';
import { buildPairs, type Pairs } from './pairs.ts';
import { createNumberList, packWords, type RecordWords, wordAt } from './record-words.ts';
import { unansweredGroups } from './unanswered-groups.ts';
import { buildUsage, type Usage } from './usage.ts';
import { boundary, createWordCounter, type Vocabulary } from './vocabulary.ts';
import { buildWordings, type Wordings } from './wordings.ts';

export interface Index extends RecordCounts {
  vocabulary: Vocabulary;
  ids: string[];
  titles: string[];
  kinds: Uint8Array;
  /** Place among the best known; 0 for all others. */
  featured: Uint8Array;
  /** The events that lasted from one date to another, by these: see `intervalsOf`. */
  lasting: ReadonlyMap<string, readonly number[]>;
  recordWords: RecordWords;
  /**
   * Passage p owns the places [offsets[p], offsets[p + 1]). Passage r is record r's own words, its dates last; after
   * those of all records come the wordings of those who ask, a passage each.
   */
  offsets: Uint32Array;
  /** The first record that is none: from here on, each stands for some queries that no record answers. */
  firstUnanswered: number;
  wordings: Wordings;
  /** The passages of each word. */
  byWord: Lists;
  pairs: Pairs;
  usage: Usage;
}

/** The kinds by their number. */
export const kindOrder: readonly Kind[] = [
  'quotation',
  'figure',
  'event',
  'article',
  'term',
  'person',
  'fact',
];

/** The kind of what is no record. */
const nothingKind = kindOrder.length;

const slicePassages = 512;

/**
 * A word in more of the passages than this share has a set of bits, so that whether a passage holds it is one look. From
 * a sixteenth on a set is smaller than a list; to twice its size is paid for the looks.
 */
const mostListed = 1 / 32;
const leastInSet = 64;

/** Reads the records once, in order; then, in their form, the queries that no record answers. */
export function* buildIndex(
  documents: Iterable<SearchDocument>,
  unanswered: readonly string[] = [],
): Sliced<Index> {
  const counter = createWordCounter();
  const ids: string[] = [];
  const titles: string[] = [];
  const kinds: number[] = [];
  const featured: number[] = [];
  const lasting = new Map<string, number[]>();
  const asked: { record: number; texts: readonly string[] }[] = [];
  const offsets: number[] = [0];
  const forms = createNumberList();
  const pushText = (text: string) => {
    eachWord(text, (written) => {
      const form = counter.form(written);
      if (form >= 0) forms.push(form);
    });
    forms.push(boundary);
  };

  for (const document of documents) {
    const record = ids.push(document.id) - 1;
    titles.push(document.title);
    kinds.push(kindOrder.indexOf(document.kind));
    featured.push(Math.min(255, document.featured ?? 0));
    if (document.asked?.length) asked.push({ record, texts: document.asked });
    pushText(document.title);
    for (const text of document.text) pushText(text);
    for (const word of dateWords(document.dates)) forms.push(counter.form(word));
    const intervals = document.kind === 'event' ? intervalsOf(document.dates) : [];
    for (const interval of intervals) {
      const others = lasting.get(interval);
      if (others === undefined) lasting.set(interval, [record]);
      else others.push(record);
    }
    forms.push(boundary);
    offsets.push(forms.length);
    yield;
  }
  const firstUnanswered = ids.length;
  for (const texts of unansweredGroups(unanswered)) {
    const record = ids.push('') - 1;
    titles.push('');
    kinds.push(nothingKind);
    featured.push(0);
    asked.push({ record, texts });
    offsets.push(forms.length);
  }
  const starts = [ids.length];
  for (const { record, texts } of asked) {
    for (const text of texts) {
      pushText(record < firstUnanswered ? text : askedIn(text));
      offsets.push(forms.length);
    }
    starts.push(offsets.length - 1);
    yield;
  }

  const { vocabulary, numberOf } = yield* counter.finish();
  const recordWords = yield* packWords(forms, numberOf, vocabulary);
  const wordings = buildWordings(
    asked.map(({ record }) => record),
    starts,
  );
  const byWord = yield* listsOf(vocabulary.words.length, recordWords, offsets);
  const counts = yield* countRecords(vocabulary.words.length, recordWords, offsets, wordings);
  return {
    vocabulary,
    ids,
    titles,
    kinds: Uint8Array.from(kinds),
    featured: Uint8Array.from(featured),
    lasting,
    recordWords,
    offsets: Uint32Array.from(offsets),
    firstUnanswered,
    wordings,
    byWord,
    ...counts,
    pairs: yield* buildPairs(recordWords, offsets.slice(0, ids.length + 1), counts),
    usage: yield* buildUsage(vocabulary.words.length, recordWords, offsets, wordings),
  };
}

/** A wording without what people put around it, as a query is read. */
function askedIn(wording: string): string {
  const { text, tokens } = thingAskedFor(wording);
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end);
}

function* listsOf(wordCount: number, recordWords: RecordWords, offsets: number[]): Sliced<Lists> {
  const visitAll: VisitAll = function* (visit) {
    for (let passage = 0; passage + 1 < offsets.length; passage++) {
      if (passage % slicePassages === 0) yield;
      for (let place = offsets[passage]!; place < offsets[passage + 1]!; place++) {
        const word = wordAt(recordWords, place);
        if (word !== 0) visit(word, passage);
      }
    }
  };
  const passages = offsets.length - 1;
  const most = Math.max(leastInSet, passages * mostListed);
  return yield* buildLists(wordCount, passages, visitAll, { most, beyond: 'sets' });
}

/** The first passage of what no record answers; all before it are records, or wordings that ask for one. */
export function firstUnansweredPassage({ wordings, firstUnanswered }: Index): number {
  return wordings.starts[firstFrom(wordings.records, firstUnanswered)]!;
}

/** Whether a word stands in a record, or in a wording that asks for one. */
export function isOfRecords(index: Index, word: number): boolean {
  return firstEntry(index.byWord, word) < firstUnansweredPassage(index);
}

/** Whether a word stands in the own words of a record. */
export function isOfOwnWords({ byWord, firstUnanswered }: Index, word: number): boolean {
  return firstEntry(byWord, word) < firstUnanswered;
}
