/** Finds places in an order: “lớn thứ hai”, “fourth-largest”, “đứng đầu”. */

import { below100, englishOrdinals, numberWords, spell } from '../spelt-numbers.ts';
import { scaleWords } from './figure-words.ts';
import type { FigureCandidate } from './find-figures.ts';

const VIETNAMESE = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

const ranks: ReadonlyMap<string, number> = new Map([
  ...[...VIETNAMESE.entries(), ...englishOrdinals.entries()].map(([i, word]) => [word, i + 1] as const),
  ['nhì', 2],
  ...below100.slice(10).flatMap((number) => spell(number, 'vi').map((words) => [words, number] as const)),
]);

/** The longest first: “hai mươi” is not 2. */
const THU = String.raw`(?:${[...ranks.keys()].sort((a, b) => b.length - a.length).join('|')}|\d+)(?! mươi| trăm)`;
const TH = String.raw`(?:${englishOrdinals.join('|')}|\d+(?:st|nd|rd|th))`;
const MOST =
  'most|largest|biggest|highest|greatest|longest|tallest|busiest|fastest|richest|oldest|youngest|strongest|smallest|lowest';

/** “số hai” is a place only of somebody, and neither a count (“con số hai tỷ”) nor a document’s number. */
const NUMBERED = ['một', 'hai', 'ba', 'bốn'];
const SOMEBODY = 'đối tác|bạn hàng|nhà (?:đầu tư|tài trợ|cung cấp)|thị trường|cường quốc';
const NO_PLACE = 'con|dân|doanh|tổng|trong|một|quyết|định|chỉ thị|thông tư';

const LARGEST = new RegExp(
  String.raw`(?<!\p{L})(?<lead>(?:\p{L}+ ){0,5})(?:lớn|cao|nhiều) (?:nhất|thứ (?<thu>${THU}))(?![\p{L}\p{N}]|[.,]\p{N})`,
  'dgiu',
);
const mostLeading = 4;
const SENTENCE_BEGINS = /(?:^|[.!?…:“"])\s*$/u;

const RANKS = [
  // But a year: “xếp hạng năm 2025”.
  String.raw`(?<!\p{L})(?:đứng|xếp|vị trí)(?:(?: hạng| vị trí)? thứ| hạng(?! năm (?:\d|nay|ngoái|qua|trước|sau|tới))) (${THU})(?:/\d+)?(?![\p{L}\p{N}]| sao)`,
  String.raw`(?<!\p{L})(?:${SOMEBODY})(?: \p{Ll}+){0,4} (?<!(?<!\p{L})(?:${NO_PLACE}) )số (${NUMBERED.join('|')}|[1-9])(?![\p{L}\p{N}]|[.,/]\p{N}| (?:${scaleWords})(?!\p{L}))`,
  // No end of another number: “twenty-second largest”, “twenty second largest”.
  String.raw`(?<![\p{L}\p{N}-]|(?:twen|thir|for|fif|six|seven|eigh|nine)ty )(${TH})[\s-](?:${MOST})(?!\p{L})`,
  String.raw`(?<!\p{L})rank(?:s|ed|ing)? (${TH})(?!\p{L})`,
].map((pattern) => new RegExp(pattern, 'dgiu'));

/** The first of all, but neither a head (“người đứng đầu”) nor the head of a delegation. */
const FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!người )đứng đầu|dẫn đầu(?! (?:một )?(?:đoàn|phái))|(?<=the |['’]s )(?:${MOST}))(?!\p{L})`,
  'giu',
);

/** Of several that share a place none is known to have it: “one of the largest”. */
const SHARED =
  /(?<!\p{L})(?:một trong (?:những|các|số|hai|ba|bốn|năm|\d+)(?!\p{L})[^,;.!?]*|(?:thuộc|trong|nằm trong) (?:nhóm|tốp|top)(?!\p{L})[^,;.!?]*|(?:one of|among|amongst)(?: (?!(?:is|are|was|were) |it['’])[\p{L}’'-]+){0,3} )$/iu;

/** Where an order is named. */
export function findRanks(paragraph: string): FigureCandidate[] {
  const ordered = RANKS.flatMap((pattern) => [...paragraph.matchAll(pattern)]).flatMap(
    ({ 0: phrase, 1: ordinal, index, indices }) =>
      rank(paragraph, { phrase, index, numberAt: indices![1]![0], value: rankOf(ordinal) }),
  );
  return [...largestIn(paragraph), ...ordered];
}

function largestIn(paragraph: string): FigureCandidate[] {
  return [...paragraph.matchAll(LARGEST)].flatMap(({ 0: words, index: start, groups, indices }) => {
    const index = leadFrom(paragraph, start, groups!.lead!);
    const phrase = paragraph.slice(index, start + words.length);
    const numberAt = indices!.groups!.thu?.[0] ?? start + words.length - 'nhất'.length;
    return rank(paragraph, { phrase, index, numberAt, value: rankOf(groups!.thu) });
  });
}

/** Where the words begin that are part of “lớn thứ hai”: after the end of a name, “Việt Nam là bạn hàng”, but with the first of a sentence. */
function leadFrom(paragraph: string, start: number, lead: string): number {
  let from = start + lead.length;
  for (const [i, word] of lead.trimEnd().split(' ').reverse().entries()) {
    const before = from - word.length - 1;
    const isFirst = SENTENCE_BEGINS.test(paragraph.slice(0, before));
    const isPart = i < mostLeading && /^\p{Ll}+$/u.test(word);
    if (word === '' || /^là$/iu.test(word) || !(isFirst || isPart)) break;
    from = before;
    if (isFirst) break;
  }
  return from;
}

const PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:thứ|hạng|số|vị trí|tốp|top|no\.|number) (${THU}|${numberWords.en.join('|')})|(${TH}))(?!\p{L})`,
  'giu',
);

/** All that may be a place in an order, be it also the second point of a speech: more than `findRanks` is sure of. */
export function findPlaces(text: string): number[] {
  const places = [...text.matchAll(PLACE)].map(({ 1: word, 2: ordinal }) => {
    const number = (numberWords.en as readonly string[]).indexOf(word?.toLowerCase() ?? '');
    return number >= 0 ? number : rankOf(word ?? ordinal);
  });
  return [...places, ...findRanks(text).map(({ value }) => value)];
}

/**
 * What may be said to be the first of its kind, for who knows already that it is a rank: it is said so often of other
 * things that nobody is to be asked about each.
 */
export function findFirsts(paragraph: string): FigureCandidate[] {
  return [...paragraph.matchAll(FIRST)].flatMap(({ 0: phrase, index }) =>
    rank(paragraph, { phrase, index, numberAt: index, value: 1 }),
  );
}

function rank(
  paragraph: string,
  found: Pick<FigureCandidate, 'phrase' | 'index' | 'numberAt' | 'value'>,
): FigureCandidate[] {
  if (found.value === 1 && SHARED.test(paragraph.slice(0, found.numberAt))) return [];
  return [{ ...found, unit: '', qualifier: 'rank' }];
}

function rankOf(ordinal = 'nhất'): number {
  const word = ordinal.toLowerCase();
  return ranks.get(word) ?? (NUMBERED.indexOf(word) + 1 || Number.parseInt(word, 10));
}
