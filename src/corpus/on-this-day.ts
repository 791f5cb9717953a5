/** Which events belong to a day of the year, and which anniversaries come next. One selection for the command and the daily post. */
import { type EdtfDate, parseEdtf } from './dates.ts';
import type { Corpus, Event, Source } from './schema.ts';

/** An event on the day that was asked for. */
export interface DayEvent {
  event: Event;
  /** The one of the event's dates that falls on this day (EDTF), and where it is known from. */
  date: string;
  sources: Source[];
  /** The first day of it, as far as known. */
  start: Temporal.PlainDate;
  /** Years since its first day; 0 in its own year; null if a day of the year was asked for without a year. */
  years: number | null;
  /** This is its first day: the only one on which a daily post speaks of it. */
  first: boolean;
  /** The articles give this date at most in part (its year): the day is known from elsewhere. */
  outside: boolean;
  /** The sources spoke of it as a plan; whether it took place they do not say. */
  planned: boolean;
  /** It belongs to 29 February, and this 28 February stands in for it in a common year. */
  standsIn: boolean;
  /** Dates that other sources give for the same event (EDTF), but those that agree with this one: the card names them. */
  otherDates: string[];
}

/** A coming anniversary, or a coming event of its own. */
export interface UpcomingEvent extends DayEvent {
  /** The day that it falls on, and how many days that is from the day asked for; 0 is that day itself. */
  day: Temporal.PlainDate;
  daysLeft: number;
  /** Years since its first day on that day. */
  years: number;
}

/** Longer intervals (a term of office, a membership) are only remembered on their first day. */
const LONGEST_VISIT_DAYS = 31;

/**
 * What happened on this day of the year, oldest first. Only dates known to the day count, and none that is merely
 * approximate. With a full date: events up to that day, with the years since then; on 28 February of a common year
 * also those of 29 February. An interval (a visit) counts on each of its days: see `first`.
 */
export function eventsOn(corpus: Corpus, day: Temporal.PlainDate | Temporal.PlainMonthDay): DayEvent[] {
  const found: DayEvent[] = [];
  for (const event of corpus.events) {
    for (const known of knownDays(event)) {
      const then = known.days.find((each) => returnsOn(each, day));
      if (then === undefined) continue;
      const years = day instanceof Temporal.PlainDate ? day.year - then.year : null;
      if (years === null || years >= 0) found.push(describe(event, known, { then, day, years }));
      break;
    }
  }
  return found.sort((a, b) => Temporal.PlainDate.compare(a.start, b.start));
}

/** What a daily post speaks of on that day: each event once a year, on its first day by the likeliest of its dates. */
export function anniversariesOn(corpus: Corpus, day: Temporal.PlainDate): DayEvent[] {
  return eventsOn(corpus, day).filter(
    ({ event, first, date }) => first && knownDays(event)[0]?.date === date,
  );
}

/**
 * The next anniversaries (and events still to come) from that day on, that day included, nearest first: at most
 * `count`, and none more than `days` days away. Each event once. 29 February stands on the 28th in common years.
 */
export function upcoming(
  corpus: Corpus,
  from: Temporal.PlainDate,
  limits: { days?: number; count?: number } = {},
): UpcomingEvent[] {
  const { days = Number.POSITIVE_INFINITY, count = Number.POSITIVE_INFINITY } = limits;
  const found: UpcomingEvent[] = [];
  for (const event of corpus.events) {
    const known = knownDays(event)[0];
    if (known === undefined) continue;
    const then = known.when.start;
    const day = nextDay(then, from, event.annual);
    if (day === null) continue;
    const daysLeft = from.until(day).days;
    if (daysLeft > days) continue;
    found.push({ ...describe(event, known, { then, day, years: day.year - then.year }), day, daysLeft });
  }
  found.sort((a, b) => a.daysLeft - b.daysLeft || Temporal.PlainDate.compare(a.start, b.start));
  return found.slice(0, count);
}

/** The day that it falls on, in EDTF: inferred, if the event’s date is. */
export function comingDate({ day, date }: UpcomingEvent): string {
  return `${day}${parseEdtf(date).uncertain ? '?' : ''}`;
}

interface KnownDay {
  date: string;
  sources: Source[];
  when: EdtfDate;
  /** The days on which it is remembered. */
  days: Temporal.PlainDate[];
}

const read = new WeakMap<Event, KnownDay[]>();

/** The dates of an event that are known to the day, likeliest first: read once, since every keystroke asks for those of all events. */
function knownDays(event: Event): KnownDay[] {
  const days =
    read.get(event) ??
    event.dates
      .map(({ date, sources }) => ({ date, sources, when: parseEdtf(date) }))
      .filter(({ when }) => when.precision === 'day' && !when.approximate)
      .map((known) => ({ ...known, days: daysOf(known.when) }));
  read.set(event, days);
  return days;
}

function daysOf({ start, end }: EdtfDate): Temporal.PlainDate[] {
  const last = start.until(end).days;
  return Array.from({ length: last < LONGEST_VISIT_DAYS ? last + 1 : 1 }, (_, n) => start.add({ days: n }));
}

function returnsOn(then: Temporal.PlainDate, day: Temporal.PlainDate | Temporal.PlainMonthDay): boolean {
  return day instanceof Temporal.PlainMonthDay
    ? then.toPlainMonthDay().equals(day)
    : inYear(then, day.year).equals(day);
}

/** Whole years since that day; negative for a day to come. */
export function yearsSince(start: Temporal.PlainDate, today: Temporal.PlainDate): number {
  const isToCome = Temporal.PlainDate.compare(inYear(start, today.year), today) > 0;
  return today.year - start.year - (isToCome ? 1 : 0);
}

/** When an event of that day comes round this year; null if that is today or past, or its own first year. */
export function returnsThisYear(
  start: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const day = inYear(start, today.year);
  return start.year < today.year && Temporal.PlainDate.compare(day, today) > 0 ? day : null;
}

/** That day of the year in another year: 29 February becomes the 28th in common years. */
function inYear(then: Temporal.PlainDate, year: number): Temporal.PlainDate {
  return then.with({ year }, { overflow: 'constrain' });
}

function nextDay(
  start: Temporal.PlainDate,
  from: Temporal.PlainDate,
  annual: boolean,
): Temporal.PlainDate | null {
  if (Temporal.PlainDate.compare(start, from) >= 0) return start;
  if (!annual) return null;
  const thisYear = inYear(start, from.year);
  return Temporal.PlainDate.compare(thisYear, from) >= 0 ? thisYear : inYear(start, from.year + 1);
}

/** Whether a date that has these sources is given by no article to its day. */
export function isDayFromOutside(sources: readonly Source[]): boolean {
  return sources.some((source) => 'outside' in source);
}

/** Those of a date's sources that give it to its day. */
export function givingDay(sources: readonly Source[]): readonly Source[] {
  return isDayFromOutside(sources) ? sources.filter((source) => 'outside' in source) : sources;
}

function describe<Years extends number | null>(
  event: Event,
  { date, sources, when }: KnownDay,
  at: { then: Temporal.PlainDate; day: Temporal.PlainDate | Temporal.PlainMonthDay; years: Years },
): DayEvent & { years: Years } {
  return {
    event,
    date,
    sources,
    start: when.start,
    years: at.years,
    first: at.then.equals(when.start),
    outside: isDayFromOutside(sources),
    planned: event.planned,
    standsIn: at.then.day !== at.day.day,
    otherDates: event.dates.map((other) => other.date).filter((other) => !agrees(other, when)),
  };
}

/** Whether it is the same date, or one that only says less exactly when it was: 1960, of 2 December 1960. */
export function agrees(other: string, when: EdtfDate): boolean {
  const { start, end, interval } = parseEdtf(other);
  const [before, after] = [
    Temporal.PlainDate.compare(start, when.start),
    Temporal.PlainDate.compare(end, when.end),
  ];
  return interval ? before === 0 && after === 0 : before <= 0 && after >= 0;
}
