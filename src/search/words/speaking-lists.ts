/** How people say that somebody speaks, or ask for their words. Ordinary words of any newspaper; each list is divided by commas. */
import { PhraseList } from './phrases.ts';

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
  'phát biểu, bài phát biểu, tuyên bố, speech, speeches, statement, statements, address',
);
/** What asks who spoke, or how something is said; and what, before a name, says of or to whom: the name is then not the speaker's. */
export const others = new PhraseList('ai, who, whom, whose, how');
export const towards = new PhraseList('về, với, cho, gửi, tới, đến, nhắc, gởi, about, on, to, with, for');

export const about = new PhraseList('về, about, on');

/** What stands right before a name: ông Lâm, Mr Cuong. */
export const honorifics =
  new PhraseList(`ông, ô, bà, bác, chú, cô, cụ, anh, chị, ngài, đồng chí, đại sứ, đại sứ mỹ, đại sứ cuba, chủ tịch cuba, lãnh tụ, lãnh tụ cuba, mr, mrs, ms, sir,
  madam, comrade, us ambassador, american ambassador, cuban ambassador, cuban president, cuban leader, un chief`);
/** What joins a name to what is its bearer's. */
export const ofWhom = new PhraseList('của, của cựu, by, of, from, by the, of the, from the');

/** What joins an office to the country that it is of, and to where it leads. */
export const ofCountry = new PhraseList('của, nước, of, of the');
export const toCountry = new PhraseList('tại, ở, to, to the, in, in the');

/** What somebody said, right before their name; “loi” alone may be another word. */
export const saidBy = new PhraseList('lời của, câu của');
/** The same, or joined to it. */
export const statements = new PhraseList(
  'lời nói, câu nói, phát ngôn, trích dẫn, ý kiến, quan điểm, suy nghĩ',
);
/** The same, with their marks: without them they are other words. */
export const statementsMarked = new PhraseList('lời, câu');
/** The same where something joins them: an article may be a comment on somebody. */
export const statementsOf = new PhraseList(
  `nhận xét, bình luận, nhận định, words, remark, remarks, comments, statement, statements, opinion, opinions, view, views, thoughts`,
);
/** The same, or where nobody else is named: “To Lam quotes Guterres”. */
export const quotes = new PhraseList('quote, quotes, quotation, quotations');
/** What asks for the very words: that somebody speaks is then no answer. */
export const quotation = new PhraseList(
  'quote, quotes, quotation, quotations, trích dẫn, câu nói, câu của, lời của, nguyên văn',
);
/** These may be of an event or a record, too: they ask for words where what is spoken of follows. */
export const statementsOn = new PhraseList('phát biểu, đánh giá, câu trả lời, speech, speeches');
/** What makes theirs what follows: “Y's words”, “Y, his words”. */
export const possessive = new PhraseList('s, his, her, their');
/** What somebody said, after their name. */
export const possessed =
  new PhraseList(`quote, quotes, quotation, quotations, words, remark, remarks, comment, comments, statement, statements, opinion, opinions,
  view, views, thoughts, stance, take on`);
/** By whom something is told, before their name; “theo” may be along with whom. */
export const sources = new PhraseList('according to, according to the');
export const sourcesFirst = new PhraseList('theo');
export const toldBy = new PhraseList('said, says, told, tells');

/** What stands between a name and that its bearer speaks. */
export const adverbs =
  new PhraseList(`đã, sẽ, có, từng, đã từng, có từng, cũng, vừa, mới, định, sắp, đang, thường, còn, có bao giờ, ông ấy, bà ấy, will, would, has, had, have, ever, also, just,
  once, really, actually, going to, to, he, she, publicly`);
/** That somebody speaks or thinks; not of talks, of what deeds tell, or of what is spoken of. */
export const verbs =
  new PhraseList(`nói, cho rằng, nghĩ, phát ngôn, nhận xét, bình luận, bảo rằng, kể, hé lộ, câu nào, câu gì, lời nào, say, says, said, saying, tell, tells, told, think, thinks, thought, believe,
  believes, believed, comment, comments, commented, remark, remarked, reveal, revealed, mention, mentions, mentioned, describe,
  describes, described, praise, praises, praised`);
export const otherwise = new PhraseList(
  'nói chuyện, nói theo, nói lên, nói chung, nói riêng, nói ở mấy, nói ở đâu, nói ở những, nghĩ cho, kể từ, kể với',
);
/** These may be deeds: they ask for words only with what is spoken of, or how. */
export const verbsOfMatter =
  new PhraseList(`phát biểu, nhấn mạnh, khẳng định, đánh giá, đánh giá cao, nhận định, cho biết, chia sẻ, tuyên bố, trả lời, bày tỏ, đề cập, nhắc, bảo, thấy, ý kiến, phản ứng,
  speak, speaks, spoke, spoken, stress, stressed, emphasize, emphasized, emphasise, emphasised, affirm, affirmed, talking,
  speaking`);
/** What is spoken of, right after such a word. */
export const matter = new PhraseList(
  'gì, j, những gì, cái gì, điều gì, câu gì, câu nào, chi, sao, báo chí gì, về, rằng, là, about, on, that, what',
);
/** How, anywhere after it. */
export const manner = new PhraseList('thế nào, ra sao, ntn, làm sao');

/** What of a record tells that somebody speaks, close after their name. */
export const telling = new PhraseList('phát biểu, nêu, nói, speak, speaks, spoke, says, said');
