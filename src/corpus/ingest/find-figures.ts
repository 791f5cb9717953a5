/** Finds what looks like a figure in a paragraph: a proposal for a curator, not a reading of the text. */
import type { Lang } from '../../lang.ts';
import {
  currencyOf,
  exponentOf,
  isPercent,
  longUnitPattern,
  multiplierPattern,
  namedBy,
  noUnitPattern,
  ordinals,
  type Qualifier,
  qualifierOf,
  qualifierPattern,
} from './figure-words.ts';

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
  currency?: string;
  qualifier: Qualifier;
  /** A growth in per cent that follows, with no other figure between. */
  changePercent?: number;
}

const NUMBER = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\p{N})|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
/** A word, and no number or function word. */
const UNIT = String.raw`${longUnitPattern}|(?!(?:${noUnitPattern})(?!\p{L}))\p{L}+`;

/** Not after a letter, a digit or a sign that makes the number part of a date, a time, a range or a name. */
const FIGURE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?<qualifier>${qualifierPattern})\s+)?(?<![\p{L}\p{N}/.,:–$€£¥-])(?:(?<sign>(?:US)?\$|[€£¥])\s?)?(?<number>${NUMBER})(?<multiplier>${multiplierPattern})?(?:\s*(?<percent>%)|\s+(?<noun>${UNIT}))?`,
  'giu',
);
const RANK =
  /(?:\p{Ll}+ ){1,4}(?:lớn|cao|nhiều) (?:nhất|thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d+))(?!\p{L})/giu;
const GROWTH = new RegExp(
  String.raw`(?<!\p{L})(?<verb>tăng(?: trưởng| thêm)?|giảm|up|down|grew|rose|fell)(?: (?:by|${qualifierPattern}))? (?<percent>\d+(?:[.,]\d+)?)\s*(?:%|phần trăm|per ?cent)`,
  'giu',
);

/** The end of a range, of which no single number is the figure: “từ 10 đến 15 tỷ”, “3-5 tàu”. */
const TO = String.raw`\s*%?\s*(?:-|–|đến|tới|to)\s*`;
const RANGE_BEFORE = new RegExp(String.raw`\p{N}${TO}$`, 'iu');
const RANGE_AFTER = new RegExp(String.raw`^${TO}\p{N}`, 'iu');

/** The figures of a paragraph, in its order. */
export function findFigures(paragraph: string, lang: Lang): FigureCandidate[] {
  const numbers = numbersOf(paragraph, lang);
  const given = [...paragraph.matchAll(GROWTH)].filter((growth) =>
    giveGrowth(growth, numbers, paragraph, lang),
  );
  // The per cent of a growth that has its figure is no figure of its own.
  const figures = numbers.filter(
    ({ numberAt }) => !given.some(({ index, 0: words }) => isWithin(numberAt, index, words)),
  );
  return [...figures, ...ranksOf(paragraph)].sort((a, b) => a.index - b.index);
}

function isWithin(at: number, index: number, words: string): boolean {
  return at >= index && at < index + words.length;
}

function numbersOf(paragraph: string, lang: Lang): FigureCandidate[] {
  return [...paragraph.matchAll(FIGURE)].flatMap((match) => {
    const { 0: phrase, index, groups = {} } = match;
    const { qualifier, sign, number = '', multiplier, percent, noun } = groups;
    if (!sign && !multiplier && !percent && !noun && !qualifier) return [];
    const numberAt = index + phrase.indexOf(sign ?? number, qualifier?.length ?? 0);
    const before = paragraph.slice(0, numberAt);
    const after = paragraph.slice(numberAt + (sign?.length ?? 0) + number.length);
    const isName = !sign && !multiplier && currencyOf(noun) === undefined && namedBy.test(before);
    // From per cent to money there is no range: “fell 3% to $5bn”.
    const isRange = RANGE_BEFORE.test(before) && !(sign && /%\s*\p{L}+\s*$/u.test(before));
    if (isName || isRange || RANGE_AFTER.test(after)) return [];
    const money = sign && currencyOf(sign);
    return [
      {
        phrase,
        index,
        numberAt,
        value: parseNumber(number, lang, exponentOf(multiplier)),
        unit: money || percent || noun || '',
        currency: money || currencyOf(noun),
        qualifier: qualifierOf(qualifier),
      },
    ];
  });
}

const TIME =
  /^(?:giờ|ngày|tuần|tháng|quý|năm|thập kỷ|hours?|days?|weeks?|months?|quarters?|years?|decades?)$/iu;

/** Between a growth and what it led to: “tăng 14,5%, đạt 1,2 tỷ”, “rose 10 percent to 5 billion”. */
const LED_TO = /^,? ?(?:và )?(?:đạt|lên|lên tới|lên mức|xuống|còn|to|to reach|reaching)\s*$/iu;

/**
 * Gives a growth to the figure that grew: the last one before it, with at most the end of its clause between; or the one
 * that it led to.
 */
function giveGrowth(
  { 0: words, index, groups = {} }: RegExpExecArray,
  numbers: FigureCandidate[],
  paragraph: string,
  lang: Lang,
): boolean {
  const end = index + words.length;
  const mayGrow = ({ unit, changePercent }: FigureCandidate) =>
    !isPercent(unit) && !TIME.test(unit) && !changePercent;
  const before = numbers.findLast((one) => one.index < index && mayGrow(one));
  const after = numbers.find((one) => one.index >= end && mayGrow(one));
  const isBeside =
    before && /^(?:[^,;.!?]*[,;(])?\s*$/.test(paragraph.slice(before.index + before.phrase.length, index));
  const isLedTo = after && LED_TO.test(paragraph.slice(end, after.index));
  const grown = isLedTo ? after : isBeside ? before : undefined;
  if (grown === undefined) return false;
  const sign = /^(?:giảm|down|fell)$/i.test(groups.verb!) ? -1 : 1;
  grown.changePercent = parseNumber(groups.percent!, lang) * sign;
  return true;
}

function ranksOf(paragraph: string): FigureCandidate[] {
  return [...paragraph.matchAll(RANK)].map(({ 0: phrase, 1: ordinal = 'nhất', index }) => ({
    phrase,
    index,
    numberAt: index + phrase.length - ordinal.length,
    value: ordinals.indexOf(ordinal.toLowerCase()) + 1 || Number(ordinal),
    unit: '',
    qualifier: 'rank',
  }));
}

/**
 * “1.234,5” in Vietnamese, “1,234.5” in English; a lone group of three digits is thousands: “4.000”, unless it follows
 * a 0: “0.125”. What parts fewer digits is a decimal mark, whichever it is: “1.5 tỷ”.
 */
function parseNumber(text: string, lang: Lang, exponent = 0): number {
  const groupMark = lang === 'vi' ? /[.\s](?=\d{3}(?!\d))/g : /[,\s](?=\d{3}(?!\d))/g;
  const digits = /^0[.,]/.test(text) ? text : text.replace(groupMark, '');
  // Read as one number: 68.4 times a billion is not 68.4 billion to a computer.
  return Number(`${digits.replace(',', '.')}e${exponent}`);
}
