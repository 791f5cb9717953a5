import { expect, test } from 'vitest';
import { withApostrophes } from '../../src/corpus/apostrophes.ts';
import { corpus } from '../real-corpus.ts';

const STRAIGHT = /[\p{L}\p{N}]'/u;

test('our own English has the apostrophes that a newspaper prints, in every record', () => {
  expect(JSON.stringify(corpus.all())).toMatch(/Vietnam’s/);
  for (const record of corpus.all()) expect(JSON.stringify(record)).not.toMatch(STRAIGHT);
});

test('what is quoted stays as it is: in a text of ours, and as a headline or a quotation', () => {
  const [fact] = corpus.facts;
  const en = "Cuba's answer was “that's all”, in its leader's words.";
  expect(withApostrophes({ ...fact!, text: { vi: '—', en } }).text.en).toBe(
    "Cuba’s answer was “that's all”, in its leader’s words.",
  );
  const [article] = corpus.articles;
  const headline = { ...article!, language: 'en' as const, title: { vi: '—', en: "Vietnam's way" } };
  expect(withApostrophes({ ...headline, titleBy: 'article' }).title.en).toBe("Vietnam's way");
  expect(withApostrophes({ ...headline, titleBy: 'us' }).title.en).toBe('Vietnam’s way');
  const [quotation] = corpus.quotations;
  const text = "It's Vietnam's day";
  expect(withApostrophes({ ...quotation!, language: 'en', text }).text).toBe(text);
  const official = { text, by: 'official' as const, source: { outside: { vi: '—', en: '—' } } };
  expect(withApostrophes({ ...quotation!, translation: official }).translation.text).toBe(text);
  const ours = { text, by: 'us' as const };
  expect(withApostrophes({ ...quotation!, translation: ours }).translation.text).toBe('It’s Vietnam’s day');
});
