/** Buttons, selects, choices and modals that break a rule. */
import { button, type Case, long, row, select, times } from './payloads.ts';

export const componentCases: Case[] = [
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
  // https://docs.discord.com/developers/components/reference#button-button-structure
  [
    'a premium button without what it sells',
    { components: [row({ type: 2, style: 6 })] },
    'components.0.components.0.sku_id',
    'BASE_TYPE_REQUIRED',
  ],
  ...[{ custom_id: 'a' }, { label: 'A' }, { url: 'https://a.vn' }, { emoji: { name: '🇻🇳' } }].map(
    (more): Case => [
      `a premium button with ${Object.keys(more)}`,
      { components: [row({ type: 2, style: 6, sku_id: '123456789012345678', ...more })] },
      'components.0.components.0',
      'BUTTON_COMPONENT_INVALID',
    ],
  ),
  [
    'a button that sells and is not premium',
    { components: [row(button({ sku_id: '123456789012345678' }))] },
    'components.0.components.0',
    'BUTTON_COMPONENT_INVALID',
  ],
  [
    'a button with neither label nor emoji',
    { components: [row(button({ label: '' }))] },
    'components.0.components.0',
    'BUTTON_COMPONENT_INVALID',
  ],
  [
    'a label of white space',
    { components: [row(button({ label: ' ' }))] },
    'components.0.components.0',
    'BUTTON_COMPONENT_INVALID',
  ],
  [
    'a button switched off in words',
    { components: [row(button({ disabled: 'no' }))] },
    'components.0.components.0.disabled',
    'BOOLEAN_TYPE_CONVERT',
  ],
  [
    'an emoji whose id is none',
    { components: [row(button({ emoji: { id: 'star' } }))] },
    'components.0.components.0.emoji.id',
    'NUMBER_TYPE_COERCE',
  ],
  [
    'a select without custom_id',
    { components: [row(select({ custom_id: undefined }))] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a select of people without custom_id',
    { components: [row({ type: 5 })] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_REQUIRED',
  ],
  ...(['min_values', 'max_values'] as const).map(
    (field): Case => [
      `a select with ${field} of 26`,
      { components: [row({ type: 5, custom_id: 's', [field]: 26 })] },
      `components.0.components.0.${field}`,
      'NUMBER_TYPE_MAX',
    ],
  ),
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
  // https://docs.discord.com/developers/components/reference#user-select-user-select-structure
  [
    'more people chosen at first than may be',
    {
      components: [
        row({ type: 5, custom_id: 's', default_values: times(2, (n) => ({ id: `${n}`, type: 'user' })) }),
      ],
    },
    'components.0.components.0.default_values',
    'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  ],
  [
    'more options chosen at first than may be',
    {
      components: [row(select({ options: times(2, (n) => ({ label: 'A', value: `${n}`, default: true })) }))],
    },
    'components.0.components.0.options',
    'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  ],
];

const input = { type: 4, custom_id: 'i', style: 1, label: 'L' };
const modal = { custom_id: 'm', title: 'T', components: [row(input)] };
/** Choices and modals: with the kind of answer that carries them. */
export const otherCases: [name: string, type: number, data: object, at: string, code: string][] = [
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
  ['a modal without custom_id', 9, { ...modal, custom_id: undefined }, 'custom_id', 'BASE_TYPE_REQUIRED'],
  [
    'an input without custom_id',
    9,
    { ...modal, components: [row({ ...input, custom_id: undefined })] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'an input of a style that is not known',
    9,
    { ...modal, components: [row({ ...input, style: 3 })] },
    'components.0.components.0.style',
    'BASE_TYPE_CHOICES',
  ],
  [
    'an input of at least 4001',
    9,
    { ...modal, components: [row({ ...input, min_length: 4001 })] },
    'components.0.components.0.min_length',
    'NUMBER_TYPE_MAX',
  ],
  [
    'an input of at most 4001',
    9,
    { ...modal, components: [row({ ...input, max_length: 4001 })] },
    'components.0.components.0.max_length',
    'NUMBER_TYPE_MAX',
  ],
];
