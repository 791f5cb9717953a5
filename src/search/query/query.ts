/** A query, read: its words, what each may mean, and what stands for several of them at once. */
import type { Kind } from '../../corpus/schema.ts';
import type { Index } from '../inverted-index/search-index.ts';
import { isAbbreviation, isNumber, isRoman, type Token } from '../words/fold.ts';
import { isChatDigit, isFunctionWord } from '../words/function-words.ts';
import { isAsking } from '../words/questions.ts';
import type { Span } from '../words/span.ts';
import { type Alternative, alternativesTo } from './alternatives.ts';
import type { Initials } from './initials.ts';
import type { Parsed } from './parse.ts';
import type { People } from './people.ts';
import type { Reading } from './readings.ts';
import type { TellsOtherwise } from './roles.ts';
import type { Synonyms } from './synonyms.ts';
import type { WordReader } from './word-reader.ts';

export interface QueryWord {
  word: string;
  /** Its number; 0 if the index does not have it. */
  id: number;
  /** Number of its form, -1 if the index does not have it; 0 if no word of the query bears marks: its accents then say nothing. */
  form: number;
  /** The index has it, with these marks if it bears any, and it is not part of what is found whole. */
  known: boolean;
  /** Typed with marks. */
  marked: boolean;
  readings: Reading[];
  /** Natural logarithm of how unlikely the word is to be met by chance: what finding it is worth. */
  surprise: number;
  /** The same for a reader, to whom a word that no record has means as much as the rarest. */
  importance: number;
  /** Decides what is asked for (a country, “imports”, a number): a record without it tells of something else. */
  required: boolean;
  /** Stands only in what no record answers, or nowhere, as it is typed. Not asked while somebody types. */
  isOfOthers: boolean;
  /** Part of somebody's name. */
  isName: boolean;
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
  /** Somebody types still. */
  typing: boolean;
  /** Nothing was typed after the last word, which may therefore be half typed. */
  endsInWord: boolean;
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
export function readQuery(wordReader: WordReader, parsed: Parsed, guess: boolean): Query {
  const words = wordsOf(wordReader, parsed, guess);
  const isKnown = words.map((word) => word.known);
  return {
    words,
    alternatives: alternativesTo(wordReader, parsed, isKnown, guess),
    deciding: decidingOf(words),
    asksFor: parsed.kindAsked?.kind,
    typing: parsed.typing,
    endsInWord: parsed.endsInWord,
    isCut: parsed.isCut,
    text: parsed.text,
    tokens: parsed.tokens,
  };
}

function wordsOf(wordReader: WordReader, parsed: Parsed, guess: boolean): QueryWord[] {
  const { tokens, accented, typing, countriesDecide } = parsed;
  const sorts = sortsIn(parsed);
  const mostSurprise = wordReader.exactly('').surprise;

  return tokens.map((token, at): QueryWord => {
    const { word } = token;
    const id = wordReader.id(word);
    const form = wordReader.form(token.form);
    const marked = token.form !== word;
    const isWhole = sorts.isWhole(at);
    const date = parsed.dates.find(({ from, to }) => from <= at && at < to);
    const known = !isWhole && (marked ? form >= 0 : id > 0);
    const decides = sorts.decides(at);
    const isDigit = isChatDigit(tokens, at);
    const isNumeric = isNumber(word) && !isDigit;
    const isFunction = isDigit || (!sorts.isOfTerm(at) && !decides && isFunctionWord(token));
    const isAbbreviated = isAbbreviation(word);
    const begun = mayBeBegun(parsed, at, (!known && !isRoman(word)) || (guess && !isNumeric));
    const mayBeSlip = !decides && !(isAbbreviated && tokens.length === 1);
    const read = wordReader.read(word, { begun, guess: guess && mayBeSlip });
    const surprise = isWhole
      ? wordReader.exactly(word).surprise
      : date
        ? wordReader.exactly(date.word).surprise / (date.to - date.from)
        : read.surprise * (isFunction ? functionSurprise : 1);
    const mayBeRead = ({ why, cost }: Reading) => {
      // What decides is no other word, short or as its keys (“kor”: kỏ).
      if (decides && (why === 'shortened' || why === 'input method')) return false;
      // A word with all its marks, or alone, is not the beginning of another, unless it is being typed: “gỗ” is no “government”.
      if (why === 'begun' && known && (marked || tokens.length === 1) && !(begun && typing)) return false;
      // A guess that would cost nearly all that the word is worth tells nothing.
      return cost < 1 || surprise - cost >= leastGuess;
    };
    const isName = sorts.isOfName(at);
    const isCountry = sorts.isOfCountry(at);
    const isUnexplained = isAbbreviated && !sorts.isOfSynonym(at) && !isFunction;
    return {
      word,
      id,
      form: accented ? form : 0,
      known,
      marked,
      // A date, and what is found whole, stand among the alternatives.
      readings: date || isWhole ? [] : read.readings.filter(mayBeRead),
      surprise,
      importance: known || date || isWhole || (begun && typing) ? surprise : mostSurprise,
      isOfOthers: !typing && !date && !isWhole && (!known || (id > 0 && wordReader.isOfOthers(id))),
      isName,
      isCountry,
      isFunction,
      isAsking: isFunction && isAsking(word),
      isSaying: sorts.isSaying(at),
      isDate: date !== undefined,
      required:
        isWhole ||
        decides ||
        isName ||
        (isNumeric && !date) ||
        (isCountry && (countriesDecide || !homeWords.has(word))) ||
        (isUnexplained && !wordReader.isKnown(word, begun)),
    };
  });
}

/** The number of the word as it was typed, or of what it was most likely meant to be; 0 if there is none. */
export function likeliestOf({ id, readings }: QueryWord): number {
  if (id > 0) return id;
  const [first, ...rest] = readings.filter(({ why }) => why !== 'begun');
  return rest.reduce((best, other) => (other.cost < best.cost ? other : best), first ?? { from: 0, cost: 0 })
    .from;
}

/** For each sort of words that the query was parsed for: whether the word at a place is one of them. */
function sortsIn(parsed: Parsed) {
  const { unlistedCountries, expressions, amounts, synonymsFound, kindAsked } = parsed;
  return {
    /** Found whole or not at all. */
    isWhole: among([...unlistedCountries, ...expressions, ...amounts]),
    decides: among(parsed.deciding),
    isOfName: among(parsed.people),
    isOfCountry: among(parsed.countries),
    isOfSynonym: among(synonymsFound),
    isOfTerm: among(synonymsFound.filter(({ from, to }) => to - from > 1)),
    isSaying: among(kindAsked?.kind === 'quotation' ? [kindAsked] : []),
  };
}

/** Whether a word may be only the beginning of one: the last of what was typed, if somebody types still, or it `seemsSo`. */
function mayBeBegun({ tokens, typing, endsInWord }: Parsed, at: number, seemsSo: boolean): boolean {
  const isLast = at === tokens.length - 1 && endsInWord;
  return isLast && (typing || tokens[at]!.word.length === 1 || seemsSo);
}

/** Whether a word of the query, by its place, stands in any of the spans; they are kept as a bit for each word. */
function among(spans: readonly Span[]): (at: number) => boolean {
  const words = spans.reduce((bits, { from, to }) => bits | ((2 ** (to - from) - 1) << from), 0);
  return (at) => (words & (1 << at)) !== 0;
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
