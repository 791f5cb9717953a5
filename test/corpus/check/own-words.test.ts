/** What is ours, with the texts at hand: it copies none of them, and quotes only what stands there. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/corpus/check/problem.ts';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, places, problemsAfter } from './problems.ts';

/** But for what a record says of numbers and paragraphs, which has test files of its own. */
function problemsOf(spoil: (it: Sample) => void): Problem[] {
  return problemsAfter(spoil).filter(
    ({ message }) =>
      !/^must (?:say the numbers of|have the (?:numbers|dates) of|name paragraph)/.test(message),
  );
}

/** Where a fact with these words is wrong. */
function fact(vi: string, en: string): string[] {
  return places(problemsOf((it) => Object.assign(it.files[ARTICLE]!.facts![0]!, { text: { vi, en } })));
}

describe('what is ours', () => {
  const eleven = 'ngọn hải đăng MỞ CỬA sau gần 40 năm đóng kín';
  const twelve = `2019, ${eleven}`;

  it.each<[string, string, (it: Sample, text: string) => void]>([
    [
      'a summary',
      'article.summary[0].vi',
      (it, text) => Object.assign(it.files[ARTICLE]!.article.summary[0]!, { vi: text }),
    ],
    [
      'a fact',
      'facts[0].text.vi',
      (it, text) => Object.assign(it.files[ARTICLE]!.facts![0]!.text, { vi: text }),
    ],
    [
      'reported speech',
      'quotations[1].text',
      (it, text) => {
        const quotations = it.files[ARTICLE]!.quotations!;
        quotations.push({ ...quotations[0]!, id: 'reported', wording: 'reported', text });
      },
    ],
  ])('%s may repeat eleven words in a row, not twelve', (_what, field, write) => {
    expect(places(problemsOf((it) => write(it, `Cuối cùng, ${eleven}.`)))).toEqual([]);
    const problems = problemsOf((it) => write(it, `Năm ${twelve}.`));
    expect(places(problems)).toEqual([`${ARTICLE_FILE} ${field}`]);
    expect(problems[0]!.message).toContain('12 in a row are an article’s: “2019 ngọn hải đăng');
  });

  describe('beside the long name of an office', () => {
    const office = 'Bí thư thứ nhất Ban Chấp hành Trung ương Đảng Đảo';
    const said = `Hôm ấy ${office} đến thăm đảo rồi về ngay trong ngày với đoàn.`;
    const copies = (vi: string, spoil: (it: Sample) => void = () => {}) =>
      places(
        problemsOf((it) => {
          addParagraph(it, said);
          const sources = [{ article: 'lighthouse-opens', paragraph: 5 }];
          const term = { vi: office, en: 'First Secretary' };
          it.files['terms.yaml'].push({ id: 'first-secretary', kind: 'office', term, sources });
          spoil(it);
          it.files[ARTICLE]!.facts![0]!.text = { vi, en: 'A guest came.' };
        }),
      );
    const refused = [`${ARTICLE_FILE} facts[0].text.vi`];

    it('three words make no copy, four do', () => {
      expect(copies(`${office} đến thăm đảo.`)).toEqual([]);
      expect(copies(`Khi ${office} đến thăm.`)).toEqual([]);
      expect(copies(`Hôm ấy ${office} đến.`)).toEqual([]);
      expect(copies(`${office} đến thăm đảo rồi.`)).toEqual(refused);
    });

    it('a name that no record has is words like all others', () => {
      expect(copies(`${office} đến.`, (it) => it.files['terms.yaml'].pop())).toEqual(refused);
    });

    it('an expression is no name, and a sentence with a name in it none either', () => {
      expect(
        copies(`${office} đến.`, (it) => Object.assign(it.files['terms.yaml'][1]!, { kind: 'expression' })),
      ).toEqual(refused);
      expect(copies('Ông đến thăm đảo rồi về ngay trong ngày với đoàn.')).toEqual([]);
      expect(copies(`Có ${office} đến thăm đảo rồi về ngay trong ngày với đoàn.`)).toEqual(refused);
    });
  });

  it('counts a number with decimals as one word', () => {
    const copied = (words: string) =>
      places(
        problemsOf((it) => {
          addParagraph(it, `Khi ấy ${words} đã về bến trong đêm mưa.`);
          it.files[ARTICLE]!.facts![0]!.also = [{ article: 'lighthouse-opens', paragraph: 5 }];
          it.files[ARTICLE]!.facts![0]!.text = { vi: `${words} đã về bến trong đêm mưa.`, en: 'It came.' };
        }),
      ).filter((place) => place.endsWith('facts[0].text.vi'));
    expect(copied('có 3,4 triệu tấn')).toEqual([]);
    expect(copied('có thêm 3,4 triệu tấn')).toEqual([]);
    expect(copied('nay có thêm 3,4 triệu tấn')).toEqual([`${ARTICLE_FILE} facts[0].text.vi`]);
  });

  it('quotes nothing that no article has, in whatever field', () => {
    const problems = problemsOf((it) => {
      it.files['events.yaml'][0]!.note = { vi: 'Bài ghi “sáng sớm”.', en: 'The article says “early”.' };
    });
    expect(places(problems)).toEqual(['data/events.yaml [0].note.vi', 'data/events.yaml [0].note.en']);
  });

  it.each([
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
    ['„', '“'],
  ])('quotes nothing that no article has, between %s and %s either', (open, close) => {
    const quoted = (words: string) => `Bà nói: ${open}${words}${close}.`;
    const [vi, en] = [`${ARTICLE_FILE} facts[0].text.vi`, `${ARTICLE_FILE} facts[0].text.en`];
    expect(fact(quoted('đi biển'), 'She said so.')).toEqual([]);
    expect(fact(quoted('đi rừng'), 'She said so.')).toEqual([vi]);
    expect(fact('Bà nói vậy.', quoted('at sea'))).toEqual([en]);
  });

  it('translates in quotation marks only what it quotes in the other language', () => {
    expect(fact('Bà nói tới người “đi biển”.', 'She spoke of those “at sea”.')).toEqual([]);
    expect(fact('Bà nói tới người “đi biển”.', 'She spoke of those “at sea” and “on land”.')).toEqual([
      `${ARTICLE_FILE} facts[0].text.en`,
    ]);
    expect(fact('Bà nói tới “đất liền”.', 'She spoke of “land”.')).toHaveLength(2);
  });

  it('hides no copy behind quotation marks that quote nothing', () => {
    const problems = problemsOf((it) => {
      it.files[ARTICLE]!.facts![0]!.text.vi = `Năm "${twelve} rồi"`;
    });
    expect(places(problems)).toEqual([`${ARTICLE_FILE} facts[0].text.vi`]);
  });

  it('may repeat more inside quotation marks', () => {
    const problems = problemsOf((it) => {
      it.files[ARTICLE]!.facts![0]!.text.vi = `Bài viết: “${twelve.replace('MỞ CỬA', 'mở cửa')}”.`;
    });
    expect(problems).toEqual([]);
  });
});
