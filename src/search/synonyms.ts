/** Spellings that mean the same: LHQ, Liên hợp quốc, UN, United Nations. */
import { hashOf, type Keys, tokenize } from './fold.ts';
import { firstFrom } from './lists.ts';
import { remembering } from './remembering.ts';
import type { Sliced } from './slices.ts';
import { type Vocabulary, wordId } from './vocabulary.ts';

export interface SynonymFound {
  /** Words of the query [from, to) that are one spelling of a group … */
  from: number;
  to: number;
  /** … and another spelling of that group, as words of the vocabulary. */
  words: readonly number[];
  /** The words of the query bear other marks than that spelling: truyền thống is not truyền thông. */
  otherAccents: boolean;
}

export interface Synonyms {
  find(tokens: readonly Keys[]): SynonymFound[];
}

/** Another spelling of a group, and how those that it may stand for are written with their marks, by hashes. */
interface Other {
  words: number[];
  forms: number[];
}

/** Groups that share a spelling stay apart: a word with two meanings offers the spellings of both. */
export function* createSynonyms(
  groups: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): Sliced<Synonyms> {
  const { spellings, longestWith } = yield* readGroups(groups, vocabulary);
  /** Numbers of spellings, by their folded text: the last; and from each, the one before with the same text. */
  const lastWith = new Map<string, number>();
  const sameBefore = Int32Array.from(spellings, ({ text }, i) => {
    const before = lastWith.get(text) ?? -1;
    lastWith.set(text, i);
    return before;
  });
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
  return { find };

  function find(tokens: readonly Keys[]): SynonymFound[] {
    const found: SynonymFound[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let text = '';
      const last = Math.min(tokens.length, from + (longestWith.get(tokens[from]!.word) ?? 0));
      for (let to = from + 1; to <= last; to++) {
        text += text === '' ? tokens[from]!.word : ` ${tokens[to - 1]!.word}`;
        if (!lastWith.has(text)) continue;
        const form = textOf(tokens.slice(from, to));
        const hash = hashOf(form);
        for (const { words, forms } of othersOf(text))
          found.push({ from, to, words, otherAccents: form !== text && !forms.includes(hash) });
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
