/** How the process ends when Discord refuses, without a process: test/e2e/start.test.ts has one for each code. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { createClient } from '../src/client.ts';
import { type Ending, endingOf, reachDiscord } from '../src/exit.ts';
import { type Refusal, startRefusingDiscord } from './e2e/refusing-discord.ts';

async function endingAgainst(refusal: Refusal): Promise<Ending> {
  const discord = await startRefusingDiscord(refusal);
  try {
    return await endingAt(discord.api);
  } finally {
    discord.close();
  }
}

async function endingAt(apiUrl: string): Promise<Ending> {
  const client = createClient({ apiUrl });
  try {
    await reachDiscord(() => client.login('a.b.c'));
    throw new Error('It let the bot in.');
  } catch (error) {
    return endingOf(error);
  } finally {
    await client.destroy();
  }
}

test.each([
  ['something in between refuses with a page', { status: 403, page: '<html>1015</html>' }, '403'],
  ['DISCORD_API_URL is the address of a page', { status: 404, page: '<html>Not here</html>' }, '404'],
  ['DISCORD_API_URL has a wrong path', { status: 404 }, '404'],
])('5: %s', async (_, refusal, status) => {
  const { code, sentence } = await endingAgainst(refusal);
  expect(code).toBe(5);
  expect(sentence).toMatch(
    /^Discord cannot be reached \(it answers \d+, but not as Discord does\): .+ DISCORD_API_URL .+\.$/,
  );
  expect(sentence).toContain(status);
});

test.each([
  ['the address begins with https: where no TLS is spoken', 'https', 'ERR_SSL_WRONG_VERSION_NUMBER'],
  ['something else than a web server listens there', 'http', 'HTTPParserError'],
])('5: %s', async (_, scheme, reason) => {
  const server = createServer((socket) => socket.write('SSH-2.0-OpenSSH\r\n')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, sentence } = await endingAt(`${scheme}://127.0.0.1:${port}/api`);
  server.close();
  expect([code, sentence]).toEqual([5, expect.stringContaining(`cannot be reached (${reason}): check the`)]);
});

const selfSigned = Object.assign(new Error('self-signed certificate'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' });

test.each([
  ['something in between shows a certificate of its own', selfSigned, 'SELF_SIGNED_CERT_IN_CHAIN'],
  ['nothing is answered for 15 seconds', new DOMException('aborted', 'AbortError'), 'no answer in time'],
])('5: %s', async (_, error, reason) => {
  const ended = await reachDiscord(() => Promise.reject(error)).catch(endingOf);
  expect(ended).toMatchObject({
    code: 5,
    sentence: expect.stringContaining(`cannot be reached (${reason})`),
  });
});

test('5: too many starts within a day, with the time when there may be another', async () => {
  const { code, sentence } = await endingAgainst({ status: 200, sessions: 0 });
  expect(code).toBe(5);
  const [, time = ''] =
    /^The bot was started too often within a day, [^\n]+ after (\S+Z)\.$/.exec(sentence ?? '') ?? [];
  const minutes = Temporal.Instant.from(time).since(Temporal.Now.instant()).total('minutes');
  expect(minutes).toBeGreaterThan(58);
  expect(minutes).toBeLessThanOrEqual(60);
});

test('3, not 5: a page that says 401', async () => {
  expect((await endingAgainst({ status: 401, page: '<html>' })).code).toBe(3);
});

test('70: what Discord refuses with a code of its own, which the log tells', async () => {
  expect(await endingAgainst({ status: 400 })).toEqual({ code: 70, sentence: null });
});
