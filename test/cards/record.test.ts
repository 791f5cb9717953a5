import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordCard } from '../../src/cards/record.ts';
import { escapeText } from '../../src/cards/text.ts';
import type { Kind, Quotation } from '../../src/corpus/schema.ts';
import type { Reply } from '../../src/reply.ts';
import { corpus } from '../real-corpus.ts';
import { anyText, corpusOf } from './records.ts';

const today = Temporal.PlainDate.from('2026-11-22');

function quotationOf(text: string): Quotation {
  return {
    kind: 'quotation',
    id: 'long-one',
    article: 'article',
    sources: [{ article: 'article', paragraph: 3 }],
    wording: 'verbatim',
    text,
    language: 'vi',
    translation: { text: 'x', by: 'us' },
    role: { vi: 'Đại sứ', en: 'Ambassador' },
    planned: false,
  };
}

/** The words between the quotation marks, as a reader sees them on this page. */
function quotedOn({ embeds }: Reply): string {
  const lines = (embeds?.[0]?.description ?? '').split('\n').filter((line) => line.startsWith('> '));
  return lines.map((line) => line.slice(2).replace(/\\([^0-9A-Za-z\s])/g, '$1')).join('');
}

function nextPage({ components = [] }: Reply): number | null {
  for (const one of components.flatMap((row) => row.components)) {
    if ('label' in one && 'custom_id' in one && /▶/.test(one.label ?? ''))
      return Number(one.custom_id.split('|').at(-1));
  }
  return null;
}

test('however long a quotation is, its pages hold it to the last character, between one pair of marks', () => {
  const oneLine = anyText.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  fc.assert(
    fc.property(oneLine, (text) => {
      const quotation = quotationOf(text);
      let shown = '';
      for (let page: number | null = 0; page !== null; ) {
        const card = recordCard(quotation, { lang: 'vi', corpus: corpusOf([quotation]), today, page });
        shown += quotedOn(card);
        page = nextPage(card);
      }
      expect(shown).toBe(`“${text}”`);
    }),
  );
});

test('a page that is no longer there shows the last one', () => {
  const quotation = quotationOf('a '.repeat(2000).trim());
  const view = { lang: 'vi' as const, corpus: corpusOf([quotation]), today };
  expect(nextPage(recordCard(quotation, { ...view, page: 99 }))).toBeNull();
  expect(quotedOn(recordCard(quotation, { ...view, page: 99 }))).toMatch(/”$/);
});

test('a card of several pages says which of them it shows, and one of a single page does not', () => {
  const footerOf = (text: string, page: number) => {
    const quotation = quotationOf(text);
    const view = { lang: 'vi' as const, corpus: corpusOf([quotation]), today, page };
    return recordCard(quotation, view).embeds?.[0]?.footer?.text;
  };
  const long = 'a '.repeat(2000).trim();
  expect(footerOf(long, 0)).toBe('Trang 1/2 · Nguyên văn từng chữ · long-one');
  expect(footerOf(long, 1)).toBe('Trang 2/2 · Nguyên văn từng chữ · long-one');
  expect(footerOf('a', 0)).toBe('Nguyên văn từng chữ · long-one');
});

test('what a record notes stands on its card, in either language', () => {
  const kinds = new Set<Kind>();
  for (const record of corpus.all()) {
    const note = record.kind === 'article' ? record.publishedNote : 'note' in record && record.note;
    if (!note) continue;
    kinds.add(record.kind);
    for (const lang of ['vi', 'en'] as const) {
      const [card] = recordCard(record, { lang, corpus, today }).embeds ?? [];
      const shown = [card?.description, ...(card?.fields ?? []).map(({ value }) => value)].join('\n');
      expect(shown, record.id).toContain(escapeText(note[lang]).slice(0, 150));
    }
  }
  expect(kinds.size).toBeGreaterThan(4);
});

test('no button stands alone in a row where the others leave room for it, and none is one too many', () => {
  for (const record of corpus.all()) {
    const view = { lang: 'vi', corpus, today, private: true, reportUrl: null } as const;
    const rows = (recordCard(record, view).components ?? [])
      .map(({ components }) => components.filter((one) => 'label' in one).length)
      .filter((buttons) => buttons > 0);
    const all = rows.reduce((sum, buttons) => sum + buttons, 0);
    expect([record.id, rows]).toEqual([record.id, all <= 5 ? [all] : [5, all - 5]]);
  }
});
