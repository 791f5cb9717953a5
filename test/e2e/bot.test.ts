/** What people and operators see of the bot's core, with tiny commands: the real Client on the local Discord. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIMessage,
  ApplicationCommandOptionType,
  ComponentType,
  Events,
  InteractionResponseType,
  Locale,
  MessageFlags,
  Routes,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bot, createBot, type Handled } from '../../src/bot.ts';
import type { App, Command } from '../../src/command.ts';
import type { ServerSettings } from '../../src/context.ts';
import { UserError } from '../../src/errors.ts';
import { type LocalDiscord, type Person, startLocalDiscord } from '../../src/local-discord/server.ts';
import { createLog, createScrub } from '../../src/log.ts';
import { register } from '../../src/register.ts';
import { customId, type PressReply, type Reply } from '../../src/reply.ts';
import { allJudges } from '../local-discord/judges/all.ts';

/** What the next run, suggestion or press does: each test says so. */
const next: {
  run(): Reply | Promise<Reply>;
  suggest: NonNullable<Command['suggest']>;
  press(): PressReply | Promise<PressReply>;
} = { run: () => ({}), suggest: () => [], press: () => ({}) };

const buttons = (...ids: string[]): NonNullable<Reply['components']> => [
  {
    type: ComponentType.ActionRow,
    components: ids.map((id) => ({ type: ComponentType.Button, style: 2, label: id, custom_id: id })),
  },
];

const echo: Command = {
  data: {
    name: 'echo',
    description: 'Does what the test says.',
    options: [
      { type: ApplicationCommandOptionType.String, name: 'text', description: 'Text.', autocomplete: true },
      { type: ApplicationCommandOptionType.String, name: 'language', description: 'Language.' },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'For you alone.' },
    ],
  },
  run: () => next.run(),
  suggest: (typing, app) => next.suggest(typing, app),
  press: () => next.press(),
};

/** Says in which language it was called, here and after a press. */
const which: Command = {
  data: { name: 'which', description: 'Says the language.', options: echo.data.options },
  run: (call) => ({
    content: `${call.lang} ${call.timeZone}`,
    components: buttons(customId('which', 'a', 1)),
  }),
  press: ({ lang, args, private: isPrivate }) => ({ content: JSON.stringify({ lang, args, isPrivate }) }),
};

const nested: Command = {
  data: {
    name: 'nested',
    description: 'Has subcommands.',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'inner',
        description: 'Inner.',
        options: [{ type: ApplicationCommandOptionType.Integer, name: 'days', description: 'Days.' }],
      },
    ],
  },
  run: ({ subcommand, options }) => ({ content: JSON.stringify({ subcommand, options }) }),
};

/** Was registered by an older version. */
const gone = { name: 'gone', description: 'Is not there any more.' };

const lines: Record<string, unknown>[] = [];
const handled: Handled[] = [];
const chosen = new Map<string, () => Promise<ServerSettings | null>>();
let discord: LocalDiscord;
let bot: Bot;
let an: Person;

beforeAll(async () => {
  discord = await startLocalDiscord({ judges: allJudges() });
  const log = createLog('debug', createScrub([discord.token]), (line) => lines.push(JSON.parse(line)));
  bot = createBot({
    commands: [echo, which, nested],
    app: {} as App,
    settings: { of: async (guildId) => (await chosen.get(guildId)?.()) ?? null },
    log,
    apiUrl: discord.api,
    observe: (seen) => handled.push(seen),
  });
  const client = await bot.start(discord.token);
  const place = { applicationId: client.application.id };
  const definitions = [echo.data, which.data, nested.data, gone];
  expect(await register(client.rest, place, definitions)).toBe(true);
  expect(await register(client.rest, place, definitions)).toBe(false);
  an = discord.person({ locale: 'en-US' });
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

beforeEach(() => {
  lines.length = 0;
  handled.length = 0;
  chosen.clear();
});

const isPrivate = (message: APIMessage): boolean => ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
const logged = (level: number) => lines.filter((line) => line.level === level);
const WARN = 40;
const ERROR = 50;

/** The last request of the bot whose path holds this. */
const lastRequest = (part: string) => discord.requests.findLast(({ path }) => path.includes(part));

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
    expect(message.content).toBe('This command is not there any more. Type / to see what there is.');
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

  test('the gateway may drop the connection: the bot comes back and answers', async () => {
    discord.gateway.drop();
    next.run = () => ({ content: 'back' });
    await expect
      .poll(() => an.slash('echo').catch(() => null), { timeout: 10_000 })
      .toMatchObject({ content: 'back' });
  });
});

describe('suggestions', () => {
  test('come for the option in focus, as typed so far', async () => {
    next.suggest = ({ focused, options }) => [{ name: JSON.stringify({ focused, options }), value: 'id' }];
    const [choice] = await an.type('echo', { text: 'mau', language: 'vi' }, 'text');
    expect(JSON.parse(choice?.name ?? '')).toEqual({
      focused: { name: 'text', value: 'mau' },
      options: { text: 'mau', language: 'vi' },
    });
  });

  test('are cut to what Discord takes, never within a character', async () => {
    next.suggest = () => [
      { name: '', value: 'dropped' },
      ...Array.from({ length: 30 }, (_, index) => ({
        name: `${index} ${'🇻🇳'.repeat(40)}`,
        value: `a${'😀'.repeat(60)}`,
      })),
    ];
    const choices = await an.type('echo', { text: '' }, 'text');
    expect(choices).toHaveLength(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name.endsWith('…')).toBe(true);
      expect(String(value).length).toBeLessThanOrEqual(100);
      expect((name + value).isWellFormed()).toBe(true);
    }
  });

  test('that fail are none, and the log has why', async () => {
    next.suggest = () => Promise.reject(new Error('the index is broken'));
    expect(await an.type('echo', { text: 'x' }, 'text')).toEqual([]);
    expect(logged(ERROR)).toMatchObject([{ kind: 'autocomplete', err: { message: 'the index is broken' } }]);
  });
});

describe('a press', () => {
  const card = async (options = {}): Promise<APIMessage> => {
    next.run = () => ({
      content: 'card',
      embeds: [{ description: 'old' }],
      components: buttons('echo|next|2', 'old'),
    });
    return an.slash('echo', options);
  };

  test('changes the message in place; what the new one leaves out is gone', async () => {
    const message = await card();
    next.press = () => ({ embeds: [{ description: 'new' }] });
    const changed = await an.press(message, 'echo|next|2');
    expect(changed).toMatchObject({
      id: message.id,
      content: '',
      embeds: [{ description: 'new' }],
      components: [],
    });
    expect(lastRequest('/callback')?.body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });

  test('answers with a message of its own if the command says so, or if it is for the asker alone', async () => {
    const message = await card();
    next.press = () => ({ content: 'open', asNew: true });
    const open = await an.press(message, 'echo|next|2');
    expect(open).toMatchObject({ content: 'open' });
    expect(open.id).not.toBe(message.id);
    expect(isPrivate(open)).toBe(false);
    next.press = () => ({ content: 'hidden', private: true });
    const hidden = await an.press(message, 'echo|next|2');
    expect(hidden.id).not.toBe(message.id);
    expect(isPrivate(hidden)).toBe(true);
  });

  test('that takes long is acknowledged first, and changes the message later', async () => {
    const message = await card();
    next.press = () => sleep(3_300, { content: 'at last' });
    await an.press(message, 'echo|next|2').catch(() => 'acknowledged, but without a change yet');
    await expect
      .poll(() => lastRequest('/messages/')?.body, { timeout: 5_000 })
      .toMatchObject({ content: 'at last' });
  });

  test('of a button that this version does not know is answered calmly, and the card stays', async () => {
    const message = await card();
    const said = await an.press(message, 'old');
    expect(said.id).not.toBe(message.id);
    expect(said.content).toBe(
      'This button is from an older version of the bot. Please run the command again.',
    );
    expect(isPrivate(said)).toBe(true);
  });

  test('that fails leaves the card as it is', async () => {
    const message = await card();
    next.press = () => {
      throw new Error('broken');
    };
    const said = await an.press(message, 'echo|next|2');
    expect(said.id).not.toBe(message.id);
    expect(said.content).toMatch(/Reference: \w+$/);
    expect(logged(ERROR)).toMatchObject([{ kind: 'component', command: 'echo', err: { message: 'broken' } }]);
  });
});

describe('the language', () => {
  const guildId = (): string => discord.world.guilds.keys().next().value!;

  test('is the option’s, else the server’s setting, else the server’s locale, in private the person’s own', async () => {
    const guest = discord.person({ locale: Locale.EnglishGB });
    const guild = discord.world.guilds.get(guildId())!;
    guild.locale = 'vi';
    expect((await guest.slash('which')).content).toBe('vi Asia/Ho_Chi_Minh');
    expect((await guest.slash('which', { private: true })).content).toBe('en Asia/Ho_Chi_Minh');
    expect((await guest.slash('which', { language: 'en' })).content).toBe('en Asia/Ho_Chi_Minh');
    chosen.set(guild.id, async () => ({ lang: 'en', timeZone: 'Europe/Paris' }));
    expect((await guest.slash('which')).content).toBe('en Europe/Paris');
  });

  test('does not wait for settings that do not come', async () => {
    chosen.set(guildId(), () => new Promise(() => {}));
    const started = performance.now();
    await an.slash('which');
    expect(performance.now() - started).toBeLessThan(1_000);
    chosen.set(guildId(), () => Promise.reject(new Error('the database is away')));
    await an.slash('which');
    expect(logged(WARN)).toMatchObject([{ err: { message: 'the database is away' } }]);
  });

  test('of a button is that of its message: the server’s in public, the person’s own in private', async () => {
    const guest = discord.person({ locale: Locale.EnglishGB });
    discord.world.guilds.get(guildId())!.locale = 'vi';
    const open = await guest.press(await guest.slash('which'), 'which|a|1');
    expect(JSON.parse(open.content)).toEqual({ lang: 'vi', args: ['a', '1'], isPrivate: false });
    const hidden = await guest.press(await guest.slash('which', { private: true }), 'which|a|1');
    expect(JSON.parse(hidden.content)).toEqual({ lang: 'en', args: ['a', '1'], isPrivate: true });
  });
});

test('all that the bot asked of Discord above is right, but for the one card that was to be refused', () => {
  const wrong = discord.requests.filter(({ problems, status }) => problems.length > 0 && status < 500);
  expect(wrong.map(({ status }) => status)).toEqual([400]);
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
