/** A press of a button or a choice in a select, as Discord's client sends it. */
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Asker, Question } from './ask.ts';
import { type Kind, type Resolved, resolve } from './resolved.ts';
import type { Discord } from './rest/route.ts';
import { Told } from './told.ts';
import type { World } from './world.ts';

interface Press {
  messageId: string;
  customId: string;
  type: ComponentType;
  /** What was chosen in a select. */
  values?: readonly string[];
}

/** Throws a sentence when the message, the component or a value is not there, or may not be used. */
export function pressed({ interactions, world }: Discord, asker: Asker, press: Press): Question {
  const { messageId, customId, type, values } = press;
  const message = asker.channel.messages.get(messageId) ?? interactions.privateMessage(messageId);
  if (message === undefined)
    throw new Told('This message is not there any more.', 'Tin nhắn này không còn nữa.');
  const rows = (message.components ?? []) as { components?: Component[] }[];
  const found = rows.flatMap((row) => row.components ?? []).find((each) => each.custom_id === customId);
  if (found?.type !== type) throw new Error(`The message has no such component: ${customId}.`);
  if (found.disabled) throw new Error(`The component ${customId} is disabled.`);
  if (type !== ComponentType.Button) requireChoosable(found, values ?? []);
  const kind = KINDS[type];
  const data = {
    custom_id: customId,
    component_type: type,
    ...(values && { values }),
    ...(kind && { resolved: chosenOf(kind, values ?? [], world, asker) }),
  };
  return { type: InteractionType.MessageComponent, data, message };
}

const KINDS: Partial<Record<ComponentType, Kind>> = {
  [ComponentType.UserSelect]: 'user',
  [ComponentType.RoleSelect]: 'role',
  [ComponentType.MentionableSelect]: 'mentionable',
  [ComponentType.ChannelSelect]: 'channel',
};

function chosenOf(kind: Kind, ids: readonly string[], world: World, asker: Asker): Resolved {
  const resolved: Resolved = {};
  for (const id of ids) {
    resolve(kind, id, world, asker, resolved);
    const isThere = Object.values(resolved).some((each) => id in each);
    if (!isThere) throw new Error(`The select does not offer ${id}.`);
  }
  return resolved;
}

interface Component {
  type: ComponentType;
  custom_id?: string;
  disabled?: boolean;
  options?: { value: string }[];
  min_values?: number;
  max_values?: number;
}

function requireChoosable({ options, min_values, max_values }: Component, values: readonly string[]): void {
  const stranger = values.find((value) => !options?.some((option) => option.value === value));
  if (options && stranger !== undefined) throw new Error(`The select does not offer ${stranger}.`);
  const [least, most] = [min_values ?? 1, max_values ?? 1];
  if (values.length < least || values.length > most) throw new Error(`Choose ${least} to ${most} values.`);
}
