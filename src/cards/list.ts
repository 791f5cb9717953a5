/** Several records to pick from: one line each, and a select that opens the card. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { parseEdtf } from '../corpus/dates.ts';
import { givingDay, isDayFromOutside } from '../corpus/on-this-day.ts';
import type { CorpusRecord, Source } from '../corpus/schema.ts';
import { paragraphsIn, sourcesOf } from '../corpus/sources.ts';
import { otherLang } from '../lang.ts';
import { customId, type Reply } from '../reply.ts';
import { words } from '../words.ts';
import { actionRow, articleButton, button, pagerButtons } from './buttons.ts';
import { factDate } from './entry.ts';
import { headline, headlineWithin } from './headline.ts';
import { limits, withinLimits } from './limits.ts';
import { capital, cut, cutQuoted, escapeText, highlight } from './text.ts';
import { colours, kindName, paragraphTag, titleMark, type View, wordsOf } from './view.ts';

/** Lines on one page: a phone's screen. */
const LIST_PAGE = 6;

/** Characters of an article's title. */
const TITLE_LENGTH = 60;

export interface ListEntry {
  record: CorpusRecord;
  /** Instead of the headline, for a list that says more (how many days are left). */
  line?: string;
  /** Of that line's date, where the record has several. */
  sources?: readonly Source[];
  /** Ranges of the headline's text that matched. */
  ranges?: readonly (readonly [number, number])[];
  /** The text that the ranges belong to. */
  matched?: string;
}

export interface List {
  /** In Discord's markdown, as what was typed stands there in a code span. */
  title: string;
  intro?: string;
  entries: readonly ListEntry[];
  page?: number;
  /** Id of the article that the title names: the lines then give only its paragraphs, and a button leads back to it. */
  article?: string;
  /** The custom_id of a page in a language, the longer the higher the page; null where the state does not fit into one. */
  idOf(page: number, lang: View['lang']): string | null;
}

/** The list as a message. An empty one is just its intro. */
export function listCard(list: List, view: View): Reply {
  const w = wordsOf(view);
  const pages = Math.max(1, Math.ceil(list.entries.length / LIST_PAGE));
  const page = Math.min(Math.max(list.page ?? 0, 0), pages - 1);
  const shown = list.entries.slice(page * LIST_PAGE, (page + 1) * LIST_PAGE);
  // Where no page can be turned, the select offers what the others would show.
  const isPaged = list.idOf(pages - 1, view.lang) !== null;
  const offered = isPaged ? shown : list.entries;
  const mixed = new Set(list.entries.map(({ record }) => record.kind)).size > 1;
  const lines = shown.map((entry, index) => {
    const number = page * LIST_PAGE + index + 1;
    // A list of one kind says in its title which.
    const tags = [
      mixed ? kindName(entry.record, view) : '',
      entry.record.kind === 'fact' && list.article === undefined ? factDate(entry.record, view) : '',
      ...sourceTags(entry, view, list.article),
      entry.line === undefined ? outsideTag(entry.record, view) : '',
    ].filter(Boolean);
    return `**${number}.** ${entryLine(entry, view)}${tags.length > 0 ? `\n-# ${tags.join(' · ')}` : ''}`;
  });
  const place = isPaged
    ? w.page(page + 1, pages)
    : w.inMenu(shown.length, Math.min(offered.length, limits.selectOptions), offered.length);
  return withinLimits({
    embeds: [
      {
        title: cut(list.title, limits.title),
        description: [list.intro, ...lines].filter((line) => line !== undefined).join('\n') || '—',
        color: colours.list,
        footer: pages > 1 ? { text: place } : undefined,
      },
    ],
    components: rows(list, offered, page, isPaged ? pages : 1, view),
  });
}

/** What a select offers: the records of a list; under a card, other close matches, and what speaks of its term. */
type Offer = 'list' | 'matches' | 'named';

/** A select that opens one of the records. No two of a message offer the same, since their ids must differ. */
export function pickRow(
  records: readonly CorpusRecord[],
  offer: Offer,
  view: View,
): APIActionRowComponent<APIStringSelectComponent> {
  const w = wordsOf(view);
  const shown = records.slice(0, limits.selectOptions);
  const isAll = shown.length === records.length;
  return actionRow([
    {
      type: ComponentType.StringSelect,
      custom_id: customId('search', 'pick', view.lang, offer),
      placeholder: isAll ? w.pick[offer] : w.pickSome(w.pick[offer], shown.length, records.length),
      options: shown.map((record) => ({
        label: headlineWithin(record, view.lang, view.corpus, limits.optionText),
        description: kindName(record, view),
        value: record.id,
      })),
    },
  ]);
}

function entryLine({ record, line, ranges, matched }: ListEntry, view: View): string {
  if (line !== undefined) return cut(line, 360);
  const text = headline(record, view.lang, view.corpus);
  // A bracket that ends it may hold more in the headline, which begins with a capital.
  const begun = matched?.replace(/\)$/, '');
  const offset = begun === undefined ? -1 : text.startsWith(capital(begun)) ? 0 : text.indexOf(begun);
  const short = cutQuoted(text, 180);
  if (offset < 0 || ranges === undefined) return escapeText(short);
  const kept = short === text ? text.length : short.lastIndexOf('…');
  const moved = ranges.map(([start, end]) => [start + offset, Math.min(end + offset, kept)] as const);
  return highlight(short, moved);
}

/** That the date in the headline is known from elsewhere than the articles, if it is. */
function outsideTag(record: CorpusRecord, view: View): string {
  if (record.kind !== 'event') return '';
  const { date, sources } = record.dates[0]!;
  if (!isDayFromOutside(sources)) return '';
  const w = wordsOf(view);
  return parseEdtf(date).precision === 'day' ? w.dayOutside : w.dateOutside;
}

/** Where a line comes from, in a few words; the card says it in full. Of an event it is what gives its day. */
function sourceTags(
  { record, sources = sourcesOf(record)[0] ?? [] }: ListEntry,
  view: View,
  within?: string,
): string[] {
  const known = record.kind === 'event' ? givingDay(sources) : sources;
  const source = known.find((one) => 'article' in one) ?? known[0];
  const tag = source === undefined ? '' : sourceTag(source, view);
  if (within === undefined) return [tag];
  const paragraphs = paragraphTag(paragraphsIn(within, record), view);
  return source !== undefined && 'outside' in source ? [paragraphs, tag] : [paragraphs];
}

function sourceTag(source: Source, view: View): string {
  if ('outside' in source) return escapeText(cut(source.outside[view.lang], 90));
  const article = view.corpus.get(source.article);
  if (article?.kind !== 'article') return '';
  const w = wordsOf(view);
  const [title, short] = [article.title[view.lang], article.short?.[view.lang]];
  const isCut = title.length > TITLE_LENGTH;
  // Only the article's own headline stands in quotation marks.
  const isOwn = titleMark(article, view) === null && !(isCut && short !== undefined);
  const text = escapeText(isCut ? (short ?? cut(title, TITLE_LENGTH)) : title);
  return `${isOwn ? w.quoteMarks.join(text) : text}, ${w.paragraph(String(source.paragraph))}`;
}

function rows(
  list: List,
  offered: readonly ListEntry[],
  page: number,
  pages: number,
  view: View,
): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const other = otherLang(view.lang);
  const result: APIActionRowComponent<APIComponentInMessageActionRow>[] = [];
  if (offered.length > 0)
    result.push(
      pickRow(
        offered.map(({ record }) => record),
        'list',
        view,
      ),
    );
  const translated = list.idOf(page, other);
  if (translated === null) return result;
  const buttons = [button(words[other].language, translated)];
  if (list.article !== undefined) buttons.push(articleButton(list.article, view));
  buttons.push(...pagerButtons(page, pages, view, (n) => list.idOf(n, view.lang)!));
  result.push(actionRow(buttons));
  return result;
}
