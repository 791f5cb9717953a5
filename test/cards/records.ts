/** Records of any size for property tests, and a corpus of them. */
import fc from 'fast-check';
import type {
  Article,
  Corpus,
  CorpusRecord,
  Event,
  Fact,
  Figure,
  Person,
  Quotation,
  Term,
} from '../../src/corpus/schema.ts';

export function corpusOf(records: readonly CorpusRecord[]): Corpus {
  const byId = new Map(records.map((record) => [record.id, record]));
  const of = <T extends CorpusRecord>(kind: T['kind']) =>
    records.filter((one): one is T => one.kind === kind);
  return {
    articles: of<Article>('article'),
    quotations: of<Quotation>('quotation'),
    figures: of<Figure>('figure'),
    facts: of<Fact>('fact'),
    events: of<Event>('event'),
    people: of<Person>('person'),
    terms: of<Term>('term'),
    asked: new Map(),
    unanswered: [],
    synonyms: [],
    get: (id) => byId.get(id),
    all: () => [...records],
  };
}

const hostile = fc.constantFrom(
  '@everyone ',
  '<@1234567890123456789> ',
  '**x** ',
  '`` ` ',
  '> ',
  '# ',
  '\n',
  '[a](https://b.example) ',
  '||s|| ',
  '\u202e',
  '\u200b',
  '😀',
  '👩‍👩‍👧‍👦',
  'e\u0302\u0323',
  '\\',
);
/** Texts as long as anything may grow, with everything that could break a card. */
export const anyText = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
    fc.array(hostile, { maxLength: 40 }),
    fc.nat(60),
  )
  .map(([text, parts, times]) =>
    `a${`${text} ${parts.join('')}`.repeat(1 + times)}`.slice(0, 12_000).normalize('NFC'),
  );
const short = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const local = fc.record({ vi: anyText, en: anyText });
const id = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), { minLength: 1, maxLength: 60 })
  .map((letters) => letters.join(''));
const date = fc.constantFrom('1960-12-02', '2024-05', '2023', '2024-09-21/2024-09-27', '2024-09?');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const sources = fc.array(
  fc.record({
    article: fc.constant('article'),
    paragraph: fc.integer({ min: 1, max: 500 }),
    text: maybe(anyText),
  }),
  { minLength: 1, maxLength: 60 },
);
const anySources = fc.array(
  fc.oneof(
    fc.record({ article: fc.constant('article'), paragraph: fc.nat(500) }),
    fc.record({ outside: local }),
  ),
  { minLength: 1, maxLength: 12 },
);
const inArticle = { id, article: fc.constant('article'), sources, note: maybe(local), planned: fc.boolean() };

export const anyArticle = fc.record({
  kind: fc.constant('article' as const),
  id: fc.constant('article'),
  title: local,
  titleBy: fc.constantFrom('article' as const, 'us' as const),
  language: fc.constant('vi' as const),
  publisher: maybe(anyText),
  published: date,
  publishedNote: maybe(local),
  file: fc.constant('article.txt'),
  sha256: fc.constant('0'.repeat(64)),
  tense: fc.constantFrom('preview' as const, 'report' as const),
  summary: fc.array(
    fc.record({ vi: anyText, en: anyText, paragraphs: fc.array(fc.nat(500), { minLength: 1 }) }),
    {
      minLength: 3,
      maxLength: 5,
    },
  ),
  leftOut: fc.constant<Article['leftOut']>([]),
});

export const anyRecord: fc.Arbitrary<CorpusRecord> = fc.oneof(
  anyArticle,
  fc.record({
    ...inArticle,
    kind: fc.constant('quotation' as const),
    wording: fc.constantFrom(
      'verbatim' as const,
      'theme' as const,
      'principle' as const,
      'reported' as const,
    ),
    text: anyText,
    language: fc.constantFrom('vi' as const, 'en' as const),
    translation: fc.oneof(
      fc.record({ text: anyText, by: fc.constant('us' as const) }),
      fc.record({
        text: anyText,
        by: fc.constant('official' as const),
        source: fc.record({ outside: local }),
      }),
    ),
    speaker: fc.constantFrom(undefined, 'nobody'),
    role: local,
    occasion: maybe(local),
    date: maybe(date),
    askedBy: maybe(local),
    featured: fc.constantFrom(undefined, 1, 2),
  }),
  fc.record({
    ...inArticle,
    kind: fc.constant('figure' as const),
    measure: local,
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    unit: local,
    currency: maybe(fc.constant('USD')),
    qualifier: fc.constantFrom('exact' as const, 'nearly' as const, 'expected' as const, 'rank' as const),
    scope: local,
    parties: fc.array(local, { maxLength: 3 }),
    period: date,
    asOf: fc.constant(undefined),
    change: maybe(fc.record({ percent: fc.double({ noNaN: true, noDefaultInfinity: true }), base: local })),
    phrase: anyText,
    series: fc.constant(undefined),
    featured: fc.constantFrom(undefined, 1, 2),
  }),
  fc.record({ ...inArticle, kind: fc.constant('fact' as const), text: local, date: maybe(date) }),
  fc.record({
    kind: fc.constant('event' as const),
    id,
    title: local,
    type: fc.constant('visit' as const),
    dates: fc.array(fc.record({ date, sources: anySources }), { minLength: 1, maxLength: 6 }),
    parties: fc.array(local, { maxLength: 4 }),
    annual: fc.boolean(),
    planned: fc.boolean(),
    note: maybe(local),
  }),
  fc.record({
    kind: fc.constant('person' as const),
    id,
    name: anyText,
    aliases: fc.array(anyText, { maxLength: 10 }),
    alsoCalled: fc.array(anyText, { maxLength: 3 }),
    roles: fc.array(fc.record({ title: local, date, sources: anySources }), { minLength: 1, maxLength: 12 }),
    note: maybe(local),
  }),
  fc.record({
    kind: fc.constant('term' as const),
    id,
    type: fc.constant('organization' as const),
    term: local,
    spellings: fc.array(short, { maxLength: 80 }),
    alsoCalled: fc.array(fc.record({ vi: short, en: short }, { requiredKeys: [] }), { maxLength: 3 }),
    meaning: maybe(local),
    sources: anySources,
  }),
);
