/** Which records deserve a closer look. The cost grows with how many passages hold the query's rarer words. */
import { createBest } from './best.ts';
import { type Group, gainOf, groupsOf, type ListSpan, logarithmsOf, type SetSpan } from './groups.ts';
import { numbersUpTo } from './lists.ts';
import { type NeighbourGain, neighboursIn } from './neighbours.ts';
import type { Query } from './query.ts';
import type { Index } from './search-index.ts';
import type { Sought } from './sought.ts';
import { boundary } from './vocabulary.ts';

/** Most records that are looked at closely: a keystroke must be answered before the next. */
const maxRecords = { typing: 24, whole: 48 };
/** They are the best of so many, of which it is seen what stands side by side. */
const maxSkimmed = { typing: 96, whole: 192 };
/** Most of those that stand for queries without an answer, besides. */
const maxUnanswered = { typing: 3, whole: 8 };
/** Far behind is what gains less than this share of what the best one gains; of those so far behind, few are looked at. */
const leastGain = { typing: 0.7, whole: 0.5 };
const fewRecords = 8;
/** A passage without any of the rarest words that make up the rest of the query's surprise adds no record. */
const leastShare = { typing: 0.65, whole: 0.6 };
/** Most entries of lists that are read for one query; for a whole one, of many passages this share. */
const maxEntries = { typing: 10_000, whole: 28_000 };
const entriesShare = 0.1;
/** What a look at one bit costs, of what reading an entry costs. */
const lookCost = 0.5;
/** Where rarer words have found so many passages, frequent words add none. */
const enough = 200;
/** Words that say little are left out, unless so many passages are to be told apart. */
const many = 32;
/** While typing, a word that can add no record is read if it is worth this share of the query; with looks, which cost less, if less. */
const leastTelling = 0.12;
/** Of a record's wordings, so many are looked at, and others only for words that these lack. */
const maxWordings = { typing: 8, whole: 16 };
/** What words of the query gain a record that stand in other passages than its best. */
const besidesShare = 0.7;
/** Of what speaks for a record whatever is asked, what counts here. */
const standingShare = 0.5;
/** Who asks for little names a title: the shorter it is, the more of it. Natural logarithms, for at most so many words. */
const shortTitle = { gain: 2, words: 3 };

/** What a record loses for each deciding word of the query that none of its passages gained from (natural logarithms). */
const lackingCost = 6;

/** A keystroke is looked after with less care than a whole query. */
type Manner = 'typing' | 'whole';

/** A record that deserves a closer look, and those of its wordings that do. */
export interface Candidate {
  record: number;
  wordings: number[];
}

/** What no record answers, then records, the most promising first; `kinds`: only records of these. */
export type FindCandidates = (query: Query, sought: Sought, kinds?: ReadonlySet<number>) => Candidate[];

/** Holds two numbers for each passage, so that a query allocates nothing of the corpus' size. */
export function createCandidates(index: Index, standing: Float32Array): FindCandidates {
  const { wordings, kinds: kindOf, firstUnanswered, offsets } = index;
  const firstWording = index.ids.length;
  const passages = index.offsets.length - 1;
  const mostEntries = { ...maxEntries, whole: Math.max(maxEntries.whole, entriesShare * passages) };
  /** For each passage, side by side: from which groups it gained, a bit for each; and how much it gained. */
  const tally = new Int32Array(2 * passages);
  /** Passages that gained anything: after `gather`, `records` that did, then wordings. */
  const touched = numbersUpTo(passages, passages);
  let count = 0;
  let records = 0;
  /** What the record gained that gained most. */
  let most = 0;
  const best = createBest();
  /** Bits of groups of which every passage was counted that has them, and for each choice of deciding words, its own. */
  let counted = 0;
  let deciding: number[] = [];
  /** Of each record that is asked for: its best passage, and the groups that any of its passages gained from. */
  const bestOf = new Uint32Array(wordings.records.length);
  const gainedFromAny = new Int32Array(wordings.records.length);
  /** What the group of each bit is worth to a record that gained it in another passage than its best. */
  const worthOf = new Float64Array(32);
  const expected = expectedOf(index, standing);
  const mostExpected = expected.reduce((most, value) => Math.max(most, value), 0);

  return (query, sought, kinds) => {
    const groups = groupsOf(index, query);
    const manner = query.typing ? 'typing' : 'whole';
    countPassages(groups, manner);
    deciding = query.deciding
      .map((choice) => choice.reduce((bits, at) => bits | (1 << at), 0))
      .filter((bits) => (bits & counted) === bits);
    const asked = gather(groups);
    const neighbours = neighboursIn(index, query, sought);
    const chosen = [...chooseUnanswered(asked, maxUnanswered[manner]), ...choose(manner, neighbours, kinds)];
    const found = chosen.map((record) => ({ record, wordings: wordingsOf(record, maxWordings[manner]) }));
    forget(asked);
    return found;
  };

  /** Reads what is listed for each group, the shortest lists first. */
  function countPassages(groups: readonly Group[], manner: Manner): void {
    const all = groups.reduce((sum, { worth, isPair }) => sum + (isPair ? 0 : worth), 0);
    let rest = all;
    let budget = mostEntries[manner];
    counted = 0;
    for (const { spans, worth, isPair, bit } of groups) {
      const mayAdd = isPair || rest >= all * leastShare[manner];
      if (!isPair) rest -= worth;
      let isWhole = true;
      const isEager = mayAdd || manner === 'whole';
      const tells = isEager || (count > many && worth >= all * leastTelling);
      const isWorthLooks = isEager || worth >= all * leastTelling * lookCost;
      for (const span of spans) {
        if ('bits' in span) {
          if (mayAdd && count < enough) budget -= addSet(span, bit, mostEntries[manner]);
          else if (budget > 0 && isWorthLooks) budget -= addMoreOfSet(span, bit);
          else isWhole = false;
          continue;
        }
        // Lists that are too long are left to the closer look, unless there is nothing else to look at.
        if (!tells || (span.to - span.from > budget && count > 0)) {
          isWhole = false;
          continue;
        }
        const end = Math.min(span.to, span.from + mostEntries[manner]);
        budget -= end - span.from;
        if (end < span.to) isWhole = false;
        addList(span, end, bit, mayAdd);
      }
      if (isWhole) counted |= bit;
    }
  }

  // How a passage gains is written out in the three that follow: a call for each entry made a query 4 to 6 % slower.

  /** Of spans that may hold a passage again, the first to come, the best, counts; `mayAdd`: also to what gained nothing before. */
  function addList(
    { entries, from, first, gain }: ListSpan,
    end: number,
    bit: number,
    mayAdd: boolean,
  ): void {
    const gained = tally;
    const found = touched;
    let n = count;
    for (let i = from; i < end; i++) {
      const passage = first + entries[i]!;
      const had = gained[2 * passage]!;
      if ((had & bit) !== 0) continue;
      if (had === 0) {
        if (!mayAdd) continue;
        found[n++] = passage;
      }
      gained[2 * passage] = had | bit;
      gained[2 * passage + 1]! += gain;
    }
    count = n;
  }

  /** Stops at `most` passages; gives how many there were. */
  function addSet({ bits, from, to, gain }: SetSpan, bit: number, most: number): number {
    const gained = tally;
    const found = touched;
    let n = count;
    let added = 0;
    for (let at = from; at < to && added < most; at++) {
      for (let left = bits[at]!; left !== 0; left &= left - 1) {
        added++;
        const passage = 32 * (at - from) + 31 - Math.clz32(left & -left);
        const had = gained[2 * passage]!;
        if ((had & bit) !== 0) continue;
        if (had === 0) found[n++] = passage;
        gained[2 * passage] = had | bit;
        gained[2 * passage + 1]! += gain;
      }
    }
    count = n;
    return added;
  }

  /** Only to passages that gained before; gives what it cost, as if it were a list. */
  function addMoreOfSet({ bits, from, gain }: SetSpan, bit: number): number {
    const gained = tally;
    const found = touched;
    const n = count;
    for (let i = 0; i < n; i++) {
      const passage = found[i]!;
      if ((bits[from + (passage >>> 5)]! & (1 << passage)) === 0) continue;
      const had = gained[2 * passage]!;
      if ((had & bit) !== 0) continue;
      gained[2 * passage] = had | bit;
      gained[2 * passage + 1]! += gain;
    }
    return n * lookCost;
  }

  /**
   * Records that are asked for gain what the best of their passages gained, and a share of what others hold of the
   * query besides. Gives the places of these records.
   */
  function gather(groups: readonly Group[]): number[] {
    for (const { bit, worth } of groups) worthOf[31 - Math.clz32(bit)] = gainOf(besidesShare * worth);
    const asked: number[] = [];
    const { asksFor, records: recordOf } = wordings;
    let owns = 0;
    let highest = 0;
    const n = count;
    for (let i = 0; i < n; i++) {
      const passage = touched[i]!;
      const gain = tally[2 * passage + 1]!;
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
        gainedFromAny[place] = tally[2 * own]!;
      }
      gainedFromAny[place]! |= tally[2 * passage]!;
      if (gain > tally[2 * bestOf[place]! + 1]!) bestOf[place] = passage;
    }
    records = owns;
    most = highest;
    for (const place of asked) {
      const record = wordings.records[place]!;
      const best = bestOf[place]!;
      let gain = tally[2 * best + 1]!;
      for (let bits = gainedFromAny[place]! & ~tally[2 * best]!; bits !== 0; bits &= bits - 1)
        gain += worthOf[31 - Math.clz32(bits & -bits)]!;
      if (tally[2 * record] === 0) {
        touched[count++] = touched[records]!;
        touched[records++] = record;
      }
      tally[2 * record] = gainedFromAny[place]!;
      tally[2 * record + 1] = gain;
      if (record < firstUnanswered) most = Math.max(most, gain);
    }
    return asked;
  }

  /** The records that gained most with what their neighbours are worth, and of those far behind the best, few. */
  function choose(
    manner: Manner,
    neighbours: NeighbourGain,
    kinds: ReadonlySet<number> | undefined,
  ): number[] {
    const highest = kinds === undefined ? most : mostOf(kinds);
    const near = bestOfRecords(maxSkimmed[manner], leastGain[manner] * highest, kinds);
    const skimmed = near.length < fewRecords ? bestOfRecords(fewRecords, 0, kinds) : near;
    best.begin(maxRecords[manner]);
    for (const record of skimmed) {
      const place = placeOf(record);
      const passage = place < 0 ? record : bestOf[place]!;
      const own = neighbours(record);
      const together = passage === record ? own : Math.max(own, neighbours(passage));
      best.offer(record, worthOfRecord(record) + together);
    }
    return best.numbers();
  }

  /** What it gained, what is expected of it, and what it lacks. */
  function worthOfRecord(record: number): number {
    const bits = tally[2 * record]!;
    let lacking = 0;
    for (let i = 0; i < deciding.length; i++) if ((bits & deciding[i]!) === 0) lacking++;
    return logarithmsOf(tally[2 * record + 1]!) + expected[record]! - lackingCost * lacking;
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
      if (kinds.has(kindOf[record]!)) highest = Math.max(highest, tally[2 * record + 1]!);
    }
    return highest;
  }

  function bestOfRecords(
    wanted: number,
    leastGain: number,
    kinds: ReadonlySet<number> | undefined,
  ): number[] {
    best.begin(wanted);
    let least = leastGain;
    for (let i = 0; i < records; i++) {
      const record = touched[i]!;
      const gain = tally[2 * record + 1]!;
      if (gain < least || record >= firstUnanswered) continue;
      if (kinds !== undefined && !kinds.has(kindOf[record]!)) continue;
      best.offer(record, worthOfRecord(record));
      if (best.least > Number.NEGATIVE_INFINITY)
        least = Math.max(leastGain, gainOf(best.least - mostExpected));
    }
    return best.numbers();
  }

  function chooseUnanswered(asked: readonly number[], most: number): number[] {
    best.begin(most);
    for (const place of asked) {
      const record = wordings.records[place]!;
      if (record >= firstUnanswered) best.offer(record, tally[2 * record + 1]!);
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
      if (end - first <= most || tally[2 * wording] !== 0) all.push(wording);
    if (all.length <= most) return all;
    best.begin(most);
    // Of those that gained the same, the shorter ones, which are nearer to the query.
    for (const wording of all)
      best.offer(wording, tally[2 * wording + 1]! - (offsets[wording + 1]! - offsets[wording]!));
    const taken = best.numbers();
    let held = taken.reduce((from, wording) => from | tally[2 * wording]!, 0);
    for (const wording of all) {
      if ((tally[2 * wording]! & ~held) === 0) continue;
      held |= tally[2 * wording]!;
      taken.push(wording);
    }
    return taken;
  }

  function forget(asked: readonly number[]): void {
    for (let i = 0; i < count; i++) {
      tally[2 * touched[i]!] = 0;
      tally[2 * touched[i]! + 1] = 0;
    }
    for (const place of asked) gainedFromAny[place] = 0;
    count = 0;
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
