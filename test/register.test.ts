import { ApplicationCommandOptionType, ApplicationCommandType, REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { type LocalDiscord, startLocalDiscord } from '../src/local-discord/server.ts';
import { keepRegistering, sameCommands } from '../src/register.ts';

const wanted = commands.map(({ data }) => data);

describe('sameCommands', () => {
  test('sees no difference in what Discord adds and spells out', () => {
    const present = wanted.map((command, index) => asDiscordReturns(command, index)).reverse();
    expect(sameCommands(present, wanted)).toBe(true);
  });

  test('sees each difference that a person would see', () => {
    const [first, ...rest] = wanted.map((command, index) => asDiscordReturns(command, index));
    const changes: object[] = [
      { name: 'other' },
      { description: 'Another description.' },
      { name_localizations: { vi: 'khác' } },
      { description_localizations: null },
      { options: [] },
      { contexts: [0] },
      { contexts: null },
      { integration_types: [0] },
      { default_member_permissions: '32' },
      { nsfw: true },
      { type: ApplicationCommandType.User },
    ];
    for (const change of changes) {
      expect(sameCommands([{ ...first, ...change }, ...rest], wanted), JSON.stringify(change)).toBe(false);
    }
    expect(sameCommands(rest, wanted)).toBe(false);
    expect(sameCommands([], wanted)).toBe(false);
    expect(sameCommands([], [])).toBe(true);
  });

  test('keeps the order of options and choices, which people see, and not that of contexts', () => {
    const command = {
      name: 'quote',
      description: 'Who said what.',
      contexts: [0, 1],
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'a',
          description: 'a',
          choices: [{ name: '0', value: '' }],
        },
        { type: ApplicationCommandOptionType.Integer, name: 'b', description: 'b', min_value: 0 },
      ],
    };
    expect(sameCommands([{ ...command, contexts: [1, 0] }], [command])).toBe(true);
    expect(sameCommands([{ ...command, options: command.options.toReversed() }], [command])).toBe(false);
    const { min_value: _, ...withoutLimit } = command.options[1]!;
    expect(sameCommands([{ ...command, options: [command.options[0], withoutLimit] }], [command])).toBe(
      false,
    );
  });
});

describe('keepRegistering', () => {
  let discord: LocalDiscord;
  const logged: string[] = [];
  beforeEach(async () => {
    discord = await startLocalDiscord();
    logged.length = 0;
  });
  afterEach(() => discord.close());

  /** As the bot does it, but after milliseconds, and without the tries that discord.js adds to each. */
  function start(signal = new AbortController().signal, retryMs = 10): Promise<void> {
    const rest = new REST({ api: discord.api, retries: 0, timeout: 500 }).setToken(discord.token);
    const log = (fields: { seconds?: number }, message: string) =>
      void logged.push([message, ...(fields.seconds === undefined ? [] : [fields.seconds])].join(' '));
    const place = { applicationId: discord.applicationId };
    return keepRegistering(rest, place, wanted, {
      log: { warn: log, error: log },
      signal,
      retryMs,
      longestRetryMs: 30,
    });
  }
  const registered = () => discord.world.commands.get('global')?.length ?? 0;

  test.each([
    ['answers 500', 'GET', { status: 500 }],
    ['answers 503', 'PUT', { status: 503 }],
    ['closes the connection', 'GET', 'drop-before'],
    ['resets the connection', 'PUT', 'reset-before'],
    ['does not answer', 'GET', 'time-out'],
  ] as const)('tries again, ever more rarely, while Discord %s', async (_, method, effect) => {
    discord.faults.next(`${method} /applications/:id/commands`, effect, 4);
    await start();
    expect(registered()).toBe(wanted.length);
    expect(logged).toEqual(
      [0.01, 0.02, 0.03, 0.03].map(
        (seconds) => `the commands could not be registered; it is tried again ${seconds}`,
      ),
    );
  });

  test('does not ask again what Discord has refused', async () => {
    discord.faults.next('PUT /applications/:id/commands', { status: 400, code: 50035 });
    await start();
    expect(registered()).toBe(0);
    expect(logged).toEqual(['the commands could not be registered']);
  });

  test('tries no more where the bot stops, and says nothing of what fails then', async () => {
    discord.faults.each('GET /applications/:id/commands', 1, { status: 500 });
    const stopping = new AbortController();
    const ended = start(stopping.signal, 60_000);
    await expect.poll(() => logged).toHaveLength(1);
    stopping.abort();
    await ended;
    await start(AbortSignal.abort());
    expect(logged).toHaveLength(1);
  });
});

/** A definition as GET /applications/:id/commands?with_localizations=true gives it back. */
function asDiscordReturns(command: (typeof wanted)[number], index: number): object {
  return {
    id: `10000000000000000${index}`,
    application_id: '100000000000000099',
    version: `20000000000000000${index}`,
    type: 1,
    default_member_permissions: null,
    name_localizations: null,
    description_localizations: null,
    dm_permission: true,
    nsfw: false,
    ...command,
    contexts: command.contexts?.toReversed() ?? null,
    integration_types: command.integration_types?.toReversed() ?? [0],
    options: command.options?.map((option) => ({
      name_localizations: null,
      description_localizations: null,
      required: false,
      autocomplete: false,
      ...option,
    })),
  };
}
