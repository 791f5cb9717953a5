/**
 * Who does what to whom, read off the words of a query or a passage: two who are named one after the other, and a verb between them.
 * The passive is read as the active, “A được B giúp” as “B helps A”.
 */
import type { Index } from '../inverted-index/search-index.ts';
import { boundary, type Vocabulary, wordId } from '../inverted-index/vocabulary.ts';
import type { Sliced } from '../slices.ts';
import { foldWord, tokenize } from '../words/fold.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { listed } from '../words/phrases.ts';
import {
  askingWho,
  auxiliaries,
  beforePlaces,
  beforeVerbs,
  byWhom,
  copulas,
  deeds,
  forWhom,
  fromWhom,
  mutual,
  passive,
  toBeWilling,
  toEachOther,
} from '../words/role-lists.ts';
import { beforeGivenNames, titleWords } from '../words/titles.ts';
import { type Actor, readActors } from './actors.ts';
import type { SynonymGroups } from './synonyms.ts';

/** Whoever is asked for. */
export const anybody: Actor = { isPerson: true };
/** Among the numbers of words: a word that the index does not have, in no way that it may be read. */
export const unread = -1;
/** Among the numbers of verbs, which are places in the list of `deeds`: every verb that tells what somebody is. */
export const toBe = -2;

/**
 * Two who are named, and the words [from, to) between them or after both. Examples, with the verb that `verbOf` finds there and the word
 * after it:
 * - “Cuba đầu tư vào Việt Nam”: actor Cuba, other Vietnam, [from, to) “đầu tư vào”; “đầu tư”, then “vào”
 * - “Việt Nam được Cuba giúp xây”: actor Cuba, other Vietnam, isTurned, [from, to) “giúp xây”; “giúp”, then “xây”
 * - “is Vietnam Cuba's largest market”: actor Vietnam, other Cuba, auxiliary `is`, [from, to) empty; `toBe`
 */
export interface Deed {
  /** Who does it. */
  actor: Actor;
  /** To whom. */
  other: Actor;
  from: number;
  to: number;
  /** The place after both, and after what is done. */
  end: number;
  /** “Did A …”, “A đã …”, “is A …”: a sentence, whose words stand in an order; `is` also asks what A is. */
  auxiliary?: 'does' | 'is' | undefined;
  /** In the passive, or “for B”. */
  isTurned: boolean;
}

/** What is done; nothing, if no word tells of it, or what is told is of both alike. */
export interface Verb {
  /** The number of a verb, or `toBe`. */
  verb?: number;
  /** The number of the word after it. */
  after?: number;
}

/** Reads deeds off words, by their numbers. */
export interface DeedReader {
  deedsIn(words: readonly number[]): Deed[];
  verbOf(words: readonly number[], deed: Deed): Verb;
  /** What is done, if the word at a place begins a verb. */
  verbAt(words: readonly number[], at: number): number | undefined;
  /** The words that tell what is done or what somebody is, but for those that only join others. */
  tellingOf(words: readonly number[], deed: Deed): number[];
  /** Whether the two do it together, or to each other. */
  isMutual(words: readonly number[], deed: Deed): boolean;
  /** Whether words of a record tell that two do something to each other. */
  isToEachOther(words: readonly number[]): boolean;
  /** Whether a word is of a sentence (“vào”, “cho”), and does not tell by itself. */
  joins(word: number): boolean;
  /** Whether a title may stand before a name, and for it. */
  isTitle(word: number): boolean;
}

/** What a word is between two who are named; `plain` words tell what is done, others stand before these. */
const sorts = { unsorted: 0, plain: 1, other: 2, copula: 3, mutual: 4, passive: 5 };
/** What somebody is takes so many words at most after “B's”; a verb after “A được B” so many. */
const most = { telling: 5, verb: 3 };

export function* createDeedReader(groups: SynonymGroups, index: Index): Sliced<DeedReader> {
  const { vocabulary } = index;
  const { byFirst, byGiven } = yield* readActors(groups, index);
  const called = numbersOf(beforeGivenNames);
  const asking = numbersOf(askingWho);
  const titles = numbersOf(titleWords);
  const prepositions = numbersOf(beforePlaces);
  const behalf = numbersOf(forWhom);
  const willing = numbersOf(toBeWilling);
  const by = numbersOf(byWhom);
  const of = numbersOf(fromWhom);
  const possessive = numbersOf('s');
  const eachOther = numbersOf(toEachOther);
  const does = numbersOf(auxiliaries);
  const special = [
    { sort: sorts.other, words: numbersOf(beforeVerbs) },
    { sort: sorts.copula, words: numbersOf(copulas) },
    { sort: sorts.mutual, words: numbersOf(mutual) },
    { sort: sorts.passive, words: numbersOf(passive) },
  ];
  const sortOf = new Uint8Array(vocabulary.words.length);
  for (const { sort, words } of special) for (const word of words) sortOf[word] = sort;
  const verbsByFirst = Map.groupBy(readVerbs(vocabulary), ({ words: [first] }) => first!);

  return {
    deedsIn,
    verbOf,
    verbAt: (words, at) => verbOfList(words, at)?.verb,
    tellingOf,
    isMutual: (words, { from, to }) => words.slice(from, to).some((word) => sort(word) === sorts.mutual),
    isToEachOther: (words) => words.some((word) => eachOther.has(word)),
    joins: (word) => sort(word) !== sorts.plain,
    isTitle: (word) => titles.has(word),
  };

  function deedsIn(words: readonly number[]): Deed[] {
    const found: Deed[] = [];
    let before: Mention | undefined;
    for (let at = 0; at < words.length; at++) {
      if (words[at] === boundary) before = undefined;
      const isAsked = asking.has(words[at]!);
      if (isAsked && before !== undefined && sort(words[at - 1]!) === sorts.passive) {
        const to = endOfVerb(words, at + 1);
        found.push({ actor: anybody, other: before.actor, from: at + 1, to, end: to, isTurned: true });
        continue;
      }
      const named =
        actorAt(words, at) ?? (before === undefined && isAsked ? { actor: anybody, length: 1 } : undefined);
      if (named === undefined) continue;
      const isPlace = prepositions.has(words[at - 1]!);
      const mention: Mention = { actor: named.actor, start: at, end: at + named.length, isPlace };
      if (before?.actor === anybody && isPlace && before.end === at - 1) {
        // “Who in A” is A.
        before = { ...mention, start: before.start, isPlace: false };
      } else {
        const deed = before && deedBetween(words, before, mention);
        if (deed) found.push(deed);
        before = mention;
      }
      at += named.length - 1;
    }
    return found;
  }

  /** Of two who are named, in the active: “A was helped by B”, “A được B giúp” and “vì A B giúp” as “B helps A”. */
  function deedBetween(words: readonly number[], one: Mention, two: Mention): Deed | undefined {
    if (one.actor === two.actor) return undefined;
    const auxiliary = auxiliaryBeside(words, one);
    const between = { from: one.end, to: two.start, end: two.end };
    const last = two.start > one.end ? words[beforeTitles(words, two.start)] : undefined;
    const isFor = one.isPlace && two.start === one.end && behalf.has(words[one.start - 1]!);
    if (one.isPlace && !isFor) return undefined;
    if (isFor || (last !== undefined && sort(last) === sorts.passive)) {
      const to = endOfVerb(words, two.end);
      return { actor: two.actor, other: one.actor, from: two.end, to, end: to, auxiliary, isTurned: true };
    }
    if (last !== undefined && by.has(last))
      return { actor: two.actor, other: one.actor, ...between, auxiliary, isTurned: true };
    return { actor: one.actor, other: two.actor, ...between, auxiliary, isTurned: false };
  }

  /** The place of the last word before a name and its titles. */
  function beforeTitles(words: readonly number[], start: number): number {
    let at = start - 1;
    while (at >= 0 && titles.has(words[at]!)) at--;
    return at;
  }

  function auxiliaryBeside(words: readonly number[], { start, end }: Mention): Deed['auxiliary'] {
    const before = words[beforeTitles(words, start)];
    if (before !== undefined && sort(before) === sorts.copula) return 'is';
    return does.has(before!) || does.has(words[end]!) ? 'does' : undefined;
  }

  function endOfVerb(words: readonly number[], from: number): number {
    const boundaryAt = words.indexOf(boundary, from);
    return Math.min(from + most.verb, boundaryAt < 0 ? words.length : boundaryAt);
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
   * words in any. After “coi X là” it is the “là”. “Help from X”, “the support of X” is what X does.
   */
  function verbOf(words: readonly number[], { from, to, end, auxiliary, isTurned }: Deed): Verb {
    const something = { verb: toBe, after: toBe };
    let start = from;
    if (possessive.has(words[start]!) && !titles.has(words[++start]!)) return {};
    // The president of a country acts for it.
    while (titles.has(words[start]!)) start++;
    for (let at = start; at < to; at++) {
      const own = sort(words[at]!);
      if (own === sorts.mutual || (own === sorts.passive && !isTurned)) return {};
      if (own === sorts.copula && !willing.has(words[at + 1]!)) return something;
      const found = verbOfList(words, at);
      if (own === sorts.plain && found === undefined) return auxiliary === 'is' ? something : {};
      if (found === undefined) continue;
      const next = at + found.words.length;
      if (of.has(words[next]!)) return {};
      const follows = next < to ? next : end;
      const isBeside = next < to || (follows < words.length && sort(words[follows]!) !== sorts.plain);
      return isBeside ? { verb: found.verb, after: words[follows]! } : { verb: found.verb };
    }
    // “The Cuba Vietnam friendship” says nothing of the one to the other.
    const isOfOther = to > from || possessive.has(words[end]!);
    return auxiliary === 'is' && isOfOther ? something : {};
  }

  function tellingOf(words: readonly number[], { from, to, end, auxiliary }: Deed): number[] {
    const between = words.slice(from, to).filter((word) => sort(word) === sorts.plain);
    if (between.length > 0) return between;
    const isPossessive = possessive.has(words[end]!);
    if (!isPossessive && auxiliary !== 'is') return between;
    const start = isPossessive ? end + 1 : end;
    let at = start;
    const isTelling = (word: number) => word !== boundary && sort(word) === sorts.plain;
    while (at < words.length && at < start + most.telling && isTelling(words[at]!)) at++;
    return words.slice(start, at);
  }

  /** The longest verb of the list that begins at a place. */
  function verbOfList(words: readonly number[], at: number): ListedVerb | undefined {
    return verbsByFirst
      .get(words[at]!)
      ?.find(({ words: [, next] }) => next === undefined || next === words[at + 1]);
  }

  function sort(word: number): number {
    if (word === unread) return sorts.plain;
    if (sortOf[word] === sorts.unsorted) {
      const text = vocabulary.words.at(word);
      sortOf[word] = isFunctionWord({ word: text, form: text }) ? sorts.other : sorts.plain;
    }
    return sortOf[word]!;
  }

  function numbersOf(list: string): Set<number> {
    return new Set(listed(list).flatMap((word) => wordId(vocabulary, foldWord(word)) || []));
  }
}

/** Where somebody is named: words [start, end). */
interface Mention {
  actor: Actor;
  start: number;
  end: number;
  /** It is spoken of, and not of what it does. */
  isPlace: boolean;
}

interface ListedVerb {
  words: number[];
  verb: number;
}

/** By number: each way to say what is done, the longest first. */
function readVerbs(vocabulary: Vocabulary): ListedVerb[] {
  return listed(deeds)
    .flatMap((group, verb) =>
      group.split('|').flatMap((each) => inflected(each).map((text) => ({ text, verb }))),
    )
    .map(({ text, verb }) => ({ words: tokenize(text).map(({ word }) => wordId(vocabulary, word)), verb }))
    .filter(({ words }) => !words.includes(0))
    .sort((a, b) => b.words.length - a.words.length);
}

/** A verb with the endings of regular English ones; what is no word is in no record. */
function inflected(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  return /^[a-z]+$/.test(verb) ? [verb, `${verb}s`, `${stem}ed`, `${stem}ing`] : [verb];
}
