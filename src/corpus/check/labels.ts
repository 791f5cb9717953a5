/** The numbers of titles, measures, scopes, bases, offices and occasions: they name what the articles speak of. */
import type { ParsedFiles } from '../parse.ts';
import type { DataFile, Path } from '../read.ts';
import type { LocalText, Source } from '../schema.ts';
import type { PrintedArticle } from './printed.ts';
import type { Problem } from './problem.ts';
import { mayPrintNumbers, saidNumbers } from './said-numbers.ts';

interface Label {
  file: DataFile;
  path: Path;
  text: LocalText;
  sources: readonly Source[];
  /** EDTF of the record: its days and years may be said. */
  dates: readonly string[];
}

/**
 * A number that the Vietnamese says (“khóa 79”, “lúc 17h05”) is said somewhere in an article that the record rests on, or
 * by a source from outside, or is of the record's date. That the English says the same, both-languages.ts sees to.
 */
export function checkLabels(files: ParsedFiles, printed: ReadonlyMap<string, PrintedArticle>): Problem[] {
  return labelsOf(files).flatMap(({ file, path, text, sources, dates }) => {
    if (!mayPrintNumbers(text.vi)) return [];
    const articles = sources.flatMap((one) => ('article' in one ? [printed.get(one.article)] : []));
    // What is not at hand may say it.
    if (!articles.every((article) => article !== undefined)) return [];
    const outside = sources.flatMap((one) =>
      'outside' in one ? [saidNumbers(one.outside.vi, 'vi').said] : [],
    );
    const known = [
      ...articles.map(({ said }) => said),
      ...outside,
      new Set(dates.flatMap((date) => date.match(/\d+/g) ?? []).map(Number)),
    ];
    const odd = saidNumbers(text.vi, 'vi').printed.find(
      ({ values }) => !values.some((value) => known.some((said) => said.has(value))),
    );
    if (odd === undefined) return [];
    return [
      file.problem([...path, 'vi'], `must have the numbers of its sources, none of which has ${odd.text}`),
    ];
  });
}

function labelsOf({ articles, events }: ParsedFiles): Label[] {
  return [
    ...articles.flatMap(({ file, value: { article, quotations, figures } }): Label[] => {
      const own = { article: article.id, paragraph: 1 };
      const dates = [article.published];
      return [
        { file, path: ['article', 'title'], text: article.title, sources: [own], dates },
        ...(article.short
          ? [{ file, path: ['article', 'short'], text: article.short, sources: [own], dates }]
          : []),
        ...quotations.flatMap(({ role, occasion, also, date = '' }, i) =>
          Object.entries({ role, ...(occasion && { occasion }) }).map(([field, text]) => ({
            file,
            path: ['quotations', i, field],
            text,
            sources: [own, ...also],
            dates: [...dates, date],
          })),
        ),
        ...figures.flatMap(({ measure, scope, change, also, period = '', asOf = '' }, i) => {
          const figure = { file, sources: [own, ...also], dates: [...dates, period, asOf] };
          // “So với cùng kỳ” is of the year before.
          const before = String(Number((period || asOf).slice(0, 4)) - 1);
          const base = change && {
            ...figure,
            path: ['figures', i, 'change', 'base'],
            text: change.base,
            dates: [...figure.dates, before],
          };
          return [
            { ...figure, path: ['figures', i, 'measure'], text: measure },
            { ...figure, path: ['figures', i, 'scope'], text: scope },
            ...(base ? [base] : []),
          ];
        }),
      ];
    }),
    ...(events?.value ?? []).map(({ title, dates }, i) => ({
      file: events!.file,
      path: [i, 'title'],
      text: title,
      sources: dates.flatMap(({ sources }) => sources),
      dates: dates.map(({ date }) => date),
    })),
  ];
}
