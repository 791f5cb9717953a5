/** What the REST client of the daily posts makes of bad answers, given by a real server. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectDiscord, type Discord } from '../../src/daily/discord.ts';
import { causeOf } from '../../src/daily/reasons.ts';

const PAGE = '<!DOCTYPE html><title>Attention Required! | Cloudflare</title>';

const cleanUp: (() => void)[] = [];
afterEach(() => {
  for (const undo of cleanUp.splice(0)) undo();
});

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

describe('an answer that is not of Discord’s API', () => {
  it.each([
    [403, PAGE],
    [403, { error: 'forbidden' }],
    [400, PAGE],
    [404, 'no such page'],
  ])('passes: everybody waits a minute (%i, %j)', async (status, body) => {
    const discord = await discordThatAnswers([{ status, body }]);
    const cause = causeOf(await discord.send('7', { content: 'x' }, 'n').catch((error: unknown) => error));
    expect(cause).toMatchObject({ kind: 'passing', everybody: true, waitMs: 60_000 });
  });
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
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanUp.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return connectDiscord({ token: 'a.b.c', apiUrl: `http://127.0.0.1:${port}/api` });
}
