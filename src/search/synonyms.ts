/** Spellings that mean the same: LHQ, Liên hợp quốc, UN, United Nations. */
import { hashOf, isSyllable, type Keys, tokenize } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { remembering } from './remembering.ts';
import type { Sliced } from './slices.ts';
import { firstFrom, type Vocabulary, wordId } from './vocabulary.ts';

export interface SynonymFound {
  /** Words of the query [from, to) that are one spelling of a group … */
  from: number;
  to: number;
  /** … and another spelling of that group, as words of the vocabulary. */
  words: readonly number[];
  /** The words of the query bear other marks than that spelling: truyền thống is not truyền thông. */
  otherAccents: boolean;
}

/** Words of a query: [from, to). */
interface Span {
  from: number;
  to: number;
}

export interface Synonyms {
  find(tokens: readonly Keys[]): SynonymFound[];
  /** Words of the query [from, to) that name a person of the records, however they are spelled. */
  names(tokens: readonly Keys[]): Span[];
  /** Words that name somebody who shares all but one name with such a person: Lê Hoài Nam is not Lê Hoài Trung. */
  namesakes(tokens: readonly Keys[]): Span[];
}

/** Another spelling of a group, and how those that it may stand for are written with their marks, by hashes. */
interface Other {
  words: number[];
  forms: number[];
}

/**
 * Groups that share a spelling stay apart: a word with two meanings offers the spellings of both. `isName`: whether a
 * group is a person or a country.
 */
export function* createSynonyms(
  groups: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  isName: (group: readonly string[]) => boolean,
): Sliced<Synonyms> {
  const { spellings, longestWith } = yield* readGroups(groups, vocabulary);
  const names = Uint8Array.from(groups, (group) => Number(isName(group)));
  yield;
  /** Numbers of spellings, by their folded text: the last; and from each, the one before with the same text. */
  const lastWith = new Map<string, number>();
  const sameBefore = Int32Array.from(spellings, ({ text }, i) => {
    const before = lastWith.get(text) ?? -1;
    lastWith.set(text, i);
    return before;
  });
  const { givenNames, beforeFamily } = vietnameseNames(groups.filter((_, i) => names[i] === 1));
  yield;
  const groupOf = Uint32Array.from(spellings, ({ group }) => group);
  const formOf = Uint32Array.from(spellings, ({ form }) => form);
  /** Spelling i is `ids[starts[i]]` to `ids[starts[i + 1] - 1]`: nothing, if it stands in no record. */
  const ids = Uint32Array.from(spellings.flatMap((spelling) => spelling.ids));
  yield;
  const starts = new Uint32Array(spellings.length + 1);
  for (const [i, spelling] of spellings.entries()) starts[i + 1] = starts[i]! + spelling.ids.length;
  /** What else a spelling may be, in all the groups that have it, of what stands in records: each once. */
  const othersOf = remembering((text): Other[] => {
    const others = new Map<string, Other>();
    for (let own = lastWith.get(text) ?? -1; own >= 0; own = sameBefore[own]!) {
      const form = formOf[own]!;
      for (const words of findOthers(own)) {
        const key = words.join(' ');
        const other = others.get(key);
        if (other === undefined) others.set(key, { words, forms: [form] });
        else if (!other.forms.includes(form)) other.forms.push(form);
      }
    }
    return [...others.values()];
  });
  return { find, names: findNames, namesakes: findNamesakes };

  function findNames(tokens: readonly Keys[]): Span[] {
    const found: Span[] = [];
    for (const { from, to, own, form, text } of spelledIn(tokens)) {
      let named = false;
      for (let i = own; i >= 0 && !named; i = sameBefore[i]!)
        named = names[groupOf[i]!] === 1 && (form === text || hashOf(form) === formOf[i]);
      if (named) found.push({ from, to });
    }
    return found;
  }

  function findNamesakes(tokens: readonly Keys[]): Span[] {
    const found: Span[] = [];
    const names = findNames(tokens);
    for (let from = 0; from + nameLength <= tokens.length; from++) {
      const to = from + nameLength;
      if (names.some((name) => name.from < to && from < name.to)) continue;
      const [family, middle, given] = tokens.slice(from, to).map(({ word }) => word);
      const last = givenNames.get(`${family} ${middle}`);
      const isOther =
        last !== undefined &&
        isGivenName(tokens[to - 1]!) &&
        !tokens.some(({ word }) => isNearly(word, last));
      if (isOther || (familyNames.has(family!) && beforeFamily.has(`${middle} ${given}`)))
        found.push({ from, to });
    }
    return found;
  }

  function find(tokens: readonly Keys[]): SynonymFound[] {
    const found: SynonymFound[] = [];
    for (const { from, to, form, text } of spelledIn(tokens)) {
      const hash = hashOf(form);
      for (const { words, forms } of othersOf(text))
        found.push({ from, to, words, otherAccents: form !== text && !forms.includes(hash) });
    }
    return found;
  }

  /** The spellings in a query: without marks, and as they were typed. */
  function spelledIn(
    tokens: readonly Keys[],
  ): { from: number; to: number; own: number; text: string; form: string }[] {
    const found: { from: number; to: number; own: number; text: string; form: string }[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let text = '';
      const last = Math.min(tokens.length, from + (longestWith.get(tokens[from]!.word) ?? 0));
      for (let to = from + 1; to <= last; to++) {
        text += text === '' ? tokens[from]!.word : ` ${tokens[to - 1]!.word}`;
        const own = lastWith.get(text);
        if (own !== undefined) found.push({ from, to, own, text, form: textOf(tokens.slice(from, to)) });
      }
    }
    return found;
  }

  function findOthers(own: number): number[][] {
    const group = groupOf[own]!;
    const others: number[][] = [];
    for (let i = firstFrom(groupOf, group); groupOf[i] === group; i++) {
      if (i !== own && starts[i]! < starts[i + 1]!) others.push([...ids.subarray(starts[i], starts[i + 1])]);
    }
    return others;
  }
}

const nameLength = 3;
/** The most frequent, folded (https://vi.wikipedia.org/wiki/Họ_người_Việt_Nam). */
const familyNames = new Set(
  'nguyen tran le pham hoang huynh phan vu dang bui do ngo duong dinh trinh luong '.split(' '),
);

/** Of names in three syllables: the given name by what stands before it, and what stands after the family name. */
function vietnameseNames(people: readonly (readonly string[])[]): {
  givenNames: Map<string, string>;
  beforeFamily: Set<string>;
} {
  const givenNames = new Map<string, string>();
  const beforeFamily = new Set<string>();
  for (const [name] of people) {
    const words = tokenize(name!).map(({ word }) => word);
    if (words.length !== nameLength || !words.every(isSyllable)) continue;
    givenNames.set(words.slice(0, 2).join(' '), words[2]!);
    beforeFamily.add(words.slice(1).join(' '));
  }
  return { givenNames, beforeFamily };
}

/** Not what is asked of somebody who is named in part. */
function isGivenName(token: Keys): boolean {
  return isSyllable(token.word) && !isFunctionWord(token);
}

/** The same but for a letter or two that changed places, as a slip gives it. */
function isNearly(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  if ([...one].sort().join('') === [...other].sort().join('')) return true;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [rest, otherRest] = [one.slice(same), other.slice(same)];
  return [rest.slice(1), rest].some((each) => each === otherRest.slice(1)) || rest.slice(1) === otherRest;
}

/** With its marks. */
function textOf(tokens: readonly Keys[]): string {
  return tokens.map(({ form }) => form).join(' ');
}

interface Spelling {
  text: string;
  form: number;
  group: number;
  ids: number[];
}

function* readGroups(
  groups: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Sliced<{ spellings: Spelling[]; longestWith: Map<string, number> }> {
  const spellings: Spelling[] = [];
  /** Words in the longest spelling that begins with a word. */
  const longestWith = new Map<string, number>();
  for (const [group, members] of groups.entries()) {
    const byText = new Map<string, Spelling>();
    for (const member of members) {
      const tokens = tokenize(member);
      const words = tokens.map(({ word }) => word);
      const text = words.join(' ');
      if (text === '') continue;
      longestWith.set(words[0]!, Math.max(longestWith.get(words[0]!) ?? 0, words.length));
      const ids = words.map((word) => wordId(vocabulary, word));
      byText.set(text, { text, form: hashOf(textOf(tokens)), group, ids: ids.includes(0) ? [] : ids });
    }
    spellings.push(...byText.values());
    yield;
  }
  return { spellings, longestWith };
}
