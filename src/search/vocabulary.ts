/** Every word that stands in the records: numbered, and found again by a spelling that is a little wrong. */
import { foldWord, formOf } from './fold.ts';

/** Form 0 is no word: it stands between two fields, so that no run of words crosses them. */
export const boundary = 0;

export interface Vocabulary {
  /** Folded words; a word's number is its place. */
  words: string[];
  wordId: Map<string, number>;
  formId: Map<string, number>;
  /** The word of each form. */
  wordOfForm: Uint32Array;
  /** Words in alphabetical order, for what is half typed. */
  sorted: Uint32Array;
  /** Hashes of the words with up to two letters left out, ascending, and the word of each. */
  deletionHashes: Uint32Array;
  deletionWords: Uint32Array;
  /** Words that sound alike, by `soundOf`. */
  bySound: Map<string, number[]>;
}

/** Numbers words while the records are read; a text's spelling is looked at once. */
export function createWordCounter() {
  const words: string[] = [''];
  const wordId = new Map<string, number>([['', 0]]);
  const formId = new Map<string, number>([['', boundary]]);
  const wordOfForm: number[] = [0];
  const seen = new Map<string, number>();

  return {
    /** The number of the form of a raw word; -1 if nothing is left of it. */
    form(raw: string): number {
      const known = seen.get(raw);
      if (known !== undefined) return known;
      const id = add(raw);
      seen.set(raw, id);
      return id;
    },
    finish(): Vocabulary {
      const sorted = Uint32Array.from(words.keys()).subarray(1);
      sorted.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
      const bySound = new Map<string, number[]>();
      for (let id = 1; id < words.length; id++) {
        const sound = soundOf(words[id]!);
        const group = bySound.get(sound);
        if (group) group.push(id);
        else bySound.set(sound, [id]);
      }
      for (const [sound, group] of bySound) if (group.length < 2) bySound.delete(sound);
      return {
        words,
        wordId,
        formId,
        wordOfForm: Uint32Array.from(wordOfForm),
        sorted,
        bySound,
        ...deletionsOf(words),
      };
    },
  };

  function add(raw: string): number {
    const word = foldWord(raw);
    if (!word) return -1;
    const form = formOf(raw);
    const known = formId.get(form);
    if (known !== undefined) return known;
    let id = wordId.get(word);
    if (id === undefined) {
      id = words.length;
      words.push(word);
      wordId.set(word, id);
    }
    wordOfForm.push(id);
    formId.set(form, wordOfForm.length - 1);
    return wordOfForm.length - 1;
  }
}

/** Spellings that Vietnamese ears and hands confuse become one: i/y, d/gi/r, s/x, tr/ch, ngh/ng, gh/g, k/c/q, l/n. */
export function soundOf(word: string): string {
  return word
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^(gi|r)(?=[aeiouy])/, 'd')
    .replace(/^tr/, 'ch')
    .replace(/^[kq]/, 'c')
    .replace(/^x/, 's')
    .replace(/^n(?=[aeiouy])/, 'l')
    .replaceAll('y', 'i');
}

/** Letters that may be wrong in a word of this length; digits are never guessed at. */
export function editsAllowed(word: string): number {
  if (word.length < 3 || /[0-9]/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/** Calls back with the hash of the word and of each of its shortenings by up to `edits` letters. */
export function eachDeletion(word: string, edits: number, visit: (hash: number) => void): void {
  visit(hashOf(word));
  if (edits === 0) return;
  for (let i = 0; i < word.length; i++) {
    const shorter = word.slice(0, i) + word.slice(i + 1);
    visit(hashOf(shorter));
    if (edits > 1)
      for (let j = i; j < shorter.length; j++) visit(hashOf(shorter.slice(0, j) + shorter.slice(j + 1)));
  }
}

/** FNV-1a, 32 bits; collisions do no harm, every find is compared letter by letter. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** SymSpell's idea: two words one letter apart share a shortening, so finding one is a look-up, not a scan. */
function deletionsOf(words: string[]): { deletionHashes: Uint32Array; deletionWords: Uint32Array } {
  const pairs: bigint[] = [];
  for (let id = 1; id < words.length; id++) {
    const word = words[id]!;
    const edits = editsAllowed(word);
    if (edits === 0 || word.length > 30) continue;
    const mine = new Set<number>();
    eachDeletion(word, edits, (hash) => mine.add(hash));
    for (const hash of mine) pairs.push((BigInt(hash) << 32n) | BigInt(id));
  }
  const ordered = BigUint64Array.from(pairs).sort();
  const deletionHashes = new Uint32Array(ordered.length);
  const deletionWords = new Uint32Array(ordered.length);
  for (const [i, pair] of ordered.entries()) {
    deletionHashes[i] = Number(pair >> 32n);
    deletionWords[i] = Number(pair & 0xffffffffn);
  }
  return { deletionHashes, deletionWords };
}
