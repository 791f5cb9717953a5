/** Generated dates, and generated corpora that are valid by construction. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { isAfter } from '../../src/corpus/check/after-publication.ts';
import { isEdtf, parseEdtf } from '../../src/corpus/dates.ts';
import type { Sample } from './sample.ts';

const MARKS = { '': [false, false], '~': [true, false], '?': [false, true], '%': [true, true] } as const;

/** A year, month or day with what it must be read as. */
export const edtfPoint = fc
  .record({
    daysFrom1900: fc.nat(80_000),
    precision: fc.constantFrom('year', 'month', 'day'),
    mark: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ daysFrom1900, precision, mark }) => {
    const day = Temporal.PlainDate.from('1900-01-01').add({ days: daysFrom1900 }).toString();
    const plain = day.slice(0, { year: 4, month: 7, day: 10 }[precision]);
    const [approximate, uncertain] = MARKS[mark];
    const start = `${plain}-01-01`.slice(0, 10);
    return { text: `${plain}${mark}`, precision, start, approximate, uncertain };
  });

export const edtfInterval = fc
  .tuple(edtfPoint, edtfPoint)
  .map((points) =>
    points
      .map(({ text }) => text)
      .sort()
      .join('/'),
  )
  .filter(isEdtf);

const edtf = fc.oneof(
  edtfPoint.map(({ text }) => text),
  edtfInterval,
);

/** Dates that a paragraph need not print: the articles made here print none. */
const unprinted = edtf.filter((date) => parseEdtf(date).uncertain);

/** Words without quotation marks, composed, some in Vietnamese and some in YAML's own signs. */
const words = fc
  .array(
    fc.constantFrom(
      'Cảng',
      'đèn',
      'biển',
      'hoà',
      'thuỷ',
      '- a',
      ': b',
      '#',
      '12',
      '"x',
      'null',
      '🙂',
      '{',
      '*',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' ').replaceAll('"', ''));
/** In two languages, which say the same numbers. */
const both = fc.record({ vi: words, en: words }).map(({ vi, en }) => ({ vi, en: withNumbersOf(vi, en) }));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** The only number that the words have is 12. */
function withNumbersOf(other: string, text: string): string {
  const [has, wants] = [text.includes('12'), other.includes('12')];
  if (has === wants) return text;
  return wants ? `${text} 12` : text.replaceAll('12', 'x');
}

/** One article with any number of records, each in a paragraph of its own. */
export const corpusSample: fc.Arbitrary<Sample> = fc
  .record({
    title: both,
    published: edtf,
    summary: fc.array(both, { minLength: 3, maxLength: 5 }),
    quotations: fc.array(
      fc.record({
        text: words,
        wording: fc.constantFrom('verbatim' as const, 'theme' as const, 'principle' as const),
        translation: words,
        date: optional(unprinted),
        note: optional(both),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    figures: fc.array(
      fc.record({
        measure: both,
        value: fc.nat(9_999_999),
        unit: both.map(({ en }) => ({ vi: 'ngọn đèn', en: withNumbersOf('', en) })),
        qualified: fc.constantFrom(
          ['exact', ''] as const,
          ['nearly', 'gần '] as const,
          ['over', 'hơn '] as const,
          ['about', 'khoảng '] as const,
        ),
        scope: both,
        date: unprinted,
        dated: fc.constantFrom('period', 'asOf'),
      }),
      { maxLength: 3 },
    ),
    facts: fc.array(both, { maxLength: 3 }),
    events: fc.array(fc.record({ title: both, dates: fc.array(unprinted, { minLength: 1, maxLength: 2 }) }), {
      maxLength: 3,
    }),
    name: words.map((some) => `An ${some}`),
    term: both,
  })
  .map(({ title, published, summary, quotations, figures, facts, events, name, term }) => {
    const phrases = figures.map(({ value, unit, qualified }) => `${qualified[1]}${value} ${unit.vi}`);
    const stated = [...quotations.map(({ text }) => `“${text}”`), ...phrases];
    // Its paragraphs have the numbers that facts and summaries say, and it names the person and the office; beside these is nothing they say.
    const lines = [
      `Mở đầu 12 ${name} ${term.vi}`,
      'Lời',
      ...stated,
      'Hết',
      ...facts.map((_, i) => `Đoạn ${i} có 12`),
    ];
    const text = lines.map((line) => `${line} .`).join('\n \n');
    const first = { article: 'made', paragraph: 1 };
    return {
      texts: { 'made.txt': text },
      files: {
        'articles/made.yaml': {
          article: {
            id: 'made',
            title,
            titleBy: 'us',
            language: 'vi',
            published,
            file: 'made.txt',
            sha256: createHash('sha256').update(text).digest('hex'),
            tense: 'report',
            summary: summary.map((sentence) => ({ ...sentence, paragraphs: [1] })),
          },
          quotations: quotations.map(({ translation, ...quotation }, i) => ({
            ...quotation,
            id: `quotation-${i}`,
            planned: quotation.date !== undefined && isAfter(quotation.date, published),
            paragraph: 3 + i,
            language: 'vi',
            translation: { text: withNumbersOf(quotation.text, translation), by: 'us' },
            speaker: 'someone',
            role: term,
          })),
          figures: figures.map(({ date, dated, qualified, ...figure }, i) => ({
            ...figure,
            id: `figure-${i}`,
            paragraph: 3 + quotations.length + i,
            qualifier: qualified[0],
            phrase: phrases[i]!,
            [dated]: date,
            planned: isAfter(date, published),
          })),
          facts: facts.map((fact, i) => ({
            id: `fact-${i}`,
            paragraph: 4 + stated.length + i,
            text: fact,
          })),
        },
        'events.yaml': events.map(({ title, dates }, i) => ({
          id: `event-${i}`,
          // No number, which an article would have to print.
          title: { vi: `${title.vi} ${'abc'[i]}`, en: `${title.en} ${'abc'[i]}` },
          kind: 'other',
          planned: dates.some((date) => isAfter(date, published)),
          dates: dates.map((date) => ({ date, sources: [first] })),
        })),
        'people.yaml': [{ id: 'someone', name, roles: [{ title: term, date: published, sources: [first] }] }],
        'questions.yaml': {},
        'unanswered.yaml': {},
        'synonyms.yaml': {},
        'terms.yaml': [{ id: 'word', kind: 'expression', term, spellings: ['Mở đầu'], sources: [first] }],
      },
    } satisfies Sample;
  });
