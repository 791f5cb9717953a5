/** A query, read: its words, what each may mean, and what stands for several of them at once. */
import type { Kind } from '../../corpus/schema.ts';
import { isAbbreviation, isNumber, isRoman, type Token, tokenize } from '../words/fold.ts';
import { isChatDigit, isFunctionWord, isJoiningDigit } from '../words/function-words.ts';
import { choiceWords } from '../words/joined-dates.ts';
import { isAsking } from '../words/questions.ts';
import type { Span } from '../words/span.ts';
import { home } from '../words/told-countries.ts';
import { type Alternative, alternativesTo } from './alternatives.ts';
import type { Parsed } from './parse.ts';
import type { Reading } from './readings.ts';
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
  decides: boolean;
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

export interface Query extends Pick<Parsed, 'text' | 'tokens' | 'isCut' | 'typing' | 'endsInWord'> {
  words: QueryWord[];
  /** That of all its words. */
  surprise: number;
  alternatives: Alternative[];
  /** The words that decide, by place: of each choice one must be held. More than one where numbers are to choose from: 78 or 79. */
  deciding: number[][];
  /** The ranges of dates that are asked for: see `intervalsIn`. */
  intervals: readonly string[];
  /** The kind of record that a question word asks for. */
  asksFor: Kind | undefined;
}

const homeWords = new Set(tokenize(home.vietnamese).map(({ word }) => word));
/** The least that a guess must leave of a word's surprise. */
const leastGuess = 1.5;
/**
 * Of what other words count, the share that those count that ask or join:
 * - `surprise`: of their surprise; they may stand in a record for any reason
 * - `inWordings`: of that again in a wording; all wordings have some
 * - `asked`: of what the query asks for
 */
export const functionShare = { surprise: 0.85, inWordings: 0.6, asked: 0.1 };

/** Reads the words of a query against the index; `guess`: they may be slips of others. */
export function readQuery(wordReader: WordReader, parsed: Parsed, guess: boolean): Query {
  const { text, tokens, isCut, typing, endsInWord } = parsed;
  const words = wordsOf(wordReader, parsed, guess);
  const isKnown = words.map((word) => word.known);
  return {
    ...{ text, tokens, isCut, typing, endsInWord },
    words,
    surprise: words.reduce((sum, { surprise }) => sum + surprise, 0),
    alternatives: alternativesTo(wordReader, parsed, isKnown, guess),
    deciding: decidingOf(words),
    intervals: parsed.intervals,
    asksFor: parsed.kindAsked?.kind,
  };
}

function wordsOf(wordReader: WordReader, parsed: Parsed, guess: boolean): QueryWord[] {
  const { tokens, accented, typing, endsInWord, countriesDecide } = parsed;
  const sorts = sortsIn(parsed);
  const mostSurprise = wordReader.exactly('').surprise;
  const isAlone = tokens.length === 1;
  return tokens.map(wordOf);

  function wordOf(token: Token, at: number): QueryWord {
    const { word } = token;
    const id = wordReader.id(word);
    const form = wordReader.form(token.form);
    const marked = token.form !== word;
    const date = parsed.dates.find(({ from, to }) => from <= at && at < to);
    const isWhole = sorts.isWhole(at);
    const known = !isWhole && (marked ? form >= 0 : id > 0);
    const begun = mayBeBegun(at, known);
    const isFunction = isFunctionAt(at);
    const read = wordReader.read(word, { begun, guess: guess && mayBeSlip(at) });
    const surprise = isWhole
      ? wordReader.exactly(word).surprise
      : date
        ? wordReader.exactly(date.word).surprise / (date.to - date.from)
        : read.surprise * (isFunction ? functionShare.surprise : 1);
    // A date, and what is found whole, stand among the alternatives.
    const isAlternative = isWhole || date !== undefined;
    // A word with all its marks, or alone, is not the beginning of another, unless it is being typed: “gỗ” is no “government”.
    const isComplete = known && (marked || isAlone) && !(begun && typing);
    return {
      word,
      id,
      form: accented ? form : 0,
      known,
      marked,
      readings: isAlternative
        ? []
        : read.readings.filter((reading) => mayBeRead(reading, at, surprise, isComplete)),
      surprise,
      importance: known || isAlternative || (begun && typing) ? surprise : mostSurprise,
      isOfOthers: !typing && !isAlternative && (!known || (id > 0 && wordReader.isOfOthers(id))),
      isName: sorts.isOfName(at),
      isCountry: sorts.isOfCountry(at),
      isFunction,
      isAsking: isFunction && isAsking(word),
      isSaying: sorts.isSaying(at),
      isDate: date !== undefined,
      decides: decidesAt(at, begun),
    };
  }

  function isNumberAt(at: number): boolean {
    return isNumber(tokens[at]!.word) && !isChatDigit(tokens, at) && !isJoiningDigit(tokens, at);
  }

  function isFunctionAt(at: number): boolean {
    if (isChatDigit(tokens, at)) return true;
    return !sorts.isOfTerm(at) && !sorts.isOfDeciding(at) && isFunctionWord(tokens[at]!);
  }

  /** Whether a word may be only the beginning of one: the last of what was typed, while somebody types or if it seems so. */
  function mayBeBegun(at: number, known: boolean): boolean {
    const { word } = tokens[at]!;
    if (at < tokens.length - 1 || !endsInWord) return false;
    return typing || word.length === 1 || (!known && !isRoman(word)) || (guess && !isNumberAt(at));
  }

  function mayBeSlip(at: number): boolean {
    return !sorts.isOfDeciding(at) && !(isAlone && isAbbreviation(tokens[at]!.word));
  }

  function mayBeRead({ why, cost }: Reading, at: number, surprise: number, isComplete: boolean): boolean {
    // What decides is no other word, short or as its keys (“kor”: kỏ).
    if (sorts.isOfDeciding(at) && (why === 'shortened' || why === 'input method')) return false;
    if (isComplete && why === 'begun') return false;
    // A guess that would cost nearly all that the word is worth tells nothing.
    return cost < 1 || surprise - cost >= leastGuess;
  }

  function decidesAt(at: number, begun: boolean): boolean {
    const { word } = tokens[at]!;
    if (sorts.isWhole(at) || sorts.isOfDeciding(at) || sorts.isOfName(at)) return true;
    if (isNumberAt(at) && !sorts.isOfDate(at)) return true;
    if (sorts.isOfCountry(at) && (countriesDecide || !homeWords.has(word))) return true;
    const isUnexplained = isAbbreviation(word) && !sorts.isOfSynonym(at) && !isFunctionAt(at);
    return isUnexplained && !wordReader.isKnown(word, begun);
  }
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
    isOfDeciding: among(parsed.deciding),
    isOfDate: among(parsed.dates),
    isOfName: among(parsed.people),
    isOfCountry: among(parsed.countries),
    isOfSynonym: among(synonymsFound),
    isOfTerm: among(synonymsFound.filter(({ from, to }) => to - from > 1)),
    isSaying: among(kindAsked?.kind === 'quotation' ? [kindAsked] : []),
  };
}

/** Whether a word of the query, by its place, stands in any of the spans; they are kept as a bit for each word. */
function among(spans: readonly Span[]): (at: number) => boolean {
  const words = spans.reduce((bits, { from, to }) => bits | ((2 ** (to - from) - 1) << from), 0);
  return (at) => (words & (1 << at)) !== 0;
}

/** The words between such numbers: “khóa 78 hay khóa 79”, “the 78th or the 79th”. */
const farthestChoice = 4;

function decidingOf(words: readonly QueryWord[]): number[][] {
  const groups: number[][] = [];
  for (const [at, { word, decides }] of words.entries()) {
    if (!decides) continue;
    const before = isNumber(word) ? numberOffered(words, at) : undefined;
    if (before === undefined) groups.push([at]);
    // “Năm 2024 hay khóa 79”: the date is looked for.
    else groups.find((group) => group.includes(before))?.push(at);
  }
  return groups;
}

/** The place of the number before “or” of which this one is the other choice. */
function numberOffered(words: readonly QueryWord[], at: number): number | undefined {
  const first = Math.max(0, at - farthestChoice);
  const or = words.slice(first, at).findLastIndex(({ word }) => choiceWords.has(word));
  if (or < 0) return undefined;
  const before = words.slice(0, first + or).findLastIndex(({ word }) => isNumber(word));
  return before >= 0 && at - before <= farthestChoice && (words[before]!.decides || words[before]!.isDate)
    ? before
    : undefined;
}
