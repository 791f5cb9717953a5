/** In which language something is said. Discord does not tell it of a message: its letters do. Knows nothing of the page. */

/** Words of small letters: names keep their diacritics in any language; ids and addresses are of none. */
const word = /(?<![\p{L}\p{M}\-./_])\p{Ll}[\p{L}\p{M}]*(?![-./_]?[\p{L}\p{M}\d_])/gu;

/** In Vietnamese a quarter of these words or more bear diacritics, in English next to none. */
const leastMarked = 0.2;
/** Fewer words without diacritics may be of either language. */
const leastEnglish = 3;

/** Null for what its letters do not tell: a number, a foreign name, a word or two. */
export function languageOf(text: string): 'vi' | 'en' | null {
  const words = text.match(word) ?? [];
  if (words.length === 0) return isVietnameseName(text) ? 'vi' : null;
  if (words.filter(isMarked).length > words.length * leastMarked) return 'vi';
  return words.length >= leastEnglish ? 'en' : null;
}

/** “Tiếng Việt”, “Tô Lâm”; not “President Tô Lâm”. */
function isVietnameseName(text: string): boolean {
  const words = text.match(/\p{L}+/gu);
  return words?.every(isMarked) ?? false;
}

function isMarked(word: string): boolean {
  return /\P{ASCII}/u.test(word);
}
