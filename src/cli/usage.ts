/** The arguments of a command of the terminal, and how it ends when they are wrong: a sentence and code 2, no stack. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** `parseArgs`, but what it does not understand ends the process with its sentence and this usage. */
export function parseOrExit<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message.split('\n')[0]!.replace(/\.$/, '')}. Usage: ${usage}`);
    process.exit(2);
  }
}
