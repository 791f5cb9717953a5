/** A record in one line. */
import { formatDate } from '../corpus/dates.ts';
import type { Corpus, CorpusRecord } from '../corpus/schema.ts';
import type { Lang } from '../lang.ts';
import { words } from '../words.ts';
import { otherNames } from './entry.ts';
import { fromTyped } from './excerpt.ts';
import { formatFigure, timeOf } from './figure.ts';
import { speakerName } from './quotation.ts';
import { capital, cut, cutQuoted, remarked } from './text.ts';

/** The record in one line, for a list: plain text of any length, not escaped. */
export function headline(record: CorpusRecord, lang: Lang, corpus: Corpus): string {
  return shown(lineOf(record, lang, corpus));
}

/**
 * The same, at most `max` long, for a suggestion or a select. What one chooses by stays: rather than the words of a quotation or
 * the value of a figure, the date at the end is left out, then of who speaks or what is measured as much as must be; and of a long
 * text the part is shown that was `typed`. A title that would be cut is the short one instead, unless that part is not its beginning.
 */
export function headlineWithin(
  record: CorpusRecord,
  lang: Lang,
  corpus: Corpus,
  max: number,
  typed = '',
): string {
  const { date, ...line } = lineOf(record, lang, corpus);
  const whole = shown({ ...line, date });
  if (whole.length <= max) return whole;
  const { of, text, planned } = line;
  const besides = shown({ ...line, ...(of !== undefined && { of: '' }), text: '' }).length;
  const left = max - besides - Math.min(text.length, Math.floor(max / 2));
  const short = { ...line, ...(of !== undefined && { of: cut(of, left) }) };
  const room = max - shown({ ...short, text: '' }).length;
  const kept = fromTyped(text, typed, room);
  if (record.kind === 'article' && record.short !== undefined && kept === text && text.length > room)
    return headlineWithin({ ...record, title: record.short, short: undefined }, lang, corpus, max);
  // What was only planned says so to the end.
  return planned === undefined
    ? cutQuoted(shown({ ...short, text: kept }), max)
    : shown({ ...short, text: cutQuoted(kept, room) });
}

interface Line {
  /** Who speaks, what is measured, when it was; and what is said of that in brackets. */
  of?: string;
  remark?: string;
  text: string;
  /** The marks that the text stands in. */
  marks?: readonly string[];
  /** The remark on it that it was only planned. */
  planned?: string | undefined;
  date?: string | undefined;
}

function shown({ of, remark, text, marks, planned, date }: Line): string {
  const before = of === undefined ? '' : `${remark === undefined ? of : remarked(of, remark)}: `;
  const said = marks?.join(text) ?? text;
  const after = planned === undefined ? said : remarked(said, planned);
  return `${before}${after}${date === undefined ? '' : ` · ${date}`}`;
}

function lineOf(record: CorpusRecord, lang: Lang, corpus: Corpus): Line {
  switch (record.kind) {
    case 'quotation': {
      const w = words[lang];
      const of = speakerName(record, { corpus, lang }) ?? record.role[lang];
      const foreign = lang !== record.language;
      // To choose from a list one must be able to read it; only the words themselves stand in quotation marks.
      if (foreign) {
        const { by, text } = record.translation;
        const remark = record.wording === 'reported' ? w.retold : by === 'us' ? w.translated : w.official;
        return { of, remark, text };
      }
      if (record.wording === 'reported') return { of, remark: w.retold, text: record.text };
      return { of, text: record.text, marks: w.quoteMarks };
    }
    case 'figure': {
      return {
        of: record.measure[lang],
        text: formatFigure(record, lang),
        // “Expected” says already that it was planned.
        planned: record.qualifier === 'expected' ? undefined : plannedMark(record, lang),
        date: formatDate(timeOf(record), lang),
      };
    }
    case 'article':
      return { text: record.title[lang], date: formatDate(record.published, lang) };
    case 'event':
      return {
        of: capital(formatDate(record.dates[0]!.date, lang)),
        text: record.title[lang],
        planned: plannedMark(record, lang),
      };
    case 'fact':
      return { text: record.text[lang] };
    case 'person': {
      // An office is known for its time only: others may hold it since.
      const { title, date } = record.roles[0]!;
      return { text: `${record.name}, ${title[lang]}`, date: formatDate(date, lang) };
    }
    case 'term': {
      const others = otherNames(record, lang);
      const text = capital(record.term[lang]);
      return { text: others.length === 0 ? text : remarked(text, others.join(', ')) };
    }
  }
}

/** What was only planned says so in a list, too; quotations and facts say it in their own words. */
export function marked(text: string, record: { planned: boolean }, lang: Lang): string {
  const mark = plannedMark(record, lang);
  return mark === undefined ? text : remarked(text, mark);
}

function plannedMark({ planned }: { planned: boolean }, lang: Lang): string | undefined {
  return planned ? words[lang].planned.toLowerCase() : undefined;
}
