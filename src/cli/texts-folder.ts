/** The folder with the articles' texts, for the commands that hold the records against them. */
import { existsSync, statSync } from 'node:fs';
import { UsageError } from './usage.ts';

/** Where the texts are unless somebody says otherwise. */
export const usualTexts = '../shared/articles';

/** The usual folder, if it is there. */
export function textsAtHand(): string | undefined {
  return isFolder(usualTexts) ? usualTexts : undefined;
}

/**
 * That of `--texts`, which must be there, else the usual one if it is.
 * @throws UsageError
 */
export function folderOf(texts: string | undefined): string | undefined {
  if (texts === undefined) return textsAtHand();
  if (isFolder(texts)) return texts;
  const wrong = existsSync(texts) ? `${texts} is no folder` : `there is no folder ${texts}`;
  throw new UsageError(`--texts: ${wrong}; give the one that holds the articles’ texts.`);
}

function isFolder(path: string): boolean {
  // Of links in a circle `statSync` throws, and `existsSync` says that nothing is there.
  return existsSync(path) && statSync(path).isDirectory();
}
