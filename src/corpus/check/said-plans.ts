/** What is told as a plan is marked as one, so that no card gives it for what happened. */
import type { ParsedFiles } from '../parse.ts';
import type { Problem } from './problem.ts';

const PLANNED = /(?<!\p{L})dự kiến(?!\p{L})/iu;

/** A fact that says “dự kiến” has planned: true. */
export function checkSaidPlans({ articles }: ParsedFiles): Problem[] {
  return articles.flatMap(({ file, value }) =>
    value.facts.flatMap(({ text, planned }, i) =>
      planned || !PLANNED.test(text.vi)
        ? []
        : [file.problem(['facts', i], 'must have planned: true, as it says “dự kiến”')],
    ),
  );
}
