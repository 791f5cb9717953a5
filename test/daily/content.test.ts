import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, Quotation } from '../../src/corpus/schema.ts';
import { contentOf, QUOTATION_REST_DAYS, quotationFor } from '../../src/daily/content.ts';
import { corpus } from '../real-corpus.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const ids = (list: { event: { id: string } }[] | undefined) => list?.map((one) => one.event.id);

describe('what a post speaks of', () => {
  it('is the event of its day', () => {
    const content = contentOf(corpus, day('2026-10-24'), { emptyDay: 'nothing', aheadDays: 0 });
    expect(content?.events[0]?.event.title.en).toContain('United Nations');
    expect(content?.events[0]?.years).toBe(81);
  });

  it('is an anniversary to come, exactly so many days ahead', () => {
    const ahead = (date: string, aheadDays: number) =>
      ids(contentOf(corpus, day(date), { emptyDay: 'nothing', aheadDays })?.ahead);
    const founding = contentOf(corpus, day('2026-10-24'), { emptyDay: 'nothing', aheadDays: 0 })!.events[0]!
      .event.id;
    expect(ahead('2026-10-17', 7)).toContain(founding);
    expect(ahead('2026-10-16', 7) ?? []).not.toContain(founding);
    expect(ahead('2026-10-23', 1)).toContain(founding);
    expect(contentOf(corpus, day('2026-10-17'), { emptyDay: 'nothing', aheadDays: 0 })).toBeNull();
  });

  it('is, on an empty day, what the server chose', () => {
    const empty = day('2026-01-03');
    expect(contentOf(corpus, empty, { emptyDay: 'nothing', aheadDays: 0 })).toBeNull();
    expect(contentOf(corpus, empty, { emptyDay: 'quote', aheadDays: 0 })?.quotation).not.toBeNull();
    const coming = contentOf(corpus, empty, { emptyDay: 'upcoming', aheadDays: 0 })?.coming ?? [];
    expect(coming.length).toBe(3);
    expect(coming.every((one) => one.daysLeft > 0)).toBe(true);
  });

  it('never rests on a date that is not known to the day', () => {
    for (let date = day('2026-01-01'); date.year === 2026; date = date.add({ days: 1 })) {
      const content = contentOf(corpus, date, { emptyDay: 'nothing', aheadDays: 30 });
      for (const { date: known } of [...(content?.events ?? []), ...(content?.ahead ?? [])]) {
        expect(known).toMatch(/^\d{4}-\d{2}-\d{2}\??(\/\d{4}-\d{2}-\d{2}\??)?$/);
      }
    }
  });
});

describe('the quotation of an empty day', () => {
  const many = (count: number): Corpus => {
    const [template] = corpus.quotations;
    const quotations = Array.from(
      { length: count },
      (_, n): Quotation => ({ ...template!, id: `q-${n}`, planned: false }),
    );
    return { ...corpus, quotations };
  };

  it('does not come again within a month, in the real records, whatever days are empty, before all others came', () => {
    const others = corpus.quotations.filter((one) => one.wording !== 'reported' && !one.planned).length - 1;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.array(fc.boolean(), { minLength: 120, maxLength: 120 }),
        (start, empty) => {
          const shown: { id: string; on: number }[] = [];
          for (let n = 0; n < empty.length; n++) {
            if (!empty[n]) continue;
            const recent = shown.filter((one) => n - one.on <= QUOTATION_REST_DAYS).map((one) => one.id);
            const { id } = quotationFor(corpus, day('1990-01-01').add({ days: start + n }), recent)!;
            if (recent.slice(-others).includes(id)) return false;
            if (recent.includes(id) && new Set(recent).size <= others) return false;
            shown.push({ id, on: n });
          }
          return true;
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is nothing that was only planned to be said', () => {
    const [planned, said] = many(2).quotations;
    const quotations = [{ ...planned!, planned: true }, said!];
    for (let n = 0; n < 2; n++) {
      const date = day('2026-01-03').add({ days: n });
      expect(quotationFor({ ...corpus, quotations }, date, [])?.id).toBe('q-1');
    }
  });

  it('is the one shown longest ago where there are too few', () => {
    expect(quotationFor(many(3), day('2026-01-03'), ['q-1', 'q-0', 'q-2'])?.id).toBe('q-1');
  });

  it('is another one each day where none was posted lately', () => {
    const ids = [0, 1, 2].map((n) => quotationFor(many(3), day('2026-01-03').add({ days: n }), [])?.id);
    expect(ids.toSorted()).toEqual(['q-0', 'q-1', 'q-2']);
  });

  it('goes on with the one shown longest ago, each as often as the others', () => {
    const recent: string[] = [];
    for (let n = 0; n < 9; n++) {
      recent.push(quotationFor(many(3), day('2026-01-03').add({ days: n }), recent.slice(-5))!.id);
    }
    for (let n = 2; n < 9; n++) expect(new Set(recent.slice(n - 2, n + 1)).size).toBe(3);
  });

  it('is none where there is none', () => {
    expect(quotationFor(many(0), day('2026-01-03'), [])).toBeNull();
  });

  it('is never one reported in our own words, not even when all others were posted lately', () => {
    const recent: string[] = [];
    for (let n = 0; n < 80; n++) {
      const { id, wording } = quotationFor(corpus, day('2026-01-01').add({ days: n }), recent.slice(-31))!;
      expect(wording, id).not.toBe('reported');
      recent.push(id);
    }
    const reported = many(2).quotations.map((one): Quotation => ({ ...one, wording: 'reported' }));
    expect(quotationFor({ ...corpus, quotations: reported }, day('2026-01-03'), [])).toBeNull();
  });

  it('passes over a reported one that an earlier version posted', () => {
    const [first, second] = many(2).quotations;
    const quotations: Quotation[] = [{ ...first!, wording: 'reported' }, second!];
    expect(quotationFor({ ...corpus, quotations }, day('2026-01-03'), ['q-0', 'q-1'])?.id).toBe('q-1');
  });
});
