/**
 * Who does what to whom: “Cuba đầu tư vào Việt Nam” has all the words of “Việt Nam đầu tư vào Cuba”. A record that tells of it, and
 * is asked for, only the other way round, or only of others, answers another question.
 */

import { wordAt } from '../inverted-index/record-words.ts';
import type { Index } from '../inverted-index/search-index.ts';
import { boundary, type Vocabulary, wordId } from '../inverted-index/vocabulary.ts';
import type { Sliced } from '../slices.ts';
import { foldWord, tokenize } from '../words/fold.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { listed } from '../words/phrases.ts';
import {
  askingWho,
  beforeGivenNames,
  beforeNames,
  beforePlaces,
  beforeVerbs,
  copulas,
  deeds,
  mutual,
  passive,
  toBeWilling,
  toEachOther,
} from '../words/role-lists.ts';
import { type Actor, readActors } from './actors.ts';

/** Two who are named, one right after the other, and what stands between: words [from, to). The other's name ends before `end`. */
interface Deed {
  actor: Actor;
  other: Actor;
  from: number;
  to: number;
  end: number;
}

/** What a word is between two who are named; `plain` words tell what is done, others stand before these. */
const sorts = { unread: 0, plain: 1, other: 2, copula: 3, mutual: 4, passive: 5 };

/** So many tell of it the other way round, one of them in so many words; or so many of others. */
const leastReversed = 2;
const leastOfOthers = 4;

/** Whether a record tells otherwise who does it; `undefined` where a query names no two of whom one does something. */
export type TellsOtherwise = ((record: number) => boolean) | undefined;

/** Reads the words of a query, by their numbers. Of `groups` each is one thing under several names. */
export function* createRoles(
  groups: readonly (readonly string[])[],
  index: Index,
): Sliced<(query: readonly number[]) => TellsOtherwise> {
  const { vocabulary, recordWords, offsets, wordings } = index;
  const { byFirst, byGiven } = yield* readActors(groups, index);
  const called = numbersOf(beforeGivenNames);
  const asking = numbersOf(askingWho);
  const titles = numbersOf(beforeNames);
  const prepositions = numbersOf(beforePlaces);
  const willing = numbersOf(toBeWilling);
  const eachOther = numbersOf(toEachOther);
  const special = [
    { sort: sorts.other, words: numbersOf(beforeVerbs) },
    { sort: sorts.copula, words: numbersOf(copulas) },
    { sort: sorts.mutual, words: numbersOf(mutual) },
    { sort: sorts.passive, words: numbersOf(passive) },
  ];
  const sortOf = new Uint8Array(vocabulary.words.length);
  for (const { sort, words } of special) for (const word of words) sortOf[word] = sort;
  const deedsByFirst = Map.groupBy(readDeeds(vocabulary), ({ words: [first] }) => first!);
  const possessive = numbersOf('s');
  /** The words of a passage. */
  const passage: number[] = [];

  return (query) => {
    const found = deedsIn(query);
    const asked = found.flatMap((deed, i) => askedFor(query, deed, found[i - 1]) ?? []);
    return asked.length === 0 ? undefined : (record) => asked.some((deed) => isToldOtherwise(deed, record));
  };

  /** What is asked of two, if one does it to the other; `before`: the two before them. */
  function askedFor(query: readonly number[], deed: Deed, before: Deed | undefined): Asked | undefined {
    const { verb, after } = readDeed(query, deed);
    if (verb === undefined || after === undefined) return undefined;
    const between = query.slice(deed.from, deed.to);
    const words = new Set(between.filter((word) => sort(word) === sorts.plain));
    // Mere keywords may stand in any order; “vào”, “cho”, “coi X là” are of a sentence.
    const next = query[deed.end];
    const isSentence = words.size < between.length || (next !== undefined && sort(next) !== sorts.plain);
    const isShared = before !== undefined && has(query, before, sorts.mutual);
    // “Guterres là Tổng Thư ký LHQ” says the same from either end.
    const isEither =
      verb === isSomething && (words.size === 0 || deed.actor.isPerson !== deed.other.isPerson);
    if (!isSentence || isShared || isEither) return undefined;
    return { ...deed, verb, after, words, isPassive: has(query, deed, sorts.passive) };
  }

  function isToldOtherwise(asked: Asked, record: number): boolean {
    const told = { reversed: { all: 0, inSoManyWords: 0 }, ofOthers: { all: 0, inSoManyWords: 0 } };
    const place = wordings.placeOf[record]! - 1;
    const [first, end] = place < 0 ? [0, 0] : [wordings.starts[place]!, wordings.starts[place + 1]!];
    if (isToldIn(asked, record, told) || passage.some((word) => eachOther.has(word))) return false;
    for (let each = first; each < end; each++) if (isToldIn(asked, each, told)) return false;
    const { reversed, ofOthers } = told;
    return (
      (reversed.all >= leastReversed && reversed.inSoManyWords > 0) ||
      (ofOthers.all >= leastOfOthers && ofOthers.inSoManyWords > 0)
    );
  }

  /** Whether a passage tells of it as it is asked; counts how it does otherwise. */
  function isToldIn({ actor, other, verb, after, words, isPassive }: Asked, at: number, told: Told): boolean {
    passage.length = 0;
    for (let place = offsets[at]!; place < offsets[at + 1]!; place++)
      passage.push(wordAt(recordWords, place));
    if (verb !== isSomething && !passage.some((_, at) => deedAt(passage, at) === verb)) return false;
    for (const deed of deedsIn(passage)) {
      if (has(passage, deed, sorts.passive) !== isPassive) continue;
      const own = readDeed(passage, deed);
      const isSame =
        verb === isSomething
          ? own.verb === verb && 2 * shared(passage, deed, words) >= words.size
          : some(passage, deed, (_, at) => deedAt(passage, at) === verb);
      if (!isSame) continue;
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

  function deedsIn(words: readonly number[]): Deed[] {
    const found: Deed[] = [];
    let before: { actor: Actor; end: number; isPlace: boolean } | undefined;
    for (let at = 0; at < words.length; at++) {
      if (words[at] === boundary) before = undefined;
      const named =
        actorAt(words, at) ??
        (before === undefined && asking.has(words[at]!) ? { actor: anybody, length: 1 } : undefined);
      if (named === undefined) continue;
      const end = at + named.length;
      if (before !== undefined && before.actor !== named.actor && !before.isPlace)
        found.push({ actor: before.actor, other: named.actor, from: before.end, to: at, end });
      before = { actor: named.actor, end, isPlace: prepositions.has(words[at - 1]!) };
      at += named.length - 1;
    }
    return found;
  }

  function actorAt(words: readonly number[], at: number): { actor: Actor; length: number } | undefined {
    const named = byFirst
      .get(words[at]!)
      ?.find(({ name }) => name.every((word, i) => words[at + i] === word));
    if (named !== undefined) return { actor: named.actor, length: named.name.length };
    const actor = at > 0 && called.has(words[at - 1]!) ? byGiven.get(words[at]!) : undefined;
    return actor && { actor, length: 1 };
  }

  /**
   * The first word that may be a verb, and the one after it: what stands between two names alone is in no order, since some type
   * words in any. After “coi X là” it is the “là”.
   */
  function readDeed(words: readonly number[], { from, to, end }: Deed): { verb?: number; after?: number } {
    if (possessive.has(words[from]!)) return {};
    for (let at = from; at < to; at++) {
      const own = sort(words[at]!);
      if (own === sorts.mutual) return {};
      if (own === sorts.copula && !willing.has(words[at + 1]!))
        return { verb: isSomething, after: isSomething };
      const verb = deedAt(words, at);
      if (own === sorts.plain && verb === undefined) return {};
      if (verb === undefined) continue;
      const next = at + 1 < to ? at + 1 : end;
      const isBeside = next < to || (next < words.length && sort(words[next]!) !== sorts.plain);
      return { verb, after: isBeside ? words[next] : undefined };
    }
    return {};
  }

  /** Whether verbs are followed by the same word; a title stands for the name after it. */
  function isAlike(one: number | undefined, other: number): boolean {
    const isName = one === undefined || titles.has(one);
    return one === other || (isName && titles.has(other));
  }

  /** What is done, if a word says so. */
  function deedAt(words: readonly number[], at: number): number | undefined {
    return deedsByFirst
      .get(words[at]!)
      ?.find(({ words: [, next] }) => next === undefined || next === words[at + 1])?.deed;
  }

  function has(words: readonly number[], deed: Deed, wanted: number): boolean {
    return some(words, deed, (word) => sort(word) === wanted);
  }

  function sort(word: number): number {
    if (sortOf[word] === sorts.unread) {
      const text = vocabulary.words.at(word);
      sortOf[word] = isFunctionWord({ word: text, form: text }) ? sorts.other : sorts.plain;
    }
    return sortOf[word]!;
  }

  function numbersOf(list: string): Set<number> {
    return new Set(listed(list).flatMap((word) => wordId(vocabulary, foldWord(word)) || []));
  }
}

/** Whoever is asked for. */
const anybody: Actor = { isPerson: true };
/** Stands for every verb that tells what somebody is. */
const isSomething = -1;

/** How many of the words asked for stand between the two. */
function shared(words: readonly number[], { from, to }: Deed, asked: ReadonlySet<number>): number {
  return new Set(words.slice(from, to).filter((word) => asked.has(word))).size;
}

interface Asked extends Deed {
  verb: number;
  after: number;
  words: Set<number>;
  isPassive: boolean;
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

function some(
  words: readonly number[],
  { from, to }: Deed,
  is: (word: number, at: number) => boolean,
): boolean {
  for (let at = from; at < to; at++) if (is(words[at]!, at)) return true;
  return false;
}

/** By number: each way to say what is done, the longest first. */
function readDeeds(vocabulary: Vocabulary): { words: number[]; deed: number }[] {
  return listed(deeds)
    .flatMap((group, deed) =>
      group.split('|').flatMap((verb) => inflected(verb).map((text) => ({ text, deed }))),
    )
    .map(({ text, deed }) => ({ words: tokenize(text).map(({ word }) => wordId(vocabulary, word)), deed }))
    .filter(({ words }) => !words.includes(0))
    .sort((a, b) => b.words.length - a.words.length);
}

/** A verb with the endings of regular English ones; what is no word is in no record. */
function inflected(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  return /^[a-z]+$/.test(verb) ? [verb, `${verb}s`, `${stem}ed`, `${stem}ing`] : [verb];
}
