/** Numbers in words, in Vietnamese and English. */
import type { Lang } from '../lang.ts';

/** From 0 to 10. */
export const numberWords = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** From the first to the nineteenth. */
export const englishOrdinals: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'
).split(' ');

/** From 10 to 99. */
function vietnameseNumber(number: number): string[] {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  const tens = ten === 1 ? 'mười' : `${numberWords.vi[ten]} mươi`;
  if (one === 0) return [tens];
  // After a ten, five has another word, as “hai mươi năm” are twenty years; after “mươi” one and four may have one.
  if (one === 5) return [`${tens} lăm`, `${tens} nhăm`];
  const also: Readonly<Record<number, string>> = ten === 1 ? {} : { 1: 'mốt', 4: 'tư' };
  return [numberWords.vi[one], also[one]].flatMap((word) => (word ? [`${tens} ${word}`] : []));
}

/** From 11 to 99, without a hyphen. */
export function englishNumber(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  if (ten === 1) return TEENS[one - 1]!;
  return one === 0 ? TENS[ten - 2]! : `${TENS[ten - 2]} ${numberWords.en[one]}`;
}

/** From 1 to 99, without a hyphen: “first”, “thirtieth”, “twenty second”. */
export function englishOrdinal(number: number): string {
  const below20 = englishOrdinals[number - 1];
  if (below20 !== undefined) return below20;
  const one = number % 10;
  if (one === 0) return englishNumber(number).replace(/y$/, 'ieth');
  return `${englishNumber(number - one)} ${englishOrdinals[one - 1]}`;
}

/** From 0 to 99: those that `spell` knows. */
export const below100: readonly number[] = Array.from({ length: 100 }, (_, number) => number);

/** How a language spells a whole number below 100, the usual way first; nothing for any other. */
export function spell(number: number, lang: Lang): readonly string[] {
  const small = numberWords[lang][number];
  if (small !== undefined) return [small];
  if (!below100.includes(number)) return [];
  return lang === 'vi' ? vietnameseNumber(number) : [englishNumber(number)];
}
