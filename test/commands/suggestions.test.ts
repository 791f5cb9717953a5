/** What is suggested while somebody types. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOn } from '../../src/corpus/on-this-day.ts';
import type { Corpus } from '../../src/corpus/schema.ts';
import { anyText, corpusOf } from '../cards/records.ts';
import { makeApp, readAloud, recordsOf, run, suggest } from './ask.ts';

const { corpus } = makeApp();
const castro = corpus.quotations.find(({ id }) => id === 'castro-blood')!;

describe('suggestions', () => {
  test('an id from the foot of a card suggests its record alone', async () => {
    const choices = await suggest('search', 'search', 'to-lam-trip-2024');
    expect(recordsOf(choices)).toEqual(['to-lam-trip-2024']);
  });

  test('a word that is an id, too, is a word: “cuba” suggests and finds what “Cuba” does', async () => {
    for (const command of ['quote', 'figure', 'search']) {
      expect(await suggest(command, 'search', 'cuba')).toEqual(await suggest(command, 'search', 'Cuba'));
      const [small, capital] = [
        await run(command, { search: 'cuba' }),
        await run(command, { search: 'Cuba' }),
      ];
      expect(readAloud(small)).toBe(readAloud(capital).replaceAll('`Cuba`', '`cuba`'));
    }
    const all = await suggest('search', 'search', 'cuba');
    expect(recordsOf(all)[0]).toBe('cuba');
    expect(readAloud(await run('search', { search: all[0]!.value }))).toContain('Cộng hòa Cuba');
  });

  test('before a letter is typed the best known quotations stand first', async () => {
    const choices = await suggest('quote', 'search', '');
    expect(recordsOf(choices).slice(0, 3)).toContain(castro.id);
  });

  test('before a letter is typed everybody who is quoted has their turn, and every kind of record', async () => {
    const offered = recordsOf(await suggest('quote', 'search', ''));
    const speakers = corpus.quotations.map(({ speaker, wording }) => speaker ?? wording);
    const shown = corpus.quotations.filter(({ id }) => offered.includes(id));
    expect(new Set(shown.map(({ speaker, wording }) => speaker ?? wording))).toEqual(new Set(speakers));
    const kinds = recordsOf(await suggest('search', 'search', '')).map((id) => corpus.get(id)!.kind);
    expect(new Set(kinds)).toEqual(new Set(corpus.all().map(({ kind }) => kind)));
  });

  test('at rest what belongs to today stands first, and nothing stands twice', async () => {
    const today = '2026-12-02';
    const all = recordsOf(await suggest('search', 'search', '', { today }));
    expect(all[0]).toBe('vn-cuba-relations');
    expect(all[1]).toBe(recordsOf(await suggest('search', 'search', ''))[0]);
    const quotations = recordsOf(await suggest('quote', 'search', '', { today }));
    const articleOf = (id: string) => corpus.quotations.find((each) => each.id === id)!.article;
    const ofToday = corpus.quotations.filter(({ article }) => article === castro.article).length;
    const first = quotations.slice(0, ofToday);
    expect(new Set(first.map(articleOf))).toEqual(new Set([castro.article]));
    expect(articleOf(quotations[ofToday]!)).not.toBe(castro.article);
    for (const ids of [all, quotations]) expect(new Set(ids).size).toBe(ids.length);
  });

  test('that are merely near are marked as such, and answers are not', async () => {
    const near = await suggest('search', 'search', 'kim ngạch thương mại Việt Nam Trung Quốc');
    expect(near.map(({ name }) => name.slice(0, 2))).toEqual(['≈ ', '≈ ', '≈ ']);
    for (const { name } of await suggest('search', 'search', 'Castro')) expect(name).not.toContain('≈');
  });

  test.each([
    ['quote', 'Nguyễn Phú Trọng'],
    ['quote', 'gaza ceas'],
    ['figure', 'dân số'],
    ['search', 'bitcoi'],
  ])('what holds little of what is typed is not near: /%s %s', async (name, typed) => {
    expect(await suggest(name, 'search', typed)).toEqual([]);
  });

  test.each(['Quốc khánh', 'quoc khanh', 'QUỐC KHÁNH'.normalize('NFD'), 'quoc kha'])(
    'of days hold %j in the whole of their titles, however it is typed',
    async (value) => {
      const choices = await suggest('on-this-day', 'date', value);
      expect(choices.map((choice) => choice.value)).toEqual(['--09-02']);
    },
  );

  test.each([
    ['tháng 12', ['--12-02']],
    ['THANG 1', ['--12-02']],
    ['ngày 2 th', ['--09-02', '--12-02']],
  ])('of days are found by the month in words: %j', async (value, wanted) => {
    const days = (await suggest('on-this-day', 'date', value)).map((choice) => choice.value);
    for (const day of wanted) expect(days).toContain(day);
  });

  test.each(['tháng 9', 'thang 09', 'September', 'sept'])(
    'of days are all those of a month that have events, in their order, before others: %s',
    async (value) => {
      const days = (await suggest('on-this-day', 'date', value)).map((choice) => choice.value);
      const september = days.slice(0, days.findLastIndex((day) => day.startsWith('--09')) + 1);
      const wanted = Array.from({ length: 30 }, (_, n) => `--09-${String(n + 1).padStart(2, '0')}`).filter(
        (day) => eventsOn(corpus, Temporal.PlainMonthDay.from(day)).length > 0,
      );
      expect(wanted).toEqual(expect.arrayContaining(['--09-02', '--09-10', '--09-20', '--09-21', '--09-28']));
      expect(september).toEqual(wanted);
    },
  );

  test('of a day with several events say how many more there are than they name', async () => {
    const [vi] = await suggest('on-this-day', 'date', '21/9');
    const [en] = await suggest('on-this-day', 'date', '21/9', { lang: 'en' });
    expect(eventsOn(corpus, Temporal.PlainMonthDay.from('--09-21'))).toHaveLength(4);
    expect(vi?.name).toMatch(/^Ngày 21\/9: .*… · và 3 sự kiện khác$/);
    expect(en?.name).toMatch(/^21 September: .*… · and 3 more$/);
    const short = ['Một', 'Hai'].map((title) => ({
      ...corpus.events[0]!,
      id: title,
      title: { vi: title, en: title },
    }));
    const asking = { corpus: { ...corpus, events: short } };
    expect((await suggest('on-this-day', 'date', '2/9', asking))[0]?.name).toBe('Ngày 2/9: Một; Hai');
  });

  test('of days begin with today, hold each once, and search titles beyond what is shown of them', async () => {
    const today = '2026-09-02';
    const days = (await suggest('on-this-day', 'date', '', { today })).map(({ value }) => value);
    expect(days.slice(0, 3)).toEqual(['--09-02', '--09-10', '--09-20']);
    const [first] = await suggest('on-this-day', 'date', '', { today: '2026-11-22' });
    expect(first).toEqual({ name: 'Ngày 22/11', value: '--11-22' });
    expect(new Set(days).size).toBe(days.length);
    const long = { ...corpus.events[0]!, title: { vi: `${'rất '.repeat(30)}dài`, en: 'x' } };
    const asking = { corpus: { ...corpus, events: [long] } };
    const [found] = await suggest('on-this-day', 'date', 'rat dai', asking);
    expect(found?.name).toMatch(/^Ngày 2\/9: rất .*…$/);
    expect(await suggest('on-this-day', 'date', 'bóng đá')).toEqual([]);
  });

  test.each([
    ['t', 'to-lam'],
    ['tô', 'to-lam'],
    ['việt', 'vietnam'],
    ['h', 'united-states'],
    ['an', 'antonio-guterres'],
    ['ma', 'marc-knapper'],
  ])('a name that begins with %j is offered: %s', async (typed, id) => {
    expect(recordsOf(await suggest('search', 'search', typed))).toContain(id);
  });

  test('what is spelled as it was typed is the first', async () => {
    for (const [typed, id] of [
      ['us', 'united-states'],
      ['UN', 'united-nations'],
      ['vn', 'vietnam'],
    ] as const)
      expect(recordsOf(await suggest('search', 'search', typed))[0]).toBe(id);
  });

  test('no name is offered twice, nor one that was not begun, nor where more is typed', async () => {
    for (const typed of ['t', 'c', 'việt', 'castro', 'tô']) {
      const ids = recordsOf(await suggest('search', 'search', typed));
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(recordsOf(await suggest('search', 'search', 'tổ'))).not.toContain('to-lam');
    expect(await suggest('search', 'search', 'putin')).toEqual([]);
    expect(recordsOf(await suggest('search', 'search', 'cas'))[0]).toBe(castro.id);
  });

  test.each(['cas', 'mau', 'fid', 'castor', 'CASTRO', 'hien dagn'])(
    '%j suggests Castro’s words first',
    async (typed) => {
      expect(recordsOf(await suggest('quote', 'search', typed))[0]).toBe(castro.id);
    },
  );

  test.each([
    ['search', 'search'],
    ['quote', 'search'],
    ['figure', 'search'],
    ['summary', 'article'],
  ])('/%s: with ten thousand records a letter takes what it takes with ours', async (name, option) => {
    const copies = Array.from({ length: 40 }, (_, n) =>
      corpus.all().map((one) => ({ ...one, id: `${one.id}-${n}` })),
    );
    const many = corpusOf([...corpus.all(), ...copies.flat()]);
    // The least of each, asked in turns: what else the machine does, and compiles meanwhile, takes none of their time. The index is
    // that of ours in both.
    const timed = async (corpus: Corpus) => {
      const start = performance.now();
      await suggest(name, option, 'quan hệ Việt', { corpus });
      return performance.now() - start;
    };
    let ours = Number.POSITIVE_INFINITY;
    let ofMany = Number.POSITIVE_INFINITY;
    for (let n = 0; n < 20; n++) {
      ours = Math.min(ours, await timed(corpus));
      ofMany = Math.min(ofMany, await timed(many));
    }
    expect(ofMany).toBeLessThan(2 * ours);
  });

  test('never exceed what Discord takes, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.constantFrom('quote', 'figure', 'summary', 'search', 'on-this-day'),
        async (text, name) => {
          const option = name === 'summary' ? 'article' : name === 'on-this-day' ? 'date' : 'search';
          const choices = await suggest(name, option, text);
          expect(choices.length).toBeLessThanOrEqual(25);
          for (const { name, value } of choices) {
            expect(name.length).toBeGreaterThanOrEqual(1);
            expect(name.length).toBeLessThanOrEqual(100);
            expect(value.length).toBeLessThanOrEqual(100);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
