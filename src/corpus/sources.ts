/** What a record rests on, whatever its kind. */
import type { CorpusRecord, Source } from './schema.ts';

/** An event and a person have sources for each of their dates, first those of the headline; an article has none but itself. */
export function sourcesOf(record: CorpusRecord): readonly (readonly Source[])[] {
  if ('sources' in record) return [record.sources];
  if (record.kind === 'event') return record.dates.map(({ sources }) => sources);
  if (record.kind === 'person') return record.roles.map(({ sources }) => sources);
  return [];
}

/** Where in that article the record stands. */
export function paragraphsIn(article: string, record: CorpusRecord): number[] {
  const sources = sourcesOf(record).flat();
  return sources.flatMap((one) => ('article' in one && one.article === article ? [one.paragraph] : []));
}
