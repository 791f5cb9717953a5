/**
 * Invented words in the shape of the corpus: Vietnamese syllables made of its onsets and rimes, compounds of two
 * syllables, English and foreign words made of its letter sequences. None of them is a word pair of the corpus.
 */
import { fold } from './fold.ts';
import type { Random } from './random.ts';

export interface Lexicon {
  /** Vietnamese words of one or two syllables, the most used first. */
  vietnamese: string[][];
  english: string[];
  /** Each name has as many Vietnamese as foreign parts: which are used depends on the name that it stands for. */
  names: { vietnamese: string[]; foreign: string[]; acronym: string }[];
}

export interface Vocabulary {
  /** Words in lower case, with repetition as they stand in the corpus. */
  syllables: string[];
  english: string[];
  /** Folded words that must not be invented. */
  known: ReadonlySet<string>;
  /** Folded neighbours "a b" that must not come together. */
  pairs: ReadonlySet<string>;
}

const onsetAndRime = /^(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?([aeiouyăâêôơư].*)$/u;
const partsOfAName = 4;

/** Whether a lower-case word has the form of a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  const bare = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  return /^(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aeiouyăâêôơư]{1,3}(ch|ng|nh|[cmnpt])?$/u.test(
    bare,
  );
}

/** Makes the words for `size` records: new words keep turning up as a corpus grows, ever more slowly. */
export function makeLexicon(vocabulary: Vocabulary, size: number, random: Random): Lexicon {
  const words = Math.round(2000 + 12 * size ** 0.6);
  const syllables = [...new Set(vocabulary.syllables)];
  const pool = [...syllables, ...inventSyllables(syllables, vocabulary.known, random)];
  const spell = letterChain([...new Set(vocabulary.english)], random);
  const unknown = () => {
    for (;;) {
      const word = spell();
      if (!vocabulary.known.has(word)) return word;
    }
  };
  return {
    vietnamese: Array.from({ length: words }, () => inventWord(pool, vocabulary.pairs, random)),
    english: Array.from({ length: words }, unknown),
    names: Array.from({ length: 100 + Math.round(size / 4) }, () => ({
      vietnamese: Array.from({ length: partsOfAName }, () => random.pick(pool)),
      foreign: Array.from({ length: partsOfAName }, unknown),
      acronym: Array.from({ length: 8 }, () => random.pick([...'BCDFGJKMPRSTXZ'])).join(''),
    })),
  };
}

/** One word in five has one syllable, as in running Vietnamese. */
function inventWord(pool: string[], pairs: ReadonlySet<string>, random: Random): string[] {
  for (;;) {
    const word = random.chance(0.2) ? [random.pick(pool)] : [random.pick(pool), random.pick(pool)];
    if (!pairs.has(fold(word.join(' ')))) return word;
  }
}

/** As many again as are given, or as many as can be had. */
function inventSyllables(given: string[], known: ReadonlySet<string>, random: Random): string[] {
  const split = given.flatMap((syllable) => {
    const match = onsetAndRime.exec(syllable.normalize('NFC'));
    return match ? [{ onset: match[1] ?? '', rime: match[2]! }] : [];
  });
  const invented = new Set<string>();
  for (let tries = 0; invented.size < given.length && tries < given.length * 20; tries++) {
    const syllable = respell(random.pick(split).onset, random.pick(split).rime);
    if (isSyllable(syllable) && !known.has(fold(syllable))) invented.add(syllable);
  }
  return [...invented];
}

/** c/k, g/gh and ng/ngh follow the vowel after them. */
function respell(onset: string, rime: string): string {
  const bright = /^[ieêy]/u.test(rime.normalize('NFD'));
  const respelt: Record<string, string> = bright
    ? { c: 'k', g: 'gh', ng: 'ngh' }
    : { k: 'c', gh: 'g', ngh: 'ng' };
  return (respelt[onset] ?? onset) + rime;
}

/** Draws words letter by letter, each after the two before it as often as in the given words. */
function letterChain(words: string[], random: Random): () => string {
  const after = new Map<string, string[]>();
  for (const word of words) {
    const letters = `^^${word}$`;
    for (let at = 2; at < letters.length; at++) {
      const before = letters.slice(at - 2, at);
      const list = after.get(before);
      if (list) list.push(letters[at]!);
      else after.set(before, [letters[at]!]);
    }
  }
  return () => {
    for (;;) {
      let word = '^^';
      while (!word.endsWith('$') && word.length < 16) word += random.pick(after.get(word.slice(-2))!);
      if (word.endsWith('$') && word.length > 5) return word.slice(2, -1);
    }
  };
}
