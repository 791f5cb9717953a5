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

/**
 * The same dates: of those to choose from, “năm 76 hay 77”, each takes the place of all. When something began and its anniversary are
 * such, too, “2/12/1960 – 2/12/2025”.
 */
export function withChoices(tokens: readonly Keys[], dates: readonly DateInQuery[]): DateInQuery[] {
  const choices: DateInQuery[][] = [];
  for (const date of dates) {
    const choice = choices.at(-1);
    const before = choice?.at(-1);
    const anniversary = before && anniversaryOf(tokens, before, date);
    if (before && (before.from === date.from || areJoined(tokens, before, date, choiceWords)))
      choice!.push(date);
    else if (anniversary) choice!.splice(-1, 1, ...anniversary);
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
    return last && areEnds(tokens, first, last) ? [intervalOf(first.word, last.word)] : [];
  });
}

/** Whether the words tell how many years lie between two: “65 năm (1960–2025)”. */
export function tellYears(words: readonly string[], first: number, last: number): boolean {
  return words.some((word) => Number.parseInt(word, 10) === last - first);
}

/** The same day of two years; of a query that tells how many lie between, the years, as what is told of an anniversary may have no day. */
function anniversaryOf(
  tokens: readonly Keys[],
  one: DateInQuery,
  other: DateInQuery,
): DateInQuery[] | undefined {
  const dates = [one, other];
  const [first, last] = dates.map(({ word }) => /^([dm]\/|)([0-9]{4})(.*)$/.exec(word));
  if (!first || !last || first[3] !== last[3] || !areEnds(tokens, one, other)) return undefined;
  const years = [first[2]!, last[2]!];
  const words = [...tokens.slice(0, one.from), ...tokens.slice(other.to)].map(({ word }) => word);
  if (tellYears(words, Number(years[0]), Number(years[1])))
    return dates.map(({ from, to }, i) => ({ from, to, word: years[i]! }));
  return first[1] === 'd/' ? dates : undefined;
}

function areEnds(tokens: readonly Keys[], first: DateInQuery, last: DateInQuery): boolean {
  return last.from === first.to || [rangeWords, andWords].some((by) => areJoined(tokens, first, last, by));
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
