/** REST as Discord answers it, refusals included. */
import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { call } from './call.ts';
import { connect } from './client.ts';
import { channel, deny, discord, guild, ofType, post, serveEach, start } from './stage.ts';

serveEach();

describe('the door', () => {
  test('refuses a wrong token', async () => {
    const answer = await call(discord, 'GET', '/users/@me', undefined, { authorization: 'Bot wrong' });
    expect(answer).toMatchObject({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
  });

  test('refuses a client that does not say what it is', async () => {
    const answer = await call(discord, 'GET', '/users/@me', undefined, { 'user-agent': 'curl/8' });
    expect(answer).toMatchObject({ status: 403, body: { code: 40333 } });
  });

  test('says aloud what it does not know', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const unknown = await call(discord, 'GET', '/channels/1/nothing');
    const otherMethod = await call(discord, 'PUT', `/channels/${channel.id}`, {});
    const said = stderr.mock.calls.map(([line]) => String(line));
    stderr.mockRestore();
    expect(unknown).toMatchObject({ status: 404, body: { message: '404: Not Found', code: 0 } });
    expect(otherMethod).toMatchObject({ status: 405, body: { code: 0 } });
    expect(said).toEqual([
      'The local Discord does not know GET /api/v10/channels/1/nothing\n',
      `The local Discord does not know PUT /api/v10/channels/${channel.id}\n`,
    ]);
  });

  test('refuses an address that cannot be decoded', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const answer = await call(discord, 'GET', '/channels/%ff');
    stderr.mockRestore();
    expect(answer).toMatchObject({ status: 404, body: { message: '404: Not Found', code: 0 } });
  });

  test('refuses what is not JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await call(discord, 'POST', `/channels/${channel.id}/messages`, '{"content":', headers);
    expect(answer).toMatchObject({ status: 400, body: { code: 50109 } });
  });

  test('refuses a file that is too large', async () => {
    const form = new FormData();
    form.set('payload_json', '{}');
    form.set('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'big.bin');
    expect(await post(channel, form)).toMatchObject({ status: 413, body: { code: 40005 } });
  });
});

describe('messages', () => {
  test('a message is posted, read, changed and deleted', async () => {
    const posted = await post(channel, { content: ' máu ' });
    expect(posted).toMatchObject({ status: 200, body: { content: 'máu', edited_timestamp: null } });
    const path = `/channels/${channel.id}/messages/${posted.body.id}`;
    const edited = await call(discord, 'PATCH', path, { content: 'mới' });
    expect(edited.body).toMatchObject({ id: posted.body.id, content: 'mới' });
    expect(edited.body.edited_timestamp).not.toBeNull();
    expect((await call(discord, 'GET', path)).body.content).toBe('mới');
    expect((await call(discord, 'DELETE', path)).status).toBe(204);
    expect(await call(discord, 'GET', path)).toMatchObject({ status: 404, body: { code: 10008 } });
    expect(discord.requests.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('an empty one is refused, also when an edit makes it so', async () => {
    expect((await post(channel, { content: '  ' })).body.code).toBe(50006);
    const { body } = await post(channel, { content: 'a' });
    const path = `/channels/${channel.id}/messages/${body.id}`;
    expect((await call(discord, 'PATCH', path, { content: '' })).body.code).toBe(50006);
  });

  test('a message of somebody else cannot be changed, nor deleted without permission', async () => {
    const { body } = await post(channel, { content: 'a' });
    const message = channel.messages.get(String(body.id))!;
    channel.messages.set(message.id, { ...message, author: discord.world.owner });
    const path = `/channels/${channel.id}/messages/${message.id}`;
    expect((await call(discord, 'PATCH', path, { content: 'b' })).body.code).toBe(50005);
    expect((await call(discord, 'DELETE', path)).body.code).toBe(50013);
  });

  test('a list comes newest first, before, after and around an id', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push(String((await post(channel, { content: `${n}` })).body.id));
    const read = async (query: string) => {
      const { body } = await call(discord, 'GET', `/channels/${channel.id}/messages${query}`);
      return (body as unknown as { content: string }[]).map(({ content }) => content).join('');
    };
    expect(await read('')).toBe('43210');
    expect(await read('?limit=2')).toBe('43');
    expect(await read(`?limit=2&before=${ids[2]}`)).toBe('10');
    expect(await read(`?limit=1&after=${ids[2]}`)).toBe('3');
    expect(await read(`?limit=3&around=${ids[2]}`)).toBe('321');
  });

  // OpenAPI, the parameters of GET /channels/{channel_id}/messages.
  test.each([
    ['after', 'abc', 'NUMBER_TYPE_COERCE'],
    ['before', '-1', 'NUMBER_TYPE_COERCE'],
    ['around', '', 'NUMBER_TYPE_COERCE'],
    ['limit', '1e1', 'NUMBER_TYPE_COERCE'],
    ['limit', '', 'NUMBER_TYPE_COERCE'],
    ['limit', '0', 'NUMBER_TYPE_MIN'],
    ['limit', '101', 'NUMBER_TYPE_MAX'],
  ])('a list with %s=%s is refused', async (name, value, code) => {
    const { body } = await call(discord, 'GET', `/channels/${channel.id}/messages?${name}=${value}`);
    expect(body).toMatchObject({ code: 50035, errors: { [name]: { _errors: [{ code }] } } });
  });

  test('an enforced nonce makes one message of two requests, until it is forgotten', async () => {
    const body = { content: 'a', nonce: 'ngày 2/12', enforce_nonce: true };
    const [first, second] = [await post(channel, body), await post(channel, body)];
    expect(second.body.id).toBe(first.body.id);
    expect(first.body.nonce).toBe('ngày 2/12');
    const elsewhere = await post(ofType(ChannelType.GuildAnnouncement), body);
    expect(elsewhere.body.id).not.toBe(first.body.id);
    const careless = await post(channel, { content: 'a', nonce: 'ngày 2/12' });
    expect(careless.body.id).not.toBe(first.body.id);
    const now = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 4 * 60_000);
    expect((await post(channel, body)).body.id).toBe(careless.body.id);
    clock.mockReturnValue(now + 10 * 60_000);
    const later = await post(channel, body);
    clock.mockRestore();
    expect(later.body.id).not.toBe(careless.body.id);
    discord.nonces.forgetAll();
    expect((await post(channel, body)).body.id).not.toBe(first.body.id);
  });

  test('an upload is served, described, and shown in the embed that names it', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const form = new FormData();
    const payload = {
      embeds: [{ image: { url: 'attachment://a.png' } }],
      attachments: [{ id: 0 }, { id: 1, description: 'Một chấm' }],
    };
    form.set('payload_json', JSON.stringify(payload));
    form.set('files[0]', new Blob([png], { type: 'image/png' }), 'a.png');
    form.set('files[1]', new Blob([png], { type: 'image/png' }), 'b.png');
    const { body } = await post(channel, form);
    const [attachment] = body.attachments as { url: string }[];
    expect(body.attachments).toEqual([
      expect.objectContaining({ filename: 'b.png', description: 'Một chấm', width: 1, height: 1 }),
    ]);
    const [embed] = body.embeds as { type: string; image: { url: string } }[];
    const image = { url: expect.stringMatching(/^http:.*a\.png$/), width: 1, height: 1 };
    expect(embed).toEqual({ type: 'rich', image });
    expect((await fetch(embed!.image.url)).status).toBe(200);
    const served = await fetch(attachment!.url);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await served.arrayBuffer())).toEqual(png);
    expect(discord.requests.flatMap(({ problems }) => problems)).toEqual([]);
  });

  // https://docs.discord.com/developers/components/reference#button-button-structure
  test('a premium button names what it sells, and nothing else', async () => {
    const button = { type: 2, style: 6, sku_id: '123456789012345678' };
    const components = [{ type: 1, components: [button] }];
    const { body } = await post(channel, { content: 'a', components });
    expect(body.components).toMatchObject([{ components: [button] }]);
    expect(discord.requests.at(-1)?.problems).toEqual([]);
  });

  test('white space around the texts of an embed does not count', async () => {
    const description = `${' '.repeat(500)}${'a'.repeat(3000)}`;
    expect((await post(channel, { embeds: [{ description }, { description }] })).status).toBe(200);
    const { body } = await post(channel, { embeds: [{ description }, { description }, { title: 'a' }] });
    expect(body.errors).toMatchObject({ embeds: { _errors: [{ code: 'MAX_EMBED_SIZE_EXCEEDED' }] } });
  });

  test('nobody is pinged beyond what is allowed', async () => {
    const role = discord.world.addRole(guild, 'readers');
    role.mentionable = true;
    const content = `@everyone <@&${role.id}> <@${discord.world.owner.id}>`;
    const quiet = await post(channel, { content, allowed_mentions: { parse: [] } });
    expect(quiet.body).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    const one = await post(channel, { content, allowed_mentions: { roles: [role.id] } });
    expect(one.body).toMatchObject({ mentions: [], mention_roles: [role.id], mention_everyone: false });
    role.mentionable = false;
    const named = { content, allowed_mentions: { roles: [role.id] } };
    expect((await post(channel, named)).body.mention_roles).toEqual([]);
    const own = { type: OverwriteType.Member, allow: PermissionFlagsBits.MentionEveryone, deny: 0n };
    discord.world.setOverwrite(channel, discord.world.bot.id, own);
    expect((await post(channel, named)).body).toMatchObject({
      mention_roles: [role.id],
      mention_everyone: false,
    });
    expect((await post(channel, { content })).body.mention_everyone).toBe(true);
    channel.overwrites.clear();
    const loud = await post(ofType(ChannelType.GuildAnnouncement), { content });
    expect(loud.body).toMatchObject({ mentions: [{ id: discord.world.owner.id }], mention_everyone: false });
  });

  test('an announcement is published once, and nothing else is', async () => {
    const news = ofType(ChannelType.GuildAnnouncement);
    const { body } = await post(news, { content: 'a' });
    const path = `/channels/${news.id}/messages/${body.id}/crosspost`;
    expect((await call(discord, 'POST', path)).body.flags).toBe(1);
    expect((await call(discord, 'POST', path)).body.code).toBe(40033);
    const plain = await post(channel, { content: 'a' });
    const wrong = await call(discord, 'POST', `/channels/${channel.id}/messages/${plain.body.id}/crosspost`);
    expect(wrong.body.code).toBe(50024);
  });
});

describe('permissions', () => {
  test.each([
    ['ViewChannel', { content: 'a' }, 50001],
    ['SendMessages', { content: 'a' }, 50013],
    ['EmbedLinks', { embeds: [{ title: 'a' }] }, 50013],
  ] as const)('without %s a message is refused', async (name, body, code) => {
    deny(channel, name);
    expect(await post(channel, body)).toMatchObject({ status: 403, body: { code } });
  });

  test('without AttachFiles a file is refused, without ReadMessageHistory a reply', async () => {
    const { body } = await post(channel, { content: 'a' });
    deny(channel, 'AttachFiles', 'EmbedLinks', 'ReadMessageHistory');
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ content: 'a' }));
    form.set('files[0]', new Blob(['a']), 'a.txt');
    expect(await post(channel, form)).toMatchObject({ status: 403, body: { code: 50013 } });
    // https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes
    const reply = { content: 'a', message_reference: { message_id: body.id } };
    expect((await post(channel, reply)).body.code).toBe(160002);
    expect((await post(channel, { content: 'a' })).status).toBe(200);
  });

  test('what is said of a role outweighs everyone, and what is said of the bot outweighs both', async () => {
    const role = discord.world.addRole(guild, 'bots');
    guild.members.get(discord.world.bot.id)!.roles.push(role.id);
    const send = PermissionFlagsBits.SendMessages;
    deny(channel, 'SendMessages');
    discord.world.setOverwrite(channel, role.id, { type: OverwriteType.Role, allow: send, deny: 0n });
    expect((await post(channel, { content: 'a' })).status).toBe(200);
    const own = { type: OverwriteType.Member, allow: 0n, deny: send };
    discord.world.setOverwrite(channel, discord.world.bot.id, own);
    expect((await post(channel, { content: 'a' })).body.code).toBe(50013);
  });

  test('what is denied to a role is denied, whatever everyone may, unless another role of the bot allows it', async () => {
    const [muted, trusted] = ['muted', 'trusted'].map((name) => discord.world.addRole(guild, name).id);
    const { roles } = guild.members.get(discord.world.bot.id)!;
    roles.push(muted!);
    const send = PermissionFlagsBits.SendMessages;
    const ofRole = { type: OverwriteType.Role, allow: 0n, deny: 0n };
    discord.world.setOverwrite(channel, guild.id, { ...ofRole, allow: send });
    discord.world.setOverwrite(channel, muted!, { ...ofRole, deny: send });
    discord.world.setOverwrite(channel, trusted!, { ...ofRole, allow: send });
    expect((await post(channel, { content: 'a' })).body.code).toBe(50013);
    roles.push(trusted!);
    expect((await post(channel, { content: 'a' })).status).toBe(200);
  });

  test('an administrator is stopped by nothing', async () => {
    deny(channel, 'ViewChannel', 'SendMessages');
    const role = discord.world.addRole(guild, 'admins', PermissionFlagsBits.Administrator);
    guild.members.get(discord.world.bot.id)!.roles.push(role.id);
    expect((await post(channel, { content: 'a' })).status).toBe(200);
  });

  test('without the history a list is empty, and no message is read', async () => {
    const { body } = await post(channel, { content: 'a' });
    deny(channel, 'ReadMessageHistory');
    const path = `/channels/${channel.id}/messages`;
    expect((await call(discord, 'GET', path)).body).toEqual([]);
    expect((await call(discord, 'GET', `${path}/${body.id}`)).body.code).toBe(50013);
  });

  test('a person who is elsewhere is an unknown member, and one who does not exist an unknown user', async () => {
    const read = (id: string) => call(discord, 'GET', `/guilds/${guild.id}/members/${id}`);
    const lan = discord.world.addUser('Lan');
    expect(await read(lan.id)).toMatchObject({ status: 404, body: { code: 10007 } });
    expect(await read('123456789012345678')).toMatchObject({ status: 404, body: { code: 10013 } });
    discord.world.addMember(guild, lan);
    expect((await read(lan.id)).body.user).toMatchObject({ id: lan.id });
  });

  test('a deleted channel, a server without the bot', async () => {
    discord.world.deleteChannel(channel.id);
    expect(await post(channel, { content: 'a' })).toMatchObject({ status: 404, body: { code: 10003 } });
    discord.world.removeBot(guild.id);
    expect((await post(ofType(ChannelType.GuildAnnouncement), { content: 'a' })).body.code).toBe(50001);
    expect((await call(discord, 'GET', `/guilds/${guild.id}`)).body.code).toBe(10004);
    const commands = `/applications/${discord.applicationId}/guilds/${guild.id}/commands`;
    expect((await call(discord, 'GET', commands)).body.code).toBe(50001);
  });
});

describe('commands', () => {
  const base = () => `/applications/${discord.applicationId}/commands`;
  const quote = { name: 'quote', name_localizations: { vi: 'trích' }, description: 'd' };

  test('an overwrite keeps the ids of names that stay, and gives a new version to what changed', async () => {
    const [first] = (await call(discord, 'PUT', base(), [quote])).body as unknown as Record<string, string>[];
    const search = { ...quote, name: 'search', name_localizations: null };
    const both = (await call(discord, 'PUT', base(), [search, quote])).body as unknown as object[];
    expect(both).toEqual([expect.not.objectContaining({ id: first?.id }), first]);
    const changed = { ...quote, description: 'e' };
    const [second] = (await call(discord, 'PUT', base(), [changed])).body as unknown as Record<
      string,
      string
    >[];
    expect(second).toMatchObject({ id: first?.id, description: 'e' });
    expect(second?.version).not.toBe(first?.version);
    expect(discord.requests.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('translations come when they are asked for', async () => {
    await call(discord, 'PUT', base(), [quote]);
    expect((await call(discord, 'GET', base())).body[0]).not.toHaveProperty('name_localizations');
    const whole = await call(discord, 'GET', `${base()}?with_localizations=true`);
    expect(whole.body[0]).toMatchObject({ name_localizations: { vi: 'trích' } });
  });

  test('those of one server stand beside those for everywhere', async () => {
    const own = `/applications/${discord.applicationId}/guilds/${guild.id}/commands`;
    await call(discord, 'PUT', base(), [quote]);
    const [mine] = (await call(discord, 'PUT', own, [quote])).body as unknown as object[];
    expect(mine).toMatchObject({ name: 'quote', guild_id: guild.id });
    expect((await call(discord, 'PUT', own, [])).body).toEqual([]);
    expect((await call(discord, 'GET', base())).body).toHaveLength(1);
    expect(discord.requests.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

describe('rate limits', () => {
  // A judge takes its time over the first request of a kind, and here time is counted.
  beforeEach(async () => {
    await discord.close();
    await start([]);
  });

  test('the sixth message in five seconds must wait, and is told how long', async () => {
    const answers = [];
    for (let n = 0; n < 6; n++) answers.push(await post(channel, { content: `${n}` }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    const remaining = answers.map(({ headers }) => headers.get('x-ratelimit-remaining'));
    expect(remaining).toEqual(['4', '3', '2', '1', '0', '0']);
    const last = answers.at(-1)!;
    expect(last.body).toMatchObject({ message: 'You are being rate limited.', global: false });
    const seconds = Number(last.body.retry_after);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(5);
    expect(Number(last.headers.get('retry-after'))).toBe(Math.ceil(seconds));
    expect((await post(ofType(ChannelType.GuildAnnouncement), { content: 'a' })).status).toBe(200);
  });

  test('the 51st request of a second must wait, whatever it is for', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now());
    const all = await Promise.all(
      Array.from({ length: 51 }, () => call(discord, 'GET', `/channels/${channel.id}`)),
    );
    clock.mockRestore();
    const refused = all.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.body.global).toBe(true);
    expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
  });

  test('a client that keeps to 50 a second is never refused', async () => {
    // The login asks too, and with it the client's first second begins.
    const startedAt = performance.now();
    const client = await connect(discord);
    const channels = Array.from({ length: 160 }, (_, n) => discord.world.addChannel(guild, `kenh-${n}`));
    await Promise.all(
      channels.map(({ id }) => client.rest.post(`/channels/${id}/messages`, { body: { content: 'a' } })),
    );
    expect(performance.now() - startedAt).toBeGreaterThan(2_900);
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
    await client.destroy();
  });

  test('ten announcements an hour are published, and the next when the hour is over', async () => {
    const news = ofType(ChannelType.GuildAnnouncement);
    const path = `/channels/${news.id}/messages/${discord.world.nextId()}/crosspost`;
    const now = Date.now();
    const clock = vi.spyOn(Date, 'now');
    const statuses: number[] = [];
    for (const minute of [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 59, 60]) {
      clock.mockReturnValue(now + minute * 60_000);
      statuses.push((await call(discord, 'POST', path)).status);
    }
    clock.mockRestore();
    expect(statuses).toEqual([...Array(10).fill(404), 429, 429, 404]);
  });
});
