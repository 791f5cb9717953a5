/** An ordinary discord.js Client on the local Discord: only the address differs. */
import { Client, type ClientOptions } from 'discord.js';
import type { LocalDiscord } from '../../src/local-discord/server.ts';

/** Logs in and waits until the client is ready. */
export async function connect(
  discord: LocalDiscord,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({
    intents: [],
    ...options,
    rest: { api: discord.api, cdn: `${discord.url}/cdn`, ...options.rest },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  return ready;
}
