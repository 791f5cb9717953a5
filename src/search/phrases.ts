/** Phrases of word lists, and where they stand among the words of a query. */
import { type Keys, tokenize } from './fold.ts';

/** The words of a phrase. */
export type Phrase = readonly Keys[];

/** What stands in a list, divided by commas. */
export function listed(list: string): string[] {
  return list.split(',').map((each) => each.trim().replace(/\s+/g, ' '));
}

/** The phrases of a list; the longest first. */
export function phrasesOf(list: string): Phrase[] {
  return listed(list)
    .map(tokenize)
    .sort((a, b) => b.length - a.length);
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
