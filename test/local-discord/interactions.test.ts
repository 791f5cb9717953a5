/** The life of an interaction: answered once, in time, and followed up with its token. */
import { type APIMessage, MessageFlags, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { call, identify, type Line, type Pending, pendingInteraction, registerPing } from './call.ts';
import { allJudges } from './judges/all.ts';

const judges = allJudges();
let discord: LocalDiscord;
let line: Line;

beforeEach(async () => {
  discord = await startLocalDiscord({ judges });
  await registerPing(discord);
  line = await identify(discord);
});
afterEach(() => discord.close());

const ask = () => pendingInteraction(discord, line);
const webhook = ({ token }: Pending, rest = '') => `/webhooks/${discord.applicationId}/${token}${rest}`;
const problems = () => discord.requests.flatMap((request) => request.problems);

describe('the callback', () => {
  test('counts once: the second is 40060', async () => {
    const asked = await ask();
    expect((await asked.callback({ type: 4, data: { content: 'a' } })).status).toBe(204);
    expect((await asked.callback({ type: 4, data: { content: 'b' } })).body.code).toBe(40060);
    expect(await asked.seen).toMatchObject({ content: 'a' });
  });

  test('may come again after one that was refused', async () => {
    const asked = await ask();
    expect((await asked.callback({ type: 4, data: { content: '' } })).body.code).toBe(50006);
    expect((await asked.callback({ type: 4, data: { content: 'a' } })).status).toBe(204);
  });

  test('is 10062 for an unknown interaction, and after three seconds', async () => {
    const unknown = await call(discord, 'POST', '/interactions/1/abc/callback', { type: 5 });
    expect(unknown).toMatchObject({ status: 404, body: { code: 10062 } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = await ask();
    vi.advanceTimersByTime(3_001);
    vi.useRealTimers();
    await expect(asked.seen).rejects.toThrow('The application did not respond');
    expect((await asked.callback({ type: 5 })).body.code).toBe(10062);
    const other = await ask();
    const mistaken = `/interactions/${asked.id}/${other.token}/callback`;
    expect((await call(discord, 'POST', mistaken, { type: 5 })).body.code).toBe(10062);
  });

  test('in time makes the time long enough: what was deferred may be edited after three seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked = await ask();
    await asked.callback({ type: 5 });
    vi.advanceTimersByTime(3_001);
    vi.useRealTimers();
    const edited = await call(discord, 'PATCH', webhook(asked, '/messages/%40original'), { content: 'a' });
    expect(edited.body.content).toBe('a');
  });

  test('returns the message where it is asked for', async () => {
    const { id, token } = await ask();
    const path = `/interactions/${id}/${token}/callback?with_response=true`;
    const { body } = await call(discord, 'POST', path, { type: 5, data: { flags: 64 } });
    expect(body).toMatchObject({
      interaction: { id, type: 2, response_message_loading: true, response_message_ephemeral: true },
    });
    expect(body).not.toHaveProperty('resource');
    const other = await ask();
    const at = `/interactions/${other.id}/${other.token}/callback?with_response=true`;
    const answered = await call(discord, 'POST', at, { type: 4, data: { content: 'a' } });
    expect(answered.body).toMatchObject({ resource: { type: 4, message: { content: 'a', type: 20 } } });
    expect(problems()).toEqual([]);
  });

  test('needs no token of the bot, and does not count towards its 50 a second', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 60; n++) {
      const asked = await ask();
      statuses.push((await asked.callback({ type: 4, data: { content: 'a' } })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([204]));
    const channel = discord.world.channels.values().next().value!;
    expect((await call(discord, 'GET', `/channels/${channel.id}`)).status).toBe(200);
  });
});

describe('@original and follow-ups', () => {
  test('a deferred answer is thinking until it is edited', async () => {
    const asked = await ask();
    await asked.callback({ type: 5 });
    const original = webhook(asked, '/messages/%40original');
    expect((await call(discord, 'GET', original)).body).toMatchObject({
      content: '',
      flags: MessageFlags.Loading,
    });
    const { body } = await call(discord, 'PATCH', original, { content: 'done' });
    // What was promised is no edit; what comes after it is one.
    expect(body).toMatchObject({ content: 'done', flags: 0, edited_timestamp: null });
    const shown = await call(discord, 'GET', `/channels/${body.channel_id}/messages/${body.id}`);
    expect(shown.body.content).toBe('done');
    expect(await asked.seen).toEqual(body);
    const again = await call(discord, 'PATCH', original, { content: 'better' });
    expect(again.body.edited_timestamp).toEqual(expect.any(String));
    expect(problems()).toEqual([]);
  });

  test('the first follow-up takes the place of a thinking answer, the second is new', async () => {
    const asked = await ask();
    await asked.callback({ type: 5 });
    const original = (await call(discord, 'GET', webhook(asked, '/messages/%40original'))).body;
    const first = await call(discord, 'POST', webhook(asked), { content: 'one' });
    const second = await call(discord, 'POST', webhook(asked), { content: 'two', flags: 64 });
    expect(first.body).toMatchObject({ id: original.id, content: 'one' });
    expect(second.body).toMatchObject({ content: 'two', flags: MessageFlags.Ephemeral });
    expect(second.body.id).not.toBe(original.id);
    const edited = await call(discord, 'PATCH', webhook(asked, `/messages/${second.body.id}`), {
      content: '2',
    });
    expect(edited.body).toMatchObject({ id: second.body.id, content: '2' });
    expect(problems()).toEqual([]);
  });

  // https://docs.discord.com/developers/resources/message#message-interaction-metadata-object
  test('a follow-up names the answer that it follows, and an answer to a press the message that was pressed', async () => {
    const asked = await ask();
    const components = [
      { type: 1, components: [{ type: 2, style: 1, label: 'A', custom_id: 'a', disabled: false }] },
    ];
    await asked.callback({ type: 4, data: { content: 'a', components } });
    const original = (await asked.seen) as APIMessage;
    const { body: second } = await call(discord, 'POST', webhook(asked), { content: 'b' });
    expect([original, second]).toMatchObject([
      { type: MessageType.ChatInputCommand },
      {
        type: MessageType.Reply,
        message_reference: { message_id: original.id, channel_id: original.channel_id },
        interaction_metadata: { original_response_message_id: original.id },
      },
    ]);
    expect(original.interaction_metadata).not.toHaveProperty('original_response_message_id');

    const pressed = discord.person().press(original, 'a');
    const { d } = await line.next(({ t }) => t === 'INTERACTION_CREATE');
    await call(discord, 'POST', `/interactions/${d.id}/${d.token}/callback`, {
      type: 4,
      data: { content: 'c' },
    });
    expect(await pressed).toMatchObject({
      type: MessageType.Reply,
      message_reference: { message_id: original.id },
      interaction_metadata: { type: 3, interacted_message_id: original.id },
    });
    expect(problems()).toEqual([]);
  });

  test('an answer to a press changes the message as it is by then, and none that is deleted', async () => {
    const asked = await ask();
    const button = { type: 2, style: 1, label: 'A', custom_id: 'a' };
    await asked.callback({
      type: 4,
      data: { content: 'a', components: [{ type: 1, components: [button] }] },
    });
    const message = (await asked.seen) as APIMessage;
    const press = async () => {
      const seen = discord.person().press(message, 'a');
      seen.catch(() => undefined);
      const { d } = await line.next(({ t }) => t === 'INTERACTION_CREATE');
      return (data: object) =>
        call(discord, 'POST', `/interactions/${d.id}/${d.token}/callback`, { type: 7, data });
    };
    const [first, second, third] = [await press(), await press(), await press()];
    await first({ content: 'b' });
    await second({ components: [] });
    const channel = discord.world.channel(message.channel_id);
    expect(channel.messages.get(message.id)).toMatchObject({ content: 'b', components: [] });
    discord.world.deleteMessage(channel, message.id);
    expect((await third({ content: 'c' })).body.code).toBe(10008);
    expect(channel.messages.has(message.id)).toBe(false);
  });

  test('what is deleted is gone, and a follow-up is then a message of its own', async () => {
    for (const flags of [0, MessageFlags.Ephemeral]) {
      const asked = await ask();
      await asked.callback({ type: 5, data: { flags } });
      const original = webhook(asked, '/messages/%40original');
      const { body } = await call(discord, 'GET', original);
      expect((await call(discord, 'DELETE', original)).status).toBe(204);
      const places = [original, webhook(asked, `/messages/${body.id}`)];
      for (const path of [...places, `/channels/${body.channel_id}/messages/${body.id}`]) {
        expect((await call(discord, 'GET', path)).body.code).toBe(10008);
      }
      const { body: next } = await call(discord, 'POST', webhook(asked), { content: 'a' });
      expect(next).toMatchObject({ content: 'a' });
      expect(await asked.seen).toEqual(next);
    }
  });

  test('a private message is in no channel', async () => {
    const asked = await ask();
    await asked.callback({ type: 4, data: { content: 'a', flags: 64 } });
    const { id, channel_id } = (await asked.seen) as { id: string; channel_id: string };
    expect((await call(discord, 'GET', `/channels/${channel_id}/messages/${id}`)).body.code).toBe(10008);
    expect((await call(discord, 'GET', webhook(asked, `/messages/${id}`))).body.content).toBe('a');
  });

  test('a token that is unknown, unanswered or 15 minutes old serves nothing', async () => {
    const asked = await ask();
    expect((await call(discord, 'POST', webhook(asked), { content: 'a' })).body.code).toBe(10015);
    await asked.callback({ type: 5 });
    const unknown = `/webhooks/${discord.applicationId}/abc`;
    expect((await call(discord, 'POST', unknown, { content: 'a' })).body.code).toBe(50027);
    const soon = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 15 * 60_000);
    const late = await call(discord, 'POST', webhook(asked), { content: 'a' });
    soon.mockRestore();
    expect(late).toMatchObject({ status: 401, body: { code: 50027 } });
  });
});

describe('what a person can send', () => {
  const set = {
    name: 'schedule',
    description: 'd',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [0],
    options: [
      {
        type: 1,
        name: 'set',
        description: 'd',
        options: [
          { type: 7, name: 'channel', description: 'd', required: true },
          { type: 8, name: 'role', description: 'd' },
          { type: 4, name: 'ahead', description: 'd', choices: [{ name: '1', value: 1 }] },
          { type: 4, name: 'n', description: 'd', min_value: 1, max_value: 5, autocomplete: true },
        ],
      },
    ],
  };
  beforeEach(() => call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [set]));
  const at = { subcommand: 'set' };

  test('a subcommand with a channel and a role, each with what is known of it', async () => {
    const guild = discord.world.guilds.values().next().value!;
    const channel = guild.channels.values().next().value!;
    const role = discord.world.addRole(guild, 'readers');
    discord
      .person()
      .slash('schedule', { channel: channel.id, role: role.id }, at)
      .catch(() => undefined);
    const { d } = await line.next(({ t }) => t === 'INTERACTION_CREATE');
    expect(d.data).toMatchObject({
      name: 'schedule',
      options: [
        {
          name: 'set',
          type: 1,
          options: [
            { name: 'channel', type: 7, value: channel.id },
            { name: 'role', type: 8, value: role.id },
          ],
        },
      ],
      resolved: {
        channels: { [channel.id]: { name: channel.name } },
        roles: { [role.id]: { name: 'readers' } },
      },
    });
  });

  test('a person, with what they may do themselves', async () => {
    const guild = discord.world.guilds.values().next().value!;
    const lan = discord.world.addMember(guild, discord.world.addUser('Lan')).user;
    const who = { name: 'who', description: 'd', options: [{ type: 6, name: 'user', description: 'd' }] };
    await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [who]);
    discord
      .person()
      .slash('who', { user: lan.id })
      .catch(() => undefined);
    const { d } = await line.next(({ t }) => t === 'INTERACTION_CREATE');
    const everyone = String(guild.roles.get(guild.id)!.permissions);
    expect(d.data).toMatchObject({ resolved: { members: { [lan.id]: { permissions: everyone } } } });
    expect(d.member).not.toMatchObject({ permissions: everyone });
  });

  test('a number that is half typed arrives as text', async () => {
    discord
      .person()
      .type('schedule', { n: 1 }, 'n', at)
      .catch(() => undefined);
    const { d } = await line.next(({ t }) => t === 'INTERACTION_CREATE');
    expect(d).toMatchObject({
      type: 4,
      data: { options: [{ options: [{ name: 'n', value: '1', focused: true }] }] },
    });
  });

  test('nothing that Discord would not send', async () => {
    const person = discord.person();
    const channel = discord.world.channels.keys().next().value!;
    const send = (options: Record<string, string | number>) => person.slash('schedule', options, at);
    await expect(person.slash('nothing')).rejects.toThrow(
      '/nothing is not a command that this person can use here',
    );
    await expect(person.slash('schedule')).rejects.toThrow('needs one of its subcommands: set');
    await expect(send({})).rejects.toThrow('needs the option "channel"');
    await expect(send({ channel, colour: 1 })).rejects.toThrow('has no option "colour"');
    await expect(send({ channel: 'chung' })).rejects.toThrow('must be an id');
    await expect(send({ channel, ahead: 2 })).rejects.toThrow('must be one of 1');
    await expect(send({ channel, n: 6 })).rejects.toThrow('out of range');
    await expect(send({ channel, n: 'a' })).rejects.toThrow('must be a number');
    await expect(send({ channel, n: 1.5 })).rejects.toThrow('must be a whole number');
    const text = {
      name: 'text',
      description: 'd',
      options: [{ type: 3, name: 'text', description: 'd', min_length: 2, max_length: 3 }],
    };
    await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [text]);
    await expect(person.slash('text', { text: 1 })).rejects.toThrow('must be text');
    for (const wrong of ['a', 'abcd'])
      await expect(person.slash('text', { text: wrong })).rejects.toThrow('the length is wrong');
  });

  test('a command that nobody is given, as an administrator alone', async () => {
    const mine = { name: 'reset', description: 'd', default_member_permissions: '0' };
    await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [mine]);
    const all = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);
    const permissions = all & ~PermissionFlagsBits.Administrator;
    await expect(discord.person({ permissions }).slash('reset')).rejects.toThrow('can use here');
    discord
      .person({ permissions: PermissionFlagsBits.Administrator })
      .slash('reset')
      .catch(() => undefined);
    const { d } = await line.next(({ t }) => t === 'INTERACTION_CREATE');
    expect(d.data).toMatchObject({ name: 'reset' });
  });

  test('no press of what is disabled', async () => {
    const [channel] = discord.world.guilds.values().next().value!.channels.values();
    const button = { type: 2, style: 1, label: 'A', custom_id: 'a', disabled: true };
    const components = [{ type: 1, components: [button] }];
    const body = { content: 'a', components };
    const posted = await call(discord, 'POST', `/channels/${channel!.id}/messages`, body);
    const message = channel!.messages.get(String(posted.body.id))!;
    await expect(discord.person().press(message, 'a')).rejects.toThrow('The component a is disabled.');
  });

  test('no choice that a select does not offer, and neither fewer nor more than it takes', async () => {
    const [channel] = discord.world.guilds.values().next().value!.channels.values();
    const options = ['a', 'b'].map((value) => ({ label: value, value }));
    const components = [{ type: 1, components: [{ type: 3, custom_id: 's', options }] }];
    const posted = await call(discord, 'POST', `/channels/${channel!.id}/messages`, {
      content: 'a',
      components,
    });
    const message = channel!.messages.get(String(posted.body.id))!;
    const choose = (...values: string[]) => discord.person().choose(message, 's', values);
    await expect(choose('c')).rejects.toThrow('The select does not offer c.');
    await expect(choose()).rejects.toThrow('Choose 1 to 1 values.');
    await expect(choose('a', 'b')).rejects.toThrow('Choose 1 to 1 values.');
  });

  test('no command without its permission, nor where it is not offered', async () => {
    await expect(discord.person({ permissions: 0n }).slash('schedule', {}, at)).rejects.toThrow(
      'can use here',
    );
    await expect(discord.person({ name: 'Lan' }).slash('schedule', {}, at)).rejects.toThrow('can use here');
    await expect(discord.person({ guildId: null }).slash('schedule', {}, at)).rejects.toThrow('can use here');
  });
});
