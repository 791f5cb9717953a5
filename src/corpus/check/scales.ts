/** The “tỷ” and “million” of whatever else we write, a unit or a reason too, held against all the articles. */
import type { ParsedFiles } from '../parse.ts';
import { isNote } from './notes.ts';
import { pairsOf } from './our-texts.ts';
import { numbersIn, type PrintedArticle } from './printed.ts';
import type { Problem } from './problem.ts';
import { mayPrintNumbers, type PlacedNumber, saidNumbers } from './said-numbers.ts';

/**
 * A number that the articles have with another “tỷ” or “triệu” alone is taken for theirs. One whose digits none of them
 * has may be known from elsewhere. What rests on an article alone, and notes, are held to more: `checkOwnNumbers`, `checkNotes`.
 */
export function checkScales(files: ParsedFiles, printed: ReadonlyMap<string, PrintedArticle>): Problem[] {
  // What is not at hand may have it so.
  if (printed.size < files.articles.length) return [];
  const articles = [...printed.values()];
  const scaled = new Set(articles.flatMap(scaledDigits));
  const isOdd = ({ isScaled, text, values }: PlacedNumber) =>
    isScaled &&
    numbersIn(text).some((digits) => scaled.has(digits)) &&
    !values.some((value) => articles.some(({ said }) => said.has(value)));
  const pairs = pairsOf(files).filter(
    ({ paths: { vi } }) => vi[0] !== 'facts' && vi[1] !== 'summary' && !isNote(vi.slice(0, -1)),
  );
  return pairs.flatMap(({ file, texts, paths }) => {
    const odd = (['vi', 'en'] as const).flatMap((lang) => {
      const number = mayPrintNumbers(texts[lang]) && saidNumbers(texts[lang], lang).placed.find(isOdd);
      if (!number) return [];
      const message = `must have the numbers of the articles, none of which has ${number.text}`;
      return [file.problem(paths[lang], message)];
    });
    return odd.slice(0, 1);
  });
}

function scaledDigits({ paragraphs }: PrintedArticle): number[] {
  return paragraphs.flatMap(({ placed }) =>
    placed.filter(({ isScaled }) => isScaled).flatMap(({ text }) => numbersIn(text)),
  );
}
