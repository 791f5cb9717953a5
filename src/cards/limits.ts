/** Discord's limits on a message, and the last net that keeps every reply within them. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Reply } from '../reply.ts';
import { cut } from './text.ts';

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits and …/components/reference */
export const limits = {
  content: 2000,
  embeds: 10,
  embedsTotal: 6000,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  rowButtons: 5,
  selectOptions: 25,
  optionText: 100,
  choices: 25,
  choiceText: 100,
  customId: 100,
} as const;

/**
 * The reply, within every limit on texts. Cards page long texts themselves; what is cut here says so by its "…".
 * When all embeds together are too long, the last fields go first: the answer and its first source stay.
 */
export function withinLimits<T extends Reply>(reply: T): T {
  const fitted = { ...reply };
  if (reply.content !== undefined) fitted.content = cut(reply.content, limits.content);
  if (reply.embeds !== undefined) {
    let left: number = limits.embedsTotal;
    fitted.embeds = reply.embeds.slice(0, limits.embeds).map((embed) => {
      const short = fitEmbed(embed, left);
      left -= embedLength(short);
      return short;
    });
  }
  return fitted;
}

/** Characters that count towards the limit of 6000. */
export function embedLength(embed: APIEmbed): number {
  const texts = [embed.title, embed.description, embed.footer?.text];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function fitEmbed(embed: APIEmbed, total: number): APIEmbed {
  const fitted: APIEmbed = { ...embed };
  if (embed.title !== undefined) fitted.title = cut(embed.title, limits.title);
  if (embed.footer !== undefined)
    fitted.footer = { ...embed.footer, text: cut(embed.footer.text, limits.footer) };
  if (embed.description !== undefined) {
    const others = embedLength({ ...fitted, description: undefined, fields: [] });
    fitted.description = cut(embed.description, Math.min(limits.description, Math.max(1, total - others)));
  }
  if (embed.fields !== undefined) {
    fitted.fields = fitFields(embed.fields, total - embedLength({ ...fitted, fields: [] }));
  }
  return fitted;
}

function fitFields(fields: readonly APIEmbedField[], total: number): APIEmbedField[] {
  const kept: APIEmbedField[] = [];
  let left = total;
  for (const field of fields.slice(0, limits.fields)) {
    const name = cut(field.name, limits.fieldName);
    const value = cut(field.value, Math.min(limits.fieldValue, left - name.length));
    if (left - name.length < 1) break;
    kept.push({ ...field, name, value });
    left -= name.length + value.length;
  }
  return kept;
}
