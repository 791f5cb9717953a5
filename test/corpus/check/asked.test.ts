/** What people ask is either for a record, or answered by none. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkAsked } from '../../../src/corpus/check/asked.ts';
import { parseFiles } from '../../../src/corpus/parse.ts';
import { sample, writeSample } from '../sample.ts';
import { problemsAfter } from './problems.ts';

it('a query that asks for a record is not among those that nothing answers', () => {
  const problems = problemsAfter(({ files }) => {
    const [id] = Object.keys(files['questions.yaml']);
    files['questions.yaml'][id!] = 'who keeps the light\n';
    files['unanswered.yaml'] = { weather: 'will it rain tomorrow\nWho keeps the light\n' };
  });
  expect(problems.map(({ file, field, message }) => `${file} ${field}: ${message}`)).toEqual([
    expect.stringMatching(
      /^data\/unanswered\.yaml weather: must not have “Who keeps the light”: questions\.yaml asks for /,
    ),
  ]);
});

it('of such a query its own line is told, be there empty ones before it', () => {
  const { data } = writeSample(sample());
  writeFileSync(join(data, 'questions.yaml'), 'light-for-all: who keeps the light\n');
  const queries = [
    '# Taken from letters.',
    '',
    'weather: |',
    '  will it rain',
    '',
    '  who keeps the light',
    'tides: who keeps the light',
  ];
  writeFileSync(join(data, 'unanswered.yaml'), queries.join('\n'));
  const problems = checkAsked(parseFiles(data));
  expect(problems.map(({ line, field }) => [line, field])).toEqual([
    [6, 'weather'],
    [7, 'tides'],
  ]);
});
