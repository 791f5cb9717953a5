/** Questions to Discord for which a person waits. */
import { UserError } from '../errors.ts';
import type { Lang } from '../lang.ts';
import type { PaceStore } from '../store/pace.ts';
import { type Cause, causeOf, type Final } from './reasons.ts';
import { errorOf } from './say.ts';
import { dailyWords } from './words.ts';

/** Longer than this nobody waits for the answer of a command. */
const PATIENCE_MS = 15_000;

/** It is not the person who can mend it: trying again later may help. */
export class NotNow extends UserError {
  constructor(reason: string, lang: Lang) {
    super(dailyWords[lang].notNow(reason));
  }
}

/**
 * Asks Discord; its refusal is told to the person, and so is why it does not do so at the moment, or that others
 * must be sent first for longer than a person waits. `closer` finds out more about a refusal before it is told.
 */
export async function ask<T>(
  pace: PaceStore,
  request: () => Promise<T>,
  lang: Lang,
  sentence: (refusal: Final) => string,
  closer: (refusal: Final) => Promise<Cause> = async (refusal) => refusal,
): Promise<T> {
  if ((await pace.ahead()) > PATIENCE_MS) throw new NotNow(dailyWords[lang].busy, lang);
  try {
    return await request();
  } catch (error) {
    let cause = causeOf(error);
    if (cause.kind === 'final') cause = await closer(cause);
    if (cause.kind === 'final') throw new UserError(sentence(cause));
    if (cause.kind === 'passing') throw new NotNow(errorOf(cause.detail, lang), lang);
    throw error;
  }
}
