/** What of each record can be searched, and which spellings mean the same. */
import { formatValue } from '../../corpus/numbers.ts';
import type {
  Article,
  Corpus,
  CorpusRecord,
  Event,
  Figure,
  LocalText,
  Person,
  Quotation,
  Term,
} from '../../corpus/schema.ts';
import type { Lang } from '../../lang.ts';
import type { SearchDocument } from '../search.ts';
import { draftsOf } from './drafts.ts';
import { enoughWordings } from './wordings.ts';

/** Every record of the corpus as the index sees it. */
export function documentsOf(corpus: Corpus): SearchDocument[] {
  return corpus.all().map((record) => {
    const document = documentOf(record, corpus);
    return { ...document, asked: askedOf(record, document, corpus) };
  });
}

/** How people ask for it; while too few have written that down, as for a new article, with drafts of it. */
function askedOf(record: CorpusRecord, { title, text }: SearchDocument, corpus: Corpus): readonly string[] {
  const written = corpus.asked.get(record.id) ?? [];
  if (written.length >= enoughWordings) return written;
  return [...written, ...draftsOf(record, [title, ...text], corpus)];
}

/** What means the same, the spellings of terms and people among it: each group is searched as one. */
export function synonymsOf(corpus: Corpus): (readonly string[])[] {
  return [
    ...corpus.synonyms,
    ...corpus.terms.map((term) => [term.term.vi, term.term.en, ...term.spellings]),
    ...corpus.people.map(({ name, aliases }) => [name, ...withInitials(name), ...aliases]),
  ];
}

/** Names but the last by their first letters: Nguyễn Xuân Phúc is NX Phúc, N.X. Phúc. */
function withInitials(name: string): string[] {
  const names = name.split(' ');
  const last = names.pop();
  if (names.length === 0) return [];
  const initials = names.map((each) => each[0]!);
  return [...new Set([initials.join(''), initials.join('. ')])].map((before) => `${before} ${last}`);
}

/** What of a record itself can be searched; not how people ask for it. */
export function documentOf(record: CorpusRecord, corpus: Corpus): SearchDocument {
  switch (record.kind) {
    case 'quotation':
      return quotation(record, corpus);
    case 'figure':
      return figure(record);
    case 'event':
      return event(record);
    case 'article':
      return article(record);
    case 'person':
      return person(record);
    case 'term':
      return term(record);
    case 'fact': {
      const { id, kind, text, date } = record;
      return { id, kind, title: text.vi, text: [text.en], dates: date ? [date] : [] };
    }
  }
}

function quotation(record: Quotation, corpus: Corpus): SearchDocument {
  const { id, kind, text, translation, role, occasion, askedBy, date, featured } = record;
  const speaker = record.speaker === undefined ? undefined : corpus.get(record.speaker);
  return {
    id,
    kind,
    title: text,
    text: [translation.text, ...namesOf(speaker), ...both(role), ...both(occasion), ...both(askedBy)],
    dates: date ? [date] : [],
    featured,
  };
}

function figure(record: Figure): SearchDocument {
  const { id, kind, phrase, measure, scope, parties, change, period, asOf, featured } = record;
  const text = [
    measure,
    { vi: inWords(record, 'vi'), en: inWords(record, 'en') },
    scope,
    ...parties,
    change?.base,
  ].flatMap(both);
  return {
    id,
    kind,
    title: phrase,
    text,
    dates: [period, asOf].filter((date) => date !== undefined),
    featured,
  };
}

/** 88e9 as people say it: “gần 88 tỷ USD”, “nearly 88 billion USD”. */
function inWords(record: Figure, lang: Lang): string {
  return `${qualifiers[record.qualifier][lang]} ${formatValue(record, lang)}`;
}

const qualifiers: Record<Figure['qualifier'], LocalText> = {
  exact: { vi: '', en: '' },
  nearly: { vi: 'gần', en: 'nearly' },
  over: { vi: 'hơn', en: 'over' },
  passed: { vi: 'vượt', en: 'passed' },
  about: { vi: 'khoảng', en: 'about' },
  expected: { vi: 'dự kiến', en: 'expected' },
  rank: { vi: 'thứ', en: 'rank' },
};

function event(record: Event): SearchDocument {
  const { id, kind, title, parties, dates } = record;
  const text = [title.en, ...parties.flatMap(both)];
  return { id, kind, title: title.vi, text, dates: dates.map(({ date }) => date) };
}

function article(record: Article): SearchDocument {
  const { id, kind, title, summary, publisher, published } = record;
  const text = [title.en, ...summary.flatMap(both), ...(publisher ? [publisher] : [])];
  return { id, kind, title: title.vi, text, dates: [published] };
}

function person(record: Person): SearchDocument {
  const { id, kind, name, aliases, roles } = record;
  return {
    id,
    kind,
    title: name,
    text: [...aliases, ...roles.flatMap(({ title }) => both(title))],
    dates: [],
  };
}

function term(record: Term): SearchDocument {
  const { id, kind, term: title, spellings, meaning } = record;
  return { id, kind, title: title.vi, text: [title.en, ...spellings, ...both(meaning)], dates: [] };
}

function namesOf(record: CorpusRecord | undefined): string[] {
  if (record?.kind === 'person') return [record.name, ...record.aliases];
  if (record?.kind === 'term') return both(record.term);
  return [];
}

function both(text: LocalText | undefined): string[] {
  return text ? [text.vi, text.en] : [];
}
