/**
 * The dates of records as words, so that a date is found like any other word however it is written: 2 December 1960 is
 * `d/12x02` (a day of any year), `d/1960x12x02`, `m/1960x12` and `m/12` (its month), `1960` and `s/1960` (its decade).
 * Nobody can type them, but for the year: a “/” divides what is typed into words.
 */
import { parseEdtf } from '../../corpus/dates.ts';

/** Of an interval, so many days are listed. */
const maxDays = 62;

/** The words of a record's EDTF dates. */
export function dateWords(dates: readonly string[]): string[] {
  const words = new Set<string>();
  for (const date of dates) {
    const { start, end, precision } = parseEdtf(date);
    for (let year = start.year; year <= Math.min(end.year, start.year + 10); year++) {
      words.add(String(year));
      words.add(decadeWord(year));
    }
    if (precision === 'year') continue;
    // Not the months between: what is told of eight months is no answer about one of them.
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

/** Of an interval among a record's EDTF dates, its ends, as words of any year: `d/12x02 d/12x05`, `2020 2021`. */
export function intervalsOf(dates: readonly string[]): string[] {
  return dates.map(parseEdtf).flatMap(({ start, end, precision, interval }) => {
    const ends = [start, end].map(({ day, month, year }) =>
      precision === 'year' ? String(year) : precision === 'month' ? monthWord(month) : dayWord(day, month),
    );
    return interval ? [intervalOf(ends[0]!, ends[1]!)] : [];
  });
}

/** The same of the words of two dates. */
export function intervalOf(first: string, last: string): string {
  return `${first} ${last}`.replace(/[0-9]{4}x/g, '');
}

/** A day of one year, or of any. */
export function dayWord(day: number, month: number, year?: number): string {
  return `d/${year === undefined ? '' : `${year}x`}${two(month)}x${two(day)}`;
}

/** A month of one year, or of any. */
export function monthWord(month: number, year?: number): string {
  return `m/${year === undefined ? '' : `${year}x`}${two(month)}`;
}

/** The decade of a year. */
export function decadeWord(year: number): string {
  return `s/${Math.floor(year / 10)}0`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
