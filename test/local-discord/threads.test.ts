/** Threads, forum posts and direct messages, as Discord opens, closes and refuses them. */
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { call } from './call.ts';
import { channel, deny, discord, guild, ofType, post, serveEach } from './stage.ts';

serveEach();

describe('threads and direct messages', () => {
  test('a forum takes posts and no messages', async () => {
    const forum = ofType(ChannelType.GuildForum);
    expect((await post(forum, { content: 'a' })).body.code).toBe(50008);
    const threads = `/channels/${forum.id}/threads`;
    const empty = await call(discord, 'POST', threads, { name: 'Tin', message: {} });
    expect(empty.body.code).toBe(50006);
    // OpenAPI: CreateForumThreadRequest requires it.
    const without = await call(discord, 'POST', threads, { name: 'Tin' });
    expect(without.body).toMatchObject({
      code: 50035,
      errors: { message: { _errors: [{ code: 'BASE_TYPE_REQUIRED' }] } },
    });
    // No forum here has tags, so that every tag is an unknown one.
    const message = { content: 'a' };
    const tagged = await call(discord, 'POST', threads, { name: 'Tin', applied_tags: ['1'], message });
    expect(tagged).toMatchObject({ status: 404, body: { code: 10087 } });
    const made = await call(discord, 'POST', threads, { name: 'Tin', message: { content: 'a' } });
    expect(made).toMatchObject({ status: 201, body: { parent_id: forum.id, message: { content: 'a' } } });
    expect((await post(discord.world.channel(String(made.body.id)), { content: 'b' })).status).toBe(200);
    expect([...guild.channels.values()].filter(({ parent }) => parent === forum)).toHaveLength(1);
    deny(forum, 'SendMessages', 'ReadMessageHistory');
    expect((await call(discord, 'POST', threads, { name: 'Tin', message })).body.code).toBe(50013);
    expect((await call(discord, 'GET', `${threads}/archived/public`)).body.code).toBe(50013);
    expect(discord.requests.at(-1)?.problems).toEqual([]);
  });

  test('a thread outside a forum is started by none but people', async () => {
    const path = `/channels/${channel.id}/threads`;
    const asked = await call(discord, 'POST', path, { name: 'Thêm', message: { content: 'a' } });
    expect(asked.body.code).toBe(50024);
    const news = discord.world.addThread(
      ofType(ChannelType.GuildAnnouncement),
      'Thêm',
      discord.world.owner.id,
    );
    expect(news.type).toBe(ChannelType.AnnouncementThread);
    const hidden = discord.world.addThread(channel, 'Kín', discord.world.owner.id, ChannelType.PrivateThread);
    hidden.archived = true;
    const archived = await call(discord, 'GET', `${path}/archived/public`);
    expect(archived.body.threads).toEqual([]);
  });

  // https://docs.discord.com/developers/topics/threads#permissions
  test('a private thread is hidden from whoever is not in it', async () => {
    const { world } = discord;
    const thread = world.addThread(channel, 'Kín', world.owner.id, ChannelType.PrivateThread);
    const look = (path = '') => call(discord, 'GET', `/channels/${thread.id}${path}`);
    for (const path of ['', '/messages', `/thread-members/${world.owner.id}`]) {
      expect((await look(path)).body.code).toBe(50001);
    }
    expect((await post(thread, { content: 'a' })).body.code).toBe(50001);
    const active = () => call(discord, 'GET', `/guilds/${guild.id}/threads/active`);
    expect((await active()).body.threads).toEqual([]);
    thread.members?.add(world.bot.id);
    expect((await look()).status).toBe(200);
    expect((await post(thread, { content: 'a' })).status).toBe(200);
    expect((await active()).body.threads).toMatchObject([{ id: thread.id }]);
    expect((await look(`/thread-members/${world.owner.id}`)).body.user_id).toBe(world.owner.id);
    expect((await look(`/thread-members/${world.addUser('Lan').id}`)).body.code).toBe(10007);
    const noThread = `/channels/${channel.id}/thread-members/${world.owner.id}`;
    expect((await call(discord, 'GET', noThread)).body.code).toBe(50024);
    expect(discord.requests.at(-1)?.problems).toEqual([]);
  });

  // https://docs.discord.com/developers/topics/permissions#permissions-for-timed-out-members
  test('whoever is timed out sees, and writes nothing', async () => {
    guild.members.get(discord.world.bot.id)!.timedOutUntil = Date.now() + 60_000;
    expect((await post(channel, { content: 'a' })).body.code).toBe(50013);
    expect((await call(discord, 'GET', `/channels/${channel.id}/messages`)).status).toBe(200);
    guild.members.get(discord.world.bot.id)!.timedOutUntil = Date.now() - 1;
    expect((await post(channel, { content: 'a' })).status).toBe(200);
  });

  // https://docs.discord.com/developers/topics/threads#active-&-archived-threads
  test('a message opens an archived thread again, unless the thread is locked', async () => {
    const { world } = discord;
    const thread = world.addThread(channel, 'Thêm', world.owner.id);
    const { body } = await post(thread, { content: 'a' });
    const edit = () => call(discord, 'PATCH', `/channels/${thread.id}/messages/${body.id}`, { content: 'b' });
    thread.archived = true;
    expect((await edit()).body.code).toBe(50083);
    const told: string[] = [];
    const stop = world.listen(({ t }) => told.push(t));
    expect((await post(thread, { content: ' ' })).body.code).toBe(50006);
    expect(thread.archived).toBe(true);
    expect((await post(thread, { content: 'b' })).status).toBe(200);
    stop();
    expect(thread.archived).toBe(false);
    expect(told).toEqual(['THREAD_UPDATE', 'MESSAGE_CREATE']);

    Object.assign(thread, { archived: true, locked: true });
    expect((await call(discord, 'GET', `/channels/${thread.id}`)).body.thread_metadata).toMatchObject({
      archived: true,
      locked: true,
    });
    expect((await post(thread, { content: 'c' })).body.code).toBe(160005);
    expect((await edit()).body.code).toBe(160005);
    expect(thread.archived).toBe(true);
    const role = world.addRole(guild, 'moderators', PermissionFlagsBits.ManageThreads);
    guild.members.get(world.bot.id)!.roles.push(role.id);
    expect((await post(thread, { content: 'c' })).status).toBe(200);
    expect((await edit()).body.content).toBe('b');
  });

  test('a thread needs its own permission to write in', async () => {
    const thread = discord.world.addThread(channel, 'Thêm', discord.world.owner.id);
    deny(channel, 'SendMessagesInThreads');
    expect((await post(thread, { content: 'a' })).body.code).toBe(50013);
    expect((await post(channel, { content: 'a' })).status).toBe(200);
  });

  test('direct messages reach whoever takes them', async () => {
    const open = (id: string) => call(discord, 'POST', '/users/@me/channels', { recipient_id: id });
    const lan = discord.world.addUser('Lan');
    const dm = discord.world.channel(String((await open(lan.id)).body.id));
    expect((await open(lan.id)).body.id).toBe(dm.id);
    expect((await post(dm, { content: 'a' })).status).toBe(200);
    discord.world.closedDms.add(lan.id);
    expect(await post(dm, { content: 'a' })).toMatchObject({ status: 403, body: { code: 50007 } });
    expect((await open('123456789012345678')).body.code).toBe(10013);
  });
});
