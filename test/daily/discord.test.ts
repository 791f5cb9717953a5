/** What the REST client of the daily posts makes of bad answers, given by a real server. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectDiscord, type Discord } from '../../src/daily/discord.ts';
import { type Cause, causeOf } from '../../src/daily/reasons.ts';

const HALF = 'HTTP/1.1 200 OK\r\nContent-Type: application/json';
const PAGE = '<!DOCTYPE html><title>Attention Required! | Cloudflare</title>';

describe('a 401', () => {
  it('passes: the next request bears the token again', async () => {
    const discord = await discordThatAnswers([
      { status: 401, body: { message: '401: Unauthorized', code: 0 } },
      { status: 200, body: { id: '7' } },
    ]);
    const refused = causeOf(await discord.channel('7').catch((error: unknown) => error));
    expect(refused).toMatchObject({ kind: 'passing', everybody: true, waitMs: 60_000 });
    expect(await discord.channel('7')).toEqual({ id: '7' });
  });
});

it('asks again who the bot is after a failed answer, and only then', async () => {
  const discord = await discordThatAnswers([
    { status: 503, body: PAGE },
    { status: 200, body: { id: '7' } },
    { status: 200, body: { id: '8' } },
  ]);
  await expect(discord.me()).rejects.toThrow();
  expect([await discord.me(), await discord.me()]).toEqual(['7', '7']);
});

it('takes nobody for missing from a thread because Discord fails', async () => {
  const discord = await discordThatAnswers([
    { status: 404, body: { message: 'Unknown Member', code: 10007 } },
    { status: 503, body: PAGE },
  ]);
  expect(await discord.isInThread('7', '8')).toBe(false);
  await expect(discord.isInThread('7', '8')).rejects.toThrow();
});

describe('an answer that is not of Discord’s API', () => {
  it.each([
    [403, PAGE],
    [403, { error: 'forbidden' }],
    [400, PAGE],
    [404, 'no such page'],
  ])('passes: everybody waits a minute (%i, %j)', async (status, body) => {
    const discord = await discordThatAnswers([{ status, body }]);
    const cause = causeOf(await discord.send('7', { content: 'x' }, 'n').catch((error: unknown) => error));
    const detail = `http-${status}`;
    expect(cause).toMatchObject({ kind: 'passing', detail, everybody: true, waitMs: 60_000 });
  });
});

describe('what is no answer at all', () => {
  it.each([
    ['a connection without TLS', 'https', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['a server of another kind', 'http', (socket: Socket) => socket.write('220 mail ESMTP\r\n')],
    ['half an answer', 'http', (socket: Socket) => socket.end(`${HALF}\r\n\r\n{"id":`)],
  ])('passes, and is not taken for a bug: %s', async (_name, scheme, greet) => {
    const server = createTcpServer(greet);
    const { port } = await listening(server);
    const discord = connectDiscord({ token: 'a.b.c', apiUrl: `${scheme}://127.0.0.1:${port}/api` });
    const cause = causeOf(await discord.channel('7').catch((error: unknown) => error));
    expect(cause).toMatchObject({ kind: 'passing', detail: 'unreachable', everybody: false });
  });
});

describe('a code of Discord', () => {
  it.each([
    [20016, 'rate-limited'],
    [20028, 'rate-limited'],
    [20029, 'rate-limited'],
    [40003, 'rate-limited'],
    [40062, 'rate-limited'],
    [40004, 'unavailable'],
    [40006, 'unavailable'],
    [110001, 'unavailable'],
    [130000, 'unavailable'],
    [160006, 'threads-full'],
  ])('%i passes: %s', async (code, detail) => {
    expect(await causeOfAnswer(400, code)).toMatchObject({ kind: 'passing', detail, everybody: false });
  });

  it.each([
    [10013, 'dm-closed'],
    [50007, 'dm-closed'],
    [50278, 'dm-closed'],
    [50083, 'thread-closed'],
    [160005, 'thread-closed'],
    [40067, 'needs-tag'],
    [240000, 'refused'],
  ])('%i does not pass: %s', async (code, reason) => {
    expect(await causeOfAnswer(400, code)).toMatchObject({ kind: 'final', reason });
  });

  async function causeOfAnswer(status: number, code: number): Promise<Cause> {
    const discord = await discordThatAnswers([{ status, body: { message: 'x', code } }]);
    return causeOf(await discord.send('7', { content: 'x' }, 'n').catch((error: unknown) => error));
  }
});

it('an error of the database that a turn is taken from is none of Discord’s', async () => {
  const broken = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  const discord = connectDiscord({
    token: 'a.b.c',
    apiUrl: 'http://127.0.0.1:9',
    turn: () => Promise.reject(broken),
  });
  const error = await discord.channel('7').catch((thrown: unknown) => thrown);
  expect(() => causeOf(error)).toThrow(broken);
});

interface Given {
  status: number;
  /** A string is sent as a page, anything else as JSON. */
  body: unknown;
}

/** Gives these answers one after the other, and none to a request without its token. */
async function discordThatAnswers(answers: Given[]): Promise<Discord> {
  const server = createServer((request, response) => {
    const answer = request.headers.authorization === 'Bot a.b.c' ? answers.shift() : undefined;
    if (answer === undefined) return void response.destroy();
    const isPage = typeof answer.body === 'string';
    response.writeHead(answer.status, { 'content-type': isPage ? 'text/html' : 'application/json' });
    response.end(isPage ? answer.body : JSON.stringify(answer.body));
  });
  onTestFinished(() => server.closeAllConnections());
  const { port } = await listening(server);
  return connectDiscord({ token: 'a.b.c', apiUrl: `http://127.0.0.1:${port}/api` });
}

async function listening(server: Server): Promise<AddressInfo> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return server.address() as AddressInfo;
}
