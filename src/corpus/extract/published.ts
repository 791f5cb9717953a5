/** When an article was published, where its text prints that beyond doubt. */
import type { Lang } from '../../lang.ts';
import { isEdtf, parseEdtf } from '../dates.ts';
import { findDates } from './find-dates.ts';

/** Lines in which a site prints it: under a heading, the headline, who wrote it. Further down are other articles, too. */
const HEAD = 5;

const LABEL =
  /^(?:ngày (?:đăng(?: tải| tin| bài)?|xuất bản)|thời gian đăng|(?:đăng(?: tải)?|xuất bản)(?=\s*:| (?:ngày|lúc|vào)(?!\p{L}))|(?:date )?(?:published|posted)|publication date)(?!\p{L})/iu;
/** What a line says of a later correction. */
const CHANGED = /(?:cập nhật|updated|modified).*\d{4}.*$/iu;
/** What else is told of a labelled one: how often it was read, who put it there. */
const BESIDE_LABEL = /\s[-–|•]\s\p{L}[^:\d]*:.*$/u;
/** As software writes it: a day that no country reads otherwise. */
const ISO = /(?<!\p{N})\d{4}-\d{2}(?:-\d{2})?(?![\p{N}-])/u;
/** A line of its own, or before the first words of the text. */
const ISO_HEAD = /^date:? (\d{4}-\d{2}(?:-\d{2})?)(?!\S)/iu;
/** “9/10/2024”: in English the ninth of October, or the tenth of September. */
const EITHER_WAY = /^(?:0?[1-9]|1[0-2])\D(?:0?[1-9]|1[0-2])\D\d{4}$/u;

/** Monday to Sunday. */
const WEEKDAYS = [
  'thứ (?:hai|2)|t2|mon(?:day)?',
  'thứ (?:ba|3)|t3|tue(?:s|sday)?',
  'thứ (?:tư|4)|t4|wed(?:nesday)?',
  'thứ (?:năm|5)|t5|thu(?:rs|rsday)?',
  'thứ (?:sáu|6)|t6|fri(?:day)?',
  'thứ (?:bảy|7)|t7|sat(?:urday)?',
  'chủ nhật|cn|sun(?:day)?',
].map((names) => new RegExp(String.raw`(?<!\p{L})(?:${names})(?![\p{L}\p{N}])[.,]*`, 'iu'));
const ZONE = String.raw`[([]?(?:Z|ICT|(?:GMT|UTC)?\s?(?:[+-]\d{1,2}(?::?\d{2})?(?![\p{N}/.]))?)[)\]]?`;
const TIME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])T?\d{1,2}(?:[:hg]| giờ )\d{2}(?::\d{2}(?:\.\d+)?| phút|['’])?(?:\s?(?:[ap]\.?m\.?|SA|CH)(?!\p{L}))?\s*${ZONE}(?!\p{L})`,
  'iu',
);
/** The site, by its address, at an end of such a line. */
const SITE = String.raw`\(?(?:[\p{L}\p{N}-]+\.)+(?:vn|com|net|org|int|info)\)?`;
const BY_SITE = new RegExp(String.raw`^${SITE}(?=\s)|(?<=\s)${SITE}$`, 'iu');
/** What else stands in such a line. */
const BESIDE = /^(?:ngày|lúc|vào|on|at|[\s:,|•·()–-])*$/iu;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH_OR_DAY = /^\d{4}-\d{2}(?:-\d{2})?$/;

interface DateLine {
  /** EDTF. */
  date: string;
  hasLabel: boolean;
  hasTime: boolean;
}

/**
 * EDTF; undefined where only a reader can know. A line that says so counts first; else the only line of the text that is
 * a date and nothing more but the site's address, if it stands in its head and has the time of day.
 */
export function publishedIn(paragraphs: readonly string[], language: Lang): string | undefined {
  const first = ISO_HEAD.exec(paragraphs[0]?.trim() ?? '')?.[1];
  if (first !== undefined && isEdtf(first)) return first;
  const lines = paragraphs.map((line) => readLine(line.trim(), language));
  const labelled = new Set(lines.slice(0, HEAD).flatMap((line) => (line?.hasLabel ? [line.date] : [])));
  if (labelled.size > 0) return labelled.size === 1 ? [...labelled][0] : undefined;
  const [only, ...others] = lines.flatMap((line, at) => (line ? [{ ...line, at }] : []));
  // Above the headline stands the day on which somebody looked at the page.
  return only?.hasTime && others.length === 0 && only.at > 0 && only.at < HEAD ? only.date : undefined;
}

/** Undefined where the line is no date, has more than one, or can be read otherwise. */
function readLine(line: string, language: Lang): DateLine | undefined {
  let rest = line.replace(CHANGED, '');
  const take = (pattern: RegExp) => {
    const [found] = pattern.exec(rest) ?? [];
    if (found !== undefined) rest = rest.replace(found, ' ');
    return found;
  };
  const hasLabel = take(LABEL) !== undefined;
  if (hasLabel) take(BESIDE_LABEL);
  take(BY_SITE);
  const weekdays = WEEKDAYS.flatMap((pattern, i) => (take(pattern) === undefined ? [] : [i + 1]));
  const iso = take(ISO);
  // Before the date: “08:15 – 30/9/2024” is no days from the 15th on.
  const hasTime = take(TIME) !== undefined;
  const [found, ...others] = iso === undefined ? findDates(rest) : [{ text: iso, edtf: iso }];
  const date = found?.edtf;
  if (date === undefined || others.length > 0 || !isEdtf(date)) return undefined;
  if (language === 'en' && EITHER_WAY.test(found!.text)) return undefined;
  rest = rest.replace(found!.text, ' ');
  if (!BESIDE.test(rest)) return undefined;
  if (!(hasLabel ? MONTH_OR_DAY : DAY).test(date)) return undefined;
  const isWrongDay = weekdays.some((day) => parseEdtf(date).start.dayOfWeek !== day);
  return isWrongDay ? undefined : { date, hasLabel, hasTime };
}
