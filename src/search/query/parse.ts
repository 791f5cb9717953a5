/** What a query speaks of, whatever its words may be slips of: dates, people, countries, amounts, and what decides. */
import { type Amount, amountsIn } from '../words/amounts.ts';
import { type CountryName, countryNamesIn } from '../words/country-names.ts';
import { type DateInQuery, datesIn } from '../words/date-words.ts';
import {
  type DecidingWords,
  decidingWordsIn,
  namesAmbassador,
  otherThanNamed,
} from '../words/deciding-words.ts';
import { isAbbreviation } from '../words/fold.ts';
import { type KindAskedFor, kindAskedFor } from '../words/questions.ts';
import { type Thing, thingAskedFor } from '../words/thing.ts';
import type { Initials } from './initials.ts';
import { withLettersJoined } from './letters.ts';
import type { People, Span } from './people.ts';
import type { SynonymFound, Synonyms } from './synonyms.ts';
import type { WordReader } from './word-reader.ts';

/** Letters of a word that does not decide while it may be half typed. */
const longestUndecided = 3;
export interface Parsed extends Thing {
  /** The last word may be half typed. */
  typing: boolean;
  /** Some word of what is asked for bears marks; if none does, the accents say nothing. */
  accented: boolean;
  dates: DateInQuery[];
  amounts: Amount[];
  synonymsFound: SynonymFound[];
  /** People of the records, and who may be one of them but for a slip. */
  people: Span[];
  nearlyNamed: (Span & { name: string[] })[];
  countries: CountryName[];
  /** Of these, those that the records have no term for: each is found whole or not at all. */
  names: CountryName[];
  /** Every country that is named decides, Vietnam among them. */
  countriesDecide: boolean;
  deciding: DecidingWords[];
  /** Of these, those that are found whole or not at all. */
  expressions: DecidingWords[];
  asked: KindAskedFor | undefined;
}

export function parseQuery(
  {
    words,
    synonyms,
    people,
    initials,
  }: { words: WordReader; synonyms: Synonyms; people: People; initials: Initials },
  raw: string,
  typing: boolean,
): Parsed {
  const { text, tokens: written, isCut } = thingAskedFor(raw, typing);
  const tokens = /[./]/.test(text) ? withLettersJoined(text, written, synonyms) : written;
  const dates = datesIn(text, tokens);
  const listed = synonyms.find(tokens);
  const [own, others] = shortenedIn();
  const synonymsFound = [...listed, ...own];
  const named = people.namedIn(tokens);
  const isBegun = typing && tokens.at(-1)?.end === text.length;
  const strangers = [...people.namesakesIn(tokens, named, isBegun), ...people.strangersIn(tokens)];
  const countries = settled(countryNamesIn(tokens));
  const deciding = settled([
    // What is short for something that no record has is something else than the records have.
    ...others.map(({ from, to }) => ({ from, to, notAfter: [] })),
    ...decidingWordsIn(tokens, named),
    ...otherThanNamed(tokens, named),
    ...strangers.map((name) => ({ ...name, notAfter: [] })),
  ]);
  return {
    text,
    tokens,
    isCut,
    typing,
    accented: tokens.some(({ word, form }) => form !== word),
    dates,
    amounts: amountsIn(text, tokens).filter(
      (amount) => !dates.some(({ start, end }) => start < amount.to && amount.from < end),
    ),
    synonymsFound,
    people: named,
    nearlyNamed: people.nearlyNamedIn(tokens),
    countries,
    names: countries.filter(
      (name) => !synonymsFound.some(({ from, to }) => from <= name.from && name.to <= to),
    ),
    countriesDecide: namesAmbassador(tokens),
    deciding,
    expressions: deciding.filter(({ from, to, notAfter }) => to - from > 1 || notAfter.length > 0),
    asked: kindAskedFor(tokens),
  };

  /** What no list of synonyms has and is short all the same: for what the records have, and for what only others have. */
  function shortenedIn(): [own: SynonymFound[], others: SynonymFound[]] {
    const own: SynonymFound[] = [];
    const others: SynonymFound[] = [];
    for (const [at, { word }] of tokens.entries()) {
      const phrase = initials.find(word);
      if (phrase === undefined || (words.mayGoOn(word) && !isAbbreviation(word))) continue;
      if (listed.some(({ from, to }) => from <= at && at < to)) continue;
      const found = { from: at, to: at + 1, words: phrase.words, otherAccents: false };
      (phrase.isOwn ? own : others).push(found);
    }
    return [own, others];
  }

  /** “kim nga” may become “kim ngạch”: a short word does not decide while it may be the beginning of another. */
  function settled<T extends Span>(spans: T[]): T[] {
    const last = tokens.at(-1);
    const isOpen =
      isBegun && last !== undefined && last.word.length <= longestUndecided && words.mayGoOn(last.word);
    return isOpen ? spans.filter(({ from }) => from < tokens.length - 1) : spans;
  }
}
