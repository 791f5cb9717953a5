/** Which records deserve a closer look. The cost grows with how many passages hold the query's rarer words. */

import type { Index } from '../inverted-index/search-index.ts';
import { boundary } from '../inverted-index/vocabulary.ts';
import type { Query } from '../query/query.ts';
import type { Sliced } from '../slices.ts';
import { createBest } from './best.ts';
import { type Group, gainOf, groupsOf, logarithmsOf } from './groups.ts';
import { type Neighbours, neighboursIn } from './neighbours.ts';
import type { Sought } from './sought.ts';
import { atATime, createTally, type Manner } from './tally.ts';

/** Most records that are looked at closely: a keystroke must be answered before the next. */
const maxRecords = { typing: 24, whole: 48 };
/** They are the best of so many, of which it is seen what stands side by side. */
const maxSkimmed = { typing: 96, whole: 192 };
/** Most of those that stand for queries without an answer, besides. */
const maxUnanswered = { typing: 3, whole: 8 };
/** Far behind is what gains less than this share of what the best one gains; of those so far behind, few are looked at. */
const leastGain = { typing: 0.7, whole: 0.5 };
const fewRecords = 8;
/** Of a record's wordings, so many are looked at, and others only for words that these lack. */
const maxWordings = { typing: 8, whole: 16 };
/** What words of the query gain a record that stand in other passages than its best. */
const besidesShare = 0.7;
/** Of what speaks for a record whatever is asked, what counts here. */
const standingShare = 0.5;
/** Who asks for little names a title: the shorter it is, the more of it. Natural logarithms, for at most so many words. */
const shortTitle = { gain: 2, words: 3 };

/** Before the end of a passage: a boundary follows it. */
const lastWord = 2;

/** What a record loses for each deciding word of the query that none of its passages gained from (natural logarithms). */
const lackingCost = 6;

/** A record that deserves a closer look, and those of its wordings that do. */
export interface Candidate {
  record: number;
  wordings: number[];
}

/** What no record answers, then records, the most promising first; `kinds`: only records of these. */
export type FindCandidates = (
  query: Query,
  sought: Sought,
  kinds?: ReadonlySet<number>,
) => Sliced<Candidate[]>;

/** For one query at a time: what it needs for each passage and record is held from one to the next. */
export function createCandidates(index: Index, standing: Float32Array): FindCandidates {
  const { wordings, kinds: kindOf, firstUnanswered, offsets, recordWords } = index;
  const firstWording = index.ids.length;
  const tally = createTally(index.offsets.length - 1);
  const { gained, touched } = tally;
  /** After `gather`, the first so many of `touched` are records, the others wordings. */
  let records = 0;
  /** What the record gained that gained most. */
  let most = 0;
  const best = createBest();
  /** For each choice of deciding words of which every passage was counted, their bits. */
  let deciding: number[] = [];
  /** Of each record that is asked for: its best passage, and the groups that any of its passages gained from. */
  const bestOf = new Uint32Array(wordings.records.length);
  const gainedFromAny = new Int32Array(wordings.records.length);
  /** The places of these records. */
  let asked: number[] = [];
  /** What the group of each bit is worth to a record that gained it in another passage than its best. */
  const worthOf = new Float64Array(32);
  const expected = expectedOf(index, standing);
  const mostExpected = expected.reduce((most, value) => Math.max(most, value), 0);

  return function* (query, sought, kinds) {
    // The query before may have ended half-way.
    yield* forget();
    const groups = groupsOf(index, query);
    const manner = query.typing ? 'typing' : 'whole';
    const counted = yield* tally.add(groups, manner);
    deciding = query.deciding
      .map((choice) => choice.reduce((bits, at) => bits | (1 << at), 0))
      .filter((bits) => (bits & counted) === bits);
    const isMuch = tally.count > atATime;
    if (isMuch) yield;
    yield* gather(groups);
    if (isMuch) yield;
    const neighbours = neighboursIn(index, query, sought);
    const unanswered = chooseUnanswered(maxUnanswered[manner]);
    const chosen = [...unanswered, ...(yield* choose(manner, neighbours, kinds))];
    return chosen.map((record) => ({ record, wordings: wordingsOf(record, maxWordings[manner]) }));
  };

  /**
   * Makes of what passages gained what records gained, in place. In `gained` each passage p has two cells: [2p] a bit for each group that
   * it gained from, [2p + 1] how much it gained. Passage r is record r's own words.
   *
   * - Before: the cells of each passage are its own, and `touched` holds passages of both sorts as they were found.
   * - After: the cells of a record that is asked for are those of all its passages together: all their bits, and what the best of them
   *   gained, with a share of what others hold besides. Those of a wording are still its own. In `touched` the first `records` are
   *   records. All functions below but `forget` count on this.
   */
  function* gather(groups: readonly Group[]): Sliced<void> {
    for (const { bit, worth } of groups) worthOf[31 - Math.clz32(bit)] = gainOf(besidesShare * worth);
    records = 0;
    most = 0;
    const passages = tally.count;
    for (let from = 0; from < passages; from += atATime) {
      if (from > 0) yield;
      gatherPassages(from, Math.min(passages, from + atATime));
    }
    gatherAsked();
  }

  /** Tells records from wordings among the touched [from, to), and finds the best passage of each record that is asked for. */
  function gatherPassages(from: number, to: number): void {
    const { asksFor, records: recordOf } = wordings;
    let owns = records;
    let highest = most;
    for (let i = from; i < to; i++) {
      const passage = touched[i]!;
      const gain = gained[2 * passage + 1]!;
      if (passage < firstWording) {
        touched[i] = touched[owns]!;
        touched[owns++] = passage;
        if (gain > highest) highest = gain;
        continue;
      }
      const place = asksFor[passage - firstWording]!;
      if (gainedFromAny[place] === 0) {
        asked.push(place);
        const own = recordOf[place]!;
        bestOf[place] = own;
        gainedFromAny[place] = gained[2 * own]!;
      }
      gainedFromAny[place]! |= gained[2 * passage]!;
      if (gain > gained[2 * bestOf[place]! + 1]!) bestOf[place] = passage;
    }
    records = owns;
    most = highest;
  }

  /** Gives each record that is asked for what its passages gained together. */
  function gatherAsked(): void {
    for (const place of asked) {
      const record = wordings.records[place]!;
      const best = bestOf[place]!;
      let gain = gained[2 * best + 1]!;
      for (let bits = gainedFromAny[place]! & ~gained[2 * best]!; bits !== 0; bits &= bits - 1)
        gain += worthOf[31 - Math.clz32(bits & -bits)]!;
      if (gained[2 * record] === 0) {
        touched[tally.count++] = touched[records]!;
        touched[records++] = record;
      }
      gained[2 * record] = gainedFromAny[place]!;
      gained[2 * record + 1] = gain;
      if (record < firstUnanswered) most = Math.max(most, gain);
    }
  }

  /** The records that gained most with what their neighbours are worth, and of those far behind the best, few. */
  function* choose(
    manner: Manner,
    neighbours: Neighbours,
    kinds: ReadonlySet<number> | undefined,
  ): Sliced<number[]> {
    const highest = kinds === undefined ? most : mostOf(kinds);
    const near = yield* bestOfRecords(maxSkimmed[manner], leastGain[manner] * highest, kinds);
    const skimmed = near.length < fewRecords ? yield* bestOfRecords(fewRecords, 0, kinds) : near;
    best.begin(maxRecords[manner]);
    for (const record of skimmed) {
      const worth = worthOfRecord(record);
      // The most promising stand first: whatever stands side by side in those that follow, others are better.
      if (worth + neighbours.most < best.least) break;
      best.offer(record, worth + neighboursOf(record, neighbours));
    }
    return best.numbers();
  }

  /** What stands side by side in its best passage or in its own words. */
  function neighboursOf(record: number, { most, gainIn }: Neighbours): number {
    const place = placeOf(record);
    const passage = place < 0 ? record : bestOf[place]!;
    const gain = most > 0 ? gainIn(passage) : 0;
    return passage === record || gain === most ? gain : Math.max(gain, gainIn(record));
  }

  /** What it gained, what is expected of it, and what it lacks. */
  function worthOfRecord(record: number): number {
    const bits = gained[2 * record]!;
    let lacking = 0;
    for (let i = 0; i < deciding.length; i++) if ((bits & deciding[i]!) === 0) lacking++;
    return logarithmsOf(gained[2 * record + 1]!) + expected[record]! - lackingCost * lacking;
  }

  /** The place of a record that is asked for with some word of the query, among all that are asked for; else -1. */
  function placeOf(record: number): number {
    const place = wordings.placeOf[record]! - 1;
    return place >= 0 && gainedFromAny[place] !== 0 ? place : -1;
  }

  /** What the record of these kinds gained that gained most. */
  function mostOf(kinds: ReadonlySet<number>): number {
    let highest = 0;
    for (let i = 0; i < records; i++) {
      const record = touched[i]!;
      if (kinds.has(kindOf[record]!)) highest = Math.max(highest, gained[2 * record + 1]!);
    }
    return highest;
  }

  function* bestOfRecords(
    wanted: number,
    leastGain: number,
    kinds: ReadonlySet<number> | undefined,
  ): Sliced<number[]> {
    best.begin(wanted);
    for (let from = 0; from < records; from += atATime) {
      if (from > 0) yield;
      offerRecords(from, Math.min(records, from + atATime), leastGain, kinds);
    }
    return best.numbers();
  }

  /** Offers those of the records [from, to) that gained enough to be among the best. */
  function offerRecords(
    from: number,
    to: number,
    leastGain: number,
    kinds: ReadonlySet<number> | undefined,
  ): void {
    let least = leastGain;
    for (let i = from; i < to; i++) {
      const record = touched[i]!;
      const gain = gained[2 * record + 1]!;
      if (gain < least || record >= firstUnanswered) continue;
      if (kinds !== undefined && !kinds.has(kindOf[record]!)) continue;
      best.offer(record, worthOfRecord(record));
      if (best.least > Number.NEGATIVE_INFINITY)
        least = Math.max(leastGain, gainOf(best.least - mostExpected));
    }
  }

  function chooseUnanswered(most: number): number[] {
    best.begin(most);
    for (const place of asked) {
      const record = wordings.records[place]!;
      if (record >= firstUnanswered) best.offer(record, gained[2 * record + 1]!);
    }
    return best.numbers();
  }

  /** All wordings of a record where there are few; else those that gained most, and for what they lack, others. */
  function wordingsOf(record: number, most: number): number[] {
    const place = placeOf(record);
    if (place < 0) return [];
    const [first, end] = [wordings.starts[place]!, wordings.starts[place + 1]!];
    const all: number[] = [];
    for (let wording = first; wording < end; wording++)
      if (end - first <= most || gained[2 * wording] !== 0) all.push(wording);
    if (all.length <= most) return all;
    best.begin(most);
    // Of those that gained the same, the shorter ones: they are nearer to the query. Of these, by their words, so that the order in
    // which wordings are listed changes nothing.
    for (const wording of all) {
      const [start, end] = [offsets[wording]!, offsets[wording + 1]!];
      const order = recordWords.codes[start]! ^ recordWords.codes[end - lastWord]!;
      best.offer(wording, gained[2 * wording + 1]! - (end - start) - order / 2 ** 16);
    }
    const taken = best.numbers();
    let held = taken.reduce((from, wording) => from | gained[2 * wording]!, 0);
    for (const wording of all) {
      if ((gained[2 * wording]! & ~held) === 0) continue;
      held |= gained[2 * wording]!;
      taken.push(wording);
    }
    return taken;
  }

  /** Forgets what was counted for the last query. */
  function* forget(): Sliced<void> {
    yield* tally.forget();
    for (const place of asked) gainedFromAny[place] = 0;
    asked = [];
  }
}

/** What speaks for a record before its words are looked at: its standing, and a short title. */
function expectedOf({ recordWords, offsets }: Index, standing: Float32Array): Float32Array {
  return standing.map((value, record) => {
    const start = offsets[record]!;
    let end = start;
    while (end < offsets[record + 1]! && recordWords.codes[end] !== boundary) end++;
    const named = end > start ? Math.min(1, shortTitle.words / (end - start)) : 0;
    return standingShare * value + shortTitle.gain * named;
  });
}
