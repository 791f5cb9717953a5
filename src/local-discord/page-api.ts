/** What the page asks for. It is one person's: the owner of the servers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Asker, ask, type Question } from './ask.ts';
import { commandData, type GivenOption } from './command-input.ts';
import { pressed } from './component-input.ts';
import { servePageFile } from './page-files.ts';
import type { Discord } from './rest/route.ts';
import { Told } from './told.ts';
import type { UploadedFile } from './uploads.ts';

interface Page {
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  close(): void;
}

/** Messages that the page shows of each channel. */
const messagesShown = 50;

/**
 * Answers what the page asks for: its files, the state, the events, and what its person does. What a person cannot
 * do is answered with a sentence; `handle` rejects only where a file of the page cannot be read.
 */
export function createPage(discord: Discord): Page {
  const listeners = new Set<ServerResponse>();
  const { world } = discord;
  world.listen(({ t, d, onlyFor }) => {
    if (listeners.size === 0 || (onlyFor !== undefined && onlyFor !== world.owner.id)) return;
    const event = `data: ${JSON.stringify({ t, d })}\n\n`;
    for (const listener of listeners) listener.write(event);
  });

  return {
    async handle(request, response, url) {
      const line = `${request.method} ${url.pathname}`;
      if (line === 'GET /local/state') return sendJson(response, 200, stateOf(discord));
      if (line === 'GET /local/events') return listen(response, listeners);
      if (line === 'POST /local/interactions') return interact(discord, request, response);
      const upload = discord.uploads.at(url.pathname);
      if (upload) return sendUpload(response, upload);
      return servePageFile(request.method ?? 'GET', url.pathname, response);
    },
    close() {
      for (const listener of listeners) listener.end();
    },
  };
}

/** Pictures that hold no script are shown; all else is only kept. */
const picture = /^image\/(?:png|jpeg|gif|webp)$/;

/** What a bot uploads must not run as if it were the page's own. */
function sendUpload(response: ServerResponse, { type, bytes }: UploadedFile): void {
  response.writeHead(200, {
    'content-type': type,
    'content-disposition': picture.test(type) ? 'inline' : 'attachment',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}

function stateOf(discord: Discord): object {
  const { world, gateway } = discord;
  const guild = world.guilds.values().next().value!;
  const channels = [...guild.channels.values(), world.dmWith(world.owner)];
  return {
    person: world.owner,
    bot: { ...world.bot, online: gateway.online },
    guild: { id: guild.id, name: guild.name },
    channels: channels.map(({ id, name, type, parent }) => ({ id, name, type, parent_id: parent?.id })),
    members: [...guild.members.values()].map(({ user }) => user),
    roles: [...guild.roles.values()].map(({ id, name }) => ({ id, name })),
    // All that there are: where each can be used is for the page to say.
    commands: [guild.id, 'global'].flatMap((place) => world.commands.get(place) ?? []),
    messages: Object.fromEntries(
      channels.map((channel) => [channel.id, [...channel.messages.values()].slice(-messagesShown)]),
    ),
  };
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': here\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

const givenOption: z.ZodType<GivenOption> = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  options: z.array(z.lazy(() => givenOption)).optional(),
  focused: z.boolean().optional(),
});

const filledField = z.looseObject({ type: z.number(), custom_id: z.string() });

/** What the page sends. What is wrong in it would reach the bot, which rightly trusts Discord. */
const sentInteraction = z.object({
  type: z.literal([
    InteractionType.ApplicationCommand,
    InteractionType.MessageComponent,
    InteractionType.ApplicationCommandAutocomplete,
    InteractionType.ModalSubmit,
  ]),
  channel_id: z.string(),
  locale: z.string().optional(),
  message_id: z.string().optional(),
  data: z.object({
    name: z.string().optional(),
    options: z.array(givenOption).optional(),
    custom_id: z.string().optional(),
    component_type: z.enum(ComponentType).optional(),
    values: z.array(z.string()).optional(),
    /** Of a form, each in its row or label. */
    components: z
      .array(
        z.union([
          z.object({ type: z.literal(ComponentType.ActionRow), components: z.array(filledField) }),
          z.object({ type: z.literal(ComponentType.Label), component: filledField }),
        ]),
      )
      .optional(),
  }),
});
type Sent = z.infer<typeof sentInteraction>;

/** More than any interaction: all texts of a command together have at most 8000 characters. */
const largestSent = 2 ** 20;

async function interact(discord: Discord, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world } = discord;
  const sent = await readJson(request);
  if (sent === null) return sendJson(response, 400, { error: 'An interaction in JSON is expected.' });
  const locale = sent.locale ?? 'vi';
  try {
    const channel = world.channel(sent.channel_id);
    // A server of one: it speaks the language of the page, as a server set up by an English speaker would be English.
    if (channel.guild !== null) channel.guild.locale = locale;
    const asker: Asker = { user: world.owner, locale, channel };
    const { acknowledged, outcome } = ask(discord, asker, questionOf(discord, asker, sent));
    if (sent.type === InteractionType.ApplicationCommandAutocomplete) {
      const answer = await outcome;
      return sendJson(response, 200, { choices: answer.kind === 'choices' ? answer.choices : [] });
    }
    await acknowledged;
    return sendJson(response, 200, {});
  } catch (error) {
    return sendJson(response, 200, { error: sentenceFor(error as Error, locale) });
  }
}

function questionOf(discord: Discord, asker: Asker, { type, data, message_id }: Sent): Question {
  const { name = '', options = [], custom_id: customId = '', component_type, values } = data;
  if (type === InteractionType.MessageComponent) {
    const component = component_type ?? ComponentType.Button;
    return pressed(discord, asker, { messageId: message_id ?? '', customId, type: component, values });
  }
  if (type === InteractionType.ModalSubmit) {
    const message = message_id === undefined ? undefined : asker.channel.messages.get(message_id);
    const form = { custom_id: customId, components: data.components ?? [] };
    return { type, data: form, ...(message && { message }) };
  }
  return { type, ...commandData(discord.world, asker, name, options) };
}

function sentenceFor(error: Error, locale: string): string {
  return error instanceof Told && locale.startsWith('vi') ? error.vi : error.message;
}

/** Null for what cannot be an interaction. */
async function readJson(request: IncomingMessage): Promise<Sent | null> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    if (text.length <= largestSent) text += chunk;
  }
  try {
    // What is longer was not read on, and is no JSON any more.
    return sentInteraction.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Not JSON: the page itself never sends that.
    return null;
  }
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
