/** Interactions that are under way: who asked, how it was answered, and when it is too late. */

import { randomUUID } from 'node:crypto';
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  InteractionType,
} from 'discord-api-types/v10';
import { noAnswer } from './told.ts';
import type { Channel } from './world.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding: 3 seconds to answer, 15 minutes to follow up. */
const answerWithinMs = 3_000;
const tokenLastsMs = 15 * 60_000;

/** Beyond these the oldest are forgotten early, so that a bench does not fill the memory. */
const interactionsKept = 20_000;
const privateMessagesKept = 2_000;

export type Outcome =
  | { kind: 'message'; message: APIMessage }
  | { kind: 'choices'; choices: APIApplicationCommandOptionChoice[] }
  | { kind: 'modal'; modal: APIModalInteractionResponseCallbackData };

export interface Interaction {
  id: string;
  token: string;
  type: InteractionType;
  user: APIUser;
  channel: Channel;
  startedAt: number;
  /** Whether the bot has acknowledged it, and how its first message is shown. */
  state: 'waiting' | 'answered' | 'too late';
  /** Name of the command, for slash commands. */
  commandName?: string;
  /** The message whose button was pressed. */
  source?: APIMessage;
  /** What `@original` is. */
  original?: APIMessage;
  /** Told when the bot has answered in whatever way, be it with a promise. */
  acknowledge(): void;
  /** Told what the person sees; the first time counts. */
  settle(outcome: Outcome): void;
  /** Told instead of both when no answer came in time. */
  fail(error: Error): void;
}

/** The interactions of the last 15 minutes and their private messages; undefined for those that are over. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  /** Private messages by id: they are in no channel. */
  readonly #private = new Map<string, APIMessage>();

  /** Starts one, and fails it after three seconds without an answer. */
  start(given: Omit<Interaction, 'token' | 'startedAt' | 'state'>): Interaction {
    const token = randomUUID().replaceAll('-', '');
    const interaction: Interaction = { ...given, token, startedAt: Date.now(), state: 'waiting' };
    this.#forgetOld();
    this.#byToken.set(token, interaction);
    const timer = setTimeout(() => {
      if (interaction.state !== 'waiting') return;
      interaction.state = 'too late';
      interaction.fail(noAnswer());
    }, answerWithinMs);
    timer.unref();
    return interaction;
  }

  withToken(token: string): Interaction | undefined {
    const interaction = this.#byToken.get(token);
    return interaction && Date.now() - interaction.startedAt < tokenLastsMs ? interaction : undefined;
  }

  privateMessage(id: string): APIMessage | undefined {
    return this.#private.get(id);
  }

  keepPrivate(message: APIMessage): void {
    this.#private.set(message.id, message);
    if (this.#private.size > privateMessagesKept)
      this.#private.delete(this.#private.keys().next().value as string);
  }

  dropPrivate(id: string): void {
    this.#private.delete(id);
  }

  /** The map keeps the order of insertion, so the oldest come first. */
  #forgetOld(): void {
    for (const [token, { startedAt }] of this.#byToken) {
      const isYoung = Date.now() - startedAt < tokenLastsMs;
      if (isYoung && this.#byToken.size < interactionsKept) return;
      this.#byToken.delete(token);
    }
  }
}
