/** Application commands, for everywhere and for one server. https://docs.discord.com/developers/interactions/application-commands */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionContextType } from 'discord-api-types/v10';
import { refuse } from '../errors.ts';
import { type CommandForm, commandForm, commandsForm, editCommandForm } from '../rules/command.ts';
import type { World } from '../world.ts';
import { type Discord, formRoute, noContent, ok, type RestRequest, type Route, route } from './route.ts';

export const commandRoutes: readonly Route[] = ['', '/guilds/:guild'].flatMap((scope) => {
  const base = `/applications/:application${scope}/commands`;
  return [
    route(`GET ${base}`, list),
    formRoute(`PUT ${base}`, commandsForm, overwrite),
    formRoute(`POST ${base}`, commandForm, create),
    route(`GET ${base}/:command`, get),
    formRoute(`PATCH ${base}/:command`, editCommandForm, edit),
    route(`DELETE ${base}/:command`, remove),
  ];
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
  save(world, params, fresh);
  return ok(fresh);
}

/** A command with the name of an existing one replaces it: 200 instead of 201. */
function create({ params, body }: RestRequest<CommandForm>, { world }: Discord) {
  const all = commandsOf(world, params);
  const old = sameName(all, body);
  const command = whole(world, params, body, old);
  save(world, params, old ? all.map((each) => (each === old ? command : each)) : [...all, command]);
  return { status: old ? 200 : 201, body: command };
}

function get({ params }: RestRequest, { world }: Discord) {
  return ok(find(world, params));
}

function edit({ params, body }: RestRequest<Partial<CommandForm>>, { world }: Discord) {
  const old = find(world, params);
  const command = whole(world, params, { ...(old as unknown as CommandForm), ...body }, old);
  save(
    world,
    params,
    commandsOf(world, params).map((each) => (each === old ? command : each)),
  );
  return ok(command);
}

function remove({ params }: RestRequest, { world }: Discord) {
  const old = find(world, params);
  save(
    world,
    params,
    commandsOf(world, params).filter((each) => each !== old),
  );
  return noContent;
}

function commandsOf(world: World, params: Record<string, string>): APIApplicationCommand[] {
  if (params.application !== world.application.id) throw refuse(10002);
  const guildId = params.guild;
  if (guildId === undefined) return world.commands.get('global') ?? [];
  if (!world.guilds.get(guildId)?.members.has(world.bot.id)) throw refuse(50001);
  return world.commands.get(guildId) ?? [];
}

function save(world: World, params: Record<string, string>, commands: APIApplicationCommand[]): void {
  const guildId = params.guild ?? null;
  world.commands.set(guildId ?? 'global', commands);
  world.emit({ t: 'COMMANDS', d: commands, guildId });
}

function find(world: World, params: Record<string, string>): APIApplicationCommand {
  const command = commandsOf(world, params).find(({ id }) => id === params.command);
  if (command === undefined) throw refuse(10063);
  return command;
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
