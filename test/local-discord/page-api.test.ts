/** What the page is served, what it is told, and who else is refused. */
import { request } from 'node:http';
import type { Client, Interaction } from 'discord.js';
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { call } from './call.ts';
import { connect } from './client.ts';

let discord: LocalDiscord;
let client: Client<true>;
let answer: (interaction: Interaction) => Promise<unknown>;
let channelId: string;

beforeAll(async () => {
  discord = await startLocalDiscord();
  client = await connect(discord);
  client.on('interactionCreate', (interaction) => void answer(interaction));
  await client.application.commands.set([
    {
      name: 'quote',
      nameLocalizations: { vi: 'trích' },
      description: 'd',
      options: [{ type: 3, name: 'text', description: 'd', autocomplete: true }],
    },
  ]);
  channelId = discord.world.channels.keys().next().value!;
});

afterAll(async () => {
  await client.destroy();
  await discord.close();
});

test('a path that is no address is refused, and the server goes on', async () => {
  const { port } = new URL(discord.url);
  const status = await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '//' }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(400);
  expect((await get('/')).status).toBe(200);
});

const get = (path: string) => fetch(discord.url + path);
const interact = async (body: object) => {
  const response = await fetch(`${discord.url}/local/interactions`, {
    method: 'POST',
    body: JSON.stringify({ channel_id: channelId, locale: 'vi', ...body }),
  });
  return (await response.json()) as { error?: string; choices?: object[] };
};
const slash = { type: 2, data: { name: 'quote', options: [{ name: 'text', value: 'máu' }] } };

/** Reads events until one of the kind comes. */
async function nextEvent(kind: string, act: () => Promise<unknown>): Promise<Record<string, unknown>> {
  const abort = new AbortController();
  const stream = await fetch(`${discord.url}/local/events`, { signal: abort.signal });
  const acted = act();
  let text = '';
  for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = Array.from(text.matchAll(/^data: (.*)\n\n/gm), ([, json]) => JSON.parse(json!));
    const found = events.find(({ t }) => t === kind);
    if (!found) continue;
    await acted;
    abort.abort();
    return found.d;
  }
  throw new Error(`No ${kind} came.`);
}

test('the state tells of channels, of commands with their translations, and of messages', async () => {
  const state = (await (await get('/local/state')).json()) as Record<string, never>;
  expect(state).toMatchObject({
    person: { id: discord.world.owner.id },
    bot: { online: true },
    commands: [{ name: 'quote', name_localizations: { vi: 'trích' } }],
  });
  expect((state.channels as unknown as { type: number }[]).map(({ type }) => type)).toEqual([0, 5, 15, 1]);
});

test('the state tells of commands for direct messages and for one server, too', async () => {
  const { world, applicationId } = discord;
  const scope = `/applications/${applicationId}`;
  const set = (path: string, commands: object[]) => call(discord, 'PUT', `${scope}${path}`, commands);
  const [before, [guildId]] = [world.commands.get('global')!, [...world.guilds.keys()]];
  await set('/commands', [{ name: 'remind', description: 'd', contexts: [1] }]);
  await set(`/guilds/${guildId}/commands`, [{ name: 'try', description: 'd' }]);
  const { commands } = (await (await get('/local/state')).json()) as { commands: { name: string }[] };
  expect(commands.map(({ name }) => name)).toEqual(['try', 'remind']);
  world.commands.set('global', before);
  world.commands.delete(guildId!);
});

test('the state holds the last fifty messages of a channel', async () => {
  const channel = discord.world.addChannel([...discord.world.guilds.values()][0]!, 'full');
  for (let n = 0; n < 51; n++) {
    discord.world.addMessage(channel, { id: discord.world.nextId(), content: `${n}` } as APIMessage);
  }
  const { messages } = (await (await get('/local/state')).json()) as {
    messages: Record<string, APIMessage[]>;
  };
  const shown = messages[channel.id]!.map(({ content }) => content);
  expect([shown.length, shown[0], shown.at(-1)]).toEqual([50, '1', '50']);
  discord.world.deleteChannel(channel.id);
});

test('choices are offered for what is typed', async () => {
  answer = async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'Máu', value: 'id' }]);
  };
  const data = { name: 'quote', options: [{ name: 'text', value: 'm', focused: true }] };
  expect(await interact({ type: 4, data })).toEqual({ choices: [{ name: 'Máu', value: 'id' }] });
});

test('an answer comes as an event, private ones too', async () => {
  answer = async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply({ content: 'a', flags: MessageFlags.Ephemeral });
  };
  expect(await nextEvent('MESSAGE_CREATE', () => interact(slash))).toMatchObject({ content: 'a', flags: 64 });
});

test('a deferred answer is announced as thinking', async () => {
  let finish = () => {};
  answer = async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    await interaction.editReply('done');
  };
  const thinking = await nextEvent('MESSAGE_CREATE', () => interact(slash));
  expect(thinking).toMatchObject({ channel_id: channelId, flags: MessageFlags.Loading });
  expect(await nextEvent('MESSAGE_UPDATE', async () => finish())).toMatchObject({
    id: thinking.id,
    content: 'done',
  });
});

test('a modal is shown, and what is filled in reaches the bot', async () => {
  const input = { type: 4, custom_id: 'why', style: 1, label: 'Vì sao' } as const;
  answer = async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.showModal({
        custom_id: 'm',
        title: 'Báo lỗi',
        components: [{ type: 1, components: [input] }],
      });
    }
    if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('why'));
  };
  const modal = await nextEvent('MODAL', () => interact(slash));
  expect(modal).toMatchObject({ custom_id: 'm', title: 'Báo lỗi' });
  const filled = [{ type: 1, components: [{ type: 4, custom_id: 'why', value: 'sai ngày' }] }];
  const submit = { type: 5, data: { custom_id: 'm', components: filled } };
  expect(await nextEvent('MESSAGE_CREATE', () => interact(submit))).toMatchObject({ content: 'sai ngày' });
});

test("silence is told in Discord's words, in the person's language", async () => {
  answer = async () => undefined;
  const [vi, en] = await Promise.all([interact(slash), interact({ ...slash, locale: 'en-US' })]);
  expect(vi).toEqual({ error: 'Ứng dụng không phản hồi' });
  expect(en).toEqual({ error: 'The application did not respond' });
});

test('what makes no sense is refused with a sentence', async () => {
  const response = await fetch(`${discord.url}/local/interactions`, { method: 'POST', body: '{' });
  expect(response.status).toBe(400);
  for (const wrong of [
    { ...slash, locale: 5 },
    { type: 1, data: {} },
    { type: 5, data: { components: [{ type: 1 }] } },
  ])
    expect(await interact(wrong)).toEqual({ error: 'An interaction in JSON is expected.' });
  const endless = { method: 'POST', body: JSON.stringify({ ...slash, more: 'x'.repeat(2 ** 21) }) };
  expect((await fetch(`${discord.url}/local/interactions`, endless)).status).toBe(400);
  expect(await interact({ type: 2, data: { name: 'nothing' } })).toMatchObject({
    error: expect.stringContaining('/nothing'),
  });
  const press = { type: 3, message_id: '1', data: { custom_id: 'a' } };
  expect(await interact(press)).toEqual({ error: 'Tin nhắn này không còn nữa.' });
  expect(await interact({ ...press, locale: 'en-US' })).toEqual({
    error: 'This message is not there any more.',
  });
});

test('a form without its fields reaches the bot as an empty one', async () => {
  answer = async (interaction) => {
    if (interaction.isModalSubmit()) await interaction.reply(`${interaction.fields.fields.size} fields`);
  };
  const submit = { type: 5, data: { custom_id: 'm' } };
  expect(await nextEvent('MESSAGE_CREATE', () => interact(submit))).toMatchObject({ content: '0 fields' });
});

test('what the bot uploads is kept apart from the page: a document is no page of ours', async () => {
  const form = new FormData();
  form.set('payload_json', '{}');
  form.set('files[0]', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'a.html');
  form.set('files[1]', new Blob(['GIF89a'], { type: 'image/gif' }), 'b.gif');
  const sent = await call(discord, 'POST', `/channels/${channelId}/messages`, form);
  const served = await Promise.all(
    (sent.body as unknown as APIMessage).attachments.map(async ({ url }) => (await fetch(url)).headers),
  );
  expect(served.map((headers) => headers.get('content-disposition'))).toEqual(['attachment', 'inline']);
  for (const headers of served)
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
});

test('the page comes with a policy that lets nothing foreign in, its scripts without types', async () => {
  const page = await get('/');
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(page.headers.get('content-security-policy')?.split('; ')).toEqual([
    "default-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  const script = await get('/page/dom.ts');
  expect(script.headers.get('content-type')).toContain('text/javascript');
  expect(await script.text()).not.toContain(': string');
  expect((await get('/fonts/index.css')).headers.get('content-type')).toContain('text/css');
});

test.each([
  '/page/%2e%2e%2fserver.ts',
  '/page/..%2f..%2f..%2fpackage.json',
  '/fonts/..%2f..%2fws/package.json',
  '/page/%ff',
  '/page/%00.ts',
  '/page/main.ts/x.ts',
  `/page/${'x'.repeat(300)}.ts`,
  '/x',
])('nothing else is served: %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test.each([
  ['a foreign Host, as after DNS rebinding', { host: 'evil.example' }],
  ['a foreign Origin', { origin: 'https://evil.example' }],
  ['the Origin of another port', { origin: 'http://127.0.0.1:1' }],
])('%s is refused, on the page and on the API', async (_, headers) => {
  for (const path of ['/', '/local/state', '/api/v10/gateway']) {
    const status = await new Promise((resolve, reject) => {
      request(discord.url + path, { headers }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  }
});
