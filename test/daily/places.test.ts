/** Posts in other places than a text channel. */
import { ChannelType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { settlesWithin } from '../../src/time-box.ts';
import { settings } from './harness.ts';
import { LOOK, messagesIn, owner, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

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

  it('is published before a process ends that is asked to stop just then', async () => {
    const channel = scene.channel(ChannelType.GuildAnnouncement);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: channel.id });
    await scene.later(1);
    await scene.daily.stop();
    expect(messagesIn(channel).map(({ flags }) => flags)).toEqual([MessageFlags.Crossposted]);
  });

  it('posts in a thread', async () => {
    const thread = scene.local.world.addThread(scene.channel(), 'history', scene.local.world.owner.id);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: thread.id });
    await scene.later(1);
    expect(messagesIn(thread)).toHaveLength(1);
  });

  it('posts in a thread that has been archived, which opens it, and not in one that has been locked', async () => {
    const thread = scene.local.world.addThread(scene.channel(), 'history', scene.local.world.owner.id);
    scene.at('2025-10-24T07:59');
    await scene.set({ channelId: thread.id, emptyDay: 'quote' });
    thread.archived = true;
    await scene.later(1);
    expect([messagesIn(thread).length, thread.archived]).toEqual([1, false]);
    thread.locked = true;
    await scene.later(1440);
    expect(messagesIn(thread)).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'stopped', reason: 'thread-closed' });
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

  it('forgets a person who could not be written to for 30 days, whatever stopped it', async () => {
    scene.at('2025-10-24T07:59');
    const [lan, minh] = [scene.local.world.addUser('Lan'), scene.local.world.addUser('Minh')];
    for (const person of [lan, minh]) {
      scene.local.world.addMember(scene.guild, person);
      await scene.schedules.remind(person.id, settings(''), 'Hello', 'en');
    }
    const owners = [`user:${lan.id}`, `user:${minh.id}`] as const;
    scene.local.world.closedDms.add(lan.id);
    await scene.store.schedules.change(owners[1], { timeZone: 'Mars/Phobos' });
    await scene.later(1);
    await scene.later(1);
    const there = async () =>
      (await Promise.all(owners.map(scene.store.schedules.get))).map((row) => row?.reason);
    const asked = scene.local.requests.length;
    for (let look = 0; look < 29; look++) await scene.later(LOOK);
    expect(await there()).toEqual(['dm-closed', 'unknown-zone']);
    await scene.later(LOOK);
    expect(await there()).toEqual([undefined, undefined]);
    expect(scene.local.requests).toHaveLength(asked);
  });

  it('writes today’s post to a person whose direct messages were closed when it was due and are open again', async () => {
    const lan = scene.local.world.addUser('Lan');
    scene.local.world.addMember(scene.guild, lan);
    const remind = () => scene.schedules.remind(lan.id, settings(''), 'Hello', 'en');
    scene.at('2025-10-24T07:59');
    await remind();
    scene.local.world.closedDms.add(lan.id);
    await scene.later(1);
    await expect(remind()).rejects.toThrow('closed to me');
    scene.local.world.closedDms.delete(lan.id);
    await scene.later(60);
    await remind();
    await scene.later(0);
    await scene.later(1);
    expect(messagesIn(scene.local.world.dmWith(lan)).map(({ content }) => content)).toEqual([
      'Hello',
      'Hello',
      expect.stringContaining('80 years ago today'),
    ]);
  });
});
