/** Commands that break a rule. */
import { type Case, long, times } from './payloads.ts';

const command = (more: object = {}) => ({ name: 'quote', description: 'd', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'text', description: 'd', ...more });
export const commandCases: Case[] = [
  ['a name with upper case', [command({ name: 'Quote' })], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name with a space', [command({ name: 'a b' })], '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
  [
    'a name whose marks are apart (NFD)',
    [command({ name: 'trích'.normalize('NFD') })],
    '0.name',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  ['a name of 33', [command({ name: long(33) })], '0.name', 'BASE_TYPE_BAD_LENGTH'],
  [
    'a translated name with upper case',
    [command({ name_localizations: { vi: 'Trích' } })],
    '0.name_localizations.vi',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  ['no description', [{ name: 'quote' }], '0.description', 'BASE_TYPE_REQUIRED'],
  ['a description of 101', [command({ description: long(101) })], '0.description', 'BASE_TYPE_BAD_LENGTH'],
  [
    'a translated description of 101',
    [command({ description_localizations: { vi: long(101) } })],
    '0.description_localizations.vi',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    '26 options',
    [command({ options: times(26, (n) => option({ name: `o${n}` })) })],
    '0.options',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a required option after an optional one',
    [command({ options: [option(), option({ name: 'b', required: true })] })],
    '0.options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'an option twice',
    [command({ options: [option(), option()] })],
    '0.options.1.name',
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'both choices and autocomplete',
    [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
    '0.options.0.autocomplete',
    'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES',
  ],
  [
    'suggestions for a switch',
    [command({ options: [option({ type: 5, autocomplete: true })] })],
    '0.options.0.type',
    'APPLICATION_COMMAND_OPTION_TYPE_INVALID',
  ],
  // Which options may have a field: …/application-commands#application-command-object-application-command-option-structure
  [
    'kinds of channels for a text',
    [command({ options: [option({ channel_types: [0] })] })],
    '0.options.0.type',
    'APPLICATION_COMMAND_OPTION_TYPE_INVALID',
  ],
  [
    'a least length for a number',
    [command({ options: [option({ type: 4, min_length: 0 })] })],
    '0.options.0.type',
    'APPLICATION_COMMAND_OPTION_TYPE_INVALID',
  ],
  // OpenAPI: ApplicationCommandOptionIntegerChoice, …NumberChoice, …StringChoice, ApplicationCommandIntegerOption.
  [
    'a whole number that is a text',
    [command({ options: [option({ type: 4, choices: [{ name: 'a', value: 'x' }] })] })],
    '0.options.0.choices.0.value',
    'NUMBER_TYPE_COERCE',
  ],
  [
    'a whole number that is none',
    [command({ options: [option({ type: 4, choices: [{ name: 'a', value: 1.5 }] })] })],
    '0.options.0.choices.0.value',
    'NUMBER_TYPE_COERCE',
  ],
  [
    'a number that is a text',
    [command({ options: [option({ type: 10, choices: [{ name: 'a', value: '1.5' }] })] })],
    '0.options.0.choices.0.value',
    'NUMBER_TYPE_COERCE',
  ],
  [
    'a text that is a number',
    [command({ options: [option({ choices: [{ name: 'a', value: 1 }] })] })],
    '0.options.0.choices.0.value',
    'STRING_TYPE_CONVERT',
  ],
  [
    'a whole number of at least 0.5',
    [command({ options: [option({ type: 4, min_value: 0.5 })] })],
    '0.options.0.min_value',
    'NUMBER_TYPE_COERCE',
  ],
  [
    'an option among subcommands',
    [command({ options: [option(), { type: 1, name: 'set', description: 'd' }] })],
    '0.options',
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'an option of a kind that is not known',
    [command({ options: [option({ type: 99 })] })],
    '0.options.0.type',
    'UNION_TYPE_CHOICES',
  ],
  ['one name twice', [command(), command()], '1.name', 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
  ['101 commands', times(101, (n) => command({ name: `c${n}` })), '', 'APPLICATION_COMMANDS_MAX'],
  [
    '16 context menu commands',
    times(16, (n) => ({ type: 2, name: `C ${n}` })),
    '',
    'APPLICATION_COMMANDS_MAX',
  ],
  [
    'a described context menu command',
    [{ type: 2, name: 'Menu', description: 'd' }],
    '0.description',
    'BASE_TYPE_CHOICES',
  ],
  ['a context menu name of 33', [{ type: 2, name: long(33) }], '0.name', 'BASE_TYPE_BAD_LENGTH'],
  [
    'a translated choice of 101',
    [
      command({
        options: [option({ choices: [{ name: 'a', name_localizations: { vi: long(101) }, value: 'a' }] })],
      }),
    ],
    '0.options.0.choices.0.name_localizations.vi',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    '26 subcommands of a group',
    [
      command({
        options: [
          {
            type: 2,
            name: 'group',
            description: 'd',
            options: times(26, (n) => ({ type: 1, name: `s${n}`, description: 'd' })),
          },
        ],
      }),
    ],
    '0.options.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    '8001 characters in one command',
    [
      command({
        options: times(5, (n) =>
          option({
            name: `o${n}`,
            choices: times(10, (m) => ({ name: long(100), value: `${long(98)}${m}` })),
          }),
        ),
      }),
    ],
    '0',
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
  [
    '8001 characters in one command, 31 of them in its translated description',
    [
      command({
        description_localizations: { vi: long(31) },
        options: times(5, (n) =>
          option({
            name: `o${n}`,
            choices: times(10, (m) => ({
              name: long(60),
              value: `${long(98)}${m}`,
            })),
          }),
        ),
      }),
    ],
    '0',
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
  [
    'an option without description',
    [command({ options: [option({ description: undefined })] })],
    '0.options.0.description',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a translated option with upper case',
    [command({ options: [option({ name_localizations: { vi: 'Chữ' } })] })],
    '0.options.0.name_localizations.vi',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'a translated option description of 101',
    [command({ options: [option({ description_localizations: { vi: long(101) } })] })],
    '0.options.0.description_localizations.vi',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a subcommand with upper case',
    [command({ options: [option({ type: 1, name: 'Set' })] })],
    '0.options.0.name',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'an option twice in a subcommand',
    [command({ options: [option({ type: 1, options: [option(), option()] })] })],
    '0.options.0.options.1.name',
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'a group with upper case',
    [command({ options: [option({ type: 2, name: 'Set', options: [option({ type: 1 })] })] })],
    '0.options.0.name',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  ...[
    { type: 5, choices: [{ name: 'a', value: 'a' }] },
    { min_value: 1 },
    { max_value: 1 },
    { type: 4, max_length: 1 },
  ].map(
    (more): Case => [
      `an option with ${JSON.stringify(more)}`,
      [command({ options: [option(more)] })],
      '0.options.0.type',
      'APPLICATION_COMMAND_OPTION_TYPE_INVALID',
    ],
  ),
  [
    'a whole number of at most 1.5',
    [command({ options: [option({ type: 4, max_value: 1.5 })] })],
    '0.options.0.max_value',
    'NUMBER_TYPE_COERCE',
  ],
  ...(['min_length', 'max_length'] as const).map(
    (field): Case => [
      `a ${field} of 6001`,
      [command({ options: [option({ [field]: 6001 })] })],
      `0.options.0.${field}`,
      'NUMBER_TYPE_MAX',
    ],
  ),
  [
    'permissions in words',
    [command({ default_member_permissions: 'ManageGuild' })],
    '0.default_member_permissions',
    'BASE_TYPE_INVALID',
  ],
  ['a place that is not known', [command({ contexts: [9] })], '0.contexts.0', 'BASE_TYPE_CHOICES'],
  [
    'a way to install that is not known',
    [command({ integration_types: [9] })],
    '0.integration_types.0',
    'BASE_TYPE_CHOICES',
  ],
  [
    'a language that Discord does not have',
    [command({ name_localizations: { xx: 'a' } })],
    '0.name_localizations.xx',
    'BASE_TYPE_CHOICES',
  ],
];
