/** Which records speak of a term, what its card leads on to; and which hold what somebody typed. */
import type { Corpus, CorpusRecord, Kind, Term } from '../corpus/schema.ts';
import { documentsOf } from '../search/documents.ts';
import { type Token, tokenize } from '../search/fold.ts';

/** The term itself, those who quote it as a spelling, and people by their offices lead nowhere new. */
const KINDS: ReadonlySet<Kind> = new Set(['quotation', 'figure', 'event', 'fact']);

/** Records whose words, in either language, hold the term or one of its spellings; in the order of the files. */
export function recordsNaming(term: Term, corpus: Corpus): CorpusRecord[] {
  const names = nameOf(term);
  return documentsOf(corpus)
    .filter(({ kind, title, text }) => KINDS.has(kind) && names.test([title, ...text].join('\n')))
    .map(({ id }) => corpus.get(id)!);
}

/** Whole words; capitals count where a spelling has nothing else: “AI” is not “ai”. */
function nameOf({ term, spellings }: Term): RegExp {
  const all = [...new Set([term.vi, term.en, ...spellings])];
  const parts = all.map((name) =>
    name === name.toUpperCase() ? RegExp.escape(name) : `(?i:${RegExp.escape(name)})`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Records in whose words, in either language, stands what was typed: the same words in a row; a word without marks may have any. */
export function recordsHolding(text: string, corpus: Corpus): CorpusRecord[] {
  const wanted = tokenize(text);
  if (wanted.length === 0) return [];
  const isHeldIn = (words: readonly Token[]) =>
    words.some((_, at) =>
      wanted.every(
        ({ word, form }, n) => (form === word ? words[at + n]?.word : words[at + n]?.form) === form,
      ),
    );
  return wordsOf(corpus)
    .filter(({ fields }) => fields.some(isHeldIn))
    .map(({ record }) => record);
}

interface RecordWords {
  record: CorpusRecord;
  fields: Token[][];
}

const known = new WeakMap<Corpus, RecordWords[]>();

/** Every record with its words, read once: that takes longer than to look through them. */
function wordsOf(corpus: Corpus): RecordWords[] {
  const read =
    known.get(corpus) ??
    documentsOf(corpus).map(({ id, title, text }) => ({
      record: corpus.get(id)!,
      fields: [title, ...text].map(tokenize),
    }));
  known.set(corpus, read);
  return read;
}
