/** How fast the bot may ask Discord, all its processes together. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { PaceStore } from '../store/pace.ts';

/**
 * Discord allows 50 requests a second to all processes of a bot together. 48.2 leave room for turns that are taken a
 * little late: even so no second holds more than 50.
 */
export const REQUEST_GAP_MS = 1000 / 48.2;

/** Waits for the next turn. */
export async function takeTurn(pace: PaceStore): Promise<void> {
  await sleep(await pace.reserve(1, REQUEST_GAP_MS));
}
