/** Reads what was typed after /schedule set and /remind on. What is left out stays as it was, or takes its default. */
import { typed } from '../cards/text.ts';
import type { Call } from '../command.ts';
import { UserError } from '../errors.ts';
import { langOf } from '../lang.ts';
import type { Choice } from '../reply.ts';
import type { ScheduleRow } from '../store/tables.ts';
import { dailyWords } from './words.ts';
import { offsetOf, readZone, suggestZones, zoneOfLocale } from './zones.ts';

type Choices = Pick<ScheduleRow, 'minute' | 'timeZone' | 'lang' | 'emptyDay' | 'aheadDays'>;

const EIGHT_O_CLOCK = 480;

/** `locale`: of the server, or of the person whose reminder it is. Throws UserError for a time or zone that is none. */
export function readChoices(
  { options, lang }: Call,
  before: ScheduleRow | undefined,
  locale: string,
): Choices {
  const w = dailyWords[lang];
  const minute =
    options.time === undefined ? (before?.minute ?? EIGHT_O_CLOCK) : readClockTime(String(options.time));
  if (minute === null) throw new UserError(w.badTime(typed(String(options.time))));
  const timeZone =
    options.zone === undefined ? (before?.timeZone ?? zoneOfLocale(locale)) : readZone(String(options.zone));
  if (timeZone === null) throw new UserError(w.badZone(typed(String(options.zone))));
  return {
    minute,
    timeZone,
    lang: pick(options.language, ['vi', 'en', 'both']) ?? before?.lang ?? langOf(locale),
    emptyDay: pick(options['empty-day'], ['nothing', 'quote', 'upcoming']) ?? before?.emptyDay ?? 'quote',
    aheadDays: typeof options.ahead === 'number' ? options.ahead : (before?.aheadDays ?? 0),
  };
}

const CLOCK_TIME =
  /^(?<hour>\d{1,2})(?:\s*(?:[:.hg]|giờ|gio)\s*(?:(?<minute>\d{2})(?:\s*(?:phút|phut))?)?)?\s*(?:(?<am>am|a\.m\.|sáng|sang)|(?<pm>pm|p\.m\.|chiều|chieu)|(?<evening>tối|toi))?$/i;

/** Minutes after midnight of "8:05", "8.05", "8h05", "8 giờ 05", "8", "7:30 pm" or "7 giờ tối"; null for anything else. */
export function readClockTime(text: string): number | null {
  const read = CLOCK_TIME.exec(text.trim().normalize('NFC'))?.groups;
  if (read === undefined) return null;
  const { am, pm, evening } = read;
  const [hour, minute] = [Number(read.hour), Number(read.minute ?? 0)];
  // “12 giờ tối” is midnight to some and no hour to others.
  const [first, last] = evening ? [5, 11] : am || pm ? [1, 12] : [0, 23];
  if (hour < first || hour > last || minute > 59) return null;
  const ofDay = am || pm ? hour % 12 : hour;
  return (ofDay + (pm || evening ? 12 : 0)) * 60 + minute;
}

/** Zones for what was typed so far, each with its offset at that moment. */
export function zoneChoices(value: string, at: Temporal.Instant): Choice[] {
  return suggestZones(value, 25).map((zone) => ({ name: `${zone} (${offsetOf(zone, at)})`, value: zone }));
}

function pick<const T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}
