/** Queries made by machine: the words of one record, and of no other, typed badly. */
import type { SearchDocument } from '../../src/search/search.ts';
import { fold, foldedWords } from './fold.ts';
import { type Random, randomFrom, seedFor } from './random.ts';

export const forms = ['one error', 'two errors', 'shuffled', 'cut', 'mixed', 'unaccented'] as const;
export type Form = (typeof forms)[number];

export interface MachineQuery {
  form: Form;
  query: string;
  /** The one record that holds the words that the query was made from. */
  id: string;
}

const shortestSpan = 3;
const longestSpan = 6;

interface Span {
  id: string;
  words: string[];
}

/**
 * `count` queries, each form as often. Each is made from three to six neighbouring words that stand, folded, in one
 * record only; the words are then typed with one or two wrong letters, shuffled, cut short in the last word, mixed
 * with one or two words of other records, or typed without diacritics.
 */
export function makeQueries(records: readonly SearchDocument[], count: number, seed: number): MachineQuery[] {
  const random = randomFrom(seedFor(seed, 'queries'));
  return uniqueSpans(records, count, random).map(({ id, words }, place) => {
    const form = forms[place % forms.length]!;
    return { form, id, query: typeBadly(words, form, records, random) };
  });
}

function uniqueSpans(records: readonly SearchDocument[], count: number, random: Random): Span[] {
  const made = records.filter(({ id }) => id.startsWith('made-'));
  const candidates = Array.from({ length: count * 4 }, () => drawSpan(random.pick(made), random)).filter(
    (span) => span !== undefined,
  );
  const holders = countHolders(records, candidates);
  return candidates.filter(({ words }) => holders.get(fold(words.join(' '))) === 1).slice(0, count);
}

function drawSpan({ id, title, text }: SearchDocument, random: Random): Span | undefined {
  const words = wordsOf(random.pick([title, ...text]));
  const length = shortestSpan + random.below(longestSpan - shortestSpan + 1);
  if (words.length < length) return undefined;
  const start = random.below(words.length - length + 1);
  return { id, words: words.slice(start, start + length) };
}

/** In how many records each span stands, by its folded words. */
function countHolders(records: readonly SearchDocument[], spans: readonly Span[]): Map<string, number> {
  const byFirstWord = new Map<string, Map<string, Set<string>>>();
  for (const { words } of spans) {
    const [first = '', second = '', ...rest] = foldedWords(words.join(' '));
    const bySecondWord = byFirstWord.get(first) ?? new Map<string, Set<string>>();
    byFirstWord.set(first, bySecondWord);
    bySecondWord.set(second, (bySecondWord.get(second) ?? new Set()).add(rest.join(' ')));
  }
  const holders = new Map<string, number>();
  for (const { title, text } of records) {
    const found = new Set<string>();
    for (const field of [title, ...text]) {
      const words = foldedWords(field);
      for (let at = 0; at + 2 < words.length; at++) {
        const rests = byFirstWord.get(words[at]!)?.get(words[at + 1]!);
        if (rests === undefined) continue;
        const following = words.slice(at + 2, at + longestSpan).join(' ');
        for (const rest of rests) {
          if (`${following} `.startsWith(`${rest} `)) found.add(`${words[at]} ${words[at + 1]} ${rest}`);
        }
      }
    }
    for (const span of found) holders.set(span, (holders.get(span) ?? 0) + 1);
  }
  return holders;
}

function typeBadly(words: string[], form: Form, records: readonly SearchDocument[], random: Random): string {
  switch (form) {
    case 'one error':
      return withErrors(words, 1, random).join(' ');
    case 'two errors':
      return withErrors(words, 2, random).join(' ');
    case 'shuffled':
      return shuffled(words, random).join(' ');
    case 'cut': {
      const last = [...words.at(-1)!];
      const kept = last.length < 3 ? 1 : 2 + random.below(last.length - 2);
      return [...words.slice(0, -1), last.slice(0, kept).join('')].join(' ');
    }
    case 'mixed': {
      const mixed = [...words];
      for (let more = 1 + random.below(2); more > 0; more--) {
        const other = wordsOf(random.pick(records).title);
        if (other.length > 0) mixed.splice(random.below(mixed.length + 1), 0, random.pick(other));
      }
      return mixed.join(' ');
    }
    case 'unaccented':
      return fold(words.join(' '));
  }
}

/** Any other order; words that are all the same stay as they are. */
function shuffled(words: string[], random: Random): string[] {
  if (new Set(words).size === 1) return words;
  for (;;) {
    const order = random.shuffle(words);
    if (order.join(' ') !== words.join(' ')) return order;
  }
}

/** Errors in different words, and in none that is a number or shorter than three letters, where others can be had. */
function withErrors(words: string[], errors: number, random: Random): string[] {
  const places = random.shuffle(words.map((_, place) => place));
  const long = places.filter((place) => /^\p{L}{3,}$/u.test(words[place]!));
  const chosen = new Set([...long, ...places].slice(0, errors));
  return words.map((word, place) => (chosen.has(place) ? withError(word, random) : word));
}

/** Neighbours on the keyboard, by row. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** One letter left out, doubled, swapped with the next, or replaced by its neighbour on the keyboard. */
function withError(word: string, random: Random): string {
  const letters = [...word];
  const at = random.below(letters.length);
  const letter = letters[at]!;
  for (;;) {
    const wrong = [...letters];
    const error = random.below(4);
    if (error === 0 && letters.length > 1) wrong.splice(at, 1);
    else if (error === 1) wrong.splice(at, 0, letter);
    else if (error === 2 && at + 1 < letters.length) [wrong[at], wrong[at + 1]] = [wrong[at + 1]!, letter];
    else wrong[at] = besideOnKeyboard(letter, random);
    if (wrong.join('') !== word) return wrong.join('');
  }
}

function besideOnKeyboard(letter: string, random: Random): string {
  const base = fold(letter);
  const row = rows.find((keys) => keys.includes(base)) ?? rows[0]!;
  const at = row.indexOf(base);
  return random.pick([...row].filter((key, place) => key !== base && (at < 0 || Math.abs(place - at) === 1)));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
