import { expect, it } from 'vitest';
import { ARTICLE, type Sample } from '../sample.ts';
import { problemsAfter } from './problems.ts';

/** What is said of a publication, the article’s being of March 2019. */
function refused(spoil: (it: Sample) => void): string[] {
  return problemsAfter(spoil)
    .filter(({ message }) => message.includes('published'))
    .map(({ field, message }) => `${field}: ${message}`);
}

const late = (field: string) =>
  `${field}: must not be after its article was published (2019-03?), or the record must have planned: true`;

it.each([
  ['quotations', 'date', late('quotations[0].date')],
  ['figures', 'asOf', late('figures[0].asOf')],
  ['facts', 'date', late('facts[0].date')],
] as const)('of %s no %s lies after the publication, unless it is planned', (kind, field, message) => {
  const dated = (date: string, more = {}) =>
    refused((it) => Object.assign(it.files[ARTICLE]![kind]![0]!, { [field]: date, ...more }));
  expect(dated('2019-04-01?')).toEqual([message]);
  expect(dated('2020?')).toEqual([message]);
  expect(dated('2019-04-01?', { planned: true })).toEqual([]);
  // The same year, and the same month, may be before it.
  expect(dated('2019?')).toEqual([]);
  expect(dated('2019-03-31?')).toEqual([]);
  // What began before may go on after.
  expect(dated('2019-03-31?/2019-04-02?')).toEqual([]);
  expect(dated('2019-04-01?/2019-04-02?')).toEqual([message]);
});

it('a figure that is expected is of a day to come', () => {
  expect(
    refused((it) => Object.assign(it.files[ARTICLE]!.figures![0]!, { asOf: '2020?', qualifier: 'expected' })),
  ).toEqual([]);
});

it('a later article may tell of it', () => {
  const told = (published: string) =>
    refused((it) => {
      const first = structuredClone(it.files[ARTICLE]!);
      it.texts['later.txt'] = it.texts['lighthouse.txt']!;
      it.files['articles/later.yaml'] = {
        article: { ...first.article, id: 'later', file: 'later.txt', published },
      };
      const also = [{ article: 'later', paragraph: 2 }];
      Object.assign(it.files[ARTICLE]!.facts![0]!, { date: '2020?', also });
    });
  expect(told('2020-01?')).toEqual([]);
  expect(told('2019-12?')).toEqual([
    'facts[0].date: must not be after its article was published (2019-12?), or the record must have planned: true',
  ]);
});

it('an event that only articles tell of is not after them, nor an office held', () => {
  const sources = [{ article: 'lighthouse-opens', paragraph: 3 }];
  const event = (more: object) =>
    refused((it) =>
      Object.assign(it.files['events.yaml'][0]!, { dates: [{ date: '2020?', sources }], ...more }),
    );
  expect(event({})).toEqual([late('[0].dates[0].date')]);
  expect(event({ planned: true })).toEqual([]);
  const outside = [...sources, { outside: { vi: 'Sổ trực', en: 'The log' } }];
  expect(event({ dates: [{ date: '2020?', sources: outside }] })).toEqual([]);
  expect(refused((it) => Object.assign(it.files['people.yaml'][0]!.roles[0]!, { date: '2020' }))).toEqual([
    '[0].roles[0].date: must not be after its article was published (2019-03?)',
  ]);
});
