/** /schedule as an admin meets it. */
import { ChannelFlags, ChannelType, MessageFlags, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import {
  admin,
  app,
  channel,
  guild,
  local,
  openScheduleStage,
  posts,
  read,
  schedule,
  seconds,
  setClock,
  store,
  tick,
  waitUntil,
} from './schedule-stage.ts';

openScheduleStage();

const settingsOf = (guildId: string) => store.schedules.get(`guild:${guildId}`);

describe('an admin', () => {
  test('sets a channel and an hour, is told when the next post is, and it comes then', async () => {
    const answer = await schedule('set', {
      channel: channel.id,
      time: '8:00',
      zone: 'Asia/Ho_Chi_Minh',
      language: 'en',
    });
    expect(Number(answer.flags) & 64).toBe(64);
    expect(read(answer)).toContain(`<t:${seconds('2025-10-24T01:00:00Z')}:F>`);
    expect(read(answer).split('\n')).toEqual(
      expect.arrayContaining([
        `Channel: <#${channel.id}>`,
        'Time: 08:00 Asia/Ho_Chi_Minh',
        'Language: English',
        'Mentions: Nobody',
        'On a day without an event: A quotation',
        'Reminder ahead: On the day only',
      ]),
    );
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts().map((one) => one.content)).toEqual([
      expect.stringContaining('80 years ago today, 24 October 1945: Founding of the United Nations'),
    ]);
    const shown = read(await schedule('show'));
    const link = `https://discord.com/channels/${guild.id}/${channel.id}/${posts()[0]?.id}`;
    expect(shown).toContain(`Last post: 24 October 2025, ${link}`);
    expect(shown).toContain(`<t:${seconds('2025-10-25T01:00:00Z')}:F>`);
    expect(shown).not.toContain('was made already');
  });

  test('is answered where nobody else sees it, from the first moment on, also while other requests come first', async () => {
    await schedule('set', { channel: channel.id, time: '08:00' });
    const seen: object[] = [];
    const stop = local.world.listen(({ t, d, onlyFor }) => {
      if (t === 'MESSAGE_CREATE' && onlyFor === undefined) seen.push(d);
    });
    await store.pace.hold(2_500);
    expect(read(await schedule('show'))).toContain('Next post');
    stop();
    expect(seen).toEqual([]);
  });

  test('changes the hour alone: all else stays as it was', async () => {
    const role = local.world.addRole(guild, 'readers');
    role.mentionable = true;
    const chosen = { zone: 'UTC', language: 'both', role: role.id, 'empty-day': 'upcoming', ahead: 7 };
    await schedule('set', { channel: channel.id, time: '8:00', ...chosen });
    const answer = await schedule('set', { channel: channel.id, time: '9:00' });
    expect(read(answer).split('\n')).toEqual(
      expect.arrayContaining([
        'Time: 09:00 UTC',
        'Language: Vietnamese and English',
        `Mentions: <@&${role.id}>`,
        'On a day without an event: Coming anniversaries and events',
        'Reminder ahead: 7 days before',
      ]),
    );
  });

  test('changes the hour after today’s post: the answer says that it was made already', async () => {
    await schedule('set', { channel: channel.id, time: '8:00', zone: 'Asia/Ho_Chi_Minh', language: 'en' });
    await waitUntil('2025-10-24T01:00:00Z');
    const answer = read(await schedule('set', { channel: channel.id, time: '20:00' }));
    expect(answer).toContain('The post for 24 October 2025 was made already');
    expect(answer).not.toContain('Skipped');
    expect(answer).toContain(`<t:${seconds('2025-10-25T13:00:00Z')}:F>`);
    await waitUntil('2025-10-24T13:00:00Z');
    expect(posts()).toHaveLength(1);
  });

  test('tests it: a post marked as a test comes at once, and the real one still comes', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh', language: 'both' });
    await schedule('test');
    const answer = read(await schedule('test'));
    // Each of them, though nothing is different: it is no second try of the first.
    expect(posts()).toHaveLength(2);
    const test = posts().at(-1);
    expect(answer).toContain(`/${test?.id}`);
    expect(test?.content).toMatch(/^\*\*Thử\*\*.*\n\*\*Test\*\*/);
    expect(test?.content).toContain('Đây là bài đăng thử, không thay cho bài đăng hằng ngày.');
    expect(test?.content).toContain('This is a test; it does not replace the daily post.');
    expect(answer).toContain('No daily post has been made yet.');
    expect(test?.embeds).toHaveLength(2);
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts()).toHaveLength(3);
  });

  test('tests it without notifying the role that it mentions', async () => {
    const role = local.world.addRole(guild, 'readers');
    role.mentionable = true;
    await schedule('set', { channel: channel.id, time: '08:00', role: role.id });
    await schedule('test');
    const asked = local.requests.findLast(({ path }) => path === `/channels/${channel.id}/messages`);
    expect(posts()[0]?.content).toMatch(new RegExp(`^<@&${role.id}> `));
    expect(asked?.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(asked?.body).not.toHaveProperty('allowed_mentions.roles');
  });

  test('tests it in a forum, under a title that says so', async () => {
    const forum = [...guild.channels.values()].find((one) => one.type === ChannelType.GuildForum)!;
    const answer = read(await schedule('set', { channel: forum.id, time: '08:00', language: 'vi' }));
    expect(answer).toContain(`Channel: <#${forum.id}> (a new forum post each day)\n`);
    await schedule('test');
    const threads = [...local.world.channels.values()].filter((one) => one.parent === forum);
    expect(threads.map((one) => one.name)).toEqual(['Thử · Ngày này năm xưa · ngày 24/10/2025']);
  });

  test('looks whether posts are published, after the channel has become one for announcements: they are from then on', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh' });
    channel.type = ChannelType.GuildAnnouncement;
    expect(read(await schedule('show'))).toContain(`Channel: <#${channel.id}> (published to followers)`);
    await waitUntil('2025-10-24T01:00:00Z');
    await expect.poll(() => posts().map(({ flags }) => flags)).toEqual([MessageFlags.Crossposted]);
    channel.type = ChannelType.GuildText;
    expect(read(await schedule('show'))).toContain(`Channel: <#${channel.id}>\n`);
  });

  test('is shown how it is set up where the bot may not post any more', async () => {
    const other = local.world.addChannel(guild, 'other');
    await schedule('set', { channel: other.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh' });
    local.world.deleteChannel(other.id);
    const shown = read(await schedule('show'));
    expect(shown).toContain(`<t:${seconds('2025-10-24T01:00:00Z')}:F>`);
    expect(shown).toContain(`Channel: <#${other.id}>`);
    expect(shown.split('\n')[1]).toBe(
      'That channel no longer exists. Please choose another one with `/schedule set`.',
    );
    expect(read(await schedule('show', {}, 'vi')).split('\n')[1]).toMatch(/^Kênh đó không còn nữa\./);
  });

  test('is shown what the bot lacks, before a post is refused; and nothing of it any more once it is given', async () => {
    const role = local.world.addRole(guild, 'readers');
    role.mentionable = true;
    await schedule('set', { channel: channel.id, time: '08:00', role: role.id });
    const lacks = async () =>
      read(await schedule('show'))
        .split('\n')
        .filter((line) => line.includes('I lack'));
    expect(await lacks()).toEqual([]);
    role.mentionable = false;
    expect(await lacks()).toEqual([
      `In <#${channel.id}> I lack: Mention @everyone, @here, and All Roles. Please give me what is missing, then try again.`,
    ]);
    role.mentionable = true;
    const overwrite = { type: OverwriteType.Role, allow: 0n, deny: PermissionFlagsBits.SendMessages };
    local.world.setOverwrite(channel, guild.id, overwrite);
    expect(await lacks()).toEqual([expect.stringContaining('I lack: Send Messages.')]);
    await schedule('pause');
    expect(await lacks()).toEqual([expect.stringContaining('I lack: Send Messages.')]);
    local.world.setOverwrite(channel, guild.id, { ...overwrite, deny: 0n });
    expect(await lacks()).toEqual([]);
  });

  test('deletes the role that is mentioned: it stands in one more post, and in none after', async () => {
    const role = local.world.addRole(guild, 'readers');
    role.mentionable = true;
    const settings = { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh', 'empty-day': 'quote' };
    expect(read(await schedule('set', { ...settings, role: role.id }))).toContain(`Mentions: <@&${role.id}>`);
    await waitUntil('2025-10-24T01:00:00Z');
    guild.roles.delete(role.id);
    await waitUntil('2025-10-25T01:00:00Z');
    await expect.poll(() => settingsOf(guild.id)).toMatchObject({ roleId: null });
    await waitUntil('2025-10-26T01:00:00Z');
    const mentions = posts().map(({ content }) => content.includes(`<@&${role.id}>`));
    expect(mentions).toEqual([true, true, false]);
  });

  test.each(['set', 'test', 'resume', 'show'])(
    'deletes the role that is mentioned: /schedule %s says that nobody is',
    async (subcommand) => {
      const role = local.world.addRole(guild, 'readers');
      role.mentionable = true;
      await schedule('set', { channel: channel.id, time: '08:00', role: role.id });
      guild.roles.delete(role.id);
      const options = subcommand === 'set' ? { channel: channel.id, time: '09:00' } : {};
      expect(read(await schedule(subcommand, options))).toContain('Mentions: Nobody');
      expect(await settingsOf(guild.id)).toMatchObject({ roleId: null });
      expect(posts().filter(({ content }) => content.includes(role.id))).toEqual([]);
    },
  );

  test('pauses and resumes it', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh' });
    const paused = read(await schedule('pause'));
    expect(paused).toContain('No post is planned');
    expect(paused).toContain('Paused. All settings are kept; `/schedule resume` starts it again.');
    expect(paused).not.toContain('it was paused with');
    expect(read(await schedule('skip'))).toMatch(
      /^Nothing was skipped: no post is planned\. Paused\. All settings/,
    );
    expect(read(await schedule('show', {}, 'vi'))).toContain('`/lịch-đăng tiếp-tục` để tiếp tục đăng');
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts()).toHaveLength(0);
    expect(read(await schedule('resume'))).toContain(`<t:${seconds('2025-10-25T01:00:00Z')}:F>`);
  });

  test('skips the next one', async () => {
    await schedule('set', {
      channel: channel.id,
      time: '08:00',
      zone: 'Asia/Ho_Chi_Minh',
      'empty-day': 'quote',
    });
    const answer = read(await schedule('skip'));
    expect(answer).toContain('24 October 2025');
    expect(answer).not.toContain('was made already');
    expect(answer).toContain(`<t:${seconds('2025-10-25T01:00:00Z')}:F>`);
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts()).toHaveLength(0);
    await waitUntil('2025-10-25T01:00:00Z');
    expect(posts()).toHaveLength(1);
  });

  test('turns it off', async () => {
    await schedule('set', { channel: channel.id, time: '08:00' });
    const off = await schedule('off');
    expect([read(off), Number(off.flags) & 64]).toEqual([expect.stringContaining('is off'), 64]);
    for (const subcommand of ['show', 'test', 'pause', 'resume', 'skip', 'off']) {
      const answer = await schedule(subcommand);
      expect([read(answer), Number(answer.flags) & 64]).toEqual([
        expect.stringContaining('No daily post is set up here'),
        64,
      ]);
    }
    await waitUntil('2025-10-24T01:00:00Z');
    expect(posts()).toHaveLength(0);
  });

  test('is told by name which permissions are missing, before anything is saved', async () => {
    const deny = PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory;
    local.world.setOverwrite(channel, guild.id, { type: OverwriteType.Role, allow: 0n, deny });
    const answer = read(await schedule('set', { channel: channel.id, time: '08:00' }));
    expect(answer).toContain('Send Messages, Read Message History');
    expect(await store.schedules.get(`guild:${guild.id}`)).toBeUndefined();
  });

  test('is told why the bot does not see the channel: deleted, closed to it, or in a server without it', async () => {
    const other = local.world.addChannel(guild, 'other');
    await schedule('set', { channel: other.id, time: '08:00' });
    const overwrite = { type: OverwriteType.Role, allow: 0n, deny: PermissionFlagsBits.ViewChannel };
    local.world.setOverwrite(other, guild.id, overwrite);
    expect(read(await schedule('resume'))).toContain('give me “View Channel”');
    local.world.deleteChannel(other.id);
    expect(read(await schedule('resume'))).toBe(
      'That channel no longer exists. Please choose another one with `/schedule set`.',
    );
    local.world.removeBot(guild.id);
    const answer = await app.schedules
      .set(`guild:${guild.id}`, (await store.schedules.get(`guild:${guild.id}`))!, 'en')
      .catch(String);
    expect(answer).toContain('I am not in this server myself');
    const row = { ...(await store.schedules.get(`guild:${guild.id}`))!, channelId: channel.id };
    await expect(app.schedules.set(`guild:${guild.id}`, row, 'vi')).rejects.toThrow(
      'Hãy mời bot vào máy chủ',
    );
  });

  test('is told how to write a time and a zone', async () => {
    expect(read(await schedule('set', { channel: channel.id, time: '25:00' }))).toContain('HH:MM');
    const answer = read(await schedule('set', { channel: channel.id, time: '08:00', zone: '<@1>' }));
    expect(answer).toContain('I do not know the time zone `<@1>`');
    expect(answer).toContain('Asia/Ho_Chi_Minh');
  });

  test('gets zones suggested by city, with their offset, as is said at home too', async () => {
    const offered = async (zone: string) =>
      (
        await admin().type('schedule', { channel: channel.id, time: '08:00', zone }, 'zone', {
          subcommand: 'set',
        })
      ).map((choice) => choice.name);
    expect((await offered('hà nội'))[0]).toBe('Asia/Ho_Chi_Minh (UTC+07:00)');
    expect((await offered('buenos'))[0]).toBe('America/Argentina/Buenos_Aires (UTC-03:00)');
    expect(await offered('utc')).toContain('UTC (UTC+00:00)');
    expect(await offered('')).toContain('Asia/Ho_Chi_Minh (UTC+07:00)');
  });

  test('reads it in Vietnamese', async () => {
    const answer = read(await schedule('set', { channel: channel.id, time: '08:00', language: 'en' }, 'vi'));
    expect(answer).toContain('Bài tiếp theo: <t:');
    expect(read(await schedule('show', {}, 'vi'))).toContain('Chưa đăng bài hằng ngày nào.');
  });

  test('sets the language of the server’s public answers with it; private ones follow the asker', async () => {
    guild.locale = 'en-US';
    await schedule('set', { channel: channel.id, time: '08:00', language: 'vi' });
    expect(read(await admin().slash('on-this-day', { date: '24/10' }))).toContain('Liên hợp quốc');
    const hidden = read(await admin().slash('on-this-day', { date: '24/10', private: true }));
    expect(hidden).toContain('United Nations');
    // Both at once is for the post alone: an answer speaks one.
    await schedule('set', { channel: channel.id, time: '08:00', language: 'both' });
    expect(read(await admin().slash('on-this-day', { date: '24/10' }))).toContain('United Nations');
    expect(read(await admin('vi').slash('on-this-day', { date: '24/10' }))).toContain('Liên hợp quốc');
  });

  test('sets with its time zone which day is today, for all commands', async () => {
    const today = async () => read(await admin().slash('on-this-day', { language: 'en' }));
    expect(await today()).toContain('24 October');
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'America/Los_Angeles' });
    expect(await today()).toContain('23 October');
  });

  test('gets it in their own language where the server’s locale is en-US, as that of every new server', async () => {
    guild.locale = 'en-US';
    expect(read(await schedule('set', { channel: channel.id, time: '08:00' }, 'vi'))).toContain('Tiếng Việt');
    expect(await store.schedules.get(`guild:${guild.id}`)).toMatchObject({
      lang: 'vi',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
  });

  test('is told of /schedule resume no more than it did, in the number of what it did it to', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh', language: 'en' });
    const first = async (locale?: string) => read(await schedule('resume', {}, locale)).split('\n')[0];
    expect(await first()).toBe('The daily post was on already.');
    expect(read(await schedule('skip'))).toContain('`/schedule resume` brings this post back.');
    expect(await first()).toBe('No post is skipped any more.');
    await schedule('skip');
    expect(read(await schedule('show', {}, 'vi'))).toContain('để khôi phục bài này.');
    expect(read(await schedule('skip'))).toContain('`/schedule resume` brings these posts back.');
    expect(read(await schedule('show', {}, 'vi'))).toContain('để khôi phục các bài này.');
    expect(await first('vi')).toBe('Không còn bỏ qua bài nào nữa.');
    expect(await first('vi')).toBe('Bài đăng hằng ngày vẫn đang bật.');
    await schedule('pause');
    expect(await first()).toBe('The daily post is on again.');
  });

  test('learns why it stopped, mends it, and resumes', async () => {
    await schedule('set', { channel: channel.id, time: '08:00', zone: 'Asia/Ho_Chi_Minh', language: 'en' });
    const overwrite = { type: OverwriteType.Role, allow: 0n, deny: PermissionFlagsBits.SendMessages };
    local.world.setOverwrite(channel, guild.id, overwrite);
    await waitUntil('2025-10-24T01:00:00Z');
    const shown = read(await schedule('show'));
    expect(shown).toContain('Paused: I lack permissions in the channel (Send Messages)');
    expect(shown).toContain('The post for 24 October 2025 was refused (I lack permissions in the channel).');
    expect(read(await schedule('resume'))).toContain('Send Messages');
    local.world.setOverwrite(channel, guild.id, { ...overwrite, deny: 0n });
    setClock('2025-10-24T02:00:00Z');
    const resumed = read(await schedule('resume'));
    expect(resumed).toContain(`<t:${seconds('2025-10-24T02:00:00Z')}:F>`);
    expect(resumed).not.toContain('refused');
    expect(resumed).not.toContain('was made already');
    await tick();
    expect(posts().filter((one) => one.embeds.length > 0)).toHaveLength(1);
  });

  test('is told at once that a thread is locked, unless the bot may write there all the same', async () => {
    const thread = local.world.addThread(channel, 'talk', local.world.owner.id);
    await schedule('set', { channel: thread.id, time: '08:00' });
    thread.locked = true;
    const refusal = `<#${thread.id}> is a locked thread`;
    expect(read(await schedule('resume'))).toContain(refusal);
    await schedule('off');
    expect(read(await schedule('set', { channel: thread.id, time: '08:00' }))).toContain(refusal);
    expect(await store.schedules.get(`guild:${guild.id}`)).toBeUndefined();
    const moderators = local.world.addRole(guild, 'moderators', PermissionFlagsBits.ManageThreads);
    guild.members.get(local.world.bot.id)!.roles.push(moderators.id);
    expect(read(await schedule('set', { channel: thread.id, time: '08:00' }))).toContain('Next post');
  });

  test('is told at once that a forum which wants tags is none for it', async () => {
    const forum = [...guild.channels.values()].find((one) => one.type === ChannelType.GuildForum)!;
    forum.flags = ChannelFlags.RequireTag;
    const answer = read(await schedule('set', { channel: forum.id, time: '08:00' }));
    expect(answer).toContain(`<#${forum.id}> wants a tag on each post`);
    expect(await store.schedules.get(`guild:${guild.id}`)).toBeUndefined();
  });
});
