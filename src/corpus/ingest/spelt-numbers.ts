/** Numbers in words, in Vietnamese and English. */
import type { Lang } from '../../lang.ts';
import { numberWords } from './figure-words.ts';

const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** From the first to the nineteenth. */
export const englishOrdinals: readonly string[] = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'
).split(' ');

/** How Vietnamese spells a number from 10 to 99. */
export function vietnameseNumber(number: number): string[] {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  const tens = ten === 1 ? 'mười' : `${numberWords.vi[ten]} mươi`;
  if (one === 0) return [tens];
  // After a ten, five has another word, as “hai mươi năm” are twenty years; after “mươi” one and four may have one.
  if (one === 5) return [`${tens} lăm`, `${tens} nhăm`];
  const also: Readonly<Record<number, string>> = ten === 1 ? {} : { 1: 'mốt', 4: 'tư' };
  return [numberWords.vi[one], also[one]].flatMap((word) => (word ? [`${tens} ${word}`] : []));
}

/** How English does, without a hyphen. */
export function englishNumber(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  if (number === 10) return 'ten';
  if (ten === 1) return TEENS[one - 1]!;
  return one === 0 ? TENS[ten - 2]! : `${TENS[ten - 2]} ${numberWords.en[one]}`;
}

/** From 10 to 99. */
export const twoDigits: readonly number[] = Array.from({ length: 90 }, (_, i) => i + 10);

/** How a language spells a whole number below 100; nothing for any other. */
export function spell(number: number, lang: Lang): readonly string[] {
  const small = numberWords[lang][number];
  if (small !== undefined) return [small];
  if (!twoDigits.includes(number)) return [];
  return lang === 'vi' ? vietnameseNumber(number) : [englishNumber(number)];
}
