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
  expect(within('theme-unga-79-general-debate', 'en')).toMatch(
    /^Theme of the general debate .*… \(translated\): Leaving no one behind: .*…$/,
  );
  expect(within('cuba-trade-rank-asia-oceania', 'vi')).toMatch(/^Thứ hạng của Việt Nam .*…?: thứ hai$/);
});
