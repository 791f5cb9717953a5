/** The dates that the records have, with what each is known from. */
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { Source } from '../schema.ts';

export interface RecordDate {
  file: DataFile;
  path: Path;
  date: string;
  /** Of a quotation, a figure or a fact; or of one of the lists. */
  of: 'article' | 'event' | 'role';
  /** Those of an article's own records begin with that article. */
  sources: readonly Source[];
  isPlanned: boolean;
}

/** Every one of the articles, events and people. */
export function recordDates({ articles, events, people }: ParsedFiles): RecordDate[] {
  return [
    ...articles.flatMap(datesIn),
    ...(events?.value ?? []).flatMap(({ dates, planned }, i) =>
      dates.map(({ date, sources }, j): RecordDate => {
        const path = [i, 'dates', j, 'date'];
        return { file: events!.file, path, date, of: 'event', sources, isPlanned: planned };
      }),
    ),
    ...(people?.value ?? []).flatMap(({ roles }, i) =>
      roles.map(({ date, sources }, j): RecordDate => {
        const path = [i, 'roles', j, 'date'];
        return { file: people!.file, path, date, of: 'role', sources, isPlanned: false };
      }),
    ),
  ];
}

function datesIn({ file, value }: ParsedFiles['articles'][number]): RecordDate[] {
  function dated(
    { paragraph, also, planned }: { paragraph: number; also: Source[]; planned: boolean },
    date: string | undefined,
    ...path: Path
  ): RecordDate[] {
    if (date === undefined) return [];
    const sources = [{ article: value.article.id, paragraph }, ...also];
    return [{ file, path, date, of: 'article', sources, isPlanned: planned }];
  }

  return [
    ...value.quotations.flatMap((one, i) => dated(one, one.date, 'quotations', i, 'date')),
    ...value.figures.flatMap((one, i) => {
      const figure = { ...one, planned: one.planned || one.qualifier === 'expected' };
      return [
        ...dated(figure, one.period, 'figures', i, 'period'),
        ...dated(figure, one.asOf, 'figures', i, 'asOf'),
      ];
    }),
    ...value.facts.flatMap((one, i) => dated(one, one.date, 'facts', i, 'date')),
  ];
}
