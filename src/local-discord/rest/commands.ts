/** Application commands, for everywhere and for one server. https://docs.discord.com/developers/interactions/application-commands */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionContextType } from 'discord-api-types/v10';
import { refuse } from '../errors.ts';
import { type CommandForm, commandsForm } from '../rules/command.ts';
import type { World } from '../world.ts';
import { type Discord, formRoute, ok, type RestRequest, type Route, route } from './route.ts';

export const commandRoutes: readonly Route[] = ['', '/guilds/:guild'].flatMap((scope) => {
  const base = `/applications/:application${scope}/commands`;
  return [route(`GET ${base}`, list), formRoute(`PUT ${base}`, commandsForm, overwrite)];
});

function list({ params, query }: RestRequest, { world }: Discord) {
  const commands = commandsOf(world, params);
  if (query.get('with_localizations') === 'true') return ok(commands);
  return ok(commands.map(withoutLocalizations));
}

/** Commands of the same name keep their id; their version changes with their definition. */
function overwrite({ params, body }: RestRequest<CommandForm[]>, { world }: Discord) {
  const old = commandsOf(world, params);
  const fresh = body.map((form) => whole(world, params, form, sameName(old, form)));
  const guildId = params.guild ?? null;
  world.commands.set(guildId ?? 'global', fresh);
  world.emit({ t: 'COMMANDS', d: fresh, guildId });
  return ok(fresh);
}

function commandsOf(world: World, params: Record<string, string>): APIApplicationCommand[] {
  if (params.application !== world.application.id) throw refuse(10002);
  const guildId = params.guild;
  if (guildId === undefined) return world.commands.get('global') ?? [];
  if (!world.guilds.get(guildId)?.members.has(world.bot.id)) throw refuse(50001);
  return world.commands.get(guildId) ?? [];
}

function sameName(all: readonly APIApplicationCommand[], { name, type }: CommandForm) {
  return all.find((each) => each.name === name && each.type === (type ?? ApplicationCommandType.ChatInput));
}

/** A command as Discord returns it: what was left out has its default. */
function whole(
  world: World,
  params: Record<string, string>,
  form: CommandForm,
  old: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const isChat = (form.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
  const command = {
    id: old?.id ?? world.nextId(),
    application_id: world.application.id,
    version: old?.version ?? world.nextId(),
    default_member_permissions: form.default_member_permissions ?? null,
    type: form.type ?? ApplicationCommandType.ChatInput,
    name: form.name,
    name_localizations: form.name_localizations ?? null,
    description: form.description ?? '',
    description_localizations: form.description_localizations ?? null,
    nsfw: form.nsfw ?? false,
    ...(isChat && form.options?.length && { options: form.options.map(withoutNulls) }),
    ...(params.guild !== undefined
      ? { guild_id: params.guild }
      : {
          dm_permission: form.contexts?.includes(InteractionContextType.BotDM) ?? form.dm_permission ?? true,
          contexts: form.contexts ?? null,
          integration_types: form.integration_types ?? [0],
        }),
  } as unknown as APIApplicationCommand;
  if (old && JSON.stringify(old) !== JSON.stringify(command)) command.version = world.nextId();
  return command;
}

/** Fields that say nothing are left out, at every depth. */
function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T;
  if (typeof value !== 'object' || value === null) return value;
  const said = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(said.map(([key, each]) => [key, withoutNulls(each)])) as T;
}

function withoutLocalizations<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutLocalizations) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutLocalizations(each)])) as T;
}
