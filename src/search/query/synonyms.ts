/** Spellings that mean the same: LHQ, Liên hợp quốc, UN, United Nations. */

import { type NumbersByText, packNumbers } from '../inverted-index/numbers-by-text.ts';
import { formId, type Vocabulary, wordId } from '../inverted-index/vocabulary.ts';
import type { Sliced } from '../slices.ts';
import { hashOf, type Keys, tokenize } from '../words/fold.ts';
import { maxWords } from '../words/limits.ts';
import type { Span } from '../words/span.ts';

/** Groups of spellings, each of one thing under several names. */
export type SynonymGroups = readonly (readonly string[])[];

/** Words of a query that are one spelling of a group. */
export interface SynonymFound extends Span {
  /** Another spelling of that group, as words of the vocabulary. */
  words: readonly number[];
  /** The words of the query bear other marks than that spelling: truyền thống is not truyền thông. */
  otherAccents: boolean;
  /** Of a spelling that is one word with marks, the forms that it may have, its own and that without: blood is “máu”, no “mẫu”. */
  forms?: readonly number[] | undefined;
}

export interface Synonyms {
  /** What else words of a query may be. */
  find(tokens: readonly Keys[]): SynonymFound[];
  /** How many words the spellings have that begin with a folded word: bit n for n words. */
  lengthsWith(word: string): number;
  /** A hash that all spellings share of a group that has this one, folded; `undefined` if none has. */
  groupOf(spelling: string): number | undefined;
}

/** Groups that share a spelling stay apart: a word with two meanings offers the spellings of both. */
export function* createSynonyms(groups: SynonymGroups, vocabulary: Vocabulary): Sliced<Synonyms> {
  const { spellings, lengthsWith } = yield* readGroups(groups, vocabulary);
  const { lastWith, sameBefore, sameAs } = byText(spellings);
  yield;
  /** The first spelling of the same group. */
  const firstOf = Uint32Array.from(spellings, ({ first }) => first);
  const formOf = Uint32Array.from(spellings, ({ form }) => form);
  /** Spelling i is `ids[starts[i]]` to `ids[starts[i + 1] - 1]`: nothing, if it stands in no record. */
  const ids = Uint32Array.from(spellings.flatMap((spelling) => spelling.ids));
  yield;
  const starts = new Uint32Array(spellings.length + 1);
  for (const [i, spelling] of spellings.entries()) starts[i + 1] = starts[i]! + spelling.ids.length;
  const markedOf = Int32Array.from(spellings, ({ marked }) => marked);
  /** The words of those that were found so far. */
  const wordsOf: number[][] = [];
  return { find, lengthsWith: (word) => lengthsWith(word) ?? 0, groupOf };

  function find(tokens: readonly Keys[]): SynonymFound[] {
    const found: SynonymFound[] = [];
    for (let from = 0; from < tokens.length; from++) {
      for (let lengths = lengthsWith(tokens[from]!.word) ?? 0; lengths !== 0; lengths &= lengths - 1) {
        const to = from + 31 - Math.clz32(lengths & -lengths);
        if (to > tokens.length) break;
        const spelling = tokens.slice(from, to);
        const text = spelling.map(({ word }) => word).join(' ');
        const own = lastWith(text);
        if (own !== undefined) found.push(...othersFor(own, { from, to }, textOf(spelling), text));
      }
    }
    return found;
  }

  /** Of all groups that have it the one whose hash is least, in whichever order they are listed. */
  function groupOf(spelling: string): number | undefined {
    let group: number | undefined;
    for (let own = lastWith(spelling) ?? -1; own >= 0; own = sameBefore[own]!)
      group = Math.min(group ?? Number.POSITIVE_INFINITY, formOf[firstOf[own]!]!);
    return group;
  }

  /** The forms that a spelling may have: its own and that without marks. */
  function formsOf(spelling: number): number[] | undefined {
    if (markedOf[spelling]! < 0) return undefined;
    const word = ids[starts[spelling]!]!;
    return [markedOf[spelling]!, formId(vocabulary, word, vocabulary.words.at(word))];
  }

  /** What else a spelling may be, in all the groups that have it, of what stands in records: each once. */
  function othersFor(last: number, { from, to }: Span, form: string, text: string): SynonymFound[] {
    const found: SynonymFound[] = [];
    const hash = hashOf(form);
    for (let own = last; own >= 0; own = sameBefore[own]!) {
      const otherAccents = form !== text && formOf[own] !== hash;
      for (let i = firstOf[own]!; firstOf[i] === firstOf[own]; i++) {
        if (sameAs[i] === last || starts[i] === starts[i + 1]) continue;
        wordsOf[sameAs[i]!] ??= [...ids.subarray(starts[i], starts[i + 1])];
        const words = wordsOf[sameAs[i]!]!;
        const before = found.find((other) => other.words === words);
        if (before === undefined) found.push({ from, to, words, otherAccents, forms: formsOf(i) });
        else {
          before.otherAccents &&= otherAccents;
          before.forms = together(before.forms, formsOf(i));
        }
      }
    }
    return found;
  }
}

function together<T>(some: readonly T[] | undefined, others: readonly T[] | undefined): T[] | undefined {
  return some && others && [...some, ...others];
}

/** With its marks. */
function textOf(tokens: readonly Keys[]): string {
  return tokens.map(({ form }) => form).join(' ');
}

interface ByText {
  /** The last spelling with a folded text. */
  lastWith: NumbersByText;
  /** From each, the one before with the same text. */
  sameBefore: Int32Array;
  /** For each, the last with the same text, which stands for all of them. */
  sameAs: Uint32Array;
}

/** A function of its own: what is built here, the map above all, is let go of. */
function byText(spellings: readonly Spelling[]): ByText {
  const last = new Map<string, number>();
  const sameBefore = Int32Array.from(spellings, ({ text }, i) => {
    const before = last.get(text) ?? -1;
    last.set(text, i);
    return before;
  });
  const sameAs = Uint32Array.from(spellings, ({ text }) => last.get(text)!);
  return { lastWith: packNumbers(last), sameBefore, sameAs };
}

interface Spelling {
  text: string;
  form: number;
  /** Number of the first one of its group. */
  first: number;
  ids: number[];
  /** The number of its form, if it is one word with marks; else -1. */
  marked: number;
}

function* readGroups(
  groups: SynonymGroups,
  vocabulary: Vocabulary,
): Sliced<{ spellings: Spelling[]; lengthsWith: NumbersByText }> {
  const spellings: Spelling[] = [];
  /** How many words the spellings have that begin with a word: bit n for n words. */
  const lengths = new Map<string, number>();
  for (const members of groups) {
    const first = spellings.length;
    const byForm = new Map<string, Spelling>();
    for (const member of members) {
      const tokens = tokenize(member);
      const words = tokens.map(({ word }) => word);
      const text = words.join(' ');
      // No query has more words.
      if (text === '' || words.length > maxWords) continue;
      lengths.set(words[0]!, (lengths.get(words[0]!) ?? 0) | (1 << words.length));
      const ids = words.map((word) => wordId(vocabulary, word));
      const form = textOf(tokens);
      const isMarked = words.length === 1 && form !== text;
      const marked = isMarked ? anyFormOf(vocabulary, ids[0]!, form, text) : -1;
      const isKnown = !ids.includes(0) && (marked >= 0 || !isMarked);
      byForm.set(form, { text, form: hashOf(form), first, ids: isKnown ? ids : [], marked });
    }
    spellings.push(...byForm.values());
    yield;
  }
  return { spellings, lengthsWith: packNumbers(lengths) };
}

/** The number of the first of these forms of a word that the index has; -1 if it has none. */
function anyFormOf(vocabulary: Vocabulary, word: number, ...forms: readonly string[]): number {
  return forms.map((form) => formId(vocabulary, word, form)).find((form) => form >= 0) ?? -1;
}
