/** What is recorded twice: it would be shown and found twice. */
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { Problem } from './problem.ts';

/** Records that say the same, and other wordings that are none. */
export function checkRepeated(files: ParsedFiles): Problem[] {
  return [...checkTwice(files), ...checkWordings(files)];
}

/** One record copied from another, where only its id was changed: it would be shown twice. */
function checkTwice({ articles, events }: ParsedFiles): Problem[] {
  const first = new Map<string, string>();
  const problemIn = (file: DataFile, path: Path, id: string, ...said: unknown[]): Problem[] => {
    const key = JSON.stringify(said);
    const other = first.get(key);
    first.set(key, other ?? id);
    return other ? [file.problem(path, `must be another record than ${other}, which says the same`)] : [];
  };
  return [
    ...articles.flatMap(({ file, value: { article, quotations, figures, facts } }) => [
      ...quotations.flatMap(({ id, paragraph, text }, i) =>
        problemIn(file, ['quotations', i], id, article.id, paragraph, text),
      ),
      ...figures.flatMap(({ id, paragraph, phrase, value, measure, asOf, period = asOf }, i) =>
        problemIn(file, ['figures', i], id, article.id, paragraph, phrase, value, measure.vi, period),
      ),
      ...facts.flatMap(({ id, paragraph, text }, i) =>
        problemIn(file, ['facts', i], id, article.id, paragraph, text.vi),
      ),
    ]),
    ...(events?.value ?? []).flatMap(({ id, title, dates }, i) =>
      problemIn(events!.file, [i], id, dates[0]?.date, title.vi),
    ),
  ];
}

/** A card shows each wording of `also` beside the record's own. */
function checkWordings({ articles }: ParsedFiles): Problem[] {
  return articles.flatMap(({ file, value: { quotations, figures } }) =>
    Object.entries({ quotations, figures }).flatMap(([kind, records]) =>
      records.flatMap((record, i) => {
        const own = 'phrase' in record ? record.phrase : record.text;
        return record.also.flatMap(({ text }, j) =>
          text === own
            ? [file.problem([kind, i, 'also', j, 'text'], 'must be left out: it is the record’s own wording')]
            : [],
        );
      }),
    ),
  );
}
