/** `npm run register`, as an operator runs it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';

const SCRIPT = new URL('../../src/cli/register.ts', import.meta.url).pathname;
let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
});
afterAll(() => discord.close());

async function register(...args: string[]): Promise<{ stdout: string; writes: number }> {
  const before = discord.requests.length;
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, ...args], { env });
  return { stdout, writes: discord.requests.slice(before).filter(({ method }) => method === 'PUT').length };
}

test('writes all commands in one request, and none where they are there already', async () => {
  expect(await register()).toEqual({
    stdout: expect.stringContaining(`${commands.length} commands now in all servers`),
    writes: 1,
  });
  expect(await register()).toEqual({
    stdout: expect.stringContaining('all servers had them already'),
    writes: 0,
  });
});

test('writes them to one server alone, and takes them away again', async () => {
  const guild = discord.world.guilds.keys().next().value!;
  expect((await register('--guild', guild)).writes).toBe(1);
  expect((await register('--guild', guild)).writes).toBe(0);
  expect((await register('--guild', guild, '--remove')).stdout).toMatch(
    new RegExp(`: all commands removed from server ${guild}\\.\n$`),
  );
  expect(await register('--guild', guild, '--remove')).toEqual({
    stdout: expect.stringMatching(new RegExp(`: server ${guild} had no commands to remove\\.\n$`)),
    writes: 0,
  });
  expect((await register('--guild', guild)).writes).toBe(1);
});

test('says what to do about a server that the bot is not in', async () => {
  await expect(register('--guild', '123456789012345678')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /^The bot may not put commands into server 123456789012345678: invite it [^\n]+, or check the id\.\n$/,
    ),
  });
});

test('says that Discord cannot be reached when it fails after the first answer', async () => {
  for (let i = 0; i < 4; i += 1) discord.faults.next('GET /applications/:id/commands', { status: 500 });
  await expect(register()).rejects.toMatchObject({
    code: 5,
    stderr: expect.stringMatching(/^Discord cannot be reached \(it answers 500\): [^\n]+\n$/),
  });
});

test('says how it is used to who uses it wrongly', async () => {
  await expect(register('--guild', 'mine')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^--guild takes the id of a server: 17 to 20 digits\.\n\nnpm run register/),
  });
});
