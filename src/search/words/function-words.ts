/**
 * Words that ask and join rather than name: they may be missing from an answer at little cost.
 * Written as people type them; compared folded, so a Vietnamese word stands for its unaccented form too.
 */

import { countedWords } from './amounts.ts';
import { foldWord, formOf, isSyllable, type Keys } from './fold.ts';
import { PhraseList } from './phrases.ts';
import { afterDecimals } from './units.ts';

const vietnamese = `à ạ ai anh ấy bà bả bác bạn bao báo bài bằng bây bấy bị biết bởi các cái câu cậu chả chăng chị cho chú chưa
  chức chuyện có cô còn của cũng cùng cụ cứ đã đang đâu đây đấy đến đều đi điều do đó được em gì giờ giữ giúp hãy hay hề
  hết hoặc hỏi hôm hồi kể khi không kia kiện là làm lại lần lời lúc luôn mà mấy mình mọi mỗi mới một muốn này nào nay nên
  nếu ngài ngày ngay nhắc nhé nhỉ nhiêu như nhưng những nhớ nọ nói nữa ở ô ông ổng phải ra rằng rất rồi rõ sao sắp sẽ sự tại tất
  thấy thế thì theo thông thôi tin tìm tôi tới trên trong trước từ tự từng và vài vẫn vào vậy về vì việc viết vừa với xảy
  xem xin xong`;
/** How they are abbreviated in chats. */
const chat = `ko hok k kg hem dc đc vs j ntn trc mk mik cx bh bnh bnhiu bik bít z v dzậy zậy zị thui lun mún nhen nha ak oi uh
  uk ơi hen nè nek pls plz thx lm vc trg nhg nhm đg bt mng fr tks thanks u ur r wat wut wht whats whos wheres hows gonna wanna gimme abt bc cuz
  smth sth smb idk tbh ngl lol lmao omg imo imho iirc btw ofc plss plis fyi`;
/** After the English list of Snowball (https://snowballstem.org/algorithms/english/stop.txt), and words of asking. */
const english = `i me my myself we us our ours ourselves you your yours yourself he him his himself she her hers it its
  itself they them their theirs themselves what which who whom whose this that these those am is are was were be been
  being have has had having do does did doing would should could ought will shall can may might must a an the and but if
  or because as until while of at by for with about against between into through during before after above below to from
  up down in out on off over under again further then once here there when where why how all any both each few more most
  other some such no nor not only own same so than too very just now still ever yet already s t d ll re ve don
  please show tell told give find get got let say says said saying talk quote quotes quoted remark remarks comment comments event events figure figures
  number numbers article articles news today happen happens happened mean means kind sort much many long going mr mrs ms
  sir dr like know want exactly precisely`;

const all = `${vietnamese} ${chat} ${english}`.split(/\s+/);
const folded = new Set(all.map(foldWord));
const forms = new Set(all.map(formOf));
/** Without their marks these are names or numbers as often. */
for (const name of ['us', 'may', 'nam']) folded.delete(name);

/** Whether a word carries little of what is asked for. One typed with marks must be meant with these marks. */
export function isFunctionWord({ word, form }: Keys): boolean {
  return form === word ? folded.has(word) : forms.has(form);
}

const chatDigits = new Set(['2', '4']);
const articles = new Set(['a', 'an', 'the']);
/** What is numbered rather than counted. */
export const numbered =
  new PhraseList(`session, top, no, number, rank, phase, article, chapter, day, term, grade, level, part, group,
  track, goal, sdg, pillar, section, resolution, leg, thứ, khóa, lần, số, hạng, điều, chương, phần, đoạn, đợt, vòng, tập, cấp, nhóm, bài,
  câu, vị trí, quý, nhiệm kỳ, đại hội, nghị quyết, thế chiến, trụ cột, mục tiêu, chặng, ngày`);

/** Whether a word is “4” for “for” or “2” for “to”, in English: where it counts, more than one stand after it. */
export function isChatDigit(tokens: readonly Keys[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!chatDigits.has(tokens[at]!.word) || !before || !next) return false;
  const isName = /^[a-z]+$/.test(next.form) && !next.word.endsWith('s') && !isSyllable(next.word);
  const isNumbered = numbered.lengthBefore(tokens, at) > 0;
  return /^[a-z]+$/.test(before.form) && !isNumbered && (isName || articles.has(next.word));
}

/** Of what is counted, one or two are not as many as four: 2 năm, 1 tỷ; but 2 nước are both. Folded. */
const measured = new Set([
  ...afterDecimals,
  ...countedWords,
  ...'yr yrs month months week weeks tuan ky ldrs'.split(' '),
]);
for (const both of ['nuoc', 'country', 'countries']) measured.delete(both);

/** Whether a word is “1” or “2” where “một” and “hai” point or join: 2 anh em, but not top 2 nor 2 năm. */
export function isJoiningDigit(tokens: readonly Keys[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  if (!/^[12]$/.test(tokens[at]!.word) || numbered.lengthBefore(tokens, at) > 0) return false;
  return /^[a-z]/.test(next) && !measured.has(next);
}
