/** A query, read: its words, what each may mean, and what stands for several of them at once. */
import type { Kind } from '../../corpus/schema.ts';
import type { Index } from '../inverted-index/search-index.ts';
import { isAbbreviation, isNumber, isRoman, type Token } from '../words/fold.ts';
import { isChatDigit, isFunctionWord } from '../words/function-words.ts';
import { isAsking } from '../words/questions.ts';
import { type Alternative, alternativesTo } from './alternatives.ts';
import type { Initials } from './initials.ts';
import type { Parsed } from './parse.ts';
import type { People, Span } from './people.ts';
import type { Reading } from './readings.ts';
import type { TellsOtherwise } from './roles.ts';
import type { Synonyms } from './synonyms.ts';
import type { WordReader } from './word-reader.ts';

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
  /** The words of the text that are asked for. */
  tokens: readonly Token[];
}

export interface Reader {
  index: Index;
  words: WordReader;
  synonyms: Synonyms;
  people: People;
  roles: (query: readonly number[]) => TellsOtherwise;
  initials: Initials;
}

/** Vietnam, folded: nearly all is about it. */
const homeWords = new Set(['viet', 'nam', 'vietnam']);
/** The least that a guess must leave of a word's surprise. */
const leastGuess = 1.5;
/** Question words may stand in a record for any reason. */
const functionSurprise = 0.85;

/** Reads the words of a query against the index; `guess`: they may be slips of others. */
export function readQuery(known: WordReader, parsed: Parsed, guess: boolean): Query {
  const words = wordsOf(known, parsed, guess);
  const isKnown = words.map((word) => word.known);
  return {
    words,
    alternatives: alternativesTo(known, parsed, isKnown, guess),
    deciding: decidingOf(words),
    asksFor: parsed.asked?.kind,
    typing: parsed.typing,
    isCut: parsed.isCut,
    text: parsed.text,
    tokens: parsed.tokens,
  };
}

function wordsOf(known: WordReader, parsed: Parsed, guess: boolean): QueryWord[] {
  const { text, tokens, accented, typing, dates, asked } = parsed;
  const whole = among([...parsed.names, ...parsed.expressions, ...parsed.amounts]);
  const countries = among(parsed.countries);
  const deciding = among(parsed.deciding);
  const names = among(parsed.people);
  const explained = among(parsed.synonymsFound);
  const terms = among(parsed.synonymsFound.filter(({ from, to }) => to - from > 1));
  const nowhere = known.exactly('').surprise;
  return tokens.map((token, i): QueryWord => {
    const date = dates.find(({ start, end }) => i >= start && i < end);
    const id = known.id(token.word);
    const last = i === tokens.length - 1 && token.end === text.length;
    const isDigit = isChatDigit(tokens, i);
    const numeric = isNumber(token.word) && !isDigit;
    const inWhole = has(whole, i);
    const marked = token.form !== token.word;
    const form = known.form(token.form);
    const isKnown = !inWhole && (marked ? form >= 0 : id > 0);
    const begun =
      last &&
      (typing || token.word.length === 1 || (!isKnown && !isRoman(token.word)) || (guess && !numeric));
    const isCountry = has(countries, i);
    const isHome = homeWords.has(token.word);
    const decides = has(deciding, i);
    const isAbbreviated = isAbbreviation(token.word);
    const mayBeSlip = !decides && !(isAbbreviated && tokens.length === 1);
    const all = known.read(token.word, { begun, guess: guess && mayBeSlip });
    const inTerm = has(terms, i);
    const isFunction = isDigit || (!inTerm && !decides && isFunctionWord(token));
    const surprise = inWhole
      ? known.exactly(token.word).surprise
      : date
        ? known.exactly(date.word).surprise / (date.end - date.start)
        : all.surprise * (isFunction ? functionSurprise : 1);
    // What decides is short for no other word, and what was typed with all its marks is not broken off.
    const isRuledOut = ({ why }: Reading) =>
      (decides && why === 'shortened') || (marked && isKnown && !begun && why === 'begun');
    // A guess that would cost nearly all that the word is worth tells nothing.
    const isTelling = (reading: Reading) =>
      (reading.cost < 1 || surprise - reading.cost >= leastGuess) && !isRuledOut(reading);
    return {
      word: token.word,
      id,
      form: accented ? form : 0,
      known: isKnown,
      marked,
      readings: date || inWhole ? [] : all.readings.filter(isTelling),
      surprise,
      importance: isKnown || date || inWhole || (begun && typing) ? surprise : nowhere,
      isCountry,
      isFunction,
      isAsking: isFunction && isAsking(token.word),
      isSaying: asked?.kind === 'quotation' && asked.from <= i && i < asked.to,
      isDate: date !== undefined,
      required:
        inWhole ||
        decides ||
        (numeric && !date) ||
        (isCountry && (parsed.countriesDecide || !isHome)) ||
        has(names, i) ||
        (isAbbreviated && !has(explained, i) && !isFunction && !known.isKnown(token.word, begun)),
    };
  });
}

/** The words of a query in any of the spans, a bit for each. */
function among(spans: readonly Span[]): number {
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
