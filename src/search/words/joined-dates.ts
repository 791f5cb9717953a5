/** Dates of a query that belong together: those of which either may be meant, and the ends of a range. */
import { intervalOf } from './date-words.ts';
import type { DateInQuery } from './dates-in-query.ts';
import type { Keys } from './fold.ts';

/** Between what is to choose from; folded, as all that follow. */
export const choiceWords: ReadonlySet<string> = new Set(['hay', 'hoac', 'or']);
/** Between the ends of a range. */
export const rangeWords: ReadonlySet<string> = new Set(['den', 'toi', 'to', 'until', 'till', 'through']);
/** Between two days, or the ends of a range (between … and …). */
export const andWords: ReadonlySet<string> = new Set(['va', 'and']);
/** What may stand between these words and the second date. */
const beforeSecond: ReadonlySet<string> = new Set(['la', 'ngay', 'hom', 'nam', 'on', 'in', 'the']);

/** Where the second date may begin after the word that joins it to the first, by their places. */
export function secondAfter(wordAt: (place: number) => string | undefined, joining: number): number {
  let place = joining + 1;
  while (beforeSecond.has(wordAt(place) ?? '')) place++;
  return place;
}

/** The same dates: of those to choose from, “năm 76 hay 77”, each takes the place of all. */
export function withChoices(tokens: readonly Keys[], dates: readonly DateInQuery[]): DateInQuery[] {
  const choices: DateInQuery[][] = [];
  for (const date of dates) {
    const before = choices.at(-1)?.at(-1);
    if (before && (before.from === date.from || areJoined(tokens, before, date, choiceWords)))
      choices.at(-1)!.push(date);
    else choices.push([date]);
  }
  return choices.flatMap((choice) => {
    const [from, to] = [choice[0]!.from, choice.at(-1)!.to];
    return choice.map(({ word }) => ({ from, to, word }));
  });
}

/** The intervals of which two dates are the ends, as `intervalOf` writes them. */
export function intervalsIn(tokens: readonly Keys[], dates: readonly DateInQuery[]): string[] {
  return dates.flatMap((first, i) => {
    const last = dates[i + 1];
    const isInterval =
      last !== undefined &&
      (last.from === first.to || [rangeWords, andWords].some((by) => areJoined(tokens, first, last, by)));
    return isInterval ? [intervalOf(first.word, last.word)] : [];
  });
}

function areJoined(
  tokens: readonly Keys[],
  one: DateInQuery,
  other: DateInQuery,
  by: ReadonlySet<string>,
): boolean {
  const [first, ...rest] = tokens.slice(one.to, other.from);
  return first !== undefined && by.has(first.word) && rest.every(({ word }) => beforeSecond.has(word));
}
