/** Who bears an office, by the records: “the foreign minister”, “đại sứ Mỹ”. A side that is quoted is one, too: “phía Mỹ”. */
import type { Corpus } from '../corpus/schema.ts';
import { synonymsOf } from './inverted-index/documents.ts';
import { countryNamesIn } from './words/country-names.ts';
import { type Keys, tokenize } from './words/fold.ts';
import { listed, type Phrase, PhraseList, standsAt } from './words/phrases.ts';
import { bodies } from './words/role-lists.ts';
import { type Span, spansIn } from './words/span.ts';
import { ofCountry, toCountry } from './words/speaking-lists.ts';
import { home, toldCountries } from './words/told-countries.ts';

/** An office of a query, with the country beside it. */
export interface Office extends Span {
  /** The ids of those who bear it, of that country. */
  bearers: string[];
}

/** Whoever bears an office, or a side that is quoted; and of which country. */
interface Bearer {
  id: string;
  country: string;
}

interface Called {
  words: Phrase;
  bearers: Bearer[];
}

/** Of a title that names a body before any country. */
const noCountry = '';
const bodyNames = new PhraseList(bodies);

/** Reads the offices of a query of which the records tell who bears them. */
export function createOffices(corpus: Corpus): (tokens: readonly Keys[]) => Office[] {
  const groups = synonymsOf(corpus);
  const countries = toldCountries.map(({ name, ofIt }) => ({
    country: name,
    names: new PhraseList([...groups.filter(([first]) => first === name).flat(), ...listed(ofIt)]),
  }));
  const borne = borneIn(corpus, countryIn);
  const called = groups.flatMap((names): Called[] => {
    const bearers = [...new Set(names.flatMap((name) => borne.get(name.toLowerCase()) ?? []))];
    return bearers.length === 0 ? [] : names.map((name) => ({ words: tokenize(name), bearers }));
  });
  const byFirst = Map.groupBy(called, ({ words }) => words[0]!.word);
  return officesIn;

  function officesIn(tokens: readonly Keys[]): Office[] {
    return spansIn(tokens, (at) => {
      const named = byFirst.get(tokens[at]!.word)?.filter(({ words }) => standsAt(words, tokens, at)) ?? [];
      if (named.length === 0) return undefined;
      const length = Math.max(...named.map(({ words }) => words.length));
      const longest = named.filter(({ words }) => words.length === length);
      const bearers = longest.flatMap((each) => each.bearers);
      return besideCountry(tokens, at, at + length, bearers);
    });
  }

  /**
   * The country of an office is the first before it, “Vietnam's US ambassador”, one in its name, or the one after it, if anybody
   * there bears it: “ngoại trưởng Mỹ”. That of “ambassador to Vietnam” is where it leads.
   */
  function besideCountry(tokens: readonly Keys[], at: number, end: number, bearers: Bearer[]): Office {
    const named = countriesIn(tokens);
    let from = at;
    let to = end;
    const within = named.filter((each) => at <= each.from && each.to <= end);
    let country = within.find((each) => toCountry.lengthBefore(tokens, each.from) === 0)?.country;
    for (;;) {
      const last = tokens[from - 1]?.word === 's' ? from - 1 : from;
      const before = named.find((each) => each.to === last);
      if (before === undefined) break;
      country = before.country;
      from = before.from;
    }
    for (;;) {
      const leads = toCountry.lengthAt(tokens, to);
      const start = to + (leads || ofCountry.lengthAt(tokens, to));
      const after = named.find((each) => each.from === start);
      if (after === undefined) break;
      if (leads === 0 && country === undefined) {
        if (!bearers.some((bearer) => bearer.country === after.country)) break;
        country = after.country;
      }
      to = after.to;
    }
    const there = bearers.filter((bearer) => country === undefined || bearer.country === country);
    return { from, to, bearers: [...new Set(there.map(({ id }) => id))] };
  }

  /** The countries of the records by the first of their names, and others as they are written. */
  function countriesIn(tokens: readonly Keys[]): (Span & { country: string })[] {
    const others = countryNamesIn(tokens);
    return spansIn(tokens, (from) => {
      const known = countries.find(({ names }) => names.isAt(tokens, from));
      const other = others.find((each) => each.from === from);
      const to = known ? from + known.names.lengthAt(tokens, from) : other?.to;
      if (to === undefined) return undefined;
      const words = tokens.slice(from, to).map(({ word }) => word);
      return { from, to, country: known?.country ?? words.join(' ') };
    });
  }

  /** The first that a title names, else Vietnam; who works for the United Nations is of none. */
  function countryIn(title: string): string {
    const tokens = tokenize(title);
    const [first] = countriesIn(tokens);
    return bodyNames.isIn(tokens, 0, first?.from) ? noCountry : (first?.country ?? home.name);
  }
}

/** Who bears what, by titles, offices and sides in lower case. Of a side whoever is of its country is quoted, too. */
function borneIn(
  { people, quotations, terms }: Corpus,
  countryIn: (title: string) => string,
): Map<string, Bearer[]> {
  const roles = people.flatMap(({ id, roles }) =>
    roles.map(({ title }) => ({
      bearer: { id, country: countryIn(title.vi) },
      titles: [title.vi, title.en, ...title.vi.split(', ')].map((each) => each.toLowerCase()),
    })),
  );
  const bearersOf = (is: (role: (typeof roles)[number]) => boolean) =>
    roles.filter(is).map(({ bearer }) => bearer);
  const titles = roles
    .flatMap((role) => role.titles)
    .map((title): [string, Bearer[]] => [title, bearersOf((role) => role.titles.includes(title))]);
  // In Vietnamese a title begins with the office.
  const offices = terms
    .filter(({ type }) => type === 'office')
    .map(({ term }) => term.vi.toLowerCase())
    .map((office): [string, Bearer[]] => [
      office,
      bearersOf((role) => role.titles.some((title) => title.startsWith(office))),
    ]);
  const quoted = new Set(quotations.map(({ speaker }) => speaker));
  const sides = terms
    .filter(({ id }) => quoted.has(id))
    .map(({ id, term }): [string, Bearer[]] => {
      const country = countryIn(term.vi);
      return [
        term.vi.toLowerCase(),
        [{ id, country }, ...bearersOf(({ bearer }) => bearer.country === country)],
      ];
    });
  return new Map([...titles, ...offices, ...sides]);
}
