import { ChannelType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { settings } from './harness.ts';
import { messagesIn, posts, scene, sceneForEach } from './stage.ts';

sceneForEach();

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
