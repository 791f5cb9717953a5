/** /schedule in the hands of those who may not do all that the bot may. */
import { ChannelType, Locale, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '../../src/local-discord/world.ts';
import {
  app,
  channel,
  findCommand,
  guild,
  local,
  openScheduleStage,
  posts,
  read,
  schedule,
  store,
} from './schedule-stage.ts';

openScheduleStage();

const { PrivateThread } = ChannelType;

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
    expect(await setUp(0n, { role: role.id })).toContain(
      `Not everyone may mention <@&${role.id}>, and in that channel you lack Mention @everyone, @here, and All Roles.`,
    );
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
    thread.locked = true;
    const moderators = local.world.addRole(guild, 'moderators', PermissionFlagsBits.ManageThreads);
    guild.members.get(local.world.bot.id)!.roles.push(moderators.id);
    expect(await setUp(0n, { channel: thread.id })).toContain('you lack Manage Threads');
    expect(await setUp(PermissionFlagsBits.ManageThreads, { channel: thread.id })).toContain('Next post');
    thread.locked = false;
    close(SendMessagesInThreads);
    expect(await setUp(0n, { channel: thread.id })).toContain('you lack Send Messages in Threads');
    expect(await setUp(0n, { channel: hidden.id })).toContain('Next post');
  });

  // https://docs.discord.com/developers/topics/permissions#permission-overwrites
  describe('is asked about as Discord computes permissions', () => {
    const { Administrator, CreatePublicThreads, ManageThreads } = PermissionFlagsBits;
    const { SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;
    let lan: Member;
    let bot: Member;

    beforeEach(() => {
      lan = local.world.addMember(guild, local.world.addUser('Lan'));
      // The bot itself sees all.
      bot = guild.members.get(local.world.bot.id)!;
      bot.roles.push(local.world.addRole(guild, 'bot', Administrator).id);
    });

    function giveRole(permissions = 0n): string {
      const { id } = local.world.addRole(guild, 'role', permissions);
      lan.roles.push(id);
      return id;
    }

    function rule(id: string, { allow = 0n, deny = 0n }, where = channel): void {
      const type = id === lan.user.id ? OverwriteType.Member : OverwriteType.Role;
      local.world.setOverwrite(where, id, { type, allow, deny });
    }

    /** What the answer says that Lan lacks there. */
    async function lacks(where = channel): Promise<string | null> {
      const settings = { channelId: where.id, roleId: null };
      const asked = app.schedules.checkAsker(`guild:${guild.id}`, lan.user.id, 'en', settings);
      const error = await asked.then(() => null, String);
      return error === null ? null : (/you lack ([^.]*)\./.exec(error)?.[1] ?? error);
    }

    test('the owner of the server and an administrator may all, whatever the channel denies and while timed out', async () => {
      const thread = local.world.addThread(channel, 'staff', local.world.owner.id, PrivateThread);
      thread.locked = true;
      rule(guild.id, { deny: ViewChannel });
      rule(lan.user.id, { deny: ViewChannel | SendMessages | SendMessagesInThreads });
      lan.timedOutUntil = Date.now() + 60_000;
      expect(await lacks()).toBe('View Channel, Send Messages');
      giveRole(Administrator);
      expect([await lacks(), await lacks(thread)]).toEqual([null, null]);
      lan.roles = [];
      guild.ownerId = lan.user.id;
      expect([await lacks(), await lacks(thread)]).toEqual([null, null]);
    });

    test('who is timed out may write nowhere until that is over', async () => {
      lan.timedOutUntil = Date.now() + 60_000;
      expect(await lacks()).toBe('Send Messages');
      expect(await lacks(local.world.addThread(channel, 'talk', lan.user.id))).toBe(
        'Send Messages in Threads',
      );
      lan.timedOutUntil = Date.now() - 1;
      expect(await lacks()).toBeNull();
    });

    test('one role allows what another denies, whichever is higher; the member’s own overwrite rules both', async () => {
      const [lower, higher] = [giveRole(), giveRole()];
      rule(guild.id, { deny: SendMessages });
      expect(await lacks()).toBe('Send Messages');
      for (const [allowing, denying] of [
        [lower, higher],
        [higher, lower],
      ] as const) {
        rule(denying, { deny: SendMessages });
        expect(await lacks()).toBe('Send Messages');
        rule(allowing, { allow: SendMessages });
        expect(await lacks()).toBeNull();
        channel.overwrites.delete(lower);
        channel.overwrites.delete(higher);
      }
      rule(lower, { allow: SendMessages });
      rule(lan.user.id, { deny: SendMessages });
      expect(await lacks()).toBe('Send Messages');
      rule(lower, { deny: SendMessages });
      rule(lan.user.id, { allow: SendMessages });
      expect(await lacks()).toBeNull();
      rule(guild.id, { deny: ViewChannel });
      expect(await lacks()).toBe('View Channel, Send Messages');
    });

    test('what holds in a thread is said in its parent, also where that is a forum or for announcements', async () => {
      for (const type of [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum]) {
        const parent = local.world.addChannel(guild, 'parent', type);
        const thread = local.world.addThread(parent, 'talk', local.world.owner.id);
        rule(guild.id, { deny: SendMessages | CreatePublicThreads }, parent);
        expect([await lacks(parent), await lacks(thread)]).toEqual(['Send Messages', null]);
        rule(guild.id, { deny: SendMessagesInThreads }, parent);
        expect([await lacks(parent), await lacks(thread)]).toEqual([null, 'Send Messages in Threads']);
        rule(guild.id, { deny: ViewChannel }, parent);
        expect(await lacks(thread)).toBe('View Channel, Send Messages in Threads');
      }
    });

    test('an archived thread is as good as an open one, a locked one is for moderators', async () => {
      const thread = local.world.addThread(channel, 'talk', lan.user.id);
      thread.archived = true;
      expect(await lacks(thread)).toBeNull();
      thread.locked = true;
      expect(await lacks(thread)).toBe('Manage Threads');
      rule(lan.user.id, { allow: ManageThreads });
      expect(await lacks(thread)).toBeNull();
    });

    // https://docs.discord.com/developers/topics/threads#permissions
    test('a private thread is for who is in it, and for moderators', async () => {
      const thread = local.world.addThread(channel, 'staff', local.world.owner.id, PrivateThread);
      expect(await lacks(thread)).toBe('Manage Threads');
      thread.members?.add(lan.user.id);
      expect(await lacks(thread)).toBeNull();
      rule(guild.id, { deny: ViewChannel });
      expect(await lacks(thread)).toBe('View Channel, Send Messages in Threads');
      channel.overwrites.clear();
      thread.members?.delete(lan.user.id);
      giveRole(ManageThreads);
      expect(await lacks(thread)).toBeNull();
      bot.roles = [];
      expect(await lacks(thread)).toContain('add me, if it is a private thread');
      thread.members?.add(bot.user.id);
      expect(await lacks(thread)).toBeNull();
    });

    test.each([ChannelType.GuildVoice, ChannelType.GuildStageVoice, ChannelType.GuildCategory])(
      'a channel of type %i is none to post in',
      async (type) => {
        const other = local.world.addChannel(guild, 'other', type);
        const answer = read(await schedule('set', { channel: other.id, time: '08:00' }));
        expect(answer).toContain('I can post to text, announcement and forum channels and to threads.');
      },
    );
  });

  test('may be gone before they are asked about: the channel is not blamed', async () => {
    const gone = local.world.addUser('Minh');
    const settings = { channelId: channel.id, roleId: null };
    const asked = app.schedules.checkAsker(`guild:${guild.id}`, gone.id, 'en', settings);
    await expect(asked).rejects.toThrow(/^Nothing was changed: .*Unknown Member/);
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
    expect(tested).toContain('A test post was made: ');
    expect(resumed).toContain('on again');
  });
});
