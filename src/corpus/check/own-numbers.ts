/** The numbers that our own words say, held against those of the article. */
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import type { Path } from '../read.ts';
import type { Article, LocalText } from '../schema.ts';
import type { Problem } from './problem.ts';
import { saidNumbers } from './said-numbers.ts';

/**
 * A number of two digits or more in a fact or a summary stands in an article that it rests on, in digits, Roman ones or
 * words, or is the year in which that was published. It may stand in another paragraph: a fact names the session.
 */
export function checkOwnNumbers(
  { articles }: ParsedFiles,
  texts: ReadonlyMap<string, ArticleText>,
): Problem[] {
  const printed = new Map(
    articles.flatMap(({ value: { article } }) => {
      const paragraphs = texts.get(article.id)?.paragraphs;
      return paragraphs ? [[article.id, printedNumbers(paragraphs, article)]] : [];
    }),
  );

  return articles.flatMap(({ file, value: { article, facts } }) => {
    const check = (text: LocalText, path: Path, ids: readonly string[]): Problem[] => {
      const known = ids.map((id) => printed.get(id));
      if (known.includes(undefined)) return [];
      const has = (number: number) => known.some((numbers) => numbers!.has(number));
      return (['vi', 'en'] as const).flatMap((lang) => {
        // “1.5 trillion” is “1.500 tỷ” in the article.
        const values = new Map(
          saidNumbers(text[lang], lang).printed.flatMap((said) =>
            numbersIn(said.text).map((number) => [number, said.values] as const),
          ),
        );
        const other = numbersIn(text[lang]).find(
          (number) => number >= 10 && !has(number) && !values.get(number)?.some(has),
        );
        return other === undefined
          ? []
          : [file.problem([...path, lang], `must have the numbers of the article, which has no ${other}`)];
      });
    };
    return [
      ...article.summary.flatMap((text, i) => check(text, ['article', 'summary', i], [article.id])),
      ...facts.flatMap(({ text, also }, i) =>
        check(text, ['facts', i, 'text'], [article.id, ...also.map((source) => source.article)]),
      ),
    ];
  });
}

/** Digits between marks that group, or part decimals, are one number: “1.500” and “1,500” are the same. */
function numbersIn(text: string): number[] {
  return (text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).map((digits) => Number(digits.replace(/[.,]/g, '')));
}

function printedNumbers(
  paragraphs: readonly string[],
  { published, language }: Pick<Article, 'published' | 'language'>,
): ReadonlySet<number> {
  return new Set([
    ...[...paragraphs, published].flatMap(numbersIn),
    ...paragraphs.flatMap((text) => [...saidNumbers(text, language).said]),
  ]);
}
