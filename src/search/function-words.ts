/**
 * Words that ask and join rather than name: they may be missing from an answer at little cost.
 * Written as people type them; compared folded, so a Vietnamese word stands for its unaccented form too.
 */
import { foldWord } from './fold.ts';

const vietnamese = `ai ạ à anh bao nhiêu bạn bằng bị biết các cái câu chị cho chuyện có còn của cùng cũng
  đã đang đâu đây đấy để đến đi điều do đó được gì giúp hãy hay hỏi hôm khi không là làm lại lần lúc mà mấy mình
  muốn này nào nay nên nếu ngày ngay nhé nhỉ như những nói nữa ở ra rằng rất rồi sao sẽ so tại tất cả thế thì theo
  thì thông tin thứ tin tìm tôi tới trên trong từ và vào vậy về vì việc với vừa xin xem xảy ông bà cô chú bác chức giữ phát biểu nhắc kể lời số liệu sự kiện bài báo viết hỏi đáp nhiêu bấy`;
const english = `a about all am an and any are as at be been being by can could did do does for from get give had has
  have he her his how i if in into is it its like many me much my of on or our please quote quotes said say saying says
  she show so some tell than that the their them there these they this those to us was we were what when where which
  who whom whose why will with would you your today now happen happened tell told mr mrs ms sir event events figure figures number numbers article news`;

const functionWords = new Set(`${vietnamese} ${english}`.split(/\s+/).map(foldWord));
for (const name of ['us', 'may', 'nam']) functionWords.delete(name);

/** Whether a folded word carries little of what is asked for. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
