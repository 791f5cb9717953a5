/** Tells Discord which commands there are: only when that differs from what it has. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { REST } from 'discord.js';
import {
  type RESTPostAPIChatInputApplicationCommandsJSONBody as Definition,
  Routes,
} from 'discord-api-types/v10';
import { unreachable } from './exit.ts';

/** Where they are registered: everywhere, or in one server alone, where a change shows at once. */
export interface Place {
  applicationId: string;
  guildId?: string | null;
}

/**
 * Compares what Discord has with what it should have, and overwrites all of it in one request if they differ.
 * @returns whether anything was written
 */
export async function register(
  rest: REST,
  place: Place,
  definitions: readonly Definition[],
): Promise<boolean> {
  const route = place.guildId
    ? Routes.applicationGuildCommands(place.applicationId, place.guildId)
    : Routes.applicationCommands(place.applicationId);
  const wanted = place.guildId ? definitions.map(withoutReach) : definitions;
  const present = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (sameCommands(present as Definition[], wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

export interface Keeping {
  log: Record<'warn' | 'error', (fields: object, message: string) => void>;
  /** Ends it. */
  signal: AbortSignal;
  /** After this it is tried again, then after twice as long each time, up to the second. */
  retryMs?: number;
  longestRetryMs?: number;
}

/**
 * Registers them, however long Discord cannot be reached or is not well. Never rejects: what is registered already goes
 * on working, so a refusal is no reason to end.
 */
export async function keepRegistering(
  rest: REST,
  place: Place,
  definitions: readonly Definition[],
  { log, signal, retryMs = 60_000, longestRetryMs = 1_800_000 }: Keeping,
): Promise<void> {
  for (let waitMs = retryMs; !signal.aborted; waitMs = Math.min(2 * waitMs, longestRetryMs)) {
    try {
      await register(rest, place, definitions);
      return;
    } catch (err) {
      if (signal.aborted) return;
      if (unreachable(err) === null) return log.error({ err }, FAILED);
      log.warn({ err, seconds: waitMs / 1_000 }, `${FAILED}; it is tried again`);
    }
    await sleep(waitMs, undefined, { signal }).catch(() => {});
  }
}

const FAILED = 'the commands could not be registered';

/** Where and for whom a command may be used is a matter of global commands alone. */
function withoutReach({ contexts: _, integration_types: __, ...rest }: Definition): Definition {
  return rest;
}

/** Whether two lists define the same commands, whatever their order and whichever defaults they spell out. */
export function sameCommands(present: readonly object[], wanted: readonly object[]): boolean {
  return isDeepStrictEqual(normalised(present), normalised(wanted));
}

/** What Discord adds of its own, and what it no longer heeds. */
const ADDED = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission', 'default_permission']);

function normalised(commands: readonly object[]): unknown[] {
  return commands
    .map((command) => {
      const { contexts, integration_types = [0], ...rest } = command as Partial<Definition>;
      const own = Object.fromEntries(Object.entries(rest).filter(([key]) => !ADDED.has(key)));
      return withoutDefaults({
        ...own,
        type: rest.type ?? 1,
        contexts: contexts?.toSorted(),
        integration_types: integration_types.toSorted(),
      }) as { name: string };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** null, false and nothing in a list or object are what Discord takes for a field left out. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, withoutDefaults(inner)] as const)
      .filter(([, inner]) => !isDefault(inner)),
  );
}

function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
