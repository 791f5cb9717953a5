/** Quarters, halves of a year and its first months, as a text calls them. */
import { findDates } from '../extract/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import { pairsOf } from './our-texts.ts';
import type { Problem } from './problem.ts';

/** Told at a glance. */
const MAY_BE = /quý|nửa|tháng (?:đầu|cuối)|quarter|half|months/iu;
const PERIOD = /^(?:quý|nửa)(?!\p{L})|tháng (?:đầu|cuối)|(?:quarter|half)(?!\p{L})|^first .+ months/iu;

/** Whether a date that a text has is one: “quý I/2025”, “the first half”. */
export function isPeriod(date: string): boolean {
  return PERIOD.test(date);
}

/** Where both languages of a record call a part of the year so, it is the same: “quý I” is no “second quarter”. */
export function checkPeriods(files: ParsedFiles): Problem[] {
  return pairsOf(files).flatMap(({ file, texts, paths, quoted }) => {
    const lang = quoted === 'en' ? 'vi' : 'en';
    const [own, other] = [monthsIn(texts[lang]), monthsIn(texts[lang === 'en' ? 'vi' : 'en'])];
    const odd = [...other.keys()].find((months) => own.size > 0 && !own.has(months));
    return odd === undefined
      ? []
      : [
          file.problem(
            paths[lang],
            `must have the part of the year of the other language: “${other.get(odd)}”`,
          ),
        ];
  });
}

/** The words by the months that they mean, of whatever year: `01/03`. */
function monthsIn(text: string): ReadonlyMap<string, string> {
  if (!MAY_BE.test(text)) return new Map();
  return new Map(
    findDates(text, '2000')
      .filter((date) => isPeriod(date.text))
      .flatMap(({ text: words, edtf }) => (edtf ? [[edtf.replace(/\d{4}-/g, ''), words] as const] : [])),
  );
}
