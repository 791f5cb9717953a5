/** The numbers that a sentence of ours says, in either language: in digits or words, as a date, a place or a share. */
import type { Lang } from '../../lang.ts';
import {
  exponentOf,
  qualifierPattern,
  scaleWords,
  shortMultiplierPattern,
  signPattern,
} from '../extract/figure-words.ts';
import { numberPattern, parseNumber } from '../extract/find-figures.ts';
import { findPlaces, findRanks } from '../extract/find-ranks.ts';
import { monthNamePattern, monthNumber } from '../months.ts';
import { englishNumber } from '../spelt-numbers.ts';
import { type Beside, besideNumber } from './beside-numbers.ts';
import { inDigits, WORD } from './words-in-digits.ts';

export interface SaidNumber {
  text: string;
  /** Several where it may be read in several ways. */
  values: readonly number[];
}

/** Where it stands in the sentence, of which the words beside it can be asked. */
export interface PlacedNumber extends SaidNumber {
  isSure: boolean;
  /** Whether its values are not those of its digits alone: “88 tỷ”. */
  isScaled: boolean;
  /** What follows it. */
  after: string;
  beside(): Beside;
}

export interface SaidNumbers {
  /** Those that are numbers for certain, which a translation must have, too. */
  printed: SaidNumber[];
  /** All in digits or words, in their order. */
  placed: PlacedNumber[];
  /** From the second on: the first is said in too many ways. */
  ranks: SaidNumber[];
  /** All that may be such a place: “thứ hai”, “second”, “No. 2”. */
  places: ReadonlySet<number>;
  /** All that may be said; more than is, where words have several meanings. */
  said: ReadonlySet<number>;
}

const POWER = String.raw`(?:(?:\s*|-)(?:${scaleWords})(?!\p{L}))+|${shortMultiplierPattern}|(?:k|m|tn)(?!\p{L})`;
/** Up to the last of a range or a list: “10–15 tỷ”, “từ 5 lên gần 7 tỷ”, “10, 12 và 15 tỷ”. */
const TO_THE_LAST = String.raw`(?:(?:\s*(?:-|–|(?:lên |xuống )?(?:đến|tới|còn)|lên|xuống|to|and|và|or|hoặc)\s*|,\s+)(?:(?:${qualifierPattern})\s+)?${WORD}?(?:${numberPattern})${WORD}?){1,5}`;
const SAID = new RegExp(
  String.raw`(?:(?<sign>${signPattern})\s?)?(?<word>${WORD})?(?<number>${numberPattern})${WORD}?(?<power>${POWER})?(?=(?:${TO_THE_LAST}(?<lastPower>${POWER}))?)`,
  'giu',
);
/** Part of a name: “G20”, “COVID-19”; but not “USD5”. */
const OF_A_NAME = /(?<!USD|VND|EUR)(?<=\p{L}|\p{L}[-–]|\p{L}\p{N}+\+)$/u;

/** Told at a glance: without a digit, a rank or a part of a larger number word none is certain. */
const AT_A_GLANCE =
  /\d|thứ |hạng |second|third|(?:four|fif|six|seven|eigh|nin)th|mười|mươi|trăm|ngh?ìn|ngàn|vạn|triệu|t[ỷỉ]|\bten(?:th)?\b|eleven|twel|fold|teen|(?:twen|thir|for|fif|six|seven|eigh|nine)t(?:y|ie)|hundred|thousand|illion/iu;

/** Whether `printed` of the text may hold anything. */
export function mayPrintNumbers(text: string): boolean {
  return AT_A_GLANCE.test(text);
}

/** All numbers of a text in that language, as far as a program can tell them: see `SaidNumbers`. */
export function saidNumbers(original: string, lang: Lang): SaidNumbers {
  const written = original
    .replace('24/7', '')
    .replace(DOTTED_DATE, '$1/$2/$3')
    .replace(DOTTED_TIME, '$1:$2')
    .replace(SHORT_YEAR, '$1$2$3$1$4');
  const text = inDigits(written, lang);
  const said = new Set<number>(lang === 'vi' ? [] : monthsIn(original));
  const printed: SaidNumbers['printed'] = lang === 'vi' ? [] : datedMonths(original);
  const placed = [...text.matchAll(SAID)].map(({ 0: words, index, groups = {} }): PlacedNumber => {
    const values = valuesOf(groups, lang);
    for (const value of values) said.add(value);
    const after = text.slice(index + words.length);
    const isSure = groups.word
      ? values[0]! >= 10 || PERCENT.test(after)
      : values[0] !== 0 &&
        values[0] !== 1 &&
        !OF_A_NAME.test(text.slice(0, index)) &&
        !WHOLE.test(text.slice(index));
    let told: Beside | undefined;
    const beside = () => (told ??= besideNumber(text, index, index + words.length, groups.sign));
    const isScaled = groups.power !== undefined;
    return { text: words.replaceAll(WORD, ''), values, isSure, isScaled, after, beside };
  });
  const ranks = ranksIn(original);
  printed.push(...placed.filter(({ isSure }) => isSure), ...ranks);
  for (const value of [
    ...ranks.flatMap(({ values }) => values),
    ...otherwise(original, said),
    ...hoursIn(text),
  ])
    said.add(value);
  return { printed, placed, ranks, places: new Set(findPlaces(original)), said };
}

/** What stands beside the number wherever these texts have it. */
export function besidesOf({ values }: PlacedNumber, texts: readonly Pick<SaidNumbers, 'placed'>[]): Beside[] {
  return texts.flatMap(({ placed }) =>
    placed.filter((one) => one.values.some((value) => values.includes(value))).map((one) => one.beside()),
  );
}

function ranksIn(text: string): SaidNumber[] {
  return findRanks(text)
    .filter(({ value }) => value > 1)
    .map(({ phrase, value }) => ({ text: phrase, values: [value] }));
}

function valuesOf({ number, power, lastPower }: Record<string, string | undefined>, lang: Lang): number[] {
  const value = parseNumber(number!, lang, powerOf(power));
  // “10 to 15 billion” may be either.
  return power || !lastPower ? [value] : [value, parseNumber(number!, lang, powerOf(lastPower))];
}

function powerOf(words = ''): number {
  return /^k$/i.test(words) ? 3 : exponentOf(words);
}

/** “six per cent” is as certain as “6%”. */
const PERCENT = /^[\s-]*(?:%|phần trăm|per ?cent)(?!\p{L})/iu;

/** All of a day or a year: “24 giờ” may be “a day” elsewhere. */
const WHOLE = /^(?:24\s*(?:giờ|hours?)(?!\p{L})|12\s*(?:tháng|months?)(?!\p{L}))/iu;

/** “2020–21” */
const SHORT_YEAR = /(?<!\p{N})(\d\d)(\d\d)([-–])(\d\d)(?!\p{N}|[-–]\p{N})/gu;
/** “9.30 p.m.” */
const DOTTED_TIME = /(?<![\p{N}.,])(\d{1,2})\.(\d\d)(?=\s?[ap]\.?m(?!\p{L}))/giu;
const DOTTED_DATE = /(?<![\p{N}.-])(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\p{N}|[.-]\p{N})/gu;

const MONTH = String.raw`(?<!\p{L})${monthNamePattern}(?!\p{L})`;
const DATED_MONTH = new RegExp(String.raw`(?<=\d(?:st|nd|rd|th)? (?:of )?)${MONTH}|${MONTH}(?=,? \d)`, 'gu');

function monthsIn(text: string): number[] {
  return [...text.matchAll(new RegExp(MONTH, 'gu'))].map(([name]) => monthNumber(name));
}

/** With a day or a year beside it, “May” is a month for certain. */
function datedMonths(text: string): SaidNumbers['printed'] {
  return [...text.matchAll(DATED_MONTH)].map(([name]) => ({ text: name, values: [monthNumber(name)] }));
}

/** What else the words may mean by what stands there: Roman numbers, decades, hours of the afternoon … */
function otherwise(text: string, said: ReadonlySet<number>): number[] {
  const has = (pattern: RegExp) => pattern.test(text);
  const times = (factor: number) => [factor, ...[...said].map((value) => value * factor)];
  return [
    ...romanNumbers(text),
    ...(has(/(?<!\p{L})(?:thập (?:kỷ|kỉ|niên)|decade|chục)/iu) ? times(10) : []),
    // “thập niên 90”, “the nineties”, “the 1990s”
    ...(has(/thập (?:kỷ|kỉ|niên)|năm \d0(?!\p{N})|\d0s/iu)
      ? [...said].flatMap((value) => [value + 1900, value - 1900])
      : []),
    ...TENS.flatMap(({ nineties, value }) => (has(nineties) ? [value, value + 1900] : [])),
    ...(has(/thế (?:kỷ|kỉ)|centur/iu) ? [...times(100), 50] : []),
    ...(has(/(?<!\p{L})(?:tá(?!\p{L})|dozen)/iu) ? times(12) : []),
    ...(has(/(?<!\p{L})(?:nửa|hal(?:f|ves))(?!\p{L})/iu) ? [0.5, 2, 6, 50, 5e5, 5e8] : []),
    ...(has(/(?:giờ rưỡi|rưỡi (?:sáng|trưa|chiều|tối)|half past)(?!\p{L})/iu) ? [30] : []),
    ...(has(/rưỡi|and a half/iu) ? [...said].flatMap((value) => [value + 0.5, value * 1.5]) : []),
    ...(has(/(?<!\p{L})(?:phần tư|quarter)(?!\p{L}*ed)/iu) ? [0.25, 4, 25] : []),
    ...(has(/(?<!\p{L})(?:phần ba|third)/iu) ? [3] : []),
  ];
}

/** “22h”, “10 giờ tối”, “21:30”, “9.30 p.m.”, “10 in the evening”: the number beside the word, and no other. */
const HOUR = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/-])${WORD}?(?<hour>\d{1,2})${WORD}?(?=h(?:\d\d)?(?!\p{L})|\s?giờ(?!\p{L})|:\d\d|(?:[.:]\d\d)?\s?[ap]\.?m(?!\p{L})| o[’']clock|(?: in the| at)? (?:afternoon|evening|night)(?!\p{L}))`,
  'giu',
);

/** The same hours on a clock of twelve or of twenty-four. */
function hoursIn(text: string): number[] {
  return [...text.matchAll(HOUR)].flatMap(({ groups }) => {
    const hour = Number(groups!.hour);
    return [hour + 12, hour - 12];
  });
}

const TENS = [20, 30, 40, 50, 60, 70, 80, 90].map((value) => ({
  value,
  nineties: new RegExp(`${englishNumber(value).replace(/y$/, 'ies')}`, 'iu'),
}));

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** All that stand in the text. */
export function romanNumbers(text: string): number[] {
  return (text.match(/(?<!\p{L})[IVXLC]+(?!\p{L})/gu) ?? []).map(romanNumber);
}

/** XIII: 13. */
function romanNumber(letters: string): number {
  const values = [...letters].map((letter) => ROMAN[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
