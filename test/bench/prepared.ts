/**
 * What every peer is given, so that none loses for want of what it cannot know: folded text, the other spellings of
 * each term beside the one that the record uses, the wordings of those who ask, and dates in the forms that people type.
 */
import type { SearchDocument } from '../../src/search/search.ts';
import type { Asking } from '../search/score.ts';
import type { Answer, Synonyms } from './engine.ts';
import { fold } from './fold.ts';

export interface Prepared {
  id: string;
  kind: SearchDocument['kind'];
  title: string;
  text: string;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');

/** The documents as a peer indexes them. */
export function prepare(documents: readonly SearchDocument[], synonyms: Synonyms): Prepared[] {
  const otherSpellings = spellingsIn(synonyms);
  return documents.map(({ id, kind, title, text, asked = [], dates }) => {
    const foldedTitle = fold(title);
    const foldedText = fold([...text, ...asked].join(' '));
    const more = [...otherSpellings(`${foldedTitle} ${foldedText}`), ...dates.flatMap(typedDates)];
    return { id, kind, title: foldedTitle, text: [foldedText, ...more].join(' ') };
  });
}

/** Only answers of the kinds asked for, for engines that cannot choose by themselves. */
export function keep<T extends { kind: SearchDocument['kind'] } & Answer>(
  answers: Iterable<T>,
  asking: Asking,
): Answer[] {
  const kept: Answer[] = [];
  for (const { id, kind, score } of answers) {
    if (asking.kinds !== undefined && !asking.kinds.includes(kind)) continue;
    kept.push({ id, score });
    if (kept.length === asking.limit) break;
  }
  return kept;
}

/** Finds the spellings that a folded text holds as whole words, and gives the others of their groups. */
function spellingsIn(synonyms: Synonyms): (text: string) => string[] {
  const byFirstWord = new Map<string, { spelling: string; group: string[] }[]>();
  for (const spellings of synonyms) {
    const group = [...new Set(spellings.map(fold))].filter((spelling) => spelling !== '');
    for (const spelling of group) {
      const first = spelling.split(' ', 1)[0]!;
      const list = byFirstWord.get(first) ?? [];
      list.push({ spelling, group });
      byFirstWord.set(first, list);
    }
  }
  return (text) => {
    const others = new Set<string>();
    for (const word of new Set(text.split(' '))) {
      for (const { spelling, group } of byFirstWord.get(word) ?? []) {
        if (!` ${text} `.includes(` ${spelling} `)) continue;
        for (const other of group) others.add(other);
      }
    }
    return [...others];
  };
}

/** 1960-12-02 as "2 12 1960", "02 12 1960" and "2 december 1960". */
function typedDates(date: string): string[] {
  return date.split('/').flatMap((each) => {
    const [year, month, day] = each.replace(/[~?%]/g, '').split('-');
    if (month === undefined) return [year ?? ''];
    const name = monthNames[Number(month) - 1];
    if (day === undefined) return [`${Number(month)} ${year}`, `${month} ${year}`, `${name} ${year}`];
    return [
      `${Number(day)} ${Number(month)} ${year}`,
      `${day} ${month} ${year}`,
      `${Number(day)} ${name} ${year}`,
    ];
  });
}
