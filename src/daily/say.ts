/** Reasons and days as sentences. */
import { formatDate } from '../corpus/dates.ts';
import type { Lang } from '../lang.ts';
import type { PostRow, ScheduleRow } from '../store/tables.ts';
import { guildOf } from './owner.ts';
import { isPermission, permissionNames } from './permissions.ts';
import { REASONS, type Reason } from './reasons.ts';
import { dailyWords } from './words.ts';

/** Why it is paused: "I lack permissions in the channel (Send Messages, Embed Links)". */
export function becauseOf(
  { reason, reasonDetail }: Pick<ScheduleRow, 'reason' | 'reasonDetail'>,
  lang: Lang,
): string {
  const w = dailyWords[lang];
  if (!isReason(reason)) return w.reason.refused;
  const detail = reason === 'missing-permissions' ? namesOf(reasonDetail, lang) : reasonDetail;
  return w.because(w.reason[reason], detail);
}

/** Where a post stands; null if it was never sent. */
export function linkTo(post: Pick<PostRow, 'owner' | 'channelId' | 'place' | 'messageId'>): string | null {
  if (post.messageId === null) return null;
  const path = post.place === 'forum' ? post.messageId : `${post.channelId}/${post.messageId}`;
  return `https://discord.com/channels/${guildOf(post.owner) ?? '@me'}/${path}`;
}

/** What became of the last post: when and where it is, or why it is not. */
export function lastPostLine(post: PostRow | undefined, lang: Lang): string {
  const w = dailyWords[lang];
  if (post === undefined) return w.neverPosted;
  const day = formatDate(post.date, lang);
  const link = linkTo(post);
  if (link !== null) return w.lastPost(day, link);
  const error = post.error === null ? null : isReason(post.error) ? w.reason[post.error] : post.error;
  if (post.state === 'claimed') return w.lastTrying(day, error);
  return post.state === 'failed' ? w.lastFailed(day, error) : w.lastMissed(day, error);
}

function namesOf(detail: string | null, lang: Lang): string | null {
  return detail === null ? null : permissionNames(detail.split(',').filter(isPermission), lang);
}

function isReason(value: string | null): value is Reason {
  return (REASONS as readonly (string | null)[]).includes(value);
}
