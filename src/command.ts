/** What a slash command is, and what it may use. A command returns its reply; bot.ts alone talks to Discord. */
import type { Locale, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Corpus } from './corpus/schema.ts';
import type { Schedules } from './daily/schedules.ts';
import type { Lang } from './lang.ts';
import type { Choice, PressReply, Reply } from './reply.ts';
import type { Search } from './search/search.ts';

/** What commands may use: given by main.ts, never imported. */
export interface App {
  corpus: Corpus;
  search: Search;
  /** Where a mistake is reported; `{id}` in it becomes the record's id. Null: to whoever runs the bot. */
  reportUrl: string | null;
  /** The daily posts, as /schedule and /remind set them up. */
  schedules: Schedules;
  /** Now; a test gives its own clock. */
  now(): Temporal.Instant;
}

/** Who asks, where, and in which language to answer: the same for a command, a button and a letter typed. */
export interface Context {
  lang: Lang;
  /** The asker's own zone is unknown to Discord: dates of "today" are those of Vietnam unless the server chose a zone. */
  timeZone: string;
  user: { id: string; locale: Locale };
  /** With its locale, or the asker's where the server's says nothing. */
  guild: { id: string; locale: Locale } | null;
  channelId: string;
  /** The member's permissions in this channel; 0n in a direct message. */
  permissions: bigint;
}

export type OptionValue = string | number | boolean;

/** A slash command as it was sent. */
export interface Call extends Context {
  /** Name of the subcommand, where there is one. */
  subcommand: string | null;
  options: Readonly<Record<string, OptionValue | undefined>>;
}

/** A command half typed: the option in focus and what stands in it. */
export interface Typing extends Call {
  focused: { name: string; value: string };
}

/** A button or select that was pressed. `args` are what its custom_id carries after the command's name. */
export interface Press extends Context {
  args: string[];
  /** What was picked in a select. */
  values: string[];
  /** Whether the answer is for this person alone: as the message is that holds it, or since somebody else asked for that. */
  private: boolean;
}

export interface Command {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Only the asker ever sees its answers. */
  private?: boolean;
  run(call: Call, app: App): Reply | Promise<Reply>;
  suggest?(typing: Typing, app: App): Choice[] | Promise<Choice[]>;
  press?(press: Press, app: App): PressReply | Promise<PressReply>;
}
