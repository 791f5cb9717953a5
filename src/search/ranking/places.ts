/** Where the words of a query stand in a record: one pass over the record's words, guesses and synonyms included. */

import { formAt, wordAt } from '../inverted-index/record-words.ts';
import type { Index } from '../inverted-index/search-index.ts';
import type { Alternative } from '../query/alternatives.ts';
import { functionShare, type Query } from '../query/query.ts';
import { maxWords } from '../words/limits.ts';
import { accentCost, type Sought, slot } from './sought.ts';

/** The places found in one record, in its order. The arrays are used again for the next record. */
export interface Places {
  count: number;
  /** The query's words [from, to) … */
  from: Uint8Array;
  to: Uint8Array;
  /** … stand at the index' places [first, end), … */
  first: Uint32Array;
  end: Uint32Array;
  /** … in this field of the record, … */
  field: Uint16Array;
  /** … and what reading them so costs. */
  cost: Float32Array;
  /** How nearly the query is one of the fields, from 0 to 1: the share named of the field, times that of the query. */
  likeness: number;
  /** The query is one of the fields, word for word, in whatever order. */
  isWhole: boolean;
  /** Share of the title that the query names. */
  titleNamed: number;
  /** Share of the query that the title names. */
  namedInTitle: number;
  /** The most of the query that one field names, from 0 to 1. */
  mostNamed: number;
  /** The least that a field with a deciding word of the query names of it, from 0 to 1; 1 if the record's own words do. */
  besideDeciding: number;
  /** The same for words that ask, the record's own words as others: who, where. */
  besideAsking: number;
  /** Whether the record bears a date. */
  hasDates: boolean;
  /** From this field on, the record's words are the wordings of those who ask. */
  askedFrom: number;
}

/** More places than this in one record are not looked at. */
export const maxPlaces = 1024;
/** Of shares that add up to 1, save for rounding. */
export const wholly = 0.999;
/** No record has so many fields. */
const noField = 0xffff;
/** The title in both languages; the fields after it are about it, as the wordings are, and likeness to them counts half. */
const titleFields = 2;
/** What a place in the title gains. */
const titleBonus = 0.3;
/** What a place costs that is not the record's own, but of those who ask for it. */
const askedCost = 0.3;

/** Where the words stand in a record's own passage and in these of its wordings. */
export type FindPlaces = (record: number, wordings: readonly number[]) => Places;

/** Prepares finding for one query at a time. */
export function createPlaceFinder(index: Index): (query: Query, sought: Sought) => FindPlaces {
  const { recordWords, offsets } = index;
  const { codes, wordOfForm } = recordWords;
  /** For each word of the query, the last field that named it, counted over all records; and what this field names. */
  const namedIn = new Float64Array(maxWords);
  const weight = new Float64Array(maxWords);
  let fieldsSeen = 0;
  let fieldNames = 0;
  let fieldCost = 0;
  /** Words of the query that decide, and the most that is named of it where each stands. */
  let deciding: number[][] = [];
  let allDeciding: number[] = [];
  let asking: number[] = [];
  const beside = new Float64Array(maxWords);
  const fromOf = new Uint8Array(maxPlaces);
  const toOf = new Uint8Array(maxPlaces);
  const firstOf = new Uint32Array(maxPlaces);
  const endOf = new Uint32Array(maxPlaces);
  const fieldOf = new Uint16Array(maxPlaces);
  const costOf = new Float32Array(maxPlaces);
  let count = 0;
  let field = 0;
  const found: Places = {
    count: 0,
    from: fromOf,
    to: toOf,
    first: firstOf,
    end: endOf,
    field: fieldOf,
    cost: costOf,
    likeness: 0,
    isWhole: false,
    titleNamed: 0,
    namedInTitle: 0,
    mostNamed: 0,
    besideDeciding: 1,
    besideAsking: 1,
    hasDates: false,
    askedFrom: noField,
  };

  return (query, { slotOf, heads, chain, endings }) => {
    const { words } = query;
    const { at: chainAt, cost: chainCost, next: chainNext } = chain;
    let all = 0;
    for (const [at, { surprise, isFunction }] of words.entries()) {
      weight[at] = surprise * (isFunction ? functionShare.asked : 1);
      all += weight[at]!;
    }
    deciding = query.deciding;
    allDeciding = deciding.flat();
    asking = [...words.keys()].filter((at) => words[at]!.isAsking && !allDeciding.includes(at));
    /** A query that was cut cannot name more of a field. */
    const readable = query.isCut ? maxWords : Number.POSITIVE_INFINITY;
    return find;

    function find(record: number, wordings: readonly number[]): Places {
      count = 0;
      field = 0;
      found.askedFrom = noField;
      found.likeness = 0;
      found.isWhole = false;
      found.titleNamed = 0;
      found.namedInTitle = 0;
      found.mostNamed = 0;
      for (const at of allDeciding) beside[at] = 0;
      for (const at of asking) beside[at] = 0;
      const ownEnd = offsets[record + 1]!;
      fieldCost = -titleBonus;
      read(offsets[record]!, ownEnd, true);
      found.askedFrom = field;
      fieldCost = askedCost;
      for (let i = 0; i < wordings.length; i++)
        read(offsets[wordings[i]!]!, offsets[wordings[i]! + 1]!, false);
      found.count = count;
      // The field of dates is the last.
      found.hasDates = ownEnd - 2 >= offsets[record]! && codes[ownEnd - 2] !== 0;
      found.besideDeciding = 1;
      for (const choice of deciding) {
        const most = choice.reduce((most, at) => Math.max(most, beside[at]!), 0);
        found.besideDeciding = Math.min(found.besideDeciding, most);
      }
      found.besideAsking = 1;
      for (const at of asking) found.besideAsking = Math.min(found.besideAsking, beside[at]!);
      return found;
    }

    /** Notes what stands in a passage. */
    function read(first: number, last: number, isOwn: boolean): void {
      let fieldStart = first;
      let hits = 0;
      fieldsSeen++;
      fieldNames = 0;
      /** Up to here the words of the field are counted among the hits. */
      let coveredTo = fieldStart;
      for (
        let place = nextNamed(slotOf, first, last);
        place < last;
        place = nextNamed(slotOf, place + 1, last)
      ) {
        const own = slotOf[codes[place]!]!;
        if (own === slot.boundary) {
          if (hits > 0) endField(Math.min(1, hits / Math.min(place - fieldStart, readable)), isOwn);
          field++;
          if (isOwn) fieldCost = 0;
          fieldStart = place + 1;
          hits = 0;
          continue;
        }
        if (own === slot.rare) {
          if (noteRare(place, field)) {
            hits++;
            coveredTo = place + 1;
          }
          continue;
        }
        const head = heads[own]!;
        if (head >= 0 && coveredTo <= place) {
          hits++;
          coveredTo = place + 1;
        }
        for (let i = head; i >= 0; i = chainNext[i]!) {
          const at = chainAt[i]!;
          note(at, at + 1, place, place + 1, field, chainCost[i]!);
        }
        const ends = endings[own];
        if (ends === undefined) continue;
        let longest = noteAny(ends.single, place, field);
        if (ends.after !== undefined) {
          const after = ends.after.get(wordAt(recordWords, place - 1));
          if (after !== undefined) longest = Math.max(longest, noteAny(after, place, field));
        }
        if (longest > 0) {
          hits += Math.max(0, place + 1 - Math.max(coveredTo, place + 1 - longest));
          coveredTo = place + 1;
        }
      }
    }

    /** Takes into account what the field named of the query; `ofField`: the share of its words that did. */
    function endField(ofField: number, isOwn: boolean): void {
      const named = fieldNames / all;
      // What has no words of its own stands for queries that nothing answers, and is nothing besides.
      const isWhat = isOwn ? field < titleFields : found.askedFrom === 0;
      const likeness = ofField * named * (isWhat ? 1 : 0.5);
      if (likeness > found.likeness) found.likeness = likeness;
      if (ofField * named > wholly) found.isWhole = true;
      if (named > found.mostNamed) found.mostNamed = named;
      if (isOwn && field === 0) {
        found.titleNamed = ofField;
        found.namedInTitle = named;
      }
      for (const at of allDeciding) {
        if (namedIn[at] === fieldsSeen) beside[at] = Math.max(beside[at]!, isOwn ? 1 : named);
      }
      for (const at of asking) if (namedIn[at] === fieldsSeen) beside[at] = Math.max(beside[at]!, named);
      fieldsSeen++;
      fieldNames = 0;
    }

    /** Words that stand in few records have no code of their own; whether the query has to do with this one. */
    function noteRare(place: number, field: number): boolean {
      const form = formAt(recordWords, place);
      const word = wordOfForm[form]!;
      const before = count;
      for (let at = 0; at < words.length; at++) {
        const { readings, form: typed, marked } = words[at]!;
        for (let i = 0; i < readings.length; i++) {
          const { from, to, cost, why } = readings[i]!;
          if (word < from || word >= to) continue;
          const accents = why === 'begun' ? 0 : accentCost(typed, form, marked);
          note(at, at + 1, place, place + 1, field, cost + accents);
        }
      }
      const { alternatives } = query;
      for (let i = 0; i < alternatives.length; i++) {
        const alternative = alternatives[i]!;
        if (alternative.words[alternative.words.length - 1] === word)
          noteAlternative(alternative, place, field);
      }
      return count > before;
    }
  };

  /** The next place, from this one on, of a word that the query has to do with, or where a field ends; else `last`. */
  function nextNamed(named: Uint16Array, from: number, last: number): number {
    const all = codes;
    let place = from;
    while (place < last && named[all[place]!] === slot.none) place++;
    return place;
  }

  function note(from: number, to: number, first: number, end: number, field: number, cost: number): void {
    const i = count;
    if (i === maxPlaces) return;
    fromOf[i] = from;
    toOf[i] = to;
    firstOf[i] = first;
    endOf[i] = end;
    fieldOf[i] = field;
    costOf[i] = cost + fieldCost;
    count = i + 1;
    for (let at = from; at < to; at++) {
      if (namedIn[at] === fieldsSeen) continue;
      namedIn[at] = fieldsSeen;
      fieldNames += weight[at]!;
    }
  }

  /** Notes those of the alternatives whose words end at this place; the length of the longest, 0 if there is none. */
  function noteAny(alternatives: readonly Alternative[], last: number, field: number): number {
    let longest = 0;
    for (let i = 0; i < alternatives.length; i++) {
      const alternative = alternatives[i]!;
      if (noteAlternative(alternative, last, field)) longest = Math.max(longest, alternative.words.length);
    }
    return longest;
  }

  /** Notes an alternative if its words end at this place. */
  function noteAlternative(
    { words, from, to, cost, forms, notAfter }: Alternative,
    last: number,
    field: number,
  ): boolean {
    const start = last + 1 - words.length;
    for (let i = words.length - 2, place = last - 1; i >= 0; i--, place--) {
      if (wordAt(recordWords, place) !== words[i]) return false;
    }
    if (forms?.some((any, i) => !any.includes(formAt(recordWords, start + i)))) return false;
    if (notAfter !== undefined && start > 0 && notAfter.includes(wordAt(recordWords, start - 1)))
      return false;
    note(from, to, last + 1 - words.length, last + 1, field, cost);
    return true;
  }
}
