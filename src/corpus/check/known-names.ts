/** The long names that the records know: of people, offices, organisations, places and treaties. */
import type { ParsedFiles } from '../parse.ts';
import { wordsIn } from './words.ts';

/** Shorter ones make no copy by themselves, and longer ones are no names. */
const LENGTHS = Array.from({ length: 18 }, (_, i) => i + 3);

/** Tells of each of some words, as `wordsIn` has them, whether it is part of such a name. An expression is none. */
export function nameFinder({ people, terms }: ParsedFiles): (words: readonly string[]) => boolean[] {
  const named = [
    ...(people?.value ?? []).flatMap(({ name, aliases, roles }) => [
      name,
      ...aliases,
      ...roles.flatMap(({ title }) => [title.vi, title.en]),
    ]),
    ...(terms?.value ?? [])
      .filter(({ kind }) => kind !== 'expression')
      .flatMap(({ term, spellings }) => [term.vi, term.en, ...spellings]),
  ];
  const names = new Set(named.map((name) => wordsIn(name).join(' ')));
  return (words) => {
    const isNamed = words.map(() => false);
    for (let at = 0; at < words.length; at++) {
      for (const length of LENGTHS) {
        if (names.has(words.slice(at, at + length).join(' '))) isNamed.fill(true, at, at + length);
      }
    }
    return isNamed;
  };
}
