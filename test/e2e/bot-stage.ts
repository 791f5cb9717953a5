/** The bot's core with tiny commands that do what a test says: the real Client on the local Discord. */
import { type APIMessage, ApplicationCommandOptionType, ComponentType, MessageFlags } from 'discord.js';
import { afterAll, beforeEach } from 'vitest';
import { type Bot, createBot, type Handled } from '../../src/bot.ts';
import type { App, Command } from '../../src/command.ts';
import type { ServerSettings } from '../../src/context.ts';
import { type LocalDiscord, type Person, startLocalDiscord } from '../../src/local-discord/server.ts';
import { createLog, createScrub } from '../../src/log.ts';
import { register } from '../../src/register.ts';
import { customId, type PressReply, type Reply } from '../../src/reply.ts';
import { allJudges } from '../local-discord/judges/all.ts';

/** What the next run, suggestion or press does: each test says so. */
export const next: {
  run(): Reply | Promise<Reply>;
  suggest: NonNullable<Command['suggest']>;
  press(): PressReply | Promise<PressReply>;
} = { run: () => ({}), suggest: () => [], press: () => ({}) };

export const buttons = (...ids: string[]): NonNullable<Reply['components']> => [
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

export const isPrivate = (message: APIMessage): boolean =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
export const WARN = 40;
export const ERROR = 50;

export interface Stage {
  discord: LocalDiscord;
  bot: Bot;
  /** Somebody whose Discord is in English. */
  an: Person;
  /** Whether each of two registrations of the same commands, one after the other, changed anything. */
  registered: boolean[];
  /** How each command, suggestion and press of this test went. */
  handled: Handled[];
  /** By server: what it has set, for this test. */
  chosen: Map<string, () => Promise<ServerSettings | null>>;
  /** What was logged at this level in this test. */
  logged(level: number): Record<string, unknown>[];
  /** The last request of the bot whose path holds this. */
  lastRequest(part: string): LocalDiscord['requests'][number] | undefined;
}

/** Starts the bot on a Discord of its own, and stops both after the last test of the file. */
export async function openStage(): Promise<Stage> {
  const lines: Record<string, unknown>[] = [];
  const handled: Handled[] = [];
  const chosen: Stage['chosen'] = new Map();
  const discord = await startLocalDiscord({ judges: allJudges() });
  const bot = createBot({
    commands: [echo, which, nested],
    app: {} as App,
    settings: { of: async (guildId) => (await chosen.get(guildId)?.()) ?? null },
    log: createLog('debug', createScrub([discord.token]), (line) => lines.push(JSON.parse(line))),
    apiUrl: discord.api,
    observe: (seen) => handled.push(seen),
  });
  const client = await bot.start(discord.token);
  const place = { applicationId: client.application.id };
  const definitions = [echo.data, which.data, nested.data, gone];
  const registered = [
    await register(client.rest, place, definitions),
    await register(client.rest, place, definitions),
  ];

  beforeEach(() => {
    lines.length = 0;
    handled.length = 0;
    chosen.clear();
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  return {
    discord,
    bot,
    an: discord.person({ locale: 'en-US' }),
    registered,
    handled,
    chosen,
    logged: (level) => lines.filter((line) => line.level === level),
    lastRequest: (part) => discord.requests.findLast(({ path }) => path.includes(part)),
  };
}
