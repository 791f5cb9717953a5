/** A record in one line. */
import { formatDate } from '../corpus/dates.ts';
import type { Corpus, CorpusRecord } from '../corpus/schema.ts';
import type { Lang } from '../lang.ts';
import { words } from '../words.ts';
import { formatFigure, timeOf } from './figure.ts';
import { speakerName } from './quotation.ts';
import { capital, remarked } from './text.ts';

/** The record in one line, for a suggestion, a list or a select: plain text of any length, not escaped. */
export function headline(record: CorpusRecord, lang: Lang, corpus: Corpus): string {
  switch (record.kind) {
    case 'quotation': {
      const [open, close] = words[lang].quoteMarks;
      const speaker = speakerName(record, { corpus, lang }) ?? record.role[lang];
      const foreign = lang !== record.language;
      if (record.wording === 'reported') {
        return `${remarked(speaker, words[lang].retold)}: ${foreign ? record.translation.text : record.text}`;
      }
      // To choose from a list one must be able to read it; only the words themselves stand in quotation marks.
      return foreign
        ? `${remarked(speaker, words[lang].translated)}: ${record.translation.text}`
        : `${speaker}: ${open}${record.text}${close}`;
    }
    case 'figure': {
      const value = formatFigure(record, lang);
      // “Expected” says already that it was planned.
      const shown = record.qualifier === 'expected' ? value : marked(value, record, lang);
      return `${record.measure[lang]}: ${shown} · ${formatDate(timeOf(record), lang)}`;
    }
    case 'article':
      return `${record.title[lang]} · ${formatDate(record.published, lang)}`;
    case 'event':
      return `${capital(formatDate(record.dates[0]!.date, lang))}: ${marked(record.title[lang], record, lang)}`;
    case 'fact':
      return record.text[lang];
    case 'person': {
      // An office is known for its time only: others may hold it since.
      const { title, date } = record.roles[0]!;
      return `${record.name}, ${title[lang]} · ${formatDate(date, lang)}`;
    }
    case 'term': {
      const title = record.term[lang];
      const others = record.spellings.filter((spelling) => !title.startsWith(spelling)).slice(0, 3);
      const shown = capital(title);
      return others.length === 0 ? shown : remarked(shown, others.join(', '));
    }
  }
}

/** What was only planned says so in a list, too; quotations and facts say it in their own words. */
export function marked(text: string, { planned }: { planned: boolean }, lang: Lang): string {
  return planned ? remarked(text, words[lang].planned.toLowerCase()) : text;
}
