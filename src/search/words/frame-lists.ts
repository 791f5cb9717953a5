/** What is said around the thing that is asked for; each list is divided by commas, and (a|b|) is any of a and b, or neither. */

/** Who is spoken to in a chat or a class, and who speaks. */
const you =
  'mọi người|mng|mn|m n|cả nhà|các bạn|bạn|các bác|bác|các anh|anh em|anh|chị|ae|mấy bạn|cậu|cô|thầy|ad|admin|mod|bot|bro|bn|em|b|cao nhân|các cao nhân|bà con|cả lớp|các thím|mấy bồ|mấy ní|bạn iu';
const me = 'mình|mik|tôi|tui|tớ|em|e|mị|t|m|con|cháu';
const know = 'biết|bít|bik|bt|nhớ|rõ';
const not = 'không|ko|k|hông|hong|hok|hem|kh|khum|chưa';
/** Who is spoken to where “anh” could be England, and “bác” whoever is spoken of. */
const company =
  'mọi người|mng|mn|cả nhà|các bạn|bạn|các bác|anh em|ae|cô|thầy|ad|admin|bot|bro|bn|b|bà con|cả lớp|các thím|mấy bạn|mấy bồ|bạn iu';
/** What ends a sentence and asks nothing. */
const particle = 'ạ|nhỉ|nhể|vậy|thế|zậy|dzậy|zị|dzị|z|v|hả|hở|hỉ|nhé|nha|nhen|luôn|rứa|dọ';

/** What is written for a class, and what is sat there. */
const classwork =
  'bài|bài tập|bài tập lớn|btl|tiểu luận|(bài|) thuyết trình|báo cáo|luận văn|khóa luận|đề cương|bài luận';
const exam = 'thi|kiểm tra|ktra|thuyết trình|thi cuối kỳ|thi giữa kỳ';
const assignment =
  'homework|hw|essay|assignment|paper|thesis|presentation|report|class|exam|test|quiz|project|article|story';

/** Before the thing. */
export const before = `
  (${you}) ơi, đồng chí, ủa, fyi, btw, actually, alo, helo, hế lô, (ủa|à) mà, mà này, (rồi|vậy|thế) thì, (nhân tiện|tiện thể) (cho hỏi|), tiện cho hỏi,
  (xin |)chào (bot|ad|admin|bạn|các bạn|mọi người|mn|cả nhà|cô|thầy|các bác|anh em|em|anh|chị), xin chào, e chào ad, (ê|alo|hi|helo) (bot|${you}), (hey|hi|hello) (bot|),
  (dạ|kính|em|con|dạ kính|dạ em|) thưa (quý vị|quý ban|quý báo|quý đài|quý tòa soạn|ban biên tập|các vị|ngài|ông|bà|bác|cô|thầy|anh|chị), (kính|dạ) thưa, dạ (em|con|cháu) (muốn|) hỏi,
  (có|) (ai|bạn nào|bác nào|anh nào|chị nào|cao nhân nào|thím nào|ae nào) (${know}) ((giúp|chỉ|chỉ giúp|cho) (mình|em|) |)(về|là|),
  (em|mình|tui|) quên (mất|rồi|mất rồi),
  (có|) ai giải thích (giúp|giùm|hộ|) (mình|em|tôi|),
  (${me}|) (${not}|chả|chẳng|hổng) (${know}) (là|), chẳng hay, (${me}|) (đang|) (thắc mắc|tò mò) (là|), (thế|vậy) còn,
  (does|) anyone know, anyone knows, do you know, as for, regarding, concerning, (what|how) about,
  (${me}|) (đang|phải|đang phải|) (làm|viết|soạn) (${classwork}) (nên|về|), mai (${me}|) (${exam}) (rồi|r|) (mà|),
  (${me}|) có (một|1|vài|) (câu hỏi|thắc mắc) (là|về|này|), (nói|giải thích) (rõ|kỹ|thêm) (hơn|) (về|), trả lời (giúp|hộ|giùm) (${me}|) (là|),
  (${you}|) giải đáp (giúp|giùm|hộ) (${me}|) (với|), (${me}|) (nghe|thấy) (nói|bảo|đồn) (là|rằng|), (theo|) (${me}) nhớ (là|thì|không nhầm thì|),
  (có|) thật là, có thật (là|), (rốt cuộc|sẵn tiện|hình như|nếu không nhầm) (là|thì|), sos,
  (trong bài|trong báo|) (có|) (bài|đoạn|chỗ) nào (nói|viết|đề cập|nhắc) (về|đến|tới|rằng|là|),
  (dạ|à|thế|bot|) cho (${me}|) hỏi (về|là|tí|xíu|chút|), (${you}) cho (mình|em|tôi|) hỏi (về|là|), (cho |)hỏi (ngu|) (tí|xíu|chút), (cho |)hỏi (ngu|cái|nhanh|thật|thêm), (em|e|mình|tôi|tui) hỏi (là|),
  (tôi|em|mình|) xin (được|phép|được phép|) hỏi (về|là|), cho phép (tôi|em|) hỏi, (${me}|) (muốn|cần|cần gấp|đang cần|cũng muốn) (biết|hỏi) (về|là|thêm|),
  (${me}|) (đang|muốn|cần|đang cần) (tìm|tìm hiểu|kiếm|tra|tra cứu) (về|), (${me}) đang cần, cần gấp, bot (nói|kể) xem,
  (cô|cô giáo|thầy|thầy giáo|sếp|đề|đề bài|bài tập) (em|mình|) hỏi (em|mình|tôi|) (là|),
  câu (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20),
  (bot|bạn|anh|chị|ad|) (có thể|làm ơn|giúp|vui lòng|) cho (mình|em|tôi) biết (về|), bạn có (biết|thể cho biết),
  (xin|vui lòng|xin vui lòng|làm ơn|hãy|kính mong|mong|đề nghị|nhờ|yêu cầu) (quý vị |quý báo |)cho (tôi|mình|em|) biết (về|), cho (mình|tôi|em|) xin, làm ơn,
  (em hãy|bạn hãy|hãy|) (nêu|nêu rõ|trình bày),
  theo (bạn|mọi người|mn|bot|ad|bài báo|bài viết|các bài|các bài báo|các bài viết|nguồn tin|tài liệu),
  (có|(cho (mình|)|) xin|(mình|tôi|) cần|tìm|) thông tin (gì|) về, cần thông tin, (có gì|(bạn|có ai|) biết gì|chi tiết|nội dung|câu hỏi|tin tức|còn|tìm hiểu) về,
  (hãy|) kể ((cho tôi|cho mình|(tôi|mình|) nghe)|) về, (giới thiệu|nói) (sơ|sơ lược|cho tôi|cho mình|tôi nghe|mình nghe) về, hãy nói về,
  (hãy|) giới thiệu (về|cho mình), tóm tắt (về|giúp|giúp em|giúp mình|cho mình|cho em|), giải (thích|nghĩa), giải thích (giúp|giùm|cho mình|cho em),
  (tìm|tra|kiếm|tra cứu) (giúp|hộ|giùm|dùm|cho) (${me}|), tra cứu, định nghĩa (của|), (ý|) nghĩa của,
  (please|pls|can you|can u|could you|) tell me (more|) about, (please|pls|can you|can u|could you) tell me, (please|can you|) explain (to me|), describe,
  i (want|need|would like|d like) to know (about|), (i need|any|do you have (any|)|) (info|information) (on|about), (do you have|is there|) anything (on|about),
  details (on|about), facts about, what do you know about, (a|quick|) question about, quick question, (learn|teach me) about,
  (can|could|would) (someone|somebody|anyone|anybody|you|u) (please|pls|kindly|) (tell me|explain|confirm) (if|about|), (would|d) like to know (about|),
  (i am|i m|im) (a|an) (journalist|reporter|student|teacher|researcher) (and|) (i|), (does|) (anyone|anybody) (remember|remembers|know|knows),
  i (heard|read) (somewhere|) (that|), (i forgot|idk|remind me|just wondering|i was wondering|curious|sorry but|guys|quick q) (about|if|), (ok|okay) so,
  (is it|it s) true (that|), (what s|whats|what is) the deal with, (pls|please|can you|) (confirm|fact check) (that|if|), fact check,
  (my|our) (teacher|prof|professor|editor|boss) (asked|asks|wants to know) (me|us|) (about|), (for|) (my|our) (${assignment}), for (homework|class),
  (tldr|tl dr) (of|on|), (can you|pls|please|) sum up, (where|) does (it|the article|the text) say (that|), (a|any|) (source|citation) for,
  define, (the|) (definition|meaning) of, what is (the meaning of|meant by), (abbreviation|acronym) (of|for), full form of,
  how (do|would|to|can) (you|u|we|i|one|) (say|write|spell), look up, look for, (i am|i m|) looking for, search (for|), find (me|), help me (find|understand), show me, give me, introduce, (records|sources) on,
  summarize, summarise, (give me|) (a|) summary of, (an|) overview of, (an|) introduction to, background on, news (on|about), (the|) latest on`;
/** Before the thing, and with their marks: without them they may be other words, “đa phương”, “Ma Rốc”, “EU”. */
export const beforeWithMarks = 'dạ, thưa, mà, à, ơ, ờ, ê, êu, vậy, rồi';

/** After it. */
export const after = `
  definition, meaning, abbreviation, acronym, full form, explain, explained (simply|), explanation, info, overview, summary, details, facts,
  in (english|vietnamese|short|simple terms), pls, plz, plss, please, asap, thx, thks, tks, thanks, many thanks, (thanks|tks|thks|thank) (${you}), thank you (very much|),
  (có|) nghĩa là (gì|sao), (là|) viết tắt của (từ|) gì, viết tắt là gì, (trong|) tiếng (anh|việt) (là|gọi là) gì, định nghĩa, là cái gì, chi tiết,
  tldr, tl dr, in a nutshell, exactly, anyone, anybody, btw, thank u, (is that|is this|is it) (right|true|correct), any source, with sources,
  (i|) (need|needed) (it|this|) for (my|our|the|an|a|) (${assignment}), for (my|our|the|an|) (${assignment}),
  (có|) (đúng|phải|thật) (${not}) (${particle}|ta|) (${company}|), ((nhờ|mong) (${you}) |)giải đáp (giúp|giùm|hộ|) (${me}|) (với|),
  (để|) (${me}) (làm|viết|soạn) (${classwork}), mai (${me}|) (${exam}) (rồi|r|), (tóm tắt|trả lời) (giúp|giùm|hộ|) (${me}|) (với|),
  (cho|) (${me}) xin (cái|) (nguồn|link), (có|) nguồn (${not}|đâu), chính xác là gì, là sao, nghĩa là sao, mà (${me}) (${not}) (${know}),
  (ạ|) (em|mình|xin|em xin|tôi xin|xin chân thành|xin trân trọng|trân trọng|) (cảm|cám) ơn (ạ|(rất|) nhiều (ạ|)|(${you}) (ạ|nhiều|)|), trân trọng,
  (giúp|giùm) (mình|em|e|tôi|con) (ạ|), (giúp|cứu|chỉ|hộ|giùm) ((mình|em|e|tôi|con) |)với (ạ|), help me, cứu em, cho (mình|em) (biết|) với, thì sao,
  (em|mình|đang|) cần gấp (ạ|), gấp ạ, gấp lắm, (để|) (em|mình) (đang|) làm bài (tập|), (em|mình|tự nhiên) quên (mất|rồi|) (rồi|),
  cho (em|mình|tôi|) hỏi, (có ai|ai|bạn|bot|ad|có) (${know}) (${not}|) (ạ|), (${know}) (không|ko|k|hông|hok) (ạ|),
  (${particle}) (${company}|ta|trời|trời ơi|ơi|ạ|nhỉ|má|cà), (đi|với) (bot|mn|ad|ạ|mà|nhé|nha), không ạ, (${you}) ơi, (mn|ae|bro),
  trong (bài|bài báo|bài viết|mấy bài) (này|đó|), in the (article|articles|text), nhỉ, nhể, hả, zậy, dzậy, zị, dzị, z, v, nha, nhen, nghen, rứa, nè, hic, hix, lol, vl, vcl, vkl, lun, luôn, vậy, nhé`;
/** After it, and with their marks: without them “hở” may be “ủng hộ”. “Châu Á” ends with none of them. */
export const afterWithMarks = 'ạ, à, thế, hè, hở, hỉ';
/** On both sides: whether anybody knows. */
export const whoKnows = {
  before: `(có|) (ai|bạn|bạn nào|bác nào|mn|mọi người) (${know})`,
  after: not.replaceAll('|', ', '),
};
