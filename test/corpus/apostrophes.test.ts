import { expect, test } from 'vitest';
import { withApostrophes } from '../../src/corpus/apostrophes.ts';
import { parseFiles } from '../../src/corpus/parse.ts';
import { quotedPassages } from '../../src/corpus/quotation-marks.ts';
import { corpus } from '../real-corpus.ts';

const STRAIGHT = /\p{L}'|\p{N}'s/u;

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
  for (const doubtful of ["'the leaders' summit isn't over'", "‘the leaders’ summit isn't over’"]) {
    const said = `answer was ${doubtful}, it said`;
    const { text } = withApostrophes({ ...fact!, text: { vi: '—', en: `Cuba's ${said}` } });
    expect(text.en).toBe(`Cuba’s ${said}`);
  }
  const minutes = "At 10°30'N in 2024's last month, the 1990s' longest";
  expect(withApostrophes({ ...fact!, text: { vi: '—', en: minutes } }).text.en).toBe(
    "At 10°30'N in 2024’s last month, the 1990s’ longest",
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

test('of all that stands in the files, apostrophes in our own English alone are shown otherwise', () => {
  const { articles, events, people, terms } = parseFiles('data');
  const written = [
    ...articles.flatMap(({ value }) => [
      value.article,
      ...value.quotations,
      ...value.figures,
      ...value.facts,
    ]),
    ...events!.value,
    ...people!.value,
    ...terms!.value,
  ];
  expect(written).toHaveLength(corpus.all().length);
  for (const { kind: _, also = [], ...record } of written as Written[]) {
    const shown = corpus.get(record.id)!;
    const isOurTranslation = shown.kind === 'quotation' && shown.translation.by === 'us';
    const ours = isOurTranslation ? /\.en$|^\.translation\.text$/ : /\.en$|^\.spellings\./;
    const now = new Map(textsIn(shown));
    for (const [path, text] of textsIn({ sources: [{}, ...also], ...record })) {
      expect(straight(now.get(path)!)).toBe(straight(text));
      if (!ours.test(path)) expect(now.get(path)).toBe(text);
      else if (path.endsWith('.en')) expect(quotedPassages(now.get(path)!)).toEqual(quotedPassages(text));
    }
  }
});

/** In the files, what else an article says of it stands apart, and an event's or term's kind is another word. */
type Written = { id: string; kind?: string; also?: object[] };

function straight(text: string): string {
  return text.replaceAll('’', "'");
}

/** Every text in a value, with the names that lead to it: “.title.en”. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => textsIn(field, `${path}.${name}`));
}
