/** Phrases of word lists, and where they stand among the words of a query. */
import { type Keys, tokenize } from './fold.ts';

/** The words of a phrase. */
export type Phrase = readonly Keys[];

/** What stands in a list, divided by commas. */
export function listed(list: string): string[] {
  return list.split(',').map((each) => each.trim().replace(/\s+/g, ' '));
}

/** What a list spells, each way of “thank you (very much|)” for itself; the longest first. */
export function phrasesOf(list: string): Phrase[] {
  return listed(list)
    .flatMap(waysOf)
    .map(tokenize)
    .sort((a, b) => b.length - a.length);
}

function waysOf(text: string): string[] {
  const [choice, ways] = /\(([^()]*)\)/.exec(text) ?? [];
  return ways === undefined ? [text] : ways.split('|').flatMap((way) => waysOf(text.replace(choice!, way)));
}

/**
 * Whether the phrase stands at a place. A word that was typed with marks must be meant with these; one without may bear any, if
 * `mayLackMarks`.
 */
export function standsAt(
  phrase: Phrase,
  tokens: readonly Keys[],
  at: number,
  { mayLackMarks = true } = {},
): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const [meant, typed] = [phrase[i]!, tokens[at + i]];
    if (typed === undefined) return false;
    const isPlain = mayLackMarks && typed.form === typed.word;
    if (typed.form !== meant.form && !(isPlain && typed.word === meant.word)) return false;
  }
  return true;
}
