/** The process as an operator starts it: what it prints, and the code that it ends with. */
import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import { smallProgram } from '../program.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { start as startProgram } from './process.ts';
import { type Refusal, startRefusingDiscord } from './refusing-discord.ts';

const WAITS = 'Discord lets a request wait, and what comes of it';
const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GhIjKl.abcdefghijklmnopqrstuvwxyz';

/** The real records are started with in processes.test.ts and in test/browser/npm-start.test.ts. */
let program: string;
beforeAll(() => {
  program = smallProgram(mkdtempSync(join(tmpdir(), 'dau-moc-')));
});
afterAll(() => rmSync(program, { recursive: true }));

const start = (settings: Record<string, string>) => startProgram(settings, program);

describe('a bot that cannot start says why in one sentence, with a code of its own', () => {
  test('1: settings, all that are wrong, be they of the environment or of .env, or not read from it', async () => {
    const file = join(program, '.env');
    writeFileSync(file, 'METRICS_PORT=x\nSHARDS: 1\n');
    onTestFinished(() => rmSync(file));
    const { code, stderr } = await run({ LOG_LEVEL: 'loud' });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^SHARDS in [^\n]+\.env is not read: /),
      expect.stringMatching(/^LOG_LEVEL must be one of /),
      expect.stringMatching(/^METRICS_PORT must be a port /),
    ]);
  });

  test('2: data, with file and field of every record that is wrong', async () => {
    const file = join(program, 'data/events.yaml');
    const events = readFileSync(file);
    writeFileSync(file, '- id: Not A Slug\n  kind: party\n');
    onTestFinished(() => writeFileSync(file, events));
    const { code, stderr } = await run({ DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'silent' });
    expect(code).toBe(2);
    expect(stderr).toContain('events.yaml');
    expect(stderr).toContain('slug');
    expect(stderr).toContain('kind');
  });

  test.each([
    ['REST', { status: 401 }],
    ['the gateway', { status: 200, close: 4004 }],
  ])('3: a token that %s does not know', async (_, refusal) => {
    const { code, stderr } = await runAgainst(refusal);
    expect(code).toBe(3);
    expect(stderr).toBe(
      'Discord does not accept the token in DISCORD_TOKEN: copy it again, or reset it on the Bot page of your application and copy the new one.\n',
    );
  });

  test('4: an intent refused', async () => {
    const { code, stderr } = await runAgainst({ status: 200, close: 4014 });
    expect(code).toBe(4);
    expect(stderr).toMatch(/^Discord refuses an intent[^\n]+\n$/);
  });

  test.each([
    ['nothing listens', null, 'ECONNREFUSED'],
    ['Discord is not well', { status: 503 }, '503'],
  ])('5: the network, as when %s', async (_, refusal, reason) => {
    const { code, stderr } = await (refusal === null
      ? run(discordAt('http://127.0.0.1:1/api'))
      : runAgainst(refusal));
    expect(code).toBe(5);
    expect(stderr).toMatch(/^Discord cannot be reached [^\n]+\n$/);
    expect(stderr).toContain(reason);
  });
});

test.each([
  [
    'an SQLite file',
    { DATABASE_FILE: tmpdir() },
    `The database file ${tmpdir()} cannot be used (EISDIR: illegal operation on a directory, open '${tmpdir()}'). Check DATABASE_FILE.\n`,
  ],
  [
    'PostgreSQL',
    { DATABASE_URL: 'postgres://me:s3cret-word@/x?host=/nowhere/s3cret-word' },
    'PostgreSQL cannot be used (connect ENOENT /nowhere/[secret]/.s.PGSQL.5432). Check DATABASE_URL.\n',
  ],
])('6: %s that cannot be opened, told once', async (_, settings, sentence) => {
  const { code, stderr } = await run({ ...discordAt('http://127.0.0.1:1/api'), ...settings });
  expect(code).toBe(6);
  expect(stderr).toBe(sentence);
});

test('says that Discord lets it wait, be it before it is ready', async () => {
  const discord = await startLocalDiscord();
  discord.faults.next('GET /gateway/bot', { status: 429, retryAfter: 3_600 });
  const child = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api });
  const logged: object[] = [];
  createInterface(child.stderr!).on('line', (line) => logged.push(JSON.parse(line)));
  await expect
    .poll(() => logged, { timeout: 60_000 })
    .toMatchObject([{ level: 40, msg: WAITS, route: '/gateway/bot', seconds: 3_600 }]);
  child.kill('SIGTERM');
  await once(child, 'exit');
  await discord.close();
});

test('is ready, and stops cleanly, while Discord lets its commands wait for hours, and says that it waits; without a reader of its log, too', async () => {
  const discord = await startLocalDiscord();
  discord.faults.next('PUT /applications/:id/commands', { status: 429, retryAfter: 7_200 });
  const child = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api, METRICS_PORT: '0' });
  const logged: { level: number; msg: string; url?: string }[] = [];
  createInterface(child.stderr!).on('line', (line) => logged.push(JSON.parse(line)));
  await expect.poll(() => logged.map(({ msg }) => msg), { timeout: 60_000 }).toContain('ready');
  await expect
    .poll(() => logged.filter(({ level }) => level === 40), { timeout: 10_000 })
    .toMatchObject([{ msg: WAITS, method: 'PUT', route: '/applications/:id/commands', seconds: 7_200 }]);

  const metrics = logged.find(({ msg }) => msg === 'metrics')?.url ?? 'nowhere';
  expect((await fetch(metrics)).status).toBe(200);

  child.stdout!.destroy();
  child.stderr!.destroy();
  // Each reconnecting is a line of the log, which nobody reads any more.
  for (let i = 0; i < 2; i += 1) {
    discord.gateway.drop();
    await expect.poll(() => discord.gateway.online, { timeout: 5_000 }).toBe(false);
    await expect.poll(() => discord.gateway.online, { timeout: 5_000 }).toBe(true);
  }
  child.kill('SIGTERM');
  await once(child, 'exit');
  await discord.close();
  expect([child.exitCode, logged.filter(({ level }) => level > 40)]).toEqual([0, []]);
});

test('is ready where Discord fails to say which commands there are, says that it asks again, and does not wait for that when it stops', async () => {
  const discord = await startLocalDiscord();
  discord.faults.next('GET /applications/:id/commands', { status: 500 }, 4);
  const child = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api });
  const logged: object[] = [];
  createInterface(child.stderr!).on('line', (line) => logged.push(JSON.parse(line)));
  const failed = 'the commands could not be registered; it is tried again';
  await expect
    .poll(() => logged, { timeout: 60_000 })
    .toMatchObject([{ msg: 'ready' }, { level: 40, msg: failed, seconds: 60 }]);
  child.kill('SIGTERM');
  const at = performance.now();
  await once(child, 'exit');
  await discord.close();
  expect(child.exitCode).toBe(0);
  expect(performance.now() - at).toBeLessThan(5_000);
});

test('3: a token that is changed while the bot runs; it ends what it was at, has counted what it answered, and closes its database', async () => {
  const folder = temporaryFolder();
  const discord = await startLocalDiscord();
  const child = start({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATABASE_FILE: join(folder, 'dau-moc.sqlite'),
    METRICS_PORT: '0',
    REPORT_URL: 'https://reports.example/{id}',
  });
  const lines: string[] = [];
  createInterface(child.stderr!).on('line', (line) => lines.push(line));
  const about = () => discord.person().slash('about').then(JSON.stringify, String);
  await expect.poll(about, { timeout: 60_000 }).toContain('https://reports.example/about');
  const metrics = await fetch(/http\S+\/metrics/.exec(lines.join())?.[0] ?? 'nowhere');
  const numbers = await metrics.text();
  expect(numbers).toContain('command="about",outcome="answered"');
  expect(numbers).toContain('dau_moc_daily_due_schedules 0');

  discord.faults.next('POST /interactions/:id/:token/callback', { status: 429, retryAfter: 0.3 });
  const lastAnswer = about();
  await expect.poll(() => discord.requests.at(-1)?.status).toBe(429);
  discord.gateway.drop(4004);
  expect(await lastAnswer).toContain('https://reports.example/about');
  await once(child, 'close');
  await discord.close();
  expect([child.exitCode, lines.at(-1)]).toEqual([3, expect.stringContaining('does not accept the token')]);
  expect(readdirSync(folder)).toEqual(['dau-moc.sqlite']);
});

test('70: a bug; the log tells of it, but for the token that stands in the error', async () => {
  const { code, stdout, stderr } = await runAgainst({ status: 400 }, { LOG_LEVEL: 'trace' });
  expect(code).toBe(70);
  expect(stderr).toContain('refused: Bot [secret]');
  expect(stdout + stderr).not.toContain(TOKEN);
});

test('70: a bug is told, but for the token, however silent the log', async () => {
  const { code, stderr } = await runAgainst({ status: 400 });
  const [bug, last] = stderr.trim().split('\n');
  expect(code).toBe(70);
  expect(JSON.parse(bug!)).toMatchObject({ msg: 'bug', err: { stack: expect.stringContaining('[secret]') } });
  expect(last).toMatch(/^Dấu Mốc ended because of a bug: the line “bug” of the log /);
  expect(stderr).not.toContain(TOKEN);
});

test.each([
  [['--help'], 0],
  [['--port', '3100'], 1],
  [['quote'], 1],
])('takes no arguments: asked with %j it says so, and starts nothing', (args, code) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(program, 'src/main.ts'), ...args], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  const [told, silent] = code === 0 ? [stdout, stderr] : [stderr, stdout];
  expect({ status, silent }).toEqual({ status: code, silent: '' });
  if (code !== 0) expect(told).toMatch(/^(?:Unknown option|Unexpected argument) '[^']+'\.\n\n/);
  expect(told).toMatch(/^npm start {4}runs the bot, .*\n\nIt takes no arguments: /m);
});

test('stops at once, cleanly, where it is asked to before it is ready', async () => {
  const discord = await startRefusingDiscord({ status: 200 });
  onTestFinished(discord.close);
  const child = start({ ...discordAt(discord.api), LOG_LEVEL: 'info' });
  const [line] = await once(createInterface(child.stderr!), 'line');
  expect(line).toContain('gateway reconnecting');
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect([child.exitCode, child.signalCode]).toEqual([0, null]);
});

test('70: an error that nobody catches while the bot runs; the log tells of it, as of commands refused before', async () => {
  const discord = await startLocalDiscord();
  discord.faults.next('PUT /applications/:id/commands', { status: 400 });
  const child = start({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    NODE_OPTIONS: "--import=data:text/javascript,process.on('SIGUSR2',()=>{throw%20Error('unforeseen')})",
  });
  const lines: string[] = [];
  createInterface(child.stderr!).on('line', (line) => lines.push(line));
  await expect.poll(() => lines.join(), { timeout: 60_000 }).toContain('commands could not be registered');
  child.kill('SIGUSR2');
  await once(child, 'close');
  await discord.close();
  expect(child.exitCode).toBe(70);
  expect(lines.find((line) => line.includes('"bug"'))).toContain('unforeseen');
  expect(lines.at(-1)).toMatch(/^Dấu Mốc ended because of a bug: /);
});

describe('without a token', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'the local Discord says that there is no token, answers at the address printed until %s, and leaves nothing in a database',
    async (signal) => {
      const folder = temporaryFolder();
      const { child, address, said } = await startLocal({ DATABASE_FILE: join(folder, 'dau-moc.sqlite') });
      expect(said).toEqual([
        expect.stringContaining('DISCORD_TOKEN is not set'),
        expect.stringContaining(address),
      ]);
      expect((await fetch(address)).status).toBe(200);
      const state = await (await fetch(`${address}/local/state`)).json();
      expect(state).toMatchObject({
        commands: expect.arrayContaining([expect.objectContaining({ name: 'quote' })]),
      });
      child.kill(signal);
      await once(child, 'exit');
      expect(child.exitCode).toBe(0);
      await expect(fetch(address)).rejects.toThrow();
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test('a signal that all processes get, and that npm passes on besides, stops them cleanly', async () => {
    const { child, stderr } = await startLocal({ LOG_LEVEL: 'info' });
    const ended = once(child, 'exit');
    process.kill(pidOfLocalDiscord(child), 'SIGTERM');
    child.kill('SIGTERM');
    await wait(10);
    child.kill('SIGTERM');
    await ended;
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
    const said = (await stderr).trim().split('\n');
    expect(said.map((line) => JSON.parse(line).msg)).toEqual(['ready', 'stopping']);
  });

  test('a second request to stop, while the first still waits, ends the bot at once', async () => {
    const { child } = await startLocal();
    const local = pidOfLocalDiscord(child);
    process.kill(local, 'SIGSTOP');
    try {
      child.kill('SIGTERM');
      await wait(1_200);
      expect([child.exitCode, child.signalCode]).toEqual([null, null]);
      child.kill('SIGTERM');
      await once(child, 'exit');
      expect(child.signalCode).toBe('SIGTERM');
    } finally {
      process.kill(local, 'SIGKILL');
    }
  });

  test('7: no free port for the local Discord, which says so itself', async () => {
    const taken = createServer().listen(65_535, '127.0.0.1');
    onTestFinished(() => void taken.close());
    // If somebody else has it, it is taken, too.
    await once(taken, 'listening').catch(() => undefined);
    const { code, stderr } = await run({ LOCAL_DISCORD_PORT: '65535' });
    expect(code).toBe(7);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^The local Discord cannot start: .*EADDRINUSE/),
      'The local Discord ended while it was starting (exit code 1).',
    ]);
  });

  test('7: the bot ends when its local Discord does', async () => {
    const { child, stderr } = await startLocal();
    process.kill(pidOfLocalDiscord(child), 'SIGKILL');
    await once(child, 'exit');
    expect(child.exitCode).toBe(7);
    expect(await stderr).toMatch(/The local Discord ended\.\n$/);
  });
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

async function runAgainst(refusal: Refusal, settings: Record<string, string> = {}): Promise<Ended> {
  const discord = await startRefusingDiscord(refusal);
  onTestFinished(discord.close);
  return run({ ...discordAt(discord.api), ...settings });
}

/** Only the log's own sentence is looked at, so the log is silent unless a test asks for it. */
function discordAt(api: string): Record<string, string> {
  return { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: api, LOG_LEVEL: 'silent' };
}

async function run(settings: Record<string, string>): Promise<Ended> {
  const child = start(settings);
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'exit')]);
  return { code: child.exitCode, stdout, stderr };
}

/** Starts it without a token on any free port; resolves when it prints its address. */
async function startLocal(
  settings: Record<string, string> = {},
): Promise<{ child: ChildProcess; address: string; said: string[]; stderr: Promise<string> }> {
  const child = start({ LOCAL_DISCORD_PORT: '0', ...settings });
  const stderr = text(child.stderr!);
  const said: string[] = [];
  for await (const line of createInterface(child.stdout!)) {
    said.push(line);
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (address !== undefined) return { child, stderr, address, said };
  }
  throw new Error(`No address: ${said.join('\n')}`);
}

function pidOfLocalDiscord(bot: ChildProcess): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = processes.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.find(([, parent]) => parent === bot.pid)![0]!;
}
