/** Spellings that mean the same: LHQ, Liên hợp quốc, UN, United Nations. */
import { tokenize } from './fold.ts';

export interface SynonymFound {
  /** Words of the query [from, to) that are one spelling of a group … */
  from: number;
  to: number;
  /** … and another spelling of that group. */
  spelling: string[];
}

export interface Synonyms {
  find(words: readonly string[]): SynonymFound[];
}

/** Groups that share a spelling stay apart: a word with two meanings offers the spellings of both. */
export function createSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const groupsOf = new Map<string, string[][][]>();
  let longest = 0;
  for (const group of groups) {
    const spellings = new Map(
      group.map((text) => tokenize(text).map(({ word }) => word)).map((w) => [w.join(' '), w]),
    );
    spellings.delete('');
    const members = [...spellings.values()];
    for (const [key, spelling] of spellings) {
      longest = Math.max(longest, spelling.length);
      groupsOf.set(key, [...(groupsOf.get(key) ?? []), members]);
    }
  }
  return { find };

  function find(words: readonly string[]): SynonymFound[] {
    const found: SynonymFound[] = [];
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + longest); to++) {
        const key = words.slice(from, to).join(' ');
        for (const group of groupsOf.get(key) ?? []) {
          for (const spelling of group) if (spelling.join(' ') !== key) found.push({ from, to, spelling });
        }
      }
    }
    return found;
  }
}
