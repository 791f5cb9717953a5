/** What stands beside a number in a sentence: what it is of, and whether something grew or fell by it, or to it. */
import {
  type Bound,
  boundOf,
  currencyOf,
  isPercent,
  namedBy,
  qualifierOf,
  qualifierPattern,
  unitPattern,
} from '../extract/figure-words.ts';
import { DOWN, LESS, MORE, UP } from '../extract/growth-words.ts';
import { WORD } from './words-in-digits.ts';

export type Direction = 'up' | 'down';

export interface Beside {
  /** The number with the words that tell. */
  phrase: string;
  /** A currency, “%”, or that it is a name or of something else; undefined where no word says so. */
  of?: string;
  /** As the words beside the number have it; undefined where they say neither, or deny it. */
  direction?: Direction;
  /** Whether that led to the number: a growth that fell to 5% is a growth of 5%. */
  isLevel: boolean;
  /** Whether that led up or down to the number from the one before it: “giảm từ 5% xuống” 3%. */
  fromLast?: Direction;
  /** Whether it is said to be more than the number, or less. */
  bound?: Bound;
  /** Whether it is neither nearly, over nor about the number; undefined where the words may mean something else. */
  isExact?: boolean;
  /** What its sentence says, of whatever number. */
  mayBe: ReadonlySet<Direction>;
}

/** Of what is counted, whatever it is. */
const THINGS = 'things';
/** A day, a year, the number of a session or a resolution. */
export const NAME = 'name';

const UNIT = new RegExp(String.raw`^(?:\s*(?<percent>%)|(?:\s+|-)(?<noun>${unitPattern}))`, 'iu');
/** “22 out of 100”, “22 trên 100” */
const NO_THING = /^(?:out|over|every|each|mỗi|trên)$/iu;

const RISES = whole(`${UP}|vượt`);
const FALLS = whole(`${DOWN}|sụt|tụt|hạ|kém(?! phát triển)`);
const UPWARDS = new RegExp(RISES, 'iu');
const DOWNWARDS = new RegExp(FALLS, 'iu');

/** Lead to the number that was reached; “up to 5” is only a limit. */
const TO = whole(String.raw`at|lên|xuống|còn|đạt|ở|mức|(?<!(?<!\p{L})up )to`);
/** Lead to the number by which something grew, or to either. */
const BY_WORDS = whole(
  String.raw`by|of|\p{L}+ly|another|lần lượt|thêm|mạnh|nhẹ|sâu|nhanh|dần|tới|đến|được|là|bình quân|trung bình`,
);
const BY = `${BY_WORDS}|${qualifierPattern}`;
const LEADING = String.raw`(?:\s+(?:${TO}|${BY}))`;

const DENIED = String.raw`(?<denied>(?<!\p{L})(?:không|chưa|chẳng|thay vì|not|never|no|without|instead of)\s+(?:(?:hề|bị|có|a|the)\s+)?|n[’']t\s+)?`;
const GROWN = `${DENIED}(?:(?<up>${RISES})|(?<down>${FALLS}))`;
/** “từ 46%”, before “xuống 20%” */
const FROM = String.raw`(?<from>\s+(?:từ|from)\s(?:[^,;.!?]|[.,](?=\d)){1,60}?(?=\s${TO}))`;
/** Begin to say something else than what grew. */
const ELSE = whole(
  String.raw`cường|tốc|chậm|slow\p{L}*|chiếm|với|cho|từ|from|for|with|than|hơn|and|và|that|which|account\p{L}*`,
);
/** What grew, in a few words: “giảm phát thải 43%”, “growth in exports of 5%”. */
const WHAT = String.raw`(?:\s+(?!${TO}|${RISES}|${FALLS}|${ELSE})\p{L}+){1,4}`;

/** “không giảm 5%”, “grew by 5%”, “cut from 46% to” 20% */
const BESIDE = beforeNumber(`${GROWN}${FROM}?(?<lead>${LEADING}{0,4})`);
/** “xuống mức 5%”, without a word of growth before it */
const LED = beforeNumber(`${DENIED}(?<lead>${whole('lên|xuống')}${LEADING}{0,3})`);
const NEAR = beforeNumber(String.raw`${GROWN}${WHAT}(?<lead>(?:\s+(?:${BY}|đạt|was))?)`);

/** What something did, and not what was raised or cut: “mức cắt giảm từ 11% lên 16%”. */
const DID =
  /^(?:(?:tăng|giảm|sụt|tụt|hạ|sụt giảm)(?: mạnh| nhẹ| vọt| sâu)?|rose|risen|grew|grown|fell|fallen|(?:climb|jump|gain|increas|surg|soar|expand|dropp|declin|decreas|plung|reduc|slipp|eas)ed|shrank|slid)$/iu;
const WHAT_DID = /(?:mức|mục tiêu|chỉ tiêu|cam kết|tỷ lệ|tốc độ|phần)(?:\s+\p{L}+){0,2}\s+$/iu;

const LEADS_TO = new RegExp(TO, 'iu');
/** Whether the number that it led to is a higher one; it outdoes what is said to grow or fall: “nâng mức giảm lên 5%”. */
const WAY = new RegExp(`(?<up>${whole('lên')})|(?<down>${whole('xuống|còn')})`, 'iu');
const IS_GROWTH = /^(?:tăng trưởng|growth)$/iu;
/** “(+5%)” */
const SIGNED = /(?<![\p{L}\p{N}.,%]|%\s)(?:(?<up>\+)|(?<down>[−-]))$/u;
/** “5% more”, “a 5% rise” */
const MORE_THAN = new RegExp(
  String.raw`^(?:\s*%|[\s-]+(?:per ?cent|phần trăm))\s+(?:(?<up>${MORE}|above)|(?<down>${LESS}|below))(?![\p{L}-])`,
  'iu',
);
/** “thấp hơn 5% so với …” and “thấp hơn năm trước 5%” tell by how much it is lower; “thấp hơn 5% của …”, than what. */
const COMPARED =
  /(?<!\p{L})(?:cao|nhiều|lớn|thấp|ít) hơn(?! (?:(?:năm|tháng|quý|kỳ) (?:trước|ngoái)|cùng kỳ))(?!\p{L})/iu;
const BY_HOW_MUCH = /^[^,;.!?]*(?<!\p{L})so với(?!\p{L})/iu;

const QUALIFIED = beforeNumber(String.raw`(?<!\p{L})(?<words>${qualifierPattern})`);
/** “nhiều hơn 5” and “mạnh hơn 5” are more by 5. */
const MORE_BY = beforeNumber(whole('(?:nhiều|ít|lớn|nhỏ|đông|vắng|mạnh|kém|tốt) hơn'));

/** “trên 5 châu lục” is where, and “over 5 years” how long; “speak about 5 ships”. */
const OTHERWISE = {
  place: /^(?:trên|quá)$/iu,
  time: /^over$/iu,
  topic: /^(?:about|around|some)$/iu,
  estimate: /^(?:ước|an estimated)/iu,
};
const TIME =
  /^[\s-]*(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies))(?!\p{L})/iu;
const BEFORE_ABOUT =
  /(?:^|[,;:.(]|(?<!\p{L})(?:to|by|for|at|in|after|since|from|and|with|was|were|is|are|has|have|had|reached|worth))\s*(?:about|around|some)\s+¤?$/iu;
/** “nearly reached 40”, “near 40” */
const NOT_FAR =
  /(?<!\p{L})(?:near|nearly|almost|close|closer|about|around|roughly|some|more|less|fewer|over|under|approximat\p{L}*|exceed\p{L}*|pass\p{L}*|gần|sát|sắp|ngót|xấp xỉ|khoảng|chừng|hơn|trên|dưới|vượt)(?!\p{L})[^,;.!?]{1,25}$/iu;
/** “40+”, “40 or so”, “40 tàu trở lên” */
const MORE_AFTER =
  /^(?:\s*\+|-(?:plus|odd)(?!\p{L})|(?:\s+\p{L}+){0,3}\s+(?:or (?:so|more|less)|trở lên|trở xuống|có (?:lẻ|dư))(?!\p{L}))/iu;

/** A point between two digits ends no sentence. */
const SENTENCE_BEFORE = /(?:(?![.;!?…]\s).)*$/su;
const SENTENCE_AFTER = /^(?:(?![.;!?…](?:\s|$)).)*/su;

/** Characters around a number that tell of it: more than its sentence has. */
const AROUND = 300;

/** `start` and `end` are those of the number with its sign before and its scale after it. */
export function besideNumber(text: string, start: number, end: number, sign?: string): Beside {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const unit = UNIT.exec(after);
  const of = (sign && currencyOf(sign)) || whatOf(before, after, unit?.groups);
  const grown =
    BESIDE.exec(before) ?? LED.exec(before) ?? SIGNED.exec(before) ?? (of === '%' ? NEAR.exec(before) : null);
  const more = MORE_THAN.exec(after);
  const lead = grown?.groups?.lead ?? '';
  const qualified = QUALIFIED.exec(before);
  const bound = MORE_BY.test(before) ? undefined : boundOf(qualified?.groups?.words);
  const exact = isExact(before, after, of, qualified?.groups?.words);
  const first = grown ?? (bound || exact === false ? qualified : undefined);
  const way = WAY.exec(lead)?.groups;
  const last = Math.max(unit?.[0].length ?? 0, more?.[0].length ?? 0);
  return {
    phrase: `${before.slice(first?.index ?? before.length)}${text.slice(start, end + last)}`
      .replaceAll(WORD, '')
      .trim(),
    of,
    direction: grown ? directionOf(grown, way, after) : more ? upOrDown(more.groups) : undefined,
    isLevel: way !== undefined || (LEADS_TO.test(lead) && !IS_GROWTH.test(grown?.groups?.up ?? '')),
    fromLast: grown?.groups?.from && isDone(grown) ? upOrDown(grown.groups) : undefined,
    bound,
    isExact: exact,
    mayBe: directionsIn(`${SENTENCE_BEFORE.exec(before)![0]}${SENTENCE_AFTER.exec(after)![0]}`),
  };
}

function whatOf(
  before: string,
  after: string,
  { percent, noun }: Record<string, string | undefined> = {},
): string | undefined {
  if (percent || (noun && isPercent(noun))) return '%';
  const currency = currencyOf(noun);
  if (currency !== undefined) return currency;
  if (namedBy.test(before) || /\d\/$/.test(before) || /^\/\d/.test(after)) return NAME;
  return noun === undefined || NO_THING.test(noun) ? undefined : THINGS;
}

function isExact(before: string, after: string, of: string | undefined, words?: string): boolean | undefined {
  const qualifier = qualifierOf(words);
  if (qualifier === 'exact') return MORE_AFTER.test(after) || NOT_FAR.test(before) ? undefined : true;
  if (!['nearly', 'over', 'about'].includes(qualifier) || MORE_BY.test(before)) return undefined;
  if (OTHERWISE.estimate.test(words!)) return undefined;
  const isShareOrMoney = of !== undefined && of !== THINGS && of !== NAME;
  const isOtherwise =
    OTHERWISE.place.test(words!) ||
    (OTHERWISE.time.test(words!) && TIME.test(after)) ||
    (OTHERWISE.topic.test(words!) && !BEFORE_ABOUT.test(before));
  return isOtherwise && !isShareOrMoney ? undefined : false;
}

function directionOf(
  { 0: words, groups }: RegExpExecArray,
  way: Record<string, string | undefined> | undefined,
  after: string,
): Direction | undefined {
  if (groups?.denied || (COMPARED.test(words) && !BY_HOW_MUCH.test(after))) return undefined;
  return upOrDown(way ?? groups);
}

function isDone({ index, input, groups = {} }: RegExpExecArray): boolean {
  return !groups.denied && DID.test((groups.up ?? groups.down)!) && !WHAT_DID.test(input.slice(0, index));
}

function upOrDown(groups: Record<string, string | undefined> = {}): Direction {
  return groups.up ? 'up' : 'down';
}

function directionsIn(sentence: string): ReadonlySet<Direction> {
  return new Set<Direction>([
    ...(UPWARDS.test(sentence) ? (['up'] as const) : []),
    ...(DOWNWARDS.test(sentence) ? (['down'] as const) : []),
  ]);
}

/**
 * Whether two numbers of one value may be of the same: money of which we do not know how it is called is of things, and
 * what is bare may be of anything.
 */
export function isOfSame({ of: own }: Beside, { of: other }: Beside): boolean {
  if (own === undefined || other === undefined || own === other) return true;
  if (own === '%' || other === '%') return false;
  return own === THINGS || other === THINGS;
}

/** Whether this is a growth where the other is a fall, or the other way round. */
export function isTurned(own: Beside, other: Beside): boolean {
  const isGiven =
    own.direction !== undefined && other.direction !== undefined && own.isLevel === other.isLevel;
  return isGiven && own.direction !== other.direction;
}

const SHARE = String.raw`(?:(?:một|hai|ba) phần (?:ba|tư|năm)|(?:một )?nửa|(?:a|one|two|three)[\s-](?:thirds?|quarters?|half)|half)(?!\p{L})`;
const GROWN_BY_SHARE = new RegExp(String.raw`${GROWN}(?:\s+(?:${BY}))*\s+${SHARE}`, 'giu');

/** What grew in that text by a third or a half, where all of the others that did so fell; or the other way round. */
export function turnedShare(text: string, others: readonly string[]): string | undefined {
  const given = others.flatMap(grownByShare).map(({ direction }) => direction);
  return grownByShare(text).find(({ direction }) => given.length > 0 && !given.includes(direction))?.words;
}

function grownByShare(text: string): { words: string; direction: Direction }[] {
  return [...text.matchAll(GROWN_BY_SHARE)].flatMap(({ 0: words, groups }) =>
    groups?.denied ? [] : [{ words, direction: upOrDown(groups) }],
  );
}

/** Whether this is more than the number where some of the others are less, and none is more; or the other way round. */
export function isMoreForLess({ bound }: Beside, others: readonly Beside[]): boolean {
  const bounds = others.flatMap((other) => other.bound ?? []);
  return bound !== undefined && bounds.length > 0 && !bounds.includes(bound);
}

/** Whether this is only nearly, over or about the number, where all of the others are the number itself. */
export function isLessExact({ isExact }: Beside, others: readonly Beside[]): boolean {
  return isExact === false && others.length > 0 && others.every((other) => other.isExact);
}

/** Whether the other may have grown or fallen as this did: for certain, or in another word of its sentence. */
export function mayAgree(own: Beside, other: Beside): boolean {
  if (own.direction === undefined || own.direction === other.direction) return true;
  return !isTurned(own, other) && other.mayBe.has(own.direction);
}

/** No parts of other words. */
function whole(words: string): string {
  return String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;
}

/** At the end of what stands before a number, which may have been in words. */
function beforeNumber(pattern: string): RegExp {
  return new RegExp(String.raw`${pattern}\s+${WORD}?$`, 'iu');
}
