/** Where the words of a query stand in a record: one pass over the record's words, guesses and synonyms included. */
import type { Index } from './postings.ts';
import { type Alternative, maxWords, type Query } from './query.ts';
import { formAt, rareCode, wordAt } from './record-words.ts';

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
  /** Share of the title that the query names. */
  titleNamed: number;
  /** Share of the query that the title names. */
  namedInTitle: number;
  /** The most of the query that one field names, from 0 to 1. */
  mostNamed: number;
  /** The least that a field with a deciding word of the query names of it, from 0 to 1; 1 if the record's own words do. */
  besideDeciding: number;
  /** Whether the record bears a date. */
  hasDates: boolean;
  /** From this field on, the record's words are the wordings of those who ask. */
  askedFrom: number;
}

/** More places than this in one record are not looked at. */
const maxPlaces = 1024;
/** No record has so many fields. */
const noField = 0xffff;
/** The title in both languages; the fields after it are about it, and likeness to them counts half. */
const titleFields = 2;
/** What a place in the title gains. */
const titleBonus = 0.3;
/** What a place costs that is not the record's own, but of those who ask for it. */
const askedCost = 0.3;
/** What it costs if the accents are not those typed: where marks were typed, and where only other words bear some. */
const otherAccents = { marked: 2.5, unmarked: 1 };

/** Where the words stand in a record's own passage and in these of its wordings. */
export type FindPlaces = (record: number, wordings: readonly number[]) => Places;

/** What may end with a word: one word alone; several, by the word before the last. */
interface Endings {
  single: Alternative[];
  after: Map<number, Alternative[]> | undefined;
}

/** By their last word. */
function endingsOf(alternatives: readonly Alternative[]): Map<number, Endings> {
  const all = new Map<number, Endings>();
  for (const alternative of alternatives) {
    const last = alternative.words.at(-1)!;
    const endings: Endings = all.get(last) ?? { single: [], after: undefined };
    all.set(last, endings);
    const beforeLast = alternative.words.at(-2);
    if (beforeLast === undefined) endings.single.push(alternative);
    else {
      endings.after ??= new Map();
      const others = endings.after.get(beforeLast);
      if (others === undefined) endings.after.set(beforeLast, [alternative]);
      else others.push(alternative);
    }
  }
  return all;
}

/** Slots of codes that are no word of the query: of words that it has nothing to do with, of field ends, of rare words. */
const slot = { none: 0, boundary: 1, rare: 2 };

/** Prepares finding for one query at a time. It holds a number for each code of a word. */
export function createPlaceFinder(index: Index): (query: Query) => FindPlaces {
  const { recordWords, offsets, vocabulary } = index;
  const { codes, codeOf, wordOfForm } = recordWords;
  /** For each code, its place in `heads` and `endings`. One look says of most words that they do not matter. */
  const slotOf = new Uint16Array(
    recordWords.rarePlaces.length > 0 ? rareCode + 1 : recordWords.formOf.length,
  );
  slotOf[0] = slot.boundary;
  slotOf[rareCode] = slot.rare;
  const used: number[] = [];
  /** For each slot, the readings as a chain: the newest, and from each the one before. */
  const heads: number[] = [];
  const endings: (Endings | undefined)[] = [];
  const chainAt: number[] = [];
  const chainCost: number[] = [];
  const chainNext: number[] = [];
  /** For each word of the query, the last field that named it, counted over all records; and what this field names. */
  const namedIn = new Float64Array(maxWords);
  const weight = new Float64Array(maxWords);
  let fieldsSeen = 0;
  let fieldNames = 0;
  let fieldCost = 0;
  /** Words of the query that decide, and the most that is named of it where each stands. */
  let deciding: number[][] = [];
  let allDeciding: number[] = [];
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
    titleNamed: 0,
    namedInTitle: 0,
    mostNamed: 0,
    besideDeciding: 1,
    hasDates: false,
    askedFrom: noField,
  };

  return (query) => {
    const { words } = query;
    for (const code of used) slotOf[code] = slot.none;
    used.length = 0;
    heads.splice(0, heads.length, -1, -1, -1);
    endings.splice(0, endings.length, undefined, undefined, undefined);
    chainAt.length = 0;
    chainCost.length = 0;
    chainNext.length = 0;
    for (const [at, { readings, form, marked }] of words.entries()) {
      for (const { from, to, cost, why } of readings) {
        // Of a word half typed the accents are not yet known: all that begin so may share a slot.
        const begun = why === 'begun' ? newSlot(chained(at, cost, -1)) : 0;
        eachForm(from, to, (each) => {
          const code = codeOf[each]!;
          if (code === rareCode) return;
          const before = slotOf[code]!;
          if (begun > 0 && before === slot.none) setSlot(code, begun);
          else {
            const accents = begun > 0 ? 0 : accentCost(form, each, marked);
            setSlot(code, newSlot(chained(at, cost + accents, heads[before]!)));
          }
        });
      }
    }
    for (const [last, ends] of endingsOf(query.alternatives)) {
      eachForm(last, last + 1, (each) => {
        const code = codeOf[each]!;
        if (code === rareCode) return;
        const next = newSlot(heads[slotOf[code]!]!);
        endings[next] = ends;
        setSlot(code, next);
      });
    }
    let all = 0;
    for (const [at, { surprise, isFunction }] of words.entries()) {
      weight[at] = (isFunction ? 0.1 : 1) * surprise;
      all += weight[at]!;
    }
    deciding = query.deciding;
    allDeciding = deciding.flat();
    /** A query that was cut cannot name more of a field. */
    const readable = query.isCut ? maxWords : Number.POSITIVE_INFINITY;
    return find;

    function find(record: number, wordings: readonly number[]): Places {
      count = 0;
      field = 0;
      found.likeness = 0;
      found.titleNamed = 0;
      found.namedInTitle = 0;
      found.mostNamed = 0;
      for (const at of allDeciding) beside[at] = 0;
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
      for (let place = nextNamed(first, last); place < last; place = nextNamed(place + 1, last)) {
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
      const likeness = ofField * named * (field < titleFields ? 1 : 0.5);
      if (likeness > found.likeness) found.likeness = likeness;
      if (named > found.mostNamed) found.mostNamed = named;
      if (field === 0) {
        found.titleNamed = ofField;
        found.namedInTitle = named;
      }
      for (const at of allDeciding) {
        if (namedIn[at] === fieldsSeen) beside[at] = Math.max(beside[at]!, isOwn ? 1 : named);
      }
      fieldsSeen++;
      fieldNames = 0;
    }

    /** Words that stand in few records have no code of their own; whether the query has to do with this one. */
    function noteRare(place: number, field: number): boolean {
      const form = formAt(recordWords, place);
      const word = wordOfForm[form]!;
      const before = count;
      for (const [at, { readings, form: typed, marked }] of words.entries()) {
        for (const { from, to, cost, why } of readings) {
          if (word < from || word >= to) continue;
          const accents = why === 'begun' ? 0 : accentCost(typed, form, marked);
          note(at, at + 1, place, place + 1, field, cost + accents);
        }
      }
      for (const alternative of query.alternatives) {
        if (alternative.words.at(-1) === word) noteAlternative(alternative, place, field);
      }
      return count > before;
    }
  };

  /** The next place, from this one on, of a word that the query has to do with, or where a field ends; else `last`. */
  function nextNamed(from: number, last: number): number {
    const all = codes;
    const named = slotOf;
    let place = from;
    while (place < last && named[all[place]!] === slot.none) place++;
    return place;
  }

  function chained(at: number, cost: number, next: number): number {
    chainAt.push(at);
    chainCost.push(cost);
    return chainNext.push(next) - 1;
  }

  function newSlot(head: number): number {
    endings.push(undefined);
    return heads.push(head) - 1;
  }

  function setSlot(code: number, next: number): void {
    if (slotOf[code] === slot.none) used.push(code);
    slotOf[code] = next;
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
    if (forms?.some((form, i) => formAt(recordWords, start + i) !== form)) return false;
    if (notAfter !== undefined && start > 0 && notAfter.includes(wordAt(recordWords, start - 1)))
      return false;
    note(from, to, last + 1 - words.length, last + 1, field, cost);
    return true;
  }

  function eachForm(from: number, to: number, visit: (form: number) => void): void {
    for (let form = vocabulary.formStarts[from]!; form < vocabulary.formStarts[to]!; form++) visit(form);
  }
}

/** What it costs that a form is not the one that was typed; nothing if what was typed bears no say about accents. */
function accentCost(typed: number, form: number, marked: boolean): number {
  if (typed === 0 || typed === form) return 0;
  return marked ? otherAccents.marked : otherAccents.unmarked;
}
