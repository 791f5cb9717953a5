/** Calls commands as bot.ts does, over the real records and the real index. */
import { commands } from '../../commands/index.ts';
import type { App, OptionValue } from '../../src/command.ts';
import type { Corpus } from '../../src/corpus/schema.ts';
import type { Lang } from '../../src/lang.ts';
import type { Choice, PressReply, Reply } from '../../src/reply.ts';
import { corpus as real } from '../real-corpus.ts';
import { search } from '../search/real-search.ts';

export interface Asking {
  lang?: Lang;
  /** Of the asker's own Discord; by default of that language. */
  locale?: string;
  /** What day it is, in Vietnam. */
  today?: string;
  private?: boolean;
  /** In a server; by default in a direct message. */
  inServer?: boolean;
  reportUrl?: string;
  /** Instead of the real records. The search stays that of the real ones. */
  corpus?: Corpus;
}

export function makeApp({ today = '2026-11-22', reportUrl, corpus = real }: Asking = {}): App {
  const now = Temporal.PlainDateTime.from(`${today}T12:00`).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
  return { corpus, search, reportUrl: reportUrl ?? null, now: () => now } as App;
}

function contextOf({ lang = 'vi', locale = lang, inServer = false }: Asking) {
  return {
    lang,
    timeZone: 'Asia/Ho_Chi_Minh',
    user: { id: '100000000000000001', locale: locale as never },
    guild: inServer ? { id: '100000000000000003', locale: locale as never } : null,
    channelId: '100000000000000002',
    permissions: 0n,
  };
}

function commandOf(name: string) {
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
}

export async function run(
  name: string,
  options: Record<string, OptionValue> = {},
  asking: Asking = {},
): Promise<Reply> {
  return commandOf(name).run({ ...contextOf(asking), subcommand: null, options }, makeApp(asking));
}

export async function suggest(
  name: string,
  option: string,
  value: string,
  asking: Asking = {},
): Promise<Choice[]> {
  const focused = { name: option, value };
  const typing = {
    ...contextOf(asking),
    subcommand: null,
    options: { [option]: value },
    focused,
  };
  return (await commandOf(name).suggest?.(typing, makeApp(asking))) ?? [];
}

export async function press(id: string, asking: Asking & { values?: string[] } = {}): Promise<PressReply> {
  const [name = '', ...args] = id.split('|');
  const pressed = {
    ...contextOf(asking),
    args,
    values: asking.values ?? [],
    private: asking.private ?? false,
  };
  const reply = await commandOf(name).press?.(pressed, makeApp(asking));
  if (reply === undefined) throw new Error(`${name} answers no buttons`);
  return reply;
}

/** All that a reader sees of a reply, in one text. */
export function readAloud({ content, embeds = [] }: Reply): string {
  const texts = embeds.flatMap((embed) => [
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.footer?.text,
  ]);
  return [content, ...texts].filter((text) => text !== undefined).join('\n');
}

/** The custom_id of the button with this label; throws where there is none. */
export function buttonOf({ components = [] }: Reply, label: RegExp): string {
  for (const one of components.flatMap((row) => row.components)) {
    if ('label' in one && 'custom_id' in one && label.test(one.label ?? '')) return one.custom_id;
  }
  throw new Error(`no button ${label}`);
}

/** The custom_id of the select; throws where there is none. */
export function selectOf({ components = [] }: Reply): string {
  for (const one of components.flatMap((row) => row.components)) if ('options' in one) return one.custom_id;
  throw new Error('no select');
}

/** The ids that a reply offers to pick from. */
export function optionsOf({ components = [] }: Reply): string[] {
  return components
    .flatMap((row) => row.components)
    .flatMap((one) =>
      'options' in one ? (one.options ?? []).map((option) => (option as { value: string }).value) : [],
    );
}

/** What is suggested, by the ids of the records. */
export function recordsOf(choices: readonly Choice[]): string[] {
  return choices.map(({ value }) => value.slice(1));
}
