/** Reasons and days as sentences. */
import { formatDate } from '../corpus/dates.ts';
import type { Lang } from '../lang.ts';
import type { PostRow, ScheduleRow } from '../store/tables.ts';
import { guildOf } from './owner.ts';
import { isPermission, permissionNames } from './permissions.ts';
import { DELAYS, REASONS } from './reasons.ts';
import { dailyWords } from './words.ts';

/** Why it is paused: "I lack permissions in the channel (Send Messages, Embed Links)". */
export function becauseOf(
  { reason, reasonDetail }: Pick<ScheduleRow, 'reason' | 'reasonDetail'>,
  lang: Lang,
): string {
  const w = dailyWords[lang];
  if (!isOneOf(REASONS, reason)) return w.reason.refused;
  const detail = reason === 'missing-permissions' ? namesOf(reasonDetail, lang) : reasonDetail;
  return w.because(w.reason[reason], detail);
}

/** What starts a schedule again that was paused for that reason: what is gone for good does not come back. */
export function remedyOf({ reason }: Pick<ScheduleRow, 'reason'>, lang: Lang): string {
  const { remedy } = dailyWords[lang];
  if (reason === 'unknown-channel') return remedy.otherChannel;
  return reason === 'unknown-zone' ? remedy.otherZone : remedy.resume;
}

/** That it is paused, and why, unless somebody asked for it. */
export function pausedLine(row: Pick<ScheduleRow, 'reason' | 'reasonDetail'>, lang: Lang): string {
  const w = dailyWords[lang];
  return row.reason === 'asked' ? w.pausedNow : w.paused(becauseOf(row, lang), remedyOf(row, lang));
}

/** Where a post stands; null if it was never sent. */
export function linkTo(post: Pick<PostRow, 'owner' | 'channelId' | 'place' | 'messageId'>): string | null {
  if (post.messageId === null) return null;
  const path = post.place === 'forum' ? post.messageId : `${post.channelId}/${post.messageId}`;
  return `https://discord.com/channels/${guildOf(post.owner) ?? '@me'}/${path}`;
}

/** What became of the last post: when and where it is, or why it is not. `isOn`: the schedule goes on. */
export function lastPostLine(post: PostRow | undefined, isOn: boolean, lang: Lang): string {
  const w = dailyWords[lang];
  if (post === undefined) return w.neverPosted;
  const day = formatDate(post.date, lang);
  const link = linkTo(post);
  if (link !== null) return w.lastPost(day, link);
  const error = post.error === null ? null : errorOf(post.error, lang);
  if (post.state === 'claimed' && isOn) return w.lastTrying(day, error);
  // Only what was surely not sent is held up: after another try that is not its error any more.
  if (post.state === 'claimed') return post.error === 'held-up' ? w.lastHeldUp(day) : w.lastOpen(day);
  return post.state === 'failed' ? w.lastFailed(day, error) : w.lastMissed(day, error);
}

/** What a schedule lacks, as Discord's settings name it. */
export function namesOf(detail: string | null, lang: Lang): string | null {
  return detail === null ? null : permissionNames(detail.split(',').filter(isPermission), lang);
}

/** An error in words; Discord's own, and those that an earlier version wrote down, are left as they are. */
export function errorOf(error: string, lang: Lang): string {
  const w = dailyWords[lang];
  if (isOneOf(REASONS, error)) return w.reason[error];
  if (isOneOf(DELAYS, error)) return w.delay[error];
  const status = /^http-(\d+)$/.exec(error)?.[1];
  return status === undefined ? error : w.answered(status);
}

function isOneOf<T extends string>(list: readonly T[], value: string | null): value is T {
  return (list as readonly (string | null)[]).includes(value);
}
