/** The dates that a query names, in words or numbers of either language, and the words that they are in a record. */
import { MONTH_NAMES } from '../../corpus/months.ts';
import { dayWord, decadeWord, monthWord } from './date-words.ts';
import { formOf, type Token } from './fold.ts';
import { andWords, choiceWords, rangeWords, secondAfter, tellYears, withChoices } from './joined-dates.ts';
import { decadeMarks, inDigits, inFull } from './numbers-in-dates.ts';
import type { Span } from './span.ts';
import { afterDecimals } from './units.ts';

/**
 * The words of a query that make up a date, and the one word that this date is in a record; of a quarter each of its months, of dates to
 * choose from each, for all their words.
 */
export interface DateInQuery extends Span {
  word: string;
}

const monthOf = new Map(
  MONTH_NAMES.flatMap((names, i) => names.map((name) => [name.toLowerCase(), i + 1] as const)),
);
/** Stand for a month only beside a day or a year, since they are other words as often. */
const ambiguousMonths = new Set(['march', 'may']);
/** What stands before the number of a month: tháng, and how it is abbreviated. */
const monthMarks = new Set(['thang', 'thg', 'th']);
const romanQuarters = ['i', 'ii', 'iii', 'iv'];
/** What may stand before a date, and says no more than it. */
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** “Tổng Bí thư tháng 9” speaks of no Thursday: short, they stand before the name of a month, or first of all. */
const shortWeekdays = new Set('mon tue wed thu fri sat sun'.split(' '));
/** Said before the number of one of the first ten days. */
const firstDays = new Set(['mùng', 'mồng', 'mung'].map(formOf));
/** After these a number is plainly a day, if another follows with its month: “Đại hội 13 và 2/9” has one day. */
const beforeDays = new Set([undefined, ...'ngay mung mong hom tu giua on from between both the'.split(' ')]);

/** After or before which two numbers are years: nk 20-21. */
const beforeYears =
  /(?:^| )(?:nk|nhiem k[yi]|nien khoa|giai doan|term|years|hdba|hoi dong bao an|unsc|security council)$/;
const afterYears = new Set(['term', 'seat']);

/** Dates among the words of a query, whose places are those in `text`. */
export function datesIn(text: string, tokens: readonly Token[]): DateInQuery[] {
  const said = inDigits(text, tokens);
  // “mấy” is not May.
  const words = said.map(({ from, word }) => (monthOf.has(word) ? tokens[from]!.form : word));
  if (!words.some(mayBegin)) return [];
  const signs = said.map(({ to }) =>
    text.slice(tokens[to - 1]!.end, tokens[to]?.start ?? tokens[to - 1]!.end),
  );
  const read = readerOf(words, signs);
  const found: DateInQuery[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!mayBegin(words[i]!) || isDecimal(words, signs, i) || isOneOnOne(words, signs, i)) continue;
    const dates = read(i);
    if (dates.length === 0 && said[i]!.isYear) dates.push({ from: i, to: i + 1, word: words[i]! });
    if (maySayMore(i - 1)) for (const date of dates) if (date.from === i) date.from--;
    found.push(...dates);
    i = (dates.at(-1)?.to ?? i + 1) - 1;
  }
  const dates = found.map(({ from, to, word }) => ({ from: said[from]!.from, to: said[to - 1]!.to, word }));
  return withChoices(tokens, dates);

  /** A day of the week, “mùng”. */
  function maySayMore(i: number): boolean {
    const form = tokens[said[i]?.from ?? -1]?.form ?? '';
    const isShort = shortWeekdays.has(form) && (i === 0 || monthOf.has(words[i + 1]!));
    return weekdays.has(form) || isShort || firstDays.has(form);
  }
}

/** Not 12 July: 12.7 %, 20.9 million; but “2.9 lần thứ 80” is. */
function isDecimal(words: readonly string[], signs: readonly string[], i: number): boolean {
  const isOfTwo = /^\d+$/.test(words[i + 1] ?? '') && /^[.,]$/.test(signs[i]!);
  const isOrdinal = words[i + 2] === 'lan' && words[i + 3] === 'thu';
  return isOfTwo && !isOrdinal && afterDecimals.has(words[i + 2] ?? '');
}

/** “Gặp 1-1 với ai” is no New Year's Day; “ngày 1-1” and “1-1” alone are. */
function isOneOnOne(words: readonly string[], signs: readonly string[], i: number): boolean {
  return words[i] === '1' && words[i + 1] === '1' && signs[i] === '-' && !beforeDays.has(words[i - 1]);
}

function mayBegin(word: string): boolean {
  return (
    /^(\d|t(h(g|ang)?)?\d|q[1-4]$|(thang|thg|th|nam|year|thap|nhung|quy|quarter)$)/.test(word) ||
    monthOf.has(word)
  );
}

/** A number or name that was read, and where the words after it begin. */
interface Read {
  value: number;
  end: number;
}

/**
 * Gives a function that reads what begins at a word: one date, the first and the last day of a range, two to choose from, or nothing.
 * `signs[i]`: what stands between word i and the next.
 */
function readerOf(words: readonly string[], signs: readonly string[]): (i: number) => DateInQuery[] {
  const joined = signs.map((sign) => /^[/.–-]$/.test(sign));
  const dashed = signs.map((sign) => /^[–-]$/.test(sign));
  const wordAt = (i: number) => words[i];
  return (i) => {
    const range =
      quarterAt(i) ?? yearRangeAt(i) ?? anniversaryAt(i) ?? rangeAfterMonthAt(i) ?? dashedRangeAt(i);
    if (range) return range;
    const date = decadeAt(i) ?? dateAt(i);
    if (date === undefined) return otherRangeAt(i) ?? [];
    const other = otherChoiceAt(i, date);
    return other ? [date, other] : [date];
  };

  /** `2020-21`, which is no month; `nk 20-21`. */
  function yearRangeAt(i: number): DateInQuery[] | undefined {
    if (!isYearRange(i)) return undefined;
    const first = Number(words[i]!);
    const years = [first < 100 ? inFull(first) : first, inFull(Number(words[i + 1]))];
    return years.map((year, n) => ({ from: i + n, to: i + n + 1, word: String(year) }));
  }

  /** `65 năm (1960–2025)`. */
  function anniversaryAt(i: number): DateInQuery[] | undefined {
    const isDashed = /^[–-]$/.test(signs[i]?.trim() ?? '');
    const next = isDashed ? i + 1 : rangeWords.has(words[i + 1] ?? '') ? i + 2 : i;
    const [first, last] = [fourDigits(i), fourDigits(next)];
    if (first === 0 || last <= first || !tellYears(words, first, last)) return undefined;
    return [i, next].map((at) => ({ from: at, to: at + 1, word: words[at]! }));
  }

  function isYearRange(i: number): boolean {
    const last = /^[0-9]{2}$/.test(words[i + 1] ?? '') ? Number(words[i + 1]) : 0;
    if (!dashed[i] || joined[i + 1]) return false;
    const year = fourDigits(i);
    if (year > 0) return last > 12 && last > year % 100;
    const isShort = /^[0-9]{2}$/.test(words[i]!) && last > Number(words[i]);
    return isShort && (beforeYears.test(words.slice(0, i).join(' ')) || afterYears.has(words[i + 2] ?? ''));
  }

  /** `December 2–5, 2025`, `Sept 21 to 27`. */
  function rangeAfterMonthAt(i: number): DateInQuery[] | undefined {
    const month = monthOf.get(words[i]!);
    const first = month ? number(i + 1, 31) : 0;
    const at = first > 0 ? secondDayAt(i + 1, i) : undefined;
    const last = at === undefined || monthAt(at + 1) ? 0 : number(at, 31);
    if (!month || !at || !last) return undefined;
    const year = yearAt(at + 1);
    return [
      dayOf(i, i + 2, first, month, year?.value),
      dayOf(at, year?.end ?? at + 1, last, month, year?.value),
    ];
  }

  /** `2-5/12` are two days of December; but `2-5-12` is one of May. */
  function dashedRangeAt(i: number): DateInQuery[] | undefined {
    return dashed[i] && !dashed[i + 1] ? rangeTo(i + 1, i) : undefined;
  }

  /** `21/27 tháng 9`, `21 đến ngày 27 tháng 9`, `21 to 27 September`, `1 hay 2/9`, `22 & 23/9`. */
  function otherRangeAt(i: number): DateInQuery[] | undefined {
    const next = secondDayAt(i, i);
    return next === undefined ? undefined : rangeTo(next, i);
  }

  /** Where another day is named after the one that is word i, of a date that begins at `from`. */
  function secondDayAt(i: number, from: number): number | undefined {
    const [sign, word] = [signs[i]?.trim() ?? '', words[i + 1] ?? ''];
    const isDay = beforeDays.has(words[from - 1]);
    if (joined[i] || (isDay && /^[&–-]$/.test(sign))) return i + 1;
    if (!rangeWords.has(word) && !choiceWords.has(word) && !(isDay && andWords.has(word))) return undefined;
    return secondAfter(wordAt, i + 1);
  }

  /** `năm 76 hay 77`, `tháng 6 hay 7`: what else the year or the month may be, if nothing but its number is said. */
  function otherChoiceAt(i: number, date: DateInQuery): DateInQuery | undefined {
    const at = secondAfter(wordAt, date.to);
    if (!choiceWords.has(words[date.to] ?? '') || dateAt(at)) return undefined;
    const month = monthMarks.has(words[i]!) && date.to === i + 2 ? number(at, 12) : 0;
    if (month > 0) {
      const of = yearAfter(at + 1);
      return monthOfYear(at, of?.end ?? at + 1, month, of?.value);
    }
    const year = /[0-9]{4}/.test(date.word) ? (yearAt(at) ?? shortYearAfter(at - 1)) : undefined;
    return year && { from: at, to: year.end, word: date.word.replace(/[0-9]{4}/, String(year.value)) };
  }

  /** From the day that is word i to the one read at `last`, of the same month. */
  function rangeTo(last: number, i: number): DateInQuery[] | undefined {
    const first = number(i, 31);
    const end = first ? dayAt(last) : undefined;
    return end && [dayOf(i, i + 1, first, end.month, end.year), end.date];
  }

  /** `1990s`, `90s`, `thập niên 1990`, `những năm 90`. */
  function decadeAt(i: number): DateInQuery | undefined {
    const isMarked = decadeMarks.has(`${words[i]} ${words[i + 1]}`);
    const at = isMarked ? i + 2 : i;
    const read = (isMarked ? /^((?:1[89]|20)?[0-9]0)s?$/ : /^((?:1[89]|20)?[0-9]0)s$/).exec(words[at] ?? '');
    if (read === null) return undefined;
    const value = Number(read[1]);
    return { from: i, to: at + 1, word: decadeWord(value < 100 ? inFull(value) : value) };
  }

  /** `Q3 2024`, `quý III năm 2024`, `third quarter of 2024`. */
  function quarterAt(i: number): DateInQuery[] | undefined {
    const attached = Number(/^q([1-4])$/.exec(words[i]!)?.[1] ?? 0);
    const isMarked = words[i] === 'quy' || words[i] === 'quarter';
    const marked = isMarked ? number(i + 1, 4) || romanQuarters.indexOf(words[i + 1] ?? '') + 1 : 0;
    const quarter = attached || marked || (words[i + 1] === 'quarter' ? number(i, 4) : 0);
    const year = quarter > 0 ? yearAfter(attached ? i + 1 : i + 2) : undefined;
    return year && [2, 1, 0].map((before) => monthOfYear(i, year.end, 3 * quarter - before, year.value));
  }

  function dateAt(i: number): DateInQuery | undefined {
    const year = fourDigits(i);
    if (year && joined[i]) {
      const month = number(i + 1, 12);
      if (month && joined[i + 1] && number(i + 2, 31)) return dayOf(i, i + 3, number(i + 2, 31), month, year);
      if (month) return monthOfYear(i, i + 2, month, year);
    }
    const day = dayAt(i)?.date;
    if (day) return day;
    if (number(i, 12) && joined[i] && fourDigits(i + 1))
      return monthOfYear(i, i + 2, number(i, 12), fourDigits(i + 1));
    const short = number(i, 12) && signs[i] === '/' && !joined[i + 1] ? twoDigits(i + 1) : undefined;
    if (short && Number(words[i + 1]) > 31) return monthOfYear(i, i + 2, number(i, 12), short.value);
    const month = monthAt(i);
    if (month) {
      // “may nam 2025” is “mấy năm 2025”: English months need no word for “year”.
      const of = monthOf.has(words[i]!) && words[month.end] === 'nam' ? undefined : yearAfter(month.end);
      const isClear = /^(thang\d*|thg)$/.test(words[i]!) || (words[i]!.length > 3 && monthOf.has(words[i]!));
      if (of) return monthOfYear(i, of.end, month.value, of.value);
      return isClear && !ambiguousMonths.has(words[i]!) ? monthOfYear(i, month.end, month.value) : undefined;
    }
    if ((words[i] === 'nam' || words[i] === 'year') && fourDigits(i + 1))
      return { from: i, to: i + 2, word: words[i + 1]! };
    // “Việt Nam 80 năm”, “1 năm 30 tháng” name no year.
    const isCounted = /^(viet|mien|\d.*)$/.test(words[i - 1] ?? '');
    const shortYear = words[i] === 'nam' && !isCounted ? shortYearAfter(i) : undefined;
    return shortYear && { from: i, to: shortYear.end, word: String(shortYear.value) };
  }

  /** A day and its month, with a year if there is one: 2/12/1960, 2 tháng 12 năm 1960, 2nd of December, December 2. */
  function dayAt(i: number): { date: DateInQuery; month: number; year: number | undefined } | undefined {
    const first = number(i, 31);
    const withYear = (from: number, to: number, day: number, month: number, year: Read | undefined) => ({
      date: dayOf(from, year?.end ?? to, day, month, year?.value),
      month,
      year: year?.value,
    });
    if (first && joined[i] && number(i + 1, 12)) {
      // `21/9-27/9` has no year.
      const year = yearAt(i + 2) ?? (signs[i + 1] === signs[i] ? twoDigits(i + 2) : undefined);
      return withYear(i, i + 2, first, number(i + 1, 12), year);
    }
    const inOne = /^([0-9]{1,2})th?([0-9]{1,2})$/.exec(words[i] ?? '');
    if (inOne && isUpTo(Number(inOne[1]), 31) && isUpTo(Number(inOne[2]), 12))
      return withYear(i, i + 1, Number(inOne[1]), Number(inOne[2]), yearAfter(i + 1));
    const american = number(i, 12) && signs[i] === '/' ? number(i + 1, 31) : 0;
    if (american > 12 && (signs[i + 1] === '/' || !joined[i + 1])) {
      const year = joined[i + 1] ? (yearAt(i + 2) ?? twoDigits(i + 2)) : undefined;
      return withYear(i, i + 2, american, number(i, 12), year);
    }
    const month = first ? monthAt(words[i + 1] === 'of' ? i + 2 : i + 1) : undefined;
    if (month) return withYear(i, month.end, first, month.value, yearAfter(month.end));
    const named = monthOf.get(words[i] ?? '');
    const at = words[i + 1] === 'the' ? i + 2 : i + 1;
    if (named && number(at, 31)) return withYear(i, at + 1, number(at, 31), named, yearAfter(at + 1));
    return undefined;
  }

  /** A year right after a month, of two digits only where the query ends with it, or in `thg 9/24`: `Sept 77`. */
  function yearAfter(end: number): Read | undefined {
    const isOfMonth = signs[end - 1] === '/' && monthMarks.has(words[end - 2] ?? '');
    const isYear = joined[end - 1]
      ? Number(words[end]) > 12 && (isOfMonth || end === words.length - 1)
      : end === words.length - 1;
    return yearAt(end) ?? (isYear ? twoDigits(end) : undefined);
  }

  /** `năm 77`, but not `năm 80 năm`. */
  function shortYearAfter(i: number): Read | undefined {
    return words[i + 2] === 'nam' ? undefined : twoDigits(i + 1);
  }

  /** `tháng 12`, `thg 12`, `T12`, `December`. */
  function monthAt(i: number): Read | undefined {
    const word = words[i] ?? '';
    const named = monthOf.get(word);
    if (named) return { value: named, end: i + 1 };
    const after = monthMarks.has(word) ? number(i + 1, 12) : 0;
    if (after) return { value: after, end: i + 2 };
    const attached = Number(/^(?:t|th|thg|thang)([0-9]{1,2})$/.exec(word)?.[1] ?? 0);
    return attached >= 1 && attached <= 12 ? { value: attached, end: i + 1 } : undefined;
  }

  function yearAt(i: number): Read | undefined {
    const at = words[i] === 'nam' || words[i] === 'of' ? i + 1 : i;
    if (fourDigits(at)) return { value: fourDigits(at), end: at + 1 };
    return words[i] === 'nam' ? shortYearAfter(i) : undefined;
  }

  function fourDigits(i: number): number {
    return /^(1[89]|20)[0-9]{2}$/.test(words[i] ?? '') ? Number(words[i]) : 0;
  }

  /** Of a date such as 2/12/60. */
  function twoDigits(i: number): Read | undefined {
    if (!/^[0-9]{2}$/.test(words[i] ?? '')) return undefined;
    const value = Number(words[i]);
    return { value: inFull(value), end: i + 1 };
  }

  /** The number that a word is, if it is one from 1 to `max`: `2`, `02`, `2nd`; else 0. */
  function number(i: number, max: number): number {
    const word = words[i] ?? '';
    const value = /^[0-9]{1,2}(st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : 0;
    return isUpTo(value, max) ? value : 0;
  }
}

function isUpTo(value: number, most: number): boolean {
  return value >= 1 && value <= most;
}

function dayOf(from: number, to: number, day: number, month: number, year?: number): DateInQuery {
  return { from, to, word: dayWord(day, month, year) };
}

function monthOfYear(from: number, to: number, month: number, year?: number): DateInQuery {
  return { from, to, word: monthWord(month, year) };
}
