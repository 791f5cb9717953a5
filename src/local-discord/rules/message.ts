/** What a message may be. https://docs.discord.com/developers/resources/message#create-message */
import { AllowedMentionsTypes, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { messageComponents } from './component.ts';
import { embeds } from './embed.ts';
import { list, report, snowflake, text, trimmedText } from './form.ts';

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
const allowedMentions = z
  .object({
    parse: z.array(z.enum(AllowedMentionsTypes)).nullish(),
    roles: list(snowflake, 0, 100).nullish(),
    users: list(snowflake, 0, 100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((value, context) => {
    for (const kind of ['roles', 'users'] as const) {
      if (value[kind]?.length && value.parse?.includes(kind as AllowedMentionsTypes)) {
        const sentence = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
        report(context, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', sentence);
      }
    }
  });

/** An upload that comes with the request (`id` is the n of `files[n]`), or one that stays. */
const attachment = z.object({
  id: z.union([z.int().min(0), snowflake]),
  filename: z.string().nullish(),
  title: text(0, 1024).nullish(),
  description: text(0, 1024).nullish(),
  duration_secs: z.number().nullish(),
  waveform: z.string().nullish(),
  is_remix: z.boolean().nullish(),
});

/** The flags that a sender may set; the others are Discord's own. */
function flags(...settable: MessageFlags[]) {
  return z
    .int()
    .superRefine((value, context) => {
      if (value & MessageFlags.IsComponentsV2) {
        const sentence =
          'The local Discord does not know Components V2: send content, embeds and action rows.';
        report(context, 'LOCAL_DISCORD_UNKNOWN', sentence);
      } else if (value & ~settable.reduce((all, flag) => all | flag, 0)) {
        const names = settable.map((flag) => MessageFlags[flag]).join(', ');
        report(context, 'MESSAGE_FLAGS_INVALID', `Only these flags can be set: ${names}.`);
      }
    })
    .nullish();
}

const newFlags = [MessageFlags.SuppressEmbeds, MessageFlags.SuppressNotifications];

/** discord.js sends `tts` and `enforce_nonce` wherever it sends a message. */
const common = {
  content: trimmedText(0, 2000).nullish(),
  embeds: embeds.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  components: messageComponents.nullish(),
  attachments: list(attachment, 0, 10).nullish(),
  tts: z.boolean().nullish(),
  enforce_nonce: z.boolean().nullish(),
  poll: z.null({ error: 'The local Discord knows no polls.' }).optional(),
};

/** https://docs.discord.com/developers/resources/message#create-message-jsonform-params: a nonce has 25 characters at most. */
const nonce = z.union([z.int(), text(0, 25)]).nullish();

/** https://docs.discord.com/developers/resources/message#message-reference-structure */
const messageReference = z.object({
  type: z.int().nullish(),
  message_id: snowflake,
  channel_id: snowflake.nullish(),
  guild_id: snowflake.nullish(),
  fail_if_not_exists: z.boolean().nullish(),
});

export const createMessageForm = z.object({
  ...common,
  flags: flags(...newFlags),
  nonce,
  message_reference: messageReference.nullish(),
  sticker_ids: z.array(snowflake).max(0).nullish(),
});

/** https://docs.discord.com/developers/resources/message#edit-message */
export const editMessageForm = z.object({ ...common, flags: flags(MessageFlags.SuppressEmbeds) });

/** What an interaction is answered with, and its follow-ups: alone these may be private. */
export const answerMessageForm = z.object({
  ...common,
  flags: flags(...newFlags, MessageFlags.Ephemeral),
  nonce,
});

export type MessageForm = z.infer<typeof createMessageForm>;
