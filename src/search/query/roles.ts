/**
 * Who does what to whom: “Cuba đầu tư vào Việt Nam” has all the words of “Việt Nam đầu tư vào Cuba”. A record is no answer if it and
 * its wordings tell only that B does it to A, or that others do.
 */

import { wordAt } from '../inverted-index/record-words.ts';
import type { Index } from '../inverted-index/search-index.ts';
import { wordingsOf } from '../inverted-index/wordings.ts';
import type { Sliced } from '../slices.ts';
import { anybody, createDeedReader, type Deed, toBe } from './deeds.ts';
import type { SynonymGroups } from './synonyms.ts';

/** So many tell of it the other way round, one of them in so many words; or so many of others. */
const leastReversed = 2;
const leastOfOthers = 4;

/** Whether a record tells otherwise who does it; `undefined` where a query names no two of whom one does something. */
export type TellsOtherwise = ((record: number) => boolean) | undefined;

/** Reads the words of a query, by their numbers. */
export function* createRoles(
  groups: SynonymGroups,
  index: Index,
): Sliced<(query: readonly number[]) => TellsOtherwise> {
  const { recordWords, offsets, wordings } = index;
  const reader = yield* createDeedReader(groups, index);
  const { deedsIn, verbOf, verbAt, tellingOf, isMutual, isToEachOther, joins, isTitle } = reader;

  return (query) => {
    const found = deedsIn(query);
    const asked = found.flatMap((deed, i) => askedFor(query, deed, found[i - 1]) ?? []);
    return asked.length === 0 ? undefined : (record) => asked.some((deed) => isToldOtherwise(deed, record));
  };

  /** What is asked of two, if one does it to the other; `before`: the two before them. */
  function askedFor(query: readonly number[], deed: Deed, before: Deed | undefined): Asked | undefined {
    const { verb, after } = verbOf(query, deed);
    // With an auxiliary verb, or in the passive, it is plain who does it, whatever follows the verb.
    const isPlain = deed.auxiliary !== undefined || deed.isTurned;
    if (verb === undefined || (after === undefined && !isPlain)) return undefined;
    const words = new Set(tellingOf(query, deed));
    // Mere keywords may stand in any order; “vào”, “cho”, “coi X là” are of a sentence.
    const next = query[deed.end];
    const isSentence =
      isPlain || query.slice(deed.from, deed.to).some(joins) || (next !== undefined && joins(next));
    const isShared = before !== undefined && isMutual(query, before);
    // “Guterres là Tổng Thư ký LHQ” says the same from either end.
    const isEither = verb === toBe && (words.size === 0 || deed.actor.isPerson !== deed.other.isPerson);
    if (!isSentence || isShared || isEither) return undefined;
    return { ...deed, verb, after: isPlain ? undefined : after, words };
  }

  function isToldOtherwise(asked: Asked, record: number): boolean {
    const told = { reversed: { all: 0, inSoManyWords: 0 }, ofOthers: { all: 0, inSoManyWords: 0 } };
    const own = wordsOf(record);
    if (isToldIn(own, asked, told) || isToEachOther(own)) return false;
    const [from, to] = wordingsOf(wordings, record);
    for (let wording = from; wording < to; wording++)
      if (isToldIn(wordsOf(wording), asked, told)) return false;
    const { reversed, ofOthers } = told;
    return (
      (reversed.all >= leastReversed && reversed.inSoManyWords > 0) ||
      (ofOthers.all >= leastOfOthers && ofOthers.inSoManyWords > 0)
    );
  }

  function wordsOf(passage: number): number[] {
    const words: number[] = [];
    for (let place = offsets[passage]!; place < offsets[passage + 1]!; place++)
      words.push(wordAt(recordWords, place));
    return words;
  }

  /** Whether the words of a passage tell of it as it is asked; counts how they do otherwise. */
  function isToldIn(passage: readonly number[], asked: Asked, told: Told): boolean {
    const { actor, other, verb, after } = asked;
    if (verb !== toBe && !passage.some((_, at) => verbAt(passage, at) === verb)) return false;
    for (const deed of deedsIn(passage)) {
      const own = verbOf(passage, deed);
      if (!isSame(passage, deed, own.verb, asked)) continue;
      if ((deed.actor === actor || actor === anybody) && deed.other === other) {
        if (own.verb === verb) return true;
        continue;
      }
      const isReversed = deed.actor === other && (deed.other === actor || actor === anybody);
      const isOfOthers = own.verb === verb && deed.other === other && deed.actor.isPerson === actor.isPerson;
      const count = isReversed ? told.reversed : isOfOthers ? told.ofOthers : undefined;
      if (count === undefined) continue;
      count.all++;
      if (own.verb === verb && isAlike(own.after, after)) count.inSoManyWords++;
    }
    return false;
  }

  /** Whether what the passage tells of is what is asked for. */
  function isSame(
    passage: readonly number[],
    deed: Deed,
    own: number | undefined,
    { verb, words }: Asked,
  ): boolean {
    if (verb !== toBe) {
      for (let at = deed.from; at < deed.to; at++) if (verbAt(passage, at) === verb) return true;
      return false;
    }
    const shared = new Set(tellingOf(passage, deed).filter((word) => words.has(word)));
    return own === verb && 2 * shared.size >= words.size;
  }

  /** Whether verbs are followed by the same word, if one is asked for; a title stands for the name after it. */
  function isAlike(one: number | undefined, asked: number | undefined): boolean {
    if (asked === undefined || one === asked) return true;
    return (one === undefined || isTitle(one)) && isTitle(asked);
  }
}

/** What a query asks for. */
interface Asked extends Deed {
  /** The number of a verb, or `toBe`. */
  verb: number;
  /** The word after the verb, where it tells that the query is a sentence. */
  after: number | undefined;
  /** The words that tell what is done or what somebody is. */
  words: Set<number>;
}

/** How many tell of it otherwise; and of these, how many with the verb of the query and the word after it. */
interface Count {
  all: number;
  inSoManyWords: number;
}

interface Told {
  reversed: Count;
  ofOthers: Count;
}
