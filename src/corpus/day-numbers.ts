/** Numbers of days and months as Vietnamese says them in words. */
import { withoutDiacritics } from '../diacritics.ts';
import { below100, spell } from './spelt-numbers.ts';

/** The text with its days and months in digits, as far as they are in Vietnamese words: “mùng hai tháng Chín” becomes “mùng 2 tháng 9”. */
export function numbersInDigits(text: string): string {
  return text.replace(IN_WORDS, (word) => `${NUMBERS.get(word.toLowerCase().replace(/\s+/g, ' '))}`);
}

/** Those of days, with and without diacritics; but “sau” is “next” or “after” as well. */
const DAY_NUMBERS = below100
  .slice(1)
  .flatMap((number) => spell(number, 'vi').map((word) => [word, number] as const))
  .flatMap(inEitherSpelling)
  .filter(([word]) => word !== 'sau');
/** What months alone are called: “tu thang 9” is “từ tháng 9”. */
const MONTH_NUMBERS = ([['tư', 4]] as const).flatMap(inEitherSpelling);
/** With “mùng” before its day, it is a month of the lunar calendar, which is not read here. */
const LUNAR_TOO = (
  [
    ['giêng', 1],
    ['chạp', 12],
  ] as const
).flatMap(inEitherSpelling);
const NUMBERS: ReadonlyMap<string, number> = new Map([...DAY_NUMBERS, ...MONTH_NUMBERS, ...LUNAR_TOO]);

const IN_WORDS = new RegExp(
  [
    String.raw`(?<=(?<!\p{L})th[aá]ng\s+)(?:${anyOf([...DAY_NUMBERS, ...MONTH_NUMBERS])})(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})(?<!m[oồuù]ng\s+\S+\s+)th[aá]ng\s+)(?:${anyOf(LUNAR_TOO)})(?!\p{L})`,
    String.raw`(?<=(?<!\p{L})m[oồuù]ng\s+)(?:${anyOf(DAY_NUMBERS)})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${anyOf(DAY_NUMBERS)})(?=\s+th[aá]ng\s)`,
  ].join('|'),
  'giu',
);

function inEitherSpelling([word, number]: readonly [string, number]): [string, number][] {
  return [
    [word, number],
    [withoutDiacritics(word), number],
  ];
}

/** The longest first: “mười hai” is not 10. */
function anyOf(numbers: readonly (readonly [string, number])[]): string {
  const words = numbers.map(([word]) => word).sort((a, b) => b.length - a.length);
  return words.join('|').replaceAll(' ', String.raw`\s+`);
}
