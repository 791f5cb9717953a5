/**
 * Abbreviations that no list has: words that often stand side by side, by their initials (TPM: tội phạm mạng) or by those of all but
 * the last (đsứ, qtế, lhquốc). Learned from the records and from what people ask.
 */

import { frequency } from '../inverted-index/frequency.ts';
import { firstFrom } from '../inverted-index/lists.ts';
import { formAt, wordAt } from '../inverted-index/record-words.ts';
import { firstUnansweredPassage, type Index } from '../inverted-index/search-index.ts';
import { wordId } from '../inverted-index/vocabulary.ts';
import type { Sliced } from '../slices.ts';
import { hashOf, isSyllable } from '../words/fold.ts';
import { isFunctionWord } from '../words/function-words.ts';

export interface Initials {
  /** What a folded word is short for, if it is clear. */
  find(short: string): Shortened | undefined;
}

export interface Shortened {
  words: readonly number[];
  /** They stand in a record, or in what people ask for one; else only in what no record answers. */
  isOwn: boolean;
}

/** Words of the longest phrase, and of the longest that may be written out in part. */
const longest = 6;
const longestInPart = 3;
/** Two letters may stand for anything. */
const fewestLetters = 3;
/** A phrase stands in so many places. */
const leastCount = 4;
/** Of all phrases that are shortened alike one is meant, if it is as frequent as all others. */
const leastShare = 0.5;
/** A phrase that the same word follows, or precedes, in this share of its places is only part of a longer one: “Bí thư” of “Tổng Bí thư”. */
const partShare = 0.8;
/** What stands in the texts so often, for each place of the phrase, is a word of its own: GDP. */
const wordShare = 1 / 8;
/** The most frequent are kept, so many; and of long texts so many words are read. */
const mostKept = 8192;
const mostRead = 2 ** 20;
/** Phrases are first counted by so many bits of their hashes: few are frequent. */
const countBits = 21;
const slicePassages = 128;
const slicePhrases = 1024;

interface FrequentPhrase {
  place: number;
  length: number;
  count: number;
  /** Begins and ends with words that name something, in one place at least … */
  isNaming: boolean;
  /** … that belongs to a record. */
  isOwn: boolean;
  isPart: boolean;
}

/** Learns the abbreviations from an index: phrases that are clearly meant by their initials. */
export function* createInitials(index: Index): Sliced<Initials> {
  const { recordWords, vocabulary } = index;
  const phrases = yield* frequentPhrases(index);
  const byShort = new Map<string, { all: number; best: FrequentPhrase }>();
  for (const [i, phrase] of phrases.entries()) {
    if (i % slicePhrases === 0) yield;
    for (const short of shortOf(phrase)) {
      const same = byShort.get(short);
      const best = same === undefined || phrase.count > same.best.count ? phrase : same.best;
      byShort.set(short, { all: (same?.all ?? 0) + phrase.count, best });
    }
  }
  const clear: (FrequentPhrase & { hash: number })[] = [];
  let seen = 0;
  for (const [short, { all, best }] of byShort) {
    if (seen++ % slicePhrases === 0) yield;
    if (best.count >= leastShare * all && !isWord(short, best.count))
      clear.push({ hash: hashOf(short), ...best });
  }
  yield;
  const kept = clear.sort((a, b) => b.count - a.count).slice(0, mostKept);
  kept.sort((a, b) => a.hash - b.hash);
  const hashes = Uint32Array.from(kept, ({ hash }) => hash);
  const places = Uint32Array.from(kept, ({ place }) => place);
  const lengths = Uint8Array.from(kept, ({ length }) => length);
  const owns = Uint8Array.from(kept, ({ isOwn }) => Number(isOwn));
  return {
    find(short) {
      if (short.length < fewestLetters) return undefined;
      const hash = hashOf(short);
      const at = firstFrom(hashes, hash);
      if (hashes[at] !== hash) return undefined;
      return { words: wordsAt(places[at]!, lengths[at]!), isOwn: owns[at] === 1 };
    },
  };

  function wordsAt(place: number, length: number): number[] {
    return Array.from({ length }, (_, i) => wordAt(recordWords, place + i));
  }

  function shortOf({ place, length }: FrequentPhrase): Set<string> {
    const words = wordsAt(place, length).map((id) => vocabulary.words.at(id));
    const initials = words.map((word) => word[0]!).join('');
    const found = new Set<string>();
    if (length >= fewestLetters) found.add(initials);
    const last = words.at(-1)!;
    if (length > longestInPart || last.length === 1 || !words.every(isSyllable)) return found;
    found.add(initials.slice(0, -1) + last);
    const cluster = length === 2 ? clusters.exec(words[0]!) : null;
    if (cluster !== null) found.add(cluster[0] + last);
    return found;
  }

  function isWord(short: string, count: number): boolean {
    const id = wordId(vocabulary, short);
    return isSyllable(short) || (id > 0 && frequency(index, id) > count * wordShare);
  }
}

/** Consonants that are one sound. */
const clusters = /^(?:ngh?|[gnkctp]h|tr|gi|qu)/;

/**
 * The phrases (words without a number between) that stand in `leastCount` places or more, begin and end with words that name something,
 * and are no part of another. Read twice: first only hashes are counted, in a table that takes little memory; then the phrases are
 * kept of which the table says that they may be frequent.
 */
function* frequentPhrases(index: Index): Sliced<FrequentPhrase[]> {
  const { recordWords, vocabulary, offsets } = index;
  const { words, forms, wordOfForm } = vocabulary;
  const isLetters = yield* flagsOf(words.length, (id) => /^[a-z]/.test(words.at(id)));
  const isNaming = yield* flagsOf(forms.length, (id) => {
    const word = words.at(wordOfForm[id]!);
    return !isFunctionWord({ word, form: forms.at(id) || word });
  });
  const firstOfOthers = firstUnansweredPassage(index);
  const stride = Math.max(1, Math.ceil(recordWords.codes.length / mostRead));

  const counts = new Uint16Array(2 ** countBits);
  yield* eachStart((run, from) => {
    const end = Math.min(run.length, from + longest + 1);
    for (let hash = 0, at = from; at < end; at++) {
      hash = hashWith(hash, run[at]!);
      if (at > from) counts[slotOf(hash)]!++;
    }
  });
  const phrases = new Map<number, FrequentPhrase>();
  yield* eachStart((run, from, place, isOwn) => {
    const first = isNaming[formAt(recordWords, place)]!;
    const end = Math.min(run.length, from + longest + 1);
    let hash = hashWith(0, run[from]!);
    for (let at = from + 1; at < end; at++) {
      hash = hashWith(hash, run[at]!);
      if (counts[slotOf(hash)]! < leastCount) break;
      const length = at + 1 - from;
      let phrase = phrases.get(hash);
      if (phrase === undefined) {
        phrase = { place, length, count: 0, isNaming: false, isOwn: false, isPart: false };
        phrases.set(hash, phrase);
      }
      phrase.count++;
      if (phrase.isOwn || first === 0 || isNaming[formAt(recordWords, place + length - 1)] === 0) continue;
      phrase.isNaming = true;
      phrase.isOwn = isOwn;
    }
  });
  let seen = 0;
  for (const { place, length, count } of phrases.values()) {
    if (seen++ % slicePhrases === 0) yield;
    for (const start of [place, place + 1]) {
      const part = phrases.get(hashAt(start, length - 1));
      if (part !== undefined && count >= partShare * part.count) part.isPart = true;
    }
  }
  return [...phrases.values()].filter(
    ({ length, count, isNaming, isPart }) => isNaming && !isPart && count >= leastCount && length <= longest,
  );

  function hashAt(place: number, length: number): number {
    let hash = 0;
    for (let at = place; at < place + length; at++) hash = hashWith(hash, wordAt(recordWords, at));
    return hash;
  }

  /**
   * Visits each word of each run of words without a number.
   * - `run`: the numbers of its words
   * - `from`: which of them is visited
   * - `place`: where that stands in the index
   * - `isOwn`: in a record or a wording of one
   */
  function* eachStart(
    visit: (run: readonly number[], from: number, place: number, isOwn: boolean) => void,
  ): Sliced<void> {
    for (let passage = 0; passage + 1 < offsets.length; passage += stride) {
      if (passage % slicePassages < stride) yield;
      const isOwn = passage < firstOfOthers;
      const end = offsets[passage + 1]!;
      let run: number[] = [];
      for (let at = offsets[passage]!; at <= end; at++) {
        const word = at < end ? wordAt(recordWords, at) : 0;
        if (isLetters[word] === 1) run.push(word);
        else if (run.length > 0) {
          for (let from = 0; from < run.length; from++) visit(run, from, at - run.length + from, isOwn);
          run = [];
        }
      }
    }
  }
}

/** For each number below `length`, 1 if it is so, else 0. */
function* flagsOf(length: number, is: (id: number) => boolean): Sliced<Uint8Array> {
  const found = new Uint8Array(length);
  for (let id = 0; id < length; id++) {
    if (id % slicePhrases === 0) yield;
    found[id] = Number(is(id));
  }
  return found;
}

/** The hash of a phrase with one more word, by the hash before it; 0 is that of no word. */
function hashWith(hash: number, word: number): number {
  return Math.imul(Math.imul(hash, 0x01000193) ^ word, 0x9e3779b1) >>> 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (2 ** countBits - 1);
}
