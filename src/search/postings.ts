/** The index: which records hold a word, and the words of each record in order. Plain typed arrays. */
import type { Kind } from '../corpus/schema.ts';
import { dateWords } from './date-words.ts';
import { clean } from './fold.ts';
import { buildLists, listedUnder, type RecordLists } from './lists.ts';
import { buildPairs, type Pairs } from './pairs.ts';
import { packWords, type RecordWords, wordAt } from './record-words.ts';
import type { SearchDocument } from './search.ts';
import type { Sliced } from './slices.ts';
import { boundary, createWordCounter, type Vocabulary } from './vocabulary.ts';

export interface Index {
  vocabulary: Vocabulary;
  ids: string[];
  titles: string[];
  kinds: Uint8Array;
  /** Place among the best known; 0 for all others. */
  featured: Uint8Array;
  /** Record d owns the places [offsets[d], offsets[d + 1]). */
  recordWords: RecordWords;
  offsets: Uint32Array;
  /** Words of each record, its dates and the wordings of those who ask left out. */
  lengths: Uint16Array;
  /** From this record on, they are no records but what people ask and no record answers. */
  firstUnanswered: number;
  /** The records of each word. */
  byWord: RecordLists;
  pairs: Pairs;
}

/** Kinds in the order in which they answer best when nothing else tells two records apart. */
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

const sliceRecords = 512;

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** Queries that no record answers stand together by so many: what is like one of them is like the others. */
const unansweredTogether = 8;

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
  const lengths: number[] = [];
  const offsets: number[] = [0];
  let forms = new Uint32Array(1 << 12);
  let length = 0;

  const push = (form: number) => {
    if (length === forms.length) {
      const larger = new Uint32Array(length * 2);
      larger.set(forms);
      forms = larger;
    }
    forms[length++] = form;
  };
  const pushText = (text: string) => {
    for (const match of clean(text).matchAll(wordPattern)) {
      const form = counter.form(match[0]);
      if (form >= 0) push(form);
    }
    push(boundary);
  };

  const end = (own: number) => {
    lengths.push(Math.min(0xffff, own - offsets.at(-1)!));
    offsets.push(length);
  };

  for (const document of documents) {
    ids.push(document.id);
    titles.push(document.title);
    kinds.push(kindOrder.indexOf(document.kind));
    featured.push(Math.min(255, document.featured ?? 0));
    pushText(document.title);
    for (const text of document.text) pushText(text);
    const own = length;
    for (const word of dateWords(document.dates)) push(counter.form(word));
    push(boundary);
    for (const wording of document.asked ?? []) pushText(wording);
    end(own);
    yield;
  }
  const firstUnanswered = ids.length;
  for (let first = 0; first < unanswered.length; first += unansweredTogether) {
    ids.push('');
    titles.push('');
    kinds.push(nothingKind);
    featured.push(0);
    // In place of a title and of dates.
    push(boundary);
    const own = length;
    push(boundary);
    for (const query of unanswered.slice(first, first + unansweredTogether)) pushText(query);
    end(own);
    yield;
  }

  const { vocabulary, numberOf } = yield* counter.finish();
  const recordWords = yield* packWords(forms.subarray(0, length), numberOf, vocabulary);
  const byWord = yield* listsOf(vocabulary.words.length, recordWords, offsets);
  return {
    vocabulary,
    ids,
    titles,
    kinds: Uint8Array.from(kinds),
    featured: Uint8Array.from(featured),
    recordWords,
    offsets: Uint32Array.from(offsets),
    lengths: Uint16Array.from(lengths),
    firstUnanswered,
    byWord,
    pairs: yield* buildPairs(recordWords, offsets, byWord),
  };
}

function* listsOf(wordCount: number, recordWords: RecordWords, offsets: number[]): Sliced<RecordLists> {
  const visitAll = function* (visit: (word: number, record: number) => void): Sliced<void> {
    for (let record = 0; record + 1 < offsets.length; record++) {
      if (record % sliceRecords === 0) yield;
      for (let place = offsets[record]!; place < offsets[record + 1]!; place++) {
        const word = wordAt(recordWords, place);
        if (word !== 0) visit(word, record);
      }
    }
  };
  return yield* buildLists(wordCount, offsets.length - 1, visitAll);
}

/** In how many records a word stands; of several words [from, to), counted for each. */
export function frequency({ byWord }: Index, from: number, to = from + 1): number {
  return listedUnder(byWord, from, to);
}
