/** What a query speaks of, whatever its words may be slips of: dates, people, countries, amounts, and what decides. */
import { type Amount, amountsIn } from '../words/amounts.ts';
import { capitalsIn } from '../words/capitals.ts';
import { countryNamesIn } from '../words/country-names.ts';
import { type DateInQuery, datesIn } from '../words/dates-in-query.ts';
import {
  type DecidingWords,
  decidingWordsIn,
  namesAmbassador,
  otherThanNamed,
} from '../words/deciding-words.ts';
import { formOf, isAbbreviation, type Token } from '../words/fold.ts';
import { withKeysComposed } from '../words/input-method.ts';
import { intervalsIn } from '../words/joined-dates.ts';
import { maxTyped } from '../words/limits.ts';
import { type KindAskedFor, kindAskedFor } from '../words/questions.ts';
import { holds, overlap, type Span } from '../words/span.ts';
import { type Thing, thingAskedFor } from '../words/thing.ts';
import { withLettersJoined } from './letters.ts';
import type { NearName } from './people.ts';
import type { Reader } from './reader.ts';
import type { SynonymFound } from './synonyms.ts';

/** Letters of a word that does not decide while it may be half typed. */
const longestUndecided = 3;

/**
 * What was typed, without what is said around it, and all that is known of its words before the records are asked. `expressions`
 * (some of `deciding`), `unlistedCountries` (some of `countries`) and `amounts` are found whole or not at all. These decide
 * (`QueryWord.decides`), and so do the rest of `deciding`, `people`, `countries` but for Vietnam, numbers that are no date, and
 * abbreviations that nothing explains.
 */
export interface Parsed extends Thing {
  /** The last word may be half typed. */
  typing: boolean;
  /** Some word of what is asked for bears marks; if none does, the accents say nothing. */
  accented: boolean;
  dates: DateInQuery[];
  /** Of which any two of these are the ends: see `intervalsIn`. */
  intervals: string[];
  amounts: Amount[];
  synonymsFound: SynonymFound[];
  /** Names of people whom the records know, and words that are such a name but for a slip. */
  people: Span[];
  nearlyNamed: NearName[];
  countries: Span[];
  /** Of these, those that stand in no group of synonyms. */
  unlistedCountries: Span[];
  /** Every country that is named decides, Vietnam among them. */
  countriesDecide: boolean;
  /** What decides by itself: a list says so, or no record knows it. */
  deciding: DecidingWords[];
  /** Of these, those of several words, or that mean something else after some words. */
  expressions: DecidingWords[];
  /** The kind of record that question words ask for. */
  kindAsked: KindAskedFor | undefined;
}

/** With which a year may begin that is being typed: “2/12/19”. */
const centuries = new Set(['19', '20']);

function isCentury(token: Token | undefined): boolean {
  return centuries.has(token?.word ?? '');
}

/** The dates of a query whose last word is the beginning of a year: the date before it is meant in any year that follows. */
function datesBegun(text: string, tokens: readonly Token[]): DateInQuery[] {
  const last = tokens.length - 1;
  const before = datesIn(text.slice(0, tokens[last]!.start), tokens.slice(0, last));
  const isDated = before.some(({ to }) => to === last);
  return isDated
    ? before.map((date) => (date.to === last ? { ...date, to: last + 1 } : date))
    : datesIn(text, tokens);
}

/** Reads off a query what it speaks of. `raw`: as it was typed; `typing`: its last word may be half typed. */
export function parseQuery(
  { words, synonyms, people, initials }: Reader,
  raw: string,
  typing: boolean,
): Parsed {
  const composed = withKeysComposed(
    raw.slice(0, maxTyped),
    (word) => words.id(word) > 0,
    (word) => words.form(formOf(word)) >= 0,
  );
  const { text, tokens: written, isCut, endsInWord } = thingAskedFor(composed, typing);
  const tokens = /[./]/.test(text) ? withLettersJoined(text, written, synonyms) : written;
  const isBegun = typing && endsInWord;
  const dates = isBegun && isCentury(tokens.at(-1)) ? datesBegun(text, tokens) : datesIn(text, tokens);
  const listed = synonyms.find(tokens);
  const { ofRecords, ofOthers } = abbreviationsIn();
  const synonymsFound = [...listed, ...ofRecords];
  const named = people.namedIn(tokens);
  const capitals = capitalsIn(text, tokens);
  // A name with which the query ends may be half typed.
  const strangers = [
    ...people.namesakesIn(tokens, named),
    ...people.strangersIn(tokens),
    ...people.unknownNamesIn(tokens, capitals, named),
    ...people.unheardOfIn(tokens, words.wholly),
  ].filter(({ to }) => !isBegun || to < tokens.length);
  const countries = settled(countryNamesIn(tokens));
  const deciding = settled<DecidingWords>([
    ...ofOthers,
    ...decidingWordsIn(tokens, { named, capitals }),
    ...otherThanNamed(tokens, named),
    ...strangers,
  ]);
  return {
    text,
    tokens,
    isCut,
    typing,
    endsInWord,
    accented: tokens.some(({ word, form }) => form !== word),
    dates,
    intervals: intervalsIn(tokens, dates),
    amounts: amountsIn(text, tokens).filter((amount) => !dates.some((date) => overlap(date, amount))),
    synonymsFound,
    people: named,
    nearlyNamed: people.nearlyNamedIn(tokens),
    countries,
    unlistedCountries: countries.filter((country) => !synonymsFound.some((found) => holds(found, country))),
    countriesDecide: namesAmbassador(tokens),
    deciding,
    expressions: deciding.filter(({ from, to, notAfter }) => to - from > 1 || notAfter !== undefined),
    kindAsked: kindAskedFor(tokens) ?? dateAlone(),
  };

  /** Whoever asks for a date and nothing else asks what happened then. */
  function dateAlone(): KindAskedFor | undefined {
    const isDated = tokens.every((_, at) => dates.some(({ from, to }) => from <= at && at < to));
    return tokens.length > 0 && isDated ? { kind: 'event', from: 0, to: tokens.length } : undefined;
  }

  /** Abbreviations that are in no list of synonyms: `ofOthers` are short for something that no record has, and so decide. */
  function abbreviationsIn(): { ofRecords: SynonymFound[]; ofOthers: SynonymFound[] } {
    const ofRecords: SynonymFound[] = [];
    const ofOthers: SynonymFound[] = [];
    for (const [at, { word }] of tokens.entries()) {
      const phrase = initials.find(word);
      if (phrase === undefined || (words.mayGoOn(word) && !isAbbreviation(word))) continue;
      const span = { from: at, to: at + 1 };
      if (listed.some((synonym) => holds(synonym, span))) continue;
      const found = { ...span, words: phrase.words, otherAccents: false };
      (phrase.isOwn ? ofRecords : ofOthers).push(found);
    }
    return { ofRecords, ofOthers };
  }

  /** “kim nga” may become “kim ngạch”: a short word does not decide while it may be the beginning of another. */
  function settled<T extends Span>(spans: T[]): T[] {
    const last = tokens.at(-1);
    const isOpen =
      isBegun && last !== undefined && last.word.length <= longestUndecided && words.mayGoOn(last.word);
    return isOpen ? spans.filter(({ from }) => from < tokens.length - 1) : spans;
  }
}
