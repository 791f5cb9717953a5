/** The paragraph that a sentence of ours names is not one beside that which it rests on. */
import { expect, it } from 'vitest';
import { ARTICLE, addParagraph } from '../sample.ts';
import { problemsAfter } from './problems.ts';

it.each([
  [7, ['must name paragraph 6 of lighthouse-opens: it has more of it than 7']],
  // Of the one beside it a part is said, and of another one all.
  [8, ['must name paragraph 6 of lighthouse-opens: it has more of it than 8']],
  [6, []],
])('of a sentence that names paragraph %d', (paragraph, messages) => {
  const problems = problemsAfter((it) => {
    addParagraph(it, 'Gió lặng.');
    addParagraph(it, 'Đêm ấy tàu chở gạo vào cảng, thuyền trưởng xin nước ngọt và bánh mì.');
    addParagraph(it, 'Tàu chở gạo đi lúc rạng sáng, mang theo nước ngọt.');
    addParagraph(it, 'Trời mưa to.');
    const text = {
      vi: 'Tàu chở gạo vào cảng xin nước ngọt và bánh mì.',
      en: 'A rice ship asked for water and bread.',
    };
    it.files[ARTICLE]!.facts!.push({ id: 'rice', paragraph, text });
  }).filter(({ field }) => field === 'facts[1].text.vi');
  expect(problems.map(({ message }) => message)).toEqual(messages);
});
