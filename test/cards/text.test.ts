import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventLine, upcomingLine } from '../../src/cards/event.ts';
import { listCard } from '../../src/cards/list.ts';
import { recordCard } from '../../src/cards/record.ts';
import {
  capital,
  clean,
  cut,
  cutQuoted,
  escapeText,
  highlight,
  remarked,
  split,
  typed,
  wholeLines,
} from '../../src/cards/text.ts';
import { upcoming } from '../../src/corpus/on-this-day.ts';
import { corpus } from '../real-corpus.ts';
import { anyText, corpusOf } from './records.ts';

test('a line begins with a capital, whatever the letter', () => {
  expect(capital('ngày 2/12/1960')).toBe('Ngày 2/12/1960');
  expect(capital('đoạn 3')).toBe('Đoạn 3');
  expect(capital('')).toBe('');
});

test('a remark goes into the brackets that end a text: no two stand in a row', () => {
  expect(remarked('tháng 9/2024', 'dự kiến')).toBe('tháng 9/2024 (dự kiến)');
  expect(remarked('tháng 9/2024 (suy ra)', 'dự kiến')).toBe('tháng 9/2024 (suy ra, dự kiến)');
});

test('what is cut within quotation marks is closed again, within the limit', () => {
  expect(cutQuoted('Castro: “Vì Việt Nam”', 40)).toBe('Castro: “Vì Việt Nam”');
  expect(cutQuoted('Castro: “Vì Việt Nam, Cuba sẵn sàng”', 24)).toBe('Castro: “Vì Việt Nam…”');
  expect(cutQuoted('A: “một “hai ba bốn năm” sáu”', 20)).toBe('A: “một “hai ba…””');
  fc.assert(
    fc.property(anyText, fc.integer({ min: 3, max: 300 }), (text, max) => {
      expect(cutQuoted(text, max).length).toBeLessThanOrEqual(max);
    }),
  );
});

test('of lines that do not fit all together, whole ones are shown and the rest is counted', () => {
  const more = (count: number) => `+${count}`;
  expect(wholeLines(['one', 'two', 'three'], 13, more)).toBe('one\ntwo\nthree');
  expect(wholeLines(['one', 'two', 'three'], 12, more)).toBe('one\ntwo\n+1');
  expect(wholeLines(['one', 'two', 'three'], 6, more)).toBe('one\n+2');
  expect(wholeLines(['one', 'two', 'three'], 2, more)).toBe('+3');
});

describe('cut', () => {
  test('leaves a text that fits as it is, and ends a longer one in … within the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, max) => {
        const short = cut(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        if (text.length <= max) expect(short).toBe(text);
        else expect(short.endsWith('…')).toBe(true);
        expect(short.isWellFormed()).toBe(text.isWellFormed() || short.isWellFormed());
      }),
    );
  });

  test('ends after a word, unless what stands there is longer than one', () => {
    expect(cut('Cuba sẵn sàng hiến dâng', 16)).toBe('Cuba sẵn sàng…');
    expect(cut('Cuba sẵn sàng hiến dâng', 19)).toBe('Cuba sẵn sàng hiến…');
    expect(cut('một hai ba, bốn năm', 11)).toBe('một hai ba…');
    expect(cut('một hai 1.500 tàu', 10)).toBe('một hai…');
    expect(cut('quan hệ Việt Nam – Hoa Kỳ', 20)).toBe('quan hệ Việt Nam…');
    expect(cut('ông nói: “đúng và trúng”', 11)).toBe('ông nói…');
    expect(cut('Việt-Nam/Cuba/Liên-hợp-quốc', 10)).toBe('Việt-Nam/…');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Cuba', 'sẵn', 'sàng', 'hiến', 'dâng'), { minLength: 2 }),
        fc.integer({ min: 6, max: 60 }),
        (words, max) => {
          const text = words.join(' ');
          fc.pre(text.length > max);
          const kept = cut(text, max).slice(0, -1);
          expect(words.slice(0, kept.split(' ').length).join(' ')).toBe(kept);
        },
      ),
    );
  });

  test('nor after one syllable of a name, unless nothing stands before it', () => {
    expect(cut('ở châu Á và châu Đại Dương', 24)).toBe('ở châu Á và châu…');
    expect(cut('đi Hoa Kỳ', 8)).toBe('đi…');
    expect(cut('tiếp ông Orlando Nicolás Hernández Guillén', 40)).toBe('tiếp ông Orlando Nicolás Hernández…');
    expect(cut('thăm Việt Nam và Cuba', 15)).toBe('thăm Việt Nam…');
    expect(cut('thăm Việt Nam, Cuba', 15)).toBe('thăm Việt Nam…');
    expect(cut('Tô Lâm', 5)).toBe('Tô…');
  });

  test('does not cut a flag or a family in two', () => {
    expect(cut('ab👩‍👩‍👧‍👦cd', 6)).toBe('ab…');
  });
});

test('split gives pieces that join to the very same text', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 2000 }), (text, max) => {
      const pieces = split(text, max);
      expect(pieces.join('')).toBe(text);
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(max);
    }),
  );
});

test.each(['.', '…', '!', '?'])('a page ends after a sentence that ends in “%s”', (end) => {
  expect(split(`Một câu dài${end} Một câu nữa`, 20)).toEqual([`Một câu dài${end} `, 'Một câu nữa']);
});

describe('what somebody typed, shown back', () => {
  test('stands in a code span that it cannot leave, without invisible characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = typed(text);
        expect(shown).toMatch(/^`[^`]+`$/);
        expect(shown).not.toMatch(/[\u200b\u202e\n\p{Default_Ignorable_Code_Point}]/u);
      }),
    );
  });

  test.each([
    ['\u202eabc\u200b', '`abc`'],
    ['a`b', '`aˋb`'],
    ['', '`…`'],
    ['\u200b', '`…`'],
    ['a\ufe0f\u180b\u17b4\u2800b', '`ab`'],
  ])('%j reads %s', (text, shown) => {
    expect(typed(text)).toBe(shown);
  });
});

test('escaped text reads as it was: taking the backslashes away gives the text again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(escapeText(text).replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(text);
    }),
  );
});

test.each([
  ['**fett**', '\\*\\*fett\\*\\*'],
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['## heading', '\\## heading'],
  ['+22 %', '+22 %'],
  ['-# small', '\\-# small'],
  ['1. item', '1\\. item'],
  ['<@123>', '\\<@123\\>'],
  ['[a](b)', '\\[a\\](b)'],
])('%s loses its markdown', (text, shown) => {
  expect(escapeText(text)).toBe(shown);
});

test('no word of a record becomes markdown or a mention, on its card, in a list, on its day', () => {
  const hostile = '*fat* <@1> [link](https://a.example)';
  const marked = <T>(value: T): T => {
    if (typeof value === 'string')
      return (/[\s.]/.test(value) && !/^https?:/.test(value) ? `${hostile} ${value}` : value) as T;
    if (Array.isArray(value)) return value.map(marked) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)])) as T;
  };
  const own = corpusOf(corpus.all().map(marked));
  for (const lang of ['vi', 'en'] as const) {
    const view = { lang, corpus: own, today: Temporal.PlainDate.from('2026-11-22') };
    const entries = own.all().map((record) => ({ record }));
    const cards = [
      ...own.all().map((record) => recordCard(record, view)),
      ...entries.map((entry) => listCard({ title: 'x', entries: [entry], idOf: () => null }, view)),
    ];
    const shown = cards.flatMap(({ embeds = [] }) =>
      embeds.flatMap(({ title = '', description = '', fields = [] }) => [
        title,
        description,
        ...fields.flatMap(({ name, value }) => [name, value]),
      ]),
    );
    shown.push(
      ...upcoming(own, view.today).flatMap((one) => [upcomingLine(one, view), eventLine(one, view)]),
    );
    expect(shown.filter((text) => /(?<!\\)(?:\*fat|<@1|\[link)/.test(text))).toEqual([]);
    expect(shown.join()).toContain('\\*fat\\* \\<@1');
  }
});

test('many empty lines take no longer to escape than to read', () => {
  const started = performance.now();
  expect(escapeText('\n'.repeat(100_000))).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('clean keeps one line of visible NFC characters', () => {
  expect(clean(' Điện\u0000  Biên\n Phủ\u200b ')).toBe('Điện Biên Phủ'.normalize('NFC'));
  expect(clean('e\u200b\u0301')).toBe('é');
  expect(clean('a \u200b b')).toBe('a b');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(clean(clean(text))).toBe(clean(text));
    }),
  );
});

test('highlight sets matched ranges in bold and escapes the rest', () => {
  expect(highlight('a*b máu', [[4, 7]])).toBe('a\\*b **máu**');
  expect(highlight('abc', [[2, 9]])).toBe('abc');
});
