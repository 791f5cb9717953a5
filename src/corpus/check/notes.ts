/** The numbers of notes and meanings: they compare and explain, and invent none. */
import type { ParsedFiles } from '../parse.ts';
import type { Path } from '../read.ts';
import { localTexts } from './our-texts.ts';
import type { PrintedArticle } from './printed.ts';
import type { Problem } from './problem.ts';
import { recordDates } from './record-dates.ts';
import { mayPrintNumbers, saidNumbers } from './said-numbers.ts';

const NOTES: ReadonlySet<unknown> = new Set(['note', 'publishedNote', 'meaning']);

/** Whether a text in both languages is one. */
export function isNote(path: Path): boolean {
  return NOTES.has(path.at(-1));
}

/**
 * A number that the Vietnamese says (“mốc 100 tỷ USD”, “12/2016”) is said by one of the articles or of the sources from
 * outside, whichever the record rests on, since a note may speak of others; or is a figure’s, or of a record’s date.
 */
export function checkNotes(files: ParsedFiles, printed: ReadonlyMap<string, PrintedArticle>): Problem[] {
  // What is not at hand, or could not be read, may say it.
  if (printed.size < files.articles.length || files.problems.length > 0) return [];
  const texts = localTexts(files);
  const outside = texts.filter(({ path }) => path.at(-1) === 'outside');
  const known = new Set([
    ...printed.values().flatMap(({ said }) => said),
    ...outside.flatMap(({ text }) => [...saidNumbers(text.vi, 'vi').said]),
    ...files.articles.flatMap(({ value }) => value.figures.map((figure) => figure.value)),
    ...recordDates(files).flatMap(({ date }) => (date.match(/\d+/g) ?? []).map(Number)),
    ...files.articles.flatMap(({ value }) => (value.article.published.match(/\d+/g) ?? []).map(Number)),
  ]);
  return texts.flatMap(({ file, path, text }) => {
    if (!isNote(path) || !mayPrintNumbers(text.vi)) return [];
    const odd = saidNumbers(text.vi, 'vi').printed.find(
      ({ values }) => !values.some((value) => known.has(value)),
    );
    if (odd === undefined) return [];
    return [
      file.problem(
        [...path, 'vi'],
        `must have numbers of the articles or sources, none of which has ${odd.text}`,
      ),
    ];
  });
}
