/** A day of the year, as people type and read it. */
import { withoutDiacritics } from '../diacritics.ts';
import type { Lang } from '../lang.ts';
import { numbersInDigits } from './day-numbers.ts';
import { MONTHS } from './months.ts';

/** Days from today, as they are said; diacritics do not matter, but where another word has the same letters. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['hom kia', -2],
  ['day before yesterday', -2],
  ['hom qua', -1],
  ['yesterday', -1],
  ['hom nay', 0],
  ['today', 0],
  ['mai', 1],
  ['ngay mai', 1],
  ['tomorrow', 1],
  ['mot', 2],
  ['ngay mot', 2],
  ['ngay kia', 2],
  ['day after tomorrow', 2],
]);
/** “Một” is no “mốt”, “mãi” no “mai”, and “ngày kìa” is a day after “ngày kia”. */
const OTHERWISE: ReadonlySet<string> = new Set(['một', 'ngày một', 'mãi', 'mại', 'mái', 'ngày kìa']);

/**
 * The day of the year that a text names, or null: "2/12", "2.12", "02-12" and "2-12-1960" (day first, as in Vietnam);
 * "--12-02" and "1960-12-02" (month first, as ISO 8601 has them); "2 tháng 12", "ngày 2 tháng 12 năm 1960", "mùng 2
 * tháng 9", "mùng hai tháng Chín", "mùng 2" (of this month), with or without diacritics; "2 December", "Dec 2"; "hôm nay",
 * "mốt", "tomorrow". 29 February is a day, though not of 2023; 31 April is not.
 */
export function parseDay(text: string, today: Temporal.PlainDate): Temporal.PlainMonthDay | null {
  const value = numbersInDigits(text.normalize('NFC').trim().toLowerCase());
  const folded = withoutDiacritics(value);
  const days = OTHERWISE.has(value) ? undefined : RELATIVE.get(folded.replace(/^the (?=day )/, ''));
  if (days !== undefined) return today.add({ days }).toPlainMonthDay();
  let match = /^(\d{4}|-)-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (match) return dayOf(match[2], match[3], match[1] === '-' ? undefined : match[1]);
  const vietnamese = folded.replace(/^(?:ngay )?(?:m[ou]ng )?/, '');
  match = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{4}))?$/.exec(vietnamese);
  if (match) return dayOf(match[2], match[1], match[3]);
  match = /^(\d{1,2}) thang (\d{1,2})(?:,? (?:nam )?(\d{4}))?$/.exec(vietnamese);
  if (match) return dayOf(match[2], match[1], match[3]);
  // Only the first ten days of a month are called so.
  match = /^(?:ngay )?m[ou]ng (0?\d|10)$/.exec(folded);
  if (match) return dayOf(today.month, match[1]);
  match = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,})\.?(?:,? (\d{4}))?$/.exec(value);
  if (match) return dayOf(monthOf(match[2]!), match[1], match[3]);
  match = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(value);
  if (match) return dayOf(monthOf(match[1]!), match[2], match[3]);
  return null;
}

/** The month that a text names by itself, 1 to 12, or null: "tháng 9", "thang 09", "tháng Chín", "September", "Sep". */
export function parseMonth(text: string): number | null {
  const value = numbersInDigits(text.normalize('NFC').trim().toLowerCase());
  const [, number] = /^thang (\d{1,2})$/.exec(withoutDiacritics(value)) ?? [];
  const month = number === undefined ? (/^[a-z]{3,}$/.test(value) ? monthOf(value) : 0) : Number(number);
  return month >= 1 && month <= 12 ? month : null;
}

/** "ngày 2/12", "2 December": a date without its year. */
export function formatDay(day: Temporal.PlainMonthDay, lang: Lang): string {
  const month = Number(day.monthCode.slice(1));
  if (lang === 'vi') return `ngày ${day.day}/${month}`;
  return `${day.day} ${MONTHS[month - 1]}`;
}

/** The days of that month, 1 to 12; 29 February is one. */
export function daysOfMonth(month: number): Temporal.PlainMonthDay[] {
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year: LEAP_YEAR, month });
  return Array.from({ length: daysInMonth }, (_, n) => Temporal.PlainMonthDay.from({ month, day: n + 1 }));
}

const LEAP_YEAR = 2000;

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name)) + 1;
}

/** The day of any year, or of this one where it must exist in it. */
function dayOf(month: unknown, day: unknown, year: unknown = LEAP_YEAR): Temporal.PlainMonthDay | null {
  try {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toPlainMonthDay();
  } catch (error) {
    // "30/2": Temporal says so by a RangeError; to a reader it is simply no day.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** "--12-02", which only one day can be read from: https://www.w3.org/TR/xmlschema11-2/#gMonthDay */
export function isoDay(day: Temporal.PlainMonthDay): string {
  return `--${day}`;
}
