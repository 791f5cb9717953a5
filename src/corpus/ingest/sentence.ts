/** The sentence of a paragraph that tells of a figure. */
import { quotedPassages } from '../quotation-marks.ts';

/** Between two sentences. */
const SENTENCE_END = /[.!?…;]["”’]?\s+/gu;

/** Where a sentence begins and ends in its paragraph. */
export interface Bounds {
  start: number;
  end: number;
}

/** Those of the sentence at a place. */
export function sentenceAt(paragraph: string, at: number): Bounds {
  const ends = [...paragraph.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length);
  return {
    start: ends.findLast((end) => end <= at) ?? 0,
    end: ends.find((end) => end > at) ?? paragraph.length,
  };
}

/** The same length, without the words in quotation marks: those of one speaker tell nothing of a figure beside them. */
export function withoutQuoted(paragraph: string): string {
  return quotedPassages(paragraph).reduce((rest, { start, end }) => {
    const passage = rest.slice(start, end).replace(/[\p{L}\p{N}]/gu, (one) => '\u0000'.repeat(one.length));
    return rest.slice(0, start) + passage + rest.slice(end);
  }, paragraph);
}
