/** Letters with dots or slashes between them are one word: T.B.T, đ/s, k/n. */
import { type Token, tokenize } from '../words/fold.ts';
import type { Synonyms } from './synonyms.ts';

/** What stands between two of them. */
const joint = /^[./]$/;
const letter = /^[a-z]$/;
/** After the initials of a name: J.F. Kennedy. */
const beforeName = /^\. *$/;

/**
 * The words with such letters made one. Where that is no abbreviation that is known, letters that a spelling has apart and initials
 * before a name stay as they are.
 */
export function withLettersJoined(text: string, tokens: readonly Token[], synonyms: Synonyms): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOfRun(at);
    const joined = end - at > 1 ? joinedFrom(at, end) : undefined;
    found.push(joined ?? tokens[at]!);
    at = joined === undefined ? at + 1 : end;
  }
  return found;

  function endOfRun(from: number): number {
    let end = from;
    while (end < tokens.length && letter.test(tokens[end]!.word)) {
      end++;
      if (end < tokens.length && !joint.test(text.slice(tokens[end - 1]!.end, tokens[end]!.start))) break;
    }
    return end;
  }

  function joinedFrom(from: number, to: number): Token | undefined {
    const letters = tokens.slice(from, to);
    const [keys] = tokenize(letters.map(({ start, end }) => text.slice(start, end)).join(''));
    const next = tokens[to];
    const isBeforeName = next !== undefined && beforeName.test(text.slice(letters.at(-1)!.end, next.start));
    const isApart =
      isBeforeName || synonyms.find(letters).some((each) => each.to - each.from === letters.length);
    if (isApart && synonyms.find([keys!]).length === 0) return undefined;
    return { ...keys!, start: letters[0]!.start, end: letters.at(-1)!.end };
  }
}
