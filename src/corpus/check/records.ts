/** What a schema cannot say: how the records hold together. */
import { basename } from 'node:path';
import type { ParsedFiles } from '../parse.ts';
import { quotedPassages } from '../quotation-marks.ts';
import type { DataFile, Path } from '../read.ts';
import { checkFigures } from './figures.ts';
import { placesOf } from './places.ts';
import type { Problem } from './problem.ts';

/** Every problem between the records that the program would trip over, looked for at every start. Files that do not fit their schema only lend their ids. */
export function checkRecords(files: ParsedFiles): Problem[] {
  const ids = idsOf(files.all);
  // The ids of a file that is no YAML are unknown: whatever refers to them would seem to dangle.
  const allRead = files.all.every(({ value }) => value !== undefined);
  return [
    ...checkIds(ids),
    ...checkArticles(files),
    ...(allRead ? checkReferences(files, ids) : []),
    ...checkLeftOut(files),
    ...checkQuotations(files),
    ...checkFigures(files),
    ...checkFeatured(files, 'quotations'),
    ...checkFeatured(files, 'figures'),
  ];
}

interface IdPlace {
  id: string;
  kind: 'article' | 'quotation' | 'figure' | 'fact' | 'event' | 'person' | 'term';
  /** Of a term. */
  type: unknown;
  file: DataFile;
  path: Path;
}

/** The ids that stand in the files, taken from what was read: a fault elsewhere must not make a reference dangle. */
export function idsOf(files: readonly DataFile[]): IdPlace[] {
  const kinds = { quotations: 'quotation', figures: 'figure', facts: 'fact' } as const;
  const lists = { 'events.yaml': 'event', 'people.yaml': 'person', 'terms.yaml': 'term' } as const;

  function idAt(file: DataFile, kind: IdPlace['kind'], record: unknown, path: Path): IdPlace[] {
    const { id, kind: type } = (record ?? {}) as { id?: unknown; kind?: unknown };
    return typeof id === 'string' ? [{ id, kind, type, file, path: [...path, 'id'] }] : [];
  }

  return files.flatMap((file) => {
    const name = basename(file.name);
    if (Array.isArray(file.value)) {
      const kind = lists[name as keyof typeof lists];
      return file.value.flatMap((record, i) => idAt(file, kind, record, [i]));
    }
    const value = (file.value ?? {}) as Record<string, unknown>;
    return [
      ...idAt(file, 'article', value.article, ['article']),
      ...Object.entries(kinds).flatMap(([key, kind]) => {
        const records: unknown = value[key];
        return Array.isArray(records)
          ? records.flatMap((record, i) => idAt(file, kind, record, [key, i]))
          : [];
      }),
    ];
  });
}

function checkIds(ids: readonly IdPlace[]): Problem[] {
  const first = new Map<string, IdPlace>();
  return ids.flatMap((place) => {
    const other = first.get(place.id);
    if (other === undefined) first.set(place.id, place);
    return other
      ? [place.file.problem(place.path, `must be unique; ${other.file.name} has ${place.id} too`)]
      : [];
  });
}

function checkArticles({ articles }: ParsedFiles): Problem[] {
  const recorded = new Map<string, string>();
  return articles.flatMap(({ file, value: { article } }) => {
    const problems: Problem[] = [];
    if (basename(file.name) !== `${article.id}.yaml`) {
      problems.push(
        file.problem(['article', 'id'], `must be the file's name, or the file must be ${article.id}.yaml`),
      );
    }
    for (const field of ['file', 'sha256'] as const) {
      const other = recorded.get(article[field]);
      recorded.set(article[field], file.name);
      if (other === undefined) continue;
      problems.push(
        file.problem(['article', field], `must be of a text that is recorded once; ${other} records it too`),
      );
    }
    return problems;
  });
}

function checkReferences(files: ParsedFiles, ids: readonly IdPlace[]): Problem[] {
  const articles = new Set(ids.filter(({ kind }) => kind === 'article').map(({ id }) => id));
  const speakers = new Set(
    ids.filter(({ kind, type }) => kind === 'person' || type === 'organization').map(({ id }) => id),
  );
  const toArticles = placesOf(files)
    .filter(({ article }) => !articles.has(article))
    .map(({ file, paths, article }) =>
      file.problem(paths.article, `must be the id of an article; there is no ${article}`),
    );
  const toSpeakers = files.articles.flatMap(({ file, value }) =>
    value.quotations.flatMap(({ speaker }, i) => {
      if (speaker === undefined || speakers.has(speaker)) return [];
      const message = `must be a person or a term of kind organization; there is no ${speaker}`;
      return [file.problem(['quotations', i, 'speaker'], message)];
    }),
  );
  const all = new Set(ids.map(({ id }) => id));
  const toRecords = Object.keys(files.questions?.value ?? {})
    .filter((id) => !all.has(id))
    .map((id) => files.questions!.file.problem([id], 'must be the id of a record; there is none'));
  return [...toArticles, ...toSpeakers, ...toRecords];
}

function checkLeftOut(files: ParsedFiles): Problem[] {
  const places = placesOf(files);
  return files.articles.flatMap(({ file, value: { article } }) =>
    article.leftOut.flatMap(({ paragraphs }, i) =>
      paragraphs.flatMap((paragraph, j) => {
        const place = places.find((other) => other.article === article.id && other.paragraph === paragraph);
        const path = ['article', 'leftOut', i, 'paragraphs', j];
        return place
          ? [file.problem(path, `must not be left out: ${place.id} rests on paragraph ${paragraph}`)]
          : [];
      }),
    ),
  );
}

function checkQuotations({ articles }: ParsedFiles): Problem[] {
  return articles.flatMap(({ file, value }) =>
    value.quotations.flatMap(({ speaker, wording, text, language }, i) => {
      const problem = (field: string, message: string) => file.problem(['quotations', i, field], message);
      const problems: Problem[] = [];
      const spoken = wording === 'verbatim' || wording === 'reported';
      if (spoken && !speaker) {
        problems.push(problem('speaker', `is missing; wording ${wording} needs who said it`));
      }
      const own = wording === 'reported' ? 'vi' : value.article.language;
      if (language !== own) {
        const whose = wording === 'reported' ? 'our own words are Vietnamese' : 'that of the article';
        problems.push(problem('language', `must be ${own}: ${whose}`));
      }
      const passages = quotedPassages(text);
      if (wording === 'reported' && (passages.length > 0 || /[“”"„«»]/.test(text))) {
        problems.push(
          problem('text', 'must be in our own words, without quotation marks, as its wording is reported'),
        );
      }
      const isQuoted = passages.some(({ start, end }) => start === 0 && end === text.length);
      if (wording !== 'reported' && isQuoted) {
        problems.push(problem('text', 'must not be in quotation marks; the card adds them'));
      }
      return problems;
    }),
  );
}

/** What is offered first stands in one order: no two records of a kind have the same place. */
function checkFeatured({ articles }: ParsedFiles, kind: 'quotations' | 'figures'): Problem[] {
  const taken = new Map<number, string>();
  return articles.flatMap(({ file, value }) =>
    value[kind].flatMap(({ id, featured }, i) => {
      if (featured === undefined) return [];
      const other = taken.get(featured);
      taken.set(featured, id);
      return other
        ? [
            file.problem(
              [kind, i, 'featured'],
              `must be another place than that of ${other}: ${featured} is taken`,
            ),
          ]
        : [];
    }),
  );
}
