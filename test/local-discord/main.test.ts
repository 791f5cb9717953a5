/** The local Discord as the bot starts it: a process of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/local-discord/server.ts';

let child: ChildProcess;
afterEach(() => child.kill('SIGKILL'));

async function start(port: number): Promise<{ url: string; api: string; token: string }> {
  const env = { ...process.env, LOCAL_DISCORD_PORT: String(port) };
  child = fork('src/local-discord/main.ts', { env });
  const [message] = await once(child, 'message');
  return message;
}

test('it tells where it is, on the next port if the one asked for is taken', async () => {
  const other = await startLocalDiscord();
  const taken = Number(new URL(other.url).port);
  const { url, api, token } = await start(taken);
  await other.close();
  expect(Number(new URL(url).port)).toBeGreaterThan(taken);
  const headers = { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (https://example.org, 1)' };
  expect((await fetch(`${api}/v10/users/@me`, { headers })).status).toBe(200);
});

test('it stays through Ctrl+C and leaves when its parent goes', async () => {
  const { url } = await start(0);
  child.kill('SIGINT');
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await fetch(url)).status).toBe(200);
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});
