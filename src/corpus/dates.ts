/**
 * Dates of records: EDTF (ISO 8601-2) as far as the records use it. That is a year, a month or a day, or an
 * interval of two of these; each may carry `~` (about), `?` (inferred by us) or `%` (both).
 * https://www.loc.gov/standards/datetime/
 */
import type { Lang } from '../lang.ts';
import { remembering } from '../remembering.ts';
import { MONTHS } from './months.ts';

export interface EdtfDate {
  /** How finely the text gives it; an interval has the precision of its coarser end. */
  precision: 'year' | 'month' | 'day';
  /** First and last day that it can mean; equal for a single day. */
  start: Temporal.PlainDate;
  end: Temporal.PlainDate;
  /** `~`: the text says about; `?`: inferred by us. */
  approximate: boolean;
  uncertain: boolean;
  interval: boolean;
}

/** Whether `parseEdtf` understands the text, and the date exists. */
export function isEdtf(value: string): boolean {
  return parse(value) !== undefined;
}

/**
 * `1960-12-02`, `2024-05`, `2023`, `2024-09-21/2024-09-27`, `2021~`, `2024-09-18?`.
 * @throws RangeError for anything else, for days that no calendar has, and for intervals that end before they begin.
 */
export function parseEdtf(value: string): EdtfDate {
  const parts = parse(value);
  if (parts === undefined) throw new RangeError(`not an EDTF date: ${value}`);
  const [first, last = first] = parts;
  return {
    precision: coarser(first.precision, last.precision),
    start: first.start,
    end: last.end,
    approximate: first.approximate || last.approximate,
    uncertain: first.uncertain || last.uncertain,
    interval: parts.length === 2,
  };
}

/**
 * A date as a newspaper of that language prints it: “ngày 2/12/1960”, “tháng 5/2024”, “năm 2023”, “từ ngày 21 đến ngày
 * 27/9/2024”; “2 December 1960”, “May 2024”, “2023”, “21–27 September 2024”. An approximate date is introduced by “khoảng” /
 * “about”, an inferred one followed by “(suy ra)” / “(inferred)”.
 * @throws RangeError if the text is no EDTF date.
 */
export function formatDate(edtf: string, lang: Lang): string {
  return printed[lang](edtf);
}

const printed = {
  vi: remembering((edtf) => print(edtf, 'vi')),
  en: remembering((edtf) => print(edtf, 'en')),
};

function print(edtf: string, lang: Lang): string {
  const { approximate, uncertain } = parseEdtf(edtf);
  const [first, last] = parse(edtf)!;
  const plain = last ? formatInterval(first, last, lang) : formatPoint(first, lang);
  const { about, inferred } = QUALIFIERS[lang];
  return `${approximate ? `${about} ` : ''}${plain}${uncertain ? ` ${inferred}` : ''}`;
}

type Precision = EdtfDate['precision'];

/** One end of an interval, or the whole of a date that is none. */
type Point = Omit<EdtfDate, 'interval'>;

const QUALIFIERS = {
  vi: { about: 'khoảng', inferred: '(suy ra)' },
  en: { about: 'about', inferred: '(inferred)' },
} as const;

function parse(value: string): [Point] | [Point, Point] | undefined {
  const [first, last, ...more] = value.split('/').map(parsePoint);
  if (first === undefined || more.length > 0) return undefined;
  if (!value.includes('/')) return [first];
  if (last === undefined || Temporal.PlainDate.compare(first.start, last.start) >= 0) return undefined;
  return Temporal.PlainDate.compare(first.end, last.end) > 0 ? undefined : [first, last];
}

function parsePoint(value: string): Point | undefined {
  const match = /^([12]\d{3})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/.exec(value);
  if (!match) return undefined;
  const [, year, month, day, mark] = match;
  const start = plainDate(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (start === undefined) return undefined;
  const precision = day ? 'day' : month ? 'month' : 'year';
  return {
    precision,
    start,
    end: lastDay(start, precision),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

function plainDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch (error) {
    // The only way to ask Temporal whether a day exists.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function lastDay(start: Temporal.PlainDate, precision: Precision): Temporal.PlainDate {
  if (precision === 'day') return start;
  return start.add(precision === 'year' ? { years: 1 } : { months: 1 }).subtract({ days: 1 });
}

function coarser(a: Precision, b: Precision): Precision {
  if (a === 'year' || b === 'year') return 'year';
  return a === 'month' || b === 'month' ? 'month' : 'day';
}

function formatPoint({ precision, start: { year, month, day } }: Point, lang: Lang): string {
  if (lang === 'vi') {
    if (precision === 'year') return `năm ${year}`;
    return precision === 'month' ? `tháng ${month}/${year}` : `ngày ${day}/${month}/${year}`;
  }
  if (precision === 'year') return `${year}`;
  const monthOfYear = `${MONTHS[month - 1]} ${year}`;
  return precision === 'month' ? monthOfYear : `${day} ${monthOfYear}`;
}

function formatInterval(first: Point, last: Point, lang: Lang): string {
  const [a, b] = [first.start, last.start];
  const precision = first.precision === last.precision ? first.precision : undefined;
  const sameYear = precision !== undefined && precision !== 'year' && a.year === b.year;
  const sameMonth = sameYear && a.month === b.month;
  if (lang === 'vi') {
    let begin = formatPoint(first, lang);
    if (sameYear) begin = begin.slice(0, begin.lastIndexOf('/'));
    if (sameMonth) begin = begin.slice(0, begin.lastIndexOf('/'));
    return `từ ${begin} đến ${formatPoint(last, lang)}`;
  }
  if (precision === 'year') return `${a.year}–${b.year}`;
  if (sameYear) {
    const end = formatPoint(last, lang);
    if (precision === 'month') return `${MONTHS[a.month - 1]}–${end}`;
    return sameMonth ? `${a.day}–${end}` : `${a.day} ${MONTHS[a.month - 1]} – ${end}`;
  }
  return `${formatPoint(first, lang)} – ${formatPoint(last, lang)}`;
}
