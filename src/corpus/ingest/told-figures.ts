/** The figures of a paragraph that a record can have, with when they held true and whether they are still to come. */
import type { Lang } from '../../lang.ts';
import { isAfter } from '../check/after-publication.ts';
import { locateDates } from '../extract/find-dates.ts';
import { type FigureCandidate, findFigures } from '../extract/find-figures.ts';
import { type DateOfFigure, dateOfFigure, tellingDates } from './figure-date.ts';
import { isPlanned } from './plans.ts';
import { sentenceAt, withoutQuoted } from './sentence.ts';

export interface ToldFigure extends FigureCandidate {
  date?: DateOfFigure;
  /** Whether it is a plan, and its qualifier does not say so. */
  planned: boolean;
}

/** `published`: EDTF, if it is known; what is dated later is planned. */
export function toldFigures(paragraph: string, language: Lang, published?: string): ToldFigure[] {
  const dates = locateDates(paragraph);
  // “9 June” counts no Junes.
  const isOfDate = (at: number) => dates.some(({ index, text }) => at >= index && at < index + text.length);
  const figures = findFigures(paragraph, language).filter(
    ({ qualifier, numberAt }) => qualifier !== 'beyond' && !isOfDate(numberAt),
  );
  const unquoted = withoutQuoted(paragraph);
  const telling = tellingDates(paragraph, dates);
  return figures.map((figure) => {
    const words = unquoted.startsWith(figure.phrase, figure.index) ? unquoted : paragraph;
    const sentence = sentenceAt(words, figure.numberAt);
    const isExpected = figure.qualifier === 'expected';
    const isPlan = isExpected || isPlanned(words.slice(sentence.start, sentence.end), sentence.start, figure);
    const date = dateOfFigure(
      words,
      telling.filter(({ text, index }) => words.startsWith(text, index)),
      { ...figure, isPlanned: isPlan },
      sentence,
      figures,
    );
    const isToCome =
      published !== undefined && date !== undefined && isAfter(date.period ?? date.asOf, published);
    return { ...figure, date, planned: !isExpected && (isPlan || isToCome) };
  });
}
