/** Finds what looks like a figure in a paragraph: a proposal for a curator, not a reading of the text. */
import type { Lang } from '../lang.ts';
import type { Figure } from './schema.ts';

export interface FigureCandidate {
  /** As it stands in the paragraph, with its qualifier and unit. */
  phrase: string;
  /** With “tỷ” or “million” multiplied in. */
  value: number;
  unit: string;
  currency?: string;
  qualifier: Figure['qualifier'];
  /** A growth in per cent that follows in the same sentence. */
  changePercent?: number;
}

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const QUALIFIERS =
  'gần|hơn|trên|vượt mốc|vượt|khoảng|dự kiến|nearly|almost|over|more than|about|around|some|expected';
const MULTIPLIERS = 'nghìn|ngàn|triệu|tỷ|tỉ|thousand|million|billion';

/** Not after a letter, a digit or a sign that makes the number part of a date, a time or a name. */
const FIGURE = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(${QUALIFIERS})\s+)?(?<![\p{L}\p{N}/.,:-])(${NUMBER})(?:\s+(${MULTIPLIERS})(?!\p{L}))?(?:\s*(%)|\s+([\p{L}]+))`,
  'giu',
);
const RANK =
  /(?:\p{Ll}+ ){1,4}(?:lớn|cao|nhiều) (?:nhất|thứ (nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\d+))/giu;
const GROWTH =
  /(tăng|giảm|up|down|grew|rose|fell)(?: (?:gần|hơn|khoảng|by|nearly|over|about))? (\d+(?:[.,]\d+)?)\s*%/iu;

/** A number after one of these counts nothing: it is a name (“khóa 79”, “Nghị quyết 35”) or a date (“năm 2024”). */
const NAMED_BY =
  /(?:khoá|khóa|nghị quyết|chỉ thị|nghị định|số|điều|ngày|tháng|năm|lần|thứ|đại hội|covid|session|article|resolution)[\s-]*$/iu;

/** The figures of a paragraph, in its order. */
export function findFigures(paragraph: string, lang: Lang): FigureCandidate[] {
  const sentences = paragraph.split(/(?<=[.!?;])\s+(?=\p{Lu})/u);
  return sentences.flatMap((sentence) => [...numbersOf(sentence, lang), ...ranksOf(sentence)]);
}

function numbersOf(sentence: string, lang: Lang): FigureCandidate[] {
  const numbers: (FigureCandidate & { index: number })[] = [];
  for (const match of sentence.matchAll(FIGURE)) {
    const [phrase, qualifier, number, multiplier, percent, noun] = match;
    if (NAMED_BY.test(sentence.slice(0, match.index))) continue;
    numbers.push({
      index: match.index,
      phrase,
      value: parseNumber(number!, lang) * multiplierOf(multiplier),
      unit: percent ?? noun ?? '',
      currency: currencyOf(noun),
      qualifier: qualifierOf(qualifier),
    });
  }
  const growth = GROWTH.exec(sentence);
  const grown = growth && numbers.findLast(({ index, unit }) => index < growth.index && unit !== '%');
  if (!grown) return numbers.map(candidateOf);
  grown.changePercent = parseNumber(growth[2]!, lang) * (/giảm|down|fell/i.test(growth[1]!) ? -1 : 1);
  const growthEnd = growth.index + growth[0].length;
  // The per cent of the growth is no figure of its own.
  return numbers.filter(({ index }) => index < growth.index || index >= growthEnd).map(candidateOf);
}

function candidateOf({ index: _index, ...candidate }: FigureCandidate & { index: number }): FigureCandidate {
  return candidate;
}

function ranksOf(sentence: string): FigureCandidate[] {
  const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
  return [...sentence.matchAll(RANK)].map(([phrase, ordinal = 'nhất']) => ({
    phrase,
    value: ordinals.indexOf(ordinal.toLowerCase()) + 1 || Number(ordinal),
    unit: '',
    qualifier: 'rank',
  }));
}

/**
 * “1.234,5” in Vietnamese, “1,234.5” in English; a lone group of three digits is thousands: “4.000”. What parts fewer
 * digits is a decimal mark, whichever it is: “1.5 tỷ”.
 */
function parseNumber(text: string, lang: Lang): number {
  const groupMark = lang === 'vi' ? /\.(?=\d{3}(?!\d))/g : /,(?=\d{3}(?!\d))/g;
  return Number(text.replace(groupMark, '').replace(',', '.'));
}

function currencyOf(noun = ''): string | undefined {
  return { usd: 'USD', eur: 'EUR', vnd: 'VND', đồng: 'VND' }[noun.toLowerCase()];
}

function multiplierOf(word = ''): number {
  switch (word.toLowerCase()) {
    case 'nghìn':
    case 'ngàn':
    case 'thousand':
      return 1e3;
    case 'triệu':
    case 'million':
      return 1e6;
    case 'tỷ':
    case 'tỉ':
    case 'billion':
      return 1e9;
    default:
      return 1;
  }
}

function qualifierOf(word = ''): Figure['qualifier'] {
  switch (word.toLowerCase()) {
    case '':
      return 'exact';
    case 'gần':
    case 'nearly':
    case 'almost':
      return 'nearly';
    case 'vượt':
    case 'vượt mốc':
      return 'passed';
    case 'khoảng':
    case 'about':
    case 'around':
    case 'some':
      return 'about';
    case 'dự kiến':
    case 'expected':
      return 'expected';
    default:
      return 'over';
  }
}
