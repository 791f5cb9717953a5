/** The gateway as Discord runs it: sessions, resumes, shards, and why it hangs up. */
import { once } from 'node:events';
import { ChannelType, type GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { shardOf } from '../../src/local-discord/snowflake.ts';
import { call, identify, type Line, openLine, pendingInteraction, registerPing } from './call.ts';
import { connect } from './client.ts';

let discord: LocalDiscord;

beforeEach(async () => {
  discord = await startLocalDiscord({ guilds: 4 });
});
afterEach(() => discord.close());

const { AttachFiles, EmbedLinks, MentionEveryone, UseExternalEmojis } = PermissionFlagsBits;
const ready = (line: Line) => line.received.find(({ t }) => t === 'READY')!;

describe('it hangs up with', () => {
  test.each([
    [4001, 'an unknown opcode', (line: Line) => line.send(99, null)],
    [4002, 'what is not JSON', (line: Line) => line.socket.send('{')],
    [4002, 'more than 4096 bytes', (line: Line) => line.send(1, 'a'.repeat(4096))],
    [4002, 'more than 4096 bytes in fewer letters', (line: Line) => line.send(1, 'ộ'.repeat(1400))],
    [4003, 'a presence before identifying', (line: Line) => line.send(3, {})],
    [4004, 'a wrong token', (line: Line) => line.send(2, { token: 'wrong', intents: 0 })],
    [4004, 'a token that is no text', (line: Line) => line.send(2, { token: 5, intents: 0 })],
    [
      4004,
      'a wrong token for a resume',
      (line: Line) => line.send(6, { token: 'wrong', session_id: '', seq: 0 }),
    ],
    [4010, 'a shard beyond the last', (line: Line) => line.send(2, { ...me(), shard: [2, 2] })],
    [4013, 'an intent that does not exist', (line: Line) => line.send(2, { ...me(), intents: 1 << 30 })],
    [4014, 'an intent that is not granted', (line: Line) => line.send(2, { ...me(), intents: 1 << 15 })],
    [4008, '121 messages in a minute', (line: Line) => times(121, () => line.send(1, null))],
  ])('%i for %s', async (code, _, act) => {
    const line = await openLine(discord);
    await line.next(({ op }) => op === 10);
    act(line);
    expect((await line.closed).code).toBe(code);
  });

  test('4005 for identifying twice', async () => {
    const line = await identify(discord);
    line.send(2, me());
    expect((await line.closed).code).toBe(4005);
  });

  test('4007 for resuming what was never sent', async () => {
    const first = await identify(discord);
    const line = await openLine(discord);
    line.send(6, { ...me(), session_id: ready(first).d.session_id, seq: 1_000 });
    expect((await line.closed).code).toBe(4007);
  });

  test('4012 for another version', async () => {
    const line = await openLine(discord, '?v=9&encoding=json');
    expect((await line.closed).code).toBe(4012);
  });

  test.each(['encoding=etf', 'encoding=json&compress=zlib-stream'])('4002 for %s', async (query) => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const line = await openLine(discord, `?v=10&${query}`);
    const { code } = await line.closed;
    stderr.mockRestore();
    expect(code).toBe(4002);
  });

  test('4009 for a silence longer than a heartbeat and a half', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const line = await openLine(discord);
    await line.next(({ op }) => op === 10);
    vi.advanceTimersByTime(41_250 * 1.5 + 1);
    vi.useRealTimers();
    expect((await line.closed).code).toBe(4009);
  });
});

const me = () => ({ token: discord.token, intents: 0, properties: {} });
const times = (count: number, act: () => void) => Array.from({ length: count }).forEach(act);

test('it says hello, names the servers and acknowledges heartbeats', async () => {
  const line = await identify(discord);
  expect(line.received[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
  expect(ready(line).d).toMatchObject({ v: 10, user: { id: discord.applicationId, bot: true } });
  expect(ready(line).d.guilds).toEqual(
    [...discord.world.guilds.keys()].map((id) => ({ id, unavailable: true })),
  );
  line.send(1, 1);
  expect(await line.next(({ op }) => op === 11)).toEqual({ op: 11 });
});

test('what was missed is sent again after a resume, in order and once', async () => {
  await registerPing(discord);
  const line = await identify(discord);
  const first = await pendingInteraction(discord, line);
  line.socket.terminate();
  await line.closed;
  const session = ready(line).d.session_id;
  discord.gateway.dispatch('TYPING_START', { n: 1 }, null);
  discord.gateway.dispatch('TYPING_START', { n: 2 }, null);
  const again = await openLine(discord);
  again.send(6, { ...me(), session_id: session, seq: 2 });
  await again.next(({ t }) => t === 'RESUMED');
  expect(again.received.slice(1).map(({ t, s }) => [t, s])).toEqual([
    ['TYPING_START', 3],
    ['TYPING_START', 4],
    ['RESUMED', 5],
  ]);
  expect(first.id).toMatch(/^\d{17,19}$/);
});

test('what is asked while the bot is away for a moment reaches it when it resumes', async () => {
  await registerPing(discord);
  const line = await identify(discord);
  line.socket.terminate();
  await vi.waitFor(() => expect(discord.gateway.online).toBe(false));
  const seen = discord.person().slash('ping');
  const again = await openLine(discord);
  again.send(6, { ...me(), session_id: ready(line).d.session_id, seq: 1 });
  const { d } = await again.next(({ t }) => t === 'INTERACTION_CREATE');
  await call(discord, 'POST', `/interactions/${d.id}/${d.token}/callback`, {
    type: 4,
    data: { content: 'a' },
  });
  expect(await seen).toMatchObject({ content: 'a' });
});

test('a person is told at once when there is no bot at all', async () => {
  await registerPing(discord);
  await expect(discord.person().slash('ping')).rejects.toThrow('The application did not respond');
});

test.each([
  ['/gateway', { Host: 'evil.example' }],
  ['/gateway', { origin: 'https://evil.example' }],
  ['/elsewhere', {}],
])('nobody gets through at %s with %o', async (path, headers) => {
  const address = `${discord.url.replace('http', 'ws')}${path}?v=10&encoding=json`;
  await expect(once(new WebSocket(address, { headers }), 'open')).rejects.toThrow('socket hang up');
});

test('a session that is unknown is invalid', async () => {
  const line = await openLine(discord);
  line.send(6, { ...me(), session_id: 'nobody', seq: 1 });
  expect(await line.next(({ op }) => op === 9)).toMatchObject({ op: 9, d: false });
});

test('who starts anew leaves the lost session behind, and no other', async () => {
  const [lost, other] = [
    await identify(discord, { shard: [0, 2] }),
    await identify(discord, { shard: [1, 2] }),
  ];
  for (const { socket } of [lost, other]) socket.terminate();
  await vi.waitFor(() => expect(discord.gateway.online).toBe(false));
  await identify(discord, { shard: [0, 2] });
  const resume = async (line: Line) => {
    const again = await openLine(discord);
    again.send(6, { ...me(), session_id: ready(line).d.session_id, seq: 1 });
    return again.next(({ op, t }) => op === 9 || t === 'RESUMED');
  };
  expect(await resume(lost)).toMatchObject({ op: 9, d: false });
  expect(await resume(other)).toMatchObject({ t: 'RESUMED' });
});

// https://docs.discord.com/developers/events/gateway#initiating-a-disconnect
test.each([1000, 1001])('who leaves with %i ends its session', async (code) => {
  await registerPing(discord);
  const line = await identify(discord);
  line.socket.close(code);
  await vi.waitFor(() => expect(discord.gateway.online).toBe(false));
  await expect(discord.person().slash('ping')).rejects.toThrow('The application did not respond');
  const again = await openLine(discord);
  again.send(6, { ...me(), session_id: ready(line).d.session_id, seq: 1 });
  expect(await again.next(({ op, t }) => op === 9 || t === 'RESUMED')).toMatchObject({ op: 9, d: false });
});

test('each shard is told of its own servers, and shard 0 of direct messages', async () => {
  await registerPing(discord);
  const lines = [await identify(discord, { shard: [0, 2] }), await identify(discord, { shard: [1, 2] })];
  for (const [shard, line] of lines.entries()) {
    const guilds = ready(line).d.guilds as { id: string }[];
    expect(guilds).toHaveLength(2);
    for (const { id } of guilds) {
      expect(shardOf(id, 2)).toBe(shard);
      discord
        .person({ guildId: id })
        .slash('ping')
        .catch(() => undefined);
      const { d } = await line.next(({ t }) => t === 'INTERACTION_CREATE');
      expect(d.guild_id).toBe(id);
    }
  }
  discord
    .person({ guildId: null })
    .slash('ping')
    .catch(() => undefined);
  const { d } = await lines[0]!.next(({ t }) => t === 'INTERACTION_CREATE');
  expect(d).toMatchObject({
    context: 1,
    user: { id: discord.world.owner.id },
    channel: { type: ChannelType.DM },
    // https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
    app_permissions: String(AttachFiles | EmbedLinks | MentionEveryone | UseExternalEmojis),
  });
  expect(d).not.toHaveProperty('member');
});

test('only who asked for messages is told of them, and of private ones nobody', async () => {
  const guildMessages: typeof GatewayIntentBits.GuildMessages = 1 << 9;
  const silent = await identify(discord);
  const curious = await identify(discord, { intents: guildMessages });
  const channel = discord.world.guilds.values().next().value!.channels.values().next().value!;
  await call(discord, 'POST', `/channels/${channel.id}/messages`, { content: 'a' });
  await registerPing(discord);
  const asked = await pendingInteraction(discord, silent);
  await asked.callback({ type: 4, data: { content: 'private', flags: 64 } });
  await asked.seen;
  const told = ({ received }: Line) => received.filter(({ t }) => t === 'MESSAGE_CREATE');
  expect(told(curious).map(({ d }) => [d.content, d.guild_id])).toEqual([['a', channel.guild!.id]]);
  expect(told(silent)).toEqual([]);
});

test('a session declared invalid for good cannot be resumed', async () => {
  const line = await identify(discord);
  discord.gateway.invalidate();
  expect(await line.next(({ op }) => op === 9)).toMatchObject({ d: false });
  const again = await openLine(discord);
  again.send(6, { ...me(), session_id: ready(line).d.session_id, seq: 1 });
  expect(await again.next(({ op }) => op === 9)).toMatchObject({ d: false });
});

describe('an ordinary client', () => {
  test('with the intent for servers knows their channels, threads and itself, also of one that it joins', async () => {
    const guilds: typeof GatewayIntentBits.Guilds = 1;
    const [first] = discord.world.guilds.values();
    const forum = [...first!.channels.values()].find(({ type }) => type === ChannelType.GuildForum)!;
    discord.world.addThread(forum, 'a post', discord.world.bot.id);
    const client = await connect(discord, { intents: [guilds] });
    const channelsOf = (id: string) => client.guilds.cache.get(id)?.channels.cache.map(({ name }) => name);
    expect(channelsOf(first!.id)).toEqual(['chung', 'tin-tức', 'diễn-đàn', 'a post']);
    expect(client.guilds.cache.get(first!.id)).toMatchObject({ memberCount: 2 });
    expect(client.guilds.cache.get(first!.id)!.members.me?.id).toBe(client.user.id);
    const joined = discord.world.addGuild('Joined');
    await vi.waitFor(() => expect(channelsOf(joined.id)).toHaveLength(3));
    await client.destroy();
  });

  test('takes a connection without acknowledgements for dead, and resumes on a new one', async () => {
    discord.gateway.heartbeatMs = 200;
    discord.gateway.acknowledging = false;
    const client = await connect(discord);
    const resumed = new Promise((resolve) => client.once('shardResume', resolve));
    await new Promise((resolve) => client.once('shardReconnecting', resolve));
    discord.gateway.acknowledging = true;
    await resumed;
    await client.destroy();
  });

  test.each([
    ['is asked to reconnect', () => discord.gateway.askToReconnect()],
    ['is hung up on with 4000', () => discord.gateway.drop(4000)],
    ['loses its socket', () => discord.gateway.drop()],
  ])('resumes when it %s', async (_, act) => {
    const client = await connect(discord);
    await registerPing(discord);
    client.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply('pong');
    });
    const resumed = new Promise((resolve) => client.once('shardResume', resolve));
    act();
    await resumed;
    expect((await discord.person().slash('ping')).content).toBe('pong');
    await client.destroy();
  });

  test('serves every server with two shards', async () => {
    const client = await connect(discord, { shards: [0, 1], shardCount: 2 });
    await registerPing(discord);
    client.on('interactionCreate', (interaction) => {
      if (interaction.isChatInputCommand()) void interaction.reply(`to ${interaction.guildId}`);
    });
    for (const guildId of discord.world.guilds.keys()) {
      expect((await discord.person({ guildId }).slash('ping')).content).toBe(`to ${guildId}`);
    }
    await client.destroy();
  });
});
