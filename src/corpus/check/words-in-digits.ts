/** A sentence with its number words in digits, so that all its numbers can be read alike. */
import type { Lang } from '../../lang.ts';
import { scaleWords } from '../extract/figure-words.ts';
import { below100, englishOrdinal, spell } from '../spelt-numbers.ts';

/** Before and after a number that was in words, so that it is no part of another: “đầu tư 500”. */
export const WORD = '¤';

/** What each word or words may mean; below ten only as much as a translation may need. */
const MEANINGS: Readonly<Record<Lang, ReadonlyMap<string, number>>> = {
  vi: new Map([
    ...below100.slice(1).flatMap((number) => spell(number, 'vi').map((words) => [words, number] as const)),
    ...each('nhì đôi cặp cả song_phương lẫn_nhau', 2),
    ...each('thứ_tư tháng_tư hạng_tư', 4),
    ...each('giêng', 1),
    ...each('chạp', 12),
  ]),
  en: new Map([
    ...below100.flatMap((number) => spell(number, 'en').map((words) => [words, number] as const)),
    ...below100.slice(1).map((number) => [englishOrdinal(number), number] as const),
    ...each('both twice double pair couple dual bilateral mutual either each_other one_another', 2),
    ...each('triple tripled trilateral thirds', 3),
    ...each('quarters quadrupled', 4),
    ...below100.slice(1, 11).map((number) => [`${spell(number, 'en')[0]}fold`, number] as const),
    ...each('hundredfold', 100),
  ]),
};

function each(words: string, value: number): [string, number][] {
  return words.split(' ').map((word) => [word.replace('_', ' '), value]);
}

const WORDS: Readonly<Record<Lang, RegExp>> = { vi: wordsOf('vi'), en: wordsOf('en') };

/** The longest first: “twenty-two” is not 20. */
function wordsOf(lang: Lang): RegExp {
  const words = [...MEANINGS[lang].keys()].sort((a, b) => b.length - a.length);
  const pattern = words.map((word) => word.replace(' ', String.raw`[\s-]`)).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?!\p{L})`, 'giu');
}

/** “năm” after or before one of these is a year, not five. */
const YEAR_BEFORE = /(?:\p{N}|mươi|mười|trăm|hai|ba|bốn|sáu|bảy|tám|chín)\s*$/iu;
const YEAR_AFTER = /^\s*(?:\p{N}|qua|nay|trước|sau|ngoái|tới|đó)/iu;

const HALF_OF = new RegExp(String.raw`(?<!\p{L})(?:half a|nửa)\s+(?=(?:${scaleWords})(?!\p{L}))`, 'giu');
const ONE_OF = new RegExp(String.raw`(?<!\p{L})an?\s+(?=(?:${scaleWords})(?!\p{L}))`, 'giu');
const AND_A_HALF = new RegExp(
  String.raw`(?<number>${WORD}?\d+)(?<end>${WORD}?)(?: and a half (?<en>${scaleWords})| (?<vi>${scaleWords}) rưỡi)(?!\p{L})`,
  'giu',
);
const HUNDREDS = new RegExp(
  String.raw`${WORD}(?<hundreds>\d)${WORD} (?:trăm|hundred) (?:${WORD}(?<tens>\d\d)|(?:and|linh|lẻ) ${WORD}(?<rest>\d\d?))${WORD}`,
  'giu',
);

/** The text with each number word as digits between two signs (`WORD`): “hai mươi tàu” becomes “¤20¤ tàu”. */
export function inDigits(text: string, lang: Lang): string {
  return text
    .replace(HALF_OF, `${WORD}0.5${WORD} `)
    .replace(ONE_OF, `${WORD}1${WORD} `)
    .replace(WORDS[lang], (word, index: number, all: string) => {
      const isYear =
        word.toLowerCase() === 'năm' &&
        (YEAR_BEFORE.test(all.slice(0, index)) || YEAR_AFTER.test(all.slice(index + word.length)));
      return isYear ? word : `${WORD}${MEANINGS[lang].get(word.toLowerCase().replace(/[\s-]/, ' '))}${WORD}`;
    })
    .replace(AND_A_HALF, (...args) => {
      const { number, end, en, vi } = args.at(-1) as Record<string, string | undefined>;
      return `${number}.5${end} ${en ?? vi}`;
    })
    .replace(HUNDREDS, (...args) => {
      const { hundreds, tens, rest } = args.at(-1) as Record<string, string | undefined>;
      return `${WORD}${Number(hundreds) * 100 + Number(tens ?? rest)}${WORD}`;
    });
}
