/** What a daily post speaks of: decided once for a local date, then told in either language by message.ts. */
import { anniversariesOn, type DayEvent, type UpcomingEvent, upcoming } from '../corpus/on-this-day.ts';
import type { Corpus, Quotation } from '../corpus/schema.ts';
import type { ScheduleRow } from '../store/tables.ts';

export interface Content {
  /** Events of that day. */
  events: DayEvent[];
  /** Anniversaries that are announced that day, so many days ahead. */
  ahead: UpcomingEvent[];
  /** Only on a day with neither: a quotation, or what comes next. */
  quotation: Quotation | null;
  coming: UpcomingEvent[];
}

/** The same quotation never comes again in one server within so many days, as long as there are others left. */
export const QUOTATION_REST_DAYS = 31;

const COMING = 3;

/**
 * What there is to say on that date, or null for nothing. `recent` are the ids of quotations that were posted
 * there in the last days, oldest first.
 */
export function contentOf(
  corpus: Corpus,
  date: Temporal.PlainDate,
  settings: Pick<ScheduleRow, 'emptyDay' | 'aheadDays'>,
  recent: readonly string[] = [],
): Content | null {
  const events = anniversariesOn(corpus, date);
  const ahead = aheadOn(corpus, date, settings.aheadDays);
  if (events.length > 0 || ahead.length > 0) return { events, ahead, quotation: null, coming: [] };
  if (settings.emptyDay === 'quote') {
    const quotation = quotationFor(corpus, date, recent);
    return quotation && { events, ahead, quotation, coming: [] };
  }
  const coming = settings.emptyDay === 'upcoming' ? upcoming(corpus, date, { count: COMING }) : [];
  return coming.length > 0 ? { events, ahead, quotation: null, coming } : null;
}

/**
 * The quotation of a day, word for word, the same in every server that has not had it lately: they take turns by the
 * number of the day. If all were posted lately, the one longest ago.
 */
export function quotationFor(
  corpus: Corpus,
  date: Temporal.PlainDate,
  recent: readonly string[],
): Quotation | null {
  const said = corpus.quotations.filter((one) => !one.planned && one.wording !== 'reported');
  const inTurn = rotate(said, EPOCH.until(date).days);
  // Those not posted lately are at -1, before all others and still in turn: the sort is stable.
  const lastPosted = ({ id }: Quotation) => recent.lastIndexOf(id);
  return inTurn.sort((a, b) => lastPosted(a) - lastPosted(b))[0] ?? null;
}

const EPOCH = Temporal.PlainDate.from('1970-01-01');

function aheadOn(corpus: Corpus, date: Temporal.PlainDate, days: number): UpcomingEvent[] {
  return days === 0 ? [] : upcoming(corpus, date, { days }).filter((one) => one.daysLeft === days);
}

function rotate<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}
