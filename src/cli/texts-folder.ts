/** The folder with the articles' texts, for the commands that hold the records against them. */
import { existsSync } from 'node:fs';
import { argumentsOrExit, parseArguments, UsageError } from './usage.ts';

/** That of `--texts`, which must be there, else `../shared/articles` if it is. */
export function textsFolder(command: string): string | undefined {
  return argumentsOrExit(`npm run ${command} -- [--texts FOLDER]`, (args) => {
    const { values } = parseArguments({ args, options: { texts: { type: 'string' } } });
    const folder = values.texts ?? '../shared/articles';
    if (existsSync(folder)) return folder;
    if (values.texts === undefined) return undefined;
    throw new UsageError(
      `--texts: there is no folder ${values.texts}; give the one that holds the articles’ texts.`,
    );
  });
}
