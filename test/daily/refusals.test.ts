/** What will not pass by itself: who is told, and what goes on. */
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { statusCard } from '../../src/daily/answers.ts';
import type { Status } from '../../src/daily/schedules.ts';
import type { Lang } from '../../src/lang.ts';
import { deny, LOOK, messagesIn, owner, posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

const described = (...[status, lang]: [Status, Lang]) =>
  statusCard(status, lang, null).embeds?.[0]?.description ?? '';

describe('what will not pass', () => {
  it('pauses where the channel was deleted, keeps the settings, and tells who set it up, once', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ setBy: scene.local.world.owner.id });
    const { id } = scene.channel();
    scene.local.world.deleteChannel(id);
    for (let n = 0; n < 5; n++) await scene.later(2);
    expect(await row()).toMatchObject({ state: 'paused', reason: 'unknown-channel', minute: 480 });
    const told = [...scene.guild.channels.values()].flatMap(messagesIn);
    expect(told.map((one) => one.content)).toEqual([
      expect.stringContaining(`in <#${id}>: the channel no longer exists`),
    ]);
    expect(told[0]?.content).toContain(`<@${scene.local.world.owner.id}>`);
    // What is deleted does not come back: `resume` could not start it.
    expect(told[0]?.content).toMatch(
      /All settings are kept\. `\/schedule set` with another channel starts it again\.$/,
    );
    expect(told[0]?.content).not.toContain('/schedule resume');
    expect(messagesIn(scene.local.world.dmWith(scene.local.world.owner))).toEqual([]);
    expect(scene.local.requests.findLast((one) => one.method === 'POST')?.body).toMatchObject({
      allowed_mentions: { users: [scene.local.world.owner.id] },
    });
  });

  it('tells it in both languages where the post speaks both', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ setBy: scene.local.world.owner.id, lang: 'both' });
    scene.local.world.deleteChannel(scene.channel().id);
    for (let n = 0; n < 3; n++) await scene.later(2);
    const [told] = [...scene.guild.channels.values()].flatMap(messagesIn);
    expect(told?.content.split('\n')).toEqual([
      expect.stringMatching(
        /^<@\d+> Tôi đã tạm dừng .*kênh không còn nữa.*Dùng `\/lịch-đăng đặt` với kênh khác/,
      ),
      expect.stringMatching(/^I have paused .*the channel no longer exists.*`\/schedule set` with another/),
    ]);
  });

  it('tells what starts it again, which is what does', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ lang: 'both', setBy: scene.local.world.owner.id });
    deny(PermissionFlagsBits.SendMessages);
    for (let n = 0; n < 3; n++) await scene.later(1);
    const told = messagesIn(scene.local.world.dmWith(scene.local.world.owner))[0]?.content;
    const status = (await scene.schedules.status(owner()))!;
    for (const [lang, sentence] of [
      ['en', 'Once that is fixed, `/schedule resume` starts it again.'],
      ['vi', 'Khi đã khắc phục, dùng `/lịch-đăng tiếp-tục` để tiếp tục đăng.'],
    ] as const) {
      expect(told).toContain(sentence);
      expect(described(status, lang)).toContain(sentence);
    }
    deny(0n);
    expect((await scene.schedules.resume(owner(), 'en')).row.state).toBe('on');
  });

  it('tells in /schedule show, too, that another channel starts it again where the channel was deleted', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.world.deleteChannel(scene.channel().id);
    await scene.later(1);
    const status = (await scene.schedules.show(owner(), 'en'))!;
    expect(described(status, 'en').split('\n')[0]).toBe(
      'Paused: the channel no longer exists. `/schedule set` with another channel starts it again. No post is planned.',
    );
    expect(described(status, 'vi').split('\n')[0]).toBe(
      'Đang tạm dừng: kênh không còn nữa. Dùng `/lịch-đăng đặt` với kênh khác để tiếp tục đăng. Hiện không có bài nào sắp đăng.',
    );
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

  it('tells it once where the process ended when it had told it', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.world.deleteChannel(scene.channel().id);
    for (let n = 0; n < 2; n++) await scene.later(1);
    await scene.store.schedules.change(owner(), { state: 'stopped', wakeAt: 0 });
    scene.local.nonces.forgetAll();
    await scene.later(10);
    expect([...scene.guild.channels.values()].flatMap(messagesIn)).toHaveLength(1);
    expect(await row()).toMatchObject({ state: 'paused' });
  });

  it.each(['drop-before', 'drop-after'] as const)(
    'tells it once where the answer to that is lost: %s',
    async (effect) => {
      scene.at('2025-10-24T07:59');
      await scene.set();
      scene.local.world.deleteChannel(scene.channel().id);
      await scene.later(1);
      scene.local.faults.next('POST /channels/:id/messages', effect);
      for (let n = 0; n < 3; n++) await scene.later(2);
      expect([...scene.guild.channels.values()].flatMap(messagesIn)).toHaveLength(1);
    },
  );

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

  it('goes by what a channel itself says of permissions, not by the category that it stands under', async () => {
    const { world } = scene.local;
    const category = world.addChannel(scene.guild, 'News', ChannelType.GuildCategory);
    const denied = { type: OverwriteType.Role, allow: 0n, deny: PermissionFlagsBits.SendMessages };
    world.setOverwrite(category, scene.guild.id, denied);
    scene.channel().category = category;
    await scene.set();
    world.setOverwrite(category, scene.guild.id, { ...denied, deny: 0n });
    deny(PermissionFlagsBits.SendMessages);
    await expect(scene.set()).rejects.toThrow('Send Messages');
  });

  it('takes a server that it has no access to for one that removed it', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.each(/\/(?:guilds|channels)\//, 1, { status: 403, code: 50_001 });
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'gone', reason: 'gone' });
  });

  it('keeps the settings for 30 days where the bot was removed, and then forgets them', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'gone', minute: 480 });
    // It is looked for once a day: thirty looks are thirty days.
    const asked = scene.local.requests.length;
    for (let hour = 0; hour < 23; hour++) await scene.later(60);
    expect(scene.local.requests).toHaveLength(asked);
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

  it('keeps them where it is back on the last of these days, and Discord stumbles just then', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    for (let look = 0; look < 29; look++) await scene.later(LOOK);
    scene.local.world.addMember(scene.guild, scene.local.world.bot);
    scene.local.faults.next('GET /channels/:id', { status: 503 });
    await scene.later(LOOK);
    scene.local.faults.next('GET /guilds/:id', { status: 503 });
    await scene.later(LOOK);
    await scene.later(LOOK);
    expect(await row()).toMatchObject({ state: 'on' });
  });

  it('does not forget what is set up anew just then', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    for (let look = 0; look < 29; look++) await scene.later(LOOK);
    const { discord } = scene;
    const guild: typeof discord.guild = async (id) => {
      const refused = await discord.guild(id).catch((error: unknown) => error);
      scene.local.world.addMember(scene.guild, scene.local.world.bot);
      await scene.set({ minute: 540 });
      throw refused;
    };
    scene.at('2025-12-24T08:00');
    await scene.another({}, { discord: { ...discord, guild } }).tick();
    expect(await row()).toMatchObject({ state: 'on', minute: 540 });
  });

  it('goes on by itself when the bot is back within a month, on the very day that this is seen', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ emptyDay: 'quote' });
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    scene.local.world.addMember(scene.guild, scene.local.world.bot);
    await scene.later(LOOK);
    expect(await row()).toMatchObject({ state: 'on', reason: null });
    await scene.later(1);
    expect((await scene.schedules.status(owner()))?.last).toMatchObject({
      date: '2025-10-25',
      state: 'sent',
    });
    scene.at('2025-10-26T07:59');
    await scene.later(0);
    expect(posts()).toHaveLength(1);
    await scene.later(1);
    expect(posts()).toHaveLength(2);
  });

  it('waits for its hour where that is still to come when the bot is seen to be back', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ emptyDay: 'quote' });
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    scene.local.world.addMember(scene.guild, scene.local.world.bot);
    scene.at('2025-10-26T07:00');
    await scene.later(0);
    await scene.later(59);
    expect(posts()).toHaveLength(0);
    await scene.later(1);
    expect(posts()).toHaveLength(1);
  });

  it('goes on when the bot is back, though the clock ran two years ahead when it was removed', async () => {
    scene.at('2025-10-24T07:00');
    await scene.set({ emptyDay: 'quote' });
    scene.at('2027-10-24T08:00');
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(0);
    expect(await row()).toMatchObject({ state: 'gone' });
    scene.local.world.addMember(scene.guild, scene.local.world.bot);
    scene.at('2025-10-25T07:00');
    await scene.later(0);
    expect(await row()).toMatchObject({ state: 'on' });
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

  it('pauses where the bot is back on a Node that does not know the zone', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.world.removeBot(scene.guild.id);
    await scene.later(1);
    scene.local.world.addMember(scene.guild, scene.local.world.bot);
    await scene.store.schedules.change(owner(), { timeZone: 'Mars/Phobos' });
    await scene.later(LOOK);
    expect(await row()).toMatchObject({ reason: 'unknown-zone', reasonDetail: 'Mars/Phobos' });
  });

  it.each([0, 40333])('does not pause while Discord’s address is blocked (403, %i)', async (code) => {
    scene.at('2025-10-24T07:59');
    await scene.set();
    scene.local.faults.next('POST /channels/:id/messages', { status: 403, code });
    await scene.later(1);
    expect(await row()).toMatchObject({ state: 'on', attempts: 1 });
    const eight = Temporal.Instant.from('2025-10-24T01:00:00Z').epochMilliseconds;
    expect((await row())!.wakeAt).toBeGreaterThanOrEqual(eight + 60_000);
    expect(await scene.store.pace.reserve(1, 20)).toBeGreaterThan(50_000);
  });

  it('goes on the day after where Discord finds one post malformed, and says that this one was not sent', async () => {
    scene.at('2025-10-24T07:59');
    await scene.set({ emptyDay: 'quote' });
    scene.local.faults.next('POST /channels/:id/messages', {
      status: 400,
      code: 50035,
      message: 'Invalid Body',
    });
    await scene.later(1);
    expect(scene.logged).toContain('Discord finds a daily post malformed');
    const status = await scene.schedules.status(owner());
    expect(status?.last).toMatchObject({ date: '2025-10-24', state: 'failed', error: 'Invalid Body' });
    expect(status?.next?.date.toString()).toBe('2025-10-25');
    await scene.later(10);
    expect(posts()).toHaveLength(0);
    await scene.later(1430);
    expect(posts()).toHaveLength(1);
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
