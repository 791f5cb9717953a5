/**
 * A command being typed, as a value: which commands there are, what is filled in, what is still asked for,
 * and what is sent. Knows nothing of the page.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import type { Locale, Words } from './words.ts';

export type Option = APIApplicationCommandBasicOption;
export type Value = string | number | boolean;

/** What can be typed after `/`: a command, or one of its subcommands. */
export interface Invocation {
  command: APIApplicationCommand;
  /** Subcommand group and subcommand, where there are any. */
  path: APIApplicationCommandOption[];
  options: Option[];
  /** As Discord's own name: `schedule set`. */
  name: string;
  /** As the person reads it. */
  label: string;
  description: string;
}

/** An option that is filled in; `text` is what the person reads for the value. */
export interface Filled {
  option: Option;
  value: Value;
  text: string;
}

/** Option types of Discord: 1 subcommand, 2 group, 3 string, 4 integer, 5 boolean, 6 user, 7 channel, 8 role, 10 number. */
const optionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  number: 10,
} as const;

/** Every chat command and subcommand that can be used in a server, or with the bot alone, by label. */
export function invocations(
  commands: readonly APIApplicationCommand[],
  locale: Locale,
  inDirectMessages = false,
): Invocation[] {
  return (
    commands
      .filter((command) => (command.type ?? 1) === 1)
      // InteractionContextType: 0 is a server, 1 the bot's direct messages.
      .filter(({ guild_id, contexts }) =>
        guild_id ? !inDirectMessages : (contexts?.includes(inDirectMessages ? 1 : 0) ?? true),
      )
      .flatMap((command) => expand(command, [], command.options ?? [], locale))
      .sort((a, b) => a.label.localeCompare(b.label, locale))
  );
}

function expand(
  command: APIApplicationCommand,
  path: APIApplicationCommandOption[],
  options: readonly APIApplicationCommandOption[],
  locale: Locale,
): Invocation[] {
  const nested = options.filter(
    (option) => option.type === optionType.subcommand || option.type === optionType.group,
  );
  if (nested.length) {
    return nested.flatMap((option) => expand(command, [...path, option], option.options ?? [], locale));
  }
  const parts = [command, ...path];
  return [
    {
      command,
      path,
      options: options as Option[],
      name: parts.map((part) => part.name).join(' '),
      label: parts.map((part) => localName(part, locale)).join(' '),
      description: localDescription(parts.at(-1)!, locale),
    },
  ];
}

interface Named {
  name: string;
  name_localizations?: Partial<Record<string, string | null>> | null;
}

/** The name in the person's language, else the default one: as Discord chooses it. */
export function localName(named: Named, locale: Locale): string {
  return named.name_localizations?.[locale] ?? named.name;
}

/** The description in the person's language, else the default one. */
export function localDescription(
  described: {
    description: string;
    description_localizations?: Partial<Record<string, string | null>> | null;
  },
  locale: Locale,
): string {
  return described.description_localizations?.[locale] ?? described.description;
}

/** Case and marks aside, as people type in haste: `Trích dẫn` → `trich dan`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

/** Those whose label or name begins with the text first, then those that hold it, then by description. */
export function matching<T>(items: readonly T[], text: string, texts: (item: T) => string[]): T[] {
  const sought = fold(text).trim();
  const rank = (item: T) => {
    const folded = texts(item).map(fold);
    if (folded.some((each) => each.startsWith(sought))) return 0;
    return folded.some((each) => each.includes(sought)) ? 1 : 2;
  };
  const ranked = items.map((item) => ({ item, rank: rank(item) })).filter((each) => each.rank < 2);
  return ranked.sort((a, b) => a.rank - b.rank).map((each) => each.item);
}

/** The command whose whole name has been typed, followed by a space, and the rest of the text; the longest wins. */
export function typedCommand(
  text: string,
  all: readonly Invocation[],
): { invocation: Invocation; rest: string } | null {
  let best: { invocation: Invocation; rest: string; length: number } | null = null;
  for (const invocation of all) {
    for (const name of [invocation.label, invocation.name]) {
      const typed = text.slice(1, name.length + 2);
      if (fold(typed) !== `${fold(name)} ` || name.length <= (best?.length ?? 0)) continue;
      best = { invocation, rest: text.slice(name.length + 2), length: name.length };
    }
  }
  return best;
}

/** The first of these options whose name is typed with a colon, as `private:`, with what stands before and after it. */
export function typedOption(
  text: string,
  options: readonly Option[],
  locale: Locale,
): { before: string; option: Option; rest: string } | null {
  for (const found of text.matchAll(/(?<!\S)([^\s:]+):/gu)) {
    const name = fold(found[1]!);
    const option = options.find((each) =>
      [localName(each, locale), each.name].some((one) => fold(one) === name),
    );
    if (option)
      return {
        before: text.slice(0, found.index).trim(),
        option,
        rest: text.slice(found.index + found[0].length).trimStart(),
      };
  }
  return null;
}

/** The option to ask for next: a required one; at the very start the first one, if it can be typed. */
export function nextOption(invocation: Invocation, filled: readonly Filled[]): Option | null {
  const open = openOptions(invocation, filled);
  const first = filled.length === 0 ? open[0] : undefined;
  return open.find((option) => option.required) ?? (first && !isPicked(first) ? first : null);
}

/** The options that are not filled in. */
export function openOptions(invocation: Invocation, filled: readonly Filled[]): Option[] {
  return invocation.options.filter((option) => !filled.some((each) => each.option === option));
}

/** Whether the server is asked for suggestions at every letter. */
export function isAutocompleted(option: Option): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** Whether only an item of its list can fill the option. */
export function isPicked(option: Option): boolean {
  if ('choices' in option && option.choices?.length) return true;
  return ![optionType.string, optionType.integer, optionType.number].includes(option.type as 3);
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure */
const LONGEST_TEXT = 6000;

/** What the person typed, as the option's value; or the sentence that says what would be right. */
export function readValue(
  option: Option,
  text: string,
  label: string,
  words: Words,
): { value: Value } | { problem: string } {
  if (isPicked(option)) return { problem: words.pickOne(label) };
  if (option.type === optionType.string) {
    const { length } = [...text];
    const most = option.max_length ?? LONGEST_TEXT;
    if (length > most) return { problem: words.shorter(label, most) };
    if (option.min_length !== undefined && length < option.min_length)
      return { problem: words.longer(label, option.min_length) };
    return { value: text };
  }
  const value = Number(text.trim().replace(',', '.'));
  const isWhole = option.type === optionType.integer;
  if (text.trim() === '' || !(isWhole ? Number.isSafeInteger(value) : Number.isFinite(value))) {
    return { problem: isWhole ? words.wholeNumber(label) : words.number(label) };
  }
  const { min_value: least, max_value: most } = option as { min_value?: number; max_value?: number };
  if (least !== undefined && value < least) return { problem: words.atLeast(label, least) };
  if (most !== undefined && value > most) return { problem: words.atMost(label, most) };
  return { value };
}

/** The choices that the definition itself lists. */
export function staticChoices(option: Option): APIApplicationCommandOptionChoice[] {
  return ('choices' in option && option.choices) || [];
}

/** Discord's interaction data for a command, or for its suggestions when an option is in focus. */
export function interactionData(
  invocation: Invocation,
  filled: readonly Filled[],
  focus?: { option: Option; text: string },
): object {
  let options: object[] = filled.map(({ option, value }) => ({
    type: option.type,
    name: option.name,
    value,
  }));
  if (focus)
    options.push({ type: focus.option.type, name: focus.option.name, value: focus.text, focused: true });
  for (const part of [...invocation.path].reverse())
    options = [{ type: part.type, name: part.name, options }];
  return { id: invocation.command.id, name: invocation.command.name, type: 1, options };
}
