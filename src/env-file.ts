/** `.env`, read as people write it: what Node itself would pass over in silence is said. */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { type Config, ConfigError, readConfig, settingNames } from './config.ts';

/**
 * The settings of the environment, into which those of a file are put where none stands there or an empty one. No file is fine.
 * @throws ConfigError with what is wrong with the form of the file, and with the settings that are known in spite of it
 */
export function readSettings(file: string, environment: NodeJS.ProcessEnv = process.env): Config {
  const { problems, unknown } = loadEnvFile(file, environment);
  try {
    const config = readConfig(environment);
    if (problems.length === 0) return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // A setting that could not be read is not missing: nothing is said that would only follow from that.
    const known = error.problems.filter(
      (problem) => !problem.match(/\w+/g)?.some((word) => unknown.has(word)),
    );
    problems.push(...known);
  }
  throw new ConfigError(problems);
}

interface Loaded {
  /** Of the file's form. */
  problems: string[];
  /** The settings that stand, or may stand, in what could not be read. */
  unknown: ReadonlySet<string>;
}

function loadEnvFile(file: string, environment: NodeJS.ProcessEnv): Loaded {
  const isMissing = (name: string): boolean => !environment[name]?.trim();
  const missing: readonly string[] = settingNames.filter(isMissing);
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { problems: [...error.problems], unknown: new Set(missing) };
  }
  const skipped = unread(text);
  const cut = Array.from(text.matchAll(CUT_OFF), ([, name]) => name!).filter(isSetting);
  for (const [name, value] of Object.entries(parseEnv(text))) if (isMissing(name)) environment[name] = value;
  return {
    problems: [
      ...skipped.map((name) => `${name} in ${file} is not read: write its line as ${name}=value.`),
      ...cut.map((name) => `${name} in ${file} ${NOT_CUT}`),
    ],
    unknown: new Set([...skipped.filter(isMissing), ...cut.filter((name) => missing.includes(name))]),
  };
}

/** A # in the middle of a value, as of an address: to Node it begins a comment all the same. */
const CUT_OFF = /^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*[^\s#'"`][^\n#]*(?<=\S)#/gm;

const NOT_CUT =
  'would be read up to its # only: put the value into quotation marks, or a space before the #.';

/** Settings in lines that Node passes over or gives another name: “DISCORD_TOKEN: a.b.c”, “set DISCORD_TOKEN=a.b.c”. */
function unread(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const name = line
      .split('=', 1)[0]!
      .trim()
      .replace(/^export\s+/, '');
    if (name.startsWith('#') || (isSetting(name) && line.includes('='))) return [];
    return name.split(/\W+/).filter(isSetting).slice(0, 1);
  });
}

function isSetting(name: string): boolean {
  return (settingNames as readonly string[]).includes(name);
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
