/**
 * Words that ask and join rather than name: they may be missing from an answer at little cost.
 * Written as people type them; compared folded, so a Vietnamese word stands for its unaccented form too.
 */
import type { Kind } from '../corpus/schema.ts';
import { foldWord, formOf, type Token } from './fold.ts';

const vietnamese = `ai ạ à anh bao nhiêu bạn bằng bị biết các cái câu chị cho chuyện có còn của cùng cũng
  đã đang đâu đây đấy để đến đi điều do đó được gì giúp hãy hay hỏi hôm khi không là làm lại lần lúc mà mấy mình
  muốn này nào nay nên nếu ngày ngay nhé nhỉ như những nói nữa ở ra rằng rất rồi sao sẽ so tại tất cả thế thì theo
  thì thông tin thứ tin tìm tôi tới trên trong từ và vào vậy về vì việc với vừa xin xem xảy ông bà cô chú bác chức giữ phát biểu nhắc kể lời  sự kiện bài báo viết hỏi đáp nhiêu bấy`;
const english = `a about all am an and any are as at be been being by can could did do does for from get give had has
  have he her his how i if in into is it its like many me much my of on or our please quote quotes said say saying says
  she show so some tell than that the their them there these they this those to us was we were what when where which
  who whom whose why will with would you your today now happen happened tell told mr mrs ms sir event events figure figures number numbers article news`;

const all = `${vietnamese} ${english}`.split(/\s+/);
const folded = new Set(all.map(foldWord));
const forms = new Set(all.map(formOf));
/** Without their marks these are names or numbers as often. */
for (const name of ['us', 'may', 'nam']) folded.delete(name);

/** Whether a word carries little of what is asked for. One typed with marks must be meant with these marks. */
export function isFunctionWord({ word, form }: Pick<Token, 'word' | 'form'>): boolean {
  return form === word ? folded.has(word) : forms.has(form);
}

/** What a question word asks for, in both languages. */
const questions: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/\b(noi|phat bieu|cau noi|trich dan|quotes?|said|say|says|tell|told)\b/, 'quotation'],
  [/\b(bao nhieu|may|how (much|many)|so lieu)\b/, 'figure'],
  [
    /\b((khi|nam|ngay|luc|thang) nao|bao gio|su kien|when|events?|trip|visit|chuyen (di|tham|cong tac))\b/,
    'event',
  ],
];

/** The kind of record that a folded query asks for, if it says so. */
export function kindAskedFor(query: string): Kind | undefined {
  return questions.find(([pattern]) => pattern.test(query))?.[1];
}
