/** What a slash command is, and what it may use. A command returns its reply; bot.ts alone talks to Discord. */
import type {
  APIActionRowComponent,
  APIApplicationCommandOptionChoice,
  APIComponentInMessageActionRow,
  APIEmbed,
  Locale,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Corpus, Lang } from './corpus/schema.ts';
import type { Schedules } from './daily/schedules.ts';
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
  guild: { id: string; locale: Locale } | null;
  channelId: string;
  /** The member's permissions in this channel; 0n in a direct message. */
  permissions: bigint;
}

export type OptionValue = string | number | boolean;

/** A slash command as it was sent. */
export interface Call extends Context {
  /** Name of the subcommand, where the command has any. */
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
  /** Whether the message that holds it is shown to the asker alone. */
  private: boolean;
}

/** A message, in Discord's own JSON. bot.ts adds `allowed_mentions` and the ephemeral flag. */
export interface Reply {
  content?: string;
  embeds?: APIEmbed[];
  components?: APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** Only the asker sees it. */
  private?: boolean;
}

/** After a press: the message changes in place, unless a new one is asked for. */
export interface PressReply extends Reply {
  /** Answer with a new message and leave the old one as it is. */
  asNew?: boolean;
}

export type Choice = APIApplicationCommandOptionChoice<string>;

export interface Command {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(call: Call, app: App): Reply | Promise<Reply>;
  suggest?(typing: Typing, app: App): Choice[] | Promise<Choice[]>;
  press?(press: Press, app: App): PressReply | Promise<PressReply>;
}

/** Builds the custom_id of a button: `quote|show|some-id|vi`. Discord allows 100 characters. */
export function customId(command: string, ...args: (string | number)[]): string {
  const value = [command, ...args].join('|');
  if (value.length > 100) throw new RangeError(`custom_id is longer than 100 characters: ${value}`);
  return value;
}
