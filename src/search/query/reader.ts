/** What queries are read by: the index, and what is prepared from it and from the synonyms. */
import { createNearWords } from '../inverted-index/near-words.ts';
import { buildIndex, type Index } from '../inverted-index/search-index.ts';
import type { SearchDocument } from '../search.ts';
import type { Sliced } from '../slices.ts';
import { createInitials, type Initials } from './initials.ts';
import { createOdds, type OddsAgainst } from './odds.ts';
import { createPeople, type People } from './people.ts';
import { createRoles, type TellsOtherwise } from './roles.ts';
import { createSynonyms, type SynonymGroups, type Synonyms } from './synonyms.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

export interface Reader {
  index: Index;
  words: WordReader;
  synonyms: Synonyms;
  people: People;
  roles: (query: readonly number[]) => TellsOtherwise;
  initials: Initials;
  oddsAgainst: OddsAgainst;
}

/** Indexes the records; `unanswered` are queries that no record answers. */
export function* buildReader(
  documents: Iterable<SearchDocument>,
  synonyms: SynonymGroups,
  unanswered: readonly string[] = [],
): Sliced<Reader> {
  const index = yield* buildIndex(documents, unanswered);
  const near = yield* createNearWords(index.vocabulary);
  const spellings = yield* createSynonyms(synonyms, index.vocabulary);
  return {
    index,
    words: createWordReader(index, near),
    synonyms: spellings,
    people: createPeople(synonyms, index),
    roles: yield* createRoles(synonyms, index),
    initials: yield* createInitials(index),
    oddsAgainst: yield* createOdds(index, spellings),
  };
}
