/** How people and terms are called, and whether a text calls them so. */
import { withoutDiacritics } from '../../diacritics.ts';
import { remembering } from '../../remembering.ts';
import type { ParsedFiles } from '../parse.ts';
import { hasWords, wordsIn } from './words.ts';

interface Named {
  id: string;
  /** With the aliases or other spellings; the usual one first. */
  names: readonly string[];
}

export interface Person extends Named {
  offices: readonly string[];
}

/** The people of `people.yaml`, with all their names and offices. */
export function peopleOf({ people }: ParsedFiles): Person[] {
  return (people?.value ?? []).map(({ id, name, aliases, roles }) => ({
    id,
    names: [name, ...aliases],
    offices: roles.flatMap(({ title }) => [title.vi, title.en]),
  }));
}

/** The terms of `terms.yaml`, with all their spellings. */
export function termsOf({ terms }: ParsedFiles): (Named & { kind: string })[] {
  return (terms?.value ?? []).map(({ id, kind, term, spellings }) => ({
    id,
    kind,
    names: [term.vi, term.en, ...spellings],
  }));
}

/** What offices are called by, without the country: “Phó Thủ tướng”, “the ambassador”. */
export const officePattern =
  String.raw`(?<!\p{L})(?:chủ tịch|tổng thống|thủ tướng|bộ trưởng|thứ trưởng|bí thư|thư ký|đại sứ|trưởng \p{L}+|giám đốc|thị trưởng|phát ngôn|lãnh đạo|` +
  String.raw`president|minister|secretary|ambassador|chair\p{L}*|head|chief|director|mayor|spokes\p{L}+|representative|leader)s?(?!\p{L})`;

/** Whether the text has one of the names, with or without marks. */
export function isNamedIn(text: string, names: readonly string[]): boolean {
  return names.some((name) => hasWords(plain(text), plain(name)));
}

const plain = remembering(withoutDiacritics);

/** Whether the text has one of the names with its marks, since “Mỹ” is not “my”; and an abbreviation in capitals, since “US” is not “us”. */
export function isCalledIn(text: string, names: readonly string[]): boolean {
  return names.some((name) => calls(name)(text));
}

const calls = remembering((name): ((text: string) => boolean) => {
  if (!/^[\p{Lu}.]{2,6}$/u.test(name)) return (text) => hasWords(text, name);
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(name)}(?![\p{L}\p{N}])`, 'u');
  return (text) => whole.test(text);
});

/** Shorter ones make no copy by themselves, and longer ones are no names. */
const LENGTHS = Array.from({ length: 18 }, (_, i) => i + 3);

/**
 * Tells of each of some words, as `wordsIn` has them, whether it is part of a long name: of a person, an office, an
 * organisation, a place or a treaty. An expression is none.
 */
export function longNameFinder(files: ParsedFiles): (words: readonly string[]) => boolean[] {
  const named = [
    ...peopleOf(files).flatMap(({ names, offices }) => [...names, ...offices]),
    ...termsOf(files).flatMap(({ kind, names }) => (kind === 'expression' ? [] : names)),
  ];
  const long = new Set(named.map((name) => wordsIn(name).join(' ')));
  const first = new Set(named.map((name) => wordsIn(name)[0]));
  return (words) => {
    const isNamed = words.map(() => false);
    for (let at = 0; at < words.length; at++) {
      if (!first.has(words[at])) continue;
      for (const length of LENGTHS) {
        if (long.has(words.slice(at, at + length).join(' '))) isNamed.fill(true, at, at + length);
      }
    }
    return isNamed;
  };
}
