import { describe, expect, it } from 'vitest';
import { type CoveredParagraph, coverageOf, isCovered } from '../../../src/corpus/check/coverage.ts';
import { parseFiles } from '../../../src/corpus/parse.ts';
import { ARTICLE, type Sample, sample, writeSample } from '../sample.ts';

/** With a text of that many paragraphs, of which the first is `title`. */
function cover(from: Sample, count?: number, title = ''): CoveredParagraph[] {
  const text = Array.from({ length: count ?? 0 }, (_, i) => (i === 0 ? title : `Đoạn ${i + 1}.`));
  const texts = new Map(count === undefined ? [] : [['lighthouse-opens', text]]);
  return coverageOf(parseFiles(writeSample(from).data), texts).get('lighthouse-opens')!;
}

describe('coverageOf', () => {
  it('names the records of every kind that rest on a paragraph, each once', () => {
    const [, second, third] = cover(sample(), 4);
    expect(second!.records).toEqual([
      { kind: 'summary', id: 'lighthouse-opens' },
      { kind: 'figure', id: 'closed-for-years' },
      { kind: 'event', id: 'opening-day' },
    ]);
    expect(third!.records.map(({ kind }) => kind)).toEqual([
      'summary',
      'quotation',
      'fact',
      'person',
      'term',
    ]);
  });

  it('gives the reason for a paragraph that was left out', () => {
    const fourth = cover(sample(), 4)[3]!;
    expect(fourth).toMatchObject({ records: [], leftOut: { en: 'A caption.' } });
    expect(isCovered(fourth)).toBe(true);
  });

  it('lists a paragraph that nobody recorded', () => {
    const uncovered = cover(sample(), 6).filter((paragraph) => !isCovered(paragraph));
    expect(uncovered.map(({ paragraph }) => paragraph)).toEqual([5, 6]);
  });

  it('covers the headline that the article’s own title is, and no other line', () => {
    const from = sample();
    const { article } = from.files[ARTICLE]!;
    article.summary[0]!.paragraphs = [2];
    const isFirstCovered = (titleBy: 'article' | 'us', line: string) => {
      article.titleBy = titleBy;
      return isCovered(cover(from, 4, line)[0]!);
    };
    expect(isFirstCovered('article', ` ${article.title.vi} `)).toBe(true);
    expect(isFirstCovered('article', 'Một dòng khác')).toBe(false);
    expect(isFirstCovered('us', article.title.vi)).toBe(false);
    article.titleBy = 'article';
    expect(isCovered(cover(from)[0]!)).toBe(true);
  });

  it('counts what another record says of the paragraph in its “also”', () => {
    const from = sample();
    from.files[ARTICLE]!.facts![0]!.also = [{ article: 'lighthouse-opens', paragraph: 5 }];
    expect(cover(from, 5)[4]!.records).toEqual([{ kind: 'fact', id: 'visitors-climb' }]);
  });

  it('counts nothing that rests on the same paragraph of another article', () => {
    const from = sample();
    from.files[ARTICLE]!.facts![0]!.also = [{ article: 'another', paragraph: 5 }];
    expect(isCovered(cover(from, 5)[4]!)).toBe(false);
  });

  it('reaches, without the text, to the last paragraph that a record names', () => {
    expect(cover(sample())).toHaveLength(4);
  });
});
