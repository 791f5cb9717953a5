/** Words of the vocabulary that a wrongly typed word may stand for. */
import { isSyllable } from './fold.ts';
import type { Sliced } from './slices.ts';
import { firstFrom, type Vocabulary } from './vocabulary.ts';

export interface NearWords {
  /** Words that differ in one letter (left out, added, replaced, or swapped with the next); long words, also in two. */
  lettersOff(typed: string): { word: number; letters: 1 | 2 }[];
  /** Words that sound the same to one speaker or another. */
  soundingLike(typed: string): readonly number[];
}

/** From this length on, a letter too many and another too few still leave no doubt. */
const longWord = 7;
/** Longer words are not guessed at. */
const longest = 24;

/** Finds by look-up, not by scan: two words one letter apart share a shortening (the idea of SymSpell). */
export function* createNearWords({ words }: Vocabulary): Sliced<NearWords> {
  /** By the first bits of the hash, so that each is sorted in a slice of its own. */
  const parts = Array.from({ length: 256 }, (): number[] => []);
  const bySound = new Map<string, number[]>();
  for (let id = 1; id < words.length; id++) {
    if (id % 64 === 0) yield;
    const word = words[id]!;
    if (isSyllable(word)) {
      const sound = soundOf(word);
      const group = bySound.get(sound);
      if (group) group.push(id);
      else bySound.set(sound, [id]);
    }
    // 32 bits of hash and 21 of the word's number fit a double; sorted, they are the index.
    if (mayBeWrong(word)) for (const hash of shortenings(word)) parts[hash >>> 24]!.push(hash * 2 ** 21 + id);
  }
  // A word that only sounds like itself is found by itself.
  for (const [sound, group] of bySound)
    if (group.length === 1 && words[group[0]!] === sound) bySound.delete(sound);
  const count = parts.reduce((sum, part) => sum + part.length, 0);
  const hashes = new Uint32Array(count);
  const ids = new Uint32Array(count);
  let filled = 0;
  for (const part of parts) {
    for (const pair of Float64Array.from(part).sort()) {
      hashes[filled] = Math.floor(pair / 2 ** 21);
      ids[filled++] = pair % 2 ** 21;
    }
    yield;
  }

  return {
    lettersOff(typed) {
      if (!mayBeWrong(typed)) return [];
      const found = new Map<number, 1 | 2>();
      for (const hash of shortenings(typed)) {
        for (let i = firstFrom(hashes, hash); hashes[i] === hash; i++) {
          const word = words[ids[i]!]!;
          if (differByOne(typed, word)) found.set(ids[i]!, 1);
          else if (word !== typed && typed.length >= longWord) found.set(ids[i]!, 2);
        }
      }
      return [...found].map(([word, letters]) => ({ word, letters }));
    },
    soundingLike: (typed) => bySound.get(soundOf(typed)) ?? [],
  };
}

/** Numbers are never guessed at: 88 is not 80, XII is not XIII. */
function mayBeWrong(word: string): boolean {
  return word.length >= 2 && word.length <= longest && !/[0-9]|^[ivx]+$/.test(word);
}

/** Hashes of the word and of all that is left when one letter is dropped. */
function shortenings(word: string): Set<number> {
  const hashes = new Set([hashOf(word)]);
  for (let i = 0; i < word.length; i++) hashes.add(hashOf(word.slice(0, i) + word.slice(i + 1)));
  return hashes;
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/); a collision does no harm, finds are compared. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
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
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
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
