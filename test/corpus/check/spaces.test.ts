/** Our own texts have single plain spaces; what a source prints keeps those of the source. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, problemsAfter } from './problems.ts';

const messages = (spoil: (it: Sample) => void) =>
  problemsAfter(spoil).map(({ file, field, message }) => `${file} ${field}: ${message}`);
const article = ({ files }: Sample) => files[ARTICLE]!;

describe('a text of ours', () => {
  it.each<[string, string, (it: Sample) => void, string]>([
    [
      'title',
      `${ARTICLE_FILE} article.title.en`,
      (it) => (article(it).article.title.en = 'The light  shines'),
      'The light',
    ],
    [
      'summary',
      `${ARTICLE_FILE} article.summary[1].vi`,
      (it) => (article(it).article.summary[1]!.vi = 'Nó đã đóng  rất lâu.'),
      'Nó đã đóng',
    ],
    [
      'fact',
      `${ARTICLE_FILE} facts[0].text.vi`,
      (it) => (article(it).facts![0]!.text.vi = 'Khách  được leo lên đỉnh.'),
      'Khách',
    ],
    [
      'translation',
      `${ARTICLE_FILE} quotations[0].translation.text`,
      (it) => (article(it).quotations![0]!.translation.text = 'This “light  of” ours'),
      'This “light',
    ],
    [
      'note',
      'data/events.yaml [0].note.en',
      (it) => (it.files['events.yaml'][0]!.note = { vi: 'Là ta suy ra.', en: 'We infer  it.' }),
      'We infer',
    ],
    [
      'alias',
      'data/people.yaml [0].aliases[0]',
      (it) => (it.files['people.yaml'][0]!.aliases = ['Bà An  Hạ']),
      'Bà An',
    ],
    [
      'spelling',
      'data/terms.yaml [0].spellings[0]',
      (it) => (it.files['terms.yaml'][0]!.spellings = ['Cảng  vụ']),
      'Cảng',
    ],
  ])('has one space between two words: %s', (_, where, spoil, before) => {
    expect(messages(spoil)).toContain(
      `${where}: must have one plain space between two words, not 2 after “${before}”`,
    );
  });

  it.each([
    ['\u00a0', 'U+00A0'],
    [' \u00a0', 'U+00A0'],
    ['\u202f', 'U+202F'],
    ['\u3000', 'U+3000'],
  ])('has a plain one, not %j', (space, shown) => {
    const spoil = (it: Sample) => (article(it).facts![0]!.text.vi = `Khách được leo${space}lên đỉnh.`);
    expect(messages(spoil)).toEqual([
      `${ARTICLE_FILE} facts[0].text.vi: must have one plain space between two words, not ${shown} after “Khách được leo”`,
    ]);
  });

  it.each([
    ['\u200b', 'U+200B'],
    ['\u2060', 'U+2060'],
    ['\ufeff', 'U+FEFF'],
    ['\u00ad', 'U+00AD'],
    ['\n', 'U+000A'],
  ])('has no %j, which nobody sees, and is told where it is', (mark, shown) => {
    const spoil = (it: Sample) => (article(it).facts![0]!.text.vi = `Khách được${mark} leo lên đỉnh.`);
    expect(messages(spoil)).toEqual([
      `${ARTICLE_FILE} facts[0].text.vi: must be one line without invisible characters: take away ${shown} after “Khách được”`,
    ]);
  });

  it('has none before its first word', () => {
    const spoil = (it: Sample) => (article(it).facts![0]!.text.vi = '\u200bKhách được leo lên đỉnh.');
    expect(messages(spoil)).toEqual([expect.stringMatching(/: take away U\+200B at its beginning$/)]);
  });
});

describe('what a source prints', () => {
  const spaced = 'Đảo nhỏ,  lòng\u00a0rộng.';
  const saidSo = (it: Sample) => {
    addParagraph(it, `An Hạ nói: “${spaced}” sau gần 50\u00a0 năm.`);
    const { quotations, figures, facts } = article(it);
    const own = {
      paragraph: 5,
      text: spaced,
      translation: { text: 'A small island, wide hearts.', by: 'us' },
    } as const;
    quotations!.push({ ...quotations![0]!, ...own, id: 'said' });
    figures!.push({ ...figures![0]!, id: 'fifty', paragraph: 5, value: 50, phrase: 'gần 50\u00a0 năm' });
    const text = { vi: `Bà gọi là “${spaced}”`, en: 'She called it “a small island”' };
    facts!.push({ ...facts![0]!, id: 'called', paragraph: 5, text });
  };

  it('keeps its spaces: a quotation, a phrase, what a fact has in quotation marks', () => {
    expect(messages(saidSo)).toEqual([]);
  });

  it('keeps them in its headline', () => {
    expect(
      messages((it) => {
        addParagraph(it, 'Hải đăng  mở cửa');
        Object.assign(article(it).article, { titleBy: 'article' });
        article(it).article.title.vi = 'Hải đăng  mở cửa';
      }).filter((message) => message.includes('space')),
    ).toEqual([]);
  });

  it('has no others than its own', () => {
    const spoil = (it: Sample) =>
      (article(it).quotations![0]!.text = 'Ánh đèn này  thuộc về mọi người đi biển!');
    expect(messages(spoil)).toContain(
      `${ARTICLE_FILE} quotations[0].text: must stand in paragraph 3 character by character; the paragraph agrees only up to “Ánh đèn này ”`,
    );
  });
});
