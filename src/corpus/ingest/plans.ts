/** Whether a figure is told as a goal, a plan or a forecast. */
import type { FigureCandidate } from '../extract/find-figures.ts';

/**
 * But what went beyond what was expected, or reached its goal, did happen; and the Sustainable Development Goals are those of
 * no figure.
 */
const PLAN = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!(?<!\p{L})(?:vượt|hơn|như|than|as) )(?:dự kiến|dự báo|kỳ vọng|expected|forecast|projected)|` +
    'dự tính|dự định|phấn đấu|quyết tâm|tham vọng|(?:có|lên) kế hoạch|nhằm (?:đạt|nâng|đưa)|(?:hướng|nhắm) (?:tới|đến)|sẽ|' +
    String.raw`(?<!(?<!\p{L})(?:vượt|đạt|đạt được|hoàn thành|thực hiện) )mục tiêu(?! (?:phát triển|quốc gia|thiên niên kỷ)(?!\p{L}))|` +
    String.raw`will|would|aim(?:s|ed|ing)?|targets?|hope[sd]?|plans?|planned)(?!\p{L})`,
  'giu',
);
/** Between a plan and what is none: “sẽ triển khai các dự án đã ký, trị giá 2 tỷ”. */
const DONE =
  /(?<!\p{L})(?:đã|vừa|đang(?! phát triển)|sau khi|trong khi|nhưng|has|had|after|while|but|already)(?!\p{L})/iu;
/** Before a plan: of what is done besides, “đã ký và sẽ triển khai 5 dự án”, the number holds. */
const DONE_AND = /(?<!\p{L})(?:đã(?: \p{L}+){0,3} và|(?:has|have|had)(?: \p{L}+){1,3} and) $/iu;
/** What a plan is compared with, or begins from: “từ 1,5 tỷ lên 3 tỷ”, “so với 2 tỷ của năm 2023”. */
const COMPARED =
  /(?<!\p{L})(?:(?:so với|gấp|(?:cao|thấp|nhiều|ít|lớn) hơn|compared|(?:higher|lower|up|down) (?:than|from))(?!\p{L})(?:[^,;]|,(?=\p{N}))*|(?:từ|từ mức|from) )$/iu;
/** After a figure, in its clause: “12 tỷ yên sẽ được giải ngân”, “150 người dự kiến tham dự”; an “và” before a name ends none. */
const PLAN_AFTER =
  /^(?:(?!\s(?:và (?!\p{Lu})|đã |and |has |have ))(?:[^,;.:!?]|[.,](?=\p{N})))*?(?<!\p{L})(?:dự kiến|sẽ|là mục tiêu|được kỳ vọng|is expected|are expected|expected to|will|is planned|are planned)(?!\p{L})/u;
const DONE_BEFORE = /(?<!\p{L})(?:đã|has|have|had)(?!\p{L})[^,;]*$/iu;
/** Of an anniversary, which comes by itself. */
const YEARS = /^(?:năm|tháng|years?|months?)$/iu;
/** Somebody is to visit what is the third-largest now, and it is a goal to become that. */
const BECOMING = /(?<!\p{L})(?:trở thành|vươn|lọt|đứng|xếp|become|rank)(?!\p{L})/iu;

/** Whether the text says of anything that it is planned. */
export function saysPlan(text: string): boolean {
  return text.search(PLAN) >= 0;
}

/** `sentence`: that of the figure, which begins at `start` of its paragraph. */
export function isPlanned(
  sentence: string,
  start: number,
  { phrase, index, numberAt, qualifier, unit }: FigureCandidate,
): boolean {
  if (YEARS.test(unit)) return false;
  const isRank = qualifier === 'rank';
  const before = sentence.slice(0, numberAt - start);
  const plan = [...before.matchAll(PLAN)].at(-1);
  const between = plan && before.slice(plan.index);
  const isDoneToo = plan && DONE_AND.test(before.slice(0, plan.index));
  if (between !== undefined && !isDoneToo && !DONE.test(between) && !COMPARED.test(between))
    return !isRank || BECOMING.test(between);
  const isDone = DONE_BEFORE.test(before);
  return !isRank && !isDone && PLAN_AFTER.test(sentence.slice(index + phrase.length - start));
}
