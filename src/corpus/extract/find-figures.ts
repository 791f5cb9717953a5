/** Finds what looks like a figure in a paragraph: a proposal for a curator and for the checks, not a reading of the text. */
import type { Lang } from '../../lang.ts';
import {
  currencyOf,
  expectingBefore,
  exponentOf,
  isPercent,
  limitAfter,
  multiplierPattern,
  namedBy,
  type Qualifier,
  qualifierOf,
  qualifierPattern,
  shortUnitPattern,
  signPattern,
  unitPattern,
} from './figure-words.ts';
import { findRanks } from './find-ranks.ts';
import { DOWN, LESS, MORE, UP } from './growth-words.ts';

export interface FigureCandidate {
  /** As it stands in the paragraph, with its qualifier and unit. */
  phrase: string;
  /** Where the phrase begins, and where its number does. */
  index: number;
  numberAt: number;
  /** With “tỷ” or “million” multiplied in. */
  value: number;
  /** The first word after the number, or the currency of the sign before it; empty if nothing is counted there. */
  unit: string;
  /** Of what money or a share is for each: “/tấn”. */
  per?: string;
  currency?: string;
  qualifier: Qualifier;
  /** A growth in per cent that follows, with no other figure between. */
  changePercent?: number;
  /** From the phrase to that growth, or from the growth to the phrase. */
  withGrowth?: string;
}

export const numberPattern = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\p{N})|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?(?!\p{N})|\d+(?:[.,]\d+)?`;

const isYear = /^[12]\d{3}$/;
const isGrouped = /^\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+$/;

/** What it counts stands in the same cell of a table. Not after a letter, a digit or a sign that makes the number part of a date, a time, a range or a name. */
const FIGURE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?<qualifier>${qualifierPattern})\s+)?(?<![\p{L}\p{N}/.,:–$€£¥-]|\p{N}\+)(?:(?<sign>${signPattern})\s?)?(?<number>${numberPattern})(?<multiplier>${multiplierPattern})?(?<half> rưỡi(?!\p{L}))?(?:[^\S\t]*(?<percent>%)|(?:[^\S\t]+|(?<=\d-\p{L}+)-|(?=${shortUnitPattern}))(?<noun>${unitPattern})(?<halfOfUnit> rưỡi(?!\p{L}))?)?(?<per>/\p{L}+)?`,
  'giu',
);

/** But no percentage points. */
const PERCENT = String.raw`\d+(?:[.,]\d+)?\s*(?:%|phần trăm|per ?cent)(?!\p{L}|[\s-]*(?:points?|điểm)(?!\p{L}))`;
/** “marking a year-on-year” rise */
const LEAD = String.raw`(?:(?:an?|having|marking|representing) )*(?:year[\s-]on[\s-]year )?`;
/** Of what a growth is, where that is said: of the money, or of how much was sold. */
const OF_VALUE = ' (?:về|by|in) (?:trị giá|giá trị|kim ngạch|value)';
const KIND = String.raw`(?:(?:${OF_VALUE}| (?:về|by|in) (?:(?:khối |sản |số )?lượng|volume|quantity))(?!\p{L}))`;
const GROWTHS = [
  // “tăng 5%”, “a rise of 5%”
  String.raw`(?<!\p{L})${LEAD}(?:(?<up>${UP})|(?<down>${DOWN}))(?: (?:by|of|lần lượt))?(?: (?:${qualifierPattern}))? (?<percent>${PERCENT})`,
  // “(+5%)”
  String.raw`(?<![\p{L}\p{N}.,%]|%\s)(?:(?<up>\+)|(?<down>[−-]))(?<percent>${PERCENT})`,
  // “5% more”, “a 5% rise”
  String.raw`(?<![\p{L}\p{N}.,+−-])${LEAD}(?<percent>${PERCENT}) (?:(?<up>${MORE})|(?<down>${LESS}))(?!\p{L})`,
  // “and 7% by value”, after “up 5% by volume”
  String.raw`(?<=(?<!\p{L})(?<first>(?:(?<up>${UP})|(?<down>${DOWN}))(?: (?:by|of|lần lượt))? ${PERCENT}${KIND}?),? (?:and|và) )(?<percent>${PERCENT})`,
].map((pattern) => new RegExp(pattern, 'giu'));
/** After a growth that another follows, of the next figure. */
const ONE_MORE = new RegExp(`^${KIND}?,? (?:and|và|nhưng|but) (?:(?:${UP}|${DOWN}) )?${PERCENT}`, 'iu');

/**
 * The end of a range, of which no single number is the figure: “từ 10 đến 15 tỷ”, “3-5 tàu”, “between 3 and 5”; but “$5bn in
 * 2024 to $6bn” has two.
 */
const TO = String.raw`\s*%?\s*(?:-|–|đến|tới|to)\s*`;
const RANGE_BEFORE = new RegExp(String.raw`(?<!(?<!\p{L})(?:năm|in) \d{3})\p{N}${TO}$`, 'iu');
const BETWEEN = /(?<!\p{L})between (?:\P{L}?\p{N}(?:[^,;.!?]|[.,](?=\p{N}))* and )?$/iu;
/** Between two numbers of the same unit: “từ 20 tỷ USD đến 22 tỷ USD”. */
const JOINING = /^\s*(?:–|đến|tới|to)\s*$/iu;
const IN_GROWTH = new RegExp(
  String.raw`(?<!\p{L})(?:${UP}|${DOWN})(?!\p{L})(?:[^,;.!?]|[.,](?=\p{N}))*$`,
  'iu',
);
const RANGE_AFTER = new RegExp(String.raw`^${TO}\p{N}`, 'iu');

/** “1/4 số dự án”; a day is found as a date. */
const IS_FRACTION = /^\/\p{N}/u;

/** Characters beside a number in which it is said what it is: more than any such words have. */
const CONTEXT = 100;

/** The figures of a paragraph, in its order. */
export function findFigures(paragraph: string, lang: Lang): FigureCandidate[] {
  const numbers = withoutRanges(numbersOf(paragraph, lang), paragraph);
  const given = GROWTHS.flatMap((pattern) => [...paragraph.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .filter((growth) => giveGrowth(growth, numbers, paragraph, lang));
  // The per cent of a growth that has its figure is no figure of its own.
  const figures = numbers.filter(
    ({ numberAt }) => !given.some(({ index, 0: words }) => isWithin(numberAt, index, words)),
  );
  return [...figures, ...findRanks(paragraph)].sort((a, b) => a.index - b.index);
}

function isWithin(at: number, index: number, words: string): boolean {
  return at >= index && at < index + words.length;
}

function numbersOf(paragraph: string, lang: Lang): FigureCandidate[] {
  return [...paragraph.matchAll(FIGURE)].flatMap((match) => {
    const { 0: words, index, groups = {} } = match;
    const { qualifier, sign, number = '', multiplier, percent, noun, per } = groups;
    const half = groups.half ?? groups.halfOfUnit;
    const numberAt = index + words.indexOf(sign ?? number);
    const beforeAt = Math.max(0, numberAt - CONTEXT);
    const before = paragraph.slice(beforeAt, numberAt);
    const after = paragraph.slice(paragraph.indexOf(number, numberAt) + number.length);
    const isLimit = limitAfter.test(after);
    const expecting = qualifier ? null : expectingBefore.exec(before);
    const isBare = !sign && !multiplier && !percent && !noun;
    // “over 2023” is a year; “1,234” counts something that is named before it.
    const isFigure = isYear.test(number) ? isLimit : qualifier || isLimit || isGrouped.test(number);
    if (isBare && !isFigure) return [];
    const isName = !sign && !multiplier && currencyOf(noun) === undefined && namedBy.test(before);
    // From per cent to money there is no range: “fell 3% to $5bn”.
    const isRange = RANGE_BEFORE.test(before) && !(sign && /%\s*\p{L}+\s*$/u.test(before));
    if (IS_FRACTION.test(after)) return [];
    if (isName || isRange || RANGE_AFTER.test(after) || BETWEEN.test(before)) return [];
    const money = sign && currencyOf(sign);
    return [
      {
        phrase: `${expecting?.[0] ?? ''}${words}`,
        index: expecting ? beforeAt + expecting.index : index,
        numberAt,
        value: parseNumber(half ? `${number},5` : number, lang, exponentOf(multiplier)),
        unit: money || percent || noun || '',
        per,
        currency: money || currencyOf(noun),
        qualifier: isLimit ? 'beyond' : expecting ? 'expected' : qualifierOf(qualifier),
      },
    ];
  });
}

/** Without both ends where each has the unit; but “rose from $20 million to $22 million” is of two figures. */
function withoutRanges(numbers: FigureCandidate[], paragraph: string): FigureCandidate[] {
  const isRange = (one: FigureCandidate, two: FigureCandidate | undefined) =>
    two !== undefined &&
    one.unit !== '' &&
    one.unit === two.unit &&
    JOINING.test(paragraph.slice(one.index + one.phrase.length, two.numberAt)) &&
    !IN_GROWTH.test(paragraph.slice(Math.max(0, one.index - CONTEXT), one.index));
  const ends = new Set(
    numbers.flatMap((one, i) => (isRange(one, numbers[i + 1]) ? [one, numbers[i + 1]] : [])),
  );
  return numbers.filter((one) => !ends.has(one));
}

const TIME =
  /^(?:giờ|ngày|tuần|tháng|quý|năm|thập kỷ|hours?|days?|weeks?|months?|quarters?|years?|decades?)$/iu;

/** What a growth is compared to; another clause may tell of something else: “rose 5% from 2023 and imports fell to …”. */
const COMPARISON = String.raw` (?:so với|from|year[\s-]on[\s-]year|compared)(?:(?!\s(?:và|trong khi|and|while)\s)[^,;.!?]|[.,](?=\p{N}))*`;
/**
 * Between a growth and the number that it led to, what it is compared to left out: “tăng 14,5% so với năm trước, đạt
 * gần 1,2 tỷ”, “rose 10 percent from 1.1 billion to 1.2 billion”.
 */
const LED_TO = new RegExp(
  String.raw`^(?:${KIND})?(?:${COMPARISON})?,? ?(?:và |and )?(?:(?:đạt|lên|lên tới|lên đến|lên mức|xuống|xuống còn|còn|to|to reach|reaching)(?:\s+(?:${qualifierPattern}))?|ước đạt|dự kiến(?: sẽ)? đạt|vượt mốc|vượt)\s*$`,
  'iu',
);

const KIND_AFTER = new RegExp(`^${KIND}`, 'iu');
const IS_OF_VALUE = new RegExp(String.raw`^${OF_VALUE}(?!\p{L})`, 'iu');
const IN_CLAUSE = /^(?:[^,;.!?]*[,;(])?\s*$/;
const IN_SENTENCE = /^(?:[^;.!?]|[.](?=\p{N}))*$/u;

/** Characters that what it is compared to may take. */
const FARTHEST_LED_TO = 400;

/**
 * Gives a growth to the figure that grew: the last one before it, with at most the end of its clause between; or the one
 * that it led to. Of several growths in a row (“up 5% by volume and 7% by value”) each has its own figure of the sentence.
 */
function giveGrowth(
  { 0: words, index, groups = {} }: RegExpExecArray,
  numbers: FigureCandidate[],
  paragraph: string,
  lang: Lang,
): boolean {
  const end = index + words.length;
  const after = paragraph.slice(end);
  const kind = KIND_AFTER.exec(after)?.[0];
  const isOfKind = ({ currency }: FigureCandidate) =>
    kind === undefined || (currency !== undefined) === IS_OF_VALUE.test(kind);
  const mayGrow = (one: FigureCandidate) =>
    !isPercent(one.unit) && !TIME.test(one.unit) && !one.changePercent && isOfKind(one);
  const earlier = numbers.filter((one) => one.index < index && mayGrow(one));
  const next = ONE_MORE.exec(after)?.[0];
  const isInOrder = next !== undefined && kind === undefined;
  const before = earlier.at(isInOrder ? -2 : -1);
  const ledTo = numbers.find(
    (one) =>
      one.index >= end &&
      one.numberAt - end < FARTHEST_LED_TO &&
      mayGrow(one) &&
      LED_TO.test(paragraph.slice(end, one.numberAt)),
  );
  const between = before && paragraph.slice(before.index + before.phrase.length, index);
  const mayBeFar = kind !== undefined || next !== undefined || groups.first !== undefined;
  const isBeside = between !== undefined && (mayBeFar ? IN_SENTENCE : IN_CLAUSE).test(between);
  const grown = ledTo ?? (isBeside ? before : undefined);
  // What is no figure, since it is a limit, has no growth either.
  if (grown === undefined || grown.qualifier === 'beyond') return false;
  const percent = parseNumber(/^[\d.,]+/.exec(groups.percent!)![0], lang);
  grown.changePercent = groups.down ? -percent : percent;
  grown.withGrowth = wordsFrom(
    paragraph,
    Math.min(grown.index, groups.first ? paragraph.lastIndexOf(groups.first, index) : index),
    Math.max(grown.index + grown.phrase.length, end + ((isInOrder ? next : kind)?.length ?? 0)),
  );
  // “dự kiến tăng 5%, đạt 1,2 tỷ”
  const isExpected =
    grown === ledTo && expectingBefore.test(paragraph.slice(Math.max(0, index - CONTEXT), index));
  if (isExpected && grown.qualifier === 'exact') grown.qualifier = 'expected';
  return true;
}

/** With the bracket that closes after them, if one opens among them: “5 tỷ USD (+3%)”. */
function wordsFrom(paragraph: string, start: number, end: number): string {
  const words = paragraph.slice(start, end);
  return words.includes('(') && paragraph[end] === ')' ? `${words})` : words;
}

/**
 * “1.234,5” in Vietnamese, “1,234.5” in English; a lone group of three digits is thousands: “4.000”, unless it follows
 * a 0: “0.125”. What parts fewer digits is a decimal mark, whichever it is: “1.5 tỷ”.
 */
export function parseNumber(text: string, lang: Lang, exponent = 0): number {
  const groupMark = lang === 'vi' ? /[.\s](?=\d{3}(?!\d))/g : /[,\s](?=\d{3}(?!\d))/g;
  const digits = /^0[.,]/.test(text) ? text : text.replace(groupMark, '');
  // Read as one number: 68.4 times a billion is not 68.4 billion to a computer.
  return Number(`${digits.replace(',', '.')}e${exponent}`);
}
