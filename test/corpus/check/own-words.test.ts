/** What is ours, with the texts at hand: it copies none of them, quotes only what stands there, and says no other number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/corpus/check/problem.ts';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, places, problemsAfter } from './problems.ts';

/** But for what the two languages of a record say of each other’s numbers, which has a test file of its own. */
function problemsOf(spoil: (it: Sample) => void): Problem[] {
  return problemsAfter(spoil).filter(({ message }) => !message.startsWith('must say the numbers of'));
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
    expect(places(problemsOf((it) => write(it, `Năm ${twelve}.`)))).toEqual([`${ARTICLE_FILE} ${field}`]);
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

  it.each([
    ['Hải đăng đóng 40 năm.', 'It was closed for 40 years.', []],
    ['Bốn mươi năm sau.', 'Forty years on, in 2019.', []],
    ['Khóa XIII nói vậy.', 'The 13th congress said so.', []],
    ['Có 12.500 người.', 'There were 12,500 people.', []],
    ['Có ba mươi lăm tàu.', 'There were 35 ships.', []],
    ['Có 9 khách.', 'There were 9 visitors.', []],
    ['Có 900 khách.', 'There were many visitors.', ['vi']],
    ['Có nhiều khách.', 'There were 900 visitors.', ['en']],
    ['Có 500 khách.', 'There were 500 visitors.', ['vi', 'en']],
  ])('says no number that the article does not have: %s %s', (vi, en, refusedIn) => {
    const problems = problemsOf((it) => {
      addParagraph(it, 'Đại hội XIII; 12.500 người, 35 tàu.');
      it.files[ARTICLE]!.facts![0]!.text = { vi, en };
    });
    expect(places(problems)).toEqual(refusedIn.map((lang) => `${ARTICLE_FILE} facts[0].text.${lang}`));
  });

  it('may say in digits what the article has in words', () => {
    const words = fc.constantFrom(
      ['hai mươi mốt', 21],
      ['chín mươi chín', 99],
      ['mười lăm', 15],
      ['ba trăm', 300],
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 50, max: 98 }), ([words, number], other) => {
        const say = (said: unknown) =>
          problemsOf((it) => {
            addParagraph(it, `Có ${words} tàu.`);
            it.files[ARTICLE]!.facts![0]!.text = { vi: `Có ${said} tàu.`, en: 'Ships.' };
          }).length;
        expect([say(number), say(other)]).toEqual([0, 1]);
      }),
      { numRuns: 10, examples: [[['chín mươi chín', 99], 90]] },
    );
  });

  it('reads “hai mươi năm” as twenty years, not as 25', () => {
    const say = (said: number) =>
      problemsOf((it) => {
        addParagraph(it, 'Hai mươi năm qua, tháp vẫn đứng.');
        it.files[ARTICLE]!.facts![0]!.text = { vi: `Tháp có ${said} tuổi.`, en: `It is ${said} years old.` };
      }).length;
    expect([say(20), say(25)]).toEqual([0, 2]);
  });

  it('may say an hour or a decade in another way than the article', () => {
    const say = (vi: string) =>
      problemsOf((it) => {
        it.files[ARTICLE]!.article.language = 'en';
        addParagraph(it, 'It opened at 10 p.m., as the towers of the 1990s did.');
        it.files[ARTICLE]!.facts![0]!.text = { vi, en: 'It opened late.' };
      }).filter(({ message }) => message.includes('numbers of the article')).length;
    const told = [
      'Tháp mở lúc 22h, như tháp của những năm 90.',
      'Tháp mở lúc 23h.',
      'Tháp của những năm 80.',
    ];
    expect(told.map(say)).toEqual([0, 1, 1]);
  });

  it('a month that English spells is a number in Vietnamese', () => {
    const say = (vi: string) =>
      problemsOf((it) => {
        it.files[ARTICLE]!.article.language = 'en';
        addParagraph(it, 'It closed again in December.');
        it.files[ARTICLE]!.facts![0]!.text = { vi, en: 'It closed again in December.' };
      }).filter(({ message }) => message.includes('numbers of the article')).length;
    expect([say('Tháng 12, tháp lại đóng.'), say('Tháng 11, tháp lại đóng.')]).toEqual([0, 1]);
  });

  it('may repeat more inside quotation marks', () => {
    const problems = problemsOf((it) => {
      it.files[ARTICLE]!.facts![0]!.text.vi = `Bài viết: “${twelve.replace('MỞ CỬA', 'mở cửa')}”.`;
    });
    expect(problems).toEqual([]);
  });
});
