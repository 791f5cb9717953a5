/**
 * Buttons, selects and the text inputs of a modal.
 * Limits: https://docs.discord.com/developers/components/reference
 */
import { ButtonStyle, ChannelType, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { address, list, report, snowflake, text } from './form.ts';

const customId = text(1, 100);
/** discord.js adds `animated` to an emoji, which Discord ignores. */
const emoji = z.object({
  id: snowflake.nullish(),
  name: z.string().nullish(),
  animated: z.boolean().nullish(),
});
const id = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)
  .optional();

/** https://docs.discord.com/developers/components/reference#button-button-structure */
const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.enum(ButtonStyle),
    label: text(0, 80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    sku_id: snowflake.nullish(),
    url: address('http', 'https', 'discord')
      .refine((url) => url.length <= 512, {
        params: { code: 'BASE_TYPE_MAX_LENGTH' },
        message: 'Must be 512 or fewer in length.',
      })
      .nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    const said = (['custom_id', 'label', 'url', 'emoji'] as const).filter((key) => value[key]);
    if (value.style === ButtonStyle.Premium) {
      if (!value.sku_id) report(context, 'BASE_TYPE_REQUIRED', 'A sku id is required', ['sku_id']);
      const sentence = `A premium button cannot have ${said.join(', ')}`;
      if (said.length > 0) report(context, 'BUTTON_COMPONENT_INVALID', sentence);
      return;
    }
    if (value.sku_id) report(context, 'BUTTON_COMPONENT_INVALID', 'Only a premium button has a sku id');
    const link = value.style === ButtonStyle.Link;
    const exclusive = 'A custom id and url cannot both be specified';
    if (link && value.custom_id)
      report(context, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', exclusive);
    if (!link && value.url) report(context, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', exclusive);
    if (link && !value.url) report(context, 'BASE_TYPE_REQUIRED', 'A url is required', ['url']);
    if (!link && !value.custom_id) {
      report(context, 'BASE_TYPE_REQUIRED', 'A custom id is required', ['custom_id']);
    }
    if (!value.label?.trim() && !value.emoji) {
      report(context, 'BUTTON_COMPONENT_INVALID', 'A button must have a label or an emoji');
    }
  });

const selectBase = {
  id,
  custom_id: customId,
  placeholder: text(0, 150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

/** No more can be chosen at first than can be chosen at all. */
const tooManyDefaults = [
  'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
  'There must not be more default values than max_values',
] as const;

/** https://docs.discord.com/developers/components/reference#string-select-string-select-structure */
const stringSelect = z
  .object({
    ...selectBase,
    type: z.literal(ComponentType.StringSelect),
    options: list(
      z.object({
        label: text(1, 100),
        value: text(1, 100),
        description: text(0, 100).nullish(),
        emoji: emoji.nullish(),
        default: z.boolean().nullish(),
      }),
      1,
      25,
    ),
  })
  .superRefine((value, context) => {
    const values = value.options.map((option) => option.value);
    const twice = values.findIndex((each, at) => values.indexOf(each) !== at);
    if (twice !== -1) {
      const at = ['options', twice, 'value'];
      report(
        context,
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
        at,
      );
    }
    if ((value.min_values ?? 1) > (value.max_values ?? 1)) {
      report(context, 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE', 'min_values must be at most max_values', [
        'min_values',
      ]);
    }
    if ((value.max_values ?? 1) > value.options.length) {
      const sentence = 'max_values must be at most the number of options';
      report(context, 'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE', sentence, ['max_values']);
    }
    const chosen = value.options.filter((option) => option.default).length;
    if (chosen > (value.max_values ?? 1)) report(context, ...tooManyDefaults, ['options']);
  });

/** https://docs.discord.com/developers/components/reference#user-select-user-select-structure */
const entitySelect = z
  .object({
    ...selectBase,
    type: z.literal([
      ComponentType.UserSelect,
      ComponentType.RoleSelect,
      ComponentType.MentionableSelect,
      ComponentType.ChannelSelect,
    ]),
    channel_types: z.array(z.enum(ChannelType)).nullish(),
    default_values: z.array(z.object({ id: snowflake, type: z.enum(['user', 'role', 'channel']) })).nullish(),
  })
  .superRefine((value, context) => {
    const chosen = value.default_values?.length ?? 0;
    if (chosen > (value.max_values ?? 1)) report(context, ...tooManyDefaults, ['default_values']);
  });

/** https://docs.discord.com/developers/components/reference#text-input-text-input-structure */
const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: z.enum(TextInputStyle),
  label: text(1, 45),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
  required: z.boolean().nullish(),
  value: text(0, 4000).nullish(),
  placeholder: text(0, 100).nullish(),
});

/** Five buttons in a row, or one select alone. */
const row = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: list(z.discriminatedUnion('type', [button, stringSelect, entitySelect]), 1, 5),
  })
  .superRefine((value, context) => {
    const selects = value.components.filter((component) => component.type !== ComponentType.Button);
    if (selects.length > 0 && value.components.length > 1) {
      const sentence = 'A select menu must be the only component of its row';
      report(context, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', sentence, ['components']);
    }
  });

/** The components of a message: five rows at most, each custom_id once. */
export const messageComponents = list(row, 0, 5).superRefine((rows, context) => {
  const seen = new Set<string>();
  for (const [at, { components }] of rows.entries()) {
    for (const [inRow, component] of components.entries()) {
      if (!component.custom_id) continue;
      if (seen.has(component.custom_id)) {
        const where = [at, 'components', inRow, 'custom_id'];
        report(context, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated', where);
      }
      seen.add(component.custom_id);
    }
  }
});

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
export const modal = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(
    z.object({ type: z.literal(ComponentType.ActionRow), id, components: list(textInput, 1, 1) }),
    1,
    5,
  ),
});
