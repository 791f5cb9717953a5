/** Which records deserve a closer look. The cost grows with how many passages hold the query's rarer words. */

import { type Best, createBest } from './best.ts';
import { firstOf, type Group, groupsOf, type Span } from './groups.ts';
import { numbersUpTo } from './lists.ts';
import type { Index } from './postings.ts';
import type { Query } from './query.ts';
import { boundary, firstFrom } from './vocabulary.ts';

/** Most records that are looked at closely: a keystroke must be answered before the next. */
const maxRecords = { typing: 48, whole: 64 };
/** Most of those that stand for queries without an answer, besides. */
const maxUnanswered = { typing: 3, whole: 8 };
/** Far behind is what gains less than this share of what the best one gains; of those so far behind, few are looked at. */
const leastGain = { typing: 0.7, whole: 0 };
const fewRecords = 8;
/** A passage without any of the rarest words that make up the rest of the query's surprise adds no record. */
const leastShare = 0.6;
/** Most entries of lists that are read for one query. */
const maxEntries = { typing: 12_000, whole: 80_000 };
/** Words that say little are left out, unless records are many to be told apart. */
const many = 32;
/** A word that can add no record is counted if it is worth this share of the query. */
const leastTelling = 0.12;
/** Of a record's wordings, so many are looked at, and others only for words that these lack. */
const maxWordings = { typing: 8, whole: 16 };
/** What words of the query gain a record that stand in other passages than its best. */
const besidesShare = 0.7;
/** Of what speaks for a record whatever is asked, what counts here. */
const standingShare = 0.5;
/** Who asks for little names a title: the shorter it is, the more of it. Natural logarithms, for at most so many words. */
const shortTitle = { gain: 2, words: 3 };

/** A keystroke is looked after with less care than a whole query. */
type Manner = 'typing' | 'whole';

/** A record that deserves a closer look, and those of its wordings that do. */
export interface Candidate {
  record: number;
  wordings: number[];
}

/** What no record answers, then records, the most promising first; `kinds`: only records of these. */
export type FindCandidates = (query: Query, kinds?: ReadonlySet<number>) => Candidate[];

/** Holds some numbers for each passage, so that a query allocates nothing of the corpus' size. */
export function createCandidates(index: Index, standing: Float32Array): FindCandidates {
  const { wordings, kinds: kindOf, firstUnanswered } = index;
  const firstWording = index.ids.length;
  const passages = index.offsets.length - 1;
  /** What each passage gained so far, in natural logarithms, and from which groups. */
  const gained = new Float32Array(passages);
  const gainedFrom = new Uint32Array(passages);
  /** Passages that gained anything, … */
  const touched = numbersUpTo(passages, passages);
  let count = 0;
  /** … and of those who ask for a record: the best of its passages, all that they gained from, its place among the found. */
  const bestOf = new Uint32Array(wordings.records.length);
  const gainedFromAny = new Uint32Array(wordings.records.length);
  const placeOf = new Uint8Array(wordings.records.length);
  /** What each bit of `gainedFrom` is worth to a record that gained it in another passage than its best. */
  const worthOf = new Float64Array(32);
  const expected = expectedOf(index, standing);

  return (query, kinds) => {
    const groups = groupsOf(index, query);
    const all = groups.reduce((sum, { worth, isPair }) => sum + (isPair ? 0 : worth), 0);
    const manner = query.typing ? 'typing' : 'whole';
    let rest = all;
    let budget = maxEntries[manner];
    for (const { spans, worth, isPair, bit } of groups) {
      const mayAdd = isPair || rest >= all * leastShare;
      if (!isPair) rest -= worth;
      const tells = mayAdd || (count > many && worth >= all * leastTelling);
      if (!tells && query.typing) continue;
      for (const span of spans) {
        // Lists that are too long are left to the closer look, unless there is nothing else to look at.
        if (span.to - span.from > budget && count > 0) continue;
        const end = Math.min(span.to, span.from + maxEntries[manner]);
        budget -= end - span.from;
        if (mayAdd) add(span, span.from, end, bit);
        else addMore(span, tells ? span.from : firstOf(span, end, firstWording), end, bit);
      }
    }
    const asked = gather(groups);
    const records = [...chooseUnanswered(maxUnanswered[manner]), ...choose(manner, kinds)];
    const found = records.map((record): Candidate => ({ record, wordings: [] }));
    addWordings(found, maxWordings[manner]);
    forget(asked);
    return found;
  };

  /** Of lists that may hold a passage again, the first to come, the best, counts. */
  function add({ entries, first, gain }: Span, start: number, end: number, bit: number): void {
    for (let at = start; at < end; at++) {
      const passage = first + entries[at]!;
      const had = gainedFrom[passage]!;
      if ((had & bit) !== 0) continue;
      if (had === 0) touched[count++] = passage;
      gainedFrom[passage] = had | bit;
      gained[passage] = gained[passage]! + gain;
    }
  }

  /** The same, but only to passages that gained before. */
  function addMore({ entries, first, gain }: Span, start: number, end: number, bit: number): void {
    for (let at = start; at < end; at++) {
      const passage = first + entries[at]!;
      const had = gainedFrom[passage]!;
      if (had === 0 || (had & bit) !== 0) continue;
      gainedFrom[passage] = had | bit;
      gained[passage] = gained[passage]! + gain;
    }
  }

  /** Records gain what the best of their passages gained, and a share of what others hold of the query besides. */
  function gather(groups: readonly Group[]): number[] {
    for (const { bit, worth } of groups) worthOf[31 - Math.clz32(bit)] = worth;
    const asked: number[] = [];
    for (let i = 0; i < count; i++) {
      const passage = touched[i]!;
      if (passage < firstWording) continue;
      const record = wordings.asksFor[passage - firstWording]!;
      if (gainedFromAny[record] === 0) {
        asked.push(record);
        const own = wordings.records[record]!;
        bestOf[record] = own;
        gainedFromAny[record] = gainedFrom[own]!;
      }
      gainedFromAny[record] = gainedFromAny[record]! | gainedFrom[passage]!;
      if (gained[passage]! > gained[bestOf[record]!]!) bestOf[record] = passage;
    }
    for (const i of asked) {
      const record = wordings.records[i]!;
      const best = bestOf[i]!;
      const besides = gainedFromAny[i]! & ~gainedFrom[best]!;
      let gain = gained[best]!;
      for (let bits = besides; bits !== 0; bits &= bits - 1)
        gain += besidesShare * worthOf[31 - Math.clz32(bits & -bits)]!;
      if (gainedFrom[record] === 0) touched[count++] = record;
      gainedFrom[record] = gainedFromAny[i]!;
      gained[record] = gain;
    }
    return asked;
  }

  /** The records that gained most, and of those far behind the best, few. */
  function choose(manner: Manner, kinds: ReadonlySet<number> | undefined): number[] {
    let most = 0;
    for (let i = 0; i < count; i++) {
      const record = touched[i]!;
      if (record < firstUnanswered && gained[record]! > most) most = gained[record]!;
    }
    const near = offer(createBest(maxRecords[manner]), leastGain[manner] * most, kinds);
    return near.length < fewRecords ? offer(createBest(fewRecords), 0, kinds) : near;
  }

  function offer(best: Best, leastGain: number, kinds: ReadonlySet<number> | undefined): number[] {
    for (let i = 0; i < count; i++) {
      const record = touched[i]!;
      if (record >= firstUnanswered || gained[record]! < leastGain) continue;
      const value = gained[record]! + expected[record]!;
      if (value >= best.least && (kinds === undefined || kinds.has(kindOf[record]!)))
        best.offer(record, value);
    }
    return best.numbers;
  }

  function chooseUnanswered(most: number): number[] {
    const best = createBest(most);
    for (let i = 0; i < count; i++) {
      const record = touched[i]!;
      if (record >= firstUnanswered && record < firstWording) best.offer(record, gained[record]!);
    }
    return best.numbers;
  }

  /** Adds all wordings where there are few; else those that gained most, and for what they lack, others. */
  function addWordings(found: readonly Candidate[], most: number): void {
    const { records, starts } = wordings;
    for (const [place, candidate] of found.entries()) {
      const i = firstFrom(records, candidate.record);
      if (records[i] !== candidate.record || gainedFromAny[i] === 0) continue;
      if (starts[i + 1]! - starts[i]! > most) placeOf[i] = place + 1;
      else
        for (let wording = starts[i]!; wording < starts[i + 1]!; wording++) candidate.wordings.push(wording);
    }
    for (let i = 0; i < count; i++) {
      if (touched[i]! < firstWording) continue;
      const place = placeOf[wordings.asksFor[touched[i]! - firstWording]!]!;
      if (place > 0) found[place - 1]!.wordings.push(touched[i]!);
    }
    for (const candidate of found) {
      if (candidate.wordings.length <= most) continue;
      const best = createBest(most);
      for (const wording of candidate.wordings) best.offer(wording, gained[wording]!);
      const taken = best.numbers;
      let held = taken.reduce((from, wording) => from | gainedFrom[wording]!, 0);
      for (const wording of candidate.wordings) {
        if ((gainedFrom[wording]! & ~held) === 0) continue;
        held |= gainedFrom[wording]!;
        taken.push(wording);
      }
      candidate.wordings = taken;
    }
  }

  function forget(asked: readonly number[]): void {
    for (let i = 0; i < count; i++) {
      gained[touched[i]!] = 0;
      gainedFrom[touched[i]!] = 0;
    }
    for (const i of asked) {
      gainedFromAny[i] = 0;
      placeOf[i] = 0;
    }
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
