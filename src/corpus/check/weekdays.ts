/** A weekday beside a date is that of the calendar. */
import type { Lang } from '../../lang.ts';
import { locateDates } from '../extract/find-dates.ts';
import type { ParsedFiles } from '../parse.ts';
import { pairsOf, reportedSpeech } from './our-texts.ts';
import type { Problem } from './problem.ts';

/** From Monday. */
const WEEKDAYS: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const VIETNAMESE = ['hai|2', 'ba|3', 'tư|4', 'năm|5', 'sáu|6', 'bảy|7'];

/** “the second” of something is no Monday: “lần thứ hai, ngày 23/9/2024”. */
const ORDINAL = String.raw`(?:lần|kỳ|khóa|khoá|lớn|hạng|thế giới|thế chiến|đại chiến|người|đợt|phiên|vòng|ngày)\s+`;
const DAY = `(?:thứ (?<weekday>${VIETNAMESE.join('|')})|(?<sunday>chủ nhật))`;
/** Told at a glance. */
const MAY_BE = /thứ|chủ nhật|[a-z]day/iu;
/** Right before a date, or after it in brackets or after a comma. */
const BEFORE: Readonly<Record<Lang, RegExp>> = {
  vi: new RegExp(String.raw`(?<!\p{L}|${ORDINAL})${DAY}(?:,? (?:ngày )?|,? \((?:ngày )?)$`, 'iu'),
  en: new RegExp(String.raw`(?<!\p{L})(?<weekday>${WEEKDAYS.en.join('|')})(?:,? (?:the )?|,? \()$`, 'u'),
};
const AFTER: Readonly<Record<Lang, RegExp>> = {
  vi: new RegExp(String.raw`^ ?\(${DAY}\)`, 'iu'),
  en: new RegExp(String.raw`^(?: ?\(|, an? )(?<weekday>${WEEKDAYS.en.join('|')})(?!\p{L})`, 'u'),
};

/** Of what we write, beside a day with its year; what is quoted stays as it is. */
export function checkWeekdays(files: ParsedFiles): Problem[] {
  const texts = [
    ...pairsOf(files).flatMap(({ file, texts, paths, quoted }) =>
      (['vi', 'en'] as const)
        .filter((lang) => lang !== quoted)
        .map((lang) => ({ file, path: paths[lang], text: texts[lang], lang })),
    ),
    ...reportedSpeech(files),
  ];
  return texts.flatMap(({ file, path, text, lang }) => {
    if (!MAY_BE.test(text)) return [];
    const odd = locateDates(text).flatMap(({ index, text: words, edtf = '' }) => {
      if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return [];
      const said =
        BEFORE[lang].exec(text.slice(0, index)) ?? AFTER[lang].exec(text.slice(index + words.length));
      const right = Temporal.PlainDate.from(edtf).dayOfWeek;
      return said && dayOf(said.groups!, lang) !== right ? [{ words, right }] : [];
    })[0];
    if (odd === undefined) return [];
    return [
      file.problem(path, `must have ${WEEKDAYS[lang][odd.right - 1]} for ${odd.words}, by the calendar`),
    ];
  });
}

/** From 1 for Monday. */
function dayOf({ weekday, sunday }: Record<string, string | undefined>, lang: Lang): number {
  if (sunday !== undefined) return 7;
  if (lang === 'en') return WEEKDAYS.en.indexOf(weekday!) + 1;
  return VIETNAMESE.findIndex((names) => names.split('|').includes(weekday!.toLowerCase())) + 1;
}
