/** The two rounds of a search: the query as it was typed; then, if no record surely answers it, with guesses at slips. */
import type { Kind } from '../../corpus/schema.ts';
import { kindOrder } from '../inverted-index/search-index.ts';
import { unread } from '../query/deeds.ts';
import { parseQuery } from '../query/parse.ts';
import { likeliestOf, type Query, type QueryWord, readQuery } from '../query/query.ts';
import type { Reader } from '../query/reader.ts';
import type { TellsOtherwise } from '../query/roles.ts';
import type { Sliced } from '../slices.ts';
import { type Candidate, createCandidates } from './candidates.ts';
import { certaintyOf, type Round } from './gate.ts';
import { createExaminer, type Examine, type Match, standingOf } from './rank.ts';
import { createSeeker, type Sought } from './sought.ts';

/**
 * So many candidates, groups of unanswered queries first (eight at most, three while typing), show whether a record answers the query
 * as it was typed.
 */
const probe = 12;
/** So many show whether any can answer it, guesses included. */
const glance = 24;
/** So many are looked at in one slice. */
const looksAtATime = 16;
/** Of so few words by all: “100 tỷ” has many spellings, whose parts stand in many records. */
const few = 3;

/** With more (as the gate weighs it), an answer to the query as it was typed is not by chance … */
export const likely = 0;
/** … and with so much there is nothing to guess. Slips that give other real words are found by guessing at what is only likely. */
const sure = { typing: likely, whole: 4 };
/** Guesses must answer so much more surely than what was typed. */
const preferred = 1;

/** Searches, and gives what the gate saw, too: what its weights are fitted on. The next query begins when one is done. */
export interface Retriever {
  /** `guess`: where nothing surely answers the query as it was typed, its words may be slips; so by default. */
  retrieve(
    raw: string,
    options: { kinds?: readonly Kind[]; typing: boolean; guess?: boolean },
  ): Sliced<Round>;
}

export function createRetriever(reader: Reader): Retriever {
  const { index, words, roles: rolesIn, oddsAgainst } = reader;
  const standing = standingOf(index);
  const candidatesFor = createCandidates(index, standing);
  const prepare = createExaminer(index, standing);
  const seek = createSeeker(index);
  return {
    *retrieve(raw, { kinds, typing, guess = true }) {
      const wanted = kinds && new Set(kinds.map((kind) => kindOrder.indexOf(kind)));
      const parsed = parseQuery(reader, raw, typing);
      const asTyped = readQuery(words, parsed, false);
      if (asTyped.words.length === 0) return nothing(asTyped);
      // The same with guesses, which tell the odds nothing.
      const odds = oddsAgainst(asTyped);
      let first: Round | undefined;
      if (!guess || asTyped.words.every(isRead)) {
        const sought = seek(asTyped);
        const typed = start(asTyped, odds, sought, yield* candidatesFor(asTyped, sought, wanted));
        yield;
        if (!guess) return yield* lookUpTo(typed);
        const certainty = certaintyOf(yield* lookUpTo(typed, probe));
        if (certainty > likely) first = yield* lookUpTo(typed);
        if (first && certainty > sure[typing ? 'typing' : 'whole']) return first;
        yield;
      }
      const guesses = readQuery(words, parsed, true);
      const sought = seek(guesses);
      const guessed = start(guesses, odds, sought, yield* candidatesFor(guesses, sought, wanted));
      const isBrief = !typing && guesses.words.length <= few;
      yield;
      const some = yield* lookUpTo(guessed, isBrief ? undefined : glance);
      const second = certaintyOf(some) === Number.NEGATIVE_INFINITY ? some : yield* lookUpTo(guessed);
      return first && certaintyOf(first) + preferred >= certaintyOf(second) ? first : second;
    },
  };

  function start(query: Query, odds: number, sought: Sought, candidates: Candidate[]): Started {
    return {
      query,
      examine: prepare(query, sought),
      candidates,
      looked: [],
      odds,
      tellsOtherwise: rolesIn(query.words.map((word) => likeliestOf(word) || unread)),
    };
  }

  /** Nothing is asked for, as by an emoji alone. */
  function nothing(query: Query): Round {
    return {
      query,
      matches: [],
      unanswered: undefined,
      oddsAgainst: 0,
      records: index.firstUnanswered,
      tellsOtherwise: undefined,
    };
  }

  /** Looks at more candidates, until `most` are looked at in all; all of them by default. */
  function* lookUpTo(
    { query, examine, candidates, looked, odds, tellsOtherwise }: Started,
    most = candidates.length,
  ): Sliced<Round> {
    for (const candidate of candidates.slice(looked.length, most)) {
      if (looked.length > 0 && looked.length % looksAtATime === 0) yield;
      looked.push(examine(candidate));
    }
    const all = looked.toSorted(better);
    const none = all.filter(({ record }) => record >= index.firstUnanswered);
    return {
      query,
      matches: all.filter(({ record }) => record < index.firstUnanswered),
      unanswered: none.find(({ isWhole }) => isWhole) ?? none[0],
      oddsAgainst: odds,
      records: index.firstUnanswered,
      tellsOtherwise,
    };
  }
}

/** A round under way: more and more of its candidates are looked at. */
interface Started {
  query: Query;
  examine: Examine;
  /** What no record answers, then records, the most promising first. */
  candidates: Candidate[];
  /** Of these, those already looked at. */
  looked: Match[];
  odds: number;
  tellsOtherwise: TellsOtherwise;
}

/** Whether the records have the word as it was typed, or know what it stands for. */
function isRead({ readings, isDate, decides }: QueryWord): boolean {
  return readings.length > 0 || isDate || decides;
}

function better(a: Match, b: Match): number {
  return b.score - a.score || a.record - b.record;
}
