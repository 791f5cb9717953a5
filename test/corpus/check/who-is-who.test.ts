/** Who is called what, and who held which office when. */
import { expect, it } from 'vitest';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, places, problemsAfter } from './problems.ts';

const placesAfter = (spoil: (it: Sample) => void) => places(problemsAfter(spoil));

it('the office of a speaker is one that people.yaml gives them by the article of the quotation', () => {
  const role = { vi: 'Trưởng trạm', en: 'Station chief' };
  const at = [`${ARTICLE_FILE} quotations[0].role`];
  const said = (spoil: (it: Sample) => void, own = role) =>
    placesAfter((it) => {
      addParagraph(it, 'Trước đó An Hạ là Trưởng trạm.');
      it.files[ARTICLE]!.quotations![0]!.role = own;
      spoil(it);
    });
  expect(said(() => {})).toEqual(at);
  const [article, book] = [
    { article: 'lighthouse-opens', paragraph: 5 },
    { outside: { vi: 'Sổ trực', en: 'The log' } },
  ];
  const also = (sources: (typeof article | typeof book)[]) => (it: Sample) =>
    it.files['people.yaml'][0]!.roles.push({ title: role, date: '2019', sources });
  expect(said(also([article]))).toEqual([]);
  // Held then, or at another time: this article does not say so.
  expect(said(also([book]))).toEqual(at);
  expect(said(() => {}, { vi: 'Thị trưởng Mũi Sương', en: 'Mayor of Mist Cape' })).toEqual([]);
  expect(said(() => {}, { vi: 'Thị trưởng Mũi Sương', en: 'Master of Mist Cape' })).toEqual(at);
});

it.each([
  ['Thị trưởng Mũi Sương', 'Mayor of Mist Cape', true],
  ['Giám đốc cảng, Thị trưởng', 'Harbor director and Mayor', true],
  ['Phó Thị trưởng', 'Deputy Mayor', false],
  ['Thị trưởng', 'Former Mayor', false],
  ['Cựu Thị trưởng', 'Mayor', false],
  ['Trợ lý Thị trưởng', 'Assistant to the Mayor', false],
])('an office with a word before it is another one: %s, %s', (vi, en, isHeld) => {
  const found = placesAfter((it) => {
    it.files[ARTICLE]!.quotations![0]!.role = { vi, en };
  });
  expect(found).toEqual(isHeld ? [] : [`${ARTICLE_FILE} quotations[0].role`]);
});

it.each([
  ['Thị trưởng', 'Thị trưởng An Hạ tới.', true],
  ['Thị trưởng Cảng vụ', 'Thị trưởng An Hạ tới.', true],
  ['Đại sứ, Trưởng phái đoàn', 'Đại sứ của tỉnh kiêm Trưởng Phái đoàn An Hạ tới.', true],
  ['Tổng Lãnh sự', 'Đại sứ An Hạ tới.', false],
  ['Thị trưởng', 'Phó Thị trưởng An Hạ tới.', false],
  ['Thị trưởng', 'Đại sứ An Hạ tới.', false],
  // The paragraph says nothing of an office; the third does.
  ['Thị trưởng', 'An Hạ tới.', true],
])('an office in people.yaml, “%s”, is as its paragraph has it: %s', (vi, words, isGiven) => {
  const found = placesAfter((it) => {
    addParagraph(it, words);
    const title = { vi, en: 'Mayor' };
    const sources = [{ article: 'lighthouse-opens', paragraph: 5 }];
    Object.assign(it.files['people.yaml'][0]!, { roles: [{ title, date: '2019', sources }] });
    it.files[ARTICLE]!.quotations![0]!.role = title;
  });
  expect(found).toEqual(isGiven ? [] : ['data/people.yaml [0].roles[0].title']);
});

it('an office is held when its article was published, or on a date that the paragraph prints', () => {
  const held = (date: string) =>
    placesAfter((it) => {
      addParagraph(it, 'Từ tháng 6/2017, An Hạ là Thị trưởng.');
      const source = { article: 'lighthouse-opens', paragraph: 5 };
      Object.assign(it.files['people.yaml'][0]!.roles[0]!, { date });
      it.files['people.yaml'][0]!.roles[0]!.sources.push(source);
    });
  expect(held('2019-03')).toEqual([]);
  expect(held('2017-06')).toEqual([]);
  expect(held('2018-03?')).toEqual([]);
  expect(held('2018-03')).toEqual(['data/people.yaml [0].roles[0].date']);
});

it('an alias or spelling is one person’s or term’s alone, whatever its capitals', () => {
  const term = { kind: 'expression', term: { vi: 'tháp đèn', en: 'light tower' } } as const;
  const source = { article: 'lighthouse-opens', paragraph: 3 };
  const spelt = (...spellings: string[]) =>
    placesAfter((it) =>
      it.files['terms.yaml'].push({
        ...term,
        id: 'light-tower',
        spellings: ['Cảng vụ', ...spellings],
        sources: [source],
      }),
    );
  const shared = 'data/terms.yaml [1].spellings[0]';
  expect(spelt()).toEqual([shared]);
  expect(spelt('cv', 'an hạ')).toEqual([
    shared,
    'data/terms.yaml [1].spellings[1]',
    'data/terms.yaml [1].spellings[2]',
  ]);
  const called = (...aliases: string[]) =>
    placesAfter((it) => {
      const [first] = it.files['people.yaml'];
      it.files['people.yaml'].push({ ...first!, id: 'other', aliases });
    });
  // Two people may bear one name.
  expect(called()).toEqual([]);
  expect(called('Hạ An', 'AN HẠ')).toEqual(['data/people.yaml [1].aliases[1]']);
});

it('nothing is spelt twice alike, but a term may be the same in both languages', () => {
  const spelt = (vi: string, en: string, ...spellings: string[]) =>
    placesAfter((it) => Object.assign(it.files['terms.yaml'][0]!, { term: { vi, en }, spellings }));
  expect(spelt('Cảng vụ', 'Cảng vụ')).toEqual([]);
  expect(spelt('Cảng vụ', 'Harbour office', 'CV', 'Cảng Vụ')).toEqual([]);
  expect(spelt('Cảng vụ', 'Harbour office', 'CV', 'Cảng vụ')).toEqual(['data/terms.yaml [0].spellings[1]']);
  expect(spelt('Cảng vụ', 'Harbour office', 'CV', 'CV')).toEqual(['data/terms.yaml [0].spellings[1]']);
});

it('our sentences name nobody and no place that their article does not name', () => {
  const told = (vi: string, en: string) =>
    placesAfter((it) => {
      const place = { article: 'lighthouse-opens', paragraph: 3 };
      const known = { outside: { vi: 'Sổ trực', en: 'The log' } };
      it.files['people.yaml'].push({
        id: 'ba-kien',
        name: 'Ba Kiên',
        roles: [{ title: { vi: 'Chủ đèn', en: 'Keeper' }, date: '2019', sources: [known] }],
      });
      it.files['terms.yaml'].push(
        { id: 'mist-cape', kind: 'place', term: { vi: 'Mũi Sương', en: 'Mist Cape' }, sources: [known] },
        { id: 'america', kind: 'place', term: { vi: 'Mỹ', en: 'America' }, sources: [known] },
      );
      it.files[ARTICLE]!.facts![0] = { id: 'visitors-climb', paragraph: place.paragraph, text: { vi, en } };
    });
  const at = [`${ARTICLE_FILE} facts[0].text.vi`];
  expect(told('An Hạ mời khách lên tháp ở Mũi Sương.', 'An Hạ led guests up at Mist Cape.')).toEqual([]);
  expect(told('Ba Kiên mời khách lên tháp.', 'Ba Kiên led the guests up.')).toEqual(at);
  expect(told('An Hạ mời khách từ Mỹ lên tháp.', 'An Hạ led guests from America up.')).toEqual(at);
  expect(told('An Hạ mời khách trả đô la Mỹ.', 'An Hạ let guests pay in dollars.')).toEqual([]);
});

it('a person is spelt as an article has it, and in an article without marks as we know it', () => {
  const spelt = (name: string, words = '') =>
    placesAfter((it) => {
      if (words) addParagraph(it, words);
      // The paragraph has the office, too.
      Object.assign(it.files['people.yaml'][0]!, { name });
    }).filter((place) => !place.endsWith('speaker'));
  expect(spelt('An Hạ')).toEqual([]);
  expect(spelt('An Hà')).toEqual(['data/people.yaml [0].name']);
  expect(spelt('An Hà', 'An Ha')).not.toContain('data/people.yaml [0].name');
});
