/** Who may do something to somebody: countries, bodies and people, under all their names. */

import type { Index } from '../inverted-index/search-index.ts';
import { wordId } from '../inverted-index/vocabulary.ts';
import type { Sliced } from '../slices.ts';
import { countryNamesIn } from '../words/country-names.ts';
import { tokenize } from '../words/fold.ts';
import { namesIn } from '../words/names.ts';
import { listed } from '../words/phrases.ts';
import { bodies } from '../words/role-lists.ts';
import { toldCountries } from '../words/told-countries.ts';
import { peopleOf } from './people.ts';
import type { SynonymGroups } from './synonyms.ts';

export interface Actor {
  isPerson: boolean;
}

interface ActorName {
  actor: Actor;
  /** The numbers of its words. */
  name: number[];
}

export interface Actors {
  /** By the first word of what they are called, the longest first. */
  byFirst: Map<number, ActorName[]>;
  /** People by their given names. */
  byGiven: Map<number, Actor>;
}

const sliceGroups = 64;

export function* readActors(groups: SynonymGroups, index: Index): Sliced<Actors> {
  const { vocabulary } = index;
  const people = peopleOf(index);
  const actors = new Map<string, Actor>();
  const names: ActorName[] = [];
  const byGiven = new Map<number, Actor>();
  for (const [i, group] of groups.entries()) {
    if (i % sliceGroups === 0) yield;
    const [first] = group;
    const isPerson = people.has(first!);
    if (!isPerson && !isCountry(first!) && !listed(bodies).includes(first!)) continue;
    const actor = actors.get(first!) ?? { isPerson };
    actors.set(first!, actor);
    const ofIt = toldCountries.find(({ name }) => name === first)?.ofIt ?? '';
    const { whole, telling, given } = namesIn([...group, ...listed(ofIt)]);
    for (const name of isPerson ? [...whole, ...telling] : whole) {
      const ids = name.map(({ word }) => wordId(vocabulary, word));
      if (!ids.includes(0)) names.push({ actor, name: ids });
    }
    if (isPerson && given !== undefined) byGiven.set(wordId(vocabulary, given.word), actor);
  }
  names.sort((a, b) => b.name.length - a.name.length);
  return { byFirst: Map.groupBy(names, ({ name }) => name[0]!), byGiven };
}

function isCountry(name: string): boolean {
  const tokens = tokenize(name);
  return countryNamesIn(tokens).some(({ from, to }) => from === 0 && to === tokens.length);
}
