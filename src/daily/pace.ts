/** How fast the bot may ask Discord, all its processes together. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PaceStore } from '../store/pace.ts';

/**
 * Discord allows 50 requests a second to all processes of a bot together; two are left for what is not paced (the
 * Client's own). Turns are reserved one by one, so that no second holds more.
 */
export const REQUEST_GAP_MS = 1000 / 48;

/** Waits for the next turn. */
export async function takeTurn(pace: PaceStore): Promise<void> {
  await sleep(await pace.reserve(1, REQUEST_GAP_MS));
}
