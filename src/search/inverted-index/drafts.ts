/**
 * How people may ask for a record of which nobody has written it down yet: in its own texts, with the question that its
 * fields answer, and with the years of its dates.
 */
import { parseEdtf } from '../../corpus/dates.ts';
import type { Corpus, CorpusRecord, LocalText, Quotation } from '../../corpus/schema.ts';

/** What a record is asked about, and how: “…” stands for the subject. */
interface Asking {
  subjects: readonly LocalText[];
  question: LocalText;
  dates: readonly (string | undefined)[];
}

/** A shorter text of a record, such as a speaker or a party, is also in others, and does not ask for this one alone. */
const leastWords = 4;

/** `own`: the texts by which the record is searched. */
export function draftsOf(record: CorpusRecord, own: readonly string[], corpus: Corpus): string[] {
  const { subjects, question, dates } = askingFor(record, corpus);
  const years = yearsOf(dates);
  const drafts = subjects.flatMap(({ vi, en }) => [
    ask(question.vi, vi),
    ask(question.en, en),
    ...years.flatMap((year) => [`${vi} năm ${year}`, `${en} ${year}`]),
  ]);
  const isNamed = record.kind === 'person' || record.kind === 'term';
  const telling = own.filter((text) => isNamed || text.split(' ').length >= leastWords);
  return [...new Set([...telling, ...drafts])];
}

function askingFor(record: CorpusRecord, corpus: Corpus): Asking {
  switch (record.kind) {
    case 'person':
      return {
        subjects: record.roles.map(({ title }) => title),
        question: { vi: 'ai là …', en: 'who is the …' },
        dates: record.roles.map(({ date }) => date),
      };
    case 'event':
      return {
        subjects: [record.title],
        question: { vi: '… khi nào', en: 'when: …' },
        dates: record.dates.map(({ date }) => date),
      };
    case 'figure':
      return {
        subjects: [record.measure],
        question:
          record.qualifier === 'rank'
            ? { vi: '… thứ mấy', en: 'which rank: …' }
            : { vi: '… là bao nhiêu', en: 'how much or how many: …' },
        dates: [record.period, record.asOf],
      };
    case 'fact':
      return {
        subjects: [record.text],
        question: { vi: '… đúng không', en: 'is it true that …' },
        dates: [record.date],
      };
    case 'term':
      return { subjects: [record.term], question: { vi: '… là gì', en: 'what is …' }, dates: [] };
    case 'article':
      return {
        subjects: [record.title],
        question: { vi: 'bài …', en: 'article …' },
        dates: [record.published],
      };
    case 'quotation':
      return askingForWords(record, corpus);
  }
}

/** Of somebody it is asked what they said; of a theme or principle, what it is. */
function askingForWords(
  { text, language, translation, speaker, role, date }: Quotation,
  corpus: Corpus,
): Asking {
  const by = speaker === undefined ? undefined : corpus.get(speaker);
  const name =
    by?.kind === 'person' ? { vi: by.name, en: by.name } : by?.kind === 'term' ? by.term : undefined;
  if (name === undefined)
    return { subjects: [role], question: { vi: '… là gì', en: 'what is the …' }, dates: [date] };
  const [vi, en] = language === 'vi' ? [text, translation.text] : [translation.text, text];
  return {
    subjects: [{ vi, en }],
    question: { vi: `${name.vi} nói gì về …`, en: `what did ${name.en} say about …` },
    dates: [],
  };
}

function ask(question: string, subject: string): string {
  return question.replace('…', () => subject);
}

function yearsOf(dates: readonly (string | undefined)[]): number[] {
  const known = dates.filter((date) => date !== undefined).map(parseEdtf);
  return [...new Set(known.flatMap(({ start, end }) => [start.year, end.year]))];
}
