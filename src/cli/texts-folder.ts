/** The folder with the articles' texts, for the commands that hold the records against them. */
import { existsSync } from 'node:fs';
import { parseOrExit } from './usage.ts';

/** That of `--texts`, else `../shared/articles` if it is there. Leaves with code 1 if the folder named does not exist. */
export function textsFolder(command: string): string | undefined {
  const options = { texts: { type: 'string' } } as const;
  const { values } = parseOrExit({ options }, `npm run ${command} -- [--texts FOLDER]`);
  const folder = values.texts ?? '../shared/articles';
  if (existsSync(folder)) return folder;
  if (values.texts === undefined) return undefined;
  console.error(`--texts: there is no folder ${values.texts}; give the one that holds the articles’ texts`);
  process.exit(1);
}
