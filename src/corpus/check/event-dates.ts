/** Holds the dates of events against the paragraphs that are named for them. */
import type { ArticleText } from '../article-text.ts';
import { parseEdtf } from '../dates.ts';
import { findDates } from '../ingest/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Source } from '../schema.ts';
import type { Problem } from './problem.ts';

/**
 * A date that only articles are named for, and that is not marked as inferred, must be printed by one of them: as finely
 * as the record has it, or finer.
 */
export function checkEventDates({ events }: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  return (events?.value ?? []).flatMap((event, i) =>
    event.dates.flatMap(({ date, sources }, j) => {
      const paragraphs = paragraphsOf(sources, texts);
      // A source from outside the articles, or a text that is not at hand, cannot be looked into.
      if (parseEdtf(date).uncertain || paragraphs.length < sources.length) return [];
      const missing = endsOf(date.replaceAll('~', '')).find(
        (end) => !paragraphs.some((words) => prints(words, end)),
      );
      if (missing === undefined) return [];
      const message = `must be printed by a paragraph named, or have ? or a source from outside; none has ${missing}`;
      return [events!.file.problem([i, 'dates', j, 'date'], message)];
    }),
  );
}

function paragraphsOf(sources: readonly Source[], texts: ReadonlyMap<string, ArticleText>): string[] {
  return sources.flatMap((source) =>
    'article' in source ? (texts.get(source.article)?.paragraphs[source.paragraph - 1] ?? []) : [],
  );
}

/** The first and the last, which are one for a date that is no interval. */
function endsOf(edtf: string): string[] {
  return edtf.split('/');
}

function prints(words: string, date: string): boolean {
  const isYear = new RegExp(String.raw`(?<!\p{N}|\p{N}[.,])${date}(?!\p{N}|[.,]\p{N})`, 'u').test(words);
  if (isYear) return true;
  const printed = findDates(words, date.slice(0, 4)).flatMap(({ edtf }) => endsOf(edtf ?? ''));
  return printed.some((each) => each.startsWith(date));
}
