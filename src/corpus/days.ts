/** A day of the year, as people type and read it. */
import type { Lang } from '../lang.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * The day of the year that a text names, or null: "2/12", "2.12", "2-12" and "2-12-1960" (day first, as in Vietnam);
 * "12-02" and "1960-12-02" (two digits each, as ISO 8601 has them: month first, where that is a day); "2 tháng 12", "ngày 2 tháng 12 năm 1960", "2 December", "Dec 2". 29 February
 * is a day; 31 April is not.
 */
export function parseDay(text: string): Temporal.PlainMonthDay | null {
  const value = text.normalize('NFC').trim().toLowerCase();
  let match = /^\d{4}-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (match) return dayOf(match[1], match[2]);
  match = /^(\d{2})-(\d{2})$/.exec(value);
  if (match) return dayOf(match[1], match[2]) ?? dayOf(match[2], match[1]);
  match = /^(?:ngày |ngay )?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?\d{4})?$/.exec(value);
  if (match) return dayOf(match[2], match[1]);
  match = /^(?:ngày |ngay |mồng |mùng )?(\d{1,2}) (?:tháng|thang) (\d{1,2})(?:,? (?:năm |nam )?\d{4})?$/.exec(
    value,
  );
  if (match) return dayOf(match[2], match[1]);
  match = /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,})\.?(?:,? \d{4})?$/.exec(value);
  if (match) return dayOf(monthOf(match[2]!), match[1]);
  match = /^([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? \d{4})?$/.exec(value);
  if (match) return dayOf(monthOf(match[1]!), match[2]);
  return null;
}

/** "ngày 2 tháng 12", "2 December". */
export function formatDay(day: Temporal.PlainMonthDay, lang: Lang): string {
  const month = Number(day.monthCode.slice(1));
  if (lang === 'vi') return `ngày ${day.day} tháng ${month}`;
  const name = MONTHS[month - 1]!;
  return `${day.day} ${name[0]!.toUpperCase()}${name.slice(1)}`;
}

function monthOf(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

function dayOf(month: unknown, day: unknown): Temporal.PlainMonthDay | null {
  try {
    return Temporal.PlainMonthDay.from({ month: Number(month), day: Number(day) }, { overflow: 'reject' });
  } catch (error) {
    // "30/2": Temporal says so by a RangeError; to a reader it is simply no day.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
