/**
 * The closer look at one record. Its score is how much less likely the query's words are to stand there by chance
 * than because the record was meant: rare words tell more than frequent ones, words in a row more than scattered
 * ones, words as typed more than guesses. All in natural logarithms, so that evidence adds up.
 */

import type { Kind } from '../corpus/schema.ts';
import { isSyllable } from './fold.ts';
import { type Index, kindOrder } from './postings.ts';
import { type Alternative, maxWords, type Query } from './query.ts';

export interface Match {
  record: number;
  score: number;
  /** For each word of the query, from 0 to 1: how little it could stand there by chance. */
  held: Float32Array;
  /** Surprise of the words that stand in the record's best stretch. */
  together: number;
  /** How nearly the query is one of the record's fields, from 0 to 1: the share named of the field, times that of the query. */
  likeness: number;
}

/** What it costs a word not to follow the word before it: to stand close by, or merely somewhere in the record. */
const cost = { inRun: 0.3, inStretch: 2.5, elsewhere: 4, otherAccents: 2.5, unmarked: 1 };
/** A word that is held is worth at least this share of its surprise. */
const leastWorth = 0.15;
/** A stretch may hold this many words that are not of the query. */
const stretchSlack = 2;
/** More places than this in one record are not looked at. */
const maxPlaces = 256;
/** A word so unlikely to be met by chance (in natural logarithms) is held for certain. */
const certain = 5;
/** A slip makes it less certain that the word is held, but less so than it lowers the record's place. */
const slipShare = 0.5;
const aloneWhole = 0.5;
const nearWords = 2;
const titleBonus = 0.3;
/** The title in both languages; the fields after it are about it. */
const titleFields = 2;
const likenessBonus = 5;
const lengthCost = 0.5;
/** What serves most askers best when the words tie, by kind. */
const kindBonus: Record<Kind, number> = {
  quotation: 1.5,
  figure: 1.2,
  event: 1.2,
  term: 1,
  person: 0.9,
  fact: 0.7,
  article: 0,
};
/** For the kind that a question word asks for. */
const askedBonus = 1.5;
const featuredBonus = 0.7;

export type Examine = (record: number) => Match;

interface Slot {
  readings: { at: number; cost: number }[];
  endings: Alternative[];
}

/** Prepares closer looks; it holds one number for each word of the vocabulary, cleared after each query. */
export function createExaminer(index: Index): (query: Query) => Examine {
  const { forms, offsets, vocabulary } = index;
  const wordOfForm = vocabulary.wordOfForm;
  const slotOfWord = new Uint16Array(vocabulary.words.length);
  let used: number[] = [];

  return (query) => {
    for (const word of used) slotOfWord[word] = 0;
    used = [];
    const slots: Slot[] = [{ readings: [], endings: [] }];
    const slotOf = (word: number): Slot => {
      if (slotOfWord[word] === 0) {
        slotOfWord[word] = slots.push({ readings: [], endings: [] }) - 1;
        used.push(word);
      }
      return slots[slotOfWord[word]!]!;
    };
    for (const [at, { readings }] of query.words.entries()) {
      for (const { from, to, cost } of readings) {
        for (let word = from; word < to; word++) slotOf(word).readings.push({ at, cost });
      }
    }
    for (const alternative of query.alternatives) slotOf(alternative.words.at(-1)!).endings.push(alternative);
    return examiner(query, slots);
  };

  function examiner(query: Query, slots: readonly Slot[]): Examine {
    const n = query.words.length;
    const surprise = Float64Array.from(query.words, (word) => word.surprise);
    const form = Int32Array.from(query.words, (word) => word.form);
    const standing = kindOrder.map((kind) => kindBonus[kind] + (query.asksFor === kind ? askedBonus : 0));
    const whole = query.words.map(({ word }) => !isSyllable(word));
    const longestStretch = Math.ceil(1.5 * n) + stretchSlack;
    const accentCost = query.words.map(({ marked }) => (marked ? cost.otherAccents : cost.unmarked));
    const shortGuess = query.words.map(({ word }) => Math.max(0, 8 - word.length));
    const stretchCost = cost.inStretch + 0.5 * Math.log(n);
    // The places found: words [from, to) of the query at [first, end) of the record.
    const from = new Uint8Array(maxPlaces);
    const to = new Uint8Array(maxPlaces);
    const first = new Int32Array(maxPlaces);
    const end = new Int32Array(maxPlaces);
    const worth = new Float64Array(maxPlaces);
    const fieldOf = new Uint8Array(maxPlaces);
    let places = 0;
    let likeness = 0;
    let together = 0;

    const total = surprise.reduce((sum, each) => sum + each, 0);
    const named = new Uint8Array(n);
    const best = new Float64Array(n);
    const bestInStretch = new Float64Array(n);
    const seenIn = new Int32Array(n);
    const endedAt = new Int32Array(maxWords + 1);

    return (record) => {
      collect(record);
      const held = new Float32Array(n);
      const logLength = Math.log(offsets[record + 1]! - offsets[record]!);
      const elsewhere = cost.elsewhere + 0.5 * logLength;
      let scattered = 0;
      best.fill(0);
      for (let i = 0; i < places; i++) {
        for (let at = from[i]!; at < to[i]!; at++) {
          const left = Math.max(0, surprise[at]! - worth[i]!);
          credit(
            held,
            at,
            i,
            to[i]! - from[i]! > 1 || end[i]! - first[i]! > 1 ? 0 : aloneChance(at, i, logLength),
          );
          const value = Math.max(left - elsewhere, left * leastWorth);
          if (value > best[at]!) best[at] = value;
        }
      }
      for (let at = 0; at < n; at++) scattered += best[at]!;
      const evidence = scattered + bestStretch(held) - lengthCost * logLength;
      const score =
        evidence +
        likenessBonus * likeness ** 2 +
        standing[index.kinds[record]!]! +
        featuredBonus * index.featured[record]!;
      return { record, score, held, together, likeness };
    };

    /** How much more than scattered the words are worth that stand together, at the best place of the record. */
    function bestStretch(held: Float32Array): number {
      let most = 0;
      together = 0;
      let current = 0;
      let startsAt = 0;
      seenIn.fill(-1);
      endedAt.fill(-1);
      for (let i = 0; i < places; i++) {
        // Leave behind what is too far away.
        while (
          startsAt < i &&
          (fieldOf[startsAt] !== fieldOf[i] || end[i]! - first[startsAt]! > longestStretch)
        ) {
          const left = startsAt++;
          for (let at = from[left]!; at < to[left]!; at++) {
            if (seenIn[at] === left) {
              current -= bestInStretch[at]!;
              seenIn[at] = -1;
            }
          }
        }
        const follows = endedAt[from[i]!] === first[i];
        for (let at = from[i]!; at < to[i]!; at++) {
          const inRun = follows || at > from[i]!;
          const left = Math.max(0, surprise[at]! - worth[i]! - (inRun ? cost.inRun : stretchCost));
          const value = Math.max(0, left - best[at]!);
          if (seenIn[at] !== -1) {
            if (bestInStretch[at]! >= value) continue;
            current -= bestInStretch[at]!;
          }
          bestInStretch[at] = value;
          seenIn[at] = i;
          current += value;
        }
        endedAt[to[i]!] = end[i]!;
        if (current > most) {
          most = current;
          together = 0;
          for (let at = 0; at < n; at++) {
            const place = seenIn[at]!;
            if (place >= 0) together += Math.max(0, surprise[at]! - slipShare * Math.max(0, worth[place]!));
          }
        }
        for (let other = startsAt; other < i; other++) {
          if (from[other]! < to[i]! && from[i]! < to[other]!) continue;
          const distance = first[i]! - end[other]! + 1;
          const ordered = from[i] === to[other];
          if (distance > nearWords || !(ordered || to[i] === from[other])) continue;
          const chance = ordered && distance === 1 ? 0 : 1 + distance;
          for (let at = from[i]!; at < to[i]!; at++) credit(held, at, i, chance);
          for (let at = from[other]!; at < to[other]!; at++) credit(held, at, other, chance);
        }
      }
      return most;
    }

    /** Counts a word as held, as far as that is no chance: `chance` is how many places it might have met. */
    function credit(held: Float32Array, at: number, place: number, chance: number): void {
      const slip = slipShare * Math.max(0, worth[place]!);
      const value = (surprise[at]! - slip - chance) / Math.min(certain, surprise[at]!);
      if (value > held[at]!) held[at] = Math.min(1, value);
    }

    /** A name or number may stand anywhere; a syllable may be part of any other word; a guess is little trusted. */
    function aloneChance(at: number, place: number, logLength: number): number {
      const slip = Math.max(0, worth[place]!);
      return (
        (n === 1 ? 0 : whole[at] ? aloneWhole : logLength) +
        (slip < 1 ? 0 : (1 - slipShare) * slip + shortGuess[at]!)
      );
    }

    function collect(record: number): void {
      places = 0;
      likeness = 0;
      let field = 0;
      let fieldWords = 0;
      let fieldHits = 0;
      let namedFrom = 0;
      const last = offsets[record + 1]!;
      for (let place = offsets[record]!; place < last; place++) {
        const here = forms[place]!;
        if (here === 0) {
          if (fieldHits > 0)
            likeness = Math.max(
              likeness,
              (fieldHits / fieldWords) * shareNamed(namedFrom) * (field < titleFields ? 1 : 0.5),
            );
          field++;
          fieldWords = 0;
          fieldHits = 0;
          namedFrom = places;
          continue;
        }
        fieldWords++;
        const slot = slotOfWord[wordOfForm[here]!]!;
        if (slot === 0) continue;
        const { readings, endings } = slots[slot]!;
        if (readings.length > 0) fieldHits++;
        const bonus = field === 0 ? titleBonus : 0;
        for (const reading of readings) {
          const accents = form[reading.at] === 0 || form[reading.at] === here ? 0 : accentCost[reading.at]!;
          add(reading.at, reading.at + 1, place, place + 1, reading.cost + accents - bonus, field);
        }
        for (const { words, from, to, cost } of endings) {
          if (!standsAt(words, place)) continue;
          add(from, to, place + 1 - words.length, place + 1, cost - bonus, field);
          fieldHits = Math.min(fieldWords, fieldHits + words.length);
        }
      }
    }

    /** Share of the query among the places from this one on. */
    function shareNamed(since: number): number {
      let sum = 0;
      named.fill(0);
      for (let i = since; i < places; i++) {
        for (let at = from[i]!; at < to[i]!; at++) {
          if (named[at] === 0) sum += surprise[at]!;
          named[at] = 1;
        }
      }
      return sum / total;
    }

    function add(
      start: number,
      stop: number,
      place: number,
      until: number,
      price: number,
      field: number,
    ): void {
      if (places === maxPlaces) return;
      from[places] = start;
      to[places] = stop;
      first[places] = place;
      end[places] = until;
      worth[places] = price;
      fieldOf[places++] = field;
    }
  }

  function standsAt(sequence: readonly number[], last: number): boolean {
    for (let i = sequence.length - 2, place = last - 1; i >= 0; i--, place--) {
      if (wordOfForm[forms[place]!] !== sequence[i]) return false;
    }
    return true;
  }
}
