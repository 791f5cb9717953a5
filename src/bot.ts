/** Discord in, reply out: the only place that acknowledges, defers, hides and reports errors. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js';
import { limits } from './cards/limits.ts';
import { cut } from './cards/text.ts';
import { type ClientOptions, createClient } from './client.ts';
import type { App, Command } from './command.ts';
import { isAskers, readCall, readPress, readTyping, type ServerSettings } from './context.ts';
import { UserError } from './errors.ts';
import { langOf } from './lang.ts';
import type { Log } from './log.ts';
import type { Choice, Reply } from './reply.ts';
import { settlesWithin, withLastKnown } from './time-box.ts';
import { words } from './words.ts';

export interface BotOptions extends ClientOptions {
  commands: readonly Command[];
  app: App;
  /** What a server chose for itself; null where it chose nothing. */
  settings: { of(guildId: string): Promise<ServerSettings | null> };
  log: Log;
  /** Told of every interaction when it is over. */
  observe?(handled: Handled): void;
}

/** How an interaction went. `late`: Discord took it for unanswered, or for answered already. */
export interface Handled {
  kind: 'command' | 'autocomplete' | 'component' | 'other';
  command: string;
  outcome: 'answered' | 'refused' | 'bug' | 'late';
  ms: number;
}

export interface Bot {
  client: Client;
  /** Logs in; resolves when every shard is ready. Throws what discord.js throws, or `GatewayClosed`. */
  start(token: string): Promise<Client<true>>;
  /** Takes no new interaction, lets those in flight end (ten seconds at most), then logs out. */
  stop(): Promise<void>;
  /** Resolves when Discord closes the gateway for good, as when the token is changed while the bot runs. */
  lost: Promise<GatewayClosed>;
}

/** Discord closed the gateway with a code after which no client may come back. */
export class GatewayClosed extends Error {
  override name = 'GatewayClosed';
  /** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
  readonly code: number;

  constructor(code: number) {
    super(`Discord closed the gateway with code ${code}.`);
    this.code = code;
  }
}

/** Discord waits 3 s for an acknowledgement: the rest is left for the way there and back. */
const DEFER_AFTER_MS = 1_800;
/** No answer to a person waits so long, but for a limit that an operator must know of. */
const LONG_WAIT_MS = 5_000;
/** So often a shard has to reconnect in a row, without ever being ready, until the operator is told. */
const BLOCKED_AFTER = 5;
/** So long a bot that is stopping waits for answers that are under way. */
const GRACE_MS = 10_000;
/** A server's settings must never hold up an answer. */
const SETTINGS_WITHIN_MS = 200;

/** The commands on Discord: takes interactions from its start until its stop, and answers each once. */
export function createBot(options: BotOptions): Bot {
  const { log } = options;
  const client = createClient({ ...options, onLimited: warnOfLongWait(log) });
  const handle = createHandler(options);
  const inFlight = new Set<Promise<void>>();
  const take = (interaction: Interaction): void => {
    const work = handle(interaction)
      .catch((err: unknown) => log.error({ err }, 'bug'))
      .finally(() => inFlight.delete(work));
    inFlight.add(work);
  };

  let closedWith: GatewayClosed | null = null;
  const lost = new Promise<GatewayClosed>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      closedWith = new GatewayClosed(code);
      resolve(closedWith);
    });
  });
  client.on(Events.InteractionCreate, take);
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'gateway connection failed'));
  const tellReconnecting = (shard: number): void => log.info({ shard }, 'gateway reconnecting');
  client.on(Events.ShardReconnecting, tellReconnecting);
  warnOfBlockedGateway(client, log);
  client.on(Events.Warn, (message) => log.warn(message));
  if (log.isLevelEnabled('trace')) client.on(Events.Debug, (message) => log.trace(message));
  client.on(Events.Error, (err) => log.error({ err }, 'client error'));

  return {
    client,
    lost,
    async start(token) {
      try {
        await Promise.all([once(client, Events.ClientReady), client.login(token)]);
      } catch (error) {
        throw closedWith ?? error;
      }
      return client as Client<true>;
    },
    async stop() {
      client.off(Events.InteractionCreate, take);
      const finished = await settlesWithin(Promise.all(inFlight), GRACE_MS);
      if (!finished) log.warn({ unfinished: inFlight.size }, 'stopped before everything was answered');
      // discord.js says so of a connection that it closes itself, too.
      client.off(Events.ShardReconnecting, tellReconnecting);
      await client.destroy();
    },
  };
}

/** Where Discord, or whoever stands before it, limits the bot for an hour, neither it nor its commands are there before. */
function warnOfLongWait(log: Log): ClientOptions['onLimited'] {
  return ({ method, route, retryAfter, timeToReset, sublimitTimeout }) => {
    const waitMs = Math.max(retryAfter, timeToReset, sublimitTimeout);
    if (waitMs >= LONG_WAIT_MS)
      log.warn(
        { method, route, seconds: Math.round(waitMs / 1_000) },
        'Discord lets a request wait, and what comes of it',
      );
  };
}

/**
 * A firewall or proxy may let REST through and no WebSocket: discord.js tries again twice a second for ever, and
 * keeps a refused connection to itself. Told once, until a shard gets in.
 */
function warnOfBlockedGateway(client: Client, log: Log): void {
  const tries = new Map<number, number>();
  let told = false;
  let lastError: Error | undefined;
  const inAgain = (shard: number): void => {
    tries.delete(shard);
    told = false;
    lastError = undefined;
  };
  client.on(Events.ShardReady, inAgain);
  client.on(Events.ShardResume, inAgain);
  client.on(Events.ShardError, (err) => {
    lastError = err;
  });
  client.on(Events.ShardReconnecting, (shard) => {
    const count = (tries.get(shard) ?? 0) + 1;
    tries.set(shard, count);
    if (told || count < BLOCKED_AFTER) return;
    told = true;
    log.warn(
      { gateway: client.ws.gateway, shard, tries: count, err: lastError },
      "Discord's gateway cannot be reached: check that a firewall or proxy lets WebSockets through to it; it is tried again",
    );
  });
}

function createHandler({ commands, app, settings, log, observe }: BotOptions) {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const settingsOf = withLastKnown((guildId) => settings.of(guildId), {
    withinMs: SETTINGS_WITHIN_MS,
    onFailure: (err, guildId) => log.warn({ err, guild: guildId }, "a server's settings could not be read"),
  });
  const serverOf = async ({ guildId }: Interaction) => (guildId === null ? null : await settingsOf(guildId));

  return async function handle(interaction: Interaction): Promise<void> {
    const started = performance.now();
    const about = describe(interaction);
    let outcome: Handled['outcome'] = 'answered';
    try {
      if (interaction.isChatInputCommand()) await run(interaction);
      else if (interaction.isAutocomplete()) await suggest(interaction);
      else if (interaction.isMessageComponent()) await press(interaction);
    } catch (error) {
      outcome = await report(interaction, error);
    }
    const ms = performance.now() - started;
    log.debug({ ...about, outcome, ms }, 'interaction');
    observe?.({ ...about, outcome, ms });
  };

  async function run(interaction: ChatInputCommandInteraction): Promise<void> {
    const call = readCall(interaction, await serverOf(interaction));
    const command = byName.get(interaction.commandName);
    if (command === undefined) throw new UserError(words[langOf(interaction.locale)].unknownCommand);
    const forAskerAlone = command.private === true || call.options.private === true;
    const reply = await acknowledged((async () => command.run(call, app))(), interaction, () =>
      interaction.deferReply(forAskerAlone ? { flags: MessageFlags.Ephemeral } : {}),
    );
    await answer(interaction, reply, forAskerAlone || reply.private === true);
  }

  async function suggest(interaction: AutocompleteInteraction): Promise<void> {
    const typing = readTyping(interaction, await serverOf(interaction));
    const choices = await byName.get(interaction.commandName)?.suggest?.(typing, app);
    await interaction.respond(fitChoices(choices ?? []));
  }

  async function press(interaction: Extract<Interaction, MessageComponentInteraction>): Promise<void> {
    const pressed = readPress(interaction, await serverOf(interaction));
    const answerTo = byName.get(interaction.customId.split('|')[0] ?? '')?.press;
    if (answerTo === undefined) throw new UserError(words[langOf(interaction.locale)].olderButton);
    const work = (async () => answerTo(pressed, app))();
    const reply = await acknowledged(work, interaction, () => interaction.deferUpdate());
    // What somebody asked for stays as it is when others press: each of them gets an answer of their own.
    if (!isAskers(interaction)) await answer(interaction, reply, reply.private !== false);
    // What is for one person alone cannot be put into a message that all see.
    else if (reply.asNew || (reply.private && !pressed.private))
      await answer(interaction, reply, reply.private === true);
    else if (interaction.deferred) await interaction.editReply(whole(reply));
    else await interaction.update(whole(reply));
  }

  /** The one catch: tells the person, and the log if it is a bug. */
  async function report(interaction: Interaction, error: unknown): Promise<Handled['outcome']> {
    const about = describe(interaction);
    if (isTooLate(error)) {
      log.warn({ ...about, err: error }, 'Discord no longer takes this answer');
      return 'late';
    }
    const refused = error instanceof UserError;
    const reference = randomBytes(4).toString('hex');
    if (!refused) log.error({ ...about, err: error, reference }, 'bug');
    const sentence = refused ? error.message : words[langOf(interaction.locale)].bug(reference);
    // Suggestions that fail get no answer: an empty one is kept by people's apps, and shown again once all is well.
    try {
      if (interaction.isRepliable())
        await answer(interaction, { content: cut(sentence, limits.content) }, true);
    } catch (err) {
      log.warn({ ...about, err, reference }, 'the person could not be told');
    }
    return refused ? 'refused' : 'bug';
  }
}

/** Waits for the work, acknowledging it meanwhile if it takes long. */
async function acknowledged<T>(
  work: Promise<T>,
  interaction: { deferred: boolean },
  acknowledge: () => Promise<unknown>,
): Promise<T> {
  const inTime = await settlesWithin(work, DEFER_AFTER_MS);
  const refused = inTime
    ? null
    : await acknowledge().then(
        () => null,
        (error: unknown) => {
          // The first try took effect, though no answer to it came: discord.js tried again.
          interaction.deferred = isRefusal(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
          return interaction.deferred ? null : { error };
        },
      );
  const result = await work;
  // Looked at last: a bug in the work is worth more than an acknowledgement that came too late.
  if (refused !== null) throw refused.error;
  return result;
}

/** Answers with a message of its own, in whatever state the interaction is. */
async function answer(
  interaction: Extract<Interaction, { reply: unknown }>,
  reply: Reply,
  isPrivate: boolean,
): Promise<void> {
  const { content, embeds, components } = reply;
  const body = { content, embeds, components };
  const message = isPrivate ? { ...body, flags: MessageFlags.Ephemeral as const } : body;
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(message);
  } else if (interaction.isMessageComponent() || interaction.replied) {
    await interaction.followUp(message);
  } else if (isPrivate && !interaction.ephemeral) {
    // "Thinking …" stands there for all to see and cannot be made private any more.
    await interaction.deleteReply();
    await interaction.followUp(message);
  } else {
    await interaction.editReply(whole(reply));
  }
}

/** A message that replaces another: what the reply leaves out must go. */
function whole({ content = '', embeds = [], components = [] }: Reply) {
  return { content, embeds, components };
}

/**
 * At most 25 choices, names and values of 1 to 100 characters.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
function fitChoices(choices: readonly Choice[]): { name: string; value: string }[] {
  return choices
    .filter(({ name, value }) => name.trim() !== '' && value !== '')
    .slice(0, limits.choices)
    .map(({ name, value }) => ({ name: cut(name, limits.choiceText), value: cut(value, limits.choiceText) }));
}

/** Too slow, answered already, or the message was deleted meanwhile: nobody is at fault, and nothing is left to say. */
function isTooLate(error: unknown): boolean {
  return isRefusal(
    error,
    RESTJSONErrorCodes.UnknownInteraction,
    RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
    RESTJSONErrorCodes.UnknownMessage,
    RESTJSONErrorCodes.InvalidWebhookToken,
  );
}

function isRefusal(error: unknown, ...codes: readonly unknown[]): boolean {
  return error instanceof DiscordAPIError && codes.includes(error.code);
}

/** What a log line says of an interaction: never what was typed. */
function describe(interaction: Interaction): Pick<Handled, 'kind' | 'command'> {
  if (interaction.isChatInputCommand()) return { kind: 'command', command: interaction.commandName };
  if (interaction.isAutocomplete()) return { kind: 'autocomplete', command: interaction.commandName };
  if (interaction.isMessageComponent()) {
    return { kind: 'component', command: interaction.customId.split('|')[0] ?? '' };
  }
  return { kind: 'other', command: '' };
}
