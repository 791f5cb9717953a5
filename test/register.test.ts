import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { sameCommands } from '../src/register.ts';

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
