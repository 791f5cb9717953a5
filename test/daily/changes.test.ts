/** What an admin changes while a post is due, refused or left out. */
import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { statusCard } from '../../src/daily/answers.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { corpus } from '../real-corpus.ts';
import { settings } from './harness.ts';
import { deny, messagesIn, owner, posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

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
    const { next, made } = await scene.schedules.resume(owner(), 'en');
    expect(next?.at.toString()).toBe('2025-10-24T02:00:00Z');
    expect(made).toBeNull();
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

  it('does not come where it is skipped just as a process takes it up', async () => {
    const { store } = scene;
    const since: typeof store.posts.since = async (owners, from) => {
      const found = await store.posts.since(owners, from);
      if (owners.length > 0) await scene.schedules.skip(owner(), 'en');
      return found;
    };
    await scene.another({}, { store: { ...store, posts: { ...store.posts, since } } }).tick();
    expect(posts()).toHaveLength(0);
    expect(await store.posts.last(owner())).toBeUndefined();
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

it('is not called skipped when it is being posted at that moment', async () => {
  scene.at('2025-10-24T07:59');
  await scene.set({ emptyDay: 'quote' });
  scene.at('2025-10-24T08:00');
  const { store, discord } = scene;
  const claim: typeof store.posts.claim = async (rows) => {
    // Between the look at the ledger and the claim.
    await scene.daily.tick();
    return store.posts.claim(rows);
  };
  const now = () => Temporal.Instant.from('2025-10-24T01:00:00Z');
  const parts = { store: { ...store, posts: { ...store.posts, claim } }, discord, corpus, now };
  await expect(createSchedules(parts).skip(owner(), 'en')).rejects.toThrow(
    'The post for 24 October 2025 is being sent at this moment',
  );
  expect(posts()).toHaveLength(1);
  expect((await scene.schedules.status(owner()))?.next?.date.toString()).toBe('2025-10-25');
});

describe('a skipped day', () => {
  beforeEach(async () => {
    scene.at('2025-10-24T07:00');
    await scene.set({ emptyDay: 'quote' });
    await scene.schedules.skip(owner(), 'en');
  });

  it('is named, and comes back with /schedule resume', async () => {
    const status = await scene.schedules.status(owner());
    expect(status).toMatchObject({ skipped: ['2025-10-24'] });
    expect(statusCard(status!, 'vi', null).embeds?.[0]?.description).toContain(
      'Đang bỏ qua: ngày 24/10/2025',
    );
    const resumed = await scene.schedules.resume(owner(), 'en');
    expect(resumed.next?.date.toString()).toBe('2025-10-24');
    expect(statusCard(resumed, 'vi', null).embeds?.[0]?.description).not.toContain('bỏ qua');
    for (let n = 0; n < 3; n++) await scene.later(60);
    expect(posts()).toHaveLength(1);
  });

  it('is counted where there are too many for one message', async () => {
    const first = Temporal.PlainDate.from('2025-10-24');
    const skipped = Array.from({ length: 300 }, (_, n) => first.add({ days: n }).toString());
    const status = { ...(await scene.schedules.status(owner()))!, skipped };
    for (const [lang, others] of [
      ['en', '2 November 2025 and 290 more.'],
      ['vi', 'ngày 2/11/2025 và 290 ngày khác.'],
    ] as const) {
      const description = statusCard(status, lang, null).embeds?.[0]?.description ?? '';
      expect(description).toContain(others);
      expect(description.length).toBeLessThanOrEqual(4096);
    }
  });

  it('is named only until its hour: after that nothing brings it back', async () => {
    scene.at('2025-10-24T08:00');
    expect((await scene.schedules.status(owner()))?.skipped).toEqual([]);
    const { next } = await scene.schedules.resume(owner(), 'en');
    expect(next?.date.toString()).toBe('2025-10-25');
    for (let n = 0; n < 3; n++) await scene.later(60);
    expect(posts()).toHaveLength(0);
  });

  it('is forgotten when the daily post is turned off, not when its hour changes', async () => {
    await scene.set({ emptyDay: 'quote', minute: 600 });
    expect((await scene.schedules.status(owner()))?.skipped).toEqual(['2025-10-24']);
    await scene.schedules.off(owner());
    await scene.set({ emptyDay: 'quote' });
    const status = await scene.schedules.status(owner());
    expect([status?.skipped, status?.next?.date.toString()]).toEqual([[], '2025-10-24']);
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

it('leaves out no day of a daily post that is paused, and says that it is', async () => {
  scene.at('2025-10-24T07:00');
  await scene.set({ emptyDay: 'quote' });
  await scene.schedules.pause(owner(), 'en');
  await expect(scene.schedules.skip(owner(), 'en')).rejects.toThrow('Nothing was skipped');
  await scene.schedules.resume(owner(), 'en');
  await scene.later(60);
  expect(posts()).toHaveLength(1);
});

it('says whether there was a daily post to turn off', async () => {
  await scene.set();
  expect(await scene.schedules.off(owner())).toBe(true);
  expect(await scene.schedules.off(owner())).toBe(false);
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

it('takes no channel of another server', async () => {
  const elsewhere = scene.local.world.addGuild('Elsewhere');
  const [channel] = elsewhere.channels.values();
  await expect(scene.set({ channelId: channel!.id })).rejects.toThrow('not in this server');
});

it('keeps nobody waiting for minutes while Discord asks the bot to be silent, and changes nothing', async () => {
  await scene.set({ minute: 480 });
  await scene.store.pace.hold(300_000);
  await expect(scene.set({ minute: 600 })).rejects.toThrow('Nothing was changed: Discord asked me to wait');
  await expect(scene.schedules.test(owner(), 'en')).rejects.toThrow(
    'Nothing was changed: Discord asked me to wait',
  );
  expect((await row())?.minute).toBe(480);
  expect(posts()).toHaveLength(0);
});

it('does not blame Discord alone where other posts are sent first', async () => {
  await scene.set({ minute: 480 });
  await scene.store.pace.reserve(1_000, 20);
  await expect(scene.set({ minute: 600 })).rejects.toThrow(
    'Nothing was changed: Discord asked me to wait, or other posts come first. Please try again',
  );
});

it('asks Discord nothing out of turn, for whatever command it is: all processes together keep to its limit', async () => {
  const { pace } = scene.store;
  const { reserve } = pace;
  let turns = 0;
  pace.reserve = (count, gapMs) => {
    turns += count;
    return reserve(count, gapMs);
  };
  const before = scene.local.requests.length;
  const channel = scene.channel(ChannelType.GuildAnnouncement);
  scene.at('2025-10-24T07:59');
  await scene.set({ channelId: channel.id });
  await scene.schedules.test(owner(), 'en');
  const { channelId: _, ...choices } = settings('');
  await scene.schedules.remind(scene.local.world.owner.id, choices, 'Hello', 'en');
  await scene.later(1);
  await expect.poll(() => scene.local.requests.at(-1)?.path).toMatch(/crosspost$/);
  expect(turns).toBe(scene.local.requests.length - before);
});

it('a test for which the bot lacks a permission names it, though Discord would let this one post pass', async () => {
  await scene.set();
  const test = (lang: 'en' | 'vi') => scene.schedules.test(owner(), lang);
  deny(PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.ReadMessageHistory);
  await expect(test('en')).rejects.toThrow('I lack: Embed Links, Read Message History.');
  await expect(test('vi')).rejects.toThrow('tôi còn thiếu quyền: Nhúng liên kết, Đọc lịch sử tin nhắn.');
  deny(PermissionFlagsBits.ReadMessageHistory);
  await expect(test('en')).rejects.toThrow('I lack: Read Message History.');
  expect(posts()).toHaveLength(0);
});

it('a test notices that the channel has become an announcement channel: its posts are published from then on', async () => {
  scene.at('2025-10-24T07:00');
  await scene.set();
  scene.channel().type = ChannelType.GuildAnnouncement;
  const { status } = await scene.schedules.test(owner(), 'en');
  expect(status.row.place).toBe('announcement');
  expect((await row())?.place).toBe('announcement');
  scene.at('2025-10-24T08:00');
  await scene.later(0);
  await vi.waitFor(() => expect(scene.local.requests.at(-1)?.path).toMatch(/\/crosspost$/));
});

it.each([
  ['Discord answered with error 503', { status: 503 }],
  ['the server has as many open threads as Discord allows', { status: 400, code: 160006 }],
])('a test that cannot be posted now says why: %s', async (reason, effect) => {
  await scene.set();
  scene.local.faults.next('POST /channels/:id/messages', effect);
  await expect(scene.schedules.test(owner(), 'en')).rejects.toThrow(`Nothing was changed: ${reason}.`);
  expect(posts()).toHaveLength(0);
});

it('posts nothing of yesterday when the zone moves west after today’s post, and names that one as the last', async () => {
  scene.at('2025-12-02T07:00');
  await scene.set({ emptyDay: 'quote' });
  scene.at('2025-12-02T08:00');
  await scene.later(0);
  await scene.set({ emptyDay: 'quote', timeZone: 'America/Los_Angeles', minute: 1320 });
  const { last, next, made } = (await scene.schedules.status(owner()))!;
  expect([last?.date, next?.date.toString(), made]).toEqual(['2025-12-02', '2025-12-03', '2025-12-02']);
  for (let hour = 0; hour < 52; hour++) await scene.later(60);
  expect(posts()).toHaveLength(1);
  await scene.later(60);
  expect(posts()).toHaveLength(2);
  const dates = (await scene.store.posts.since([owner()], '2025-01-01')).map((post) => post.date);
  expect(dates).toEqual(['2025-12-02', '2025-12-03']);
});

it.each([
  // Nearly three days: of the two dates whose hour comes before, one was posted and the other lies before it.
  { from: 'Pacific/Kiritimati', time: '00:30', to: 'Etc/GMT+12', hour: '22:00', hours: 71.5 },
  { from: 'Australia/Lord_Howe', time: '02:00', to: 'Africa/Cairo', hour: '02:00', hours: 33 },
  { from: 'Asia/Ho_Chi_Minh', time: '08:00', to: 'Asia/Ho_Chi_Minh', hour: '20:00', hours: 36 },
])('says which post keeps the next one from being nearer: $time $from, $hour $to', async (one) => {
  const at = Temporal.ZonedDateTime.from(`2025-12-02T${one.time}[${one.from}]`);
  const minuteOf = (time: string) => Temporal.PlainTime.from('00:00').until(time).total('minutes');
  const wait = (minutes: number) =>
    scene.at(at.add({ minutes }).withTimeZone('Asia/Ho_Chi_Minh').toPlainDateTime().toString());
  wait(-60);
  await scene.set({ emptyDay: 'quote', timeZone: one.from, minute: minuteOf(one.time) });
  wait(0);
  await scene.later(0);
  await scene.set({ emptyDay: 'quote', timeZone: one.to, minute: minuteOf(one.hour) });
  const status = (await scene.schedules.status(owner()))!;
  expect(at.toInstant().until(status.next!.at).total('hours')).toBe(one.hours);
  const says = (lang: 'en' | 'vi') => statusCard(status, lang, null).embeds?.[0]?.description;
  expect(says('en')).toContain(
    'The post for 2 December 2025 was made already, so the next one is that of a later day.',
  );
  expect(says('vi')).toContain(
    'Bài của ngày 2/12/2025 đã được đăng nên bài tiếp theo là của một ngày sau đó.',
  );
});

it('says so where the post that keeps the next one from being nearer was given up', async () => {
  scene.at('2025-12-02T23:29');
  await scene.set({ emptyDay: 'quote', minute: 1410 });
  scene.local.faults.each('POST /channels/:id/messages', 1, { status: 503 });
  for (let minute = 0; minute < 90; minute += 5) await scene.later(5);
  scene.local.faults.clear();
  // In Los Angeles it is still the morning of the second.
  await scene.set({ emptyDay: 'quote', timeZone: 'America/Los_Angeles', minute: 720 });
  const status = (await scene.schedules.status(owner()))!;
  expect([status.last?.state, status.next?.date.toString()]).toEqual(['missed', '2025-12-03']);
  const says = (lang: 'en' | 'vi') => statusCard(status, lang, null).embeds?.[0]?.description;
  expect(says('en')).toContain(
    'The post for 2 December 2025 is not made up for, so the next one is that of a later day.\n' +
      'The post for 2 December 2025 could not be sent in time (Discord answered with error 503).',
  );
  expect(says('vi')).toContain(
    'Bài của ngày 2/12/2025 không được đăng bù nên bài tiếp theo là của một ngày sau đó.',
  );
  expect(says('en')).not.toContain('was made already');
});

it.each([
  ['west', 'America/Los_Angeles', '2025-12-02T06:00:00Z'],
  ['east', 'Pacific/Auckland', '2025-12-02T09:00:00Z'],
])('makes today’s post of the new zone when it moves %s before the post', async (_way, timeZone, next) => {
  scene.at('2025-12-01T07:00');
  await scene.set({ emptyDay: 'quote', minute: 1380 });
  scene.at('2025-12-02T07:00');
  await scene.set({ emptyDay: 'quote', timeZone, minute: 1320 });
  expect((await scene.schedules.status(owner()))?.next?.at.toString()).toBe(next);
});

it('goes on the same evening when the zone moves east after the post, where the next date has begun', async () => {
  scene.at('2025-12-03T11:00');
  await scene.set({ emptyDay: 'quote', timeZone: 'America/Los_Angeles', minute: 1200 });
  await scene.later(0);
  await scene.later(1);
  expect(posts()).toHaveLength(0);
  scene.at('2025-12-04T11:00');
  await scene.later(0);
  await scene.set({ emptyDay: 'quote', minute: 1320 });
  await scene.later(660);
  const dates = (await scene.store.posts.since([owner()], '2025-01-01')).map((post) => post.date);
  expect(dates).toEqual(['2025-12-03', '2025-12-04']);
});
