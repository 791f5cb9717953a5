/** Limits of embeds: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
import { z } from 'zod';
import { address, list, report, trimmedText } from './form.ts';

const webLink = address('http', 'https');
const picture = z.object({ url: address('http', 'https', 'attachment') });

/** ISO 8601 as RFC 3339 narrows it, with the zone: Discord's OpenAPI description calls it `date-time`. */
const timestamp = z.string().superRefine((value, context) => {
  const isComplete = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(value);
  if (isComplete && !Number.isNaN(Date.parse(value))) return;
  report(context, 'DATE_TIME_TYPE_PARSE', `Could not parse ${value}. Should be ISO8601.`);
});

const embed = z
  .object({
    title: trimmedText(0, 256).nullish(),
    type: z.string().nullish(),
    description: trimmedText(0, 4096).nullish(),
    url: webLink.nullish(),
    timestamp: timestamp.nullish(),
    color: z.int().min(0).max(0xff_ff_ff).nullish(),
    footer: z
      .object({ text: trimmedText(1, 2048), icon_url: address('http', 'https', 'attachment').nullish() })
      .nullish(),
    image: picture.nullish(),
    thumbnail: picture.nullish(),
    author: z
      .object({
        name: trimmedText(1, 256),
        url: webLink.nullish(),
        icon_url: address('http', 'https', 'attachment').nullish(),
      })
      .nullish(),
    fields: list(
      z.object({ name: trimmedText(1, 256), value: trimmedText(1, 1024), inline: z.boolean().nullish() }),
      0,
      25,
    ).nullish(),
  })
  .superRefine((value, context) => {
    if (!hasContent(value)) report(context, 'BASE_TYPE_REQUIRED', 'This field is required', ['description']);
  });

type Embed = z.infer<typeof embed>;

/** Ten embeds, and 6000 characters over all of them together. */
export const embeds = list(embed, 0, 10).superRefine((all, context) => {
  const total = all.reduce((sum, each) => sum + charactersOf(each), 0);
  if (total > 6000) {
    report(context, 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
  }
});

/** Title, description, field names and values, footer and author count; addresses do not. */
function charactersOf(each: Embed): number {
  const parts = [each.title, each.description, each.footer?.text, each.author?.name];
  for (const field of each.fields ?? []) parts.push(field.name, field.value);
  return parts.reduce((sum, part) => sum + [...(part ?? '')].length, 0);
}

function hasContent(each: Partial<Embed>): boolean {
  const { title, description, footer, author, image, thumbnail, fields, timestamp } = each;
  const shown = [title, description, footer, author, image, thumbnail, timestamp];
  return shown.some(Boolean) || Boolean(fields?.length);
}
