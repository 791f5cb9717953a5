/** Whose schedule it is. */
import type { Owner } from '../store/tables.ts';

/** The server's id, or null for a person's own reminder. */
export function guildOf(owner: Owner): string | null {
  return owner.startsWith('guild:') ? owner.slice('guild:'.length) : null;
}
