/** What our words say of an article that no quotation shows: where it stands, its numbers, whether it is a plan. */
import { expect, it } from 'vitest';
import { ARTICLE, addParagraph, type Sample } from '../sample.ts';
import { ARTICLE_FILE, places, problemsAfter } from './problems.ts';

const placesAfter = (spoil: (it: Sample) => void) => places(problemsAfter(spoil));

it('a fact does not name the paragraph beside the one that it rests on', () => {
  const rests = (paragraph: number, also: number[] = []) =>
    placesAfter((it) => {
      addParagraph(it, 'Cảng vụ sẽ sơn lại chân tháp vào mùa thu tới.');
      addParagraph(it, 'Quán nước dưới chân đồi bán trà và bánh dừa.');
      const text = {
        vi: 'Mùa thu tới, chân tháp được sơn lại.',
        en: 'The foot of the tower gets new paint.',
      };
      const sources = also.map((one) => ({ article: 'lighthouse-opens', paragraph: one }));
      it.files[ARTICLE]!.facts!.push({ id: 'painted', paragraph, also: sources, text });
    });
  expect(rests(5)).toEqual([]);
  expect(rests(6)).toEqual([`${ARTICLE_FILE} facts[1].text.vi`]);
  expect(rests(6, [5])).toEqual([]);
  // Further off it may be anything: what is told twice, or summed up.
  expect(rests(2)).toEqual([]);
});

it('a title, measure, scope, office or occasion has numbers that its sources have', () => {
  const titled = (vi: string, en: string, spoil: (it: Sample) => void = () => {}) =>
    placesAfter((it) => {
      it.files['events.yaml'][0]!.title = { vi, en };
      spoil(it);
    });
  const at = ['data/events.yaml [0].title.vi'];
  expect(titled('Mở cửa sau 40 năm', 'Open after 40 years')).toEqual([]);
  expect(titled('Mở cửa sau 50 năm', 'Open after 50 years')).toEqual(at);
  expect(titled('Mở cửa năm 2019', 'Open in 2019')).toEqual([]);
  const logged = { vi: 'Sổ trực số 50', en: 'Log no. 50' };
  const inLog = (it: Sample) => it.files['events.yaml'][0]!.dates[0]!.sources.push({ outside: logged });
  expect(titled('Mở cửa sau 50 năm', 'Open after 50 years', inLog)).toEqual([]);
  const fifty = { vi: 'Trong 50 năm', en: 'In 50 years' };
  const own = placesAfter((it) => {
    Object.assign(it.files[ARTICLE]!.figures![0]!, { measure: fifty, scope: fifty });
    it.files[ARTICLE]!.quotations![0]!.occasion = fifty;
    it.files[ARTICLE]!.article.short = fifty;
  });
  expect(own).toEqual(
    ['article.short.vi', 'quotations[0].occasion.vi', 'figures[0].measure.vi', 'figures[0].scope.vi'].map(
      (field) => `${ARTICLE_FILE} ${field}`,
    ),
  );
});

it('a note has numbers of the articles or of sources from outside, or those that we counted', () => {
  const noted = (vi: string, en: string) =>
    placesAfter((it) => {
      Object.assign(it.files['events.yaml'][0]!, { note: { vi, en } });
      const outside = { vi: 'Sổ trực năm 1871', en: 'The log of 1871' };
      it.files['events.yaml'][0]!.dates[0]!.sources.push({ outside });
    });
  expect(noted('Đóng gần 40 năm, theo bài.', 'Closed for nearly 40 years, it says.')).toEqual([]);
  expect(noted('Theo sổ năm 1871.', 'By the log of 1871.')).toEqual([]);
  expect(noted('Mở năm 2019.', 'Open in 2019.')).toEqual([]);
  expect(noted('Cao 50 mét.', 'It is 50 meters high.')).toEqual(['data/events.yaml [0].note.vi']);
});

it('a fact that says “dự kiến” is planned', () => {
  const told = (planned: boolean) =>
    placesAfter((it) => {
      const text = { vi: 'Khách dự kiến được leo lên đỉnh.', en: 'Visitors were to be let up to the top.' };
      Object.assign(it.files[ARTICLE]!.facts![0]!, { text, planned });
    });
  expect(told(true)).toEqual([]);
  expect(told(false)).toEqual([`${ARTICLE_FILE} facts[0]`]);
});

it('the text shows where it was published', () => {
  const shown = (publisher: string) =>
    placesAfter((it) => {
      addParagraph(it, 'Báo Biển Xanh');
      Object.assign(it.files[ARTICLE]!.article, { publisher });
      it.files[ARTICLE]!.article.leftOut = [
        { paragraphs: [4, 5], reason: { vi: 'Cuối trang.', en: 'The foot.' } },
      ];
    });
  expect(shown('Biển Xanh')).toEqual([]);
  expect(shown('Biển Đỏ')).toEqual([`${ARTICLE_FILE} article.publisher`]);
});

it('a day from outside is the one that its source names, if it names one close by', () => {
  const dated = (
    date: string,
    vi = 'Sổ trực: đèn sáng ngày 2/12/1960',
    en = 'The log: lit on 2 December 1960',
  ) =>
    placesAfter((it) => {
      it.files['events.yaml'][0]!.dates = [{ date, sources: [{ outside: { vi, en } }] }];
    });
  const at = ['data/events.yaml [0].dates[0].date'];
  expect(dated('1960-12-02')).toEqual([]);
  expect(dated('1960-12')).toEqual([]);
  expect(dated('1960-12-03')).toEqual(at);
  expect(dated('1961-12-02')).toEqual(at);
  expect(dated('1960-11-02')).toEqual(at);
  // When a paper wrote of it is another matter.
  expect(dated('1931-05-20', 'Báo Biển Xanh, ngày 2/12/1960', 'Biển Xanh, 2 December 1960')).toEqual([]);
});

it('a year that the article does not print is as sure as when it was published', () => {
  const dated = (date: string, published: string) =>
    placesAfter((it) => {
      addParagraph(it, 'Chiều 7/3, Thị trưởng An Hạ lên tháp.');
      Object.assign(it.files[ARTICLE]!.article, { published });
      Object.assign(it.files[ARTICLE]!.facts![0]!, { date });
      it.files['people.yaml'][0]!.roles[0]!.date = '2020';
    });
  expect(dated('2020-03-07', '2020-03')).toEqual([]);
  expect(dated('2020-03-07?', '2020-03?')).toEqual([]);
  expect(dated('2020-03-07', '2020-03?')).toEqual([`${ARTICLE_FILE} facts[0].date`]);
});

it('what a growth is compared to is a year that the article has, or the one before the figure’s', () => {
  const compared = (year: string) =>
    placesAfter((it) => {
      addParagraph(it, 'Năm 2018, đảo đón 300 tàu, tăng 5% so với cùng kỳ.');
      it.files[ARTICLE]!.figures!.push({
        id: 'ships-2018',
        paragraph: 5,
        measure: { vi: 'Số tàu', en: 'Ships' },
        value: 300,
        unit: { vi: 'tàu', en: 'ships' },
        qualifier: 'exact',
        scope: { vi: 'Đảo', en: 'The island' },
        period: '2018',
        change: { percent: 5, base: { vi: `so với năm ${year}`, en: `from ${year}` } },
        phrase: '300 tàu, tăng 5%',
      });
    });
  expect(compared('2017')).toEqual([]);
  expect(compared('2019')).toEqual([]);
  expect(compared('2016')).toEqual([`${ARTICLE_FILE} figures[1].change.base.vi`]);
});
