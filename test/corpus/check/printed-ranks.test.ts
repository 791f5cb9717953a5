/** Places in an order as newspapers print them: who is first, and who is only among the first. */
import { expect, it } from 'vitest';
import { checkPhrase, type Phrased } from '../../../src/corpus/check/phrase.ts';
import type { Lang } from '../../../src/lang.ts';

const ranked = (phrase: string, value: number): Phrased => ({ phrase, value, qualifier: 'rank' });

it.each<[Lang, string, number]>([
  ['en', 'the fourth-largest economy', 4],
  ['en', 'the 22nd largest of 190 ports', 22],
  ['en', 'ranked third among 190 ports', 3],
  ['en', 'the largest of 190 ports', 1],
  ['en', "the world's largest port", 1],
  ['en', 'the 35th anniversary', 35],
  ['vi', 'đứng đầu trong 190 nước', 1],
  ['vi', 'là cảng lớn nhất trong 190 cảng', 1],
  ['vi', 'đứng thứ 22 trong 190 nước', 22],
  ['vi', 'xếp hạng thứ tư thế giới', 4],
  ['vi', 'xếp hạng năm thế giới', 5],
  ['vi', 'đứng thứ mười hai thế giới', 12],
  ['vi', 'đứng thứ hai mươi thế giới', 20],
  ['vi', 'đứng thứ hai mươi năm qua', 20],
  ['vi', 'xếp hạng 54 về chỉ số này', 54],
  ['vi', 'lớn thứ tư miền Bắc', 4],
  ['en', 'the twelfth-largest port', 12],
  ['en', 'of all partners Vietnam is the largest', 1],
  ['en', 'the 3rd largest port', 3],
  ['en', 'the 21st busiest port', 21],
  ['en', 'which ranks 4th in Asia', 4],
  ['en', 'among all partners Vietnam is the largest', 1],
  ['en', 'among them Thailand and Vietnam are the largest', 1],
  ['en', 'among them Vietnam was the largest', 1],
  ['en', 'among them the ports were the largest', 1],
  ['en', 'among them it’s the largest', 1],
  ['vi', 'lớn thứ nhì thế giới', 2],
  ['vi', 'đứng thứ nhì thế giới', 2],
  ['vi', 'cao thứ ba thế giới', 3],
  ['vi', 'nhiều thứ tư thế giới', 4],
  ['vi', 'giữ vị trí thứ 5 thế giới', 5],
  ['vi', 'xếp vị trí thứ 5 thế giới', 5],
  ['vi', 'dẫn đầu thế giới', 1],
  ['vi', 'là đối tác hợp tác lao động số hai', 2],
  ['vi', 'là thị trường xuất khẩu số một', 1],
  ['vi', 'là nhà đầu tư số 3', 3],
])('reads the rank of (%s) “%s”', (lang, phrase, value) => {
  const figure = ranked(phrase, value);
  expect(checkPhrase(figure, lang, `Here ${phrase}.`)).toEqual([]);
  expect(checkPhrase({ ...figure, value: value + 1 }, lang, `Here ${phrase}.`)).toMatchObject([
    { field: 'value' },
  ]);
});

it.each<[Lang, string, number]>([
  ['en', 'one of the largest ports', 1],
  ['en', "among the world's largest ports", 1],
  ['en', 'the twenty-second largest port', 2],
  ['vi', 'là một trong những thị trường lớn nhất của đảo', 1],
  ['vi', 'là một trong các nước đứng đầu', 1],
  ['vi', 'thuộc nhóm nước dẫn đầu', 1],
  ['vi', 'có 150 người đứng đầu Nhà nước', 1],
  ['vi', 'ông dẫn đầu đoàn Việt Nam', 1],
  ['vi', 'đứng thứ hai mươi thế giới', 2],
  ['vi', 'đứng thứ mười hai thế giới', 10],
  ['en', 'one of its four largest ports', 1],
  ['en', 'amongst the largest ports', 1],
  ['en', 'the twenty second largest port', 2],
  ['vi', 'là một trong số cảng lớn nhất', 1],
  ['vi', 'là một trong hai cảng lớn nhất', 1],
  ['vi', 'là một trong ba cảng lớn nhất', 1],
  ['vi', 'là một trong bốn cảng lớn nhất', 1],
  ['vi', 'là một trong năm cảng lớn nhất', 1],
  ['vi', 'là một trong 5 cảng lớn nhất', 1],
  ['vi', 'nằm trong tốp cảng lớn nhất', 1],
  ['vi', 'trong top cảng đứng đầu', 1],
  ['vi', 'lớn thứ 1.000 thế giới', 1],
  ['vi', 'ông dẫn đầu một phái đoàn', 1],
  ['vi', 'bảng xếp hạng năm 2025', 5],
  ['vi', 'bảng xếp hạng năm nay', 5],
  ['vi', 'ông dẫn đầu phái đoàn', 1],
  ['vi', 'là một trong những đối tác số một', 1],
  ['vi', 'thị trường đạt con số hai tỷ đồng', 2],
])('of (%s) “%s” nobody is number %d', (lang, phrase, value) => {
  const figure = ranked(phrase, value);
  expect(checkPhrase(figure, lang, `Here ${phrase}.`)).toMatchObject([{ field: 'value' }]);
});

it('offers no note for a rank that its phrase does not say: only things are counted by us', () => {
  const [problem] = checkPhrase(ranked('một đối tác tin cậy', 2), 'vi');
  expect(problem?.message).toBe(
    'must be the number of its phrase, as only things can be counted, with a unit',
  );
});
