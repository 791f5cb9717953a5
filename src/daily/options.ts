/** Reads what was typed after /schedule set and /remind on. What is left out stays as it was, or takes its default. */
import { typed } from '../cards/text.ts';
import type { Call } from '../command.ts';
import { UserError } from '../errors.ts';
import { langOf } from '../lang.ts';
import type { Choice } from '../reply.ts';
import type { ScheduleRow } from '../store/tables.ts';
import { dailyWords } from './words.ts';
import { isKnownZone, offsetOf, readZone, suggestZones, zoneOfLocale, zonesAway } from './zones.ts';

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
  const kept = before?.timeZone ?? zoneOfLocale(locale);
  const timeZone = options.zone === undefined ? kept : readZone(String(options.zone));
  if (timeZone === null || !isKnownZone(timeZone))
    throw new UserError(w.badZone(typed(String(options.zone ?? kept))));
  return {
    minute,
    timeZone,
    lang: pick(options.language, ['vi', 'en', 'both']) ?? before?.lang ?? langOf(locale),
    emptyDay: pick(options['empty-day'], ['nothing', 'quote', 'upcoming']) ?? before?.emptyDay ?? 'quote',
    aheadDays: typeof options.ahead === 'number' ? options.ahead : (before?.aheadDays ?? 0),
  };
}

/** An hour, half past it or its minutes if they are said, and the part of the day. */
const CLOCK_TIME =
  /^(\d{1,2})(?:\s*(?:giờ|gio|[:.hg])?\s*(rưỡi|ruoi)|\s*(?:giờ|gio|[:.hg])\s*(?:(\d{2})(?:\s*(?:phút|phut))?)?)?\s*([\p{L}.]*)$/u;

type PartOfDay = 'am' | 'pm' | 'noon' | 'afternoon' | 'evening' | 'night' | 'unsaid';

const PARTS_OF_DAY: ReadonlyMap<string, PartOfDay> = new Map([
  ['', 'unsaid'],
  ['am', 'am'],
  ['a.m.', 'am'],
  ['sa', 'am'],
  ['sáng', 'am'],
  ['sang', 'am'],
  ['pm', 'pm'],
  ['p.m.', 'pm'],
  ['ch', 'pm'],
  ['trưa', 'noon'],
  ['trua', 'noon'],
  ['chiều', 'afternoon'],
  ['chieu', 'afternoon'],
  ['tối', 'evening'],
  ['toi', 'evening'],
  ['đêm', 'night'],
  ['dem', 'night'],
]);

/** Minutes after midnight of "8:05", "8.05", "8h05", "8 giờ 05", "8", "7:30 pm", "7 giờ tối", "8 rưỡi", "7:30 CH" or "12h trưa"; else null. */
export function readClockTime(text: string): number | null {
  const read = CLOCK_TIME.exec(text.trim().normalize('NFKC').toLowerCase());
  if (read === null) return null;
  const [, hourText, half, minuteText = half ? '30' : '0', said = ''] = read;
  const part = PARTS_OF_DAY.get(said);
  const hour = part === undefined ? null : hourOf(Number(hourText), part);
  const minute = Number(minuteText);
  return hour === null || minute > 59 ? null : hour * 60 + minute;
}

/** The hour of the day, 0 to 23; null for one that this part of the day does not have. */
function hourOf(said: number, part: PartOfDay): number | null {
  const within = (first: number, last: number, hour: number) => (said >= first && said <= last ? hour : null);
  switch (part) {
    case 'am':
      // “0h sáng” and “0:15 am” are said, too.
      return within(0, 12, said % 12);
    case 'pm':
      return within(1, 12, (said % 12) + 12);
    case 'noon':
      return said === 1 ? 13 : within(10, 13, said);
    case 'afternoon':
      // An hour of 24 is said with its part of the day as well: “15h chiều”, “20h tối”.
      return within(13, 18, said) ?? within(1, 12, (said % 12) + 12);
    case 'evening':
      // “12 giờ tối” is midnight to some and no hour to others.
      return within(17, 23, said) ?? within(5, 11, said + 12);
    case 'night':
      // “12 giờ đêm” is midnight, “1 giờ đêm” the hour after it.
      return within(21, 23, said) ?? within(9, 11, said + 12) ?? within(0, 3, said) ?? within(12, 12, 0);
    case 'unsaid':
      return within(0, 23, said);
  }
}

/** Zones for what was typed so far, each with its offset at that moment. */
export function zoneChoices(value: string, at: Temporal.Instant): Choice[] {
  const zones = zonesAway(value, at)?.slice(0, 25) ?? suggestZones(value, 25);
  return zones.map((zone) => ({ name: `${zone} (${offsetOf(zone, at)})`, value: zone }));
}

function pick<const T extends string>(value: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === value);
}
