/** A query, read: its words, what each may mean, and what stands for several of them at once. */
import type { Kind } from '../corpus/schema.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { type CountryName, countryNamesIn } from './country-names.ts';
import { type DateInQuery, datesIn } from './date-words.ts';
import { type DecidingWords, decidingWordsIn, namesAmbassador, otherThanNamed } from './deciding-words.ts';
import { clean, hasMarks, isAbbreviation, isRoman, type Token, tokenize } from './fold.ts';
import { withoutFrame } from './frames.ts';
import { isAsking, isChatDigit, isFunctionWord, kindAskedFor } from './function-words.ts';
import { mannerWords } from './manner-words.ts';
import type { People, Span } from './people.ts';
import { otherAccents as accentCosts, type Reading } from './readings.ts';
import type { Index } from './search-index.ts';
import type { SynonymFound, Synonyms } from './synonyms.ts';
import type { WordReader } from './word-reader.ts';

/** Longer queries are cut here: characters read, and words kept of them. */
const maxCharacters = 400;
export const maxWords = 24;

export interface QueryWord {
  word: string;
  /** Its number; 0 if neither records nor askers have it. */
  id: number;
  /** Number of its form with accents, -1 if no record has it; 0 if the word bears no say about accents. */
  form: number;
  /** Some record has it, with these accents if it bears any. */
  known: boolean;
  /** Typed with marks. */
  marked: boolean;
  readings: Reading[];
  /** Natural logarithm of how unlikely the word is to be met by chance: what finding it is worth. */
  surprise: number;
  /** The same for a reader: what no record spells so weighs as much as a word can. */
  importance: number;
  /** Says how rather than what: may be said otherwise in an answer. */
  isManner: boolean;
  /** Decides what is spoken of (a country without a term, “imports”, a number): where it is missing, it is something else. */
  required: boolean;
  /** Part of the name of a country. */
  isCountry: boolean;
  /** Asks or joins rather than names: may be missing from an answer. */
  isFunction: boolean;
  /** Asks who, when, where, why or how many. */
  isAsking: boolean;
  /** Asks for what somebody said: a quotation need not say so. */
  isSaying: boolean;
  /** Part of a date. */
  isDate: boolean;
}

/** A run of words that may stand in a record instead of the query's words [from, to). */
export interface Alternative {
  from: number;
  to: number;
  words: readonly number[];
  cost: number;
  /** If they were typed with marks: the forms that they must have. */
  forms?: readonly number[] | undefined;
  /** Words after which they mean something else. */
  notAfter?: readonly number[] | undefined;
}

export interface Query {
  words: QueryWord[];
  alternatives: Alternative[];
  /** Words that decide: of each of these one must be held. More than one where numbers are offered to choose from: 78 or 79. */
  deciding: number[][];
  /** The kind of record that a question word asks for. */
  asksFor: Kind | undefined;
  /** The last word may be half typed. */
  typing: boolean;
  /** More was typed than is read. */
  isCut: boolean;
  /** Cleaned and cut, for fuse.js. */
  text: string;
}

export interface Reader {
  index: Index;
  words: WordReader;
  synonyms: Synonyms;
  people: People;
}

/** Vietnam, folded: nearly all is about it. */
const homeWords = new Set(['viet', 'nam', 'vietnam']);
/** Letters of a word that does not decide while it may be half typed. */
const longestUndecided = 3;
/** How officials write “đồng chí” before a name: no letter of it means anything. */
const comrade = /(?<!\p{L})[đd][/.]c(?!\p{L})\.?/giu;
/** The least that a guess must leave of a word's surprise. */
const leastGuess = 1.5;
/** Question words may stand in a record for any reason. */
const functionSurprise = 0.85;

const alternativeCost = {
  synonym: 0.7,
  date: 0,
  'as typed': 0,
  split: 0.7,
  joined: 0.7,
  misspelt: 2,
} as const;

/** What stands in a query, however its words are read. */
export interface Parsed {
  text: string;
  tokens: Token[];
  folded: string[];
  isCut: boolean;
  accented: boolean;
  dates: DateInQuery[];
  synonymsFound: SynonymFound[];
  /** Countries that the records have no term for: each is found whole or not at all. */
  names: CountryName[];
  countries: CountryName[];
  deciding: DecidingWords[];
  amounts: Amount[];
  /** Every country that is named decides, Vietnam among them. */
  countriesDecide: boolean;
  /** People of the records, and who may be one of them but for a slip. */
  people: Span[];
  nearlyNamed: (Span & { name: string[] })[];
  manner: boolean[];
}

/** Finds what a query speaks of; a query without a letter or digit has no words. */
export function parseQuery({ synonyms, people }: Reader, raw: string): Parsed {
  const typed = clean(raw.trimStart().slice(0, maxCharacters * 2)).replace(comrade, 'đồng chí');
  const text = typed.slice(0, maxCharacters);
  const allTokens = tokenize(text);
  const thing = withoutFrame(allTokens);
  const tokens = allTokens.slice(thing.from, thing.to).slice(0, maxWords);
  const folded = tokens.map((token) => token.word);
  const dates = datesIn(text, tokens);
  const synonymsFound = synonyms.find(tokens);
  const named = people.namedIn(tokens);
  const countries = countryNamesIn(tokens);
  return {
    text,
    tokens,
    folded,
    isCut: thing.to - thing.from > maxWords || /[\p{L}\p{N}]/u.test(typed.slice(maxCharacters)),
    accented: hasMarks(text),
    dates,
    synonymsFound,
    countries,
    names: countries.filter(
      (name) => !synonymsFound.some(({ from, to }) => from <= name.from && name.to <= to),
    ),
    deciding: [
      ...decidingWordsIn(tokens, named),
      ...otherThanNamed(tokens, named),
      ...[...people.namesakesIn(tokens, named), ...people.strangersIn(tokens)].map((name) => ({
        ...name,
        notAfter: [],
      })),
    ],
    amounts: amountsIn(text, tokens).filter(
      (amount) => !dates.some(({ start, end }) => start < amount.to && amount.from < end),
    ),
    countriesDecide: namesAmbassador(folded),
    people: named,
    nearlyNamed: people.nearlyNamedIn(tokens),
    manner: mannerWords(tokens),
  };
}

/** Reads the words of a query against the index. */
export function readQuery(
  { words: known }: Reader,
  parsed: Parsed,
  { typing, guess }: { typing: boolean; guess: boolean },
): Query {
  const {
    text,
    tokens,
    folded,
    accented,
    dates,
    synonymsFound,
    amounts,
    countriesDecide,
    people,
    nearlyNamed,
    manner,
  } = parsed;
  // “kim nga” may become “kim ngạch”: a short word does not decide while it may be the beginning of another.
  const last = tokens.at(-1);
  const isOpen =
    typing && last?.end === text.length && last.word.length <= longestUndecided && known.mayGoOn(last.word);
  const settled = <T extends Span>(spans: T[]) =>
    isOpen ? spans.filter(({ from }) => from < tokens.length - 1) : spans;
  const [countries, names, deciding] = [
    settled(parsed.countries),
    settled(parsed.names),
    settled(parsed.deciding),
  ];
  const expressions = deciding.filter(({ from, to, notAfter }) => to - from > 1 || notAfter.length > 0);
  const whole = [...names, ...expressions, ...amounts];
  const wholeWords = wordsOf(whole);
  const countryWords = wordsOf(countries);
  const decidingWords = wordsOf(deciding);
  const nameWords = wordsOf(people);
  const explainedWords = wordsOf(synonymsFound);
  const termWords = wordsOf(synonymsFound.filter(({ from, to }) => to - from > 1));
  const nowhere = known.exactly('').surprise;
  const asked = kindAskedFor(tokens);
  const words = tokens.map((token, i): QueryWord => {
    const date = dates.find(({ start, end }) => i >= start && i < end);
    const id = known.id(token.word);
    const last = i === tokens.length - 1 && token.end === text.length;
    const isDigit = isChatDigit(tokens, i);
    const numeric = isNumber(token.word) && !isDigit;
    const begun =
      last &&
      (typing || token.word.length === 1 || (id === 0 && !isRoman(token.word)) || (guess && !numeric));
    const inWhole = has(wholeWords, i);
    const isCountry = has(countryWords, i);
    const isHome = homeWords.has(token.word);
    const decides = has(decidingWords, i);
    const isAbbreviated = isAbbreviation(token.word);
    const mayBeSlip = !decides && !(isAbbreviated && tokens.length === 1);
    const all = known.read(token.word, { begun, guess: guess && mayBeSlip });
    const marked = token.form !== token.word;
    const form = known.form(token.form);
    const isKnown = !inWhole && (marked ? form >= 0 : id > 0);
    const inTerm = has(termWords, i);
    const isFunction = isDigit || (!inTerm && !decides && isFunctionWord(token));
    const surprise = inWhole
      ? known.exactly(token.word).surprise
      : date
        ? known.exactly(date.word).surprise / (date.end - date.start)
        : all.surprise * (isFunction ? functionSurprise : 1);
    // A guess that would cost nearly all that the word is worth tells nothing; what decides is short for no other word.
    const isTelling = ({ cost, why }: Reading) =>
      (cost < 1 || surprise - cost >= leastGuess) && !(decides && why === 'shortened');
    const readings = date || inWhole ? [] : all.readings.filter(isTelling);
    return {
      word: token.word,
      id,
      form: accented ? form : 0,
      known: isKnown,
      marked,
      readings,
      surprise,
      importance: isKnown || date || inWhole || (begun && typing) ? surprise : nowhere,
      isCountry,
      isFunction,
      isAsking: isFunction && isAsking(token.word),
      isSaying: asked?.kind === 'quotation' && asked.from <= i && i < asked.to,
      isDate: date !== undefined,
      isManner: manner[i]! && !inTerm && !decides,
      required:
        inWhole ||
        decides ||
        (numeric && !date) ||
        (isCountry && (countriesDecide || !isHome)) ||
        has(nameWords, i) ||
        (isAbbreviated && !has(explainedWords, i) && !isFunction && !known.isKnown(token.word, begun)),
    };
  });

  const alternatives: Alternative[] = [];
  for (const { start, end, word } of dates) {
    add('date', start, end, [word]);
    add('as typed', start, end, folded.slice(start, end));
  }
  for (const { from, to } of names) addWhole(from, to, []);
  for (const { from, to, name } of nearlyNamed) add('misspelt', from, to, name);
  for (const { from, to, notAfter } of expressions) addWhole(from, to, notAfter);
  for (const { from, to, spellings } of amounts)
    for (const words of spellings) add('as typed', from, to, words);
  for (const { from, to, words: other, otherAccents } of synonymsFound) {
    // Part of what decides is none of it: an ambassador is not the ambassador of Vietnam.
    const isPart = (whole: DecidingWords) =>
      whole.from <= from && to <= whole.to && to - from < whole.to - whole.from;
    if (expressions.some(isPart)) continue;
    const isOther = otherAccents && words.slice(from, to).every(({ known }) => known);
    const same = expressions.find((expression) => expression.from === from && expression.to === to);
    alternatives.push({
      from,
      to,
      words: other,
      cost: alternativeCost.synonym + (isOther ? accentCosts.marked : 0),
      notAfter: idsOf(same?.notAfter ?? []),
    });
  }
  for (const [i, word] of folded.entries()) {
    const next = folded[i + 1];
    if (next !== undefined && !(isNumber(word) && isNumber(next))) add('joined', i, i + 2, [word + next]);
    if (guess && known.id(word) === 0) add('split', i, i + 1, split(known, word));
  }
  return {
    words,
    alternatives,
    deciding: decidingOf(words),
    asksFor: asked?.kind,
    typing,
    isCut: parsed.isCut,
    text,
  };

  function add(why: keyof typeof alternativeCost, from: number, to: number, phrase: readonly string[]): void {
    const ids = phrase.map((word) => known.id(word));
    if (ids.length > 0 && ids.every((id) => id > 0)) {
      alternatives.push({ from, to, words: ids, cost: alternativeCost[why] });
    }
  }

  /** What is found whole or not at all; with the accents that were typed, if any were. */
  function addWhole(from: number, to: number, notAfter: readonly string[]): void {
    const ids = folded.slice(from, to).map((word) => known.id(word));
    if (ids.includes(0)) return;
    const forms = tokens.slice(from, to).map(({ form }) => known.form(form));
    if (accented && forms.includes(-1)) return;
    alternatives.push({
      from,
      to,
      words: ids,
      cost: alternativeCost['as typed'],
      forms: accented ? forms : undefined,
      notAfter: idsOf(notAfter),
    });
  }

  function idsOf(those: readonly string[]): number[] | undefined {
    return those.length === 0 ? undefined : those.map((word) => known.id(word)).filter((id) => id > 0);
  }
}

/** The words of a query in any of the spans, a bit for each. */
function wordsOf(spans: readonly Span[]): number {
  return spans.reduce((words, { from, to }) => words | ((2 ** (to - from) - 1) << from), 0);
}

function has(words: number, at: number): boolean {
  return (words & (1 << at)) !== 0;
}

/** Between numbers of which one is asked for; folded. */
const choiceWords = new Set(['hay', 'hoac', 'or']);
/** The words between such numbers: “khóa 78 hay khóa 79”, “the 78th or the 79th”. */
const farthestChoice = 4;

function decidingOf(words: readonly QueryWord[]): number[][] {
  const groups: number[][] = [];
  for (const [at, { required }] of words.entries()) {
    const last = groups.at(-1);
    const before = last?.at(-1) ?? at;
    const between = words.slice(before + 1, at);
    const isChoice = between.length < farthestChoice && between.some(({ word }) => choiceWords.has(word));
    if (required && isChoice && isNumber(words[before]!.word) && isNumber(words[at]!.word)) last!.push(at);
    else if (required) groups.push([at]);
  }
  return groups;
}

/** Digits, or Roman ones of two letters or more that are no other word. */
function isNumber(word: string): boolean {
  return /^\d/.test(word) || (isRoman(word) && word.length > 1 && word !== 'vi' && word !== 'xi');
}

/** Shorter words are made of known ones by chance: “Putin” is not “put in”. */
const shortestJoined = 6;

/** The fewest known words that make up `lienhopquoc`; empty if there are none. */
function split(known: WordReader, word: string): string[] {
  if (word.length < shortestJoined || word.length > 40) return [];
  const best: (string[] | undefined)[] = [[]];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - 12); start < end - 1; start++) {
      const before = best[start];
      if (!before || (best[end]?.length ?? maxWords) <= before.length + 1) continue;
      const piece = word.slice(start, end);
      if (known.id(piece) > 0) best[end] = [...before, piece];
    }
  }
  return best[word.length] ?? [];
}
