/** Whoever adds an article is told which queries of `unanswered.yaml` its records may answer now. */
import { describeProblem } from '../corpus/check/problem.ts';
import type { ParsedFiles } from '../corpus/parse.ts';
import type { Corpus } from '../corpus/schema.ts';
import { buildSearch, createSearch, documentsOf, synonymsOf } from '../search/index.ts';

/**
 * A line for each query whose best hit, in a search that knows of none without an answer, is one of the records in `few`; the
 * surest first. Only a reader can tell which of them it does answer.
 */
export function answeredNow(
  { unanswered }: ParsedFiles,
  corpus: Corpus,
  few: ReadonlyMap<string, string>,
): string[] {
  if (few.size === 0) return [];
  const documents = documentsOf(corpus).filter(({ id }) => few.has(id));
  // What they do not answer by themselves they hardly do among others, and they alone are far quicker to ask.
  const alone = buildSearch(documents, synonymsOf(corpus));
  const among = createSearch({ ...corpus, unanswered: [] });
  return Object.entries(unanswered?.value ?? {})
    .flatMap(([topic, texts]) =>
      texts.flatMap((text, row) => {
        if (alone.search(text, { limit: 1 }).hits.length === 0) return [];
        const [hit] = among.search(text, { limit: 1 }).hits;
        return hit && few.has(hit.id) ? [{ topic, text, row, ...hit }] : [];
      }),
    )
    .sort((a, b) => b.score - a.score)
    .map(({ topic, text, row, id }) =>
      describeProblem(unanswered!.file.problem([topic], `“${text}”, by ${id}`, row)),
    );
}
