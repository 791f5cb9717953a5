import { expect, it } from 'vitest';
import { recordCard } from '../../../src/cards/record.ts';
import { languageOf } from '../../../src/local-discord/page/language.ts';
import { corpus } from '../../real-corpus.ts';

it.each([
  ['Một câu nói được chọn hôm nay', 'vi'],
  ['Tháng 9/2024 (suy ra) · nhan đề do chúng tôi đặt', 'vi'],
  ['Tiếng Việt', 'vi'],
  ['Số liệu · us-trade-8m-2024', 'vi'],
  [
    'General Secretary and President Tô Lâm receives the Cuban Ambassador Orlando Nicolás Hernández Guillén',
    'en',
  ],
  ['Tin tức, a newspaper (29 May 2019): abbreviated HĐBA in Vietnamese', 'en'],
  ['Thông tin · dioxin', null],
  ['Marc Knapper', null],
  ['President Tô Lâm', null],
  ['Trang 1/4', null],
  ['Asia/Ho_Chi_Minh, vietnamplus.vn, to-lam-un79-us-cuba-2024', null],
  ['88', null],
  ['', null],
])('hears the language of “%s”: %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

it('hears the language of every card', () => {
  const today = Temporal.PlainDate.from('2026-11-22');
  for (const record of corpus.all()) {
    for (const lang of ['vi', 'en'] as const) {
      const { description = '', fields = [] } = recordCard(record, { lang, corpus, today }).embeds![0]!;
      const own = [description, ...fields.map(({ value }) => value)]
        .join('\n')
        .replace(/^> .*$|“[^”]*”/gm, '');
      expect([record.id, languageOf(own)]).toEqual([record.id, lang]);
    }
  }
});
