/** What people ask is either for a record, or answered by none. */
import { expect, it } from 'vitest';
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
