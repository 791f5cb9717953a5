import { DiscordAPIError } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLog, createScrub } from '../src/log.ts';

const TOKEN = 'MTIzNDU2Nzg5.GhIjKl.abcdefghijklmnopqrstuvwxyz';

test('a token stands nowhere in the log: message, field, key, error, stack, cause', () => {
  const lines: string[] = [];
  const log = createLog('trace', createScrub([TOKEN]), (line) => lines.push(line));
  const err = new Error(`Invalid header: Authorization: Bot ${TOKEN}`, { cause: new Error(TOKEN) });
  log.info(`logged in with ${TOKEN}`);
  log.error({ err, headers: { authorization: `Bot ${TOKEN}` }, [TOKEN]: 1 }, 'request failed');
  expect(lines).toHaveLength(2);
  expect(lines.join()).not.toContain(TOKEN);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ err: { message: expect.stringContaining('[secret]') } });
});

test('no secret survives, with whichever characters and wherever it stands', () => {
  const secret = fc.string({ minLength: 4 }).filter((text) => !'[secret]'.includes(text));
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (hidden, before, after) => {
      const lines: string[] = [];
      createLog('info', createScrub([hidden]), (line) => lines.push(line)).info({
        text: before + hidden + after,
      });
      // A secret made of the words of the line itself (such as "text") may take those with it; it is gone all the same.
      expect(lines[0]).not.toContain(JSON.stringify(hidden).slice(1, -1));
    }),
  );
});

test('a secret that begins with another one leaves nothing behind', () => {
  expect(createScrub(['abc', 'abcdef'])('abcdef abc')).toBe('[secret] [secret]');
});

test('a password is taken out of an address, too, where its characters stand as %40 and the like', () => {
  expect(createScrub(['p@ß/w'])('postgres://me:p%40%C3%9F%2Fw@db/x p@ß/w')).toBe(
    'postgres://me:[secret]@db/x [secret]',
  );
});

test('the token of an interaction, good for 15 minutes, is taken out of addresses', () => {
  const scrub = createScrub([]);
  const token = 'aW50ZXJhY3Rpb246MTIzOmFiYw_-'.repeat(3);
  expect(scrub(`POST https://discord.com/api/v10/webhooks/123/${token}/messages/%40original`)).toBe(
    'POST https://discord.com/api/v10/webhooks/123/[secret]/messages/%40original',
  );
  expect(scrub(`/interactions/123/${token}/callback`)).toBe('/interactions/123/[secret]/callback');
});

test('what somebody typed, quoted by the answer that Discord refused, stands nowhere in the log', () => {
  const lines: string[] = [];
  const log = createLog('info', createScrub([]), (line) => lines.push(line));
  const raw = {
    code: 50_035,
    message: 'Invalid Form Body',
    errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Too long.' }] } } },
  };
  const sent = { files: undefined, body: { data: { content: 'Nothing found for “my illness”.' } } };
  const err = new DiscordAPIError(raw, raw.code, 400, 'POST', 'https://discord.com/api/x', sent);
  log.error({ err }, 'bug');
  log.error({ err: new AggregateError([err], 'all failed') }, 'bug');
  log.error({ err: 'no error at all' }, 'bug');
  expect(lines.join()).not.toContain('illness');
  const [one, all, none] = lines.map((line) => JSON.parse(line).err);
  expect(one).toMatchObject({
    code: 50_035,
    status: 400,
    message: expect.stringContaining('data.content[BASE_TYPE_MAX_LENGTH]: Too long.'),
    stack: expect.stringContaining('log.test.ts'),
  });
  expect(all.aggregateErrors).toEqual([one]);
  expect(none).toBe('no error at all');
});
