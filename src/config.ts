/** The settings. The only reader of the environment; `.env.example` explains each of them to an operator. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { longestId } from './corpus/schema.ts';
import type { Database } from './store/open.ts';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface Config {
  /** null: there is no token, so the bot talks to the local Discord that it starts itself. */
  token: string | null;
  /** Where Discord's REST API is, without its version. */
  apiUrl: string;
  /** The port that the local Discord tries first. */
  localPort: number;
  database: Database;
  /** Which shards this process runs; null: all of them. */
  shards: readonly number[] | null;
  /** How many shards there are in all processes together; null: as many as Discord recommends. */
  shardCount: number | null;
  logLevel: (typeof logLevels)[number];
  /** null: no metrics are served. */
  metricsPort: number | null;
  /** Where a wrong fact is reported; `{id}` in it stands for the record's id. */
  reportUrl: string | null;
}

/** The names of all settings, as they stand in the environment and in `.env.example`. */
export const settingNames = [
  'DISCORD_TOKEN',
  'DISCORD_API_URL',
  'LOCAL_DISCORD_PORT',
  'DATABASE_URL',
  'DATABASE_FILE',
  'SHARDS',
  'SHARD_COUNT',
  'LOG_LEVEL',
  'METRICS_PORT',
  'REPORT_URL',
] as const;

type SettingName = (typeof settingNames)[number];
type Environment = Readonly<Record<string, string | undefined>>;

/** Every wrong setting, each as a sentence that says what would be right. It never quotes a secret. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/**
 * The settings that an environment gives; an empty value counts as not set.
 * @throws ConfigError with all problems at once
 */
export function readConfig(environment: Environment): Config {
  const problems = misspelt(environment);
  const get = (name: SettingName): string | null => environment[name]?.trim() || null;
  const check = (right: boolean, problem: string): void => {
    if (!right) problems.push(problem);
  };

  const token = get('DISCORD_TOKEN')?.replace(/^Bot\s+/i, '') ?? null;
  check(
    token === null || /^[\w.-]+$/.test(token),
    'DISCORD_TOKEN holds a character that no token has: copy it again, or reset it on the Bot page of your application and copy the new one.',
  );

  const apiUrl = get('DISCORD_API_URL')?.replace(/\/+$/, '') ?? 'https://discord.com/api';
  check(
    isWebAddress(apiUrl) && !/\/v\d+$|[@?#]/.test(apiUrl),
    'DISCORD_API_URL must be an address without a version, password or query, such as https://discord.com/api.',
  );
  check(
    token !== null || get('DISCORD_API_URL') === null,
    'DISCORD_API_URL is set and DISCORD_TOKEN is not: set both for a real Discord, or neither for the local one.',
  );

  const reportUrl = get('REPORT_URL');
  check(
    reportUrl === null || (isWebAddress(reportUrl) && fitsButton(reportUrl)),
    `REPORT_URL must be an address that begins with https:// or http://, without spaces and backslashes, and has at most ${LONGEST_BUTTON_URL} characters, of which each {id} takes ${longestId}.`,
  );

  const logLevel = logLevels.find((level) => level === (get('LOG_LEVEL') ?? (token ? 'info' : 'warn')));
  check(logLevel !== undefined, `LOG_LEVEL must be one of ${logLevels.join(', ')}.`);

  const localPort = readPort('LOCAL_DISCORD_PORT', get, check) ?? 3000;
  const metricsPort = readPort('METRICS_PORT', get, check);
  const { shards, shardCount } = readShards(get, check);

  const url = get('DATABASE_URL');
  const file = get('DATABASE_FILE');
  check(
    url === null || (/^postgres(?:ql)?:/i.test(url) && URL.canParse(withHost(url))),
    'DATABASE_URL must be a PostgreSQL address, such as postgres://user:password@127.0.0.1:5432/dau_moc.',
  );
  check(
    file === null || !NO_PATH.test(file),
    'DATABASE_FILE must be a path such as /var/lib/dau-moc/dau-moc.sqlite: not an address such as file: or sqlite:, nor :memory:, and with your home written out instead of ~.',
  );
  check(
    url === null || isDecodable(url),
    'DATABASE_URL holds a % that stands for no character: write a % of the password itself as %25.',
  );
  check(
    url === null || file === null,
    'DATABASE_URL and DATABASE_FILE are both set: keep the first for PostgreSQL or the second for SQLite.',
  );
  check(
    url === null || token !== null,
    'DATABASE_URL is set and DISCORD_TOKEN is not: set both for a real Discord, or neither for the local one, which must not touch the data of real servers.',
  );
  check(
    url !== null || shards === null || shardCount === null || shards.length === shardCount,
    'This process does not run every shard, and an SQLite file cannot be shared by several processes: set DATABASE_URL to a PostgreSQL database, or run all shards here.',
  );

  if (problems.length > 0) throw new ConfigError(problems);
  return {
    token,
    apiUrl,
    localPort,
    database:
      url === null
        ? { kind: 'sqlite', file: file ?? join(dataFolder(environment), 'dau-moc.sqlite') }
        : { kind: 'postgres', url },
    shards,
    shardCount,
    logLevel: logLevel!,
    metricsPort,
    reportUrl,
  };
}

/** What must never be printed: the token and the password of the database. */
export function secretsOf({ token, database }: Pick<Config, 'token' | 'database'>): string[] {
  const passwords = database.kind === 'postgres' ? passwordsOf(new URL(withHost(database.url))) : [];
  return [token ?? '', ...passwords].filter((secret) => secret !== '');
}

/** PostgreSQL's driver takes an address without a host, whose socket is named behind it: me:word@/db?host=/run. */
function withHost(url: string): string {
  return URL.canParse(url) ? url : url.replace('@/', '@localhost/');
}

/** PostgreSQL's driver takes a password from either place. */
function passwordsOf({ password, searchParams }: URL): string[] {
  return [password, decodeURIComponent(password), ...searchParams.getAll('password')];
}

type Get = (name: SettingName) => string | null;
type Check = (right: boolean, problem: string) => void;

function readPort(name: SettingName, get: Get, check: Check): number | null {
  const value = get(name);
  if (value === null) return null;
  check(
    /^\d{1,5}$/.test(value) && Number(value) <= 65_535,
    `${name} must be a port from 0 (any free one) to 65535.`,
  );
  return Number(value);
}

/** Of all processes together: in SHARDS a shard has five digits. */
const MOST_SHARDS = 100_000;

function readShards(get: Get, check: Check): Pick<Config, 'shards' | 'shardCount'> {
  const countText = get('SHARD_COUNT');
  const shardsText = get('SHARDS');
  const shardCount = countText === null ? null : Number(countText);
  const rightCount =
    shardCount === null || (/^\d+$/.test(countText ?? '') && shardCount >= 1 && shardCount <= MOST_SHARDS);
  check(rightCount, `SHARD_COUNT must be a whole number from 1 to ${MOST_SHARDS}.`);
  if (shardsText === null) return { shards: null, shardCount };

  check(
    shardCount !== null,
    'SHARDS is set and SHARD_COUNT is not: say how many shards there are in all processes.',
  );
  const rightShards = /^\d{1,5}(-\d{1,5})?(\s*,\s*\d{1,5}(-\d{1,5})?)*$/.test(shardsText);
  check(rightShards, 'SHARDS must be numbers with commas or ranges, such as 0,1,2 or 0-7.');
  const ranges = rightShards ? shardsText.split(',').map(numbersOf) : [];
  const count = rightCount ? shardCount : null;
  const rightRanges = ranges.every(
    (range) => range.length > 0 && range.every((shard) => shard < (count ?? Infinity)),
  );
  const last = count === null ? '' : ` (${count - 1})`;
  check(
    rightRanges,
    `SHARDS must go from 0 to SHARD_COUNT - 1${last}, each range from its lower to its higher number.`,
  );
  const areRight = rightShards && rightCount && rightRanges;
  return { shards: areRight ? [...new Set(ranges.flat())] : null, shardCount };
}

function numbersOf(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** https://docs.discord.com/developers/components/reference#button-button-structure */
const LONGEST_BUTTON_URL = 512;

function fitsButton(url: string): boolean {
  return url.replaceAll('{id}', 'x'.repeat(longestId)).length <= LONGEST_BUTTON_URL;
}

/** `URL` alone would also take “https:example.org”, and mend spaces and backslashes, which Discord does not. */
function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s\\]+$/i.test(value) && URL.canParse(value);
}

/** What SQLite or a shell would read otherwise: an address (one letter alone is a drive of Windows), a home, :memory:. */
const NO_PATH = /^(?:[a-z][a-z\d+.-]+:|~|:)/i;

/** Whether each % in it begins a character, as in `%40`. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    // A URIError: it throws nothing else.
    return false;
  }
}

/** A setting misspelt is worse than one missing: without its token the bot would quietly start the local Discord. */
function misspelt(environment: Environment): string[] {
  const known: readonly string[] = settingNames;
  return Object.keys(environment)
    .filter((name) => !known.includes(name))
    .flatMap((name) => {
      const meant = meantBy(name.toUpperCase());
      // Windows knows no case in names: the setting is there then, however it is written.
      const there = meant !== undefined && isOtherName(name, meant) && environment[meant]?.trim();
      return meant && !there ? [`${name} is not a setting: did you mean ${meant}?`] : [];
    });
}

function meantBy(name: string): SettingName | undefined {
  if (name === OTHER_NAME) return 'DISCORD_TOKEN';
  const [nearest] = settingNames
    .map((meant) => ({ meant, letters: lettersBetween(name, meant) }))
    .filter(({ meant, letters }) => letters <= (meant.length < LONG_NAME ? 1 : 2))
    .sort((a, b) => a.letters - b.letters);
  return nearest?.meant;
}

/** Whether it is the setting's name in another case, or the one that other bots have for it. */
function isOtherName(name: string, setting: SettingName): boolean {
  return name.toUpperCase() === setting || name.toUpperCase() === OTHER_NAME;
}

/** What many other bots call DISCORD_TOKEN. */
const OTHER_NAME = 'DISCORD_BOT_TOKEN';

/** In a shorter name two other letters make another word: SHARE is not meant for SHARDS. */
const LONG_NAME = 8;

/** How many letters from the first that differs to the last: of a slip or a letter too many one, of a swap two. */
function lettersBetween(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end;
}

/** Where programs keep a user's data: each system's own convention (on Linux the XDG base directories). */
function dataFolder(environment: Environment): string {
  const home = homedir();
  if (process.platform === 'win32')
    return join(environment.APPDATA || join(home, 'AppData', 'Roaming'), 'dau-moc');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'dau-moc');
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'dau-moc');
}
