import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { Corpus, Quotation } from '../../src/corpus/schema.ts';
import { contentOf, QUOTATION_REST_DAYS, quotationFor } from '../../src/daily/content.ts';

const corpus = loadCorpus('data');
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

  it('does not come again within a month, in the real records, whatever days are empty', () => {
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
            if (recent.includes(id)) return false;
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

  it('is none where there is none', () => {
    expect(quotationFor(many(0), day('2026-01-03'), [])).toBeNull();
  });

  it('prefers words in quotation marks to reported ones', () => {
    for (let n = 0; n < 40; n++) {
      expect(quotationFor(corpus, day('2026-01-01').add({ days: n }), [])?.wording).not.toBe('reported');
    }
  });
});
