/** Which records speak of a term, what its card leads on to; and which hold what somebody typed. */
import type { Corpus, CorpusRecord, Kind, Term } from '../corpus/schema.ts';
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
      ({ record, words, forms, text }) =>
        KINDS.has(record.kind) &&
        likely.test(words) &&
        names.some((name) => forms.includes(name.forms) && (name.written?.test(text) ?? true)),
    )
    .map(({ record }) => record);
}

/** Capitals count where a name has nothing else: “AI” is not “ai”. */
function wholeWord(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u');
}

/** Records in whose words, in either language, stands what was typed: the same words in a row; a word without marks may have any. */
export function recordsHolding(typed: string, corpus: Corpus): CorpusRecord[] {
  const wanted = tokenize(typed);
  if (wanted.length === 0) return [];
  const inRow = rowOf(wanted.map(({ word }) => word));
  const isMarked = wanted.some(({ word, form }) => form !== word);
  return rowsOf(corpus)
    .filter(({ words, forms }) => words.includes(inRow) && (!isMarked || isMeant(words, forms)))
    .map(({ record }) => record);

  function isMeant(allWords: string, allForms: string): boolean {
    const [words, forms] = [allWords.split(' '), allForms.split(' ')];
    return forms.some((_, at) =>
      wanted.every(({ word, form }, n) => (form === word ? words[at + n] === word : forms[at + n] === form)),
    );
  }
}

/** Words in a row, as one text: each between spaces. */
function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

interface RecordRows {
  record: CorpusRecord;
  /** Its fields, a line each. */
  text: string;
  /** The words of these lines in rows: folded, and by their forms. */
  words: string;
  forms: string;
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
  const lines = fields.map((field) => tokenize(field));
  const rows = (key: keyof Keys) => lines.map((words) => rowOf(words.map((each) => each[key]))).join('\n');
  return { record, text: fields.join('\n'), words: rows('word'), forms: rows('form') };
}
