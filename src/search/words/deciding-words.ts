/**
 * Words that decide what is asked for, though everything around them may stand in a record: “imports” for exports, the
 * “second largest” for the largest, the “mayor”, the “wife”, the “price”. Each is found whole or not at all, like the name
 * of a country; a record without it answers another question.
 */
import { isCountryBegun } from './country-names.ts';
import {
  afterCountries,
  ambiguousCountries,
  beforeCountries,
  beforeGoods,
  beginAsCountries,
  englishTopics,
  goods,
  leaders,
  lookalikes,
  ofCountries,
  opposites,
  otherDays,
  places,
  ranks,
  shortCountries,
  travelWords,
  vietnameseTopics,
} from './deciding-lists.ts';
import { foldWord, formOf, type Token, tokenize } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { modifiedOfficesIn, officeExpressions } from './offices.ts';
import { combined, listed, type Phrase, PhraseList, standsAt } from './phrases.ts';
import { holds, type Span } from './span.ts';
import { englishOffices, englishTitles, vietnameseTitles } from './titles.ts';
import { toldCountries } from './told-countries.ts';

/** Words of a query that decide. */
export interface DecidingWords extends Span {
  /** Folded words after which, in a record, they mean something else. */
  notAfter?: readonly string[] | undefined;
}

/**
 * The longest such expressions in a query. `named`: people; of a “former president” who is named, the name decides. `capitals`: which
 * words are written as names are; “thăm Anh” is to visit England, “thăm anh” to visit you.
 */
export function decidingWordsIn(
  tokens: readonly Token[],
  { named = [], capitals = [] }: { named?: readonly Span[]; capitals?: readonly boolean[] } = {},
): DecidingWords[] {
  const offices = modifiedOfficesIn(tokens).filter(({ to }) => !named.some(({ from }) => from === to));
  const found: DecidingWords[] = [...offices];
  for (let from = 0; from < tokens.length; from++) {
    if (isTimeOfDay(tokens, from)) continue;
    if (isAmbiguousCountry(tokens, from, capitals) || isOfCountryBegun(tokens, from)) {
      found.push({ from, to: from + 2 });
      continue;
    }
    const longest = byFirst.get(tokens[from]!.word)?.find((each) => decidesAt(each, tokens, from));
    if (!longest) continue;
    const to = from + longest.phrase.length;
    const isPart = offices.some((office) => holds(office, { from, to }));
    if (!isPart) found.push({ from, to, notAfter: longest.notAfter });
    from = to - 1;
  }
  return found;
}

/** Names of those before, after or instead of whom another is asked for: “trước Knapper ai làm đại sứ”, “Knapper thay ai”. */
export function otherThanNamed(tokens: readonly Token[], named: readonly Span[]): DecidingWords[] {
  return named.flatMap(({ from, to }) => {
    const whom = replacingWhom.lengthAt(tokens, to);
    if (whom > 0) return [{ from, to: to + whom }];
    let start = from;
    for (let length = 1; length > 0; start -= length)
      length = vietnameseTitles.lengthBefore(tokens, start) || englishTitles.lengthBefore(tokens, start);
    const asksForAnother = to === tokens.length || askingWhoElse.isAt(tokens, to);
    const around = asksForAnother ? aroundSomebody.lengthBefore(tokens, start) : 0;
    return around > 0 ? [{ from: start - around, to }] : [];
  });
}

const aroundSomebody = new PhraseList(
  'before, b4, prior to, after, replaced, replaces, replace, succeeded, succeeds, trước, trc, sau, thay, thay thế, nối tiếp',
);
const askingWhoElse = new PhraseList('ai, là, thì, who');
const replacingWhom = new PhraseList('thay ai, thay thế ai, lên thay ai, kế nhiệm ai, succeed, replace');

/** Whether a query speaks of an ambassador: of whom and to whom decides. */
export function namesAmbassador(tokens: readonly Token[]): boolean {
  return ambassador.test(tokens.map(({ word }) => word).join(' '));
}

const ambassador = /\b(?:ambassadors?|amb|envoys?|ds|dai su(?! quan))\b/;

/** An expression that decides, found whole or not at all. */
interface Expression {
  phrase: Phrase;
  mayLackMarks: boolean;
  /** Folded words none of which may stand before it. */
  notAfter?: readonly string[];
}

/** Offices that are part of others: the deputy prime minister is not the prime minister. */
const deputised = 'thủ tướng, ttg, prime minister, pm';
const deputies = ['phó', 'deputy', 'vice'].map((word) => tokenize(word)[0]!.word);

/** The others are the five of the Security Council. */
const permanent = 'permanent member, permanent members';

/** Countries of one syllable, where they stand after a word that a country follows: “ý” alone is mostly a thought. */
const countries = [
  ...combined(`${beforeCountries}, ${travelWords}`, shortCountries),
  ...combined(beforeCountries, ambiguousCountries),
];

/** “Hai nước anh em” names no England; but “ngoại trưởng Thái bình luận” is of Thailand. */
const noCountries = new PhraseList(beginAsCountries);
const firstOfOffices = new Set(listed('đại, ngoại, thủ, tổng, đs').map(foldWord));

/** Whose ambassador: the one of Vietnam is not the one in Vietnam; “Vietnam's US ambassador” is the one in the US. */
const ambassadors = toldCountries.flatMap(({ vietnamese, english, ofIt }) => [
  ...combined('đại sứ, đs', vietnamese),
  ...combined('ambassador of, amb of', english),
  ...combined(english, 'ambassador, amb, s ambassador, s amb'),
  ...combined(listed(ofIt)[0]!, 'ambassador, amb'),
]);

const expressions: Expression[] = [
  ...expressionsOf([
    ...listed(
      `${englishTopics}, ${opposites}, ${vietnameseTopics}, ${places}, ${lookalikes}, ${ranks}, ${ofCountries}, ${leaders}, ${otherDays}`,
    ),
    ...combined(beforeGoods, goods),
    ...countries,
    ...officeExpressions,
  ]),
  ...expressionsOf(listed(deputised), deputies),
  ...expressionsOf(ambassadors, ['s']),
  ...expressionsOf(listed(permanent), ['non']),
  // Countries of one syllable before what they do or are: these only with their marks.
  ...expressionsOf(combined(shortCountries, afterCountries)).map((each) => ({
    ...each,
    mayLackMarks: false,
  })),
];

/** One word without marks must be meant so: “que” is seldom “quê”. */
function expressionsOf(texts: readonly string[], notAfter?: readonly string[]): Expression[] {
  return texts
    .map((text) => tokenize(text))
    .map((phrase) => ({ phrase, mayLackMarks: phrase.length > 1, ...(notAfter && { notAfter }) }));
}

/** The longest first. */
const byFirst = Map.groupBy(
  expressions.sort((a, b) => b.phrase.length - a.phrase.length),
  ({ phrase }) => phrase[0]!.word,
);

function decidesAt(
  { phrase, mayLackMarks, notAfter }: Expression,
  tokens: readonly Token[],
  from: number,
): boolean {
  return (
    standsAt(phrase, tokens, from, { mayLackMarks }) &&
    (firstOfOffices.has(phrase[0]!.word) || !noCountries.isAt(tokens, from + phrase.length - 1)) &&
    !notAfter?.includes(tokens[from - 1]?.word ?? '') &&
    !isTag(tokens, from + phrase.length)
  );
}

/** “…, didn't he?” denies nothing. */
function isTag(tokens: readonly Token[], end: number): boolean {
  return end === tokens.length - 1 && pronouns.has(tokens[end]!.word);
}

const pronouns = new Set('he she it they we you i'.split(' '));

/** “Jap amb”, “fren ambassador”. */
function isOfCountryBegun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return isCountryBegun(token) && !isFunctionWord(token) && englishOffices.isAt(tokens, at + 1);
}

/** “Thăm Anh”, where it is written as a name, and not “thăm Anh Sơn”. */
function isAmbiguousCountry(tokens: readonly Token[], at: number, capitals: readonly boolean[]): boolean {
  const country = tokens[at + 1];
  return (
    country !== undefined &&
    capitals[at + 1] === true &&
    capitals[at + 2] !== true &&
    ambiguousForms.has(country.form) &&
    beforeAmbiguous.has(tokens[at]!.form)
  );
}

const ambiguousForms = new Set(listed(ambiguousCountries).map(formOf));
const beforeAmbiguous = new Set(listed(`${travelWords}, vào, vận, đạo`).map(formOf));

/** The “pm” of 5 pm is no prime minister. */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === 'pm' && /^\d+$/.test(tokens[at - 1]?.word ?? '');
}
