/** A daily post as Discord's JSON: a line that reads well as a push notification, and a card with the sources. */
import { createHash } from 'node:crypto';
import type { APIEmbed, APIEmbedField, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { marked } from '../cards/headline.ts';
import { withinLimits } from '../cards/limits.ts';
import { speakerName } from '../cards/quotation.ts';
import { recordCard } from '../cards/record.ts';
import { cut, escapeText, remarked } from '../cards/text.ts';
import { colours, sourcesField, type View, wordsOf } from '../cards/view.ts';
import { formatDate, parseEdtf } from '../corpus/dates.ts';
import { formatDay } from '../corpus/days.ts';
import { comingDate, type DayEvent, type UpcomingEvent } from '../corpus/on-this-day.ts';
import type { Corpus, Event } from '../corpus/schema.ts';
import type { Lang } from '../lang.ts';
import type { PostRow, ScheduleRow } from '../store/tables.ts';
import type { Content } from './content.ts';
import { type DailyWords, dailyWords } from './words.ts';

export type MessageBody = Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'embeds' | 'allowed_mentions'>;

export interface Post {
  date: Temporal.PlainDate;
  content: Content;
  lang: ScheduleRow['lang'];
  roleId: string | null;
  /** When it was due: stands in the card, and finds the message again. Null for a test, which is never looked for. */
  dueAt: number | null;
}

/** Events shown in one message; the others are counted. All embeds of a message together hold 6000 characters. */
const MOST_EVENTS = 6;
const NAME_LENGTH = 150;
const TEXT_LENGTH = 800;

const LANGS: readonly Lang[] = ['vi', 'en'];

/** The message. Nobody is notified but the role that was opted in, and by a test not even that: it shows the mention only. */
export function postMessage(post: Post, corpus: Corpus): MessageBody {
  const langs = post.lang === 'both' ? LANGS : [post.lang];
  const views = langs.map((lang) => ({ lang, corpus, today: post.date }));
  const lines = views.map((view) => headlineOf(post.content, view));
  if (post.dueAt === null)
    lines.unshift(...langs.map((lang) => `**${dailyWords[lang].test}** · ${dailyWords[lang].testNote}`));
  const mention = post.roleId === null ? '' : `<@&${post.roleId}> `;
  const embeds = views.map((view) => cardOf(post, view, Math.floor(MOST_EVENTS / views.length)));
  if (post.dueAt !== null) embeds[0]!.timestamp = new Date(post.dueAt).toISOString();
  return {
    ...withinLimits({ content: mention + lines.join('\n'), embeds }),
    allowed_mentions: post.roleId === null || post.dueAt === null ? { parse: [] } : { roles: [post.roleId] },
  };
}

/** Title of the thread that a post opens in a forum: far shorter than the 100 characters that Discord allows. */
export function threadTitle({ date, content, lang, dueAt }: Omit<Post, 'roleId'>): string {
  const first = lang === 'both' ? 'vi' : lang;
  const w = dailyWords[first];
  const title = `${topicOf(content, w)} · ${formatDate(date.toString(), first)}`;
  return dueAt === null ? `${w.test} · ${title}` : title;
}

/**
 * What the post is about: only what happened on this day of a former year is called so, and only what comes round an
 * anniversary.
 */
function topicOf({ events, ahead, quotation, coming }: Content, { titles }: DailyWords): string {
  if (quotation) return titles.quotation;
  if (events.length > 0) return events.some(({ years }) => years !== 0) ? titles.events : titles.today;
  const next = [...ahead, ...coming];
  const anniversaries = next.filter(({ years }) => years > 0).length;
  return titles.coming(anniversaries, next.length - anniversaries);
}

/**
 * At most 25 characters, the same for the same post by any process: Discord then returns the message that is there
 * instead of making a second one, for a few minutes.
 */
export function nonceOf({
  owner,
  channelId,
  date,
  kind,
}: Pick<PostRow, 'owner' | 'channelId' | 'date' | 'kind'>): string {
  return createHash('sha256')
    .update([owner, channelId, date, kind].join('|'))
    .digest('base64url')
    .slice(0, 24);
}

/** The line that a phone shows. */
function headlineOf({ events, ahead, quotation, coming }: Content, view: View): string {
  const w = dailyWords[view.lang];
  const [event] = events;
  const [next] = ahead;
  if (event) {
    const others = events.length + ahead.length - 1;
    const line = `${yearsLine(event, view)}: ${titleOf(event, view)}`;
    return others > 0 ? `${line}, ${w.andMore(others)}` : line;
  }
  if (next) {
    const title = titleOf(next, view);
    const shown = next.years > 0 ? remarked(title, wordsOf(view).anniversary(next.years)) : title;
    const line = `${daysLine(next, view)}: ${shown}`;
    return ahead.length > 1 ? `${line}, ${w.andMore(ahead.length - 1)}` : line;
  }
  if (quotation)
    return w.quoteOfTheDay(escapeText(speakerName(quotation, view) ?? quotation.role[view.lang]));
  const [first] = coming;
  return first
    ? w.nextToCome(
        first.years,
        first.daysLeft,
        formatDate(comingDate(first), view.lang),
        titleOf(first, view),
      )
    : '';
}

function cardOf({ date, content }: Post, view: View, most: number): APIEmbed {
  const { events, ahead, quotation, coming } = content;
  const w = dailyWords[view.lang];
  if (quotation) return recordCard(quotation, view).embeds?.[0] ?? {};
  const title = topicOf(content, w);
  const next = [...ahead, ...coming];
  const shown = events.slice(0, most);
  const announced = next.slice(0, most - shown.length);
  const hidden: string[] = [];
  if (events.length > shown.length) hidden.push(w.moreEvents(events.length - shown.length));
  if (next.length > announced.length) hidden.push(w.moreComing(next.length - announced.length));
  return {
    title: events.length > 0 ? `${title}, ${formatDay(date.toPlainMonthDay(), view.lang)}` : title,
    description: hidden.length > 0 ? hidden.join('\n') : undefined,
    color: colours.event,
    fields: [
      ...shown.map((event) => eventField(event, view)),
      ...announced.map((one) => comingField(one, view)),
    ],
  };
}

function eventField(event: DayEvent, view: View): APIEmbedField {
  return { name: nameOf(event, view), value: describe((told) => yearsLine(event, told), event, view) };
}

function comingField(next: UpcomingEvent, view: View): APIEmbedField {
  return { name: nameOf(next, view), value: describe((told) => comingLine(next, told), next, view) };
}

/** What a reader must know of an event's date, and where it is known from. The note is shown in both languages or in neither. */
function describe(first: (view: View) => string, event: DayEvent, view: View): string {
  const isNoteShown = LANGS.every((lang) => hasRoomForNote(first, event, { ...view, lang }));
  const lines = [first(view), ...remarksOf(event, isNoteShown ? event.event.note : undefined, view)];
  const { name } = sourcesField(event.sources, view);
  const room = TEXT_LENGTH - [...lines, `${name}: `].join('\n').length;
  lines.push(`${name}: ${sourcesField(event.sources, view, room).value}`);
  return cut(lines.join('\n'), TEXT_LENGTH);
}

/** The note gives way to the sources: it has half of the room beside them, or all where dates differ, as it says why. */
function hasRoomForNote(first: (view: View) => string, event: DayEvent, view: View): boolean {
  const { note } = event.event;
  if (note === undefined) return false;
  const { name, value } = sourcesField(event.sources, view);
  const text = [first(view), ...remarksOf(event, note, view), `${name}: ${value}`].join('\n');
  const spare = event.otherDates.length > 0 ? 0 : note[view.lang].length;
  return text.length + spare <= TEXT_LENGTH;
}

/** The lines between the first and the sources. `note` is the event's, where it is shown. */
function remarksOf(event: DayEvent, note: Event['note'], view: View): string[] {
  const w = dailyWords[view.lang];
  const lines: string[] = [];
  if (event.standsIn) lines.push(w.standsIn);
  if (event.planned) lines.push(w.planned);
  if (event.otherDates.length > 0) {
    lines.push(w.otherDates(event.otherDates.map((date) => formatDate(date, view.lang)).join('; ')));
  }
  if (note) lines.push(escapeText(note[view.lang]));
  // The note of such an event says so itself, and from where its day is known.
  else if (event.outside)
    lines.push(w.outside(formatDate(event.date, view.lang), parseEdtf(event.date).interval));
  return lines;
}

function yearsLine(event: DayEvent, view: View): string {
  return dailyWords[view.lang].yearsAgoToday(event.years ?? 0, formatDate(event.date, view.lang));
}

function comingLine(next: UpcomingEvent, view: View): string {
  const parts = [`**${daysLine(next, view)}**`];
  if (next.years > 0)
    parts.push(wordsOf(view).anniversaryOf(next.years, formatDate(next.start.toString(), view.lang)));
  return parts.join(' · ');
}

function daysLine(next: UpcomingEvent, view: View): string {
  return dailyWords[view.lang].daysTo(next.daysLeft, formatDate(comingDate(next), view.lang));
}

function nameOf({ event }: DayEvent, view: View): string {
  return escapeText(cut(event.title[view.lang], NAME_LENGTH));
}

/** In a line of its own, where nothing else says that it was only planned. */
function titleOf({ event }: DayEvent, view: View): string {
  return escapeText(marked(cut(event.title[view.lang], 200), event, view.lang));
}
