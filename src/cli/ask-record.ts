/** A record as `ask` prints it: as JSON for scripts, as a few lines for people. */
import { otherNames } from '../cards/entry.ts';
import { formatFigure } from '../cards/figure.ts';
import { headline } from '../cards/headline.ts';
import { speakerName } from '../cards/quotation.ts';
import { capital, remarked } from '../cards/text.ts';
import { articleReference, kindName } from '../cards/view.ts';
import { formatDate } from '../corpus/dates.ts';
import type { Corpus, CorpusRecord, Event, Kind, Source } from '../corpus/schema.ts';
import { sourcesOf } from '../corpus/sources.ts';
import type { Lang } from '../lang.ts';
import { words } from '../words.ts';

/** The kinds as scripts name them; the commands' own names, where a command shows the kind. */
export const kindNames = {
  quotation: 'quote',
  figure: 'figure',
  event: 'event',
  article: 'summary',
  fact: 'fact',
  person: 'person',
  term: 'term',
} as const satisfies Record<Kind, string>;

/**
 * `article` is the id of the article's record, `published` in EDTF, `file` the name of its text, which is not part of this project,
 * `paragraph` the 1-based number among the text's non-empty lines.
 */
export type PrintedSource =
  | { article: string; title: string; published: string; file: string; paragraph: number }
  | { outside: string; url?: string };

export interface PrintedHit {
  id: string;
  kind: (typeof kindNames)[Kind];
  score: number;
  title: string;
  text: string;
  sources: PrintedSource[];
  explanation?: string[];
}

/** Where the sources' texts and file names come from, and the language to print. */
export interface Printing {
  corpus: Corpus;
  lang: Lang;
}

/** One hit for a script. Quotations and phrases of figures are printed word for word, whatever the language. */
export function printHit(record: CorpusRecord, score: number, printing: Printing): PrintedHit {
  return {
    id: record.id,
    kind: kindNames[record.kind],
    score: Math.round(score * 10_000) / 10_000,
    title: titleOf(record, printing),
    text: textOf(record, printing),
    sources: printSources(record, printing),
  };
}

/** The same for a reader: headline, text, note, sources, id. */
export function describe(record: CorpusRecord, printing: Printing): string {
  const { lang } = printing;
  const w = words[lang];
  const isTranslated = 'translation' in record && record.wording !== 'reported' && record.language !== lang;
  const head = isTranslated ? titleOf(record, printing) : headline(record, lang, printing.corpus);
  const lines = [`${kindName(record, printing)} · ${head}`];
  const text = textOf(record, printing);
  // A date begins the headline of an event with a capital.
  if (!head.includes(text) && !head.includes(capital(text)))
    lines.push(`  ${isVerbatim(record) ? w.quoteMarks.join(text) : text}`);
  if (isTranslated) {
    const label = record.translation.by === 'us' ? w.translationByUs : w.wordingOfficial;
    lines.push(`  ${label}: ${record.translation.text}`);
  }
  if (isPlanned(record) && !head.toLowerCase().includes(w.planned.toLowerCase()))
    lines.push(`  ${w.planned}`);
  if ('note' in record && record.note) lines.push(`  ${w.note}: ${record.note[lang]}`);
  const published = isTranslated && record.translation.by === 'official' ? [record.translation.source] : [];
  const sources = sourceLines([...placesOf(record), ...published], printing);
  const label = sources.length > 1 ? w.sources : w.source;
  lines.push(`  ${label}: ${sources.join('\n    ')}`, `  ${record.id}`);
  return lines.join('\n');
}

function titleOf(record: CorpusRecord, { corpus, lang }: Printing): string {
  switch (record.kind) {
    case 'quotation': {
      const speaker = speakerName(record, { corpus, lang });
      const role = record.role[lang];
      // “The US side, on the Vietnam that …” names it itself.
      return speaker === null || role.startsWith(speaker) ? role : `${speaker}, ${role}`;
    }
    case 'figure':
      return `${record.measure[lang]}: ${formatFigure(record, lang)}`;
    case 'article':
    case 'event':
      return record.title[lang];
    case 'fact':
      return words[lang].kind.fact;
    case 'person':
      return record.name;
    case 'term':
      return record.term[lang];
  }
}

function textOf(record: CorpusRecord, { lang }: Printing): string {
  switch (record.kind) {
    case 'quotation':
      return record.wording === 'reported' && lang !== record.language
        ? record.translation.text
        : record.text;
    case 'figure':
      return record.phrase;
    case 'article':
      return record.summary.map((sentence) => sentence[lang]).join(' ');
    case 'event':
      return datesOf(record, lang);
    case 'fact':
      return record.text[lang];
    case 'person':
      return record.roles.map(({ title, date }) => `${title[lang]} · ${formatDate(date, lang)}`).join('; ');
    case 'term':
      return (
        record.meaning?.[lang] ??
        [...new Set([record.term.vi, record.term.en, ...otherNames(record, lang)])].join(', ')
      );
  }
}

function datesOf(event: Event, lang: Lang): string {
  return event.dates.map(({ date }) => formatDate(date, lang)).join('; ');
}

/** Whether the text is the article's own words, which a card sets in quotation marks. */
function isVerbatim(record: CorpusRecord): boolean {
  return record.kind === 'figure' || (record.kind === 'quotation' && record.wording !== 'reported');
}

function isPlanned(record: CorpusRecord): boolean {
  return ('planned' in record && record.planned) || (record.kind === 'article' && record.tense === 'preview');
}

function placesOf(record: CorpusRecord): Source[] {
  if (record.kind === 'article') {
    const paragraphs = new Set(record.summary.flatMap((sentence) => sentence.paragraphs));
    return [...paragraphs].sort((a, b) => a - b).map((paragraph) => ({ article: record.id, paragraph }));
  }
  return sourcesOf(record).flat();
}

/** An article with all its paragraphs in one line; then what comes from outside, with its address. */
function sourceLines(sources: readonly Source[], printing: Printing): string[] {
  const articles = Map.groupBy(
    sources.filter((source) => 'article' in source),
    ({ article }) => article,
  );
  const outside = sources.flatMap((source) =>
    'outside' in source
      ? [[remarked(source.outside[printing.lang], words[printing.lang].outside), source.url].join(' ').trim()]
      : [],
  );
  return [
    ...[...articles].map(([article, places]) =>
      articleReference(
        article,
        places.map(({ paragraph }) => paragraph),
        printing,
      ),
    ),
    ...new Set(outside),
  ];
}

function printSources(record: CorpusRecord, printing: Printing): PrintedSource[] {
  const printed = placesOf(record).map((source) => printSource(source, printing));
  return [...new Map(printed.map((source) => [JSON.stringify(source), source])).values()];
}

function printSource(source: Source, { corpus, lang }: Printing): PrintedSource {
  if ('outside' in source) {
    return { outside: source.outside[lang], ...(source.url === undefined ? {} : { url: source.url }) };
  }
  const article = corpus.get(source.article);
  if (article?.kind !== 'article') throw new Error(`${source.article} is not an article`);
  const { id, title, published, file } = article;
  return { article: id, title: title[lang], published, file, paragraph: source.paragraph };
}
