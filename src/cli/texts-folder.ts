/** The folder with the articles' texts, for the commands that hold the records against them. */
import { existsSync, statSync } from 'node:fs';
import { argumentsOrExit, parseArguments, UsageError } from './usage.ts';

/** Where the texts are unless somebody says otherwise. */
export const usualTexts = '../shared/articles';

/** The usual folder, if it is there. */
export function textsAtHand(): string | undefined {
  return isFolder(usualTexts) ? usualTexts : undefined;
}

/** That of `--texts`, which must be there, else the usual one if it is; `usage` is of the command that asks. */
export function textsFolder(usage: string): string | undefined {
  return argumentsOrExit(`${usage} (by default ${usualTexts})`, (args) => {
    const { values } = parseArguments({ args, options: { texts: { type: 'string' } } });
    if (values.texts === undefined) return textsAtHand();
    if (isFolder(values.texts)) return values.texts;
    const wrong = existsSync(values.texts)
      ? `${values.texts} is no folder`
      : `there is no folder ${values.texts}`;
    throw new UsageError(`--texts: ${wrong}; give the one that holds the articles’ texts.`);
  });
}

function isFolder(path: string): boolean {
  // Of links in a circle `statSync` throws, and `existsSync` says that nothing is there.
  return existsSync(path) && statSync(path).isDirectory();
}
