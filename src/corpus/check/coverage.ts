/** Which records rest on which paragraph of an article. */
import type { ParsedFiles } from '../parse.ts';
import type { LocalText } from '../schema.ts';
import { type Place, placesOf } from './places.ts';

export interface CoveredParagraph {
  paragraph: number;
  records: Pick<Place, 'kind' | 'id'>[];
  /** Why no record rests on it. */
  leftOut?: LocalText;
}

/** The paragraphs of each article by its id; `counts` holds how many it has, where its text is at hand. */
export function coverageOf(
  files: ParsedFiles,
  counts: ReadonlyMap<string, number>,
): Map<string, CoveredParagraph[]> {
  const places = placesOf(files);
  return new Map(
    files.articles.map(({ value: { article } }) => {
      const own = places.filter((place) => place.article === article.id);
      const named = [
        ...own.map(({ paragraph }) => paragraph),
        ...article.leftOut.flatMap((left) => left.paragraphs),
      ];
      const count = counts.get(article.id) ?? Math.max(...named);
      const paragraphs = Array.from({ length: count }, (_, i) => i + 1).map((paragraph) => ({
        paragraph,
        records: distinct(own.filter((place) => place.paragraph === paragraph)),
        leftOut: article.leftOut.find((left) => left.paragraphs.includes(paragraph))?.reason,
      }));
      return [article.id, paragraphs];
    }),
  );
}

/** Whether a record rests on the paragraph, or the article's file says why none does. */
export function isCovered({ records, leftOut }: CoveredParagraph): boolean {
  return records.length > 0 || leftOut !== undefined;
}

function distinct(places: readonly Place[]): CoveredParagraph['records'] {
  const byKey = new Map(places.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]));
  return [...byKey.values()];
}
