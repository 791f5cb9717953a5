/** What each code of a record's words may be of a query, so that one look says of most words that they do not matter. */

import { rareCode } from '../inverted-index/record-words.ts';
import type { Index } from '../inverted-index/search-index.ts';
import type { Alternative } from '../query/alternatives.ts';
import type { Query } from '../query/query.ts';
import { accentsCost, type Reading } from '../query/readings.ts';

/** What may end with a word: one word alone; several, by the word before the last. */
export interface Endings {
  single: Alternative[];
  after: Map<number, Alternative[]> | undefined;
}

/** The arrays are used again for the next query, and may hold more than its own. */
export interface Sought {
  /** For each code of a word, its slot in the three that follow. */
  slotOf: Uint16Array;
  /** The words of the query that it may be, a bit for each. */
  bits: number[];
  /** The same with what reading it so costs, as a chain: the newest, and from each the one before; -1 at the end. */
  heads: number[];
  chain: { at: number[]; cost: number[]; next: number[] };
  endings: (Endings | undefined)[];
}

/** Slots of codes that are no word of the query: of words that it has nothing to do with, of field ends, of rare words. */
export const slot = { none: 0, boundary: 1, rare: 2 };
const ownSlots = Object.keys(slot).length;

/** Prepares for one query at a time. It holds a number for each code of a word. */
export function createSeeker({ recordWords, vocabulary }: Index): (query: Query) => Sought {
  const { codeOf, rarePlaces, formOf } = recordWords;
  const { formStarts } = vocabulary;
  const slotOf = new Uint16Array(rarePlaces.length > 0 ? rareCode + 1 : formOf.length);
  slotOf[0] = slot.boundary;
  slotOf[rareCode] = slot.rare;
  /** Codes that have a slot, the first `codes` of these. */
  const used: number[] = [];
  let codes = 0;
  const bits: number[] = [];
  const heads: number[] = [];
  const endings: (Endings | undefined)[] = [];
  let slots = 0;
  const chain: Sought['chain'] = { at: [], cost: [], next: [] };
  let links = 0;
  const sought: Sought = { slotOf, bits, heads, chain, endings };

  return ({ words, alternatives }) => {
    forget();
    for (const [at, { readings, form, marked }] of words.entries()) {
      for (const reading of readings) seekReading(at, reading, form, marked);
    }
    for (const [last, ends] of endingsOf(alternatives)) {
      for (let each = formStarts[last]!; each < formStarts[last + 1]!; each++) {
        const code = codeOf[each]!;
        if (code === rareCode) continue;
        const before = slotOf[code]!;
        setSlot(code, newSlot(bits[before]!, heads[before]!, ends));
      }
    }
    return sought;
  };

  /** A function of its own: within the loops above V8 compiled the innermost alone, and went back at its end each time. */
  function seekReading(at: number, { from, to, cost, why }: Reading, form: number, marked: boolean): void {
    // Of a word half typed the accents are not yet known: all that begin so may share a slot.
    const begun = why === 'begun' ? slotFor(at, cost, slot.none) : 0;
    for (let each = formStarts[from]!; each < formStarts[to]!; each++) {
      const code = codeOf[each]!;
      if (code === rareCode) bits[slot.rare]! |= 1 << at;
      else if (begun > 0 && slotOf[code] === slot.none) setSlot(code, begun);
      else {
        const accents = begun > 0 ? 0 : accentCost(form, each, marked);
        setSlot(code, slotFor(at, cost + accents, slotOf[code]!));
      }
    }
  }

  function forget(): void {
    for (let i = 0; i < codes; i++) slotOf[used[i]!] = slot.none;
    codes = 0;
    slots = 0;
    links = 0;
    // Those that are no word of any query.
    while (slots < ownSlots) newSlot(0, -1, undefined);
  }

  /** A slot for what may be the word of the query at this place, or anything that the slot before may be. */
  function slotFor(at: number, cost: number, before: number): number {
    chain.at[links] = at;
    chain.cost[links] = cost;
    chain.next[links] = heads[before]!;
    return newSlot(bits[before]! | (1 << at), links++, undefined);
  }

  function newSlot(words: number, head: number, ends: Endings | undefined): number {
    bits[slots] = words;
    heads[slots] = head;
    endings[slots] = ends;
    return slots++;
  }

  function setSlot(code: number, next: number): void {
    if (slotOf[code] === slot.none) used[codes++] = code;
    slotOf[code] = next;
  }
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

/** What it costs that a form is not the one that was typed; nothing if what was typed bears no say about accents. */
export function accentCost(typed: number, form: number, marked: boolean): number {
  if (typed === 0 || typed === form) return 0;
  return marked ? accentsCost.marked : accentsCost.unmarked;
}
