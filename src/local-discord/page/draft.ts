/** A command half filled in, as a value; each step gives the next draft. */
import {
  type Filled,
  type Invocation,
  invocations,
  localName,
  nextOption,
  type Option,
  openOptions,
  typedOption,
  type Value,
} from './command-line.ts';
import { type Context, isDirect } from './context.ts';
import type { Locale } from './words.ts';

export interface Draft {
  invocation: Invocation;
  filled: readonly Filled[];
  /** The option that the field fills; null while one is being chosen. */
  active: Option | null;
}

/** The command has been chosen: the first option to ask for is in focus. */
export function startDraft(invocation: Invocation): Draft {
  return { invocation, filled: [], active: nextOption(invocation, []) };
}

/** The option is opened, filled or not; null leaves every option that is not filled. */
export function openOption(draft: Draft, option: Option | null): Draft {
  return { ...draft, filled: draft.filled.filter((each) => each.option !== option), active: option };
}

/** The option has its value: the next one to ask for is in focus. */
export function fillOption(draft: Draft, option: Option, value: Value, text: string): Draft {
  const filled = [...draft.filled, { option, value, text }];
  return { ...draft, filled, active: nextOption(draft.invocation, filled) };
}

/** What is read from a text as the value of an option; null if it is none. */
type Read = (option: Option, text: string) => Omit<Filled, 'option'> | null;

/**
 * The draft once a text has gone to the options that it names with a colon, as in Discord's own client; and the text
 * left for the option then in focus. What is no value of its option stays, with all that follows it.
 */
export function takeNamed(
  draft: Draft,
  text: string,
  locale: Locale,
  read: Read,
): { draft: Draft; text: string } {
  const { active } = draft;
  const again = active && typedOption(text, [active], locale);
  if (again?.before === '') return takeNamed(draft, again.rest, locale, read);
  const found = typedOption(text, otherOptions(draft), locale);
  if (!found) return { draft, text };
  const next = found.before === '' ? draft : fillActive(draft, found.before, read);
  if (!next) return { draft, text };
  return takeNamed(openOption(next, found.option), found.rest, locale, read);
}

/** The option in focus with its value; null if there is none, or the text is no value of it. */
function fillActive(draft: Draft, text: string, read: Read): Draft | null {
  const value = draft.active && read(draft.active, text);
  return draft.active && value && fillOption(draft, draft.active, value.value, value.text);
}

/** The options that are neither filled nor in focus. */
export function otherOptions({ invocation, filled, active }: Draft): Option[] {
  return openOptions(invocation, filled).filter((option) => option !== active);
}

/** The first required option that is not filled. */
export function missingOption({ invocation, filled }: Draft): Option | undefined {
  return openOptions(invocation, filled).find((option) => option.required);
}

/** `/quote query: máu private: True`. */
export function draftText({ invocation, filled }: Draft, locale: Locale): string {
  const options = filled.map(({ option, text }) => `${localName(option, locale)}: ${text}`);
  return [`/${invocation.label}`, ...options].join(' ');
}

/** The same draft over new definitions, in another language or channel; null when its command is not offered there. */
export function renewDraft(draft: Draft, { state, locale, channel }: Context): Draft | null {
  const offered = invocations(state.commands, locale, isDirect(channel));
  const invocation = offered.find(({ name }) => name === draft.invocation.name);
  if (!invocation) return null;
  const again = (old: Option | null) => invocation.options.find(({ name }) => name === old?.name) ?? null;
  const filled = draft.filled.flatMap((each) => {
    const option = again(each.option);
    return option ? [{ ...each, option }] : [];
  });
  return { invocation, filled, active: again(draft.active) };
}
