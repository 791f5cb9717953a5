/** What the checks say about a sample, short enough to compare. */
import { checkContent } from '../../../src/corpus/check/content.ts';
import type { Problem } from '../../../src/corpus/check/problem.ts';
import { checkRecords } from '../../../src/corpus/check/records.ts';
import { checkTexts } from '../../../src/corpus/check/texts.ts';
import { parseFiles } from '../../../src/corpus/parse.ts';
import { ARTICLE, type Sample, sample, writeSample } from '../sample.ts';

/** The sample's article, as problems name its file. */
export const ARTICLE_FILE = `data/${ARTICLE}`;

/** Every problem of the sample after `spoil`, with the texts at hand. */
export function problemsAfter(spoil: (sample: Sample) => void, from: Sample = sample()): Problem[] {
  spoil(from);
  const { data, texts } = writeSample(from);
  const files = parseFiles(data);
  return [...files.problems, ...checkRecords(files), ...checkContent(files), ...checkTexts(files, texts)];
}

/** `data/events.yaml [0].title` of each problem. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ file, field }) => `${file} ${field}`.trim());
}
