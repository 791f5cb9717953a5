/** Our own English with the apostrophes that a newspaper prints; what is quoted from a source stays as it is. */
import { quotedPassages } from './quotation-marks.ts';
import type { Article, CorpusRecord, LocalText } from './schema.ts';

/** The record as it is shown: curators type the apostrophe that is on the keyboard. */
export function withApostrophes<T extends CorpusRecord>(record: T): T {
  const shown = inEnglish(record) as T;
  if (record.kind === 'article' && isHeadline(record)) return { ...shown, title: record.title };
  if (record.kind === 'quotation' && record.translation.by === 'us') {
    return { ...shown, translation: { ...record.translation, text: curled(record.translation.text) } };
  }
  return record.kind === 'term' ? { ...shown, spellings: record.spellings.map(curled) } : shown;
}

/** Whether the English title is the article's own. */
function isHeadline({ titleBy, language }: Article): boolean {
  return titleBy === 'article' && language === 'en';
}

/** Every text that stands in both languages is ours, but for what it quotes. */
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    name === 'en' ? unquoted((value as LocalText).en) : inEnglish(field),
  ]);
  return Object.fromEntries(fields);
}

function unquoted(text: string): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of quotedPassages(text)) {
    shown += curled(text.slice(at, start));
    // Where it ends is not sure: ‘the leaders’ summit isn't over’.
    if ("'‘".includes(text[start]!)) return shown + text.slice(start);
    shown += text.slice(start, end);
    at = end;
  }
  return shown + curled(text.slice(at));
}

/** Vietnam's, the leaders', 2024's; 10°30' has a mark of minutes. */
function curled(text: string): string {
  return text.replace(/(?<=\p{L})'|(?<=\p{N})'(?=s)/gu, '’');
}
