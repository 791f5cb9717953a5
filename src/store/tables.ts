/** The tables, as the program sees them. Instants are milliseconds since 1970 (UTC), local dates `YYYY-MM-DD`. */

import type { Kysely } from 'kysely';

/** Who a schedule belongs to: `guild:<id>` for a server, `user:<id>` for a person's own reminder. */
export type Owner = `guild:${string}` | `user:${string}`;

export type State =
  /** Posts every day. */
  | 'on'
  /** Just stopped by an error that will not pass; whoever set it up is yet to be told. */
  | 'stopped'
  /** Stopped by its admin, or by such an error: `reason` says which. Settings are kept. */
  | 'paused'
  /** Was on when the bot was removed from the server; goes on when the bot is back. */
  | 'gone';

/** Where the post goes; decides how it is sent and looked for. */
export type Place = 'text' | 'announcement' | 'thread' | 'forum' | 'dm';

/** One server's (or person's) daily post. */
export interface ScheduleRow {
  owner: Owner;
  channelId: string;
  place: Place;
  /** Minutes after local midnight. */
  minute: number;
  timeZone: string;
  lang: 'vi' | 'en' | 'both';
  /** The role to mention, if one was opted in. */
  roleId: string | null;
  emptyDay: 'nothing' | 'quote' | 'upcoming';
  /** An anniversary is also announced so many days before; 0 for not. */
  aheadDays: number;
  /** Who set it up: told when it stops. */
  setBy: string;
  state: State;
  /** Why it is paused, and what belongs to that reason (the missing permissions, Discord's own words). */
  reason: string | null;
  reasonDetail: string | null;
  /** When the planner must look at it again. A lease moves it ahead, so a crash only delays. */
  wakeAt: number;
  /** Who holds it at the moment; any change of the settings clears it. */
  lease: string | null;
  /** Failed attempts in a row; of one that is paused or gone, days in a row on which the bot was not in the server, or could not write to that person. */
  attempts: number;
}

export type PostState =
  /** About to be sent, or sent by a process that died before it could say so. */
  | 'claimed'
  | 'sent'
  /** Nothing to say that day. */
  | 'empty'
  | 'skipped'
  /** Its day passed while it could not be sent. */
  | 'missed'
  /** Refused by Discord for good: surely not sent. */
  | 'failed';

/** The ledger: at most one row, hence at most one message, for each owner, local date and kind. */
export interface PostRow {
  owner: Owner;
  date: string;
  /** `notice` tells an admin why the daily post stopped. */
  kind: 'daily' | 'notice';
  state: PostState;
  /** Where it went, or was to go: the settings may have changed since. */
  channelId: string;
  place: Place;
  messageId: string | null;
  /** When it was due; the message carries it, so that it can be found again. */
  dueAt: number;
  claimedAt: number;
  /** Id of the quotation of an empty day. */
  quotation: string | null;
  /** Why it is not sent, or not yet: a reason or a delay of `daily/reasons.ts`, or Discord's own words. */
  error: string | null;
}

/** One row: when the next request of all processes together may be sent, by the database's clock. */
export interface PaceRow {
  id: number;
  nextAt: number;
}

export interface Tables {
  schedules: ScheduleRow;
  posts: PostRow;
  pace: PaceRow;
}

/** Does the work so that it outlives a power cut. */
export type Durably = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
