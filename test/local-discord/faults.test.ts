/** Faults happen where and when a test says, and to the world exactly what they claim. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Faults } from '../../src/local-discord/faults.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import type { Channel } from '../../src/local-discord/world.ts';
import { call } from './call.ts';
import { connect } from './client.ts';

const route = 'POST /channels/:id/messages';
let discord: LocalDiscord;
let channel: Channel;

beforeEach(async () => {
  discord = await startLocalDiscord();
  channel = discord.world.guilds.values().next().value!.channels.values().next().value!;
});
afterEach(() => discord.close());

const post = () => call(discord, 'POST', `/channels/${channel.id}/messages`, { content: 'a' });

test('the next request gets the status, the one after passes', async () => {
  discord.faults.next(route, { status: 502 });
  expect((await post()).status).toBe(502);
  expect(channel.messages.size).toBe(0);
  expect((await post()).status).toBe(200);
});

test.each([
  [
    'a channel',
    {},
    { 'x-ratelimit-scope': 'shared', 'x-ratelimit-limit': '5', 'x-ratelimit-remaining': '4' },
  ],
  ['the whole bot', { global: true }, { 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' }],
  ['the whole address', { address: true }, {}],
])('a 429 for %s says how long to wait, and whose limit it is', async (_, whom, headers) => {
  discord.faults.next(route, { status: 429, retryAfter: 0.3, ...whom });
  const answer = await post();
  expect(answer.status).toBe(429);
  // Cloudflare says it in the header alone.
  if (!('address' in whom)) expect(answer.body).toMatchObject({ retry_after: 0.3, global: 'global' in whom });
  expect(Number(answer.headers.get('retry-after'))).toBe(0.3);
  const ofLimits = [...answer.headers].filter(([name]) => /^x-ratelimit-(?!reset|bucket)/.test(name));
  expect(Object.fromEntries(ofLimits)).toEqual(headers);
});

test('a socket is dropped before the message is made, or after', async () => {
  discord.faults.next(route, 'drop-before');
  await expect(post()).rejects.toThrow();
  expect(channel.messages.size).toBe(0);
  discord.faults.next(route, 'drop-after');
  await expect(post()).rejects.toThrow();
  expect(channel.messages.size).toBe(1);
});

test('a request that times out is never answered and does nothing', async () => {
  discord.faults.next(route, 'time-out');
  const answered = await Promise.race([
    post(),
    new Promise((resolve) => setTimeout(resolve, 200, 'silence')),
  ]);
  expect(answered).toBe('silence');
  expect(channel.messages.size).toBe(0);
  expect(discord.requests.at(-1)).toMatchObject({ status: 0 });
});

test('other routes are left alone, and clear ends it', async () => {
  discord.faults.each(route, 1, { status: 500 });
  expect((await call(discord, 'GET', `/channels/${channel.id}`)).status).toBe(200);
  expect((await post()).status).toBe(500);
  discord.faults.clear();
  expect((await post()).status).toBe(200);
});

test('a probability is kept', () => {
  let n = 0;
  const faults = new Faults(() => (n++ % 10) / 10);
  faults.each(/^POST /, 0.3, 'time-out');
  const hit = Array.from({ length: 100 }, () => faults.take('POST', '/a')).filter(Boolean);
  expect(hit).toHaveLength(30);
});

test('an ordinary client gets over a 500, a reset connection and a 429', async () => {
  const client = await connect(discord);
  for (const effect of [{ status: 500 }, 'reset-before', { status: 429, retryAfter: 0.1 }] as const) {
    discord.faults.next(route, effect);
  }
  const body = { content: 'a', nonce: '1', enforce_nonce: true };
  await client.rest.post(`/channels/${channel.id}/messages`, { body });
  expect(channel.messages.size).toBe(1);
  await client.destroy();
});
