/**
 * Phrases that may be said in several ways, “thank you (very much|)”: what stands in brackets is one of these or, if one of them is
 * empty, nothing. They are matched as they are written, since spelled out those of `frame-lists.ts` would be tens of thousands.
 */
import { type Keys, tokenize } from './fold.ts';
import { isTyped, listed } from './phrases.ts';

type Pattern = Keys | { all: readonly Pattern[] } | { any: readonly Pattern[] };

/** From which end of the words a pattern is read. */
type Side = 'before' | 'after';

/** How many of the words [from, to) are one of the patterns, at their beginning or, if these stand after, at their end: the most. */
export type FindLongest = (tokens: readonly Keys[], from: number, to: number) => number;

/** Reads a list divided by commas. A word without marks may bear any, if `mayLackMarks` (`phrases.ts`). */
export function longestOf(list: string, side: Side, mayLackMarks: boolean): FindLongest {
  const byFirst = new Map<string, Pattern[]>();
  for (const text of listed(list)) {
    const pattern = patternOf(text);
    const read = side === 'after' ? turned(pattern) : pattern;
    for (const first of firstWords(read).words) byFirst.set(first, [...(byFirst.get(first) ?? []), read]);
  }
  return (tokens, from, to) => {
    const at = side === 'after' ? (place: number) => to - 1 - place : (place: number) => from + place;
    const ends = (pattern: Pattern, starts: number): number => {
      if (starts === 0) return 0;
      if ('all' in pattern) return pattern.all.reduce((places, each) => ends(each, places), starts);
      if ('any' in pattern) return pattern.any.reduce((places, each) => places | ends(each, starts), 0);
      let found = 0;
      for (let left = starts; left !== 0; left &= left - 1) {
        const place = 31 - Math.clz32(left & -left);
        if (place < to - from && isTyped(tokens[at(place)]!, pattern, mayLackMarks)) found |= 2 << place;
      }
      return found;
    };
    // Places are bits: the first alone, then those where a pattern may end.
    const all = byFirst.get(tokens[at(0)]?.word ?? '')?.reduce((places, each) => places | ends(each, 1), 0);
    return all ? 31 - Math.clz32(all) : 0;
  };
}

function patternOf(text: string): Pattern {
  const all: Pattern[] = [];
  let depth = 0;
  let start = 0;
  /** Where in the brackets that are open the ways begin. */
  let ways: number[] = [];
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i];
    if (i === text.length || (sign === '(' && depth === 0)) {
      all.push(...tokenize(text.slice(start, i)));
      ways = [i + 1];
    }
    if (sign === '(') depth++;
    if (sign === '|' && depth === 1) ways.push(i + 1);
    if (sign === ')' && --depth === 0) {
      all.push({ any: ways.map((way, n) => patternOf(text.slice(way, (ways[n + 1] ?? i + 1) - 1))) });
      start = i + 1;
    }
  }
  return { all };
}

/** The same from its end. */
function turned(pattern: Pattern): Pattern {
  if ('all' in pattern) return { all: pattern.all.map(turned).reverse() };
  return 'any' in pattern ? { any: pattern.any.map(turned) } : pattern;
}

/** With which words, folded, it may begin, and whether it may be nothing at all. */
function firstWords(pattern: Pattern): { words: Set<string>; mayLack: boolean } {
  if ('any' in pattern) {
    const ways = pattern.any.map(firstWords);
    return {
      words: new Set(ways.flatMap(({ words }) => [...words])),
      mayLack: ways.some((way) => way.mayLack),
    };
  }
  if (!('all' in pattern)) return { words: new Set([pattern.word]), mayLack: false };
  const words = new Set<string>();
  for (const each of pattern.all) {
    const first = firstWords(each);
    for (const word of first.words) words.add(word);
    if (!first.mayLack) return { words, mayLack: false };
  }
  return { words, mayLack: true };
}
