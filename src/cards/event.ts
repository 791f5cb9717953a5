/** An event: when, by which source, how long ago; sources that disagree stand side by side. */
import { type EdtfDate, formatDate, parseEdtf } from '../corpus/dates.ts';
import { agrees, comingDate, type DayEvent, type UpcomingEvent } from '../corpus/on-this-day.ts';
import type { Event } from '../corpus/schema.ts';
import { capital, cut, escapeText } from './text.ts';
import {
  type Block,
  type Body,
  colours,
  linesField,
  remarkFields,
  sourceLine,
  sourceListField,
  type View,
  wordsOf,
} from './view.ts';

/** What the card of an event shows. */
export function eventBody(event: Event, view: View): Body {
  const w = wordsOf(view);
  const dates = event.dates.map((entry) => ({ ...entry, shown: capital(formatDate(entry.date, view.lang)) }));
  const first = dates[0]!;
  const exact = finest(event);
  const disagree = !dates.every(({ date }) => agrees(date, exact));
  const blocks: Block[] = [{ text: datedLine(first, view), render: (piece) => `**${escapeText(piece)}**` }];
  if (event.parties.length > 0) {
    blocks.push({ text: event.parties.map((party) => party[view.lang]).join(' · '), render: escapeText });
  }
  const fields = remarkFields(event, view);
  if (dates.length > 1) {
    const lines = dates.flatMap(({ shown, sources }) =>
      sources.map((source) => `**${escapeText(shown)}**: ${sourceLine(source, view)}`),
    );
    fields.push(linesField(disagree ? w.sourcesDisagree : w.sources, lines, view));
  } else {
    fields.push(sourceListField(first.sources, view));
  }
  return { title: event.title[view.lang], colour: colours.event, blocks, fields, label: w.kind.event };
}

/** An event of a day, in a list: its date, its title, how long ago, and what a reader must know. */
export function eventLine(one: DayEvent, view: View): string {
  const years = yearsSince(one.start, view.today);
  const ago = years > 0 ? [wordsOf(view).yearsAgo(years)] : [];
  return titled(formatDate(one.date, view.lang), one, ago, view);
}

/** A coming anniversary, in a list: the day, its title, how many years, how many days are left. */
export function upcomingLine(one: UpcomingEvent, view: View): string {
  const w = wordsOf(view);
  const marks = [w.daysLeft(one.daysLeft), ...(one.years > 0 ? [w.anniversary(one.years)] : [])];
  return titled(formatDate(comingDate(one), view.lang), one, marks, view);
}

function titled(date: string, one: DayEvent, marks: readonly string[], view: View): string {
  const w = wordsOf(view);
  const title = cut(one.event.title[view.lang], 160);
  const known = [
    one.standsIn && w.standsIn,
    one.planned && w.planned.toLowerCase(),
    one.otherDates.length > 0 && w.sourcesDisagree.toLowerCase(),
    one.outside && w.dayOutside,
  ].filter((mark) => mark !== false);
  const all = [...marks, ...known].map(escapeText);
  return [`**${escapeText(capital(date))}**: ${escapeText(title)}`, ...all].join(' · ');
}

/** "2 December 1960 · 65 years ago"; an event to come, or one known only to have gone on for months or years, says no years. */
function datedLine({ date, shown }: { date: string; shown: string }, view: View): string {
  const { start, interval, precision } = parseEdtf(date);
  const years = yearsSince(start, view.today);
  return years > 0 && !(interval && precision !== 'day')
    ? `${shown} · ${wordsOf(view).yearsAgo(years)}`
    : shown;
}

/** Whole years; negative for a day to come. */
function yearsSince(start: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return start.until(today, { largestUnit: 'year' }).years;
}

/** The one of its dates that says most exactly when it was. */
function finest({ dates }: Event): EdtfDate {
  const spans = dates.map(({ date }) => parseEdtf(date));
  return spans.reduce((a, b) => (a.start.until(a.end).days <= b.start.until(b.end).days ? a : b));
}
