/** A sentence of ours names the paragraph that it rests on, and not the one beside it. */
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { sentencesOf } from './our-texts.ts';
import type { Problem } from './problem.ts';
import { wordsIn } from './words.ts';

/**
 * Pairs of words that the sentence shares with a paragraph count by how few paragraphs of the article have them. A
 * paragraph beside one that is named, with twice as much of the sentence and more by what one pair of its own weighs, tells
 * that another was meant: that which has most of it. On our records that finds nine numbers in ten that are one off, and
 * nothing else.
 */
const TIMES = 2;
const MORE = 1;

/** Of facts, summaries and reported speech, in the article's language. What is left out is beside nothing. */
export function checkNeighbours(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const articles = new Map(
    files.articles.flatMap(({ value: { article } }) => {
      const paragraphs = texts.get(article.id)?.paragraphs;
      return paragraphs ? [[article.id, weighed(paragraphs, article)] as const] : [];
    }),
  );
  return sentencesOf(files).flatMap(({ file, path, text, lang, places }) => {
    const pairs = pairsIn(text);
    return places.flatMap(({ article, paragraph }) => {
      const { language, weight, leftOut, count } = articles.get(article) ?? {};
      if (language !== lang) return [];
      const named = places.filter((place) => place.article === article).map((place) => place.paragraph);
      const own = weight!(pairs, paragraph);
      const mayBeMeant = (other: number) => !named.includes(other) && !leftOut!.has(other);
      const isOff = [paragraph - 1, paragraph + 1].some((beside) => {
        if (!mayBeMeant(beside)) return false;
        const other = weight!(pairs, beside);
        return other > TIMES * own && other - own > MORE;
      });
      if (!isOff) return [];
      const meant = Array.from({ length: count! }, (_, i) => i + 1)
        .filter(mayBeMeant)
        .reduce((best, other) => (weight!(pairs, other) > weight!(pairs, best) ? other : best));
      return [
        file.problem(path, `must name paragraph ${meant} of ${article}: it has more of it than ${paragraph}`),
      ];
    });
  });
}

/** How much of some pairs of words each paragraph of an article has. */
function weighed(
  paragraphs: readonly string[],
  { language, leftOut }: ParsedFiles['articles'][number]['value']['article'],
) {
  const each = paragraphs.map(pairsIn);
  const held = new Map<string, number>();
  for (const pair of each.flatMap((pairs) => [...pairs])) held.set(pair, (held.get(pair) ?? 0) + 1);
  const weight = (pairs: ReadonlySet<string>, paragraph: number) =>
    [...pairs.intersection(each[paragraph - 1] ?? new Set())].reduce(
      (sum, pair) => sum + 1 / held.get(pair)!,
      0,
    );
  return {
    language,
    weight,
    count: paragraphs.length,
    leftOut: new Set(leftOut.flatMap((one) => one.paragraphs)),
  };
}

function pairsIn(text: string): Set<string> {
  const words = wordsIn(text);
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));
}
