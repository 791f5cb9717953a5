/** What Discord would refuse in a message: its documentation's limits, written down anew, not imported from src. */
import { ActionRowBuilder, type MessageActionRowComponentBuilder } from '@discordjs/builders';
import type { Reply } from '../../src/reply.ts';

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits, …/components/reference */
export function whatDiscordRefuses({ content, embeds = [], components = [] }: Reply): string[] {
  const problems: string[] = [];
  const check = (name: string, text: string | undefined, max: number, empty = false) => {
    if (text === undefined) return;
    if (text.length > max) problems.push(`${name} has ${text.length} characters, not ${max}`);
    if (!empty && text.trim() === '') problems.push(`${name} is empty`);
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) {
      problems.push(`${name} holds half a character`);
    }
  };
  if (!content && embeds.length === 0 && components.length === 0) problems.push('the message is empty');
  check('content', content, 2000);
  if (embeds.length > 10) problems.push('more than 10 embeds');
  let total = 0;
  for (const { title, description, footer, author, fields = [] } of embeds) {
    check('title', title, 256);
    check('description', description, 4096);
    check('footer', footer?.text, 2048);
    check('author', author?.name, 256);
    if (fields.length > 25) problems.push('more than 25 fields');
    for (const { name, value } of fields) {
      check('field name', name, 256);
      check('field value', value, 1024);
      total += name.length + value.length;
    }
    for (const text of [title, description, footer?.text, author?.name]) total += text?.length ?? 0;
  }
  if (total > 6000) problems.push(`embeds have ${total} characters together, not 6000`);
  if (components.length > 5) problems.push('more than 5 rows');
  const ids = components.flatMap((row) =>
    row.components.flatMap((one) => ('custom_id' in one ? [one.custom_id] : [])),
  );
  if (new Set(ids).size < ids.length) problems.push(`a custom_id stands twice: ${ids.join(', ')}`);
  for (const row of components) {
    try {
      // discord.js' own builders check labels, options, custom_ids and how many fit in a row.
      new ActionRowBuilder<MessageActionRowComponentBuilder>(row).toJSON();
    } catch (error) {
      problems.push(`row: ${(error as Error).message}`);
    }
    for (const one of row.components) {
      if ('custom_id' in one && one.custom_id.length > 100) problems.push('custom_id over 100 characters');
      if ('label' in one && (one.label?.length ?? 0) > 80) problems.push('label over 80 characters');
      if ('options' in one && one.options !== undefined) {
        if (one.options.length < 1 || one.options.length > 25) problems.push(`${one.options.length} options`);
        for (const option of one.options) {
          const { label, value, description } = option as {
            label: string;
            value: string;
            description?: string;
          };
          check('option label', label, 100);
          check('option value', value, 100);
          check('option description', description, 100);
        }
        const values = one.options.map((option) => (option as { value: string }).value);
        if (new Set(values).size < values.length) problems.push('an option stands twice');
      }
    }
    if (row.components.length > 5) problems.push('more than 5 buttons in a row');
  }
  return problems;
}
