/** The office that a quotation gives its speaker is one that they held then. */
import type { ParsedFiles } from '../parse.ts';
import type { Problem } from './problem.ts';

/** One that people.yaml gives them by the article of the quotation, in both languages; more may stand beside it. */
export function checkRoles({ articles, people }: ParsedFiles): Problem[] {
  const byId = new Map((people?.value ?? []).map((person) => [person.id, person]));
  return articles.flatMap(({ file, value: { article, quotations } }) =>
    quotations.flatMap(({ speaker, role }, i) => {
      const person = speaker === undefined ? undefined : byId.get(speaker);
      if (person === undefined) return [];
      const titles = person.roles
        .filter(({ sources }) => sources.some((one) => 'article' in one && one.article === article.id))
        .map(({ title }) => title);
      if (titles.some(({ vi, en }) => role.vi.includes(vi) && role.en.includes(en))) return [];
      const held = titles.map(({ vi, en }) => `${vi} / ${en}`).join('; ');
      const message = `must have the office of ${person.name} by this article, which is ${held || 'missing in people.yaml'}`;
      return [file.problem(['quotations', i, 'role'], message)];
    }),
  );
}
