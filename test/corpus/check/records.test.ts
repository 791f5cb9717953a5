import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/corpus/check/problem.ts';
import { ARTICLE, type Sample } from '../sample.ts';
import { ARTICLE_FILE, places, problemsAfter } from './problems.ts';

/** The records of the sample, where most mistakes are made. */
function parts({ files }: Sample) {
  const { article, quotations, figures, facts } = files[ARTICLE]!;
  return {
    article,
    quotation: quotations![0]!,
    figure: figures![0]!,
    figures: figures!,
    fact: facts![0]!,
    event: files['events.yaml'][0]!,
    person: files['people.yaml'][0]!,
    term: files['terms.yaml'][0]!,
  };
}

describe('the checks', () => {
  it('find nothing in a good corpus', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });

  const mistakes: [what: string, spoil: (sample: Sample) => void, place: string, message: RegExp][] = [
    [
      'questions for a record that is not there',
      ({ files }) => {
        files['questions.yaml']['lighthouse-closes'] = 'when did it close';
      },
      'data/questions.yaml lighthouse-closes',
      /must be the id of a record/,
    ],
    [
      'a word that means the same as no other',
      ({ files }) => {
        files['synonyms.yaml'].words = 'cảng, harbour\nbến tàu\n';
      },
      'data/synonyms.yaml words',
      /two words or phrases in each line, parted by a comma and a space/,
    ],
    [
      'a spelling with a sign that search does not read',
      ({ files }) => {
        files['synonyms.yaml'].words = 'cảng, Harbour+\n';
      },
      'data/synonyms.yaml words',
      /must do without \+/,
    ],
    [
      'text that is not NFC',
      (it) => Object.assign(parts(it).person, { name: 'An Hạ'.normalize('NFD') }),
      'data/people.yaml [0].name',
      /NFC/,
    ],
    [
      'a title with white space at its end',
      (it) => Object.assign(parts(it).event.title, { vi: 'Ngày hội ' }),
      'data/events.yaml [0].title.vi',
      /white space/,
    ],
    [
      'a year without quotation marks',
      (it) => Object.assign(parts(it).figure, { asOf: 2019 }),
      `${ARTICLE_FILE} figures[0].asOf`,
      /in quotes: "2019"/,
    ],
    [
      'a number with its thousands parted',
      (it) => Object.assign(parts(it).figure, { value: '46.200.000' }),
      `${ARTICLE_FILE} figures[0].value`,
      /digits without quotation marks, a point before decimals, no other sign$/,
    ],
    [
      'a comma before decimals, where YAML ends the field at it',
      (it) =>
        Object.assign(parts(it).figure, { change: { percent: 2, 7: null, base: { vi: 'a', en: 'b' } } }),
      `${ARTICLE_FILE} figures[0].change.7`,
      /a point parts its decimals/,
    ],
    [
      'a currency in small letters',
      (it) => Object.assign(parts(it).figure, { currency: 'usd' }),
      `${ARTICLE_FILE} figures[0].currency`,
      /three capitals: USD/,
    ],
    [
      'an id with capitals',
      (it) => Object.assign(parts(it).fact, { id: 'Visitors' }),
      `${ARTICLE_FILE} facts[0].id`,
      /slug/,
    ],
    [
      'a text in one language alone, without its name',
      (it) => Object.assign(it.files[ARTICLE]!.article.leftOut![0]!, { reason: 'A caption.' }),
      `${ARTICLE_FILE} article.leftOut[0].reason`,
      /must have vi and en$/,
    ],
    [
      'no title',
      (it) => Object.assign(it.files[ARTICLE]!.article, { title: undefined }),
      `${ARTICLE_FILE} article.title`,
      /is missing; must have vi and en$/,
    ],
    [
      'a speaker by name',
      (it) => Object.assign(parts(it).quotation, { speaker: 'An Hạ' }),
      `${ARTICLE_FILE} quotations[0].speaker`,
      /must be an id of people\.yaml, or of an organisation in terms\.yaml, such as bui-thanh-son$/,
    ],
    [
      'an id that another kind of record has',
      (it) => Object.assign(parts(it).event, { id: 'an-ha' }),
      'data/people.yaml [0].id',
      /unique; data\/events.yaml has an-ha too/,
    ],
    [
      'a source in an article that is not there',
      (it) => Object.assign(parts(it).term, { sources: [{ article: 'lighthouse-closes', paragraph: 1 }] }),
      'data/terms.yaml [0].sources[0].article',
      /there is no lighthouse-closes/,
    ],
    [
      'an “also” in an article that is not there',
      (it) => Object.assign(parts(it).fact, { also: [{ article: 'elsewhere', paragraph: 1 }] }),
      `${ARTICLE_FILE} facts[0].also[0].article`,
      /there is no elsewhere/,
    ],
    [
      'an event without a source',
      (it) => Object.assign(parts(it).event.dates[0]!, { sources: [] }),
      'data/events.yaml [0].dates[0].sources',
      /at least 1/,
    ],
    [
      'a source that is neither an article nor from outside',
      (it) => Object.assign(parts(it).event.dates[0]!, { sources: [{ outside: { vi: 'Sổ' } }] }),
      'data/events.yaml [0].dates[0].sources[0].outside.en',
      /is missing/,
    ],
    [
      'a speaker whom nobody knows',
      (it) => Object.assign(parts(it).quotation, { speaker: 'an-binh' }),
      `${ARTICLE_FILE} quotations[0].speaker`,
      /no an-binh/,
    ],
    [
      'a speaker that is a place',
      (it) => {
        parts(it).quotation.speaker = 'harbour-office';
        parts(it).term.kind = 'place';
      },
      `${ARTICLE_FILE} quotations[0].speaker`,
      /kind organization/,
    ],
    [
      'speech of nobody',
      (it) => Object.assign(parts(it).quotation, { speaker: undefined }),
      `${ARTICLE_FILE} quotations[0].speaker`,
      /who said it/,
    ],
    [
      'a quotation in another language than its article',
      (it) => Object.assign(parts(it).quotation, { language: 'en' }),
      `${ARTICLE_FILE} quotations[0].language`,
      /must be vi: that of the article/,
    ],
    [
      'quotation marks around a quotation',
      (it) => Object.assign(parts(it).quotation, { text: '“Ánh đèn này thuộc về mọi người đi biển!”' }),
      `${ARTICLE_FILE} quotations[0].text`,
      /the card adds them/,
    ],
    [
      'reported speech in quotation marks',
      (it) => Object.assign(parts(it).quotation, { wording: 'reported', text: 'Bà bảo đèn là “của chung”.' }),
      `${ARTICLE_FILE} quotations[0].text`,
      /our own words, without quotation marks/,
    ],
    [
      'reported speech in quotation marks of another kind',
      (it) => Object.assign(parts(it).quotation, { wording: 'reported', text: 'Bà bảo đèn là ‘của chung’.' }),
      `${ARTICLE_FILE} quotations[0].text`,
      /our own words, without quotation marks/,
    ],
    [
      'a text that two articles record',
      (it) => {
        const twin = structuredClone(it.files[ARTICLE]!);
        const article = { ...twin.article, id: 'twin', sha256: '0'.repeat(64) };
        it.files['articles/twin.yaml'] = { article };
      },
      'data/articles/twin.yaml article.file',
      /recorded once; data\/articles\/lighthouse-opens.yaml records it too/,
    ],
    [
      'a text that two articles record under two names',
      (it) => {
        const twin = structuredClone(it.files[ARTICLE]!);
        it.files['articles/twin.yaml'] = { article: { ...twin.article, id: 'twin', file: 'twin.txt' } };
      },
      'data/articles/twin.yaml article.sha256',
      /recorded once; data\/articles\/lighthouse-opens.yaml records it too/,
    ],
    [
      'a quotation copied under another id',
      (it) => it.files[ARTICLE]!.quotations!.push({ ...parts(it).quotation, id: 'light-again' }),
      `${ARTICLE_FILE} quotations[1]`,
      /^must be another record than light-for-all, which says the same$/,
    ],
    [
      'a figure copied under another id',
      (it) => parts(it).figures.push({ ...parts(it).figure, id: 'closed-again' }),
      `${ARTICLE_FILE} figures[1]`,
      /another record than closed-for-years/,
    ],
    [
      'a fact copied under another id',
      (it) => it.files[ARTICLE]!.facts!.push({ ...parts(it).fact, id: 'climb-again' }),
      `${ARTICLE_FILE} facts[1]`,
      /another record than visitors-climb/,
    ],
    [
      'another wording that is the same, which a card would show twice',
      (it) => {
        const also = [{ article: 'lighthouse-opens', paragraph: 2, text: parts(it).figure.phrase }];
        Object.assign(parts(it).figure, { also });
      },
      `${ARTICLE_FILE} figures[0].also[0].text`,
      /^must be left out: it is the record’s own wording$/,
    ],
    [
      'a figure with no date',
      (it) => Object.assign(parts(it).figure, { asOf: undefined }),
      `${ARTICLE_FILE} figures[0]`,
      /either a period or an asOf/,
    ],
    [
      'a figure with two dates',
      (it) => Object.assign(parts(it).figure, { period: '1979/2019' }),
      `${ARTICLE_FILE} figures[0]`,
      /not both/,
    ],
    [
      'a figure that is not the number of its phrase',
      (it) => Object.assign(parts(it).figure, { value: 400 }),
      `${ARTICLE_FILE} figures[0].value`,
      /must be the number of its phrase, which says 40$/,
    ],
    [
      'a figure whose phrase says “gần” and whose card would say “hơn”',
      (it) => Object.assign(parts(it).figure, { qualifier: 'over' }),
      `${ARTICLE_FILE} figures[0].qualifier`,
      /must be nearly/,
    ],
    [
      'a growth that the phrase does not give',
      (it) => Object.assign(parts(it).figure, { change: { percent: 5, base: { vi: 'năm', en: 'year' } } }),
      `${ARTICLE_FILE} figures[0].change`,
      /which says none/,
    ],
    [
      'an official translation that nobody is named for',
      (it) => Object.assign(parts(it).quotation, { translation: { text: 'Light for all', by: 'official' } }),
      `${ARTICLE_FILE} quotations[0].translation.source`,
      /./,
    ],
    [
      'a series that measures two things',
      (it) => {
        parts(it).figure.series = 'closed';
        const measure = { vi: 'Thời gian mở cửa', en: 'Time open' };
        parts(it).figures.push({ ...parts(it).figure, id: 'open-for-years', measure });
      },
      `${ARTICLE_FILE} figures[1].measure`,
      /whole series closed; closed-for-years has Thời gian đóng cửa/,
    ],
    [
      'two figures that stand first',
      (it) => {
        parts(it).figure.featured = 1;
        const measure = { vi: 'Thời gian im tiếng', en: 'Time of silence' };
        parts(it).figures.push({ ...parts(it).figure, id: 'first-too', measure });
        parts(it).quotation.featured = 1;
      },
      `${ARTICLE_FILE} figures[1].featured`,
      /than that of closed-for-years: 1 is taken/,
    ],
    [
      'a file with the name of another article',
      (it) => Object.assign(it.files, { 'articles/other.yaml': it.files[ARTICLE], [ARTICLE]: undefined }),
      'data/articles/other.yaml article.id',
      /lighthouse-opens.yaml/,
    ],
    [
      'two events with the same date and title',
      (it) => it.files['events.yaml'].push({ ...parts(it).event, id: 'opening-again' }),
      'data/events.yaml [1]',
      /another record than opening-day/,
    ],
    [
      'a paragraph left out on which a record rests',
      (it) => Object.assign(parts(it).article.leftOut![0]!, { paragraphs: [4, 2] }),
      `${ARTICLE_FILE} article.leftOut[0].paragraphs[1]`,
      /rests on paragraph 2/,
    ],
    [
      'a summary of two sentences',
      (it) => parts(it).article.summary.pop(),
      `${ARTICLE_FILE} article.summary`,
      /at least 3/,
    ],
    [
      'a short title that is none',
      (it) => Object.assign(parts(it).article, { short: { vi: 'Hải đăng', en: 'x'.repeat(61) } }),
      `${ARTICLE_FILE} article.short.en`,
      /60/,
    ],
    [
      'one gap, at its own place',
      (it) => Object.assign(parts(it).fact.text, { vi: '' }),
      `${ARTICLE_FILE} facts[0].text.vi`,
      /^must not be empty$/,
    ],
    [
      'an empty date as a gap, too',
      (it) => Object.assign(parts(it).figure, { asOf: '' }),
      `${ARTICLE_FILE} figures[0].asOf`,
      /^must not be empty$/,
    ],
    [
      'several gaps of one record in one sentence',
      (it) => Object.assign(parts(it).event, { title: { vi: '', en: '' }, dates: [] }),
      'data/events.yaml [0]',
      /^must not be empty: title.vi, title.en, dates$/,
    ],
    [
      'a draft that nobody has corrected',
      (it) => Object.assign(it.files[ARTICLE]!, { draft: true }),
      `${ARTICLE_FILE} draft`,
      /must be deleted once/,
    ],
  ];

  it.each(mistakes)('refuse %s', (_what, spoil, place, message) => {
    const problem = find(problemsAfter(spoil), place);
    expect(problem.message).toMatch(message);
    expect(problem.line).toBeGreaterThan(0);
  });

  it('let an organisation speak', () => {
    expect(problemsAfter((it) => Object.assign(parts(it).quotation, { speaker: 'harbour-office' }))).toEqual(
      [],
    );
  });

  it('let a unit stand in the singular and the plural of one series', () => {
    const problems = problemsAfter((it) => {
      parts(it).figure.series = 'closed';
      const unit = { vi: 'năm', en: 'year' };
      parts(it).figures.push({ ...parts(it).figure, id: 'closed-for-a-year', asOf: '2019-03', unit });
    });
    expect(problems).toEqual([]);
  });

  it('do not call a reference dangling because the article referred to has a fault of its own', () => {
    const problems = problemsAfter((it) => Object.assign(parts(it).article, { tense: 'poem' }));
    expect(places(problems)).toEqual([`${ARTICLE_FILE} article.tense`]);
  });
});

function find(problems: readonly Problem[], place: string): Problem {
  const found = problems.find(({ file, field }) => `${file} ${field}` === place);
  if (!found) throw new Error(`no problem at ${place}, but at: ${places(problems).join('; ') || 'none'}`);
  return found;
}
