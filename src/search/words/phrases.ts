/** Phrases of word lists, and where they stand among the words of a query. */
import { type Keys, tokenize } from './fold.ts';

/** The words of a phrase. */
export type Phrase = readonly Keys[];

/** What stands in a list, divided by commas. */
export function listed(list: string): string[] {
  return list
    .split(',')
    .map((each) => each.trim().replace(/\s+/g, ' '))
    .filter((each) => each !== '');
}

/** Each of one list before each of another. */
export function combined(list: string, after: string): string[] {
  return listed(list).flatMap((one) => listed(after).map((other) => `${one} ${other}`));
}

/**
 * Whether the word typed is the one that is meant. One that was typed with marks must be meant with these; one without may bear any, if
 * `mayLackMarks`.
 */
export function isTyped(typed: Keys, meant: Keys, mayLackMarks: boolean): boolean {
  return (
    typed.form === meant.form || (mayLackMarks && typed.form === typed.word && typed.word === meant.word)
  );
}

/** Whether the phrase stands at a place. */
export function standsAt(
  phrase: Phrase,
  tokens: readonly Keys[],
  at: number,
  { mayLackMarks = true } = {},
): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const typed = tokens[at + i];
    if (typed === undefined || !isTyped(typed, phrase[i]!, mayLackMarks)) return false;
  }
  return true;
}

/** Phrases of a list, found by their first word or by their last: the longest that stands beside a place counts. */
export class PhraseList {
  readonly #byFirst: Map<string, Phrase[]>;
  readonly #byLast: Map<string, Phrase[]>;

  /** A list divided by commas, or each phrase for itself. */
  constructor(list: string | readonly string[]) {
    const phrases = (typeof list === 'string' ? listed(list) : list)
      .map(tokenize)
      .filter(({ length }) => length > 0)
      .sort((a, b) => b.length - a.length);
    this.#byFirst = Map.groupBy(phrases, ([first]) => first!.word);
    this.#byLast = Map.groupBy(phrases, (phrase) => phrase.at(-1)!.word);
  }

  /** Words of the phrase that begins at a place; 0 if none does. */
  lengthAt(tokens: readonly Keys[], at: number, marks?: { mayLackMarks: boolean }): number {
    const phrases = this.#byFirst.get(tokens[at]?.word ?? '');
    return phrases?.find((phrase) => standsAt(phrase, tokens, at, marks))?.length ?? 0;
  }

  isAt(tokens: readonly Keys[], at: number): boolean {
    return this.lengthAt(tokens, at) > 0;
  }

  /** Words of the phrase that ends right before a place; 0 if none does. */
  lengthBefore(tokens: readonly Keys[], end: number, marks?: { mayLackMarks: boolean }): number {
    const phrases = this.#byLast.get(tokens[end - 1]?.word ?? '');
    return phrases?.find((phrase) => standsAt(phrase, tokens, end - phrase.length, marks))?.length ?? 0;
  }

  /** Whether one of them begins anywhere in [from, to). */
  isIn(tokens: readonly Keys[], from = 0, to = tokens.length): boolean {
    for (let at = from; at < to; at++) if (this.isAt(tokens, at)) return true;
    return false;
  }
}
