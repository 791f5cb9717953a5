/**
 * How likely it is that a query is one that no record answers, whichever record it be: a logistic regression on all that is asked,
 * fitted while the index is built. It goes by the things that are named, by which of them stand side by side, and by each two topics that
 * are named together. These share a table by their hashes (https://arxiv.org/abs/0902.2206), and each learns at a rate of its own
 * (AdaGrad, https://jmlr.org/papers/v12/duchi11a.html).
 */
import { remembering } from '../../remembering.ts';
import { createNumberList, wordAt } from '../inverted-index/record-words.ts';
import { firstUnansweredPassage, type Index } from '../inverted-index/search-index.ts';
import { wordId } from '../inverted-index/vocabulary.ts';
import type { Sliced } from '../slices.ts';
import { hashOf } from '../words/fold.ts';
import { isFunctionWord } from '../words/function-words.ts';
import type { Query } from './query.ts';
import type { Synonyms } from './synonyms.ts';

/** How much likelier the query is one that no record answers than one that some do: a natural logarithm, 0 if nothing tells. */
export type OddsAgainst = (query: Query) => number;

const tableBits = 19;
/** So many make up one natural logarithm. */
const unit = 40;
/** How often each wording is learnt from; more changes little (`npm run fit`). */
const rounds = 4;
const rate = 0.3;
/** What AdaGrad starts with, so that the first step is no longer than the others. */
const firstSlopes = 0.01;
/** A wording that is so nearly told right teaches no more. */
const settled = 0.02;
/** Wordings between two yields. */
const slice = 256;
/** The hash of no thing: before the first, after the last, and of a word that nobody has asked with. */
const nothing = 0;

/** A folded word of a query, or of what is asked. */
interface Word {
  text: string;
  /** `nothing` if nobody has asked with it. */
  hash: number;
  /** It does more than ask or join. */
  isTopic: boolean;
  /** How many words the spellings have that begin with it: bit n for n words. */
  lengths: number;
}

/** Learns from wordings, which records answer, and from the queries that none answers, which come after them. */
export function* createOdds(index: Index, synonyms: Synonyms): Sliced<OddsAgainst> {
  const { vocabulary, recordWords, offsets, wordings } = index;
  const first = wordings.starts[0]!;
  const count = offsets.length - 1 - first;
  const firstOfUnanswered = firstUnansweredPassage(index) - first;
  if (firstOfUnanswered === 0 || firstOfUnanswered === count) return () => 0;

  const { traits, startOf } = yield* readWordings();
  const told = yield* learn(traits, startOf, firstOfUnanswered);

  const recalled = remembering((word) => wordOf(word, wordId(vocabulary, word)));

  return ({ words, typing, isCut, endsInWord }) => {
    let sum = 0;
    // A word that is only guessed at tells nothing, as it may be another thing as well; nor does a letter that may become anything.
    const isLetter = typing && endsInWord && words.at(-1)?.word.length === 1;
    const known = words.slice(0, isLetter ? -1 : undefined).map(({ word }) => recalled(word));
    eachTrait(known, typing || isCut, (trait) => {
      sum += told[trait]!;
    });
    return sum / unit;
  };

  /** Of all wordings: a function of its own, since what is asked of the odds would else hold them as long as it lives. */
  function* readWordings(): Sliced<{ traits: Uint32Array; startOf: Uint32Array }> {
    const traits = createNumberList();
    const known: Word[] = [];
    const startOf = new Uint32Array(count + 1);
    for (let i = 0; i < count; i++) {
      if (i % slice === 0) yield;
      const words: Word[] = [];
      // Each wording ends with a boundary.
      for (let at = offsets[first + i]!; at < offsets[first + i + 1]! - 1; at++) {
        const id = wordAt(recordWords, at);
        known[id] ??= wordOf(vocabulary.words.at(id), id);
        words.push(known[id]);
      }
      eachTrait(words, false, (trait) => traits.push(trait));
      startOf[i + 1] = traits.length;
    }
    return { traits: traits.toArray(), startOf };
  }

  function wordOf(text: string, id: number): Word {
    return {
      text,
      hash: id === 0 ? nothing : hashOf(text),
      isTopic: !isFunctionWord({ word: text, form: text }),
      lengths: synonyms.lengthsWith(text),
    };
  }

  /** The longest spelling that begins at a word: where it ends, and its group. */
  function spellingAt(words: readonly Word[], from: number): { to: number; group: number } | undefined {
    for (let { lengths } = words[from]!; lengths !== 0; ) {
      const length = 31 - Math.clz32(lengths);
      lengths ^= 1 << length;
      const to = from + length;
      if (to > words.length) continue;
      let text = words[from]!.text;
      for (let at = from + 1; at < to; at++) text += ` ${words[at]!.text}`;
      const group = synonyms.groupOf(text);
      if (group !== undefined) return { to, group };
    }
    return undefined;
  }

  /** Visits the hash of each trait of a query; `begun`: its end is not known. */
  function eachTrait(words: readonly Word[], begun: boolean, visit: (trait: number) => void): void {
    let before = nothing;
    const topics: number[] = [];
    for (let at = 0; at < words.length; ) {
      const spelling = spellingAt(words, at);
      const thing = spelling?.group ?? words[at]!.hash;
      if (thing !== nothing) {
        visit(traitHash(thing, alone));
        if (at === 0 || before !== nothing) visit(traitHash(before, thing));
        const isTopic = spelling !== undefined || words[at]!.isTopic;
        if (isTopic && !topics.includes(thing)) {
          for (const other of topics) visit(traitHash(together, (other + thing) >>> 0));
          topics.push(thing);
        }
      }
      before = thing;
      at = spelling?.to ?? at + 1;
    }
    if (!begun && before !== nothing) visit(traitHash(before, nothing));
  }
}

/** What each trait tells for “no record answers”, in parts of `unit`; those of wording i are `traits[startOf[i]]` to `traits[startOf[i + 1] - 1]`. */
function* learn(traits: Uint32Array, startOf: Uint32Array, firstOfUnanswered: number): Sliced<Int8Array> {
  const weights = new Float32Array(1 << tableBits);
  const slopes = new Float32Array(1 << tableBits).fill(firstSlopes);
  const order = yield* shuffled(traits, startOf);
  for (let round = 0; round < rounds; round++) {
    for (const [done, i] of order.entries()) {
      if (done % slice === 0) yield;
      learnFrom(i);
    }
  }
  const told = new Int8Array(weights.length);
  for (let trait = 0; trait < told.length; trait++)
    told[trait] = Math.max(-127, Math.min(127, Math.round(weights[trait]! * unit)));
  return told;

  function learnFrom(i: number): void {
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
  }
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

/** Instead of the second thing of a pair: there is none; or, of the first: the second is the sum of two that stand anywhere. */
const [alone, together] = [0xffffffff, 0xfffffffe];

function traitHash(thing: number, next: number): number {
  return scatter(Math.imul(thing, 0x9e3779b1) ^ scatter(next)) >>> (32 - tableBits);
}

/** Mixes the bits of a number (the finalizer of MurmurHash3, https://github.com/aappleby/smhasher). */
function scatter(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
