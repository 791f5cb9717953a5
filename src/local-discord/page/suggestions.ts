/** What the list above the composer offers for what is being typed. */

import {
  type Invocation,
  invocations,
  localDescription,
  localName,
  matching,
  type Option,
  staticChoices,
  type Value,
} from './command-line.ts';
import type { Context } from './context.ts';
import type { Item } from './listbox.ts';

export interface CommandItem extends Item {
  invocation: Invocation;
}

export interface OptionItem extends Item {
  option: Option;
}

export interface ChoiceItem extends Item {
  choice: Value;
}

/** The commands whose name begins with, or holds, what stands after the slash. */
export function commandItems(typed: string, { state, locale }: Context): CommandItem[] {
  return matching(invocations(state.commands, locale), typed, (each) => [each.label, each.name]).map(
    (invocation) => ({
      value: invocation.name,
      label: `/${invocation.label}`,
      detail: invocation.description,
      invocation,
    }),
  );
}

/** Options that may still be added. */
export function optionItems(
  typed: string,
  open: readonly Option[],
  { locale, words }: Context,
): OptionItem[] {
  return matching(open, typed.replace(/:$/, ''), (option) => [localName(option, locale), option.name]).map(
    (option) => ({
      value: option.name,
      label: localName(option, locale),
      detail: `${localDescription(option, locale)}${option.required ? '' : ` · ${words.optional}`}`,
      option,
    }),
  );
}

/** What can fill an option without asking the bot: its own choices, yes and no, channels, roles, people. */
export function choiceItems(typed: string, option: Option, context: Context): ChoiceItem[] {
  return matching(allChoices(option, context), typed, (item) => [item.label]).slice(0, 25);
}

function allChoices(option: Option, { state, locale, words }: Context): ChoiceItem[] {
  const named = staticChoices(option, locale).map(({ name, value }) => item(name, value));
  const people = () => [item(`@${state.person.global_name ?? state.person.username}`, state.person.id)];
  const roles = () => (state.roles ?? []).map((role) => item(`@${role.name}`, role.id));
  switch (option.type) {
    case 5:
      return [item(words.yes, true), item(words.no, false)];
    case 6:
      return people();
    case 7:
      return state.channels
        .filter(
          ({ type }) =>
            type !== 1 && (!option.channel_types?.length || option.channel_types.includes(type as never)),
        )
        .map((channel) => item(`#${channel.name}`, channel.id));
    case 8:
      return roles();
    case 9:
      return [...people(), ...roles()];
    default:
      return named;
  }
}

/** A choice as an item of the list. */
export function item(label: string, choice: Value): ChoiceItem {
  return { value: String(choice), label, choice };
}
