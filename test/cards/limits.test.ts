import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinLimits } from '../../src/cards/limits.ts';
import { listCard } from '../../src/cards/list.ts';
import { recordCard } from '../../src/cards/record.ts';
import type { View } from '../../src/cards/view.ts';
import { whatDiscordRefuses } from './discord-limits.ts';
import { anyArticle, anyRecord, corpusOf } from './records.ts';

const today = Temporal.PlainDate.from('2026-11-22');
const anyView = fc.record({
  lang: fc.constantFrom('vi' as const, 'en' as const),
  page: fc.nat(20),
  private: fc.boolean(),
  reportUrl: fc.constantFrom(null, 'https://example.org/report?id={id}'),
});

test('no card exceeds a limit of Discord, however long its record grows', () => {
  fc.assert(
    fc.property(anyArticle, anyRecord, anyView, (article, record, asked) => {
      const view: View = { ...asked, corpus: corpusOf([article, record]), today };
      expect(whatDiscordRefuses(recordCard(record, view))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('what a reply holds beyond a limit of Discord is cut or left out', () => {
  const text = (max: number) => fc.integer({ min: 1, max }).map((length) => 'x'.repeat(length));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const embed = fc.record({
    title: maybe(text(300)),
    description: text(5000),
    footer: maybe(fc.record({ text: text(2100) })),
    fields: maybe(fc.array(fc.record({ name: text(300), value: text(1200) }), { maxLength: 30 })),
  });
  const reply = fc.record({
    content: maybe(text(2200)),
    embeds: fc.array(embed, { minLength: 1, maxLength: 1 }),
  });
  fc.assert(
    fc.property(reply, (reply) => {
      const fitted = withinLimits(reply);
      expect(whatDiscordRefuses(fitted)).toEqual([]);
      if (whatDiscordRefuses(reply).length === 0) expect(fitted).toEqual(reply);
    }),
    { numRuns: 300 },
  );
});

test('two embeds of a message share what all together may hold', () => {
  const embed = { description: 'x'.repeat(4000), fields: [{ name: 'x', value: 'x'.repeat(1000) }] };
  const fitted = withinLimits({ embeds: [embed, embed] });
  expect(whatDiscordRefuses(fitted)).toEqual([]);
  expect(fitted.embeds?.[0]).toEqual(embed);
});

test('of more fields than an embed may have the first are kept', () => {
  const fields = Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: 'x' }));
  expect(withinLimits({ embeds: [{ fields }] }).embeds?.[0]?.fields).toEqual(fields.slice(0, 25));
});

test('no list exceeds a limit of Discord, however many records it holds and however long they are', () => {
  const records = fc.uniqueArray(anyRecord, { maxLength: 30, selector: ({ id }) => id });
  fc.assert(
    fc.property(anyArticle, records, anyView, fc.string(), (article, found, asked, title) => {
      const view: View = { ...asked, corpus: corpusOf([article, ...found]), today };
      const list = listCard(
        {
          title: `x${title}`,
          intro: 'x',
          entries: found.map((record) => ({ record })),
          page: asked.page,
          idOf: (n, lang) => `search|list|${lang}|${n}|x`,
        },
        view,
      );
      expect(whatDiscordRefuses(list)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
