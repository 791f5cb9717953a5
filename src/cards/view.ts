/** What a card needs to know beside its record, and the parts that cards share. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { formatDate } from '../corpus/dates.ts';
import type { Article, ArticleSource, Corpus, CorpusRecord, Source } from '../corpus/schema.ts';
import type { Lang } from '../lang.ts';
import { type Words, words } from '../words.ts';
import { limits } from './limits.ts';
import { cut, escapeText, remarked, wholeLines } from './text.ts';

/** How a card is to be shown. */
export interface View {
  lang: Lang;
  corpus: Corpus;
  /** Today where the asker is: years since are counted from it. */
  today: Temporal.PlainDate;
  /** 0-based page of a long text. */
  page?: number;
  /** Which of an event's dates was asked for, by its 0-based place: its card begins with it. */
  dateAt?: number;
  /** Only the asker sees it: it gets a Share button. */
  private?: boolean;
  /** Where a mistake is reported; `{id}` in it becomes the record's id. */
  reportUrl?: string | null;
}

/** A long text of a card; `render` dresses each piece of it that stands on a page. */
export interface Block {
  text: string;
  render(piece: string, part: { first: boolean; last: boolean }): string;
}

/** What a kind of record shows; record.ts makes the message of it. */
export interface Body {
  title: string;
  colour: number;
  blocks: Block[];
  fields: APIEmbedField[];
  /** Stands in the footer before the id: what sort of wording this is. */
  label: string;
}

/** Discord's own palette is avoided; these keep 3:1 on the embeds of its dark (#2b2d31) and light (#f2f3f5) themes. */
export const colours = {
  quotation: 0xd9534f,
  figure: 0x3b8ea5,
  article: 0x8a6fb0,
  event: 0xbf7d27,
  entry: 0x5c9460,
  list: 0x7a8691,
} as const;

/** The words of the card's language. */
export function wordsOf(view: { lang: Lang }): Words {
  return words[view.lang];
}

/** Whether it is what somebody said, told in our own words: no quotation. */
export function isReported(record: CorpusRecord): boolean {
  return record.kind === 'quotation' && record.wording === 'reported';
}

/** What sort of record it is, to a reader. */
export function kindName(record: CorpusRecord, view: Pick<View, 'lang'>): string {
  return wordsOf(view).kind[isReported(record) ? 'reported' : record.kind];
}

/**
 * Characters of a field in our own words. With five of them and the sources beside a full page of text, a message
 * stays below Discord's 6000, so that no source's words are cut.
 */
const OWN_WORDS = 400;

/** A field in our own words; what is longer than any may be ends in "…". */
export function ownField(name: string, text: string, inline = false): APIEmbedField {
  return { name, value: cut(escapeText(text), OWN_WORDS), ...(inline && { inline }) };
}

/** A field of lines that are shown whole or not at all, at most `max` characters; those left out are counted. */
export function linesField(
  name: string,
  lines: readonly string[],
  view: View,
  max: number = limits.fieldValue,
): APIEmbedField {
  return { name, value: wholeLines(lines, max, wordsOf(view).more) };
}

/** A paragraph of a card that is never paged: one piece as it is. */
export function plainBlock(text: string): Block {
  return { text, render: escapeText };
}

/** An article's title: in quotation marks if it is the article's own headline, else marked as ours or translated. */
function articleTitle(article: Article, view: Pick<View, 'lang'>): string {
  const title = article.title[view.lang];
  const mark = titleMark(article, view);
  return mark === null ? wordsOf(view).quoteMarks.join(title) : remarked(title, mark);
}

/** Whose words the title is, as it is shown; null if it is the article's headline, word for word. */
export function titleMark({ titleBy, language }: Article, view: Pick<View, 'lang'>): string | null {
  const w = wordsOf(view);
  if (titleBy === 'us') return w.titleByUs;
  return language === view.lang ? null : w.titleTranslated;
}

/** “Headline” · vietnamplus.vn · September 2024 · para. 23 */
export function articleLine(article: string, paragraphs: readonly number[], view: View): string {
  return escapeText(articleReference(article, paragraphs, view));
}

/** The same as plain text. */
export function articleReference(
  article: string,
  paragraphs: readonly number[],
  view: Pick<View, 'lang' | 'corpus'>,
): string {
  const record = view.corpus.get(article);
  if (record?.kind !== 'article') return '';
  const parts = [articleTitle(record, view)];
  if (record.publisher !== undefined) parts.push(record.publisher);
  parts.push(formatDate(record.published, view.lang));
  if (paragraphs.length > 0) parts.push(paragraphTag(paragraphs, view));
  return parts.join(' · ');
}

/** "para. 20", "paras. 1–3, 7": in rising order, each run of three or more drawn together. */
export function paragraphTag(paragraphs: readonly number[], view: Pick<View, 'lang'>): string {
  const runs: [first: number, last: number][] = [];
  const numbers = [...new Set(paragraphs)].sort((a, b) => a - b);
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  const shown = runs.flatMap(([first, last]) => {
    if (first === last) return [`${first}`];
    return last === first + 1 ? [`${first}`, `${last}`] : [`${first}–${last}`];
  });
  const w = wordsOf(view);
  return numbers.length === 1 ? w.paragraph(shown.join()) : w.paragraphs(shown.join(', '));
}

/** One source as a reader sees it. */
export function sourceLine(source: Source, view: View): string {
  if ('article' in source) return articleLine(source.article, [source.paragraph], view);
  const text = escapeText(remarked(source.outside[view.lang], wordsOf(view).outside));
  return source.url === undefined ? text : `${text} ${source.url}`;
}

/**
 * Each source in lines of its own: an article with all its paragraphs, and below it how these word it where they word it
 * otherwise; then those from outside.
 */
export function linesOfSources(sources: readonly Source[], view: View): string[][] {
  const byArticle = Map.groupBy(
    sources.filter((source) => 'article' in source),
    ({ article }) => article,
  );
  const articles = [...byArticle].map(([id, places]) => {
    const paragraphs = places.map(({ paragraph }) => paragraph);
    return [articleLine(id, paragraphs, view), ...places.flatMap((place) => otherWording(place, view))];
  });
  const outside = sources.filter((source) => 'outside' in source).map((source) => [sourceLine(source, view)]);
  return [...articles, ...outside];
}

/** ↳ para. 13: “…” */
function otherWording({ paragraph, text }: ArticleSource, view: View): string[] {
  const w = wordsOf(view);
  return text === undefined
    ? []
    : [`↳ ${w.paragraph(String(paragraph))}: ${w.quoteMarks.join(escapeText(text))}`];
}

/** The field that names the sources. */
export function sourcesField(sources: readonly Source[], view: View, max?: number): APIEmbedField {
  const each = linesOfSources(sources, view);
  const w = wordsOf(view);
  return linesField(each.length > 1 ? w.sources : w.source, each.flat(), view, max);
}

/** The same where it stands alone: several have bullets, as each may fill more than a line. */
export function sourceListField(sources: readonly Source[], view: View): APIEmbedField {
  const each = linesOfSources(sources, view);
  if (each.length < 2) return sourcesField(sources, view);
  const lines = each.flatMap(([first, ...below]) => [`• ${first}`, ...below]);
  return linesField(wordsOf(view).sources, lines, view);
}

/** The fields that any record of an article may have: planned, note, sources. */
export function commonFields(
  record: { planned: boolean; note?: { vi: string; en: string }; sources: readonly Source[] },
  view: View,
): APIEmbedField[] {
  return [...remarkFields(record, view), sourceListField(record.sources, view)];
}

/** What a reader must know before the sources: planned, note. */
export function remarkFields(
  { planned, note }: { planned: boolean; note?: { vi: string; en: string } },
  view: View,
): APIEmbedField[] {
  const w = wordsOf(view);
  const fields: APIEmbedField[] = [];
  if (planned) fields.push({ name: w.planned, value: w.preview });
  if (note !== undefined) fields.push(ownField(w.note, note[view.lang]));
  return fields;
}
