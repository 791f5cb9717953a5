/** What Discord's client does with a command before it is sent: finds it, fills in ids and types, and refuses what does not fit. */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import {
  InteractionContextType,
  ApplicationCommandOptionType as OptionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { type Asker, permissionsOfAsker } from './ask.ts';
import { type Kind, type Resolved, resolve } from './resolved.ts';
import { Told } from './told.ts';
import type { World } from './world.ts';

/** An option as a page or a test gives it: a name and a value, or a subcommand with options. */
export interface GivenOption {
  name: string;
  value?: string | number | boolean;
  options?: GivenOption[];
  focused?: boolean;
}

/** The commands that a person is offered here: those of the server and those for everywhere, if they may use them. */
function commandsFor(world: World, asker: Asker): APIApplicationCommand[] {
  const guildId = asker.channel.guild?.id;
  const own = guildId === undefined ? [] : (world.commands.get(guildId) ?? []);
  const all = [...own, ...(world.commands.get('global') ?? [])];
  const granted = permissionsOfAsker(asker);
  return all.filter(({ contexts, default_member_permissions: needed, guild_id: bound }) => {
    const here = guildId === undefined ? InteractionContextType.BotDM : InteractionContextType.Guild;
    if (!bound && contexts && !contexts.includes(here)) return false;
    if (guildId === undefined || needed === null) return true;
    const administrator = (granted & PermissionFlagsBits.Administrator) !== 0n;
    // "0" means: administrators alone.
    return administrator || (needed !== '0' && (granted & BigInt(needed)) === BigInt(needed));
  });
}

/** The interaction's data for a command; throws a sentence when the command or an option does not exist or fit. */
export function commandData(
  world: World,
  asker: Asker,
  name: string,
  options: readonly GivenOption[],
): { command: APIApplicationCommand; data: object } {
  const command = commandsFor(world, asker).find((each) => each.name === name);
  if (command === undefined) {
    throw new Told(
      `/${name} is not a command that this person can use here.`,
      `Không dùng được lệnh /${name} ở đây.`,
    );
  }
  const resolved: Resolved = {};
  const complete = fill(command.options ?? [], options, world, asker, resolved, `/${name}`);
  const data = {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id && { guild_id: command.guild_id }),
    ...(complete.length > 0 && { options: complete }),
    ...(Object.keys(resolved).length > 0 && { resolved }),
  };
  return { command, data };
}

const KINDS: Partial<Record<OptionType, Kind>> = {
  [OptionType.User]: 'user',
  [OptionType.Role]: 'role',
  [OptionType.Mentionable]: 'mentionable',
  [OptionType.Channel]: 'channel',
};

function fill(
  known: readonly APIApplicationCommandOption[],
  given: readonly GivenOption[],
  world: World,
  asker: Asker,
  resolved: Resolved,
  at: string,
): object[] {
  // Half-typed commands may still lack what is required.
  const typing = given.some((each) => each.focused);
  const missing = known.find(
    (option) => 'required' in option && option.required && !given.some(({ name }) => name === option.name),
  );
  if (missing && !typing) throw new Error(`${at} needs the option "${missing.name}".`);
  if (known.some(({ type }) => type <= OptionType.SubcommandGroup) && given.length !== 1) {
    throw new Error(`${at} needs one of its subcommands: ${known.map(({ name }) => name).join(', ')}.`);
  }
  return given.map((each) => {
    const option = known.find(({ name }) => name === each.name);
    if (option === undefined) throw new Error(`${at} has no option "${each.name}".`);
    if (option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup) {
      const inner = fill(
        option.options ?? [],
        each.options ?? [],
        world,
        asker,
        resolved,
        `${at} ${each.name}`,
      );
      return { name: each.name, type: option.type, options: inner };
    }
    if (each.focused) {
      // A number that is being typed arrives as text.
      return { name: each.name, type: option.type, value: String(each.value ?? ''), focused: true };
    }
    const value = each.value ?? '';
    const problem = misfit(option as APIApplicationCommandBasicOption, value);
    if (problem && !typing) throw new Error(`${at} ${each.name}: ${problem}`);
    const kind = KINDS[option.type];
    if (kind) resolve(kind, String(value), world, asker, resolved);
    return { name: each.name, type: option.type, value };
  });
}

/** What Discord's client says of a value that it does not send. */
function misfit(option: APIApplicationCommandBasicOption, value: string | number | boolean): string | null {
  switch (option.type) {
    case OptionType.String: {
      if (typeof value !== 'string') return 'the value must be text';
      const length = [...value].length;
      if (length > (option.max_length ?? 6000) || length < (option.min_length ?? 0))
        return 'the length is wrong';
      return notAmong(option.choices, value);
    }
    case OptionType.Integer:
    case OptionType.Number: {
      if (typeof value !== 'number') return 'the value must be a number';
      if (option.type === OptionType.Integer && !Number.isInteger(value))
        return 'the value must be a whole number';
      if (value > (option.max_value ?? 2 ** 53) || value < (option.min_value ?? -(2 ** 53))) {
        return 'the value is out of range';
      }
      return notAmong(option.choices, value);
    }
    case OptionType.Boolean:
      return typeof value === 'boolean' ? null : 'the value must be true or false';
    default:
      return typeof value === 'string' && /^\d{17,20}$/.test(value) ? null : 'the value must be an id';
  }
}

function notAmong(choices: readonly { value: unknown }[] | undefined, value: unknown): string | null {
  if (!choices?.length || choices.some((choice) => choice.value === value)) return null;
  return `the value must be one of ${choices.map((choice) => choice.value).join(', ')}`;
}
