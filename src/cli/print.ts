/** Standard output of the commands of the terminal. */
import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';

/**
 * Prints a line; where it cannot be written whole, as on a full disk, says so and ends the process with 1. Whoever reads a pipe may
 * have read enough (`| head -1`): that is passed over in silence.
 */
export function print(line: string): void {
  // A pipe or a terminal, says https://nodejs.org/api/process.html#a-note-on-process-io; else a file, of which console.log would
  // write a part without a word.
  if (process.stdout instanceof Socket) {
    console.log(line);
    return;
  }
  try {
    writeFileSync(1, `${line}\n`);
  } catch (error) {
    endUnprinted(error);
  }
}

/** Ends the process with 1 for what standard output refused to take. */
export function endUnprinted(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    `Not all of the output could be written (${code ?? message}): make room for it, or write it elsewhere.`,
  );
  process.exit(1);
}
