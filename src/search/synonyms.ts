/** Spellings that mean the same: LHQ, Liên hợp quốc, UN, United Nations. */
import { tokenize } from './fold.ts';
import { remembering } from './remembering.ts';
import type { Sliced } from './slices.ts';
import { firstFrom, type Vocabulary, wordId } from './vocabulary.ts';

export interface SynonymFound {
  /** Words of the query [from, to) that are one spelling of a group … */
  from: number;
  to: number;
  /** … and another spelling of that group, as words of the vocabulary. */
  words: readonly number[];
}

export interface Synonyms {
  /** In folded words. */
  find(words: readonly string[]): SynonymFound[];
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
  /** Spelling i is `ids[starts[i]]` to `ids[starts[i + 1] - 1]`: nothing, if it stands in no record. */
  const ids = Uint32Array.from(spellings.flatMap((spelling) => spelling.ids));
  yield;
  const starts = new Uint32Array(spellings.length + 1);
  for (const [i, spelling] of spellings.entries()) starts[i + 1] = starts[i]! + spelling.ids.length;
  /** What else a spelling may be, in all the groups that have it, of what stands in records: each once. */
  const othersOf = remembering((text): number[][] => {
    const others = new Map<string, number[]>();
    for (let own = lastWith.get(text) ?? -1; own >= 0; own = sameBefore[own]!)
      for (const words of findOthers(own)) others.set(words.join(' '), words);
    return [...others.values()];
  });
  return { find };

  function find(words: readonly string[]): SynonymFound[] {
    const found: SynonymFound[] = [];
    for (let from = 0; from < words.length; from++) {
      let text = '';
      const last = Math.min(words.length, from + (longestWith.get(words[from]!) ?? 0));
      for (let to = from + 1; to <= last; to++) {
        text += text === '' ? words[from] : ` ${words[to - 1]}`;
        if (lastWith.has(text)) for (const other of othersOf(text)) found.push({ from, to, words: other });
      }
    }
    return found;
  }

  function findOthers(own: number): number[][] {
    const group = groupOf[own]!;
    const others: number[][] = [];
    for (let i = firstFrom(groupOf, group); groupOf[i] === group; i++) {
      if (i !== own && starts[i]! < starts[i + 1]!)
        others.push(Array.from(ids.subarray(starts[i], starts[i + 1])));
    }
    return others;
  }
}

interface Spelling {
  text: string;
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
      const words = tokenize(member).map(({ word }) => word);
      const text = words.join(' ');
      if (text === '') continue;
      longestWith.set(words[0]!, Math.max(longestWith.get(words[0]!) ?? 0, words.length));
      const ids = words.map((word) => wordId(vocabulary, word));
      byText.set(text, { text, group, ids: ids.includes(0) ? [] : ids });
    }
    spellings.push(...byText.values());
    yield;
  }
  return { spellings, longestWith };
}
