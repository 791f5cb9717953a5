/** The records of `data/`: read, checked, and put into the form that the rest of the program uses. */
import { withApostrophes } from './apostrophes.ts';
import { CorpusError } from './check/problem.ts';
import { checkRecords } from './check/records.ts';
import { type ParsedFiles, parseFiles } from './parse.ts';
import type { ArticleSource, Corpus, CorpusRecord, Records } from './schema.ts';

/**
 * All records below a data folder (`articles/*.yaml`, `events.yaml`, `people.yaml`, `terms.yaml`, and
 * what people ask: `questions.yaml`, `unanswered.yaml`, `synonyms.yaml`).
 * @throws CorpusError that lists every problem found.
 */
export function loadCorpus(folder: string): Corpus {
  const files = parseFiles(folder);
  const problems = [...files.problems, ...checkRecords(files)];
  if (problems.length > 0) throw new CorpusError(problems);
  return toCorpus(files);
}

/** The corpus that the files hold, on the promise that they were checked. */
export function toCorpus({
  articles,
  events,
  people,
  terms,
  questions,
  unanswered,
  synonyms,
}: ParsedFiles): Corpus {
  const parts: Records = {
    articles: articles.map(({ value }) => withApostrophes({ ...value.article, kind: 'article' })),
    quotations: inArticles(articles, 'quotation', (value) => value.quotations).map(withApostrophes),
    figures: inArticles(articles, 'figure', (value) => value.figures).map(withApostrophes),
    facts: inArticles(articles, 'fact', (value) => value.facts).map(withApostrophes),
    events: (events?.value ?? []).map(({ kind: type, ...event }) =>
      withApostrophes({ ...event, kind: 'event', type }),
    ),
    people: (people?.value ?? []).map((person) => withApostrophes({ ...person, kind: 'person' })),
    terms: (terms?.value ?? []).map(({ kind: type, ...term }) =>
      withApostrophes({ ...term, kind: 'term', type }),
    ),
  };
  const records: CorpusRecord[] = Object.values(parts).flat();
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    ...parts,
    asked: new Map(Object.entries(questions?.value ?? {})),
    unanswered: Object.values(unanswered?.value ?? {}).flat(),
    synonyms: Object.values(synonyms?.value ?? {}).flat(),
    get: (id) => byId.get(id),
    all: () => records,
  };
}

type ArticleFile = ParsedFiles['articles'][number]['value'];
type Placed = { paragraph: number; also: ArticleSource[] };

function inArticles<T extends Placed, K extends string>(
  files: ParsedFiles['articles'],
  kind: K,
  recordsOf: (value: ArticleFile) => T[],
) {
  return files.flatMap(({ value }) =>
    recordsOf(value).map(({ paragraph, also, ...record }) => {
      const article = value.article.id;
      return { ...record, kind, article, sources: [{ article, paragraph }, ...also] };
    }),
  );
}
