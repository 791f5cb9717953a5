/** How surely a record holds each word of a query: surely where it cannot well be chance. */

import { functionShare, type Query } from '../query/query.ts';
import { isSyllable } from '../words/fold.ts';
import { maxWords } from '../words/limits.ts';
import type { Places } from './places.ts';

/** A word held less surely than this is missing. */
export const leastSure = 0.5;
/** A word so unlikely to be met by chance (in natural logarithms) is held for certain. */
const certain = 5;
/** From this cost on, a reading is a guess. */
const guess = 1.5;
/** Of the cost of a guess, what counts where the words around it confirm it. */
const confirmed = 0.5;
/** The same of a word that, as it was typed, records have. */
const confirmedKnown = 0.75;
/** What two guesses lose that confirm each other. */
const bothUnsure = 2;
/** What a word loses that stands right before its neighbour in the query instead of after it. */
const displaced = 0.6;
/** What a name or a number loses that stands anywhere. */
const aloneWhole = 0.5;
/** Guesses at words shorter than this find too much. */
const longEnough = 8;

export interface Held {
  /** For each word of the query, from 0 to 1. Used again for the next record, and may be longer than the query. */
  words: Float64Array;
  /** Share of what the query asks for that is held, by how surely each word is. */
  share: number;
}

/** `logLength`: natural logarithm of the number of the record's own words. */
export type Hold = (places: Places, logLength: number) => Held;

/** Prepares holding, for one query at a time. */
export function createHolder(): (query: Query) => Hold {
  const held = new Float64Array(maxWords);
  /** The last place whose words end before, and begin at, each word of the query. */
  const lastEnding = new Int32Array(maxWords + 1);
  const lastBeginning = new Int32Array(maxWords + 1);
  const surprise = new Float64Array(maxWords);
  const whole = new Uint8Array(maxWords);
  const known = new Uint8Array(maxWords);
  const slipShare = new Float64Array(maxWords);
  const shortGuess = new Float64Array(maxWords);
  /** Of what the query asks for, the share that each word is. */
  const importance = new Float64Array(maxWords);
  let n = 0;

  return ({ words }) => {
    n = words.length;
    let all = 0;
    for (let at = 0; at < n; at++) {
      const own = words[at]!;
      importance[at] = own.importance * (own.isFunction ? functionShare.asked : 1);
      all += importance[at]!;
      surprise[at] = own.surprise;
      whole[at] = Number(n === 1 || own.isCountry || !isSyllable(own.word));
      known[at] = Number(own.known);
      slipShare[at] = own.known ? confirmedKnown : confirmed;
      shortGuess[at] = Math.max(0, longEnough - own.word.length);
    }
    for (let at = 0; at < n; at++) importance[at]! /= all;
    return hold;
  };

  function hold(places: Places, logLength: number): Held {
    const { count, from, to, first, end, field, cost } = places;
    for (let at = 0; at < n; at++) held[at] = 0;
    lastEnding.fill(-1);
    lastBeginning.fill(-1);
    for (let i = 0; i < count; i++) {
      const expression = to[i]! - from[i]! > 1 || end[i]! - first[i]! > 1;
      for (let at = from[i]!; at < to[i]!; at++)
        credit(at, cost[i]!, expression ? 0 : aloneChance(at, cost[i]!, logLength));
      const before = lastEnding[from[i]!]!;
      if (before >= 0 && field[before] === field[i] && first[i] === end[before])
        confirm(places, before, i, 0);
      const after = lastBeginning[to[i]!]!;
      if (after >= 0 && field[after] === field[i] && first[i] === end[after])
        confirm(places, after, i, displaced);
      lastEnding[to[i]!] = i;
      lastBeginning[from[i]!] = i;
    }
    let share = 0;
    for (let at = 0; at < n; at++) share += importance[at]! * held[at]!;
    return { words: held, share };
  }

  /** Two guesses confirm each other only if neither word, as it was typed, is one that the records have. */
  function confirm({ from, to, cost }: Places, one: number, other: number, distance: number): void {
    const bothGuessed = cost[one]! >= guess && cost[other]! >= guess;
    if (bothGuessed && (known[from[one]!]! || known[from[other]!]!)) return;
    const chance = distance + (bothGuessed ? bothUnsure : 0);
    for (let at = from[one]!; at < to[one]!; at++) credit(at, cost[one]!, chance);
    for (let at = from[other]!; at < to[other]!; at++) credit(at, cost[other]!, chance);
  }

  /** `chance`: logarithm of the number of places where the word might have been met. */
  function credit(at: number, cost: number, chance: number): void {
    const left = surprise[at]! - (cost < guess ? 0 : slipShare[at]! * cost) - chance;
    const value = left / Math.min(certain, surprise[at]!);
    if (value > held[at]!) held[at] = Math.min(1, value);
  }

  /** A name or number may stand anywhere; a syllable may be part of any other word; a guess is little trusted. */
  function aloneChance(at: number, cost: number, logLength: number): number {
    const place = n === 1 ? 0 : whole[at]! ? aloneWhole : logLength;
    return cost < guess ? place : place + (1 - slipShare[at]!) * cost + shortGuess[at]!;
  }
}
