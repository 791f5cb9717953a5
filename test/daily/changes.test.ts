/** What an admin changes while a post is due, refused or left out. */
import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { statusCard } from '../../src/daily/answers.ts';
import { lastPostLine } from '../../src/daily/say.ts';
import { createSchedules } from '../../src/daily/schedules.ts';
import { corpus } from '../real-corpus.ts';
import { makeScene, settings } from './harness.ts';
import { deny, messagesIn, owner, posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

describe('a post that has to wait after it was taken up', () => {
  const asked = () => scene.local.requests.some(({ status }) => status === 429);
  /** Discord limits its channel, or `whom`, for a second; the same process goes on when `change` is done. */
  async function whileItWaits(change: () => Promise<unknown>, whom = {}): Promise<void> {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next('POST /channels/:id/messages', { status: 429, retryAfter: 1, ...whom });
    const ticked = scene.later(1);
    await expect.poll(asked).toBe(true);
    await change();
    await ticked;
  }

  it.each([
    ['turned off', () => scene.schedules.off(owner())],
    ['paused', () => scene.schedules.pause(owner(), 'en')],
  ])('does not come where it is %s meanwhile', async (_, change) => {
    await whileItWaits(change);
    expect(posts()).toHaveLength(0);
  });

  it('comes in the new channel alone where that is chosen meanwhile', async () => {
    const other = scene.local.world.addChannel(scene.guild, 'other');
    await whileItWaits(() => scene.set({ channelId: other.id }));
    expect([posts().length, messagesIn(other).length]).toEqual([0, 0]);
    await scene.later(2);
    expect([posts().length, messagesIn(other).length]).toEqual([0, 1]);
  });

  it.each([
    ['the whole bot', { global: true }],
    ['its whole address', { address: true }],
  ])(
    'keeps nobody waiting twice where it is %s that must wait, and it is paused meanwhile',
    async (_, whom) => {
      await whileItWaits(() => scene.schedules.pause(owner(), 'en'), whom);
      expect(await scene.store.pace.ahead()).toBeLessThan(500);
    },
  );

  it('is said not to be sent where it is paused meanwhile, and comes once it is resumed that day, once', async () => {
    await whileItWaits(() => scene.schedules.pause(owner(), 'en'));
    const last = await scene.store.posts.last(owner());
    expect(lastPostLine(last, false, 'en')).toBe(
      'The post for 24 October 2025 was held up and has not been sent. If the daily post is on again that day, I send it.',
    );
    expect(lastPostLine(last, false, 'vi')).toBe(
      'Bài của ngày 24/10/2025 bị chậm nên chưa được gửi. Nếu bài đăng hằng ngày được bật lại trong ngày đó, tôi sẽ gửi.',
    );
    await scene.schedules.resume(owner(), 'en');
    for (let n = 0; n < 3; n++) await scene.later(2);
    expect(posts()).toHaveLength(1);
    expect((await scene.store.posts.last(owner()))?.state).toBe('sent');
  });

  it('is not said to be unsent any more once it was sent again, and that answer is lost', async () => {
    await whileItWaits(() => scene.schedules.pause(owner(), 'en'));
    await scene.schedules.resume(owner(), 'en');
    scene.local.faults.next('POST /channels/:id/messages', 'drop-after');
    const { discord } = scene;
    const send: typeof discord.send = async (...message) => {
      await scene.schedules.pause(owner(), 'en');
      return discord.send(...message);
    };
    scene.at('2025-10-24T08:02');
    await scene.another({}, { discord: { ...discord, send } }).tick();
    expect(posts()).toHaveLength(1);
    expect(lastPostLine(await scene.store.posts.last(owner()), false, 'en')).toContain('is not known');
    await scene.schedules.resume(owner(), 'en');
    for (let n = 0; n < 3; n++) await scene.later(2);
    expect(posts()).toHaveLength(1);
  });

  it('is not said to be unsent where it was only looked for, and Discord limits that', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next('POST /channels/:id/messages', 'drop-after');
    await scene.later(1);
    scene.local.faults.next('GET /channels/:id/messages', { status: 429, retryAfter: 1 });
    const ticked = scene.later(2);
    await expect.poll(asked).toBe(true);
    await scene.schedules.pause(owner(), 'en');
    await ticked;
    expect(lastPostLine(await scene.store.posts.last(owner()), false, 'en')).toContain('is not known');
  });

  it('is said not to be sent where it is paused while the whole bot waits for its turn', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    await scene.store.pace.hold(4_000);
    const ticked = scene.later(1);
    await expect.poll(async () => (await row())?.lease).not.toBeNull();
    await scene.schedules.pause(owner(), 'en');
    await ticked;
    expect(lastPostLine(await scene.store.posts.last(owner()), false, 'en')).toContain('has not been sent');
  });

  it('does not come where it is turned off while the whole bot waits for its turn', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    await scene.store.pace.hold(4_000);
    const ticked = scene.later(1);
    await expect.poll(async () => (await row())?.lease).not.toBeNull();
    await scene.schedules.off(owner());
    await ticked;
    expect(posts()).toHaveLength(0);
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

it('says whether there was a daily post to turn off', async () => {
  await scene.set();
  expect(await scene.schedules.off(owner())).toBe(true);
  expect(await scene.schedules.off(owner())).toBe(false);
});

describe('where days without an event get no post', () => {
  it('the next post is that of the next event, and skipping leaves out that one', async () => {
    const events = corpus.events.filter(({ id }) => ['vn-cuba-relations', 'party-congress-13'].includes(id));
    const rare = await makeScene({ corpus: { ...corpus, events } });
    onTestFinished(() => rare.close());
    const server = `guild:${rare.guild.id}` as const;
    rare.at('2025-10-26T07:00');
    await rare.set();
    expect((await rare.schedules.status(server))?.next?.date.toString()).toBe('2025-12-02');
    const { skipped, status } = await rare.schedules.skip(server, 'en');
    expect(skipped).toBe('2025-12-02');
    expect(status.next?.date.toString()).toBe('2026-01-25');
    rare.at('2025-10-26T08:00');
    for (let day = 0; day < 60; day++) await rare.later(1440);
    expect(messagesIn(rare.channel())).toHaveLength(0);
    for (let day = 0; day < 40; day++) await rare.later(1440);
    expect(messagesIn(rare.channel())).toHaveLength(1);
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
  // No turn comes too late: a busy process takes another one then.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  const before = scene.local.requests.length;
  const channel = scene.channel(ChannelType.GuildAnnouncement);
  scene.at('2025-10-24T07:59');
  await scene.set({ channelId: channel.id });
  await scene.schedules.test(owner(), 'en');
  const { channelId: _, ...choices } = settings('');
  await scene.schedules.remind(scene.local.world.owner.id, choices, 'Hello', 'en');
  await scene.later(1);
  await expect.poll(() => scene.local.requests.at(-1)?.path).toMatch(/crosspost$/);
  clock.mockRestore();
  expect(turns).toBe(scene.local.requests.length - before);
});

it('a test for which the bot lacks a permission names it, though Discord would let this one post pass', async () => {
  await scene.set();
  const test = (lang: 'en' | 'vi') => scene.schedules.test(owner(), lang);
  deny(PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.ReadMessageHistory);
  await expect(test('en')).rejects.toThrow(
    `In <#${scene.channel().id}> I lack: Embed Links, Read Message History.`,
  );
  await expect(test('vi')).rejects.toThrow('tôi còn thiếu quyền: Nhúng liên kết, Đọc lịch sử tin nhắn.');
  deny(PermissionFlagsBits.ReadMessageHistory);
  await expect(test('en')).rejects.toThrow('I lack: Read Message History.');
  expect(posts()).toHaveLength(0);
});

it('a test on a day without a post shows what is to come instead', async () => {
  scene.at('2025-10-26T07:00');
  await scene.set({ emptyDay: 'nothing' });
  await scene.schedules.test(owner(), 'en');
  expect(posts().map(({ embeds }) => embeds[0]?.title)).toEqual(['Coming anniversaries']);
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

it('is shown as it was set up while Discord does not answer', async () => {
  await scene.set();
  scene.channel().type = ChannelType.GuildAnnouncement;
  scene.local.faults.next('GET /channels/:id', { status: 503 });
  const shown = await scene.schedules.show(owner(), 'en');
  expect([shown?.row.place, shown?.lack]).toEqual(['text', null]);
  expect((await scene.schedules.show(owner(), 'en'))?.row.place).toBe('announcement');
  await scene.store.pace.hold(60_000);
  expect(await scene.schedules.show(owner(), 'en')).toMatchObject({ lack: null });
});

it('is shown as it was set up where what Discord says of the channel tells nothing', async () => {
  await scene.set();
  scene.local.faults.next('GET /channels/:id', { status: 403, code: 20_001, message: 'Not for bots' });
  expect(await scene.schedules.show(owner(), 'en')).toMatchObject({ row: { state: 'on' }, lack: null });
});

it('a test that cannot be posted now says why', async () => {
  await scene.set();
  scene.local.faults.next('POST /channels/:id/messages', { status: 400, code: 160006 });
  await expect(scene.schedules.test(owner(), 'en')).rejects.toThrow(
    'Nothing was changed: the server has as many open threads as Discord allows.',
  );
  expect(posts()).toHaveLength(0);
});

it('a test that Discord refuses for good says why', async () => {
  await scene.set();
  scene.local.faults.next('POST /channels/:id/messages', { status: 403, code: 50013 });
  await expect(scene.schedules.test(owner(), 'en')).rejects.toThrow(
    'The test could not be posted: I lack permissions in the channel.',
  );
});

describe('what another admin does while Discord is asked', () => {
  /** The schedules, as one who asks Discord for the channel finds them; `meanwhile` comes before the first answer. */
  function asked(meanwhile: () => Promise<unknown>) {
    let isFirst = true;
    const channel: typeof scene.discord.channel = async (id) => {
      const found = await scene.discord.channel(id);
      if (isFirst) {
        isFirst = false;
        await meanwhile();
      }
      return found;
    };
    const now = () => Temporal.Instant.from('2025-10-24T00:00:00Z');
    return createSchedules({ store: scene.store, discord: { ...scene.discord, channel }, corpus, now });
  }
  beforeEach(async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
  });

  it('a channel of another kind that is chosen stays so, though the schedule is being shown', async () => {
    const news = scene.channel(ChannelType.GuildAnnouncement);
    const forum = scene.channel(ChannelType.GuildForum);
    await scene.set({ channelId: news.id });
    news.type = ChannelType.GuildText;
    const { show } = asked(() => scene.set({ channelId: forum.id }));
    expect((await show(owner(), 'en'))?.row).toMatchObject({ channelId: forum.id, place: 'forum' });
    expect(await row()).toMatchObject({ channelId: forum.id, place: 'forum' });
  });

  it('turned off, it is not shown, though it lacked something', async () => {
    deny(PermissionFlagsBits.SendMessages);
    const { show } = asked(() => scene.schedules.off(owner()));
    expect(await show(owner(), 'en')).toBeNull();
  });

  it('what a channel lacks that is given up is not said of the new one', async () => {
    deny(PermissionFlagsBits.SendMessages);
    const other = scene.local.world.addChannel(scene.guild, 'other');
    const { show } = asked(() => scene.set({ channelId: other.id }));
    expect(await show(owner(), 'en')).toMatchObject({ row: { channelId: other.id }, lack: null });
  });

  it('a new hour stays, though the schedule is being resumed', async () => {
    await scene.schedules.pause(owner(), 'en');
    const { resume } = asked(() => scene.set({ minute: 600 }));
    const { next } = await resume(owner(), 'en');
    expect(next?.at.toString()).toBe('2025-10-24T03:00:00Z');
    expect(await row()).toMatchObject({ state: 'on', minute: 600 });
  });

  it('turned off, it stays off, though it is being resumed', async () => {
    await scene.schedules.pause(owner(), 'en');
    const { resume } = asked(() => scene.schedules.off(owner()));
    await expect(resume(owner(), 'en')).rejects.toThrow('No daily post is set up here.');
    expect(await row()).toBeUndefined();
  });
});
