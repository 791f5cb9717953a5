/**
 * Ordinary words of manner, judging, moving, being and talking, which name no topic: what they stand for may be said
 * otherwise or not at all in a record that answers. With their marks; unaccented, most are other words too.
 */
import { type Token, tokenize } from './fold.ts';
import { phrasesOf, standsAt } from './phrases.ts';
import {
  adjectives,
  englishManner,
  irregularVerbs,
  mannerExpressions,
  notAdverbs,
  nouns,
  verbs,
  vietnameseManner,
} from './words/manner.ts';

const inflected = verbs
  .trim()
  .split(/\s+/)
  .flatMap((verb) => [verb, ...endings(verb)]);

/** The plain endings, with the doubled letter and without: what is no word does no harm. */
function endings(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const ies = verb.replace(/y$/, 'i');
  return [
    `${verb}s`,
    `${ies}es`,
    `${stem}ed`,
    `${ies}ed`,
    `${stem}ing`,
    `${verb}${verb.at(-1)}ing`,
    `${verb}${verb.at(-1)}ed`,
  ];
}

const words = new Set(
  tokenize([englishManner, vietnameseManner, ...inflected, irregularVerbs, adjectives, nouns].join(' ')).map(
    ({ form }) => form,
  ),
);
const byFirst = Map.groupBy(phrasesOf(mannerExpressions), ([first]) => first!.word);

const noAdverbs = new Set(notAdverbs.split(' '));

/** English adverbs; the nouns and verbs that end so are few. */
function isAdverb(word: string): boolean {
  return word.length > 5 && word.endsWith('ly') && !noAdverbs.has(word);
}

/** For each word, whether it belongs to such a word or expression. Where no word bears marks, none is needed. */
export function mannerWords(tokens: readonly Token[]): boolean[] {
  const found = tokens.map(({ form }) => words.has(form) || isAdverb(form));
  const mayLackMarks = tokens.every(({ form, word }) => form === word);
  for (const [from, { word }] of tokens.entries()) {
    const longest = byFirst.get(word)?.find((phrase) => standsAt(phrase, tokens, from, { mayLackMarks }));
    if (longest) found.fill(true, from, from + longest.length);
  }
  return found;
}
