/** A record in one line, as suggestions and selects show it. */
import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../src/cards/figure.ts';
import { headline, headlineWithin } from '../../src/cards/headline.ts';
import type { Lang } from '../../src/lang.ts';
import { corpus } from '../real-corpus.ts';

const langs: Lang[] = ['vi', 'en'];
const within = (id: string, lang: Lang) => headlineWithin(corpus.get(id)!, lang, corpus, 100);

describe.each(langs)('within a hundred characters (%s)', (lang) => {
  test('a line that fits is the whole one, and no other is longer', () => {
    for (const record of corpus.all()) {
      const whole = headline(record, lang, corpus);
      const short = headlineWithin(record, lang, corpus, 100);
      expect(short.length).toBeLessThanOrEqual(100);
      if (whole.length <= 100) expect(short).toBe(whole);
    }
  });

  test('each figure shows its value', () => {
    for (const record of corpus.figures)
      expect(within(record.id, lang)).toContain(formatFigure(record, lang));
  });

  test('what was only planned says so in full', () => {
    const planned = corpus.events.filter((event) => event.planned);
    expect(planned.length).toBeGreaterThan(0);
    const mark = { vi: /[(,] ?dự kiến\)$/, en: /[(,] ?planned\)$/ }[lang];
    for (const record of planned) expect(within(record.id, lang)).toMatch(mark);
  });

  test('each quotation shows some forty characters of what was said', () => {
    for (const record of corpus.quotations) {
      const text = lang === record.language ? record.text : record.translation.text;
      const short = within(record.id, lang).replace(/…”*$/, '');
      expect(short).toContain(text.slice(0, Math.min(text.length, 35)).trimEnd());
    }
  });

  test('no date ends half told', () => {
    for (const record of [...corpus.articles, ...corpus.figures, ...corpus.people])
      expect(within(record.id, lang)).not.toMatch(/ · .*…$/);
  });
});

test('who speaks is cut before what was said, and what is said of it stays', () => {
  expect(within('theme-unga-79-general-debate', 'en')).toBe(
    'Theme of the general debate… (official wording): Leaving no one behind: acting together for the…',
  );
  expect(within('cuba-trade-rank-asia-oceania', 'vi')).toMatch(/^Thứ hạng của Việt Nam .*…?: thứ hai$/);
});

describe('of a long text', () => {
  const shown = (id: string, typed: string, lang: Lang = 'vi') =>
    headlineWithin(corpus.get(id)!, lang, corpus, 100, typed);

  test.each<[string, string, string, Lang?]>([
    ['son-us-trade', '88 tỷ', '88 tỷ USD'],
    ['son-us-trade', 'gan 88', 'thương mại song phương 8 tháng đầu năm 2024 đạt gần 88 tỷ USD , tăng 22%.”'],
    ['son-us-trade', '22%', 'gần 88 tỷ USD , tăng 22%.”'],
    ['son-foreign-policy', 'hội nhập', '“…đa dạng hóa quan hệ đối ngoại, chủ động và tích cực hội nhập'],
    ['son-un-helped-vietnam', 'bao vay cam van', 'phá bao vây cấm vận'],
    ['son-us-trade', '88', 'nearly 88 billion', 'en'],
    ['son-us-political-trust', 'political tr', 'political trust', 'en'],
    ['vn-cuba-committee-fields', 'pharma', 'pharmaceuticals', 'en'],
  ])('%s shows the part that was typed: %j', (id, typed, expected, lang) => {
    expect(shown(id, '', lang)).not.toContain(expected);
    expect(shown(id, typed, lang)).toContain(expected);
  });

  test('it is a piece of it, character by character, and holds what was typed of it, wherever that stands', () => {
    for (const record of corpus.quotations) {
      const words = record.text.split(' ');
      for (let at = 0; at + 3 <= words.length; at++) {
        const phrase = words.slice(at, at + 3).join(' ');
        const short = shown(record.id, phrase);
        expect(short.length).toBeLessThanOrEqual(100);
        const piece = short.slice(short.indexOf(': ') + 2).replace(/^“?…?|…?”*$/g, '');
        expect(record.text).toContain(piece);
      }
    }
  });

  test('the beginning is shown where it holds what was typed, or nothing does', () => {
    for (const typed of ['', 'Thứ hai, kinh tế', 'xyz', 'và'])
      expect(shown('son-us-trade', typed)).toMatch(/^Bùi Thanh Sơn: “Thứ hai, kinh tế/);
  });
});

test.each(langs)('English that somebody published is no translation, and ours is one: %s', (lang) => {
  const marks = { vi: / \(bản dịch(?:,|\))/, en: /[(,] ?translated\): / };
  for (const record of corpus.quotations) {
    const text = headline(record, lang, corpus);
    const isForeign = lang !== record.language && record.wording !== 'reported';
    const isOurs = record.translation.by === 'us';
    expect(marks[lang].test(text), record.id).toBe(isForeign && isOurs);
    expect(text.includes('official wording): '), record.id).toBe(isForeign && !isOurs);
  }
});

test('a title that would be cut is the short one, unless what was typed stands only in the whole one', () => {
  const shown = (typed: string, max = 100) =>
    headlineWithin(corpus.get('to-lam-un79-us-cuba-2024')!, 'vi', corpus, max, typed);
  const short = 'Chuyến công tác Liên hợp quốc, Hoa Kỳ, Cuba của ông Tô Lâm';
  expect(shown('')).toBe(`${short} · tháng 9/2024 (suy ra)`);
  expect(shown('', 70)).toBe(short);
  expect(shown('', 300)).toMatch(/^Tổng Bí thư, .* và thăm Cuba · /);
  expect(shown('thăm Cuba')).toMatch(/^….* và thăm Cuba$/);
});
