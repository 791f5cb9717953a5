/** Which records speak of a term, what its card leads on to; and which hold what somebody typed. */
import type { Corpus, CorpusRecord, Kind, Term } from '../corpus/schema.ts';
import { sourcesOf } from '../corpus/sources.ts';
import { documentOf } from '../search/inverted-index/documents.ts';
import { type Keys, tokenize } from '../search/words/fold.ts';

/** The term itself, those who quote it as a spelling, and people by their offices lead nowhere new. */
const KINDS: ReadonlySet<Kind> = new Set(['quotation', 'figure', 'event', 'fact']);

/** Records whose words, in either language, hold the term or one of its spellings; in the order of the files. */
export function recordsNaming({ term, spellings }: Term, corpus: Corpus): CorpusRecord[] {
  const names = [...new Set([term.vi, term.en, ...spellings])].map((name) => {
    const tokens = tokenize(name);
    return {
      words: rowOf(tokens.map(({ word }) => word)),
      forms: rowOf(tokens.map(({ form }) => form)),
      written: name === name.toUpperCase() ? wholeWord(name) : undefined,
    };
  });
  // Few records hold any of them: that is seen at one go.
  const likely = new RegExp(names.map(({ words }) => RegExp.escape(words)).join('|'));
  return rowsOf(corpus)
    .filter(
      ({ record, own, text }) =>
        KINDS.has(record.kind) &&
        likely.test(own.words) &&
        names.some((name) => own.forms.includes(name.forms) && (name.written?.test(text) ?? true)),
    )
    .map(({ record }) => record);
}

/** Capitals count where a name has nothing else: “AI” is not “ai”. */
function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u');
}

/**
 * Records in whose words, notes or sources, in either language, stands what was typed: the same words in a row; a word without marks may
 * have any. Titles of articles count for the articles alone.
 */
export function recordsHolding(typed: string, corpus: Corpus): CorpusRecord[] {
  const wanted = tokenize(typed);
  if (wanted.length === 0) return [];
  const inRow = rowOf(wanted.map(({ word }) => word));
  const isMarked = wanted.some(({ word, form }) => form !== word);
  return rowsOf(corpus)
    .filter(({ own, remarks }) => isIn(own) || isIn(remarks))
    .map(({ record }) => record);

  function isIn(rows: Rows): boolean {
    return rows.words.includes(inRow) && (!isMarked || isMeant(rows));
  }

  function isMeant(rows: Rows): boolean {
    const [words, forms] = [rows.words.split(' '), rows.forms.split(' ')];
    return forms.some((_, at) =>
      wanted.every(({ word, form }, n) => (form === word ? words[at + n] === word : forms[at + n] === form)),
    );
  }
}

/** Words in a row, as one text: each between spaces. */
function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** The words of texts in rows, a line for each text: folded, and by their forms. */
interface Rows {
  words: string;
  forms: string;
}

interface RecordRows {
  record: CorpusRecord;
  /** Its own fields, a line each. */
  text: string;
  own: Rows;
  /** Of its note and its sources. */
  remarks: Rows;
}

const known = new WeakMap<Corpus, readonly RecordRows[]>();

/** Reads the words of all records, so that no question waits for it. */
export function readRows(corpus: Corpus): void {
  known.set(
    corpus,
    corpus.all().map((record) => rowsIn(record, corpus)),
  );
}

function rowsOf(corpus: Corpus): readonly RecordRows[] {
  if (!known.has(corpus)) readRows(corpus);
  return known.get(corpus)!;
}

function rowsIn(record: CorpusRecord, corpus: Corpus): RecordRows {
  const { title, text } = documentOf(record, corpus);
  const fields = [title, ...text];
  return { record, text: fields.join('\n'), own: rowsFor(fields), remarks: rowsFor(remarksOf(record)) };
}

function rowsFor(texts: readonly string[]): Rows {
  const lines = texts.map((text) => tokenize(text));
  const rows = (key: keyof Keys) => lines.map((words) => rowOf(words.map((each) => each[key]))).join('\n');
  return { words: rows('word'), forms: rows('form') };
}

/** What else its card shows, in both languages: the note, sources from outside, and how other sources word it. */
function remarksOf(record: CorpusRecord): string[] {
  const note = record.kind === 'article' ? record.publishedNote : 'note' in record ? record.note : undefined;
  const sources = sourcesOf(record).flat();
  if (record.kind === 'quotation' && record.translation.by === 'official')
    sources.push(record.translation.source);
  const said = sources.flatMap((source) => ('outside' in source ? source.outside : (source.text ?? [])));
  return [note, ...said].flatMap((text) => (typeof text === 'object' ? [text.vi, text.en] : (text ?? [])));
}
