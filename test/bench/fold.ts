/** The folding that every other engine is given for both its records and its queries. */

/** Lower case, without tone and vowel marks, đ as d; what is neither letter nor digit becomes one space. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldedWord).filter((word) => word !== '');
}

/** Folding is dear and words repeat, so each is folded once. */
const foldedBefore = new Map<string, string>();

function foldedWord(word: string): string {
  let folded = foldedBefore.get(word);
  if (folded === undefined) {
    folded = fold(word);
    if (foldedBefore.size < 5_000_000) foldedBefore.set(word, folded);
  }
  return folded;
}
