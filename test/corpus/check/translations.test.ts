/** Our translations are whole, are translations, and name the same countries and organisations. */
import { describe, expect, it } from 'vitest';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, problemsAfter } from './problems.ts';

const messages = (spoil: (it: Sample) => void) =>
  problemsAfter(spoil).map(({ file, field, message }) => `${file} ${field}: ${message}`);

describe('a translation of ours', () => {
  const translated = (vi: string, en: string) =>
    messages((it) => {
      addParagraph(it, `An Hạ nói: “${vi}”`);
      const [first] = it.files[ARTICLE]!.quotations!;
      const translation = { text: en, by: 'us' } as const;
      it.files[ARTICLE]!.quotations!.push({ ...first!, id: 'said', paragraph: 5, text: vi, translation });
    });

  it.each([
    ['Đèn đã sáng. Biển đã lặng. Mời vào.', 'The light is on. The sea is calm. Come in.'],
    ['Đèn đã sáng. Biển đã lặng.', 'The light is on; the sea is calm.'],
    ['Đèn sáng ở TP. Mũi Sương rồi.', 'The light is on in Mist Cape.'],
    ['Ông K. Hạ và GS. An đã đến.', 'K. Hạ and Professor An have come.'],
    ['Đèn đã sáng.', 'The light is on. At last.'],
  ])('has each sentence of the quotation: %s', (vi, en) => {
    expect(translated(vi, en)).toEqual([]);
  });

  it('must not lose one', () => {
    expect(translated('Đèn đã sáng. Biển đã lặng. Mời vào.', 'The light is on. Come in.')).toEqual([
      `${ARTICLE_FILE} quotations[1].translation.text: must have all 3 sentences of the quotation`,
    ]);
  });

  it('must not be the same words, unless they are but a name', () => {
    const both = (words: string) =>
      messages((it) => (it.files[ARTICLE]!.figures![0]!.scope = { vi: words, en: words }));
    expect(both('Mist Cape light')).toEqual([]);
    expect(both('Hải đăng Mũi Sương')).toEqual([
      `${ARTICLE_FILE} figures[0].scope.en: must be translated: it is the same in both languages`,
    ]);
  });
});

describe('the two languages of a record', () => {
  const sources = [{ article: 'lighthouse-opens', paragraph: 5 }];
  const terms: Sample['files']['terms.yaml'] = [
    { id: 'us', kind: 'place', term: { vi: 'Mỹ', en: 'United States' }, spellings: ['US'], sources },
    { id: 'cuba', kind: 'place', term: { vi: 'Cuba', en: 'Cuba' }, sources },
  ];
  const named = (vi: string, en: string) =>
    messages((it) => {
      addParagraph(it, 'Khách đến từ Mỹ và Cuba.');
      it.files['terms.yaml'].push(...terms);
      it.files[ARTICLE]!.figures![0]!.scope = { vi, en };
    });

  it.each([
    ['Khách từ Mỹ', 'Guests from the US'],
    ['Khách từ Mỹ', 'American guests'],
    ['Khách của chúng ta', 'They told us of my guests'],
    ['Cảng vụ và Cuba', 'Cuba and the harbour office'],
  ])('may name a country in any way: %s, %s', (vi, en) => {
    expect(named(vi, en)).toEqual([]);
  });

  it.each([
    ['Khách từ Mỹ', 'Guests from Cuba', 'Mỹ, not Cuba'],
    ['Cảng vụ tiếp khách', 'Guests in the US', 'Cảng vụ, not Mỹ'],
  ])('must not name another country or organisation: %s, %s', (vi, en, which) => {
    expect(named(vi, en)).toEqual([
      `${ARTICLE_FILE} figures[0].scope.en: must name what the Vietnamese names: ${which}`,
    ]);
  });
});
