/**
 * What is said around the thing that is asked for and asks nothing by itself: “tell me about …”, “… nghĩa là gì”. Without it
 * the query means the same.
 */
import { foldWord, type Keys } from './fold.ts';

/** Before the thing. */
const before = phrases(`
  define, definition of, the definition of, explain, please explain, can you explain, explain to me, describe, tell me about, tell me more about,
  info on, info about, information on, information about, details on, details about, facts about, what is meant by, what is the meaning of,
  meaning of, abbreviation of, abbreviation for, acronym for, acronym of, full form of, look up, i want to know about,
  định nghĩa, định nghĩa của, giải thích, giải nghĩa, thông tin về, cho tôi biết về, cho mình biết về, cho tôi hỏi về, cho mình hỏi về,
  cho hỏi về, kể về, kể cho tôi về, kể cho mình về, tìm hiểu về, tra cứu, ý nghĩa của, nghĩa của`);
/** After it. */
const after = phrases(`
  definition, meaning, abbreviation, acronym, full form, explained, info, nghĩa là gì, có nghĩa là gì, nghĩa là sao, có nghĩa là sao, viết tắt của gì,
  là viết tắt của gì, viết tắt của từ gì, là viết tắt của từ gì, viết tắt là gì, định nghĩa, tiếng anh là gì, tiếng anh gọi là gì,
  trong tiếng anh là gì, in english`);
/** On both sides of it. */
const around = [
  { before: phrases('what does, what do'), after: phrases('mean, means, stand for, stands for') },
  { before, after: [[]] },
  { before: [[]], after },
];

/** The words of a query without what is said around them: [from, to), the most of what may go; all, if nothing else were left. */
export function withoutFrame(tokens: readonly Keys[]): { from: number; to: number } {
  let [from, to] = [0, tokens.length];
  for (const frame of around) {
    const start = frame.before.find((phrase) => standsAt(phrase, tokens, 0))?.length;
    const end = frame.after.find((phrase) => standsAt(phrase, tokens, tokens.length - phrase.length))?.length;
    if (start === undefined || end === undefined || start + end >= to - from) continue;
    if (start + end > from + tokens.length - to) [from, to] = [start, tokens.length - end];
  }
  return { from, to };
}

function standsAt(phrase: readonly string[], tokens: readonly Keys[], at: number): boolean {
  return at >= 0 && phrase.every((word, i) => tokens[at + i]?.word === word);
}

/** The longest first. */
function phrases(text: string): string[][] {
  const all = text.split(',').map((phrase) => foldWord(phrase.trim()).split(/\s+/));
  return all.sort((a, b) => b.length - a.length);
}
