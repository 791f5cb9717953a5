/** An event: when, by which source, how long ago; sources that disagree stand side by side. */
import { type EdtfDate, formatDate, parseEdtf } from '../corpus/dates.ts';
import {
  agrees,
  comingDate,
  type DayEvent,
  givingDay,
  returnsThisYear,
  type UpcomingEvent,
  yearsSince,
} from '../corpus/on-this-day.ts';
import type { Event } from '../corpus/schema.ts';
import { capital, cut, escapeText } from './text.ts';
import {
  type Block,
  type Body,
  colours,
  linesField,
  linesOfSources,
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
  const asked = dates[view.dateAt ?? 0] ?? first;
  const exact = finest(event);
  const disagree = !dates.every(({ date }) => agrees(date, exact));
  const blocks: Block[] = [
    { text: datedLine(asked, event.annual, view), render: (piece) => `**${escapeText(piece)}**` },
  ];
  if (event.parties.length > 0) {
    blocks.push({ text: event.parties.map((party) => party[view.lang]).join(' · '), render: escapeText });
  }
  const fields = remarkFields(event, view);
  if (dates.length > 1) {
    const lines = dates.flatMap(({ shown, sources }) =>
      givingDay(sources).map((source) => `**${escapeText(shown)}**: ${sourceLine(source, view)}`),
    );
    const others = dates.flatMap(({ sources }) => sources.filter((one) => !givingDay(sources).includes(one)));
    const undated = linesOfSources(others, view).map(([line]) => `${line} (${w.dayNotGiven})`);
    fields.push(linesField(disagree ? w.sourcesDisagree : w.sources, [...lines, ...undated], view));
  } else {
    fields.push(sourceListField(first.sources, view));
  }
  return { title: event.title[view.lang], colour: colours.event, blocks, fields, label: w.kind.event };
}

/** An event of a day, in a list: its date, its title, how long ago, and what a reader must know. */
export function eventLine(one: DayEvent, view: View): string {
  const title = escapeText(cut(one.event.title[view.lang], TITLE_LENGTH));
  const line = `${dateOf(one.date, view)}: ${title}`;
  return [line, ...ages(one.start, one.event.annual, view), ...marksOf(one, view)].join(' · ');
}

/** A coming anniversary, in a list: the day, how many days are left, how many years since when, and what it is of. */
export function upcomingLine(one: UpcomingEvent, view: View): string {
  const w = wordsOf(view);
  const title = cut(one.event.title[view.lang], TITLE_LENGTH);
  const head = [dateOf(comingDate(one), view), w.daysLeft(one.daysLeft)];
  if (one.years > 0) head.push(w.anniversaryOf(one.years, formatDate(one.start.toString(), view.lang)));
  return [`${head.join(' · ')}: ${escapeText(title)}`, ...marksOf(one, view)].join(' · ');
}

const TITLE_LENGTH = 160;

/** The date in bold, as the beginning of a line. */
function dateOf(edtf: string, view: View): string {
  return `**${escapeText(capital(formatDate(edtf, view.lang)))}**`;
}

/** What a reader must know of the day. */
function marksOf(one: DayEvent, view: View): string[] {
  const w = wordsOf(view);
  const marks = [
    one.standsIn && w.standsIn,
    one.planned && w.planned.toLowerCase(),
    one.otherDates.length > 0 && w.sourcesDisagree.toLowerCase(),
    one.outside && w.dayOutside,
  ];
  return marks.filter((mark) => mark !== false).map(escapeText);
}

/** "2 December 1960 · 65 years ago"; an event to come, or one known only to have gone on for months or years, says no years. */
function datedLine({ date, shown }: { date: string; shown: string }, annual: boolean, view: View): string {
  const { start, interval, precision, approximate } = parseEdtf(date);
  if (interval && precision !== 'day') return shown;
  const isDay = precision === 'day' && !approximate;
  return [shown, ...ages(start, annual && isDay, view)].join(' · ');
}

/** How many years ago that day was, and how many they will be on its anniversary, where this year's is still to come. */
function ages(start: Temporal.PlainDate, annual: boolean, view: View): string[] {
  const w = wordsOf(view);
  const years = yearsSince(start, view.today);
  const coming = annual ? returnsThisYear(start, view.today) : null;
  return [
    ...(years > 0 ? [w.yearsAgo(years)] : []),
    ...(coming === null
      ? []
      : [w.yearsOn(coming.year - start.year, formatDate(coming.toString(), view.lang))]),
  ];
}

/** The one of its dates that says most exactly when it was. */
function finest({ dates }: Event): EdtfDate {
  const spans = dates.map(({ date }) => parseEdtf(date));
  return spans.reduce((a, b) => (a.start.until(a.end).days <= b.start.until(b.end).days ? a : b));
}
