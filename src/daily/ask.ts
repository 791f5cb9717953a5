/** Questions to Discord for which a person waits. */
import { UserError } from '../errors.ts';
import type { Lang } from '../lang.ts';
import type { PaceStore } from '../store/pace.ts';
import { type Cause, causeOf } from './reasons.ts';
import { dailyWords } from './words.ts';

/** Longer than this nobody waits for the answer of a command. */
const PATIENCE_MS = 15_000;

/**
 * Asks Discord; its refusal is told to the person, and so is that it does not answer at the moment, or that others
 * must be sent first for longer than a person waits.
 */
export async function ask<T>(
  pace: PaceStore,
  request: () => Promise<T>,
  lang: Lang,
  sentence: (refusal: Extract<Cause, { kind: 'final' }>) => string,
): Promise<T> {
  if ((await pace.ahead()) > PATIENCE_MS) throw new UserError(dailyWords[lang].busyDiscord);
  try {
    return await request();
  } catch (error) {
    const cause = causeOf(error);
    if (cause.kind === 'final') throw new UserError(sentence(cause));
    if (cause.kind === 'passing') throw new UserError(dailyWords[lang].busyDiscord);
    throw error;
  }
}
