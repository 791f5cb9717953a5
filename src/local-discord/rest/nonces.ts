/**
 * With `enforce_nonce`, a second message with the nonce of a recent one by the same author in the same
 * channel is not made: the first is returned. Discord remembers nonces "in the past few minutes".
 * https://docs.discord.com/developers/resources/message#create-message-jsonform-params
 */
const rememberedMs = 5 * 60_000;

/** The nonces of the last minutes, by channel. */
export class Nonces {
  readonly #messages = new Map<string, { messageId: string; until: number }>();

  find(channelId: string, nonce: string | number): string | undefined {
    const found = this.#messages.get(`${channelId}|${nonce}`);
    return found && found.until > Date.now() ? found.messageId : undefined;
  }

  remember(channelId: string, nonce: string | number, messageId: string): void {
    for (const [key, { until }] of this.#messages) {
      if (until > Date.now()) break;
      this.#messages.delete(key);
    }
    this.#messages.set(`${channelId}|${nonce}`, { messageId, until: Date.now() + rememberedMs });
  }

  /** For tests of what happens minutes later. */
  forgetAll(): void {
    this.#messages.clear();
  }
}
