/** What a typed word may have been meant to be. */
import { eachDeletion, editsAllowed, soundOf, type Vocabulary } from './vocabulary.ts';

export interface Expansion {
  word: number;
  /** 1 for the word itself, less for every guess. */
  weight: number;
  why: 'exact' | 'begun' | 'input method' | 'sounds alike' | 'typing error';
}

/** Most readings of one word. */
const maxExpansions = 64;

/**
 * The readings of a folded word, best first. `begun`: it may be half typed.
 * A word that stands in the records is still read as a typing error of another: half of all slips give a real syllable.
 */
export function expand(vocabulary: Vocabulary, typed: string, begun: boolean): Expansion[] {
  const found = new Map<number, Expansion>();
  const add = (word: number | undefined, weight: number, why: Expansion['why']) => {
    if (word === undefined || word === 0) return;
    const known = found.get(word);
    if (!known || known.weight < weight) found.set(word, { word, weight, why });
  };
  const exact = vocabulary.wordId.get(typed);
  add(exact, 1, 'exact');
  for (const plain of withoutInputMethod(typed)) add(vocabulary.wordId.get(plain), 0.95, 'input method');
  for (const word of vocabulary.bySound.get(soundOf(typed)) ?? []) add(word, 0.85, 'sounds alike');
  addTypingErrors(vocabulary, typed, add);
  if (begun) addBegun(vocabulary, typed, add);
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.word - b.word).slice(0, maxExpansions);
}

/**
 * What is left of a word when an input method was off while it was typed: Telex (`vieetj`, `thuwowng`) and
 * VNI (`vie65t`). Rules: https://vi.wikipedia.org/wiki/Telex_(ki%E1%BB%83u_g%C3%B5), VNI digits 1–9.
 */
export function withoutInputMethod(typed: string): string[] {
  const results: string[] = [];
  if (/^[a-z]+[0-9]/.test(typed) && typed.length <= 12) results.push(typed.replace(/[0-9]/g, ''));
  if (/^[a-z]+$/.test(typed) && /[sfrxjw]|aa|ee|oo|dd/.test(typed.slice(1))) {
    const shapes = typed
      .replaceAll('aa', 'a')
      .replaceAll('ee', 'e')
      .replaceAll('oo', 'o')
      .replaceAll('dd', 'd');
    const plain = shapes.replaceAll(/(?<=[auo])w/g, '').replaceAll('w', 'u');
    // The tone key may stand anywhere after the first vowel.
    const vowel = plain.search(/[aeiouy]/);
    const tone = vowel < 0 ? -1 : plain.slice(vowel + 1).search(/[sfrxj]/);
    if (tone >= 0) results.push(plain.slice(0, vowel + 1 + tone) + plain.slice(vowel + 2 + tone));
    results.push(plain);
  }
  return results.filter((word) => word !== typed && word.length > 0);
}

type Add = (word: number | undefined, weight: number, why: Expansion['why']) => void;

function addTypingErrors(vocabulary: Vocabulary, typed: string, add: Add): void {
  const edits = editsAllowed(typed);
  if (edits === 0 || typed.length > 30) return;
  const { deletionHashes, deletionWords, words } = vocabulary;
  eachDeletion(typed, edits, (hash) => {
    for (let i = firstAtLeast(deletionHashes, hash); deletionHashes[i] === hash; i++) {
      const word = deletionWords[i]!;
      const distance = editDistance(typed, words[word]!, edits);
      if (distance > 0 && distance <= edits)
        add(word, 1 - (distance * 0.9) / Math.max(3, typed.length), 'typing error');
    }
  });
}

function addBegun(vocabulary: Vocabulary, typed: string, add: Add): void {
  const { sorted, words } = vocabulary;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[sorted[middle]!]! < typed) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < sorted.length && i < low + 4 * maxExpansions; i++) {
    const word = words[sorted[i]!]!;
    if (!word.startsWith(typed)) break;
    add(sorted[i], 0.75 + (0.2 * typed.length) / word.length, 'begun');
  }
}

function firstAtLeast(values: Uint32Array, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Damerau-Levenshtein (a swap of neighbours is one error); anything above `limit` is `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}
