/** What people and operators see of the bot's core when a command is called, on good days and bad ones. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Events, InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot.ts';
import type { App, Command } from '../../src/command.ts';
import { UserError } from '../../src/errors.ts';
import { startLocalDiscord } from '../../src/local-discord/server.ts';
import { createLog, createScrub } from '../../src/log.ts';
import { register } from '../../src/register.ts';
import { ERROR, isPrivate, next, openStage, WARN } from './bot-stage.ts';
import { startRefusingDiscord } from './refusing-discord.ts';

const { discord, bot, an, registered, handled, logged, lastRequest } = await openStage();

test('commands are registered once, and not again where nothing changed', () => {
  expect(registered).toEqual([true, false]);
});

describe('a command', () => {
  test('is answered in public, and mentions nobody', async () => {
    next.run = () => ({ content: '@everyone <@1> hello', embeds: [{ description: 'card' }] });
    const message = await an.slash('echo', { text: 'x' });
    expect(message).toMatchObject({ content: '@everyone <@1> hello', embeds: [{ description: 'card' }] });
    expect(isPrivate(message)).toBe(false);
    expect(lastRequest('/callback')?.body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  test('is answered to the asker alone if asked so, or if the command says so', async () => {
    next.run = () => ({ content: 'secret' });
    expect(isPrivate(await an.slash('echo', { private: true }))).toBe(true);
    next.run = () => ({ content: 'secret', private: true });
    expect(isPrivate(await an.slash('echo'))).toBe(true);
    next.run = () => ({ content: 'secret', private: false });
    expect(isPrivate(await an.slash('echo', { private: true }))).toBe(true);
  });

  test('gets its subcommand and options', async () => {
    const message = await an.slash('nested', { days: 3 }, { subcommand: 'inner' });
    expect(JSON.parse(message.content)).toEqual({ subcommand: 'inner', options: { days: 3 } });
  });

  test('that takes long is acknowledged first and answered later', async () => {
    next.run = () => sleep(3_500, { content: 'at last' });
    const [open, hidden] = await Promise.all([an.slash('echo'), an.slash('echo', { private: true })]);
    expect(open.content).toBe('at last');
    expect(isPrivate(open)).toBe(false);
    expect(hidden.content).toBe('at last');
    expect(isPrivate(hidden)).toBe(true);
    const deferred = discord.requests.map(({ body }) => body as { type?: number; data?: { flags: number } });
    const flags = deferred.filter((body) => body?.type === 5).map(({ data }) => data?.flags ?? 0);
    expect(flags.sort((a, b) => a - b)).toEqual([0, MessageFlags.Ephemeral]);
  });

  test('that takes long and then has something for the asker alone shows it to nobody else', async () => {
    next.run = async () => {
      await sleep(2_000);
      throw new UserError('Please give a day.');
    };
    const message = await an.slash('echo');
    expect(message.content).toBe('Please give a day.');
    expect(isPrivate(message)).toBe(true);
    const guild = discord.world.guilds.values().next().value!;
    for (const { messages } of guild.channels.values()) {
      for (const { content, flags = 0 } of messages.values()) {
        expect(content).not.toBe('Please give a day.');
        expect(flags & MessageFlags.Loading).toBe(0);
      }
    }
  });

  test('that an older version had is answered calmly', async () => {
    const message = await an.slash('gone');
    expect(message.content).toBe('This command no longer exists. Type / to see the commands.');
    expect(isPrivate(message)).toBe(true);
  });
});

describe('an error', () => {
  test('that the person can mend is told to them in private, and is no bug', async () => {
    next.run = () => {
      throw new UserError('No day is called “32/13”.');
    };
    const message = await an.slash('echo');
    expect(message.content).toBe('No day is called “32/13”.');
    expect(isPrivate(message)).toBe(true);
    expect(logged(ERROR)).toEqual([]);
    await expect
      .poll(() => handled)
      .toContainEqual(expect.objectContaining({ command: 'echo', outcome: 'refused' }));
  });

  test.each([
    ['en-US', /^Something went wrong on our side; it has been noted\. Reference: (\w+)$/],
    ['vi', /^Có lỗi ở phía chúng tôi và lỗi đã được ghi lại\. Mã tra cứu: (\w+)$/],
  ])(
    'of ours shows one sentence (%s) with the reference under which the log has the story',
    async (locale, sentence) => {
      next.run = async () => {
        throw new TypeError('x is not a function');
      };
      const message = await discord.person({ locale }).slash('echo');
      expect(isPrivate(message)).toBe(true);
      expect(message.content).toMatch(sentence);
      const [, reference] = sentence.exec(message.content) ?? [];
      expect(logged(ERROR)).toMatchObject([
        {
          reference,
          command: 'echo',
          err: { type: 'TypeError', stack: expect.stringContaining('bot.test.ts') },
        },
      ]);
    },
  );

  test('in a card that Discord refuses is a bug of ours too', async () => {
    next.run = () => ({ embeds: [{ description: '…'.repeat(5_000) }] });
    expect((await an.slash('echo')).content).toMatch(/Reference: \w+$/);
    expect(logged(ERROR)).toMatchObject([{ err: { code: 50_035 } }]);
  });

  test('of an answer that comes too late is a warning, and nothing more is sent', async () => {
    next.run = () => {
      // A sleep would let the bot acknowledge: this holds up everything, as a machine without air does.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_200);
      return { content: 'too late' };
    };
    await expect(an.slash('echo')).rejects.toThrow();
    await expect.poll(() => handled.at(-1)).toMatchObject({ outcome: 'late' });
    expect(logged(WARN)).toMatchObject([{ err: { code: 10_062 } }]);
    expect(logged(ERROR)).toEqual([]);
  });

  test('of an answer that had taken effect already is a warning', async () => {
    const { client } = bot;
    client.prependOnceListener(Events.InteractionCreate, ({ id, token }) => {
      next.run = async () => {
        const body = { type: InteractionResponseType.ChannelMessageWithSource, data: { content: 'first' } };
        await client.rest.post(Routes.interactionCallback(id, token), { auth: false, body });
        return { content: 'second' };
      };
    });
    expect((await an.slash('echo')).content).toBe('first');
    await expect.poll(() => handled.at(-1)).toMatchObject({ outcome: 'late' });
    expect(logged(WARN)).toMatchObject([{ err: { code: 40_060 } }]);
  });
});

describe('on a bad day', () => {
  const callback = 'POST /interactions/:id/:token/callback';

  test('an answer still arrives when Discord stumbles once', async () => {
    next.run = () => ({ content: 'here' });
    discord.faults.next(callback, { status: 502 });
    expect((await an.slash('echo')).content).toBe('here');
    expect(logged(ERROR)).toEqual([]);
  });

  test('an answer whose acknowledgement was lost on the way is given once, and is no bug', async () => {
    next.run = () => ({ content: 'once' });
    discord.faults.next(callback, 'drop-after');
    expect((await an.slash('echo')).content).toBe('once');
    await expect.poll(() => handled.map(({ outcome }) => outcome)).toContain('late');
    expect(logged(ERROR)).toEqual([]);
    const guild = discord.world.guilds.values().next().value!;
    const messages = [...guild.channels.values()].flatMap((channel) => [...channel.messages.values()]);
    expect(messages.filter(({ content }) => content === 'once')).toHaveLength(1);
  });

  test('an answer that takes long comes, though it was lost on the way that it was acknowledged', async () => {
    next.run = () => sleep(2_000, { content: 'at last' });
    discord.faults.next(callback, 'drop-after');
    expect((await an.slash('echo')).content).toBe('at last');
    discord.faults.next(callback, 'drop-after');
    const hidden = await an.slash('echo', { private: true });
    expect([hidden.content, isPrivate(hidden)]).toEqual(['at last', true]);
    await expect.poll(() => handled.map(({ outcome }) => outcome)).toEqual(['answered', 'answered']);
  });

  test('the gateway may drop the connection: the bot comes back and answers', async () => {
    discord.gateway.drop();
    next.run = () => ({ content: 'back' });
    await expect
      .poll(() => an.slash('echo').catch(() => null), { timeout: 10_000 })
      .toMatchObject({ content: 'back' });
  });
});

test('all that the bot asked of Discord above is right, but for the one card that was to be refused', () => {
  const wrong = discord.requests.filter(({ problems, status }) => problems.length > 0 && status < 500);
  expect(wrong.map(({ status }) => status)).toEqual([400]);
});

test('a gateway that cannot be reached, though REST can, is told once, with its host', async () => {
  const place = await startRefusingDiscord({ status: 200, gateway: 'ws://127.0.0.1:1' });
  const lines: { level: number; msg: string; gateway?: string }[] = [];
  const log = createLog('info', createScrub([]), (line) => lines.push(JSON.parse(line)));
  const blocked = createBot({
    commands: [],
    app: {} as App,
    settings: { of: async () => null },
    log,
    apiUrl: place.api,
  });
  void blocked.start('a.b.c');
  const reconnects = () => lines.filter(({ msg }) => msg === 'gateway reconnecting').length;
  await expect.poll(reconnects, { timeout: 10_000 }).toBeGreaterThanOrEqual(6);
  await blocked.stop();
  place.close();
  expect(lines.filter(({ level }) => level > 30)).toEqual([
    expect.objectContaining({
      level: 40,
      gateway: 'ws://127.0.0.1:1/',
      msg: expect.stringContaining('gateway cannot be reached'),
    }),
  ]);
});

test('of two processes each answers the servers of its own shards, and nobody is answered twice', async () => {
  const place = await startLocalDiscord({ guilds: 4 });
  const ping: Command = { data: { name: 'ping', description: 'Answers.' }, run: () => ({ content: 'pong' }) };
  const answered: [shard: number, outcome: string][] = [];
  const bots = [0, 1].map((shard) =>
    createBot({
      commands: [ping],
      app: {} as App,
      settings: { of: async () => null },
      log: createLog('silent', createScrub([])),
      apiUrl: place.api,
      shards: [shard],
      shardCount: 2,
      observe: ({ outcome }) => answered.push([shard, outcome]),
    }),
  );
  const [client] = await Promise.all(bots.map((each) => each.start(place.token)));
  await register(client!.rest, { applicationId: client!.application.id }, [ping.data]);
  const guilds = [...place.world.guilds.keys()];
  for (const guildId of guilds) expect((await place.person({ guildId }).slash('ping')).content).toBe('pong');
  await Promise.all(bots.map((each) => each.stop()));
  // https://docs.discord.com/developers/events/gateway#sharding-sharding-formula
  expect(answered).toEqual(guilds.map((id) => [Number((BigInt(id) >> 22n) % 2n), 'answered']));
  await place.close();
});

test('stopping takes nothing new, answers what is in flight, and then leaves', async () => {
  const place = await startLocalDiscord();
  let began = (): void => {};
  const running = new Promise<void>((resolve) => {
    began = resolve;
  });
  const slow: Command = {
    data: { name: 'slow', description: 'Takes its time.' },
    run: async () => {
      began();
      await sleep(1_000);
      return { content: 'in time' };
    },
  };
  const log = createLog('silent', createScrub([]));
  const leaving = createBot({
    commands: [slow],
    app: {} as App,
    settings: { of: async () => null },
    log,
    apiUrl: place.api,
  });
  const client = await leaving.start(place.token);
  await register(client.rest, { applicationId: client.application.id }, [slow.data]);

  const answer = place.person().slash('slow');
  await running;
  const order: string[] = [];
  const stopped = leaving.stop().then(() => order.push('stopped'));
  const unheard = place.person().slash('slow');
  unheard.catch(() => 'looked at below');
  expect((await answer).content).toBe('in time');
  order.push('answered');
  await stopped;
  expect(order).toEqual(['answered', 'stopped']);
  await expect(unheard).rejects.toThrow();
  await place.close();
});
