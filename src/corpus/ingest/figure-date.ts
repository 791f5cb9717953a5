/** The date of a figure, where the text leaves no choice. */

import { isPercent } from '../extract/figure-words.ts';
import type { PlacedDate } from '../extract/find-dates.ts';
import type { FigureCandidate } from '../extract/find-figures.ts';
import { saysPlan } from './plans.ts';
import { type Bounds, sentenceAt } from './sentence.ts';

/** A figure and a few words after it that say it is of another time than the one printed: “$3.02bn a year earlier”. */
const OF_ANOTHER_TIME =
  /^\S+(?: \S+){0,3}?(?<!(?:from|than|with|với)) (?:(?:a|one) (?:year|quarter|month) (?:earlier|ago|before)|the (?:same|previous|prior) (?:year|quarter|month|period)|the (?:year|quarter|month) before|last (?:year|quarter|month)|cùng kỳ|(?:năm|quý|tháng|kỳ) trước|trước đó|năm ngoái)(?!\p{L})/iu;

/** In the clause before a date, which is then of what stands between the two alone: “so với 10 tỷ của năm 2023”. */
const COMPARED =
  /(?<!\p{L})(?:so với|(?:cao|thấp|nhiều|ít|lớn) hơn|(?<!kể )từ(?= (?:mức )?\p{N})|compared (?:to|with)|than|(?:up|down|%|per ?cent) from)(?!\p{L})(?:[^,;.!?]|[.,](?=\p{N}))*$/iu;
/** Before a day from which on something is counted. */
const SINCE = /(?<!\p{L})(?:từ(?: (?:ngày|đầu|giữa|cuối))?|(?:từ|sau) khi(?: \p{L}+){0,8}|since) $/iu;
/** What follows is of today. */
const NOW =
  /(?<!\p{L})(?:(?:đến|tới|hiện) nay|hiện(?: tại| có| là| đã| đang)|now|today|currently)(?!\p{L})/iu;
/** Between a figure and its own date: “5 tỷ USD năm 2024”, “5 tỷ USD giá trị hàng hóa trong năm 2024”. */
const BESIDE =
  /^ ?\(?$|^(?: \p{L}+){0,4} (?:vào|trong|của|cho|đến|tới|in|during|for|by)(?: (?:đầu|giữa|cuối|hết))? $/iu;
/** Before a date that begins its clause: “Năm 2024, …”, “…, tính đến tháng 4/2025, …”. */
const BEGINNING =
  /(?:^|[,:(] ?)(?:(?:riêng|chỉ|trong|vào|từ|giai đoạn|tính|đến|hết|cả|in|during|from|for|by|as of) )*(?:ngày )?$/iu;

/** Before a date up to which something is counted, or of which only a part is meant; English has it in the date. */
const UP_TO = /(?<!\p{L})(?:đến|tới|hết|đầu|giữa|cuối) $/iu;
const BY = /^(?:by|until) /iu;
/** Comes about over a time, and not at one. */
const TURNOVER =
  /(?<!\p{L})(?:kim ngạch|(?:xuất|nhập|xuất nhập) khẩu|(?:thương mại|buôn bán) (?:hai chiều|song phương|đạt|vượt)|trao đổi thương mại|doanh (?:thu|số)|turnover|revenues?|sales|exports?|imports?|trade(?! (?:agreements?|deals?|pacts?|off|promotion|fairs?)))(?!\p{L})/iu;
/** What is told after a figure of what it is: “$300 in two-way trade”. */
const OF_WHAT = /^(?: (?:\p{L}|-)+){1,4}/u;
/** From a figure to another of the same thing: “từ 3 tỷ USD lên 5 tỷ USD”. */
const TO = /^(?:\s|(?<!\p{L})(?:lên|xuống|còn|tới|đến|mức|to)(?!\p{L}))*$/iu;

const DAY = /^\d{4}-\d\d-\d\d/;

export type DateOfFigure = { period: string; asOf?: never } | { asOf: string; period?: never };

/** Dates of one sentence, beyond which nobody but a reader finds out what is of which. */
const MOST_NEAR = 10;

/** A date with what the words before it make of it. */
export interface TellingDate extends PlacedDate {
  /** Where the words begin that compare with it. */
  comparedFrom?: number;
  isSince: boolean;
  isUpTo: boolean;
  beginsClause: boolean;
}

export function tellingDates(paragraph: string, dates: readonly PlacedDate[]): TellingDate[] {
  return dates.map((date) => {
    const { start } = sentenceAt(paragraph, date.index);
    const before = paragraph.slice(start, date.index);
    const compared = COMPARED.exec(before);
    return {
      ...date,
      ...(compared && { comparedFrom: start + compared.index }),
      isSince: !date.edtf?.includes('/') && (SINCE.test(before) || /^since /i.test(date.text)),
      isUpTo: UP_TO.test(before) || BY.test(date.text),
      beginsClause: BEGINNING.test(before),
    };
  });
}

/**
 * `dates`: those of the paragraph; `sentence`: that of the figure; `others`: all its figures. A period if it is an interval, or
 * the month or year in which a turnover came about; else the day, month or year. It is the one beside the figure; else the only
 * one of the sentence that may be its own, if the paragraph has no other, or if it begins a clause before the figure. Undefined
 * where only a reader can tell.
 */
export function dateOfFigure(
  paragraph: string,
  dates: readonly TellingDate[],
  figure: FigureCandidate & { isPlanned: boolean },
  sentence: Bounds,
  others: readonly FigureCandidate[],
): DateOfFigure | undefined {
  if (OF_ANOTHER_TIME.test(paragraph.slice(figure.numberAt))) return undefined;
  const isNear = ({ index }: PlacedDate) => index >= sentence.start && index < sentence.end;
  if (dates.filter(isNear).length > MOST_NEAR) return undefined;
  const near = dates.filter((date) => isNear(date) && isPossible(date));
  const beside = near.find((date) => date.index > figure.numberAt && BESIDE.test(between(date)));
  const edtf = beside ? beside.edtf : onlyOne();
  if (edtf === undefined) return undefined;
  return edtf.includes('/') || isTime(edtf) ? { period: edtf } : { asOf: edtf };

  /** Whether a turnover came about in it: in a month or a year, and not up to then. */
  function isTime(date: string): boolean {
    if (figure.currency === undefined || DAY.test(date)) return false;
    if (near.some(({ edtf, isUpTo }) => edtf === date && isUpTo)) return false;
    const ends = others
      .filter(({ numberAt, unit }) => numberAt < figure.numberAt && !isPercent(unit))
      .map(({ index, phrase }) => index + phrase.length);
    const from = ends.findLast((end) => !TO.test(paragraph.slice(end, figure.index))) ?? 0;
    const [after = ''] = OF_WHAT.exec(paragraph.slice(figure.index + figure.phrase.length)) ?? [];
    return (
      TURNOVER.test(paragraph.slice(Math.max(from, sentence.start), figure.numberAt)) || TURNOVER.test(after)
    );
  }

  function onlyOne(): string | undefined {
    const [only, ...more] = new Set(near.map((date) => date.edtf));
    if (only === undefined || more.length > 0) return undefined;
    const isAlone = dates.every((date) => isNear(date) || isCompared(date) || date.edtf === only);
    return isAlone || near.some(({ index, beginsClause }) => beginsClause && index < figure.index)
      ? only
      : undefined;
  }

  function isPossible(date: TellingDate): boolean {
    if (isCompared(date)) return false;
    const { index } = date;
    const words = between(date);
    const isBefore = index < figure.index;
    if (isBefore && NOW.test(words)) return false;
    if (!saysPlan(words)) return true;
    // “Năm 2025, phấn đấu đạt 5 tỷ”, “5 tỷ sẽ được chi trong năm 2026”; but “5 tỷ, sẽ là 6 tỷ vào năm 2026” has two times.
    const [first, last] = [Math.min(index, figure.numberAt), Math.max(index, figure.index)];
    const isNearest = !others.some(({ numberAt }) => numberAt > first && numberAt < last);
    return figure.isPlanned && isNearest && (isBefore || !/[,;:]\s/u.test(words));
  }

  function isCompared({ index, comparedFrom, isSince }: TellingDate): boolean {
    if (isSince) return true;
    return comparedFrom !== undefined && (figure.numberAt < comparedFrom || figure.numberAt > index);
  }

  function between({ index, text }: PlacedDate): string {
    return index < figure.index
      ? paragraph.slice(index + text.length, figure.numberAt)
      : paragraph.slice(figure.index + figure.phrase.length, index);
  }
}
