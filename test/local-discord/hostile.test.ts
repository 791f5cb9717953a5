/** Each rule refuses what breaks it, at the place and with the code that Discord gives. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import { call, identify, type Line, pendingInteraction, registerPing } from './call.ts';

let discord: LocalDiscord;
let line: Line;

beforeAll(async () => {
  discord = await startLocalDiscord();
  await registerPing(discord);
  line = await identify(discord);
});
afterAll(() => discord.close());

const long = (length: number) => 'ộ'.repeat(length);
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const row = (...components: object[]) => ({ type: 1, components });
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'A', custom_id: 'a', ...more });
const select = (more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [{ label: 'A', value: 'a' }],
  ...more,
});
const field = { name: 'n', value: 'v' };

/** What is sent, where it is wrong, and Discord's name for the mistake. */
type Case = [name: string, body: object, at: string, code: string];

const messages: Case[] = [
  ['content of 2001 characters', { content: long(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
  ['content that is a number', { content: 7 }, 'content', 'STRING_TYPE_CONVERT'],
  ['11 embeds', { embeds: times(11, () => ({ title: 'a' })) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
  ['an embed with nothing in it', { embeds: [{}] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'],
  ['an embed of white space', { embeds: [{ title: ' ' }] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'],
  ['an embed title of 257', { embeds: [{ title: long(257) }] }, 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
  [
    'a description of 4097',
    { embeds: [{ description: long(4097) }] },
    'embeds.0.description',
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['26 fields', { embeds: [{ fields: times(26, () => field) }] }, 'embeds.0.fields', 'BASE_TYPE_MAX_LENGTH'],
  [
    'an empty field name',
    { embeds: [{ fields: [{ ...field, name: '' }] }] },
    'embeds.0.fields.0.name',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a field without value',
    { embeds: [{ fields: [{ name: 'n' }] }] },
    'embeds.0.fields.0.value',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a field name of 257',
    { embeds: [{ fields: [{ ...field, name: long(257) }] }] },
    'embeds.0.fields.0.name',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a field value of 1025',
    { embeds: [{ fields: [{ ...field, value: long(1025) }] }] },
    'embeds.0.fields.0.value',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a footer of 2049',
    { embeds: [{ footer: { text: long(2049) } }] },
    'embeds.0.footer.text',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an author of 257',
    { embeds: [{ author: { name: long(257) } }] },
    'embeds.0.author.name',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    '6001 characters over all embeds',
    { embeds: [{ description: long(3000) }, { description: long(3001) }] },
    'embeds',
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  [
    'a colour beyond white',
    { embeds: [{ title: 'a', color: 0x1_00_00_00 }] },
    'embeds.0.color',
    'NUMBER_TYPE_MAX',
  ],
  ['a colour below black', { embeds: [{ title: 'a', color: -1 }] }, 'embeds.0.color', 'NUMBER_TYPE_MIN'],
  [
    'a time that is none',
    { embeds: [{ title: 'a', timestamp: 'yesterday' }] },
    'embeds.0.timestamp',
    'DATE_TIME_TYPE_PARSE',
  ],
  [
    'an address that is none',
    { embeds: [{ title: 'a', url: 'nowhere' }] },
    'embeds.0.url',
    'URL_TYPE_INVALID_URL',
  ],
  [
    'a script as address',
    { embeds: [{ title: 'a', url: 'javascript:alert(1)' }] },
    'embeds.0.url',
    'URL_TYPE_INVALID_SCHEME',
  ],
  [
    'a picture from a file',
    { embeds: [{ image: { url: 'file:///etc/passwd' } }] },
    'embeds.0.image.url',
    'URL_TYPE_INVALID_SCHEME',
  ],
  [
    'an address of 2049',
    { embeds: [{ title: 'a', url: `https://a.vn/${'a'.repeat(2049)}` }] },
    'embeds.0.url',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '6 rows',
    { components: times(6, (n) => row(button({ custom_id: `${n}` }))) },
    'components',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '6 buttons in a row',
    { components: [row(...times(6, (n) => button({ custom_id: `${n}` })))] },
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['a row of nothing', { components: [row()] }, 'components.0.components', 'BASE_TYPE_BAD_LENGTH'],
  ['a button outside a row', { components: [button()] }, 'components.0.type', 'BASE_TYPE_CHOICES'],
  [
    'a select beside a button',
    { components: [row(select(), button())] },
    'components.0.components',
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'one custom_id twice',
    { components: [row(button()), row(button())] },
    'components.1.components.0.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a custom_id of 101',
    { components: [row(button({ custom_id: long(101) }))] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a button without custom_id',
    { components: [row(button({ custom_id: undefined }))] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a link without address',
    { components: [row({ type: 2, style: 5, label: 'A' })] },
    'components.0.components.0.url',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a button with both custom_id and address',
    { components: [row(button({ style: 5, url: 'https://a.vn' }))] },
    'components.0.components.0',
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
  ],
  [
    'an address on a button that is no link',
    { components: [row(button({ url: 'https://a.vn' }))] },
    'components.0.components.0',
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
  ],
  [
    'a link of 513',
    { components: [row({ type: 2, style: 5, label: 'A', url: `https://a.vn/${'a'.repeat(500)}` })] },
    'components.0.components.0.url',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button with neither label nor emoji',
    { components: [row(button({ label: '' }))] },
    'components.0.components.0',
    'BUTTON_COMPONENT_INVALID',
  ],
  [
    'a label of 81',
    { components: [row(button({ label: long(81) }))] },
    'components.0.components.0.label',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a style that is not known',
    { components: [row(button({ style: 9 }))] },
    'components.0.components.0.style',
    'BASE_TYPE_CHOICES',
  ],
  [
    '26 options of a select',
    { components: [row(select({ options: times(26, (n) => ({ label: 'A', value: `${n}` })) }))] },
    'components.0.components.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a select without options',
    { components: [row(select({ options: [] }))] },
    'components.0.components.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an option twice',
    { components: [row(select({ options: times(2, () => ({ label: 'A', value: 'a' })) }))] },
    'components.0.components.0.options.1.value',
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'an option label of 101',
    { components: [row(select({ options: [{ label: long(101), value: 'a' }] }))] },
    'components.0.components.0.options.0.label',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an option value of 101',
    { components: [row(select({ options: [{ label: 'A', value: long(101) }] }))] },
    'components.0.components.0.options.0.value',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an option description of 101',
    { components: [row(select({ options: [{ label: 'A', value: 'a', description: long(101) }] }))] },
    'components.0.components.0.options.0.description',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a placeholder of 151',
    { components: [row(select({ placeholder: long(151) }))] },
    'components.0.components.0.placeholder',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'more to choose than there is',
    { components: [row(select({ max_values: 2 }))] },
    'components.0.components.0.max_values',
    'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
  ],
  [
    'a least number above the greatest',
    { components: [row(select({ min_values: 2 }))] },
    'components.0.components.0.min_values',
    'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
  ],
  [
    'a kind of mention that is not known',
    { content: 'a', allowed_mentions: { parse: ['all'] } },
    'allowed_mentions.parse.0',
    'BASE_TYPE_CHOICES',
  ],
  [
    'roles both all and named',
    { content: 'a', allowed_mentions: { parse: ['roles'], roles: ['1'] } },
    'allowed_mentions',
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  [
    '101 people mentioned',
    { content: 'a', allowed_mentions: { users: times(101, String) } },
    'allowed_mentions.users',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '101 roles mentioned',
    { content: 'a', allowed_mentions: { roles: times(101, String) } },
    'allowed_mentions.roles',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an id that is none',
    { content: 'a', allowed_mentions: { users: ['me'] } },
    'allowed_mentions.users.0',
    'NUMBER_TYPE_COERCE',
  ],
  [
    'an attachment without its file',
    { content: 'a', attachments: [{ id: 0 }] },
    'attachments.0.id',
    'ATTACHMENT_NOT_FOUND',
  ],
  [
    'an image description of 1025',
    { content: 'a', attachments: [{ id: 0, description: long(1025) }] },
    'attachments.0.description',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an image title of 1025',
    { content: 'a', attachments: [{ id: 0, title: long(1025) }] },
    'attachments.0.title',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '11 attachments',
    { content: 'a', attachments: times(11, (id) => ({ id })) },
    'attachments',
    'BASE_TYPE_MAX_LENGTH',
  ],
  ["a flag that is Discord's own", { content: 'a', flags: 1 }, 'flags', 'MESSAGE_FLAGS_INVALID'],
  ['Components V2', { flags: 1 << 15 }, 'flags', 'LOCAL_DISCORD_UNKNOWN'],
  ['a nonce of 26', { content: 'a', nonce: long(26) }, 'nonce', 'BASE_TYPE_MAX_LENGTH'],
];

describe('an answer is refused for', () => {
  test.each(messages)('%s', async (_, data, at, code) => {
    const interaction = await pendingInteraction(discord, line);
    const answer = await interaction.callback({ type: 4, data });
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe(50035);
    expect(codesAt(answer.body, `data.${at}`)).toEqual([code]);
  });
});

const input = { type: 4, custom_id: 'i', style: 1, label: 'L' };
const modal = { custom_id: 'm', title: 'T', components: [row(input)] };
const others: [name: string, type: number, data: object, at: string, code: string][] = [
  [
    '26 choices',
    8,
    { choices: times(26, (n) => ({ name: 'a', value: `${n}` })) },
    'choices',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a choice of 101',
    8,
    { choices: [{ name: long(101), value: 'a' }] },
    'choices.0.name',
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['an empty choice', 8, { choices: [{ name: '', value: 'a' }] }, 'choices.0.name', 'BASE_TYPE_REQUIRED'],
  [
    'a value of 101',
    8,
    { choices: [{ name: 'a', value: long(101) }] },
    'choices.0.value',
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['a modal title of 46', 9, { ...modal, title: long(46) }, 'title', 'BASE_TYPE_BAD_LENGTH'],
  [
    'a modal of 6 rows',
    9,
    { ...modal, components: times(6, () => row(input)) },
    'components',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'two inputs in a row',
    9,
    { ...modal, components: [row(input, input)] },
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'an input filled with 4001',
    9,
    { ...modal, components: [row({ ...input, value: long(4001) })] },
    'components.0.components.0.value',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an input placeholder of 101',
    9,
    { ...modal, components: [row({ ...input, placeholder: long(101) })] },
    'components.0.components.0.placeholder',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an input label of 46',
    9,
    { ...modal, components: [row({ ...input, label: long(46) })] },
    'components.0.components.0.label',
    'BASE_TYPE_BAD_LENGTH',
  ],
];

describe('another kind of answer is refused for', () => {
  test.each(others)('%s', async (_, type, data, at, code) => {
    const interaction = await pendingInteraction(discord, line);
    const answer = await interaction.callback({ type, data });
    expect(answer.body.code).toBe(50035);
    expect(codesAt(answer.body, `data.${at}`)).toEqual([code]);
  });

  test('being of a kind that does not exist', async () => {
    const interaction = await pendingInteraction(discord, line);
    const answer = await interaction.callback({ type: 99 });
    expect(answer.body).toMatchObject({ code: 50035, errors: { type: expect.anything() } });
  });

  test('being of a kind that does not fit', async () => {
    const interaction = await pendingInteraction(discord, line);
    expect((await interaction.callback({ type: 8, data: { choices: [] } })).body.code).toBe(50035);
    expect((await interaction.callback({ type: 7, data: { content: 'a' } })).body.code).toBe(50035);
  });
});

const command = (more: object = {}) => ({ name: 'quote', description: 'd', ...more });
const option = (more: object = {}) => ({ type: 3, name: 'text', description: 'd', ...more });
const commands: Case[] = [
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
    'a language that Discord does not have',
    [command({ name_localizations: { xx: 'a' } })],
    '0.name_localizations.xx',
    'BASE_TYPE_CHOICES',
  ],
];

describe('commands are refused for', () => {
  test.each(commands)('%s', async (_, body, at, code) => {
    const answer = await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, body);
    expect(answer.body.code).toBe(50035);
    expect(codesAt(answer.body, at)).toEqual([code]);
  });
});

/** The codes that stand at this place of the tree of errors, and nowhere else. */
function codesAt(body: { errors?: unknown }, at: string): string[] {
  let node = body.errors as Record<string, unknown> | undefined;
  for (const key of at.split('.').filter(Boolean)) node = node?.[key] as typeof node;
  return ((node?._errors as { code: string }[]) ?? []).map(({ code }) => code);
}
