/** The index: which records hold a word, and the words of each record in order. Plain typed arrays. */
import type { Kind } from '../corpus/schema.ts';
import { dateWords } from './date-words.ts';
import { clean } from './fold.ts';
import { buildPairs, type Pairs } from './pairs.ts';
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
  /** Form of each word of each record; record d owns [offsets[d], offsets[d + 1]). */
  forms: Uint16Array | Uint32Array;
  offsets: Uint32Array;
  /** Words of each record, its dates and the wordings of those who ask left out. */
  lengths: Uint16Array;
  /** Records of each word, ascending; word w owns [postingStarts[w], postingStarts[w + 1]). */
  postings: Uint32Array;
  postingStarts: Uint32Array;
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

/** What is done between two yields: some tenths of a millisecond. */
const sliceLength = 100_000;
const sliceRecords = 512;

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** Reads the records once, in order. */
export function* buildIndex(documents: Iterable<SearchDocument>): Sliced<Index> {
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

  for (const document of documents) {
    ids.push(document.id);
    titles.push(document.title);
    kinds.push(kindOrder.indexOf(document.kind));
    featured.push(Math.min(255, document.featured ?? 0));
    pushText(document.title);
    for (const text of document.text) pushText(text);
    lengths.push(Math.min(0xffff, length - offsets.at(-1)!));
    for (const word of dateWords(document.dates)) push(counter.form(word));
    push(boundary);
    for (const wording of document.asked ?? []) pushText(wording);
    offsets.push(length);
    yield;
  }

  const vocabulary = yield* counter.finish();
  const compact = vocabulary.wordOfForm.length <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
  for (let i = 0; i < length; i += sliceLength) {
    compact.set(forms.subarray(i, Math.min(length, i + sliceLength)), i);
    yield;
  }
  const byWord = yield* postingsOf(vocabulary, compact, offsets);
  return {
    vocabulary,
    ids,
    titles,
    kinds: Uint8Array.from(kinds),
    featured: Uint8Array.from(featured),
    forms: compact,
    offsets: Uint32Array.from(offsets),
    lengths: Uint16Array.from(lengths),
    ...byWord,
    pairs: yield* buildPairs(vocabulary.wordOfForm, compact, offsets, byWord.postingStarts),
  };
}

function* postingsOf(vocabulary: Vocabulary, forms: Uint16Array | Uint32Array, offsets: number[]) {
  const wordCount = vocabulary.words.length;
  const lastRecord = new Int32Array(wordCount);
  const postingStarts = new Uint32Array(wordCount + 1);
  const eachOnce = function* (visit: (word: number, record: number) => void): Sliced<void> {
    lastRecord.fill(-1);
    for (let record = 0; record + 1 < offsets.length; record++) {
      if (record % sliceRecords === 0) yield;
      for (let i = offsets[record]!; i < offsets[record + 1]!; i++) {
        const word = vocabulary.wordOfForm[forms[i]!]!;
        if (word === 0 || lastRecord[word] === record) continue;
        lastRecord[word] = record;
        visit(word, record);
      }
    }
  };
  yield* eachOnce((word) => {
    postingStarts[word + 1]!++;
  });
  for (let word = 0; word < wordCount; word++) postingStarts[word + 1]! += postingStarts[word]!;
  const postings = new Uint32Array(postingStarts[wordCount]!);
  const next = postingStarts.slice();
  yield* eachOnce((word, record) => {
    postings[next[word]!++] = record;
  });
  return { postings, postingStarts };
}

/** In how many records a word stands; of several words [from, to), counted for each. */
export function frequency(index: Index, from: number, to = from + 1): number {
  return index.postingStarts[to]! - index.postingStarts[from]!;
}
