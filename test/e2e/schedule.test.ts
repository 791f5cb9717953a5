/** /schedule and /remind as an admin and a member meet them: the real Client, a real database, the local Discord. */

import { ChannelFlags, ChannelType, Locale, OverwriteType, PermissionFlagsBits } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Bot, createBot } from '../../src/bot.ts';
import type { App } from '../../src/command.ts';
import { createDaily, type Daily } from '../../src/daily/daily.ts';
import { connectDiscord } from '../../src/daily/discord.ts';
import { takeTurn } from '../../src/daily/pace.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import type { Channel, Guild } from '../../src/local-discord/world.ts';
import { createLog, createScrub } from '../../src/log.ts';
import { register } from '../../src/register.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { makeApp } from '../commands/ask.ts';
import { allJudges } from '../local-discord/judges/all.ts';

let local: LocalDiscord;
let store: Store;
let bot: Bot;
let daily: Daily;
let app: App;
let guild: Guild;
let channel: Channel;
/** 24 October 2025, the day of the United Nations, at seven in the morning in Vietnam. */
let now = Temporal.Instant.from('2025-10-24T00:00:00Z');

beforeAll(async () => {
  local = await startLocalDiscord({ judges: allJudges() });
  store = await openStore({ kind: 'sqlite', file: ':memory:' });
  const log = createLog('silent', createScrub([]));
  const turn = () => takeTurn(store.pace);
  const discord = connectDiscord({ token: local.token, apiUrl: local.api, turn });
  const corpus = makeApp().corpus;
  const parts = { store, discord, corpus, now: () => now };
  const schedules = createSchedules(parts);
  daily = createDaily({ ...parts, log });
  app = { ...makeApp(), schedules, now: () => now };
  bot = createBot({ commands, app, settings: schedules, log, apiUrl: local.api });
  const client = await bot.start(local.token);
  await register(
    client.rest,
    { applicationId: local.applicationId },
    commands.map(({ data }) => data),
  );
});

afterAll(async () => {
  // Whatever was asked of Discord, no judge found fault with it.
  const problems = local.requests.flatMap((request) => request.problems);
  await bot.stop();
  await store.close();
  await local.close();
  expect(problems).toEqual([]);
});

beforeEach(() => {
  now = Temporal.Instant.from('2025-10-24T00:00:00Z');
  guild = local.world.addGuild('Lớp sử');
  channel = [...guild.channels.values()].find((one) => one.type === ChannelType.GuildText)!;
});

const admin = (locale = 'en-US') => local.person({ guildId: guild.id, channelId: channel.id, locale });
const schedule = (subcommand: string, options = {}, locale?: string) =>
  admin(locale).slash('schedule', options, { subcommand });
const read = ({ content, embeds }: APIMessage) =>
  [
    content,
    ...embeds.flatMap((embed) => [
      embed.description,
      ...(embed.fields ?? []).map((f) => `${f.name}: ${f.value}`),
    ]),
  ]
    .filter(Boolean)
    .join('\n');
const posts = (where = channel) =>
  [...where.messages.values()].filter((one) => one.author.bot && !isAnswer(one));
const findCommand = (name: string) => commands.find(({ data }) => data.name === name)!;
const isAnswer = (message: APIMessage) =>
  message.interaction_metadata !== undefined || (Number(message.flags) & 64) !== 0;
const seconds = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds / 1000;

async function waitUntil(instant: string): Promise<void> {
  now = Temporal.Instant.from(instant);
  await daily.tick();
}

describe('an admin', () => {
  test('sets a channel and an hour, is told when the next post is, and it comes then', async () => {
    const answer = await schedule('set', {
      channel: channel.id,
      time: '8:00',
      zone: 'Asia/Ho_Chi_Minh',
      language: 'en',
    });
    expect(Number(answer.flags) & 64).toBe(64);
    expect(read(answer)).toContain(`<t:${seconds('2025-10-24T01:00:00Z')}:F>`);
    expect(read(answer)).toContain('08:00 Asia/Ho_Chi_Minh');
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts().map((one) => one.content)).toEqual([
      expect.stringContaining('80 years ago today, 24 October 1945: Founding of the United Nations'),
    ]);
    const shown = read(await schedule('show'));
    expect(shown).toContain(`https://discord.com/channels/${guild.id}/${channel.id}/${posts()[0]?.id}`);
    expect(shown).toContain(`<t:${seconds('2025-10-25T01:00:00Z')}:F>`);
  });

  test('changes the hour after today’s post: the answer says that nothing comes twice today', async () => {
    await schedule('set', { channel: channel.id, time: '8:00', zone: 'Asia/Ho_Chi_Minh', language: 'en' });
    await waitUntil('2025-10-24T01:00:00Z');
    const answer = read(await schedule('set', { channel: channel.id, time: '20:00' }));
    expect(answer).toContain('nothing comes twice today');
    expect(answer).toContain(`<t:${seconds('2025-10-25T13:00:00Z')}:F>`);
    await waitUntil('2025-10-24T13:00:00Z');
    expect(posts()).toHaveLength(1);
  });

  test('tests it: a post marked as a test comes at once, and the real one still comes', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh', language: 'both' });
    const answer = read(await schedule('test'));
    const [test] = posts();
    expect(answer).toContain(`/${test?.id}`);
    expect(test?.content).toMatch(/^\*\*Thử\*\*.*\n\*\*Test\*\*/);
    expect(test?.content).toContain('Đây là bài đăng thử, không thay cho bài đăng hằng ngày.');
    expect(test?.content).toContain('This is a test; it does not replace the daily post.');
    expect(answer).toContain('No daily post has been made yet.');
    expect(test?.embeds).toHaveLength(2);
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts()).toHaveLength(2);
  });

  test('tests it without notifying the role that it mentions', async () => {
    const role = local.world.addRole(guild, 'readers');
    role.mentionable = true;
    await schedule('set', { channel: channel.id, time: '08:00', role: role.id });
    await schedule('test');
    const asked = local.requests.findLast(({ path }) => path === `/channels/${channel.id}/messages`);
    expect(posts()[0]?.content).toMatch(new RegExp(`^<@&${role.id}> `));
    expect(asked?.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(asked?.body).not.toHaveProperty('allowed_mentions.roles');
  });

  test('tests it in a forum, under a title that says so', async () => {
    const forum = [...guild.channels.values()].find((one) => one.type === ChannelType.GuildForum)!;
    await schedule('set', { channel: forum.id, time: '08:00', language: 'vi' });
    await schedule('test');
    const threads = [...local.world.channels.values()].filter((one) => one.parent === forum);
    expect(threads.map((one) => one.name)).toEqual(['Thử · Ngày này năm xưa · ngày 24/10/2025']);
  });

  test('pauses and resumes it', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh' });
    const paused = read(await schedule('pause'));
    expect(paused).toContain('No post is planned');
    expect(paused).toContain('Paused. All settings are kept; `/schedule resume` starts it again.');
    expect(paused).not.toContain('it was paused with');
    expect(read(await schedule('skip'))).toContain('Paused. All settings are kept');
    expect(read(await schedule('show', {}, 'vi'))).toContain('`/lịch-đăng tiếp-tục` để tiếp tục đăng');
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts()).toHaveLength(0);
    expect(read(await schedule('resume'))).toContain(`<t:${seconds('2025-10-25T01:00:00Z')}:F>`);
  });

  test('skips the next one', async () => {
    await schedule('set', {
      channel: channel.id,
      time: '08:00',
      zone: 'Asia/Ho_Chi_Minh',
      'empty-day': 'quote',
    });
    const answer = read(await schedule('skip'));
    expect(answer).toContain('24 October 2025');
    expect(answer).toContain(`<t:${seconds('2025-10-25T01:00:00Z')}:F>`);
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts()).toHaveLength(0);
    await waitUntil('2025-10-25T01:00:00Z');
    expect(posts()).toHaveLength(1);
  });

  test('turns it off', async () => {
    await schedule('set', { channel: channel.id, time: '08:00' });
    expect(read(await schedule('off'))).toContain('off');
    expect(read(await schedule('show'))).toContain('No daily post is set up here');
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts()).toHaveLength(0);
  });

  test('is told by name which permissions are missing, before anything is saved', async () => {
    const deny = PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory;
    local.world.setOverwrite(channel, guild.id, { type: OverwriteType.Role, allow: 0n, deny });
    const answer = read(await schedule('set', { channel: channel.id, time: '08:00' }));
    expect(answer).toContain('Send Messages, Read Message History');
    expect(await store.schedules.get(`guild:${guild.id}`)).toBeUndefined();
  });

  test('is told why the bot does not see the channel: deleted, closed to it, or in a server without it', async () => {
    const other = local.world.addChannel(guild, 'other');
    await schedule('set', { channel: other.id, time: '08:00' });
    const overwrite = { type: OverwriteType.Role, allow: 0n, deny: PermissionFlagsBits.ViewChannel };
    local.world.setOverwrite(other, guild.id, overwrite);
    expect(read(await schedule('resume'))).toContain('give me “View Channel”');
    local.world.deleteChannel(other.id);
    expect(read(await schedule('resume'))).toBe(
      'That channel no longer exists. Please choose another one with `/schedule set`.',
    );
    local.world.removeBot(guild.id);
    const answer = await app.schedules
      .set(`guild:${guild.id}`, (await store.schedules.get(`guild:${guild.id}`))!, 'en')
      .catch(String);
    expect(answer).toContain('I am not in this server myself');
    const row = { ...(await store.schedules.get(`guild:${guild.id}`))!, channelId: channel.id };
    await expect(app.schedules.set(`guild:${guild.id}`, row, 'vi')).rejects.toThrow(
      'Hãy mời bot vào máy chủ',
    );
  });

  test('is told how to write a time and a zone', async () => {
    expect(read(await schedule('set', { channel: channel.id, time: '25:00' }))).toContain('HH:MM');
    expect(read(await schedule('set', { channel: channel.id, time: '08:00', zone: 'Mars' }))).toContain(
      'Asia/Ho_Chi_Minh',
    );
  });

  test('gets zones suggested by city, with their offset, as is said at home too', async () => {
    const offered = async (zone: string) =>
      (
        await admin().type('schedule', { channel: channel.id, time: '08:00', zone }, 'zone', {
          subcommand: 'set',
        })
      ).map((choice) => choice.name);
    expect((await offered('hà nội'))[0]).toBe('Asia/Ho_Chi_Minh (UTC+07:00)');
    expect((await offered('buenos'))[0]).toBe('America/Argentina/Buenos_Aires (UTC-03:00)');
    expect(await offered('utc')).toContain('UTC (UTC+00:00)');
    expect(await offered('')).toContain('Asia/Ho_Chi_Minh (UTC+07:00)');
  });

  test('reads it in Vietnamese', async () => {
    const answer = read(await schedule('set', { channel: channel.id, time: '08:00', language: 'en' }, 'vi'));
    expect(answer).toContain('Bài tiếp theo: <t:');
    expect(read(await schedule('show', {}, 'vi'))).toContain('Chưa đăng bài hằng ngày nào.');
  });

  test('sets the language of the server’s public answers with it; private ones follow the asker', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', language: 'vi' });
    expect(read(await admin().slash('on-this-day', { date: '24/10' }))).toContain('Liên hợp quốc');
    const hidden = read(await admin().slash('on-this-day', { date: '24/10', private: true }));
    expect(hidden).toContain('United Nations');
  });

  test('gets it in their own language where the server’s locale is en-US, as that of every new server', async () => {
    guild.locale = 'en-US';
    expect(read(await schedule('set', { channel: channel.id, time: '08:00' }, 'vi'))).toContain('Tiếng Việt');
    expect(await store.schedules.get(`guild:${guild.id}`)).toMatchObject({
      lang: 'vi',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
  });

  test('learns why it stopped, mends it, and resumes', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh', language: 'en' });
    const overwrite = { type: OverwriteType.Role, allow: 0n, deny: PermissionFlagsBits.SendMessages };
    local.world.setOverwrite(channel, guild.id, overwrite);
    await waitUntil('2025-10-24T01:00:00Z');
    expect(read(await schedule('show'))).toContain(
      'Paused: I lack permissions in the channel (Send Messages)',
    );
    expect(read(await schedule('resume'))).toContain('Send Messages');
    local.world.setOverwrite(channel, guild.id, { ...overwrite, deny: 0n });
    now = Temporal.Instant.from('2025-10-24T02:00:00Z');
    const resumed = read(await schedule('resume'));
    expect(resumed).toContain(`<t:${seconds('2025-10-24T02:00:00Z')}:F>`);
    expect(resumed).not.toContain('refused');
    expect(resumed).not.toContain('nothing comes twice');
    await daily.tick();
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
  });

  test('is told at once that a thread is locked, unless the bot may write there all the same', async () => {
    const thread = local.world.addThread(channel, 'talk', local.world.owner.id);
    await schedule('set', { channel: thread.id, time: '08:00' });
    thread.locked = true;
    const refusal = `<#${thread.id}> is a locked thread`;
    expect(read(await schedule('resume'))).toContain(refusal);
    await schedule('off');
    expect(read(await schedule('set', { channel: thread.id, time: '08:00' }))).toContain(refusal);
    expect(await store.schedules.get(`guild:${guild.id}`)).toBeUndefined();
    const moderators = local.world.addRole(guild, 'moderators', PermissionFlagsBits.ManageThreads);
    guild.members.get(local.world.bot.id)!.roles.push(moderators.id);
    expect(read(await schedule('set', { channel: thread.id, time: '08:00' }))).toContain('Next post');
  });

  test('is told at once that a forum which wants tags is none for it', async () => {
    const forum = [...guild.channels.values()].find((one) => one.type === ChannelType.GuildForum)!;
    forum.flags = ChannelFlags.RequireTag;
    const answer = read(await schedule('set', { channel: forum.id, time: '08:00' }));
    expect(answer).toContain(`<#${forum.id}> wants a tag on each post`);
    expect(await store.schedules.get(`guild:${guild.id}`)).toBeUndefined();
  });
});

test('a member who was handed the command without managing the server is refused', async () => {
  const call = {
    lang: 'en' as const,
    timeZone: 'UTC',
    user: { id: '100000000000000009', locale: Locale.EnglishUS },
    guild: { id: guild.id, locale: Locale.EnglishUS },
    channelId: channel.id,
    permissions: PermissionFlagsBits.SendMessages,
    subcommand: 'off',
    options: {},
  };
  await expect(async () => findCommand('schedule').run(call, app)).rejects.toThrow(
    'who may manage the server',
  );
});

describe('who may manage the server, and not all of it', () => {
  /** Sets the daily post up as a member with these permissions. */
  async function setUp(permissions: bigint, options = {}): Promise<string> {
    const member = local.world.addUser('Lan');
    const role = local.world.addRole(guild, 'managers', PermissionFlagsBits.ManageGuild | permissions);
    local.world.addMember(guild, member, [role.id]);
    const person = local.person({ id: member.id, guildId: guild.id, channelId: channel.id, locale: 'en-US' });
    return read(
      await person.slash(
        'schedule',
        { channel: channel.id, time: '08:00', ...options },
        { subcommand: 'set' },
      ),
    );
  }
  const settings = () => store.schedules.get(`guild:${guild.id}`);

  test('has the bot mention no role that they may not mention themselves', async () => {
    const rights = local.world.addRole(guild, 'bot', PermissionFlagsBits.MentionEveryone);
    guild.members.get(local.world.bot.id)!.roles.push(rights.id);
    const role = local.world.addRole(guild, 'readers');
    expect(await setUp(0n, { role: role.id })).toContain('Mention @everyone, @here, and All Roles');
    expect(await settings()).toBeUndefined();
    expect(await setUp(PermissionFlagsBits.MentionEveryone, { role: role.id })).toContain('Next post');
    // Not even one that somebody else chose, by moving its post to another hour.
    expect(await setUp(0n, { time: '09:00' })).toContain('Mention @everyone, @here, and All Roles');
    expect(await settings()).toMatchObject({ minute: 480, roleId: role.id });
    expect(await setUp(0n, { role: guild.id })).toContain('Next post');
    role.mentionable = true;
    expect(await setUp(0n, { role: role.id })).toContain('Next post');
  });

  test('has it post in no channel that they cannot see or may not write in', async () => {
    const hidden = local.world.addChannel(guild, 'staff');
    const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
    const close = (deny: bigint) => {
      local.world.setOverwrite(hidden, guild.id, { type: OverwriteType.Role, allow: 0n, deny });
      const all = ViewChannel | SendMessages | SendMessagesInThreads;
      local.world.setOverwrite(hidden, local.world.bot.id, {
        type: OverwriteType.Member,
        allow: all,
        deny: 0n,
      });
    };
    close(ViewChannel);
    expect(await setUp(0n, { channel: hidden.id })).toContain('you lack View Channel');
    close(SendMessages);
    expect(await setUp(0n, { channel: hidden.id })).toContain('you lack Send Messages');
    const thread = local.world.addThread(hidden, 'talk', local.world.owner.id);
    expect(await setUp(0n, { channel: thread.id })).toContain('Next post');
    close(SendMessagesInThreads);
    expect(await setUp(0n, { channel: thread.id })).toContain('you lack Send Messages in Threads');
    expect(await setUp(0n, { channel: hidden.id })).toContain('Next post');
  });

  test('tests and resumes it only where they might set it up', async () => {
    const rights = local.world.addRole(guild, 'bot', PermissionFlagsBits.MentionEveryone);
    guild.members.get(local.world.bot.id)!.roles.push(rights.id);
    const readers = local.world.addRole(guild, 'readers');
    await schedule('set', { channel: channel.id, time: '08:00', role: readers.id });
    await schedule('pause');
    const lan = local.world.addUser('Lan');
    const role = local.world.addRole(guild, 'managers', PermissionFlagsBits.ManageGuild);
    local.world.addMember(guild, lan, [role.id]);
    // Asked from where they may write.
    const other = local.world.addChannel(guild, 'other');
    const person = local.person({ id: lan.id, guildId: guild.id, channelId: other.id, locale: 'en-US' });
    const answers = async () => [
      read(await person.slash('schedule', {}, { subcommand: 'test' })),
      read(await person.slash('schedule', {}, { subcommand: 'resume' })),
    ];
    for (const answer of await answers()) expect(answer).toContain('Mention @everyone, @here, and All Roles');
    const overwrite = { type: OverwriteType.Member, allow: 0n, deny: PermissionFlagsBits.SendMessages };
    local.world.setOverwrite(channel, lan.id, overwrite);
    for (const answer of await answers()) expect(answer).toContain('you lack Send Messages');
    expect(posts()).toEqual([]);
    expect(await settings()).toMatchObject({ state: 'paused' });
    local.world.setOverwrite(channel, lan.id, { ...overwrite, deny: 0n });
    readers.mentionable = true;
    const [tested, resumed] = await answers();
    expect(tested).toContain('A test post is there');
    expect(resumed).toContain('on again');
  });
});

test('a person gets the daily post in direct messages, and stops it', async () => {
  const lan = local.world.addUser('Lan');
  local.world.addMember(guild, lan);
  const person = local.person({ id: lan.id, guildId: null, locale: 'vi' });
  const answer = await person.slash('remind', { time: '6:30', zone: 'UTC' }, { subcommand: 'on' });
  expect(read(answer)).toContain(`<t:${seconds('2025-10-24T06:30:00Z')}:F>`);
  const direct = local.world.dmWith(lan);
  expect(posts(direct).map((one) => one.content)).toEqual([
    'Tôi sẽ nhắn cho bạn ở đây lúc 06:30 (UTC) vào những ngày có bài. Dùng `/nhắc-tôi tắt` để thôi.',
  ]);
  await waitUntil('2025-10-24T06:30:00Z');
  expect(posts(direct).at(-1)?.content).toContain('80 năm trước, ngày 24/10/1945: Thành lập Liên hợp quốc');
  expect(read(await person.slash('remind', {}, { subcommand: 'off' }))).toContain(
    'không nhận bài đăng hằng ngày nữa',
  );
  await waitUntil('2025-10-25T06:30:00Z');
  expect(posts(direct)).toHaveLength(2);
});

test('a person is promised nothing that is not set up, and keeps what was', async () => {
  const lan = local.world.addUser('Lan');
  local.world.addMember(guild, lan);
  const person = local.person({ id: lan.id, guildId: guild.id, channelId: channel.id, locale: 'en-US' });
  const remind = async (subcommand: string, options = {}) =>
    read(await person.slash('remind', options, { subcommand }));
  const row = () => store.schedules.get(`user:${lan.id}`);
  local.faults.next('GET /channels/:id', 'drop-before');
  expect(await remind('on')).toContain('Nothing was changed');
  expect(posts(local.world.dmWith(lan))).toEqual([]);
  expect(await row()).toBeUndefined();
  local.faults.next('POST /channels/:id/messages', 'drop-before');
  expect(await remind('on')).toContain('Nothing was changed');
  expect(await row()).toBeUndefined();
  await remind('on', { time: '6:30' });
  await store.schedules.change(`user:${lan.id}`, { state: 'paused', reason: 'dm-closed' });
  local.world.closedDms.add(lan.id);
  expect(await remind('on', { time: '9:00' })).toContain('closed to me');
  expect(await row()).toMatchObject({ state: 'paused', reason: 'dm-closed', minute: 390 });
});

test('a person whose direct messages are closed is told so at once', async () => {
  const lan = local.world.addUser('Lan');
  local.world.addMember(guild, lan);
  local.world.closedDms.add(lan.id);
  const person = local.person({ id: lan.id, guildId: guild.id, channelId: channel.id, locale: 'en-US' });
  expect(read(await person.slash('remind', {}, { subcommand: 'on' }))).toContain('closed to me');
  expect(await store.schedules.get(`user:${lan.id}`)).toBeUndefined();
});
