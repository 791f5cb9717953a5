/** Which records speak of a term, what its card leads on to; and which hold what somebody typed. */
import type { Corpus, CorpusRecord, Kind, Term } from '../corpus/schema.ts';
import { documentsOf } from '../search/documents.ts';
import { tokenize } from '../search/fold.ts';

/** The term itself, those who quote it as a spelling, and people by their offices lead nowhere new. */
const KINDS: ReadonlySet<Kind> = new Set(['quotation', 'figure', 'event', 'fact']);

/** Records whose words, in either language, hold the term or one of its spellings; in the order of the files. */
export function recordsNaming(term: Term, corpus: Corpus): CorpusRecord[] {
  const names = nameOf(term);
  return textsOf(corpus)
    .filter(({ record, text }) => KINDS.has(record.kind) && names.test(text))
    .map(({ record }) => record);
}

/** Capitals count where a spelling has nothing else: “AI” is not “ai”. A source may have either apostrophe. */
function nameOf({ term, spellings }: Term): RegExp {
  const all = [...new Set([term.vi, term.en, ...spellings])];
  const parts = all.map((name) => {
    const escaped = decomposed(name).split(/['’]/).map(RegExp.escape).join("['’]");
    return name === name.toUpperCase() ? escaped : `(?i:${escaped})`;
  });
  return wholeWords(parts.join('|'), 'u');
}

/** What is longer is not a broad word or two; and a pattern of thousands of letters takes seconds. */
const LONGEST_HELD = 80;

/** Records in whose words, in either language, stands what was typed: the same words in a row; a word without marks may have any. */
export function recordsHolding(typed: string, corpus: Corpus): CorpusRecord[] {
  const wanted = typed.length > LONGEST_HELD ? [] : tokenize(typed);
  if (wanted.length === 0) return [];
  const letter = (one: string) => `${one === 'd' ? '[dđ]' : RegExp.escape(one)}\\p{M}*`;
  const words = wanted.map(({ word }) => [...decomposed(word)].map(letter).join(''));
  const alike = wholeWords(words.join('[^\\p{L}\\p{N}\\n]*'), 'giu');
  const isMeant = (found: string) => {
    const words = tokenize(found);
    return wanted.every(({ word, form }, n) => (form === word ? words[n]?.word : words[n]?.form) === form);
  };
  // Thousands of records may write it, all in the same few ways.
  const ways = new Map<string, boolean>();
  return textsOf(corpus)
    .filter(({ text }) => text.match(alike)?.some((found) => ways.getOrInsertComputed(found, isMeant)))
    .map(({ record }) => record);
}

/** A sign such as % needs nothing before or after it. */
function wholeWords(pattern: string, flags: string): RegExp {
  return new RegExp(`(?:(?<![\\p{L}\\p{M}\\p{N}])|(?=%))(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

interface RecordText {
  record: CorpusRecord;
  /** Its fields in lines, decomposed. */
  text: string;
}

const known = new WeakMap<Corpus, RecordText[]>();

/** Every record with its text, put together once: that takes longer than to look through them all. */
function textsOf(corpus: Corpus): readonly RecordText[] {
  const read =
    known.get(corpus) ??
    documentsOf(corpus).map(({ id, title, text }) => ({
      record: corpus.get(id)!,
      text: decomposed([title, ...text].join('\n')),
    }));
  known.set(corpus, read);
  return read;
}

/** A letter is followed by its marks. */
function decomposed(text: string): string {
  return text.normalize('NFKD');
}
