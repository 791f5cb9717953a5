/**
 * What is said around the thing that is asked for and asks nothing by itself: “tell me about …”, “… nghĩa là gì”. Without it
 * the query means the same.
 */
import type { Keys } from './fold.ts';
import { after, afterWithMarks, before, beforeWithMarks, whoKnows } from './frame-lists.ts';
import { isFunctionWord } from './function-words.ts';
import { type FindLongest, longestOf } from './patterns.ts';
import type { Span } from './span.ts';

/** What stands before the thing, after it, or on both sides; each as it is written, or without its marks, too. */
interface Frame {
  before?: FindLongest;
  after?: FindLongest;
}

const frames: readonly Frame[] = [
  frame('what does, what do', 'mean, means, stand for, stands for'),
  frame(before),
  frame(undefined, after),
  frame(whoKnows.before, whoKnows.after),
  frame(beforeWithMarks, undefined, false),
  frame(undefined, afterWithMarks, false),
];

function frame(before?: string, after?: string, mayLackMarks = true): Frame {
  return {
    ...(before !== undefined && { before: longestOf(before, 'before', mayLackMarks) }),
    ...(after !== undefined && { after: longestOf(after, 'after', mayLackMarks) }),
  };
}

/**
 * The words of a query without what is said around them: [from, to); none, if nothing else was said; all, if words alone were
 * left that ask and join. A last word that `mayGoOn` is not taken for one that says nothing: “v” may become “Việt”.
 */
export function withoutFrame(tokens: readonly Keys[], mayGoOn = false): Span {
  const all = { from: 0, to: tokens.length };
  // “S.R.V.” asks for itself.
  if (tokens.every(({ word }) => word.length === 1)) return all;
  let { from, to } = all;
  for (;;) {
    const [start, end] = widestFrame(tokens, from, to, mayGoOn);
    from += start;
    to -= end;
    if (from === to) return { from, to };
    if (start + end === 0) return tokens.slice(from, to).every(isFunctionWord) ? all : { from, to };
  }
}

/** How many of the words [from, to) say nothing at their beginning and at their end; they may be all. */
function widestFrame(
  tokens: readonly Keys[],
  from: number,
  to: number,
  mayGoOn: boolean,
): [start: number, end: number] {
  let widest: [number, number] = [0, 0];
  for (const { before, after } of frames) {
    const left = before?.(tokens, from, to) ?? 0;
    const right = after?.(tokens, from, to) ?? 0;
    if ((before !== undefined && left === 0) || (after !== undefined && right === 0)) continue;
    const isOpen = mayGoOn && right === 1 && to === tokens.length;
    if (isOpen || (right > 0 && isIberian(tokens, to - right)) || left + right > to - from) continue;
    if (left + right > widest[0] + widest[1]) widest = [left, right];
  }
  return widest;
}

/** The “nha” of Tây Ban Nha and Bồ Đào Nha is no particle. */
function isIberian(tokens: readonly Keys[], at: number): boolean {
  return tokens[at]!.word === 'nha' && iberian.test(`${tokens[at - 2]?.word} ${tokens[at - 1]?.word}`);
}

const iberian = /^(?:tay ban|bo dao)$/;
