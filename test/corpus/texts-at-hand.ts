/** The articles' texts, for tests that hold against them what is published. */
import { textsAtHand, usualTexts } from '../../src/cli/texts-folder.ts';

/** The folder that holds them; where it is not there the test is skipped, and says why. */
export function textsOrSkip(skip: (why: string) => never): string {
  const folder = textsAtHand();
  if (folder !== undefined) return folder;
  const why = `Skipped: the articles’ texts are not at hand (there is no folder ${usualTexts}).`;
  // The usual report of a run counts what is skipped, and says no reason.
  console.log(why);
  return skip(why);
}
