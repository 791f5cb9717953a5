/** A text as its words alone, whatever their capitals and what stands between them. */

import { remembering } from '../../remembering.ts';

/** Its words and numbers, in lower case: “3,4” is one. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the text has these words in a row. */
export function hasWords(text: string, words: string): boolean {
  return inARow(text).includes(inARow(words));
}

/** With a space at either end; each text is asked for each name. */
const inARow = remembering((text) => ` ${wordsIn(text).join(' ')} `);
