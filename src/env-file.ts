/** `.env`, read as people write it: what Node itself would pass over in silence is said. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigError } from './config.ts';

/**
 * Puts the settings of a file into the environment, where none stands there or an empty one. No file is fine.
 * @throws ConfigError if it cannot be read, or not as UTF-8
 */
export function loadEnvFile(file: string, environment: NodeJS.ProcessEnv = process.env): void {
  for (const [name, value] of Object.entries(parseEnv(readText(file))))
    if (!environment[name]?.trim()) environment[name] = value;
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    const why = code === 'EISDIR' ? 'it is a folder' : code;
    const right =
      code === 'EACCES'
        ? 'let the user who runs the bot read it'
        : 'it must be a text file with the settings, or not be there';
    throw new ConfigError([`${file} cannot be read (${why}): ${right}.`]);
  }
  // A token has no character beyond ASCII, so in UTF-16 there is a zero in every second byte.
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new ConfigError([
      `${file} is not written in UTF-8 (PowerShell's > writes UTF-16): save it again with the encoding UTF-8.`,
    ]);
  }
  // Windows' editor may begin a file with an invisible mark, which would become part of the first name.
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
