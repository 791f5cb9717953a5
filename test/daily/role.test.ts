/** A mentioned role that was deleted is forgotten. */
import { ChannelType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { posts, row, scene, sceneForEach } from './stage.ts';

sceneForEach();

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
