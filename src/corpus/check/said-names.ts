/** Holds the two languages of a record against each other: they name the same people, places and organisations. */
import type { ParsedFiles } from '../parse.ts';
import { isCalledIn, isNamedIn, officePattern, type Person, peopleOf, termsOf } from './names.ts';
import { type Pair, pairsOf } from './our-texts.ts';
import type { Problem } from './problem.ts';
import { hasWords, wordsIn } from './words.ts';

/**
 * Where one language names somebody whom the other does not call in any way, and the other names somebody else, one of
 * them is wrong. “He” for a name, or a name for “ông”, is none. So it is with countries and organisations.
 */
export function checkNames(files: ParsedFiles): Problem[] {
  const pairs = pairsOf(files);
  const things = termsOf(files).filter(({ kind }) => kind === 'place' || kind === 'organization');
  return [...checkPeople(pairs, peopleOf(files)), ...checkThings(pairs, things)];
}

function checkThings(pairs: readonly Pair[], things: readonly { names: readonly string[] }[]): Problem[] {
  return pairs.flatMap(({ file, texts: { vi, en }, paths }) => {
    const only = (one: string, other: string) =>
      things.find(({ names }) => isCalledIn(one, names) && !isCalledIn(other, names))?.names[0];
    const [inVietnamese, inEnglish] = [only(vi, en), only(en, vi)];
    return inVietnamese !== undefined && inEnglish !== undefined
      ? [file.problem(paths.en, `must name what the Vietnamese names: ${inVietnamese}, not ${inEnglish}`)]
      : [];
  });
}

function checkPeople(pairs: readonly Pair[], people: readonly Person[]): Problem[] {
  return pairs.flatMap(({ file, texts: { vi, en }, paths }) => {
    const inEnglish = people.filter(({ names }) => isNamedIn(en, names) && !isNamedIn(vi, names));
    const inVietnamese = people.filter(({ names }) => isNamedIn(vi, names) && !isNamedIn(en, names));
    const [odd] = inVietnamese.flatMap((one) => {
      const other = inEnglish.find((two) => !isCalled(two, vi, one) && !isCalled(one, en, two));
      return other ? [`must name whom the Vietnamese names: ${one.names[0]}, not ${other.names[0]}`] : [];
    });
    return odd === undefined ? [] : [file.problem(paths.en, odd)];
  });
}

const OFFICE = new RegExp(officePattern, 'giu');

/** By an office that is not said to be the other person's, or by a part of the name that the other does not bear: “Mr Sơn”. */
function isCalled({ names, offices }: Person, text: string, other: Person): boolean {
  const others = new Set(other.names.flatMap(wordsIn));
  const parts = names.flatMap(wordsIn).filter((word) => !others.has(word));
  const rest = other.names.reduce((words, name) => words.replace(titled(name), ' '), text);
  const heads = offices.flatMap((office) => office.match(OFFICE) ?? []);
  return parts.some((part) => hasWords(text, part)) || heads.some((head) => hasWords(rest, head));
}

/** With up to two words before it: “Đại sứ An Hạ”. */
function titled(name: string): RegExp {
  return new RegExp(String.raw`(?:\p{L}+\s+){0,2}${RegExp.escape(name)}`, 'giu');
}
