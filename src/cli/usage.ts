/** The arguments of the commands of the terminal: `--help` says how they are used, and so do wrong ones. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { print } from './print.ts';

/** What the person typed wrongly, in a sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What `read` makes of the arguments; ends the process if they ask for the usage (0) or are wrong (`wrong`). */
export function argumentsOrExit<T>(usage: string, read: (args: string[]) => T, wrong = 2): T {
  const args = process.argv.slice(2);
  const end = args.indexOf('--');
  // What follows "--" is no option: somebody may look for the word.
  if (args.slice(0, end < 0 ? undefined : end).includes('--help')) {
    print(usage);
    process.exit(0);
  }
  try {
    return read(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exit(wrong);
  }
}

/**
 * `parseArgs`, but for what it does not understand.
 * @throws UsageError
 */
export function parseArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // The sentences after the first explain parseArgs, not the command.
    throw new UsageError(`${error.message.split(/\.(?:\s|$)/)[0]}.`);
  }
}
