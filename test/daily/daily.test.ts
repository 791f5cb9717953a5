import { setTimeout as sleep } from 'node:timers/promises';
import { ChannelType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { quotationFor } from '../../src/daily/content.ts';
import { settlesWithin } from '../../src/time-box.ts';
import { corpus } from '../real-corpus.ts';
import { post } from '../store/rows.ts';
import { settings } from './harness.ts';
import { messagesIn, owner, posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

describe('a daily post', () => {
  it('comes once on its day, at its hour, with its source, and mentions nobody', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    await scene.later(0);
    expect(posts()).toHaveLength(0);
    await scene.later(1);
    await scene.later(1);
    const [made] = posts();
    expect(posts()).toHaveLength(1);
    expect(made?.content).toContain('80 years ago today, 24 October 1945: Founding of the United Nations');
    expect(made?.embeds[0]?.fields?.[0]?.value).toMatch(/Sources?: /);
    expect(scene.local.requests.find((one) => one.method === 'POST')?.body).toMatchObject({
      allowed_mentions: { parse: [] },
      enforce_nonce: true,
    });
    // Publishing is not waited for.
    await sleep(100);
    expect(scene.local.requests.filter(({ path }) => path.endsWith('/crosspost'))).toEqual([]);
  });

  it('stands in the ledger for two months, and no longer', async () => {
    scene.at('2025-10-24T08:00');
    const days = Array.from({ length: 100 }, (_, n) =>
      Temporal.PlainDate.from('2025-10-24').subtract({ days: n }),
    );
    await scene.store.posts.claim(days.map((day) => post(owner(), day.toString(), { state: 'sent' })));
    await scene.later(0);
    expect((await scene.store.posts.since([owner()], '2025-01-01'))[0]?.date).toBe('2025-08-23');
  });

  it('remembers its quotation, which does not come again soon', async () => {
    scene.at('2025-10-27T07:59');
    await scene.set({ emptyDay: 'quote' });
    await scene.later(1);
    const { quotation } = (await scene.store.posts.last(owner()))!;
    expect(posts()[0]?.embeds[0]?.footer?.text).toContain(` · ${quotation}`);
  });

  it('has another quotation than the one whose turn it is where that was posted lately', async () => {
    scene.at('2025-10-27T07:59');
    await scene.set({ emptyDay: 'quote' });
    const { id } = quotationFor(corpus, Temporal.PlainDate.from('2025-10-27'), [])!;
    const lately = { state: 'sent', quotation: id, dueAt: 0 } as const;
    await scene.store.posts.claim([post(owner(), '2025-10-20', lately)]);
    await scene.later(1);
    expect(posts()[0]?.embeds[0]?.footer?.text).not.toContain(id);
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

describe('a role that was deleted', () => {
  const asked = () => scene.local.requests.filter(({ path }) => path === `/guilds/${scene.guild.id}`).length;

  it.each([ChannelType.GuildText, ChannelType.GuildForum])(
    'is forgotten after a post in a channel of type %i',
    async (type) => {
      const role = mentionableRole();
      scene.at('2025-10-24T07:00');
      await scene.set({ channelId: scene.channel(type).id, roleId: role.id });
      scene.guild.roles.delete(role.id);
      await scene.later(61);
      await expect.poll(async () => (await row())?.roleId).toBe(null);
      expect(await row()).toMatchObject({ state: 'on', attempts: 0 });
    },
  );

  it('is asked for only where a post mentions it in vain', async () => {
    const role = mentionableRole();
    scene.at('2025-10-24T07:00');
    await scene.set({ roleId: role.id, emptyDay: 'quote' });
    const before = asked();
    await scene.later(61);
    await scene.later(1440);
    expect(posts()).toHaveLength(2);
    expect(asked()).toBe(before);
  });

  it('is none where the bot may not mention it: it stays, and is mentioned when the bot may', async () => {
    const role = mentionableRole();
    scene.at('2025-10-24T07:00');
    await scene.set({ roleId: role.id, emptyDay: 'quote' });
    role.mentionable = false;
    const before = asked();
    await scene.later(61);
    await expect.poll(asked).toBe(before + 1);
    role.mentionable = true;
    await scene.later(1440);
    expect(posts().map(({ mention_roles: roles }) => roles)).toEqual([[], [role.id]]);
  });

  it('is not taken for the one that an admin chose meanwhile', async () => {
    const [old, fresh] = [mentionableRole(), mentionableRole()];
    scene.at('2025-10-24T07:00');
    await scene.set({ roleId: old.id });
    scene.guild.roles.delete(old.id);
    const guild = async (id: string) => {
      await scene.set({ roleId: fresh.id });
      return scene.discord.guild(id);
    };
    const other = scene.another({}, { discord: { ...scene.discord, guild } });
    scene.at('2025-10-24T08:00');
    await other.tick();
    await expect.poll(() => scene.logged).toContainEqual(expect.stringContaining('was deleted'));
    expect((await row())?.roleId).toBe(fresh.id);
  });

  function mentionableRole() {
    const role = scene.local.world.addRole(scene.guild, 'readers');
    role.mentionable = true;
    return role;
  }
});

describe('other places', () => {
  it('publishes in an announcement channel', async () => {
    const channel = scene.channel(ChannelType.GuildAnnouncement);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: channel.id });
    await scene.later(1);
    await expect.poll(() => scene.local.requests.at(-1)?.path).toMatch(/crosspost$/);
  });

  it('publishes no longer where an announcement channel has become a text channel, and posts as before', async () => {
    const channel = scene.channel(ChannelType.GuildAnnouncement);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: channel.id, emptyDay: 'quote' });
    channel.type = ChannelType.GuildText;
    await scene.later(1);
    await expect.poll(async () => (await row())?.place).toBe('text');
    await scene.later(1440);
    expect(messagesIn(channel)).toHaveLength(2);
    const paths = scene.local.requests.map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('/crosspost'))).toHaveLength(1);
    expect(scene.logged).not.toContainEqual(expect.stringContaining('not published'));
  });

  it('goes on publishing in the announcement channel that an admin chose meanwhile', async () => {
    const [old, fresh] = ['old', 'fresh'].map((name) =>
      scene.local.world.addChannel(scene.guild, name, ChannelType.GuildAnnouncement),
    );
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: old!.id });
    const publish = async (...post: [channelId: string, messageId: string]) => {
      await scene.set({ channelId: fresh!.id });
      old!.type = ChannelType.GuildText;
      await scene.discord.publish(...post);
    };
    const other = scene.another({}, { discord: { ...scene.discord, publish } });
    scene.at('2025-10-24T08:00');
    await other.tick();
    await expect.poll(() => scene.logged).toContainEqual(expect.stringContaining('nothing is published'));
    expect(await row()).toMatchObject({ channelId: fresh!.id, place: 'announcement' });
  });

  it('is posted all the same, and goes on being published, after a refusal that says nothing of the channel', async () => {
    const channel = scene.channel(ChannelType.GuildAnnouncement);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: channel.id, emptyDay: 'quote' });
    const crosspost = 'POST /channels/:id/messages/:id/crosspost';
    scene.local.faults.next(crosspost, { status: 403, code: 50013 });
    await scene.later(1);
    await expect.poll(() => scene.logged).toContainEqual(expect.stringContaining('not published'));
    expect((await row())?.place).toBe('announcement');
    expect(await scene.store.posts.last(owner())).toMatchObject({ state: 'sent' });
    await scene.later(1440);
    await expect.poll(() => [...channel.messages.values()].at(-1)?.flags).toBe(MessageFlags.Crossposted);
    expect(messagesIn(channel)).toHaveLength(2);
  });

  it('does not wait until a post is published, which Discord may put off for an hour', async () => {
    const channel = scene.channel(ChannelType.GuildAnnouncement);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: channel.id });
    scene.at('2025-10-24T08:00');
    const publish = () => new Promise<never>(() => {});
    const other = scene.another({}, { discord: { ...scene.discord, publish } });
    expect(await settlesWithin(other.tick(), 5_000)).toBe(true);
    expect(messagesIn(channel)).toHaveLength(1);
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
    scene.at('2025-10-24T07:59');
    await scene.schedules.remind(lan.id, settings('', { emptyDay: 'quote' }), 'Hello', 'en');
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

it('a day without a post is seen once, and its schedule not taken up again until the next post', async () => {
  scene.at('2025-01-02T07:00');
  await scene.set();
  const { store } = scene;
  let leased = 0;
  const lease: typeof store.schedules.lease = async (request) => {
    const rows = await store.schedules.lease(request);
    leased += rows.length;
    return rows;
  };
  const other = scene.another({}, { store: { ...store, schedules: { ...store.schedules, lease } } });
  scene.at('2025-01-02T08:00');
  await other.tick();
  expect((await scene.store.posts.since([owner()], '2025-01-02')).map(({ state }) => state)).toEqual([
    'empty',
  ]);
  expect(leased).toBe(1);
});

describe('what fails beside Discord', () => {
  it('one schedule that cannot be read keeps no other from posting', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    const unreadable = { ...(await row())!, owner: 'guild:1', timeZone: 'Mars/Phobos' } as const;
    await scene.store.schedules.put(unreadable);
    scene.at('2025-10-24T08:00');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
    expect(scene.logged).toContain('a daily post failed; it is tried again');
  });

  it('a tick that fails ends, as stopping does, only after what it has begun', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
    const { store, discord } = scene;
    let leases = 0;
    const lease: typeof store.schedules.lease = async (request) => {
      if (++leases === 2) throw new Error('the database is gone');
      return store.schedules.lease(request);
    };
    const send: typeof discord.send = async (...message) => {
      await sleep(300);
      return discord.send(...message);
    };
    const parts = { store: { ...store, schedules: { ...store.schedules, lease } } };
    const other = scene.another({}, { ...parts, discord: { ...discord, send } });
    const failed = other.tick().catch((error: Error) => error.message);
    await expect.poll(() => leases).toBe(2);
    await other.stop();
    expect(posts()).toHaveLength(1);
    expect((await store.posts.last(owner()))?.state).toBe('sent');
    expect(await failed).toBe('the database is gone');
  });

  it('takes nothing new once it is to stop, and leaves it to the next process', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    const one = (await row())!;
    const others = Array.from({ length: 30 }, (_, n) => `user:${n}` as const);
    for (const each of others) {
      const { id } = scene.local.world.addChannel(scene.guild, each);
      await scene.store.schedules.put({ ...one, owner: each, channelId: id });
    }
    scene.at('2025-10-24T08:00');
    const { store } = scene;
    let stopping = Promise.resolve();
    const lease: typeof store.schedules.lease = (request) => {
      stopping = other.stop();
      return store.schedules.lease(request);
    };
    const other = scene.another({}, { store: { ...store, schedules: { ...store.schedules, lease } } });
    await other.tick();
    await stopping;
    const made = () => [...scene.guild.channels.values()].flatMap(messagesIn).length;
    expect(made()).toBeLessThan(31);
    expect(made()).toBeGreaterThan(0);
    await scene.later(0);
    expect(made()).toBe(31);
  });

  it('keeps no admin waiting where a thousand paused ones are to be looked at, as after a day of downtime', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set();
    const paused = { ...(await row())!, state: 'paused', wakeAt: 0 } as const;
    for (let n = 0; n < 1_000; n++) await scene.store.schedules.put({ ...paused, owner: `guild:${n}` });
    scene.at('2025-10-24T08:00');
    const other = scene.another();
    const looking = other.tick();
    await sleep(1_000);
    expect(await scene.store.pace.ahead()).toBeLessThan(3_000);
    await other.stop();
    await looking;
  });

  it('takes another turn where the process was too busy to keep its own: others count on theirs', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
    const { store } = scene;
    const turns: number[] = [];
    const reserve: typeof store.pace.reserve = (count, gapMs) => {
      turns.push(count);
      if (turns.length === 1) setTimeout(keepBusy);
      return store.pace.reserve(count, gapMs);
    };
    const other = scene.another({}, { store: { ...store, pace: { ...store.pace, reserve } } });
    await other.tick();
    expect(turns.length).toBeGreaterThan(1);
    expect(posts()).toHaveLength(1);
  });

  it('a database that drops its connection is not taken for Discord', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
    const { store } = scene;
    let settled = 0;
    const settle: typeof store.posts.settle = async (...post) => {
      if (++settled === 1) throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
      await store.posts.settle(...post);
    };
    const other = scene.another({}, { store: { ...store, posts: { ...store.posts, settle } } });
    await other.tick();
    await other.stop();
    expect(await store.posts.last(owner())).toMatchObject({ state: 'claimed', error: null });
    expect(scene.logged).toEqual(['a daily post failed; it is tried again']);
    await scene.later(3);
    expect(posts()).toHaveLength(1);
    expect((await store.posts.last(owner()))?.state).toBe('sent');
  });

  it('what was paused while it was sent is not said to be tried again', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.at('2025-10-24T08:00');
    scene.local.faults.next('POST /channels/:id/messages', { status: 503 });
    const { discord } = scene;
    const send: typeof discord.send = async (...message) => {
      await scene.schedules.pause(owner(), 'en');
      return discord.send(...message);
    };
    const other = scene.another({}, { discord: { ...discord, send } });
    await other.tick();
    expect(await row()).toMatchObject({ state: 'paused', reason: 'asked' });
    expect(scene.logged).toEqual([]);
  });
});

/** Lets nothing else run for longer than a turn may be late. */
function keepBusy(): void {
  const until = performance.now() + 50;
  while (performance.now() < until);
}
