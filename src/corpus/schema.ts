/**
 * The records: what stands in `data/`, field by field, and what the rest of the program sees of it.
 * `data/README.md` explains the same fields to a curator.
 */
import { z } from 'zod';
import { INVISIBLE } from '../invisible.ts';
import { isEdtf } from './dates.ts';
import { unseenIn } from './unseen.ts';

const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');

function isVisible(text: string): boolean {
  return !ANY_INVISIBLE.test(text);
}

/** The description of a Discord embed holds no more; a quotation is far shorter. */
const longestText = 4096;

const text = z
  .string()
  .min(1)
  .max(longestText)
  .refine(isVisible, {
    error: ({ input }) => {
      const { 0: character, index } = ANY_INVISIBLE.exec(String(input))!;
      return `must be one line without invisible characters: take away ${unseenIn(String(input), character, index)}`;
    },
  })
  .refine((value) => value === value.normalize('NFC'), 'must be NFC (composed) text')
  .refine((value) => value === value.trim(), 'must not begin or end with white space');

/** What fits a line of a list beside other things. */
const shortText = text.max(60);

/** The same sentence in both languages of the bot. */
const localText = z.strictObject(
  { vi: text, en: text },
  {
    error: ({ code, input }) => {
      if (code !== 'invalid_type') return undefined;
      return input === undefined ? 'is missing; must have vi and en' : 'must have vi and en';
    },
  },
);

/** Characters of an id, so that it fits a button's custom_id (100) with its verb and language. */
export const longestId = 60;

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A stable slug. */
const id = z.string().max(longestId).regex(slug, 'must be a slug: a-z, 0-9 and single hyphens');

/** Whether a record may have it for its id. */
export function isId(value: string): boolean {
  return id.safeParse(value).success;
}

/** A date in EDTF, level 1 (https://www.loc.gov/standards/datetime/): 1960-12-02, 2024-05, 2023, a/b, with ~ or ?. */
const edtf = z
  .string()
  .refine(
    isEdtf,
    'must be an EDTF date: 1960-12-02, 2024-05, 2023, 2024-09-21/2024-09-27, with ~ or ? where inferred',
  );

/** 1-based number among the non-empty lines of the article's text file. */
const paragraph = z.int().min(1);

/** It stands as it is in a card, where brackets could make it a link to somewhere else. */
const url = z
  .url({ protocol: /^https?$/, abort: true })
  .max(2048)
  .regex(
    /^https?:\/\/[^\s()[\]<>\\@/]+(?:[/?#][^\s()[\]<>\\]*)?$/,
    'must be an address without brackets, spaces or a user name: write %28 for ( and %29 for )',
  )
  .refine(isVisible, 'must be an address without invisible characters');

/** Where an article says it; `text` when this source words the quotation or figure in another way, character by character. */
const articleSource = z.strictObject({ article: id, paragraph, text: text.optional() });
/** Known from outside the articles: what from, so that a reader can check it. */
const outsideSource = z.strictObject({ outside: localText, url: url.optional() });
const source = z.union([articleSource, outsideSource]);

/** What people type, one query a line. */
const queries = z.string().transform((lines) =>
  lines
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

/** `questions.yaml`: how people ask for each record, in words that it does not use. Only searched, never shown. */
export const questionFileSchema = z.record(id, queries);
/** `unanswered.yaml`: what people ask and no record answers, by topic, so that the search knows such questions. */
export const unansweredFileSchema = z.record(id, queries);

/** What means the same, a group of at least two a line, parted by a comma and a space. */
const groups = queries
  .transform((lines) => lines.map((line) => line.split(', ')))
  .refine(
    (all) => all.every(({ length }) => length > 1),
    'must have at least two words or phrases in each line, parted by a comma and a space',
  )
  .refine(
    (all) => !all.flat().some((spelling) => /[+#@*]/.test(spelling)),
    'must do without + # @ *, which search does not read: “Vietnam+” would mean the same as Vietnam',
  );

/** `synonyms.yaml`: words and phrases that mean the same to whoever asks. */
export const synonymFileSchema = z.record(id, groups);

/** Fields of every record that lives in an article's file. */
const inArticle = {
  id,
  paragraph,
  /** The same thing said again, in this article or another. */
  also: z.array(articleSource).default([]),
  /** What a reader must know: disagreement between articles, a typing error kept, a limit of the statement. */
  note: localText.optional(),
  /** The article speaks of a plan: cards say "planned". */
  planned: z.boolean().default(false),
};

const articleSchema = z.strictObject({
  id,
  title: localText,
  /** A short title of ours, for lists where there is no room for the whole. */
  short: z.strictObject({ vi: shortText, en: shortText }).optional(),
  /** Whether the title is the article's own headline or ours. */
  titleBy: z.enum(['article', 'us']),
  language: z.enum(['vi', 'en']),
  /** Only if the text shows it. */
  publisher: text.optional(),
  published: edtf,
  /** How the date is known, when the text does not print it. */
  publishedNote: localText.optional(),
  /** File name and SHA-256 of the source text. */
  file: text.max(255).regex(/^[^./\\][^/\\]*$/, 'must be the name of a file, without a folder'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits, as npm run ingest writes them'),
  /** A preview speaks of plans: cards say "planned". */
  tense: z.enum(['preview', 'report', 'commentary']),
  /** Sentences in our own words, each with the paragraphs that it rests on. */
  summary: z
    .array(z.strictObject({ vi: text, en: text, paragraphs: z.array(paragraph).min(1) }))
    .min(3)
    .max(5),
  /** Paragraphs that no record rests on, and why. */
  leftOut: z.array(z.strictObject({ paragraphs: z.array(paragraph).min(1), reason: localText })).default([]),
});

const quotationSchema = z.strictObject({
  ...inArticle,
  /** verbatim: speech, word for word. theme: of an event. principle: of a document or relation. reported: speech in our words, never in quotation marks. */
  wording: z.enum(['verbatim', 'theme', 'principle', 'reported']),
  /** Word for word in the article's language; for `reported`, our own words in Vietnamese. */
  text,
  language: z.enum(['vi', 'en']),
  /** The other language: ours, or one that a source outside us published. */
  translation: z.discriminatedUnion('by', [
    z.strictObject({ text, by: z.literal('us') }),
    z.strictObject({ text, by: z.literal('official'), source: outsideSource }),
  ]),
  /** Id of a person or of an organisation among the terms; absent for a theme or principle. */
  speaker: z
    .string()
    .max(longestId)
    .regex(slug, 'must be an id of people.yaml, or of an organisation in terms.yaml, such as bui-thanh-son')
    .optional(),
  /** What the theme or principle belongs to, or the speaker's office at that time. */
  role: localText,
  occasion: localText.optional(),
  /** When it was said, if known. */
  date: edtf.optional(),
  /** An answer in an interview: who asks. */
  askedBy: localText.optional(),
  /** Place among the records shown before anything is typed: 1 stands first. */
  featured: z.int().min(1).optional(),
});

const figureSchema = z.strictObject({
  ...inArticle,
  measure: localText,
  value: z.number(),
  /**
   * What is counted, as printed after the number: "USD", "năm / years", "cuộc điện đàm / calls". Absent where the number
   * stands for itself: a rank, whose measure says among what, or a year.
   */
  unit: localText.optional(),
  /** ISO 4217, when the value is money; the value is then in whole units. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code of three capitals: USD, JPY')
    .optional(),
  qualifier: z.enum(['exact', 'nearly', 'over', 'passed', 'about', 'expected', 'rank']),
  scope: localText,
  /** Names of the parties, short: "Việt Nam / Vietnam". */
  parties: z.array(localText).default([]),
  /** The time over which it came about (a turnover), or at which it held true (a rank): exactly one of the two. */
  period: edtf.optional(),
  asOf: edtf.optional(),
  /** A growth, or a fall if it is below 0; `base`: what it is against, "so với năm 2023 / against 2023", in brackets on the card. */
  change: z.strictObject({ percent: z.number(), base: localText }).optional(),
  /** The short phrase of the article, character by character. */
  phrase: text,
  /** Figures of one series have the same measure and scope: only they are compared, and only over like periods. */
  series: id.optional(),
  /** As for a quotation. */
  featured: z.int().min(1).optional(),
});

const factSchema = z.strictObject({ ...inArticle, text: localText, date: edtf.optional() });

export const articleFileSchema = z.strictObject({
  /** `npm run ingest` leaves it in what it writes, so that nothing is published uncorrected. */
  draft: z.never('must be deleted once every line of the draft is corrected').optional(),
  article: articleSchema,
  quotations: z.array(quotationSchema).default([]),
  figures: z.array(figureSchema).default([]),
  facts: z.array(factSchema).default([]),
});

const eventSchema = z.strictObject({
  id,
  title: localText,
  kind: z.enum([
    'anniversary',
    'founding',
    'visit',
    'meeting',
    'conference',
    'agreement',
    'speech',
    'call',
    'other',
  ]),
  /** More than one where sources disagree; the first is the one we hold most likely. */
  dates: z.array(z.strictObject({ date: edtf, sources: z.array(source).min(1) })).min(1),
  parties: z.array(localText).default([]),
  /** It comes round every year and is worth a reminder (the founding of the UN); a meeting is not. */
  annual: z.boolean().default(false),
  planned: z.boolean().default(false),
  note: localText.optional(),
});

/** Other names on a card or in a list. */
const mostShown = 3;

const personSchema = z.strictObject({
  id,
  name: text,
  /** Every other spelling that people type: only searched. */
  aliases: z.array(text).default([]),
  /** Those of them that a source gives as the name: cards show them. */
  alsoCalled: z.array(text).max(mostShown).default([]),
  roles: z
    .array(
      z.strictObject({
        title: localText,
        /** EDTF, when the office is known to have been held. */
        date: edtf,
        sources: z.array(source).min(1),
      }),
    )
    .min(1),
  note: localText.optional(),
});

const termSchema = z.strictObject({
  id,
  kind: z.enum(['organization', 'place', 'document', 'office', 'expression']),
  term: localText,
  /** Every other spelling, abbreviation and translation that people type: only searched. */
  spellings: z.array(text).default([]),
  /**
   * Those of them that a source gives as a name, in the languages in which they are one: cards and lists show them. The English
   * beside a Vietnamese one is our translation.
   */
  alsoCalled: z
    .array(
      localText
        .partial()
        .refine(
          ({ vi, en }) => vi !== undefined || en !== undefined,
          'must have a name in vi, in en or in both',
        ),
    )
    .max(mostShown)
    .default([]),
  meaning: localText.optional(),
  sources: z.array(source).min(1),
});

/** What `events.yaml`, `people.yaml` and `terms.yaml` hold. */
export const eventFileSchema = z.array(eventSchema);
export const personFileSchema = z.array(personSchema);
export const termFileSchema = z.array(termSchema);

export type LocalText = z.output<typeof localText>;
export type ArticleSource = z.output<typeof articleSource>;
export type Source = z.output<typeof source>;

type InArticle<T> = Omit<T, 'paragraph' | 'also'> & {
  /** Id of the article whose file holds the record. */
  article: string;
  /** Where it stands: the record's own paragraph first, then its `also`. */
  sources: ArticleSource[];
};

export type Article = z.output<typeof articleSchema> & { kind: 'article' };
export type Quotation = InArticle<z.output<typeof quotationSchema>> & { kind: 'quotation' };
export type Figure = InArticle<z.output<typeof figureSchema>> & { kind: 'figure' };
export type Fact = InArticle<z.output<typeof factSchema>> & { kind: 'fact' };
export type Event = Omit<z.output<typeof eventSchema>, 'kind'> & {
  kind: 'event';
  type: z.output<typeof eventSchema>['kind'];
};
export type Person = z.output<typeof personSchema> & { kind: 'person' };
export type Term = Omit<z.output<typeof termSchema>, 'kind'> & {
  kind: 'term';
  type: z.output<typeof termSchema>['kind'];
};

/** Any record; `kind` tells them apart. */
export type CorpusRecord = Article | Quotation | Figure | Fact | Event | Person | Term;
export type Kind = CorpusRecord['kind'];

/** All records by kind, checked. Ids are unique over all kinds. */
export interface Records {
  articles: Article[];
  quotations: Quotation[];
  figures: Figure[];
  facts: Fact[];
  events: Event[];
  people: Person[];
  terms: Term[];
}

/** The records, and what the search must know besides. */
export interface Corpus extends Records {
  /** How people ask for each record, by its id. */
  asked: ReadonlyMap<string, readonly string[]>;
  /** What people ask and no record answers. */
  unanswered: readonly string[];
  /** Words and phrases that mean the same, besides the spellings of terms and people. */
  synonyms: readonly (readonly string[])[];
  /** Exact get. */
  get(id: string): CorpusRecord | undefined;
  /** In the order of the files. */
  all(): CorpusRecord[];
}
