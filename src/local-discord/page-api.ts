/** What the page asks for. It is one person's: the owner of the servers. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { type Asker, ask, type Question } from './ask.ts';
import { commandData, commandsFor, type GivenOption } from './command-input.ts';
import { NoAnswer } from './interactions.ts';
import { servePageFile } from './page-files.ts';
import type { Discord } from './rest/route.ts';
import type { Channel } from './world.ts';

export interface Page {
  handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  close(): void;
}

/** Messages that the page shows of each channel. */
const messagesShown = 50;

export function createPage(discord: Discord): Page {
  const listeners = new Set<ServerResponse>();
  const { world } = discord;
  world.listen(({ t, d, onlyFor }) => {
    if (onlyFor !== undefined && onlyFor !== world.owner.id) return;
    const event = `data: ${JSON.stringify({ t, d })}\n\n`;
    for (const listener of listeners) listener.write(event);
  });

  return {
    async handle(request, response, url) {
      const line = `${request.method} ${url.pathname}`;
      if (line === 'GET /local/state') return sendJson(response, 200, stateOf(discord, localeOf(url)));
      if (line === 'GET /local/events') return listen(response, listeners);
      if (line === 'POST /local/interactions') return interact(discord, request, response);
      const upload = discord.uploads.at(url.pathname);
      if (upload) {
        const headers = { 'content-type': upload.type, 'x-content-type-options': 'nosniff' };
        return void response.writeHead(200, headers).end(upload.bytes);
      }
      return servePageFile(request.method ?? 'GET', url.pathname, response);
    },
    close() {
      for (const listener of listeners) listener.end();
    },
  };
}

function stateOf(discord: Discord, locale: string): object {
  const { world, gateway } = discord;
  const guild = world.guilds.values().next().value!;
  const channels = [...guild.channels.values(), world.dmWith(world.owner)];
  const asker: Asker = { user: world.owner, locale, channel: channels[0]! };
  return {
    person: world.owner,
    bot: { ...world.bot, online: gateway.online },
    guild: { id: guild.id, name: guild.name },
    channels: channels.map(({ id, name, type, parent }) => ({ id, name, type, parent_id: parent?.id })),
    roles: [...guild.roles.values()].map(({ id, name }) => ({ id, name })),
    commands: commandsFor(world, asker),
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

interface Asked {
  type: InteractionType;
  channel_id: string;
  locale?: string;
  message_id?: string;
  data: { name?: string; options?: GivenOption[]; custom_id?: string; components?: object[] };
}

async function interact(discord: Discord, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { world } = discord;
  const body = (await readJson(request)) as Asked;
  const locale = body.locale ?? 'vi';
  try {
    const channel = world.channel(body.channel_id);
    const asker: Asker = { user: world.owner, locale, channel };
    const { interaction, outcome } = ask(discord, asker, questionOf(discord, asker, channel, body));
    if (body.type === InteractionType.ApplicationCommandAutocomplete) {
      const { choices } = (await outcome) as { choices?: object[] };
      return sendJson(response, 200, { choices: choices ?? [] });
    }
    await acknowledged(interaction, outcome);
    const { original } = interaction;
    if (original && (original.flags ?? 0) & MessageFlags.Loading) {
      const d = { id: interaction.id, message_id: original.id, channel_id: channel.id };
      world.emit({ t: 'THINKING', d, guildId: channel.guild?.id ?? null, onlyFor: world.owner.id });
    }
    return sendJson(response, 200, { id: interaction.id });
  } catch (error) {
    return sendJson(response, 200, { error: sentenceFor(error as Error, locale) });
  }
}

/** Resolves once the bot has answered in whatever way, or promised to. */
async function acknowledged(interaction: { state: string }, outcome: Promise<unknown>): Promise<void> {
  const settled = outcome.then(() => true);
  while (interaction.state === 'waiting') {
    const done = await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, 20))]);
    if (done) return;
  }
  if (interaction.state === 'too late') await settled;
  // A promised message that never comes is shown as "thinking…"; nobody waits for it here.
  settled.catch(() => undefined);
}

function questionOf(discord: Discord, asker: Asker, channel: Channel, body: Asked): Question {
  const { type, data } = body;
  if (
    type === InteractionType.ApplicationCommand ||
    type === InteractionType.ApplicationCommandAutocomplete
  ) {
    return { type, ...commandData(discord.world, asker, data.name ?? '', data.options ?? []) };
  }
  const id = body.message_id;
  const message =
    id === undefined ? undefined : (channel.messages.get(id) ?? discord.interactions.privateMessage(id));
  return { type, data, ...(message && { message }) };
}

/** In the words of Discord's own client. */
function sentenceFor(error: Error, locale: string): string {
  if (!(error instanceof NoAnswer)) return error.message;
  return locale.startsWith('vi') ? 'Ứng dụng không phản hồi' : error.message;
}

function localeOf(url: URL): string {
  return url.searchParams.get('locale') ?? 'vi';
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
