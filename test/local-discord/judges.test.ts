/** The judges find what is wrong, and each of them something that the others let pass. */
import { describe, expect, test } from 'vitest';
import type { LoggedRequest } from '../../src/local-discord/judge.ts';
import { documentationJudge, unknownKeysJudge } from './judges/forms.ts';
import { descriptionFile, openApiJudge } from './judges/openapi.ts';

const create = (body: unknown, more: Partial<LoggedRequest> = {}): LoggedRequest => ({
  method: 'POST',
  path: '/channels/1/messages',
  query: '',
  body,
  status: 0,
  problems: [],
  ...more,
});

describe('the documentation', () => {
  test('refuses 2001 characters, at their place', () => {
    expect(documentationJudge(create({ content: 'a'.repeat(2001) }))).toEqual([
      'documentation: /content BASE_TYPE_MAX_LENGTH Must be 2000 or fewer in length.',
    ]);
  });

  test('lets a good message pass', () => {
    expect(documentationJudge(create({ content: 'a', embeds: [{ title: 'b' }] }))).toEqual([]);
  });
});

describe('unknown keys', () => {
  test('are found at every depth', () => {
    const embed = { title: 'a', colour: 1, fields: [{ name: 'n', value: 'v', inlined: true }] };
    const button = { type: 2, style: 1, label: 'a', custom_id: 'b', customId: 'b' };
    const components = [{ type: 1, components: [button] }];
    expect(unknownKeysJudge(create({ contents: 'a', embeds: [embed], components }))).toEqual([
      'unknown key: /contents',
      'unknown key: /embeds/0/colour',
      'unknown key: /embeds/0/fields/0/inlined',
      'unknown key: /components/0/components/0/customId',
    ]);
  });

  test('that discord.js adds are let pass', () => {
    const emoji = { name: '🇻🇳', animated: false };
    const components = [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'b', emoji }] }];
    expect(unknownKeysJudge(create({ content: 'a', tts: false, enforce_nonce: true, components }))).toEqual(
      [],
    );
  });

  test('are found in commands and callbacks', () => {
    const option = { type: 3, name: 'a', description: 'd', auto_complete: true };
    const commands = [{ name: 'a', description: 'd', options: [option] }];
    const put = { method: 'PUT', path: '/applications/1/commands' };
    expect(unknownKeysJudge(create(commands, put))).toEqual(['unknown key: /0/options/0/auto_complete']);
    const answer = { type: 4, data: { content: 'a', ephemeral: true } };
    const callback = { path: '/interactions/1/token/callback' };
    expect(unknownKeysJudge(create(answer, callback))).toEqual(['unknown key: /data/ephemeral']);
  });
});

const judge = openApiJudge();
if (judge === null) process.stdout.write(`Skipped: there is no ${descriptionFile} to judge by.\n`);

describe.runIf(judge !== null)("Discord's description", () => {
  const message = {
    id: '1',
    channel_id: '1',
    type: 0,
    content: 'a',
    author: {
      id: '1',
      username: 'a',
      avatar: null,
      discriminator: '0',
      public_flags: 0,
      flags: 0,
      global_name: null,
      primary_guild: null,
    },
    timestamp: '2025-01-01T00:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
  };

  test('refuses a wrong type in a request', () => {
    expect(judge!(create({ content: 7 }))).toEqual([expect.stringContaining('OpenAPI: /content must be')]);
  });

  test('says what is wrong in the component that was meant, not in all others', () => {
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: 7 }] }];
    expect(judge!(create({ components }))).toEqual([
      'OpenAPI: /components/0/components/0/label must be string,null {"type":["string","null"]}',
    ]);
  });

  test('takes permissions as digits in a string', () => {
    const put = { method: 'PUT', path: '/applications/1/commands' };
    const command = { name: 'a', description: 'd', default_member_permissions: '32' };
    expect(judge!(create([command], put))).toEqual([]);
    expect(judge!(create([{ ...command, default_member_permissions: 'all' }], put))).not.toEqual([]);
  });

  test('judges the answer too', () => {
    expect(judge!(create({ content: 'a' }, { status: 200, answer: message }))).toEqual([]);
    const { tts: _, ...lacking } = message;
    expect(judge!(create({ content: 'a' }, { status: 200, answer: lacking }))).toEqual([
      expect.stringContaining("must have required property 'tts'"),
    ]);
    expect(judge!(create({ content: 'a' }, { status: 400, answer: { message: 'no code' } }))).not.toEqual([]);
  });

  test('knows no other routes', () => {
    const unknown = create(undefined, { method: 'GET', path: '/channels/1/nothing' });
    expect(judge!(unknown)).toEqual(['OpenAPI: GET /channels/1/nothing is not in the description']);
  });
});

test('without the description there is no judge by it', () => {
  expect(openApiJudge('nowhere.json')).toBeNull();
});
