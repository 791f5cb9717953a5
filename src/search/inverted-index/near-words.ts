/** Words of the vocabulary that a wrongly typed word may stand for. */

import type { Sliced } from '../slices.ts';
import { hashOf, isRoman, isSyllable } from '../words/fold.ts';
import { type Numbers, numbersUpTo } from './lists.ts';
import type { Strings } from './strings.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface NearWords {
  /** Words that differ in one letter (left out, added, replaced, or swapped with the next); long words, also in two. */
  lettersOff(typed: string): { word: number; letters: 1 | 2 }[];
  /** Words that sound the same to one speaker or another. */
  soundingLike(typed: string): readonly number[];
}

/** From this length on, a letter too many and another too few still leave no doubt. */
const longWord = 7;
/** From this length on, a letter may be wrong besides a doubled one. */
const longDoubled = 6;
/** Longer words are not guessed at. */
const longest = 24;

/** Finds by look-up, not by scan: two words one letter apart share a shortening (the idea of SymSpell). */
export function* createNearWords({ words }: Vocabulary): Sliced<NearWords> {
  const byShortening = yield* buildHashIndex(words, (word) => (mayBeWrong(word) ? shortenings(word) : []));
  const bySound = yield* buildHashIndex(words, (word) => (isSyllable(word) ? [hashOf(soundOf(word))] : []));

  return {
    lettersOff(typed) {
      if (!mayBeWrong(typed)) return [];
      const found = new Map<number, 1 | 2>();
      for (const hash of shortenings(typed)) {
        for (const id of idsOf(byShortening, hash)) {
          if (found.has(id)) continue;
          const word = words.at(id);
          if (differByOne(typed, word)) found.set(id, 1);
          else if (word !== typed && mayDifferByTwo(typed, word, hash)) found.set(id, 2);
        }
      }
      return [...found].map(([word, letters]) => ({ word, letters }));
    },
    soundingLike(typed) {
      const sound = soundOf(typed);
      return [...idsOf(bySound, hashOf(sound))].filter((id) => soundOf(words.at(id)) === sound);
    },
  };
}

/** Words by the first bits of their hashes: those of bucket b are `ids[starts[b]]` to `ids[starts[b + 1] - 1]`. */
interface HashIndex {
  bits: number;
  starts: Uint32Array;
  ids: Numbers;
}

/** A bucket for some four hashes: strangers in it are few, and whoever looks compares. */
function* buildHashIndex(words: Strings, hashesOf: (word: string) => Iterable<number>): Sliced<HashIndex> {
  const each = function* (visit: (hash: number, id: number) => void): Sliced<void> {
    for (let id = 1; id < words.length; id++) {
      if (id % 64 === 0) yield;
      for (const hash of hashesOf(words.at(id))) visit(hash, id);
    }
  };
  let count = 0;
  yield* each(() => {
    count++;
  });
  const bits = Math.max(1, Math.ceil(Math.log2(count + 1)) - 2);
  const starts = new Uint32Array(2 ** bits + 1);
  yield* each((hash) => {
    starts[(hash >>> (32 - bits)) + 1]!++;
  });
  for (let bucket = 0; bucket < 2 ** bits; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const next = starts.slice();
  const ids = numbersUpTo(words.length, count);
  yield* each((hash, id) => {
    ids[next[hash >>> (32 - bits)]!++] = id;
  });
  return { bits, starts, ids };
}

/** Words that may have this hash, in alphabetical order. */
function idsOf({ bits, starts, ids }: HashIndex, hash: number): Numbers {
  const bucket = hash >>> (32 - bits);
  return ids.subarray(starts[bucket], starts[bucket + 1]);
}

/** A doubled letter too few counts as none; else a long word may have a letter too many and another too few. */
function mayDifferByTwo(typed: string, word: string, hash: number): boolean {
  if (isSyllable(word) || Math.abs(typed.length - word.length) > 2) return false;
  const once = single(typed);
  const wordOnce = single(word);
  if (once === wordOnce || (word.length >= longDoubled && differByOne(once, wordOnce))) return true;
  return typed.length >= longWord && shortenings(word).has(hash);
}

/** Numbers are never guessed at: 88 is not 80, XII is not XIII. */
function mayBeWrong(word: string): boolean {
  return word.length >= 2 && word.length <= longest && !/[0-9]/.test(word) && !isRoman(word);
}

/** Hashes of the word and of all that is left when one letter is dropped. */
function shortenings(spelled: string): Set<number> {
  const word = single(spelled);
  const hashes = new Set([hashOf(word)]);
  for (let i = 0; i < word.length; i++) hashes.add(hashOf(word.slice(0, i) + word.slice(i + 1)));
  return hashes;
}

/** Doubled letters are written once: “Milenium”, “Knaper”. */
function single(word: string): string {
  for (let i = 1; i < word.length; i++) {
    if (word[i] === word[i - 1]) return word.replace(/([a-z])\1+/g, '$1');
  }
  return word;
}

/** Whether one letter was left out, added, replaced, or swapped with its neighbour; equal words do not differ. */
export function differByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  // What is left between is no longer than a letter, or two of them swapped.
  if (endA - start <= 1 && endB - start <= 1) return true;
  const isTwo = endA - start === 2 && endB - start === 2;
  return isTwo && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/** Spellings that Vietnamese ears and hands confuse become one: i/y, d/gi/r, s/x, tr/ch, ngh/ng, gh/g, k/c/q, l/n. */
export function soundOf(word: string): string {
  return word
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^(gi|r)(?=[aeiouy])/, 'd')
    .replace(/^tr/, 'ch')
    .replace(/^[kq]/, 'c')
    .replace(/^x/, 's')
    .replace(/^n(?=[aeiouy])/, 'l')
    .replaceAll('y', 'i');
}
