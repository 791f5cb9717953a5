/**
 * What a slash command may be.
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { conversions, list, report, text } from './form.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const slashName = z.string().superRefine((value, context) => {
  const length = [...value].length;
  if (length < 1 || length > 32) {
    report(context, 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 32 in length.');
  } else if (!namePattern.test(value)) {
    report(context, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  } else if (value !== value.toLowerCase()) {
    report(context, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid: it must be lower case');
  }
});

const localized = (each: z.ZodType<string>) => z.partialRecord(z.enum(Locale), each.nullable()).nullish();
const description = text(1, 100);

const choice = z.object({
  name: text(1, 100),
  name_localizations: localized(text(1, 100)),
  value: z.union([text(1, 100), z.number()]),
});

/** At most 25: of an option, or offered while it is typed. */
export const choices = list(choice, 0, 25);

const named = {
  name: slashName,
  name_localizations: localized(slashName),
  description,
  description_localizations: localized(description),
};

const typed: readonly OptionType[] = [OptionType.String, OptionType.Integer, OptionType.Number];
const numeric: readonly OptionType[] = [OptionType.Integer, OptionType.Number];

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure */
const typesWith = {
  choices: typed,
  autocomplete: typed,
  channel_types: [OptionType.Channel],
  min_value: numeric,
  max_value: numeric,
  min_length: [OptionType.String],
  max_length: [OptionType.String],
} satisfies Record<string, readonly OptionType[]>;

/** What a choice, a least or a greatest value is not, if the option is of this type: Discord's code and sentence. */
function misfit(type: OptionType, value: string | number): [code: string, message: string] | null {
  if (type === OptionType.String) return typeof value === 'string' ? null : conversions.string;
  if (type === OptionType.Integer) return Number.isSafeInteger(value) ? null : conversions.int;
  return typeof value === 'number' ? null : conversions.number;
}

const simple = z
  .object({
    ...named,
    type: z.literal([
      OptionType.String,
      OptionType.Integer,
      OptionType.Boolean,
      OptionType.User,
      OptionType.Channel,
      OptionType.Role,
      OptionType.Mentionable,
      OptionType.Number,
      OptionType.Attachment,
    ]),
    required: z.boolean().nullish(),
    choices: choices.nullish(),
    autocomplete: z.boolean().nullish(),
    channel_types: z.array(z.enum(ChannelType)).nullish(),
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
    min_length: z.int().min(0).max(6000).nullish(),
    max_length: z.int().min(1).max(6000).nullish(),
  })
  .superRefine((option, context) => {
    if (option.autocomplete && option.choices?.length) {
      const sentence = 'autocomplete may not be set to true if choices are present.';
      report(context, 'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_CHOICES', sentence, ['autocomplete']);
    }
    for (const [field, types] of Object.entries(typesWith) as [keyof typeof typesWith, OptionType[]][]) {
      const value = option[field];
      const isSaid = Array.isArray(value) ? value.length > 0 : value != null && value !== false;
      if (!isSaid || types.includes(option.type)) continue;
      const names = types.map((type) => OptionType[type]).join(', ');
      const sentence = `Only options of type ${names} may have ${field}.`;
      report(context, 'APPLICATION_COMMAND_OPTION_TYPE_INVALID', sentence, ['type']);
    }
    if (!typed.includes(option.type)) return;
    const values = (option.choices ?? []).map(({ value }, at) => ({ value, path: ['choices', at, 'value'] }));
    for (const bound of ['min_value', 'max_value'] as const) {
      const value = option[bound];
      if (value != null && numeric.includes(option.type)) values.push({ value, path: [bound] });
    }
    for (const { value, path } of values) {
      const wrong = misfit(option.type, value);
      if (wrong) report(context, ...wrong, path);
    }
  });

/** At most 25, each name once, the required ones first. */
function orderly<T extends { name: string; required?: boolean | null }>(options: z.ZodType<T>) {
  return list(options, 0, 25).superRefine((all, context) => {
    const names = new Set<string>();
    let optionalSeen = false;
    for (const [at, { name, required }] of all.entries()) {
      if (names.has(name)) {
        const sentence = 'Option names must be unique';
        report(context, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', sentence, [at, 'name']);
      }
      names.add(name);
      if (required && optionalSeen) {
        const sentence = 'Required options must be placed before non-required options';
        report(context, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', sentence, [at]);
      }
      optionalSeen ||= !required;
    }
  });
}

const subcommand = z.object({
  ...named,
  type: z.literal(OptionType.Subcommand),
  options: orderly(simple).nullish(),
});
const group = z.object({
  ...named,
  type: z.literal(OptionType.SubcommandGroup),
  options: list(subcommand, 1, 25),
});
type AnyOption = (z.infer<typeof simple> | z.infer<typeof subcommand> | z.infer<typeof group>) & {
  required?: boolean | null;
};
const option: z.ZodType<AnyOption> = z.discriminatedUnion('type', [simple, subcommand, group]);

const options = orderly(option).superRefine((all, context) => {
  const nested = all.filter(({ type }) => type <= OptionType.SubcommandGroup).length;
  if (nested > 0 && nested < all.length) {
    const sentence =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    report(context, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', sentence);
  }
});

const permissions = z.string().regex(/^\d+$/, { error: 'Permissions are digits.' }).nullish();

/** A chat command, or one of the two kinds of context menu, whose names are free and which have no description. */
const commandFields = {
  name: z.string(),
  name_localizations: z.partialRecord(z.enum(Locale), z.string().nullable()).nullish(),
  description: z.string().nullish(),
  description_localizations: localized(description),
  type: z.enum(ApplicationCommandType).nullish(),
  options: options.nullish(),
  default_member_permissions: permissions,
  dm_permission: z.boolean().nullish(),
  default_permission: z.boolean().nullish(),
  contexts: z.array(z.enum(InteractionContextType)).nullish(),
  integration_types: z.array(z.enum(ApplicationIntegrationType)).min(1).nullish(),
  nsfw: z.boolean().nullish(),
  handler: z.int().nullish(),
};

const contextMenu = z.object({
  name: text(1, 32),
  description: z.literal(['', null], { error: 'Context menu commands cannot have description' }).optional(),
});

const wholeCommand = z.object(commandFields);
export type CommandForm = z.infer<typeof wholeCommand>;

const chatCommand = z.object({ name: slashName, name_localizations: localized(slashName), description });

const commandForm = wholeCommand.superRefine((command, context) => {
  const isChat = (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const result = isChat
    ? chatCommand.safeParse(
        { ...command, description: command.description ?? undefined },
        { reportInput: true },
      )
    : contextMenu.safeParse(command, { reportInput: true });
  for (const issue of result.error?.issues ?? []) context.issues.push(issue as never);
  // https://docs.discord.com/developers/interactions/application-commands#slash-commands: 8000 characters in all.
  if (charactersOf(command) > 8000) {
    const sentence = 'Command exceeds maximum size (8000)';
    report(context, 'APPLICATION_COMMAND_TOO_LARGE', sentence);
  }
});

/** A bulk overwrite: 100 chat commands, 15 user and 15 message commands, each name once for its kind. */
export const commandsForm = z.array(commandForm).superRefine((all, context) => {
  const most = { 1: 100, 2: 15, 3: 15, 4: 1 } as const;
  const seen = new Set<string>();
  const count = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const [at, command] of all.entries()) {
    const type = command.type ?? ApplicationCommandType.ChatInput;
    count[type] += 1;
    const key = `${type} ${command.name}`;
    if (seen.has(key)) {
      const sentence = 'Application command names must be unique';
      report(context, 'APPLICATION_COMMANDS_DUPLICATE_NAME', sentence, [at, 'name']);
    }
    seen.add(key);
  }
  for (const type of [1, 2, 3, 4] as const) {
    if (count[type] <= most[type]) continue;
    const sentence = `Maximum number of application commands reached (${most[type]}).`;
    report(context, 'APPLICATION_COMMANDS_MAX', sentence);
  }
});

/** Names, descriptions and values count, and for each text its longest translation. */
function charactersOf(part: object): number {
  const { name, description: about, value, options: inner, choices: offered, ...rest } = part as Texts;
  const longest = (said: unknown, translated: Texts | null | undefined) =>
    Math.max(0, ...[said, ...Object.values(translated ?? {})].map((each) => [...String(each ?? '')].length));
  let total = longest(name, rest.name_localizations as Texts);
  total += longest(about, rest.description_localizations as Texts);
  if (typeof value === 'string') total += [...value].length;
  for (const each of [...((inner as Texts[]) ?? []), ...((offered as Texts[]) ?? [])])
    total += charactersOf(each);
  return total;
}

interface Texts {
  [key: string]: unknown;
}
