/** Two judges that use the forms by which the local Discord itself reads requests. */
import { DiscordError } from '../../../src/local-discord/errors.ts';
import type { Judge, LoggedRequest } from '../../../src/local-discord/judge.ts';
import { Router } from '../../../src/local-discord/rest/router.ts';
import { routes } from '../../../src/local-discord/rest/routes.ts';
import { readForm } from '../../../src/local-discord/rules/form.ts';

const router = new Router(routes);

/** The documentation's rules: what they refuse, at its place in the body. */
export const documentationJudge: Judge = (request) => {
  const { error } = read(request);
  return error ? leaves(error.body.errors).map((problem) => `documentation: ${problem}`) : [];
};

/** Keys that Discord would silently ignore: most likely misspelt. */
export const unknownKeysJudge: Judge = (request) => {
  const { value } = read(request);
  return value === undefined ? [] : unknownKeys(request.body, value, '');
};

function read({ method, path, body }: LoggedRequest): { value?: unknown; error?: DiscordError } {
  const form = router.find(method, path)?.route.form;
  if (form === undefined) return {};
  try {
    return { value: readForm(form, body ?? {}) };
  } catch (error) {
    if (error instanceof DiscordError) return { error };
    throw error;
  }
}

function leaves(tree: unknown, at = ''): string[] {
  return Object.entries(tree as Record<string, unknown>).flatMap(([key, inner]) =>
    key === '_errors'
      ? (inner as { code: string; message: string }[]).map(
          ({ code, message }) => `${at || '/'} ${code} ${message}`,
        )
      : leaves(inner, `${at}/${key}`),
  );
}

/** What reading has dropped. */
function unknownKeys(sent: unknown, read: unknown, at: string): string[] {
  if (typeof sent !== 'object' || sent === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(sent).flatMap(([key, value]) =>
    key in read
      ? unknownKeys(value, (read as Record<string, unknown>)[key], `${at}/${key}`)
      : [`unknown key: ${at}/${key}`],
  );
}
