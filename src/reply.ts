/** What a command answers with. */
import type {
  APIActionRowComponent,
  APIApplicationCommandOptionChoice,
  APIComponentInMessageActionRow,
  APIEmbed,
} from 'discord-api-types/v10';

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

/** Builds the custom_id of a button: `quote|show|some-id|vi`. Discord allows 100 characters. */
export function customId(command: string, ...args: (string | number)[]): string {
  const value = [command, ...args].join('|');
  if (value.length > 100) throw new RangeError(`custom_id is longer than 100 characters: ${value}`);
  return value;
}
