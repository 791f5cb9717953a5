/** The “tỷ” and “million” of whatever we write, a note or a title too, held against all the articles. */
import type { ArticleText } from '../article-text.ts';
import type { ParsedFiles } from '../parse.ts';
import { pairsOf } from './both-languages.ts';
import { numbersIn, type PrintedNumbers, printedNumbers } from './own-numbers.ts';
import type { Problem } from './problem.ts';
import { mayPrintNumbers, saidNumbers } from './said-numbers.ts';

/**
 * A number that the articles have with another “tỷ” or “triệu” alone is taken for theirs. One whose digits none of them
 * has may be known from elsewhere, and what rests on an article alone is held to more by `checkOwnNumbers`.
 */
export function checkScales(files: ParsedFiles, texts: ReadonlyMap<string, ArticleText>): Problem[] {
  const printed = files.articles.flatMap(({ value: { article } }) => {
    const paragraphs = texts.get(article.id)?.paragraphs;
    return paragraphs ? [printedNumbers(paragraphs, article)] : [];
  });
  // What is not at hand may have it so.
  if (printed.length < files.articles.length) return [];
  const scaled = new Set(printed.flatMap(scaledDigits));
  const pairs = pairsOf(files).filter(({ paths: { vi } }) => vi[0] !== 'facts' && vi[1] !== 'summary');
  return pairs.flatMap(({ file, texts: own, paths }) => {
    const [odd] = (['vi', 'en'] as const).flatMap((lang) => {
      if (!mayPrintNumbers(own[lang])) return [];
      const other = saidNumbers(own[lang], lang).placed.find(
        ({ isScaled, text, values }) =>
          isScaled &&
          numbersIn(text).some((digits) => scaled.has(digits)) &&
          !values.some((value) => printed.some(({ said }) => said.has(value))),
      );
      return other ? [{ lang, text: other.text }] : [];
    });
    return odd
      ? [
          file.problem(
            paths[odd.lang],
            `must have the numbers of the articles, none of which has ${odd.text}`,
          ),
        ]
      : [];
  });
}

function scaledDigits({ paragraphs }: PrintedNumbers): number[] {
  return paragraphs.flatMap(({ placed }) =>
    placed.filter(({ isScaled }) => isScaled).flatMap(({ text }) => numbersIn(text)),
  );
}
