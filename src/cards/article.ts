/** An article in a few sentences of our own, each with the paragraphs that it rests on. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { formatDate, parseEdtf } from '../corpus/dates.ts';
import type { Article, CorpusRecord } from '../corpus/schema.ts';
import { paragraphsIn } from '../corpus/sources.ts';
import { capital, escapeText } from './text.ts';
import {
  type Body,
  colours,
  isReported,
  ownField,
  paragraphTag,
  titleMark,
  type View,
  wordsOf,
} from './view.ts';

/** What the card of an article shows. */
export function articleBody(article: Article, view: View): Body {
  const w = wordsOf(view);
  const published = [capital(formatDate(article.published, view.lang))];
  if (article.publisher !== undefined) published.push(article.publisher);
  const mark = titleMark(article, view);
  if (mark !== null) published.push(mark);
  const fields: APIEmbedField[] = [ownField(w.published, published.join(' · '))];
  if (article.publishedNote !== undefined) {
    fields.push(ownField(w.note, article.publishedNote[view.lang]));
  }
  if (article.tense === 'preview') fields.push({ name: w.planned, value: w.preview });
  return {
    title: article.title[view.lang],
    colour: colours.article,
    blocks: article.summary.map((sentence) => ({
      text: sentence[view.lang],
      render: (piece, { first, last }) =>
        `${first ? '• ' : ''}${escapeText(piece)}${last ? ` *(${paragraphTag(sentence.paragraphs, view)})*` : ''}`,
    })),
    fields,
    label: w.kind.article,
  };
}

/** The articles, the last published first. */
export function newestFirst(articles: readonly Article[]): Article[] {
  const day = ({ published }: Article) => parseEdtf(published).start;
  return articles.toSorted((a, b) => Temporal.PlainDate.compare(day(b), day(a)));
}

/** What an article holds of one kind, and how many of it. */
export function partLabel(part: Part, records: readonly CorpusRecord[], view: View): string {
  const w = wordsOf(view);
  if (part !== 'quotation') return `${w.parts[part]} (${records.length})`;
  const reported = records.filter(isReported).length;
  return w.quotationsOf(records.length - reported, reported);
}

export type Part = 'quotation' | 'figure' | 'event' | 'fact';

/** The records of one kind that rest on an article. */
export function partsOf(article: string, part: Part, { corpus }: Pick<View, 'corpus'>): CorpusRecord[] {
  return corpus.all().filter((record) => record.kind === part && paragraphsIn(article, record).length > 0);
}
