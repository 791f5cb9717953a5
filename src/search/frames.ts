/**
 * What is said around the thing that is asked for and asks nothing by itself: “tell me about …”, “… nghĩa là gì”. Without it
 * the query means the same.
 */
import type { Keys } from './fold.ts';
import { type Phrase, phrasesOf, standsAt } from './phrases.ts';

/** Phrases by one of their words, folded: those of a word are few. */
type ByWord = Map<string, Phrase[]>;

/** Before the thing. */
const before = phrasesOf(`
  (mọi người|mn|ad|admin|ae|anh em|bạn|các bạn|các bác|bot) ơi, (e|) chào ad, (ê|alo) bot, (hey|hi|hello) (bot|), đồng chí, ủa, fyi, btw, actually,
  (có|) ai biết, (does|) anyone know, anyone knows, do you know, (thế|vậy) còn, as for, regarding, concerning, (what|how) about,
  (dạ|) cho (mình|tôi|em|e|mk|) hỏi (về|tí|xíu|), (ad|mọi người) cho hỏi, hỏi (ngu|) tí, hỏi chút, xin hỏi (về|), (mình|tôi|em|) muốn (biết|hỏi) (về|),
  (xin|vui lòng|xin vui lòng|làm ơn|hãy) cho (tôi|mình|) biết (về|), cho (tôi|mình) biết về, cho (mình|tôi|em|) xin, làm ơn,
  (có|(cho (mình|)|) xin|(mình|tôi|) cần|tìm|) thông tin (gì|) về, (có gì|(bạn|có ai|) biết gì|chi tiết|nội dung|câu hỏi|tin tức|còn|tìm hiểu) về,
  (hãy|) kể ((cho tôi|cho mình|(tôi|mình|) nghe)|) về, (giới thiệu|nói) (sơ|sơ lược|cho tôi|cho mình|tôi nghe|mình nghe) về, hãy nói về,
  (hãy|) giới thiệu (về|cho mình), tóm tắt (về|giúp|cho mình|), giải (thích|nghĩa), giải thích (giúp|giùm|cho mình|cho em),
  (tìm|tra) giúp (mình|tôi|), tìm cho mình, tra cứu, định nghĩa (của|), (ý|) nghĩa của,
  (please|pls|can you|can u|could you|) tell me (more|) about, (please|pls|can you|can u|could you) tell me, (please|can you|) explain (to me|), describe,
  i (want|need|would like|d like) to know (about|), (i need|any|do you have (any|)|) (info|information) (on|about), (do you have|is there|) anything (on|about),
  details (on|about), facts about, what do you know about, (a|quick|) question about, quick question, (learn|teach me) about,
  define, (the|) (definition|meaning) of, what is (the meaning of|meant by), (abbreviation|acronym) (of|for), full form of,
  look up, look for, (i am|i m|) looking for, search (for|), find (me|), help me (find|understand), show me, give me, introduce, (records|sources) on,
  summarize, summarise, (give me|) (a|) summary of, (an|) overview of, (an|) introduction to, background on, news (on|about), (the|) latest on`);
/** After it. */
const after = phrasesOf(`
  definition, meaning, abbreviation, acronym, full form, explain, explained (simply|), explanation, info, overview, summary, details, facts,
  in (english|vietnamese|short|simple terms), pls, plz, please, asap, thx, tks, thanks, many thanks, thank you (very much|),
  (có|) nghĩa là (gì|sao), (là|) viết tắt của (từ|) gì, viết tắt là gì, (trong|) tiếng (anh|việt) (là|gọi là) gì, định nghĩa, là cái gì, chi tiết,
  (ạ|) (cảm|cám) ơn, (cảm|cám) ơn (bạn|ạ|nhiều), giúp (mình|em|tôi) với, (giúp|giùm) mình, cho mình (biết|) với, thì sao,
  (vậy|đi|hả|nhé) bot, bot ơi`);
/** What stands before the thing, after it, or on both sides. */
const frames: { before?: ByWord; after?: ByWord }[] = [
  {
    before: byFirstWord(phrasesOf('what does, what do')),
    after: byLastWord(phrasesOf('mean, means, stand for, stands for')),
  },
  { before: byFirstWord(before) },
  { after: byLastWord(after) },
  {
    before: byFirstWord(phrasesOf('ai biết, có ai biết, bạn biết, mn biết, mọi người biết')),
    after: byLastWord(phrasesOf('không, ko, k, hông, chưa')),
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
  for (const { before, after } of frames) {
    const start = before === undefined ? 0 : lengthBefore(before, tokens, from);
    const end = after === undefined ? 0 : lengthAfter(after, tokens, to);
    if (start === undefined || end === undefined || start + end >= to - from) continue;
    if (start + end > widest[0] + widest[1]) widest = [start, end];
  }
  return widest;
}

function lengthBefore(before: ByWord, tokens: readonly Keys[], from: number): number | undefined {
  const phrases = before.get(tokens[from]?.word ?? '') ?? [];
  return phrases.find((phrase) => standsAt(phrase, tokens, from))?.length;
}

function lengthAfter(after: ByWord, tokens: readonly Keys[], to: number): number | undefined {
  const phrases = after.get(tokens[to - 1]?.word ?? '') ?? [];
  return phrases.find((phrase) => standsAt(phrase, tokens, to - phrase.length))?.length;
}

function byFirstWord(phrases: Phrase[]): ByWord {
  return Map.groupBy(phrases, (phrase) => phrase[0]!.word);
}

function byLastWord(phrases: Phrase[]): ByWord {
  return Map.groupBy(phrases, (phrase) => phrase.at(-1)!.word);
}
