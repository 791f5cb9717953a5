/**
 * What is said around the thing that is asked for and asks nothing by itself: “tell me about …”, “… nghĩa là gì”. Without it
 * the query means the same.
 */
import type { Keys } from './fold.ts';
import { type Phrase, phrasesOf, standsAt } from './phrases.ts';

/** Before the thing. */
const before = phrasesOf(`
  define, definition of, the definition of, explain, please explain, can you explain, explain to me, describe, tell me about, tell me more about,
  info on, info about, information on, information about, details on, details about, facts about, what is meant by, what is the meaning of, meaning of,
  the meaning of, abbreviation of, abbreviation for, acronym for, acronym of, full form of, look up, i want to know about, định nghĩa, định nghĩa của,
  giải thích, giải nghĩa, thông tin về, cho tôi biết về, cho mình biết về, cho tôi hỏi về, cho mình hỏi về, cho hỏi về, cho hỏi, cho em hỏi,
  cho mình hỏi, cho mk hỏi, cho tôi hỏi, hỏi ngu tí, hỏi tí, hỏi chút, ai biết, có ai biết, mọi người ơi, mn ơi, ad ơi, admin ơi, ae ơi, anh em ơi,
  bạn ơi, các bạn ơi, các bác ơi, e chào ad, chào ad, đồng chí, fyi, btw, anyone know, does anyone know, anyone knows, do you know, kể về,
  kể cho tôi về, kể cho mình về, kể tôi nghe về, kể mình nghe về, kể nghe về, tìm hiểu về, tra cứu, ý nghĩa của, nghĩa của, giới thiệu về,
  giới thiệu sơ về, giới thiệu sơ lược về, giới thiệu cho tôi về, giới thiệu cho mình về, giới thiệu cho mình, hãy giới thiệu về, hãy nói về,
  nói sơ về, nói cho tôi về, nói cho mình về, nói tôi nghe về, nói mình nghe về, tóm tắt, tóm tắt về, tóm tắt giúp, tóm tắt cho mình, giải thích giúp,
  giải thích giùm, giải thích cho mình, giải thích cho em, xin thông tin về, cho xin thông tin về, cho mình xin thông tin về, cần thông tin về,
  mình cần thông tin về, tôi cần thông tin về, có thông tin về, có thông tin gì về, có gì về, chi tiết về, nội dung về, câu hỏi về, tin tức về,
  muốn biết về, muốn hỏi về, tìm thông tin về, tìm giúp, tìm giúp mình, tìm giúp tôi, tìm cho mình, tra giúp, tra giúp mình, cho xin, cho mình xin,
  cho tôi xin, cho em xin, mình muốn biết, mình muốn biết về, mình muốn hỏi, mình muốn hỏi về, tôi muốn biết, tôi muốn biết về, tôi muốn hỏi,
  tôi muốn hỏi về, em muốn biết, em muốn biết về, em muốn hỏi, em muốn hỏi về, xin hỏi, xin hỏi về, xin cho biết, xin cho biết về,
  xin vui lòng cho biết, vui lòng cho biết, làm ơn cho biết, làm ơn, hãy cho biết, hãy cho tôi biết, hãy kể về, bạn biết gì về, biết gì về,
  có ai biết gì về, cho e hỏi, cho hỏi tí, cho hỏi xíu, cho mình hỏi tí, cho mình hỏi xíu, ad cho hỏi, mọi người cho hỏi, dạ cho em hỏi, dạ cho hỏi,
  thế còn, vậy còn, còn về, ủa, bot ơi, ê bot, alo bot, search, search for, find, show me, give me, introduce, records on, sources on, look for,
  looking for, i am looking for, i m looking for, find me, help me find, help me understand, what about, how about, what do you know about,
  can you tell me, can you tell me about, can u tell me, can u tell me about, could you tell me, could you tell me about, please tell me,
  please tell me about, pls tell me, pls tell me about, i want to know, i would like to know, i would like to know about, i d like to know,
  i d like to know about, i need to know, i need to know about, i need info on, i need info about, i need information on, i need information about,
  any info on, any info about, any information on, any information about, anything on, anything about, do you have anything on,
  do you have anything about, do you have info on, do you have info about, do you have information on, do you have information about,
  is there anything on, is there anything about, question about, a question about, quick question, quick question about, learn about, teach me about,
  summarize, summarise, summary of, a summary of, give me a summary of, overview of, an overview of, background on, introduction to,
  an introduction to, news on, news about, latest on, the latest on, regarding, concerning, as for, actually, hey, hi, hello, hey bot, hi bot,
  hello bot`);
/** After it. */
const after = phrasesOf(`
  definition, meaning, abbreviation, acronym, full form, explained, info, pls, plz, please, asap, thx, thanks, nghĩa là gì, có nghĩa là gì,
  nghĩa là sao, có nghĩa là sao, viết tắt của gì, là viết tắt của gì, viết tắt của từ gì, là viết tắt của từ gì, viết tắt là gì, định nghĩa,
  tiếng anh là gì, tiếng anh gọi là gì, trong tiếng anh là gì, tiếng việt là gì, tiếng việt gọi là gì, in english, in vietnamese, in short,
  in simple terms, explained simply, explanation, explain, overview, summary, details, facts, chi tiết, thank you, thank you very much, many thanks,
  tks, vậy bot, đi bot, hả bot, nhé bot, bot ơi, cảm ơn, cám ơn, cảm ơn bạn, cám ơn bạn, ạ cảm ơn, ạ cám ơn, cảm ơn ạ, cảm ơn nhiều, giúp mình với,
  giúp em với, giúp tôi với, giúp mình, giùm mình, cho mình với, cho mình biết với, thì sao, là cái gì`);
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
