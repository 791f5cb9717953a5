import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, secretsOf, settingNames } from '../src/config.ts';
import { readSettings } from '../src/env-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
const exampleSettings = [...example.matchAll(/^#([A-Z_]+)=(.+)$/gm)].map(([, name = '', value = '']) => ({
  name,
  value,
}));

describe('readConfig', () => {
  test('needs nothing: the local Discord, SQLite in the user’s data folder, few words in the log', () => {
    expect(readConfig({ XDG_DATA_HOME: '/data', APPDATA: '/data' })).toMatchObject({
      token: null,
      apiUrl: 'https://discord.com/api',
      localPort: 3000,
      database: { kind: 'sqlite', file: expect.stringMatching(/dau-moc[\\/]dau-moc\.sqlite$/) },
      shards: null,
      shardCount: null,
      logLevel: 'warn',
      metricsPort: null,
      reportUrl: null,
    });
  });

  test('takes an empty or blank value for one not set', () => {
    const blank = Object.fromEntries(settingNames.map((name) => [name, ' ']));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  test('reads every setting', () => {
    const config = readConfig({
      DISCORD_TOKEN: 'Bot abc.def-1.ghi_2',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      DATABASE_URL: 'postgres://me:p%40ss@127.0.0.1/dau_moc',
      SHARDS: '0-1, 3',
      SHARD_COUNT: '8',
      LOG_LEVEL: 'debug',
      METRICS_PORT: '9464',
      REPORT_URL: 'https://example.org/?record={id}',
    });
    expect(config).toMatchObject({
      token: 'abc.def-1.ghi_2',
      apiUrl: 'http://127.0.0.1:4000/api',
      database: { kind: 'postgres', url: 'postgres://me:p%40ss@127.0.0.1/dau_moc' },
      shards: [0, 1, 3],
      shardCount: 8,
      logLevel: 'debug',
      metricsPort: 9464,
      reportUrl: 'https://example.org/?record={id}',
    });
    expect(secretsOf(config)).toEqual(['abc.def-1.ghi_2', 'p%40ss', 'p@ss']);
  });

  test('knows a password as a secret wherever it stands in the address, however short', () => {
    const secrets = (url: string) => secretsOf({ token: null, database: { kind: 'postgres', url } });
    expect(secrets('postgres://me@127.0.0.1/x?password=p%40ss&sslmode=require')).toContain('p@ss');
    expect(secrets('postgres://me:a@127.0.0.1/x')).toContain('a');
    expect(secrets('postgres://me@127.0.0.1/x')).toEqual([]);
    expect(secrets('postgres://me:p%40ss@/x?host=/cloudsql/y')).toContain('p@ss');
  });

  test('takes a PostgreSQL behind a socket, as its driver does', () => {
    const url = 'postgres://me:word@/dau_moc?host=/cloudsql/x';
    const config = readConfig({ DISCORD_TOKEN: 'a.b.c', DATABASE_URL: url });
    expect(config.database).toEqual({ kind: 'postgres', url });
  });

  test('takes either beginning of an address of PostgreSQL, and of a page', () => {
    const url = 'postgresql://me@127.0.0.1/dau_moc';
    const config = readConfig({
      DISCORD_TOKEN: 'a.b.c',
      DATABASE_URL: url,
      REPORT_URL: 'http://example.org/',
    });
    expect(config).toMatchObject({ database: { kind: 'postgres', url }, reportUrl: 'http://example.org/' });
  });

  test('takes no address of a page that would be too long for a button once it names a record', () => {
    const long = (begin: string, length: number) => ({ REPORT_URL: begin.padEnd(length, 'x') });
    const [once, thrice] = ['{id}', '{id}{id}{id}'].map((id) => `https://example.org/?record=${id}&`);
    // A button takes 512, and an id has 60.
    for (const [begin, most] of [
      ['https://example.org/', 512],
      [once!, 512 - 56],
      [thrice!, 512 - 3 * 56],
    ] as const) {
      expect(problemsOf(long(begin, most))).toEqual([]);
      expect(problemsOf(long(begin, most + 1))).toEqual([expect.stringContaining('at most 512 characters')]);
    }
  });

  test.each(['https:example.org/x', 'https://example.org/a b', 'https://example.org\\x', 'https:///x y'])(
    'takes no address of a page that Discord would not: %s',
    (url) => {
      expect(problemsOf({ REPORT_URL: url })).toEqual([
        expect.stringMatching(/^REPORT_URL must be an address that begins with https:\/\/ /),
      ]);
    },
  );

  test.each(['sqlite:///var/lib/x.sqlite', 'SQLITE:x', '~/x.sqlite', '~me/x.sqlite', ':memory:'])(
    'takes for a database file nothing that SQLite would read otherwise, or keep nowhere: %s',
    (file) => {
      expect(problemsOf({ DISCORD_TOKEN: 'a.b.c', DATABASE_FILE: file })).toEqual([
        expect.stringMatching(/^DATABASE_FILE must be a path such as /),
      ]);
    },
  );

  test.each(['C:\\bot\\x.sqlite', 'd:x.sqlite', './a:b/x.sqlite', '/var/~x.sqlite', 'x.sqlite'])(
    'takes a database file by its path: %s',
    (file) => {
      expect(readConfig({ DATABASE_FILE: file }).database).toEqual({ kind: 'sqlite', file });
    },
  );

  test('counts each shard once, and reads numbers in digits alone', () => {
    expect(readConfig({ SHARDS: '0-1,1,0', SHARD_COUNT: '2' }).shards).toEqual([0, 1]);
    for (const count of ['0x10', '1e1', '1.0', '-1', '100001', '9007199254740991'])
      expect(problemsOf({ SHARD_COUNT: count })).toEqual([
        'SHARD_COUNT must be a whole number from 1 to 100000.',
      ]);
    expect(readConfig({ SHARD_COUNT: '100000' }).shardCount).toBe(100_000);
    expect(readConfig({ METRICS_PORT: '65535' }).metricsPort).toBe(65_535);
    for (const port of ['0x50', '1e3', '8.5', '-1', '65536'])
      expect(problemsOf({ METRICS_PORT: port })).toEqual([
        'METRICS_PORT must be a port from 0 (any free one) to 65535.',
      ]);
    expect(readConfig({ SHARDS: '0', SHARD_COUNT: '1', METRICS_PORT: '0' })).toMatchObject({
      shards: [0],
      shardCount: 1,
      metricsPort: 0,
    });
  });

  // What is remembered must be found again after an update.
  test.runIf(process.platform === 'linux')('keeps the database where Linux keeps a user’s data', () => {
    const file = join(homedir(), '.local/share/dau-moc/dau-moc.sqlite');
    expect(readConfig({}).database).toEqual({ kind: 'sqlite', file });
  });

  test('logs at info for a real Discord unless told otherwise', () => {
    expect(readConfig({ DISCORD_TOKEN: 'a.b.c' }).logLevel).toBe('info');
  });

  test('lists all problems at once, each as a sentence, and quotes no secret', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'secret token',
      DISCORD_API_URL: 'https://discord.com/api/v10',
      LOCAL_DISCORD_PORT: '70000',
      DATABASE_URL: 'mysql://me:secret@127.0.0.1/x',
      DATABASE_FILE: 'here.sqlite',
      SHARDS: '0-a',
      SHARD_COUNT: '0',
      LOG_LEVEL: 'loud',
      METRICS_PORT: 'http',
      REPORT_URL: 'me@example.org',
    });
    // An SQLite file beside a PostgreSQL address is one problem of the two.
    const named = settingNames.filter((name) =>
      problems.some((problem) => problem.startsWith(`${name} must`)),
    );
    expect(settingNames.filter((name) => !named.includes(name))).toEqual(['DISCORD_TOKEN', 'DATABASE_FILE']);
    expect(problems).toContain(
      'DATABASE_URL and DATABASE_FILE are both set: keep the first for PostgreSQL or the second for SQLite.',
    );
    expect(problems[0]).toMatch(/^DISCORD_TOKEN holds a character/);
    expect(problems).toHaveLength(settingNames.length);
    for (const problem of problems) expect(problem).toMatch(/^[A-Z][^\n]+\.$/);
    expect(problems.join()).not.toContain('secret');
  });

  test.each([
    ['an address without a token', { DISCORD_API_URL: 'https://discord.com/api' }, 'DISCORD_API_URL is set'],
    [
      'the data of real servers for the local Discord',
      { DATABASE_URL: 'postgres://x/y' },
      'DATABASE_URL is set and DISCORD_TOKEN is not',
    ],
    [
      'a % in the password that stands for no character',
      { DATABASE_URL: 'postgres://me:100%sure@127.0.0.1/x', DISCORD_TOKEN: 'a.b.c' },
      'DATABASE_URL holds a % that stands for no character',
    ],
    [
      'a password in the address of a proxy, which requests would not take along',
      { DISCORD_API_URL: 'http://me:word@127.0.0.1/api', DISCORD_TOKEN: 'a.b.c' },
      'DISCORD_API_URL must be an address without a version, password or query',
    ],
    [
      'an address where a file is expected, which SQLite would read otherwise',
      { DATABASE_FILE: 'file:dau-moc.sqlite' },
      'DATABASE_FILE must be a path',
    ],
    ['shards without their count', { SHARDS: '0' }, 'SHARDS is set'],
    [
      'a shard beyond the count',
      { SHARDS: '0-8', SHARD_COUNT: '8' },
      'SHARDS must go from 0 to SHARD_COUNT - 1 (7)',
    ],
    [
      'a range backwards',
      { SHARDS: '3-1', SHARD_COUNT: '8', DATABASE_URL: 'postgres://x/y', DISCORD_TOKEN: 'a.b.c' },
      'SHARDS must go',
    ],
    [
      'a range backwards beside one that is right: its servers would have had no bot',
      { SHARDS: '0,3-1', SHARD_COUNT: '8', DATABASE_URL: 'postgres://x/y', DISCORD_TOKEN: 'a.b.c' },
      'SHARDS must go',
    ],
    [
      'a setting misspelt',
      { DISCORD_TOKN: 'x' },
      'DISCORD_TOKN is not a setting: did you mean DISCORD_TOKEN?',
    ],
    [
      'a setting in small letters',
      { discord_token: 'x' },
      'discord_token is not a setting: did you mean DISCORD_TOKEN?',
    ],
    [
      'one that is nearly two',
      { DATABASE_FIL: '/x' },
      'DATABASE_FIL is not a setting: did you mean DATABASE_FILE?',
    ],
    ['one misspelt in them', { shard_cuont: '2' }, 'shard_cuont is not a setting: did you mean SHARD_COUNT?'],
    [
      'the name that other bots have for it',
      { DISCORD_BOT_TOKEN: 'x' },
      'DISCORD_BOT_TOKEN is not a setting: did you mean DISCORD_TOKEN?',
    ],
  ])('refuses %s', (_, environment, beginning) => {
    expect(problemsOf(environment)[0]).toMatch(new RegExp(`^${RegExp.escape(beginning)}`));
  });

  test('leaves other programs\u2019 settings alone, be they written nearly alike', () => {
    expect(readConfig({ SHARE: '/usr/share', SHARED: '1', share: '1' }).shards).toBeNull();
    // Another bot's token beside ours; and the same setting in the names of Windows, which know no case.
    expect(readConfig({ DISCORD_TOKEN: 'a.b.c', DISCORD_BOT_TOKEN: 'd.e.f' }).token).toBe('a.b.c');
    expect(readConfig({ DISCORD_TOKEN: 'a.b.c', Discord_Token: 'a.b.c' }).token).toBe('a.b.c');
  });

  test.each([
    [{ SHARDS: 'a', SHARD_COUNT: '2' }, ['SHARDS must be numbers']],
    [{ SHARDS: '0,1', SHARD_COUNT: 'x' }, ['SHARD_COUNT must be']],
    [
      { SHARDS: '9-1', SHARD_COUNT: '0' },
      ['SHARD_COUNT must be', 'SHARDS must go from 0 to SHARD_COUNT - 1, each'],
    ],
    [{ SHARDS: '9-1' }, ['SHARDS is set and', 'SHARDS must go from 0 to SHARD_COUNT - 1, each']],
  ])('says of %o what is wrong with each, and nothing that follows from it', (settings, sentences) => {
    expect(problemsOf(settings)).toEqual(sentences.map((sentence) => expect.stringContaining(sentence)));
  });

  test('refuses SQLite for a process that does not run every shard, and says what to do', () => {
    expect(problemsOf({ SHARDS: '0-2', SHARD_COUNT: '4' })).toEqual([
      expect.stringContaining('set DATABASE_URL to a PostgreSQL database, or run all shards here'),
    ]);
    expect(readConfig({ SHARDS: '0-3', SHARD_COUNT: '4' }).database.kind).toBe('sqlite');
    expect(readConfig({ SHARD_COUNT: '4' }).database.kind).toBe('sqlite');
    const shared = { DISCORD_TOKEN: 'a.b.c', DATABASE_URL: 'postgres://x/y' };
    expect(readConfig({ SHARDS: '2', SHARD_COUNT: '4', ...shared }).shards).toEqual([2]);
  });

  test('leaves the names of other programs alone', () => {
    expect(
      readConfig({ PATH: '/bin', HOME: '/', DISCORD_CLIENT_ID: '1', LOG_LEVEL_OF_OTHERS: 'x', PORT: '1' }),
    ).toBeDefined();
  });

  test('throws nothing but ConfigError, whatever stands in the environment, and then knows the secrets', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...settingNames),
      fc.oneof(
        fc.string(),
        fc.constantFrom('0', '1-', '-1', '1e9', 'http://', 'postgres://'),
        fc.string().map((password) => `postgres://me:${password}@127.0.0.1/x`),
        fc.string().map((password) => `postgres://me:${password}@/x?host=/run`),
      ),
    );
    fc.assert(
      fc.property(anything, (environment) => {
        try {
          expect(secretsOf(readConfig(environment))).not.toContain('');
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
    );
  });
});

describe('.env', () => {
  const load = (content: string | Buffer, environment: Record<string, string> = {}) => {
    const file = join(temporaryFolder(), '.env');
    writeFileSync(file, content);
    readSettings(file, environment);
    return environment;
  };

  test('gives what the environment lacks or leaves empty, and nothing else', () => {
    const file = '# mine\nDISCORD_TOKEN="a.b.c" # the bot\nLOG_LEVEL=debug\nSHARDS=\n';
    expect(load(file, { DISCORD_TOKEN: ' ', LOG_LEVEL: 'warn', HOME: '/' })).toEqual({
      DISCORD_TOKEN: 'a.b.c',
      LOG_LEVEL: 'warn',
      HOME: '/',
      SHARDS: '',
    });
  });

  test('is reported together with the settings that are wrong, in it and in the environment', () => {
    const form = 'LOG_LEVEL: debug\nMETRICS_PORT=x\n';
    expect(() => load(form, { LOCAL_DISCORD_PORT: 'x' })).toThrow(
      /^LOG_LEVEL in [^\n]+\nLOCAL_DISCORD_PORT must be [^\n]+\nMETRICS_PORT must be [^\n]+$/,
    );
    // What the environment says comes first, whatever the file has.
    expect(() => load(form, { LOG_LEVEL: 'loud', METRICS_PORT: '1' })).toThrow(
      /^LOG_LEVEL in [^\n]+\nLOG_LEVEL must be [^\n]+$/,
    );
    const utf16 = Buffer.from('DISCORD_TOKEN=a.b.c\n', 'utf16le');
    expect(() => load(utf16, { LOG_LEVEL: 'loud' })).toThrow(/^[^\n]+ UTF-8[^\n]+\nLOG_LEVEL must [^\n]+$/);
  });

  test.each([
    ['DISCORD_TOKEN: a.b.c\nDATABASE_URL=postgres://x/y\n', {}],
    ['DISCORD_TOKEN: a.b.c\n', { DISCORD_BOT_TOKEN: 'd.e.f' }],
    ['SHARD_COUNT: 4\nSHARDS=0-3\n', {}],
    [Buffer.from('DISCORD_TOKEN=a.b.c\n', 'utf16le'), { DATABASE_URL: 'postgres://x/y' }],
  ])('is not reported with what only follows from that it is not read: %j', (content, environment) => {
    expect(() => load(content, environment)).toThrow(/^[^\n]+$/);
  });

  test('may be missing', () => {
    const environment = {};
    readSettings(join(temporaryFolder(), '.env'), environment);
    expect(environment).toEqual({});
  });

  test('may begin with the mark of Windows’ editor, and have its ends of lines', () => {
    const settings = { DISCORD_TOKEN: 'a.b.c', LOG_LEVEL: 'debug' };
    expect(load('\uFEFFDISCORD_TOKEN=a.b.c\r\nLOG_LEVEL=debug\r\n')).toEqual(settings);
  });

  test('is refused where a # would cut a setting off, each by its name', () => {
    const cut = 'REPORT_URL=https://a.example/#/{id}\nexport DATABASE_URL = postgres://me:1#2@db/x # ours\n';
    expect(() => load(`${cut}LOG_LEVEL=info # all\nSHARDS=#none\n`)).toThrow(ConfigError);
    expect(() => load(cut)).toThrow(/^REPORT_URL [^\n]+ # [^\n]+\.\nDATABASE_URL [^\n]+\.$/);
    expect(load('REPORT_URL="https://a.example/#/{id}" # a#b\n#METRICS_PORT=1#2\nTHEIRS=a#b\n')).toEqual({
      REPORT_URL: 'https://a.example/#/{id}',
      THEIRS: 'a',
    });
  });

  test.each([
    'DISCORD_TOKEN: a.b.c',
    'DISCORD_TOKEN a.b.c',
    'DISCORD_TOKEN',
    'set DISCORD_TOKEN=a.b.c',
    '$env:DISCORD_TOKEN="a.b.c"',
    '"DISCORD_TOKEN"="a.b.c"',
  ])('is refused where it would not be read, and the local Discord start instead: %s', (line) => {
    expect(() => load(`LOG_LEVEL=info\r\n${line}\r\n`)).toThrow(
      /^DISCORD_TOKEN in [^\n]+\.env is not read: write its line as DISCORD_TOKEN=value\.$/,
    );
  });

  test('is read with what speaks of settings elsewhere', () => {
    const file = '# DISCORD_TOKEN: mine\nexport LOG_LEVEL = info # not SHARDS\nMY_SHARDS x\nTHEIRS=SHARDS\n';
    expect(load(file)).toEqual({ LOG_LEVEL: 'info', THEIRS: 'SHARDS' });
  });

  test.each([
    ['with a mark', '\uFEFFDISCORD_TOKEN=a.b.c\r\n'],
    ['without one', 'DISCORD_TOKEN=a.b.c\r\n'],
  ])('is refused in UTF-16 %s', (_, content) => {
    expect(() => load(Buffer.from(content, 'utf16le'))).toThrow(ConfigError);
    expect(() => load(Buffer.from(content, 'utf16le'))).toThrow(
      /^[^\n]+\.env is not written in UTF-8 [^\n]+\.$/,
    );
  });

  test('is refused in the encoding of an old Windows, which would name another file', () => {
    const content = Buffer.from('DATABASE_FILE=/var/lib/d\u00e9p\u00f4t.sqlite\n', 'latin1');
    expect(() => load(content)).toThrow(/^[^\n]+\.env is not written in UTF-8 [^\n]+\.$/);
  });

  test('is refused as a folder', () => {
    const folder = join(temporaryFolder(), '.env');
    mkdirSync(folder);
    const reading = () => readSettings(folder, {});
    expect(reading).toThrow(ConfigError);
    expect(reading).toThrow(/^[^\n]+\.env cannot be read \(it is a folder\): [^\n]+\.$/);
  });

  // Root may read all.
  test.skipIf(process.getuid === undefined || process.getuid() === 0)(
    'says of one that only another user may read who should',
    () => {
      const file = join(temporaryFolder(), '.env');
      writeFileSync(file, 'LOG_LEVEL=info\n', { mode: 0 });
      expect(() => readSettings(file, {})).toThrow(
        /\.env cannot be read \(EACCES\): let the user who runs the bot read it\.$/,
      );
    },
  );
});

describe('.env.example', () => {
  test('has every setting, in the order of config.ts, each under its comment', () => {
    expect(exampleSettings.map(({ name }) => name)).toEqual([...settingNames]);
    for (const { name } of exampleSettings)
      expect(example).toMatch(new RegExp(`^# .+\\.(?: .+)?\\n#${name}=`, 'm'));
  });

  test.each(exampleSettings)('$name has an example that works', ({ name, value }) => {
    const needed: Record<string, Record<string, string>> = {
      DISCORD_API_URL: { DISCORD_TOKEN: 'a.b.c' },
      DATABASE_URL: { DISCORD_TOKEN: 'a.b.c' },
      SHARDS: { SHARD_COUNT: '4' },
    };
    expect(readConfig({ ...needed[name], [name]: value })).not.toEqual(readConfig({}));
  });

  test('changes nothing as it stands', () => {
    expect(example.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });
});

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
