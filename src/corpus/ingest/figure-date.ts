/** The date of a figure, where its paragraph leaves no choice. */
import type { DateCandidate } from '../extract/find-dates.ts';

/** Between two sentences. */
const SENTENCE_END = /[.!?…;]["”’]?\s+/gu;

/** A figure and a few words after it that say it is of another time than the one printed: “$3.02bn a year earlier”. */
const OF_ANOTHER_TIME =
  /^\S+(?: \S+){0,3}?(?<!(?:from|than|with|với)) (?:(?:a|one) (?:year|quarter|month) (?:earlier|ago|before)|the (?:same|previous|prior) (?:year|quarter|month|period)|the (?:year|quarter|month) before|last (?:year|quarter|month)|cùng kỳ|(?:năm|quý|tháng|kỳ) trước|trước đó|năm ngoái)(?!\p{L})/iu;

/**
 * `dates`: those of the paragraph. A period if it is an interval, else the day, month or year; undefined unless the paragraph prints one date only, with
 * its year, in the sentence of the figure.
 */
export function dateOfFigure(
  paragraph: string,
  dates: readonly DateCandidate[],
  at: number,
): { period: string } | { asOf: string } | undefined {
  const [edtf, ...others] = new Set(dates.map((date) => date.edtf));
  if (edtf === undefined || others.length > 0) return undefined;
  const sentence = sentenceAt(paragraph, at);
  if (!dates.some(({ text }) => sentence.includes(text))) return undefined;
  if (OF_ANOTHER_TIME.test(paragraph.slice(at))) return undefined;
  return edtf.includes('/') ? { period: edtf } : { asOf: edtf };
}

function sentenceAt(paragraph: string, at: number): string {
  const ends = [...paragraph.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length);
  const start = ends.findLast((end) => end <= at) ?? 0;
  return paragraph.slice(
    start,
    ends.find((end) => end > at),
  );
}
