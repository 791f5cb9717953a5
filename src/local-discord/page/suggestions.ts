/** What the list above the composer offers for what is being typed. */

import {
  fold,
  type Invocation,
  invocations,
  localDescription,
  localName,
  matching,
  type Option,
  staticChoices,
  type Value,
} from './command-line.ts';
import { type Context, isDirect, nameOf, roleTitle } from './context.ts';
import type { Item } from './listbox.ts';

type CommandItem = Item & { kind: 'command'; invocation: Invocation };
type OptionItem = Item & { kind: 'option'; option: Option };
/** `name`: the default one, beside the label in the person's language. */
type ChoiceItem = Item & { kind: 'choice'; choice: Value; name: string };
export type Suggestion = CommandItem | OptionItem | ChoiceItem;

/** The commands whose name begins with, or holds, what stands after the slash. */
export function commandItems(typed: string, { state, locale, channel }: Context): CommandItem[] {
  const all = invocations(state.commands, locale, isDirect(channel));
  return matching(all, typed, ({ label, name }) => [label, name]).map((invocation) => ({
    kind: 'command',
    value: invocation.name,
    label: `/${invocation.label}`,
    detail: invocation.description,
    invocation,
  }));
}

/** Options that may still be added. */
export function optionItems(
  typed: string,
  open: readonly Option[],
  { locale, words }: Context,
): OptionItem[] {
  return matching(open, typed, (option) => [localName(option, locale), option.name]).map((option) => ({
    kind: 'option',
    value: option.name,
    label: localName(option, locale),
    detail: `${localDescription(option, locale)}${option.required ? '' : ` · ${words.optional}`}`,
    option,
  }));
}

/** What can fill an option without asking the bot: its own choices, yes and no, channels, roles, people. */
export function choiceItems(typed: string, option: Option, context: Context): ChoiceItem[] {
  return matchingChoices(typed, option, context).slice(0, 25);
}

/** The one that is called so, or the only one that the text fits. */
export function choiceNamed(typed: string, option: Option, context: Context): ChoiceItem | undefined {
  const fitting = matchingChoices(typed, option, context);
  const sought = fold(typed).trim();
  const named = fitting.find(({ label, name }) => fold(label) === sought || fold(name) === sought);
  return named ?? (fitting.length === 1 ? fitting[0] : undefined);
}

/** A choice as an item of the list. */
export function choiceItem(label: string, choice: Value, name = label): ChoiceItem {
  return { kind: 'choice', value: String(choice), label, choice, name };
}

function matchingChoices(typed: string, option: Option, context: Context): ChoiceItem[] {
  return matching(allChoices(option, context), typed, ({ label, name }) => [label, name]);
}

/** Option types: 5 boolean, 6 user, 7 channel, 8 role, 9 user or role. */
function allChoices(option: Option, context: Context): ChoiceItem[] {
  const { state, locale, words } = context;
  const people = state.members.map((user) => choiceItem(`@${nameOf(user, context)}`, user.id));
  const roles = state.roles.map((role) => choiceItem(roleTitle(role), role.id));
  switch (option.type) {
    case 5:
      return [choiceItem(words.yes, true, 'true'), choiceItem(words.no, false, 'false')];
    case 6:
      return people;
    case 7:
      return channelsFor(option.channel_types ?? [], state.channels);
    case 8:
      return roles;
    case 9:
      return [...people, ...roles];
    default:
      return staticChoices(option).map((choice) =>
        choiceItem(localName(choice, locale), choice.value, choice.name),
      );
  }
}

function channelsFor(allowed: readonly number[], channels: Context['state']['channels']): ChoiceItem[] {
  return channels
    .filter(({ type }) => type !== 1 && (allowed.length === 0 || allowed.includes(type)))
    .map(({ id, name }) => choiceItem(`#${name}`, id));
}
