/** Rows as they may stand in the tables. */
import type { Owner, PostRow, ScheduleRow } from '../../src/store/tables.ts';

export function schedule(owner: Owner, fields: Partial<ScheduleRow> = {}): ScheduleRow {
  return {
    owner,
    channelId: '100000000000000001',
    place: 'text',
    minute: 480,
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: 'vi',
    roleId: null,
    emptyDay: 'quote',
    aheadDays: 7,
    setBy: '100000000000000002',
    state: 'on',
    reason: null,
    reasonDetail: null,
    wakeAt: 1_000,
    lease: null,
    attempts: 0,
    ...fields,
  };
}

export function post(owner: Owner, date: string, fields: Partial<PostRow> = {}): PostRow {
  return {
    owner,
    date,
    kind: 'daily',
    state: 'claimed',
    channelId: '100000000000000001',
    place: 'text',
    messageId: null,
    dueAt: 1_795_000_000_000,
    claimedAt: 1_795_000_000_001,
    quotation: null,
    error: null,
    ...fields,
  };
}
