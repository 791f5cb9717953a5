/** An article in a few sentences of our own, each with the paragraphs that it rests on. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { formatDate } from '../corpus/dates.ts';
import type { Article, CorpusRecord } from '../corpus/schema.ts';
import { capital, escapeText } from './text.ts';
import { type Body, colours, paragraphTag, titleMark, type View, wordsOf } from './view.ts';

export function articleBody(article: Article, view: View): Body {
  const w = wordsOf(view);
  const published = [capital(formatDate(article.published, view.lang))];
  if (article.publisher !== undefined) published.push(escapeText(article.publisher));
  const mark = titleMark(article, view);
  if (mark !== null) published.push(mark);
  const fields: APIEmbedField[] = [{ name: w.published, value: published.join(' · ') }];
  if (article.publishedNote !== undefined) {
    fields.push({ name: w.note, value: escapeText(article.publishedNote[view.lang]) });
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

/** The records of one kind that rest on an article. */
export function partsOf(
  article: string,
  part: 'quotation' | 'figure' | 'event' | 'fact',
  view: Pick<View, 'corpus'>,
): CorpusRecord[] {
  const restsOn = (sources: readonly object[]) =>
    sources.some((source) => 'article' in source && source.article === article);
  switch (part) {
    case 'quotation':
      return view.corpus.quotations.filter(({ sources }) => restsOn(sources));
    case 'figure':
      return view.corpus.figures.filter(({ sources }) => restsOn(sources));
    case 'fact':
      return view.corpus.facts.filter(({ sources }) => restsOn(sources));
    case 'event':
      return view.corpus.events.filter(({ dates }) => dates.some(({ sources }) => restsOn(sources)));
  }
}
