/** Holds the articles' quotation marks against the records: nothing that somebody said is passed over. */
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { quotedPassages } from '../quotation-marks.ts';
import { termsOf } from './names.ts';
import type { Place } from './places.ts';
import type { Problem } from './problem.ts';

/**
 * Every passage in quotation marks is recorded, as a whole or in excerpts; or, where it is nobody's we know or a name
 * (the exhibition “…”), a fact of that paragraph quotes it, or a term has it; or its paragraph is left out on purpose.
 */
export function checkPassages(
  files: ParsedFiles,
  places: readonly Place[],
  texts: ReadonlyMap<string, ArticleText>,
): Problem[] {
  const inOwnWords = quotedInOwnWords(files);
  const { articles } = files;
  return articles.flatMap(({ file, value: { article } }) => {
    const leftOut = new Set(article.leftOut.flatMap(({ paragraphs }) => paragraphs));
    return (texts.get(article.id)?.paragraphs ?? []).flatMap((words, i) => {
      if (leftOut.has(i + 1)) return [];
      const here = places.filter((place) => place.article === article.id && place.paragraph === i + 1);
      const recorded = here.flatMap(({ text }) => text ?? []);
      // Of these the whole passage: that a term or a quoted word stands in it records nothing of what was said.
      const inOwn = here.flatMap(({ id }) => inOwnWords.get(id) ?? []);
      return quotedPassages(words)
        .filter(
          ({ text: passage }) =>
            !recorded.some((each) => each.includes(passage) || passage.includes(each)) &&
            !inOwn.some((each) => each.includes(passage)),
        )
        .map(({ text: passage }) =>
          file.problem(
            ['quotations'],
            `must record “${passage}” of paragraph ${i + 1}, or leave that paragraph out`,
          ),
        );
    });
  });
}

/** What each fact quotes, and how each term is spelt, by their ids. */
function quotedInOwnWords(files: ParsedFiles): ReadonlyMap<string, readonly string[]> {
  const facts = files.articles.flatMap(({ value }) => value.facts);
  return new Map<string, readonly string[]>([
    ...facts.map(({ id, text }) => {
      const passages = [text.vi, text.en].flatMap(quotedPassages);
      return [id, passages.map((passage) => passage.text)] as const;
    }),
    ...termsOf(files).map(({ id, names }) => [id, names] as const),
  ]);
}
