import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { statusCard } from '../../src/daily/answers.ts';
import { lastPostLine } from '../../src/daily/say.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import type { Channel } from '../../src/local-discord/world.ts';
import { corpus, makeScene, type Scene, settings } from './harness.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});
afterEach(() => scene.close());

const messagesIn = (channel: Channel) => [...channel.messages.values()];
const posts = () => messagesIn(scene.channel());
const owner = () => `guild:${scene.guild.id}` as const;
const row = async () => (await scene.schedules.status(owner()))?.row;

describe('a daily post', () => {
  it('comes once on its day, at its hour, with its source, and mentions nobody', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    await scene.later(0);
    expect(posts()).toHaveLength(0);
    await scene.later(1);
    await scene.later(1);
    const [post] = posts();
    expect(posts()).toHaveLength(1);
    expect(post?.content).toContain('80 years ago today, 24 October 1945: Founding of the United Nations');
    expect(post?.embeds[0]?.fields?.[0]?.value).toMatch(/Sources?: /);
    expect(scene.local.requests.find((one) => one.method === 'POST')?.body).toMatchObject({
      allowed_mentions: { parse: [] },
      enforce_nonce: true,
    });
  });

  it('is caught up on after hours of downtime, but not on the day after', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    scene.at('2025-10-24T23:50');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
    scene.at('2026-10-25T00:30');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
  });

  it('comes once however many processes look', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    scene.at('2025-10-24T08:00');
    await Promise.all([scene.daily, scene.another(), scene.another()].map((each) => each.tick()));
    expect(posts()).toHaveLength(1);
  });

  it('does not come twice when the hour, the channel or the zone changes after it', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    await scene.later(61);
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.set({ minute: 600, channelId: other.id });
    await scene.set({ minute: 600, timeZone: 'America/New_York', channelId: other.id });
    for (let hour = 0; hour < 20; hour++) await scene.later(60);
    expect(posts()).toHaveLength(1);
    expect(messagesIn(other)).toHaveLength(0);
  });

  it('goes on when the clock was a year ahead for a while', async () => {
    scene.at('2026-10-24T07:00');
    await scene.set();
    scene.at('2027-10-24T08:00');
    await scene.later(0);
    scene.at('2026-10-24T08:00');
    await scene.later(0);
    await scene.later(1);
    expect(posts()).toHaveLength(2);
  });

  it('does not come twice when the clock was ten weeks ahead for a while', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    await scene.later(1);
    expect(posts()).toHaveLength(1);
    scene.at('2026-01-02T08:00');
    for (let minute = 0; minute < 3; minute++) await scene.later(1);
    scene.at('2025-10-24T08:05');
    scene.local.nonces.forgetAll();
    for (let minute = 0; minute < 3; minute++) await scene.later(1);
    expect(posts()).toHaveLength(1);
  });

  it('mentions the role that was opted in, and no other', async () => {
    const role = scene.local.world.addRole(scene.guild, 'readers');
    role.mentionable = true;
    scene.at('2025-10-24T07:00');
    await scene.set({ roleId: role.id });
    await scene.later(61);
    expect(posts()[0]?.content).toMatch(new RegExp(`^<@&${role.id}> `));
    expect(scene.local.requests.find((one) => one.method === 'POST')?.body).toMatchObject({
      allowed_mentions: { roles: [role.id] },
    });
  });
});

describe('a post whose answer is lost', () => {
  const route = 'POST /channels/:id/messages';

  it('is found, not sent again, though Discord has forgotten its nonce', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    // So many messages of others stand before and after it that it is on another page.
    await chatter(150);
    scene.local.faults.next(route, 'drop-after');
    await scene.later(1);
    await chatter(150);
    expect(posts()).toHaveLength(301);
    scene.local.nonces.forgetAll();
    await scene.later(10);
    expect(posts()).toHaveLength(301);
    expect((await scene.store.posts.last(owner()))?.state).toBe('sent');
  });

  it.each([
    ['dropped before it took effect', 'drop-before'],
    ['left without an answer', 'time-out'],
    ['answered with 500', { status: 500 }],
    ['answered with 502', { status: 502 }],
  ] as const)('is sent again if it was %s', async (_name, effect) => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, effect);
    await scene.later(1);
    expect(posts()).toHaveLength(0);
    await scene.later(5);
    expect(posts()).toHaveLength(1);
  });

  it('waits as long as Discord asks where it is limited, and is sent then', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, { status: 429, retryAfter: 1 });
    const at = performance.now();
    await scene.later(1);
    expect(posts()).toHaveLength(1);
    expect(performance.now() - at).toBeGreaterThanOrEqual(1_000);
  });

  it('is left to the next lease where everybody has to wait beyond the safe part of this one', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    const slow = scene.another({ sendWithinMs: 800 });
    scene.local.faults.next(route, { status: 429, retryAfter: 0.4 });
    scene.at('2025-10-24T08:00');
    const ticked = slow.tick();
    // Meanwhile Discord asks another process for silence.
    setTimeout(() => void scene.store.pace.hold(1_500), 200);
    await ticked;
    expect(posts()).toHaveLength(0);
    await scene.later(1);
    expect(posts()).toHaveLength(1);
    await slow.stop();
  });

  it.each([
    ['Discord answered with error 503', 'Discord báo lỗi 503', { status: 503 }],
    ['Discord could not be reached', 'không kết nối được với Discord', 'drop-before'],
    ['Discord did not accept my token', 'Discord không chấp nhận mã truy cập của tôi', { status: 401 }],
    ['Discord asked me to wait', 'Discord yêu cầu chờ', { status: 400, code: 20016 }],
  ] as const)('tells why it waits, in either language: %s', async (en, vi, effect) => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, effect);
    await scene.later(1);
    const last = await scene.store.posts.last(owner());
    expect(lastPostLine(last, true, 'en')).toBe(`The post of 24 October 2025 is being tried again (${en}).`);
    expect(lastPostLine(last, true, 'vi')).toBe(`Bài của ngày 24/10/2025 đang được gửi lại (${vi}).`);
  });

  it('is tried again and again the same day, ever more rarely, and given up the day after', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.each(route, 1, { status: 503 });
    for (let minute = 0; minute < 19 * 60; minute += 10) await scene.later(10);
    const tries = scene.local.requests.filter((one) => one.method === 'POST').length;
    expect(tries).toBeGreaterThan(20);
    expect(tries).toBeLessThan(60);
    scene.local.faults.clear();
    expect(posts()).toHaveLength(0);
    expect(await scene.store.posts.last(owner())).toMatchObject({ state: 'missed', date: '2025-10-24' });
  });

  it('is settled the day after, and does not keep that day’s own post from coming', async () => {
    scene.at('2025-10-24T22:59');
    await scene.set({ minute: 23 * 60, emptyDay: 'quote' });
    scene.local.faults.next(route, 'drop-before');
    await scene.later(1);
    scene.at('2025-10-25T23:30');
    await scene.later(0);
    await scene.later(1);
    expect(posts().map((one) => one.embeds[0]?.timestamp?.slice(0, 10))).toEqual(['2025-10-25']);
    const states = (await scene.store.posts.since([owner()], '2025-10-24')).map((one) => one.state);
    expect(states).toEqual(['missed', 'sent']);
  });

  it('is not sent to a new channel when it stands in the old one', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, 'drop-after');
    await scene.later(1);
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.set({ channelId: other.id });
    await scene.later(10);
    expect([posts().length, messagesIn(other).length]).toEqual([1, 0]);
  });

  it('is found among the posts of a forum', async () => {
    const forum = scene.channel(ChannelType.GuildForum);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: forum.id });
    scene.local.faults.next('POST /channels/:id/threads', 'drop-after');
    await scene.later(1);
    await scene.later(10);
    const threads = [...scene.local.world.channels.values()].filter((one) => one.parent === forum);
    expect(threads.map((one) => one.name)).toEqual(['On this day, 24 October 2025']);
    expect((await scene.store.posts.last(owner()))?.messageId).toBe(threads[0]?.id);
  });

  it('is looked for in the minutes after its claim, however much is written there later', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, 'drop-before');
    await scene.later(1);
    scene.at('2025-10-24T09:00');
    await chatter(10_000);
    await scene.later(0);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
  });

  it('is not sent blindly where the bot may not read: the schedule is paused instead', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, 'drop-after');
    await scene.later(1);
    deny(PermissionFlagsBits.ReadMessageHistory);
    await scene.later(10);
    await scene.later(1);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'paused', reasonDetail: 'ReadMessageHistory' });
    // Once it may read again it finds the post, and sends no second one.
    deny(0n);
    await scene.schedules.resume(owner(), 'en');
    for (let n = 0; n < 5; n++) await scene.later(2);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
    expect(await scene.store.posts.last(owner())).toMatchObject({ state: 'sent', date: '2025-10-24' });
  });

  it('is sent after all where the search for it had been refused, and it is not there', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next(route, 'drop-before');
    await scene.later(1);
    deny(PermissionFlagsBits.ViewChannel);
    await scene.later(10);
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'paused', reason: 'missing-access' });
    deny(0n);
    await scene.schedules.resume(owner(), 'en');
    for (let n = 0; n < 5; n++) await scene.later(2);
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
  });
});

describe('after a refusal that was mended the same day', () => {
  /** Refused at eight, told of, and mended at nine. */
  async function refuseAndMend(): Promise<void> {
    scene.at('2025-10-24T07:59');
    await scene.set();
    deny(PermissionFlagsBits.SendMessages);
    for (let n = 0; n < 3; n++) await scene.later(1);
    expect(await row()).toMatchObject({ state: 'paused', reason: 'missing-permissions' });
    deny(0n);
    scene.at('2025-10-24T09:00');
  }
  const daily = () => posts().filter((one) => one.embeds.length > 0);

  it('today’s post comes as soon as the schedule is resumed, once', async () => {
    await refuseAndMend();
    const { next, doneToday } = await scene.schedules.resume(owner(), 'en');
    expect(next?.at.toString()).toBe('2025-10-24T02:00:00Z');
    expect(doneToday).toBe(false);
    for (let n = 0; n < 5; n++) await scene.later(2);
    expect(daily()).toHaveLength(1);
    expect((await scene.schedules.status(owner()))?.last).toMatchObject({ state: 'sent' });
  });

  it('today’s post comes at the new hour, in the new channel', async () => {
    await refuseAndMend();
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.set({ channelId: other.id, minute: 600 });
    expect((await scene.schedules.status(owner()))?.next?.at.toString()).toBe('2025-10-24T03:00:00Z');
    await scene.later(59);
    expect(messagesIn(other)).toHaveLength(0);
    await scene.later(1);
    await scene.later(1);
    expect(messagesIn(other)).toHaveLength(1);
  });

  it('a second refusal is told, too', async () => {
    await refuseAndMend();
    await scene.schedules.resume(owner(), 'en');
    scene.local.world.deleteChannel(scene.channel().id);
    for (let n = 0; n < 3; n++) await scene.later(1);
    const told = [...scene.guild.channels.values()].flatMap(messagesIn);
    expect(told.map((one) => one.content)).toContainEqual(expect.stringContaining('no longer exists'));
  });
});

describe('a post that is due, but that nobody has looked at yet', () => {
  beforeEach(async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
  });

  it('comes when the channel is changed just then', async () => {
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await scene.set({ channelId: other.id });
    expect((await scene.schedules.status(owner()))?.next?.at.toString()).toBe('2025-10-24T01:02:00Z');
    for (let n = 0; n < 5; n++) await scene.later(1);
    expect([posts().length, messagesIn(other).length]).toEqual([0, 1]);
  });

  it('comes when it is resumed just then', async () => {
    await scene.schedules.resume(owner(), 'en');
    for (let n = 0; n < 5; n++) await scene.later(1);
    expect(posts()).toHaveLength(1);
  });

  it('comes at the new hour where that is still to come', async () => {
    await scene.set({ minute: 600 });
    for (let n = 0; n < 5; n++) await scene.later(1);
    expect(posts()).toHaveLength(0);
    scene.at('2025-10-24T10:00');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
  });

  it('is the one that is skipped, and no other', async () => {
    await scene.set({ emptyDay: 'quote' });
    const { skipped, status } = await scene.schedules.skip(owner(), 'en');
    expect([skipped, status.next?.date.toString()]).toEqual(['2025-10-24', '2025-10-25']);
    for (let n = 0; n < 5; n++) await scene.later(1);
    expect(posts()).toHaveLength(0);
    scene.at('2025-10-25T08:00');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
  });
});

it('is silent on each of many days that are skipped in a row, and on no other', async () => {
  scene.at('2025-10-24T09:00');
  await scene.set({ emptyDay: 'quote' });
  for (let n = 0; n < 8; n++) await scene.schedules.skip(owner(), 'en');
  expect((await scene.schedules.status(owner()))?.next?.at.toString()).toBe('2025-11-02T01:00:00Z');
  for (let hour = 0; hour < 8 * 24 + 22; hour++) await scene.later(60);
  expect(posts()).toHaveLength(0);
  await scene.later(60);
  expect(posts()).toHaveLength(1);
});

describe('where days without an event get no post', () => {
  it('the next post is that of the next event, and skipping leaves out that one', async () => {
    scene.at('2025-10-26T07:00');
    await scene.set();
    expect((await scene.schedules.status(owner()))?.next?.date.toString()).toBe('2025-12-02');
    const { skipped, status } = await scene.schedules.skip(owner(), 'en');
    expect(skipped).toBe('2025-12-02');
    expect(status.next?.date.toString()).toBe('2026-01-25');
    scene.at('2025-10-26T08:00');
    for (let day = 0; day < 60; day++) await scene.later(1440);
    expect(posts()).toHaveLength(0);
    for (let day = 0; day < 40; day++) await scene.later(1440);
    expect(posts()).toHaveLength(1);
  });

  it('says so if there is none within a year', async () => {
    await scene.set();
    const now = () => Temporal.Instant.from('2025-10-26T00:00:00Z');
    const parts = { store: scene.store, discord: scene.discord, now };
    const schedules = createSchedules({ ...parts, corpus: { ...corpus, events: [] } });
    const status = await schedules.status(owner());
    expect(status?.next).toBeNull();
    expect(statusCard(status!, 'vi', null).embeds?.[0]?.description).toContain(
      'Trong một năm tới không có bài',
    );
    await expect(schedules.skip(owner(), 'en')).rejects.toThrow('No post comes within a year');
  });
});

it('makes today’s post after all when a day that had none is to have a quotation', async () => {
  scene.at('2025-10-26T07:59');
  await scene.set();
  await scene.later(1);
  expect(posts()).toHaveLength(0);
  await scene.set({ emptyDay: 'quote', minute: 600 });
  expect((await scene.schedules.status(owner()))?.next?.at.toString()).toBe('2025-10-26T03:00:00Z');
  await scene.later(120);
  expect(posts()).toHaveLength(1);
});

describe('what will not pass', () => {
  it('pauses where the channel was deleted, keeps the settings, and tells who set it up, once', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ setBy: scene.local.world.owner.id });
    scene.local.world.deleteChannel(scene.channel().id);
    for (let n = 0; n < 5; n++) await scene.later(2);
    expect(await row()).toMatchObject({ state: 'paused', reason: 'unknown-channel', minute: 480 });
    const told = [...scene.guild.channels.values()].flatMap(messagesIn);
    expect(told.map((one) => one.content)).toEqual([expect.stringContaining('the channel no longer exists')]);
    expect(told[0]?.content).toContain(`<@${scene.local.world.owner.id}>`);
    expect(told[0]?.content).toContain('/schedule resume');
  });

  it('tells it in both languages where the post speaks both', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ setBy: scene.local.world.owner.id, lang: 'both' });
    scene.local.world.deleteChannel(scene.channel().id);
    for (let n = 0; n < 3; n++) await scene.later(2);
    const [told] = [...scene.guild.channels.values()].flatMap(messagesIn);
    expect(told?.content.split('\n')).toEqual([
      expect.stringMatching(/^<@\d+> Tôi đã tạm dừng .*kênh không còn nữa.*\/lịch-đăng tiếp-tục/),
      expect.stringMatching(/^I have paused .*the channel no longer exists.*\/schedule resume/),
    ]);
  });

  it('tells it in direct messages where the bot may write nowhere in the server', async () => {
    const admin = scene.local.world.addUser('Lan');
    scene.local.world.addMember(scene.guild, admin);
    scene.at('2025-10-24T07:59');
    await scene.set({ setBy: admin.id, lang: 'vi' });
    scene.guild.roles.get(scene.guild.id)!.permissions = 0n;
    for (let n = 0; n < 5; n++) await scene.later(2);
    const told = messagesIn(scene.local.world.dmWith(admin));
    expect(told.map((one) => one.content)).toEqual([expect.stringContaining('không còn xem được kênh')]);
  });

  it('names the permissions that were taken away', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    deny(PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks);
    await scene.later(1);
    expect(await row()).toMatchObject({
      reason: 'missing-permissions',
      reasonDetail: 'SendMessages,EmbedLinks',
    });
  });

  it('keeps the settings for 30 days where the bot was removed, and then forgets them', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'gone', minute: 480 });
    for (let look = 0; look < 29; look++) await scene.later(LOOK);
    expect(await row()).toBeDefined();
    await scene.later(LOOK);
    expect(await row()).toBeUndefined();
  });

  it('does the same where it was paused before, and counts no day on which Discord does not say', async () => {
    await scene.set();
    await scene.schedules.pause(owner(), 'en');
    for (let look = 0; look < 35; look++) await scene.later(LOOK);
    scene.local.world.removeBot(scene.guild.id);
    scene.local.faults.each('GET /guilds/:id', 1, { status: 503 });
    for (let look = 0; look < 5; look++) await scene.later(LOOK);
    scene.local.faults.clear();
    for (let look = 0; look < 29; look++) await scene.later(LOOK);
    expect(await row()).toMatchObject({ state: 'paused', reason: 'asked' });
    await scene.later(LOOK);
    expect(await row()).toBeUndefined();
  });

  it('goes on by itself, at its hour, when the bot is back within a month', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ emptyDay: 'quote' });
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    scene.local.world.addMember(scene.guild, scene.local.world.bot);
    await scene.later(LOOK);
    expect(await row()).toMatchObject({ state: 'on', reason: null });
    expect(posts()).toHaveLength(0);
    scene.at('2025-10-26T08:00');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
  });

  it('tells why it cannot go on, when the bot is back and may not post there', async () => {
    const admin = scene.local.world.addUser('Lan');
    scene.local.world.addMember(scene.guild, admin);
    scene.at('2025-10-24T07:59');
    await scene.set({ setBy: admin.id });
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    scene.local.world.addMember(scene.guild, scene.local.world.bot);
    scene.guild.roles.get(scene.guild.id)!.permissions &= ~PermissionFlagsBits.SendMessages;
    await scene.later(LOOK);
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'paused', reasonDetail: 'SendMessages' });
    const told = messagesIn(scene.local.world.dmWith(admin));
    expect(told.map((one) => one.content)).toEqual([expect.stringContaining('(Send Messages)')]);
  });

  it.each([0, 40333])('does not pause while Discord’s address is blocked (403, %i)', async (code) => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next('POST /channels/:id/messages', { status: 403, code });
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'on', attempts: 1 });
    expect(await scene.store.pace.reserve(1, 20)).toBeGreaterThan(50_000);
  });

  it('does not take an unavailable server for one that is gone', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next('POST /channels/:id/messages', { status: 403, code: 50001 });
    scene.local.faults.next('GET /guilds/:id', { status: 503 });
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'on', attempts: 1 });
    await scene.later(5);
    expect(posts()).toHaveLength(1);
  });
});

describe('other places', () => {
  it('publishes in an announcement channel', async () => {
    const channel = scene.channel(ChannelType.GuildAnnouncement);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: channel.id });
    await scene.later(1);
    await expect.poll(() => scene.local.requests.at(-1)?.path).toMatch(/crosspost$/);
  });

  it('posts in a thread', async () => {
    const thread = scene.local.world.addThread(scene.channel(), 'history', scene.local.world.owner.id);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: thread.id });
    await scene.later(1);
    expect(messagesIn(thread)).toHaveLength(1);
  });

  it('writes to a person, and stops when that person closes the direct messages', async () => {
    const lan = scene.local.world.addUser('Lan');
    scene.local.world.addMember(scene.guild, lan);
    const channelId = await scene.schedules.greet(lan.id, 'Hello', 'en');
    scene.at('2025-10-24T07:59');
    await scene.schedules.set(`user:${lan.id}`, settings(channelId, { emptyDay: 'quote' }), 'en');
    await scene.later(1);
    expect(messagesIn(scene.local.world.dmWith(lan))).toHaveLength(2);
    scene.local.world.closedDms.add(lan.id);
    await scene.later(1440);
    expect((await scene.schedules.status(`user:${lan.id}`))?.row).toMatchObject({
      state: 'paused',
      reason: 'dm-closed',
    });
  });
});

/** Minutes within which a look at a server falls that is due once a day. */
const LOOK = 1440 * 1.125;

function deny(permissions: bigint): void {
  const overwrite = { type: OverwriteType.Role, allow: 0n, deny: permissions };
  scene.local.world.setOverwrite(scene.channel(), scene.guild.id, overwrite);
}

/** Messages of people, in the channel of the post. */
async function chatter(count: number): Promise<void> {
  const { world } = scene.local;
  const dm = world.dmWith(world.owner);
  await scene.discord.send(dm.id, { content: 'Hello' }, String(count));
  const [template] = messagesIn(dm);
  for (let n = 0; n < count; n++) {
    const message = { ...template!, id: world.nextId(), channel_id: scene.channel().id, author: world.owner };
    world.addMessage(scene.channel(), message);
  }
}
