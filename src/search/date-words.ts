/**
 * Dates as words, so that a date is found like any other word however it is written: 2 December 1960 is
 * `d12x02` (a day of any year), `d1960x12x02`, `m1960x12` and `m12` (its month), and `1960`.
 */
import { parseEdtf } from '../corpus/dates.ts';

/** Longest interval whose days are all listed. */
const maxDays = 62;

/** The words of a record's EDTF dates. */
export function dateWords(dates: readonly string[]): string[] {
  const words = new Set<string>();
  for (const date of dates) {
    const { start, end, precision } = parseEdtf(date);
    for (let year = start.year; year <= Math.min(end.year, start.year + 10); year++) words.add(String(year));
    if (precision === 'year') continue;
    words.add(monthWord(start.month));
    words.add(monthWord(start.month, start.year));
    words.add(monthWord(end.month));
    words.add(monthWord(end.month, end.year));
    if (precision === 'month') continue;
    let day = start;
    for (let i = 0; i < maxDays && Temporal.PlainDate.compare(day, end) <= 0; i++) {
      words.add(dayWord(day.day, day.month));
      words.add(dayWord(day.day, day.month, day.year));
      day = day.add({ days: 1 });
    }
  }
  return [...words];
}

export interface DateInQuery {
  /** The words of the query that make up the date: [start, end). */
  start: number;
  end: number;
  word: string;
}

const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthOf = new Map(monthNames.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** Dates among the folded words of a query; `joined[i]`: only `/`, `-` or `.` stands between word i and the next. */
export function datesIn(words: readonly string[], joined: readonly boolean[]): DateInQuery[] {
  const found: DateInQuery[] = [];
  for (let i = 0; i < words.length; i++) {
    const date = mayBegin(words[i]!) ? dateAt(words, joined, i) : undefined;
    if (!date) continue;
    found.push(date);
    i = date.end - 1;
  }
  return found;
}

function mayBegin(word: string): boolean {
  return /^(\d|(thang|nam|year)$)/.test(word) || monthOf.has(word);
}

function dateAt(words: readonly string[], joined: readonly boolean[], i: number): DateInQuery | undefined {
  const number = (at: number, max: number) => {
    const word = words[at] ?? '';
    const value = /^[0-9]{1,2}(st|nd|rd|th)?$/.test(word) ? Number.parseInt(word, 10) : 0;
    return value >= 1 && value <= max ? value : 0;
  };
  const year = (at: number) => (/^(1[89]|20)[0-9]{2}$/.test(words[at] ?? '') ? Number(words[at]) : 0);
  const named = (at: number) => monthOf.get(words[at] ?? '') ?? 0;
  const day = (start: number, end: number, d: number, m: number, y: number): DateInQuery => ({
    start,
    end: end + (y ? 1 : 0),
    word: dayWord(d, m, y || undefined),
  });

  if (year(i) && joined[i] && number(i + 1, 12)) {
    const y = year(i);
    const m = number(i + 1, 12);
    if (joined[i + 1] && number(i + 2, 31))
      return { start: i, end: i + 3, word: dayWord(number(i + 2, 31), m, y) };
    return { start: i, end: i + 2, word: monthWord(m, y) };
  }
  if (number(i, 31) && joined[i] && number(i + 1, 12)) {
    return day(i, i + 2, number(i, 31), number(i + 1, 12), joined[i + 1] ? year(i + 2) : 0);
  }
  if (number(i, 12) && joined[i] && year(i + 1))
    return { start: i, end: i + 2, word: monthWord(number(i, 12), year(i + 1)) };
  if (number(i, 31) && words[i + 1] === 'thang' && number(i + 2, 12)) {
    const end = words[i + 3] === 'nam' && year(i + 4) ? i + 4 : i + 3;
    return day(i, end, number(i, 31), number(i + 2, 12), year(end));
  }
  if (number(i, 31) && named(i + 1)) return day(i, i + 2, number(i, 31), named(i + 1), year(i + 2));
  if (named(i) && number(i + 1, 31)) return day(i, i + 2, number(i + 1, 31), named(i), year(i + 2));
  if (words[i] === 'thang' && number(i + 1, 12)) {
    const end = words[i + 2] === 'nam' && year(i + 3) ? i + 3 : i + 2;
    const y = year(end);
    return { start: i, end: end + (y ? 1 : 0), word: monthWord(number(i + 1, 12), y || undefined) };
  }
  if ((words[i] === 'nam' || words[i] === 'year') && year(i + 1))
    return { start: i, end: i + 2, word: words[i + 1]! };
  if (named(i) && year(i + 1)) return { start: i, end: i + 2, word: monthWord(named(i), year(i + 1)) };
  if (named(i) && words[i]!.length > 3 && words[i] !== 'march')
    return { start: i, end: i + 1, word: monthWord(named(i)) };
  return undefined;
}

function dayWord(day: number, month: number, year?: number): string {
  return `d${year === undefined ? '' : `${year}x`}${two(month)}x${two(day)}`;
}

function monthWord(month: number, year?: number): string {
  return `m${year === undefined ? '' : `${year}x`}${two(month)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
