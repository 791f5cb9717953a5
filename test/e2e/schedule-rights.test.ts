/** /schedule in the hands of those who may not do all that the bot may. */
import { Locale, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { app, channel, findCommand, guild, local, posts, read, schedule, store } from './schedule-stage.ts';

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
    expect(tested).toContain('A test post is there');
    expect(resumed).toContain('on again');
  });
});
