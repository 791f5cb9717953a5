/** Which records rest on which paragraph of an article. */
import type { ParsedFiles } from '../parse.ts';
import type { Article, LocalText } from '../schema.ts';
import { type Place, placesOf } from './places.ts';

export interface CoveredParagraph {
  paragraph: number;
  records: Pick<Place, 'kind' | 'id'>[];
  /** Whether it is the headline, where that is the article’s own. */
  isTitle: boolean;
  /** Why no record rests on it. */
  leftOut?: LocalText;
}

/** The paragraphs of each article by its id; `texts` holds those of the articles whose text is at hand. */
export function coverageOf(
  files: ParsedFiles,
  texts: ReadonlyMap<string, readonly string[]>,
): Map<string, CoveredParagraph[]> {
  const places = placesOf(files);
  return new Map(
    files.articles.map(({ value: { article } }) => {
      const own = places.filter((place) => place.article === article.id);
      const named = [
        ...own.map(({ paragraph }) => paragraph),
        ...article.leftOut.flatMap((left) => left.paragraphs),
      ];
      const text = texts.get(article.id);
      const count = text?.length ?? Math.max(...named);
      const paragraphs = Array.from({ length: count }, (_, i) => i + 1).map((paragraph) => ({
        paragraph,
        records: distinct(own.filter((place) => place.paragraph === paragraph)),
        isTitle: isTitle(article, paragraph, text),
        leftOut: article.leftOut.find((left) => left.paragraphs.includes(paragraph))?.reason,
      }));
      return [article.id, paragraphs];
    }),
  );
}

/** Whether a record rests on the paragraph, it is the headline, or the article's file says why none does. */
export function isCovered({ records, isTitle, leftOut }: CoveredParagraph): boolean {
  return records.length > 0 || isTitle || leftOut !== undefined;
}

/** Where the text is not at hand, its first paragraph is taken for the headline. */
function isTitle(
  { title, titleBy, language }: Pick<Article, 'title' | 'titleBy' | 'language'>,
  paragraph: number,
  text?: readonly string[],
): boolean {
  if (titleBy === 'us') return false;
  return text ? text[paragraph - 1]!.trim() === title[language] : paragraph === 1;
}

function distinct(places: readonly Place[]): CoveredParagraph['records'] {
  const byKey = new Map(places.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]));
  return [...byKey.values()];
}
