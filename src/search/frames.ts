/**
 * What is said around the thing that is asked for and asks nothing by itself: “tell me about …”, “… nghĩa là gì”. Without it
 * the query means the same.
 */
import type { Keys } from './fold.ts';
import { type Phrase, phrasesOf, standsAt } from './phrases.ts';

/** Before the thing. */
const before = phrasesOf(`
  define, definition of, the definition of, explain, please explain, can you explain, explain to me, describe, tell me about, tell me more about,
  info on, info about, information on, information about, details on, details about, facts about, what is meant by, what is the meaning of,
  meaning of, the meaning of, abbreviation of, abbreviation for, acronym for, acronym of, full form of, look up, i want to know about,
  định nghĩa, định nghĩa của, giải thích, giải nghĩa, thông tin về, cho tôi biết về, cho mình biết về, cho tôi hỏi về, cho mình hỏi về,
  cho hỏi về, cho hỏi, cho em hỏi, cho mình hỏi, cho mk hỏi, cho tôi hỏi, hỏi ngu tí, hỏi tí, hỏi chút, ai biết, có ai biết, mọi người ơi, mn ơi, ad ơi, admin ơi,
  ae ơi, anh em ơi, bạn ơi, các bạn ơi, các bác ơi, e chào ad, chào ad, đồng chí, fyi, btw, anyone know, does anyone know, anyone knows, do you know,
  kể về, kể cho tôi về, kể cho mình về, tìm hiểu về, tra cứu, ý nghĩa của, nghĩa của`);
/** After it. */
const after = phrasesOf(`
  definition, meaning, abbreviation, acronym, full form, explained, info, pls, plz, please, asap, thx, thanks, nghĩa là gì, có nghĩa là gì, nghĩa là sao, có nghĩa là sao, viết tắt của gì,
  là viết tắt của gì, viết tắt của từ gì, là viết tắt của từ gì, viết tắt là gì, định nghĩa, tiếng anh là gì, tiếng anh gọi là gì,
  trong tiếng anh là gì, tiếng việt là gì, tiếng việt gọi là gì, in english`);
/** On both sides of it. */
const around: { before: Phrase[]; after: Phrase[] }[] = [
  { before: phrasesOf('what does, what do'), after: phrasesOf('mean, means, stand for, stands for') },
  { before, after: [[]] },
  { before: [[]], after },
  {
    before: phrasesOf('ai biết, có ai biết, bạn biết, mn biết, mọi người biết'),
    after: phrasesOf('không, ko, k, hông, chưa'),
  },
];

/** The words of a query without what is said around them: [from, to); all, if nothing else were left. */
export function withoutFrame(tokens: readonly Keys[]): { from: number; to: number } {
  let [from, to] = [0, tokens.length];
  for (;;) {
    const [start, end] = widestFrame(tokens, from, to);
    if (start + end === 0) return { from, to };
    from += start;
    to -= end;
  }
}

/** How many of the words [from, to) may go at their beginning and at their end; none, if none were left. */
function widestFrame(tokens: readonly Keys[], from: number, to: number): [start: number, end: number] {
  let widest: [number, number] = [0, 0];
  for (const frame of around) {
    const start = frame.before.find((phrase) => standsAt(phrase, tokens, from))?.length;
    const end = frame.after.find((phrase) => standsAt(phrase, tokens, to - phrase.length))?.length;
    if (start === undefined || end === undefined || start + end >= to - from) continue;
    if (start + end > widest[0] + widest[1]) widest = [start, end];
  }
  return widest;
}
