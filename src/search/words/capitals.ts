/** Which words are written as names are, with a capital where others have none. */
import type { Token } from './fold.ts';

/**
 * For each word of a text, whether it begins with a capital and goes on without any. Where all words do, or none, capitals tell nothing;
 * none is then said to.
 */
export function capitalsIn(text: string, tokens: readonly Token[]): boolean[] {
  if (!/\p{Lu}/u.test(text)) return [];
  const written = tokens.map(({ start, end }) => text.slice(start, end));
  const tells = written.some((word) => /^\p{Ll}/u.test(word));
  return written.map((word) => tells && /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(word));
}
