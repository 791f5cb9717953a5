/** A message for whose answer a person waits: a test, or the greeting of /remind. */
import { randomUUID } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Lang } from '../lang.ts';
import type { PaceStore } from '../store/pace.ts';
import { ask } from './ask.ts';
import type { Sent } from './discord.ts';
import { takeTurn } from './pace.ts';
import { type Cause, causeOf, type Final } from './reasons.ts';
import { errorOf } from './say.ts';

/** What the person is told. */
interface Told {
  refused(refusal: Final): string;
  /** That it may be there or not, and for which reason that is not known. */
  unsure(reason: string): string;
}

/**
 * Sends it when its turn comes. Where the answer is lost, a second time with the same nonce, for which Discord returns
 * the first message if there is one; `isForum`: nonces do not work there, so that is left. Throws UserError.
 */
export function sendNow(
  pace: PaceStore,
  send: (nonce: string) => Promise<Sent>,
  lang: Lang,
  { refused, unsure }: Told,
  { isForum = false } = {},
): Promise<Sent> {
  const nonce = randomUUID().slice(0, LONGEST_NONCE);
  const inTurn = async () => {
    await takeTurn(pace);
    return send(nonce);
  };
  const surely = async () => {
    try {
      return await inTurn();
    } catch (lost) {
      if (!mayBeThere(causeOf(lost))) throw lost;
      return (isForum ? Promise.reject(lost) : inTurn()).catch((error: unknown) => {
        const cause = causeOf(error);
        throw cause.kind === 'passing' ? new UserError(unsure(errorOf(cause.detail, lang))) : error;
      });
    }
  };
  return ask(pace, surely, lang, refused);
}

/** Whether what was asked may have been done: there was no answer, or that of a server in trouble. */
function mayBeThere(cause: Cause): boolean {
  return cause.kind === 'passing' && (cause.detail === 'unreachable' || cause.detail.startsWith('http-5'));
}

/** https://docs.discord.com/developers/resources/message#create-message */
const LONGEST_NONCE = 25;
