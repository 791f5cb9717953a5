import { describe, expect, it } from 'vitest';
import { type CoveredParagraph, coverageOf, isCovered } from '../../../src/corpus/check/coverage.ts';
import { parseFiles } from '../../../src/corpus/parse.ts';
import { ARTICLE, type Sample, sample, writeSample } from '../sample.ts';

function cover(from: Sample, count?: number): CoveredParagraph[] {
  const counts = new Map(count === undefined ? [] : [['lighthouse-opens', count]]);
  return coverageOf(parseFiles(writeSample(from).data), counts).get('lighthouse-opens')!;
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
