/**
 * How people say that somebody speaks, or ask for their words: ordinary words of any newspaper, each list divided by commas. In these
 * patterns `speakers.ts` finds whose words are asked for; NAME is a name with its titles, or an office; [] may be missing, () is any of:
 *
 * - saidBy NAME, (statements, statementsMarked) [ofWhom] NAME, statementsOf ofWhom NAME
 * - quotes [ofWhom] NAME, where `ofWhom` may be missing only if nobody else is named
 * - statementsOn [ofWhom] NAME (matter, manner)
 * - sources NAME; sourcesFirst NAME and toldBy NAME at an end of the query
 * - NAME possessive possessed; NAME possessed, if nobody else is named; NAME about … possessed, which ends the query
 * - NAME [adverbs] verbs, unless it is `otherwise`
 * - NAME [adverbs] verbsOfMatter matter; NAME [adverbs] verbsOfMatter … manner
 */
import { PhraseList } from './phrases.ts';

// Before the name, from it outwards.

/** What joins a name to what is its bearer's. */
export const ofWhom = new PhraseList('của, của cựu, by, of, from, by the, of the, from the');
/** What makes of the name after it whoever is spoken of or to: it is then not the speaker's. */
export const towards = new PhraseList('về, với, cho, gửi, tới, đến, nhắc, gởi, about, on, to, with, for');
/** Whose delegation speaks need not speak themselves; but its head does. */
export const delegation = new PhraseList('đoàn');
export const headOf = new PhraseList('trưởng');

/** What somebody said. */
export const saidBy = new PhraseList('lời của, câu của');
/** What somebody said, with or without `ofWhom`; “loi” alone may be another word than “lời”. */
export const statements = new PhraseList(
  'lời nói, câu nói, phát ngôn, trích dẫn, ý kiến, quan điểm, suy nghĩ',
);
/** Such words that are others without their marks. */
export const statementsMarked = new PhraseList('lời, câu');
/** What somebody said, only with `ofWhom`: an article may be a comment on somebody. */
export const statementsOf = new PhraseList(
  `nhận xét, bình luận, nhận định, words, remark, remarks, comments, statement, statements, opinion, opinions, view, views, thoughts`,
);
/** What somebody said, with `ofWhom` or where nobody else is named: “To Lam quotes Guterres”. */
export const quotes = new PhraseList('quote, quotes, quotation, quotations');
/** What may be an event or a record, too: it asks for words where what is spoken of follows the name. */
export const statementsOn = new PhraseList('phát biểu, đánh giá, câu trả lời, speech, speeches');

/** By whom something is told. */
export const sources = new PhraseList('according to, according to the');
/** By whom, right before a name that the query begins with, or ends with after another's: “theo” may be along with whom. */
export const sourcesFirst = new PhraseList('theo');
/** Who said it, where the name ends the query; after a given name it tells that somebody is meant. */
export const toldBy = new PhraseList('said, says, told, tells');

// After the name.

/** What makes theirs what follows: “Y's words”, “Y, his words”. */
export const possessive = new PhraseList('s, his, her, their');
/** What somebody said. */
export const possessed =
  new PhraseList(`quote, quotes, quotation, quotations, words, remark, remarks, comment, comments, statement, statements, opinion, opinions,
  view, views, thoughts, stance, take on`);
/** Before what is spoken of; after a foreign name it tells that somebody is meant. */
export const about = new PhraseList('về, about, on');

/** What stands between a name and that its bearer speaks. */
export const adverbs =
  new PhraseList(`đã, sẽ, có, từng, đã từng, có từng, cũng, vừa, mới, định, sắp, đang, thường, còn, có bao giờ, ông ấy, bà ấy, will, would, has, had, have, ever, also, just,
  once, really, actually, going to, to, he, she, publicly`);
/** That somebody speaks or thinks; not of talks, of what deeds tell, or of what is spoken of. */
export const verbs =
  new PhraseList(`nói, cho rằng, nghĩ, phát ngôn, nhận xét, bình luận, bảo rằng, kể, hé lộ, câu nào, câu gì, lời nào, say, says, said, saying, tell, tells, told, think, thinks, thought, believe,
  believes, believed, comment, comments, commented, remark, remarked, reveal, revealed, mention, mentions, mentioned, describe,
  describes, described, praise, praises, praised`);
/** What begins as `verbs` do and means something else. */
export const otherwise = new PhraseList(
  'nói chuyện, nói theo, nói lên, nói chung, nói riêng, nói ở mấy, nói ở đâu, nói ở những, nghĩ cho, kể từ, kể với',
);
/** That somebody speaks or does something: it asks for words only with what is spoken of, or how. */
export const verbsOfMatter =
  new PhraseList(`phát biểu, nhấn mạnh, khẳng định, đánh giá, đánh giá cao, nhận định, cho biết, chia sẻ, tuyên bố, trả lời, bày tỏ, đề cập, nhắc, bảo, thấy, ý kiến, phản ứng,
  speak, speaks, spoke, spoken, stress, stressed, emphasize, emphasized, emphasise, emphasised, affirm, affirmed, talking,
  speaking`);
/** What is spoken of, right after `verbsOfMatter`, or after a name that `statementsOn` stands before. */
export const matter = new PhraseList(
  'gì, j, những gì, cái gì, điều gì, câu gì, câu nào, chi, sao, báo chí gì, về, rằng, là, about, on, that, what',
);
/** How, in the same places, or anywhere after `verbsOfMatter`. */
export const manner = new PhraseList('thế nào, ra sao, ntn, làm sao');

/** In a record, close after a name: that its bearer speaks. */
export const speakingInRecords = new PhraseList('phát biểu, nêu, nói, speak, speaks, spoke, says, said');

// Beside a name that is all that is asked for, before or after it.

/** What asks for words and nothing else. A speech or a statement is an event, too, and “loi” alone may be of an invitation. */
export const saying =
  new PhraseList(`nói, lời nói, trích lời, lời của, lời nào, những lời, câu nói, phát ngôn, trích dẫn, phát biểu gì, phát biểu những gì, phát biểu thế nào, phát biểu ra sao,
  said, say, says, saying, quote, quotes, quoted, quotation, quotations, remark, remarks, comment, comments, word, words`);
/** What somebody thinks, which asks for words where it is of them: “đánh giá của X”, “X's view”. */
export const thinking =
  new PhraseList(`đánh giá, nhận xét, nhận định, bình luận, quan điểm, ý kiến, suy nghĩ, cảm nghĩ, chia sẻ, tâm sự, bày tỏ,
  view, views, opinion, opinions, assessment, thoughts, stance`);
/** What may be of words or of an event, of somebody. */
export const speeches = new PhraseList(
  'phát biểu, bài phát biểu, tuyên bố, speech, speeches, statement, statements',
);
/** What asks who spoke, or how something is said: more than a name is asked for, and `toldBy` tells nothing. */
export const askingWhoOrHow = new PhraseList('ai, who, whom, whose, how');

// Anywhere in a query.

/** What asks for the very words: that somebody speaks is then no answer. */
export const quotation = new PhraseList(
  'quote, quotes, quotation, quotations, trích dẫn, câu nói, câu của, lời của, nguyên văn',
);

// After an office.

/** What joins an office to the country that it is of, and to where it leads. */
export const ofCountry = new PhraseList('của, nước, of, of the');
export const toCountry = new PhraseList('tại, ở, to, to the, in, in the');
