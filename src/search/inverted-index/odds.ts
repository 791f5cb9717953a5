/**
 * How likely it is that a query is one that no record answers, by its words and by which of them stand side by side: a
 * logistic regression on all that is asked, fitted while the index is built. Words and pairs share a table by their hashes
 * (https://arxiv.org/abs/0902.2206), and each learns at a rate of its own (AdaGrad, https://jmlr.org/papers/v12/duchi11a.html).
 */
import type { Sliced } from '../slices.ts';
import { hashOf } from '../words/fold.ts';
import { type RecordWords, wordAt } from './record-words.ts';
import { boundary, type Vocabulary } from './vocabulary.ts';
import type { Wordings } from './wordings.ts';

export interface Odds {
  /** By hash: what a word, or a pair, tells for “no record answers”, in parts of `unit`; 0 where nobody has asked with it. */
  told: Int8Array;
  /** For each word of the vocabulary the hash of its letters: its number would change with every word that is added. 0 of no word. */
  hashes: Uint32Array;
}

const tableBits = 18;
/** So many make up one natural logarithm. */
export const unit = 40;
/** How often each wording is learnt from; more changes little (`npm run fit`). */
const rounds = 4;
const rate = 0.3;
/** What AdaGrad starts with, so that the first step is no longer than the others. */
const firstSlopes = 0.01;
/** A wording that is so nearly told right teaches no more. */
const settled = 0.02;
/** Wordings between two yields. */
const slice = 256;

/** Learns from wordings, which records answer, and from the queries that none answers, which come after them. */
export function* buildOdds(
  { words: vocabulary }: Vocabulary,
  recordWords: RecordWords,
  offsets: ArrayLike<number>,
  { records, starts }: Wordings,
  firstUnanswered: number,
): Sliced<Odds> {
  const first = starts[0]!;
  const count = starts[records.length]! - first;
  const answered = records.filter((record) => record < firstUnanswered).length;
  const firstOfUnanswered = starts[answered]! - first;
  const told = new Int8Array(1 << tableBits);
  const hashes = Uint32Array.from({ length: vocabulary.length }, (_, id) => hashOf(vocabulary.at(id)));
  hashes[boundary] = 0;
  if (firstOfUnanswered === 0 || firstOfUnanswered === count) return { told, hashes };

  // For each word one, for each two neighbours one, and each wording ends with a boundary.
  const traits = new Uint32Array(2 * (offsets[first + count]! - offsets[first]!));
  const startOf = new Uint32Array(count + 1);
  let length = 0;
  for (let i = 0; i < count; i++) {
    if (i % slice === 0) yield;
    const words: number[] = [];
    for (let at = offsets[first + i]!; at < offsets[first + i + 1]! - 1; at++)
      words.push(hashes[wordAt(recordWords, at)]!);
    eachTrait(words, false, (hash) => {
      traits[length++] = hash;
    });
    startOf[i + 1] = length;
  }

  const learn = createLearner(traits, startOf, firstOfUnanswered);
  const order = yield* shuffled(traits, startOf);
  for (let round = 0; round < rounds; round++) {
    for (const [done, i] of order.entries()) {
      if (done % slice === 0) yield;
      learn.from(i);
    }
  }
  for (let hash = 0; hash < told.length; hash++) {
    told[hash] = Math.max(-127, Math.min(127, Math.round(learn.weights[hash]! * unit)));
  }
  return { told, hashes };
}

/** The wordings in an order that depends on their words alone, so that one more or less changes it nowhere else, and not as they are listed. */
function* shuffled(traits: Uint32Array, startOf: Uint32Array): Sliced<Uint32Array> {
  const count = startOf.length - 1;
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    for (let at = startOf[i]!; at < startOf[i + 1]!; at++) keys[i] = scatter(keys[i]! ^ traits[at]!);
  }
  yield;
  return Uint32Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
}

/** Learns what each trait tells; those of wording i are `traits[startOf[i]]` to `traits[startOf[i + 1] - 1]`. */
function createLearner(traits: Uint32Array, startOf: Uint32Array, firstOfUnanswered: number) {
  const weights = new Float32Array(1 << tableBits);
  const slopes = new Float32Array(1 << tableBits).fill(firstSlopes);
  return {
    weights,
    from(i: number): void {
      const [start, end] = [startOf[i]!, startOf[i + 1]!];
      let sum = 0;
      for (let at = start; at < end; at++) sum += weights[traits[at]!]!;
      const slope = 1 / (1 + Math.exp(-sum)) - (i < firstOfUnanswered ? 0 : 1);
      if (Math.abs(slope) < settled) return;
      for (let at = start; at < end; at++) {
        const trait = traits[at]!;
        slopes[trait]! += slope * slope;
        weights[trait]! -= (rate * slope) / Math.sqrt(slopes[trait]!);
      }
    },
  };
}

/**
 * Visits the hash of each word that is known, and of each pair, with the beginning and the end; `words` by the hashes of their letters,
 * `begun`: their end is not known.
 */
export function eachTrait(words: readonly number[], begun: boolean, visit: (hash: number) => void): void {
  for (const [at, word] of words.entries()) {
    if (word === 0) continue;
    visit(traitHash(word, alone));
    const before = at === 0 ? boundary : words[at - 1]!;
    if (at === 0 || before > 0) visit(traitHash(before, word));
  }
  const last = words.at(-1) ?? 0;
  if (!begun && last > 0) visit(traitHash(last, boundary));
}

/** Stands for the second word of no pair. */
const alone = 0xffffffff;

function traitHash(word: number, next: number): number {
  return scatter(Math.imul(word, 0x9e3779b1) ^ scatter(next)) >>> (32 - tableBits);
}

/** Mixes the bits of a number (the finalizer of MurmurHash3, https://github.com/aappleby/smhasher). */
function scatter(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
