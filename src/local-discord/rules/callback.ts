/** The first answer to an interaction. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object */
import { InteractionResponseType as Answers } from 'discord-api-types/v10';
import { z } from 'zod';
import { choices } from './command.ts';
import { modal } from './component.ts';
import { answerMessageForm } from './message.ts';

export const callbackForm = z.discriminatedUnion('type', [
  z.object({ type: z.literal(Answers.ChannelMessageWithSource), data: answerMessageForm }),
  z.object({
    type: z.literal(Answers.DeferredChannelMessageWithSource),
    data: z.object({ flags: z.int().nullish() }).nullish(),
  }),
  z.object({ type: z.literal(Answers.DeferredMessageUpdate), data: z.null().optional() }),
  z.object({ type: z.literal(Answers.UpdateMessage), data: answerMessageForm.nullish() }),
  z.object({
    type: z.literal(Answers.ApplicationCommandAutocompleteResult),
    data: z.object({ choices }),
  }),
  z.object({ type: z.literal(Answers.Modal), data: modal }),
]);

export type CallbackForm = z.infer<typeof callbackForm>;
