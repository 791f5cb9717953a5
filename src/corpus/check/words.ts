/** A text as its words alone, whatever their capitals and what stands between them. */

/** Its words and numbers, in lower case. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether the text has these words in a row. */
export function hasWords(text: string, words: string): boolean {
  return ` ${wordsIn(text).join(' ')} `.includes(` ${wordsIn(words).join(' ')} `);
}
