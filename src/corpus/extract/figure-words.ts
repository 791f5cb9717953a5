/** What stands about a number in a text, and what a record calls it. Vietnamese and English do not share a word. */
import type { Figure } from '../schema.ts';

/** “beyond”: that no qualifier of the records says it, so that no figure can be recorded of it. */
export type Qualifier = Figure['qualifier'] | 'beyond';

/** Whether something is said to be less than its number, or more. */
export type Bound = 'less' | 'more';

/** Directly before a number, where the longest that fits stands first: “vượt mốc” before “vượt”. */
const QUALIFIERS: readonly (readonly [Qualifier, Bound | undefined, string])[] = [
  [
    'beyond',
    'less',
    'chưa đầy|(?:chưa|không)(?: thể)? (?:tới|đến|đạt|chạm|hơn|trên|vượt|quá)(?: mốc| quá)?|nhiều nhất|tối đa|dưới|' +
      'at most|under|below|(?:less|fewer) than|(?:no|not) more than|not (?:over|exceeding)|a maximum of|' +
      '(?:not|never|yet to) (?:(?:yet|to) )?(?:reach|hit|pass|surpass|exceed|top)(?:ed)?|short of',
  ],
  [
    'beyond',
    'more',
    'không (?:dưới|ít hơn|kém)|ít nhất|tối thiểu|at least|(?:no|not) (?:less|fewer) than|a minimum of',
  ],
  ['beyond', undefined, 'as many as|up to'],
  ['expected', undefined, '(?:dự kiến|dự báo)(?: sẽ)?(?: đạt)?|(?:expected|forecast)(?: to (?:be|reach))?'],
  ['nearly', 'less', 'gần|ngót|suýt soát|sắp (?:đạt|chạm|cán mốc)|nearly|almost|close to'],
  ['passed', 'more', 'vượt(?: quá| qua)?(?: mốc| ngưỡng)?|passed|surpassed|exceed(?:ed|s|ing)|topped'],
  [
    'about',
    undefined,
    'khoảng chừng|khoảng|chừng|trên dưới|xấp xỉ|ước tính|ước đạt|ước|' +
      'about|around|some|an estimated|approximately|roughly',
  ],
  // “cao hơn 7 điểm” is higher by 7, “sớm hơn 5 năm” is earlier by 5.
  [
    'over',
    'more',
    String.raw`(?<!(?<!\p{L})(?:cao|thấp|sớm|muộn|chậm|nhanh|dài|ngắn|rẻ|đắt|trẻ|già) )hơn|trên|quá|over|more than|in excess of|upwards of`,
  ],
];

/** Of any qualifier. */
export const qualifierPattern = QUALIFIERS.map(([, , words]) => words).join('|');

const READINGS = QUALIFIERS.map(([qualifier, bound, words]) => ({
  qualifier,
  bound,
  pattern: new RegExp(`^(?:${words})$`, 'iu'),
}));

/** What the words before a number make of it: “exact” if they say nothing. */
export function qualifierOf(words = ''): Qualifier {
  return READINGS.find(({ pattern }) => pattern.test(words))?.qualifier ?? 'exact';
}

/** “gần 5” and “dưới 5” are less, “hơn 5” and “ít nhất 5” are more. */
export function boundOf(words = ''): Bound | undefined {
  return READINGS.find(({ pattern }) => pattern.test(words))?.bound;
}

/** That what is counted is still to come, wherever in the sentence it is said: “150 … dự kiến tham dự”. */
export const expecting = /(?<!\p{L})(?:dự kiến|dự báo|expected|forecast)(?!\p{L})/iu;

const EXPECTING = String.raw`(?<!(?<!\p{L})(?:vượt|hơn|như|than|as) )(?:(?:dự kiến|dự báo)(?: sẽ)?|(?:expected|forecast)(?: to)?)(?: \p{Ll}+){0,2}`;
const GOAL = String.raw`(?<!(?<!\p{L})(?:vượt|quá|hơn|như|đạt|hoàn thành) )(?:phấn đấu|kỳ vọng|dự tính|(?:đặt|với|tới|đến) mục tiêu)(?: (?:sẽ|đạt|đón|lên|tăng|thu|thu hút|có|mức|mốc|là|mục tiêu)(?!\p{L}))*`;

/**
 * Directly before a number, with the verb that leads to it: “dự kiến tạo 4.000”, “expected to create 4,000”, “phấn đấu đạt
 * 4.000”. But what went beyond what was expected, or was as expected, or reached its goal, did happen: “vượt dự kiến với 50”.
 */
export const expectingBefore = new RegExp(String.raw`(?<!\p{L})(?:${EXPECTING}|${GOAL})\s+$`, 'iu');

/** After a number, with what is counted between: “50 tàu trở lên”, “50% or more”. It makes a limit of the number; to go “trở lên tàu” is to board again. */
export const limitAfter =
  /^(?:\s*%|-\p{L}+)?(?:\s+\p{L}+){0,4}?\s+(?:trở lên(?! (?:tàu|xe|thuyền|ca nô|máy bay|phi cơ|boong|bờ)(?!\p{L}))|trở xuống|or more|or less|or fewer)(?!\p{L})/iu;

/** Powers of ten. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  chục: 1,
  trăm: 2,
  hundred: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  m: 6,
  mn: 6,
  mln: 6,
  bn: 9,
  bln: 9,
  tn: 12,
  trn: 12,
};

/** Those of them that are whole words. */
export const scaleWords =
  'chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|hundred|thousand|million|billion|trillion|quadrillion';

/** Before a number, of money: “USD5 million”, but not “USD 25.000 đồng”, which is what a dollar costs. */
export const signPattern = String.raw`(?:US|A|C|S|HK|NZ|NT)?\$|[€£¥]|(?:USD|EUR|VND)(?=\s?\d)(?!\s?[\d.,]+\s+(?:đồng|VND|yên|yen|euro))`;

/** Shortened, with or without a space before it: “$2.7 bn”. */
export const shortMultiplierPattern = String.raw`\s?(?:mn|mln|bn|bln|trn)(?!\p{L})`;

/** One or more after a number: “nghìn tỷ”, “5-million”, “£5million”; metres and tonnes only where no money is spoken of: “$88m”. */
export const multiplierPattern = String.raw`(?:(?:\s*|-)(?:${scaleWords})(?!\p{L}))+|${shortMultiplierPattern}|(?<=(?:[$€£¥]|USD|EUR|VND)\s?[\d.,]+)\s?(?:m|tn)(?!\p{L})`;

/** The power of ten that all of them make: 12 for “nghìn tỷ”. */
export function exponentOf(words = ''): number {
  const each = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return each.reduce((sum, word) => sum + MULTIPLIERS[word]!, 0);
}

/** ISO 4217 by how money is printed. “đô la” and “dollars” alone may be those of any country. */
const CURRENCIES: Readonly<Record<string, string>> = {
  us$: 'USD',
  $: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  s$: 'SGD',
  hk$: 'HKD',
  nz$: 'NZD',
  nt$: 'TWD',
  usd: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  vnd: 'VND',
  vnđ: 'VND',
  đồng: 'VND',
  dong: 'VND',
  '£': 'GBP',
  '¥': 'JPY',
  yên: 'JPY',
  yen: 'JPY',
  won: 'KRW',
  baht: 'THB',
  'nhân dân tệ': 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rúp: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  'bảng anh': 'GBP',
  'franc thụy sĩ': 'CHF',
};

/** Whose dollars they are, where the text says so. */
const DOLLARS: Readonly<Record<string, string>> = {
  mỹ: 'USD',
  us: 'USD',
  úc: 'AUD',
  australia: 'AUD',
  australian: 'AUD',
  canada: 'CAD',
  canadian: 'CAD',
  singapore: 'SGD',
  'hồng kông': 'HKD',
  'hong kong': 'HKD',
  'new zealand': 'NZD',
  'đài loan': 'TWD',
  taiwan: 'TWD',
};
const WHOSE = Object.keys(DOLLARS).join('|');

/** What a sign or a unit is the money of, if of one for certain. */
export function currencyOf(unit = ''): string | undefined {
  const whose = /^(?:đô[\s-]?la (.+)|(.+) dollars?)$/iu.exec(unit);
  return whose ? DOLLARS[(whose[1] ?? whose[2])!.toLowerCase()] : CURRENCIES[unit.toLowerCase()];
}

/** Whether the unit may be this money: only a reader knows whose “dollars” they are, and that pounds are no weight. */
export function mayBeCurrency(unit: string, currency: string): boolean {
  const isDollar = /^(?:đô(?:[\s-]?la)?|dollars?)$/iu.test(unit);
  const isPound = /^(?:bảng|pounds?)$/iu.test(unit);
  return (
    currencyOf(unit) === currency ||
    (isDollar && Object.values(DOLLARS).includes(currency)) ||
    (isPound && currency === 'GBP')
  );
}

/** Whether we know how that money is called. */
export function isNamedCurrency(currency: string): boolean {
  return [...Object.values(CURRENCIES), ...Object.values(DOLLARS)].includes(currency);
}

/** Follows a number without being what is counted. */
const noUnitPattern =
  'đến|tới|tăng|giảm|lên|xuống|là|và|hoặc|của|trong|vào|ở|tại|với|thì|đã|sẽ|so|như|to|a|an|the|per|and|or|in|of|by|at|on|for|from|with|as|is|was|were|has|had';

/** Vietnamese words of two syllables or more that people and things are counted by, by the first, which alone is none. */
const compounds =
  'nhà (?:đầu tư|lãnh đạo|khoa học|ngoại giao|báo|máy)|' +
  'máy (?:bay|móc)|cán bộ|bệnh (?:viện|nhân)|đối tác|ưu tiên|tập đoàn|kiều bào|đường bay|sĩ quan|chương trình|kỹ sư|mục tiêu|thị trường|tác phẩm|tổ chức|bản ghi nhớ|' +
  '(?:biên|chiến|chuyên|công|cơ|doanh|dự|đại|địa|giáo|hiệp|hoạt|học|hội|hợp|lãnh|lao|nghị|nguyên|phóng|quốc|sáng|sinh|thành|thỏa|' +
  String.raw`thoả|tuyên|văn|việc) (?!(?:${noUnitPattern})(?!\p{L}))\p{Ll}+`;

/** Square metres, cubic kilometres: no lengths. */
const areaPattern = String.raw`[kcdm]?m[23²³](?![\p{L}\p{N}])`;

/** Units that may stand right after a number: “1.541km”. */
export const shortUnitPattern = String.raw`${areaPattern}|(?:km|ha|kg|kV|[kMG]Wh?)(?![\p{L}\p{N}])`;

/** A unit of more words than one, or with a digit; any other is one word. */
const longUnitPattern = String.raw`${compounds}|(?:${WHOSE}) dollars?(?!\p{L})|đô[\s-]?la(?: (?:${WHOSE})(?!\p{L}))?|nhân dân tệ|bảng anh|franc thụy sĩ|điểm phần trăm|percentage points?|phần trăm|per cent|${areaPattern}`;

/** Whether the unit says so many in a hundred. */
export function isPercent(unit: string): boolean {
  return /^(?:%|phần trăm|per ?cent)$/i.test(unit);
}

/** What a number counts: a word, and no number, function word or what belongs to the next number: “năm 2024 hơn 4 triệu”. */
export const unitPattern = String.raw`${longUnitPattern}|(?!(?:${noUnitPattern})(?!\p{L})|(?:${qualifierPattern})\s+(?:${signPattern}\s?)?\p{N})\p{L}+`;

/** A number after one of these counts nothing: it is a name (“khóa 79”, “Nghị quyết 35”) or a date (“năm 2024”). */
export const namedBy =
  /(?<!\p{L})(?:khoá|khóa|nghị quyết|chỉ thị|nghị định|(?<!(?:dân|doanh|tổng|con|trong) )số|điều|(?<!(?:mỗi|hằng|hàng|một) )(?:ngày|tháng|năm|lần)|thứ|thế kỷ|đại hội|covid|session|article|resolution)[\s-]*$/iu;
