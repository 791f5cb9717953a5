/** What /schedule and /remind do: settings in, how things stand out. Mistakes of the person are thrown as UserError. */
import { formatDate } from '../corpus/dates.ts';
import { UserError } from '../errors.ts';
import type { Lang } from '../lang.ts';
import type { ScheduleCount } from '../store/schedules.ts';
import type { Owner, PostRow, PostState, ScheduleRow } from '../store/tables.ts';
import { ask, NotNow } from './ask.ts';
import { checkAsker, checkChannel } from './channel.ts';
import { contentOf } from './content.ts';
import { newPost, planned, plannedWithContent, takenDates, wakeFor } from './decide.ts';
import type { Delivery } from './due.ts';
import { postMessage, threadTitle } from './message.ts';
import { nextLook } from './outcome.ts';
import { localDate, nextRun, type Run } from './planner.ts';
import { becauseOf, linkTo, pausedLine } from './say.ts';
import { sendNow } from './send-now.ts';
import { dailyWords } from './words.ts';
import { isKnownZone } from './zones.ts';

/** How a schedule stands. */
export interface Status {
  row: ScheduleRow;
  /** Passes over days with nothing to say. Null while it is paused, and if no day within a year has anything. */
  next: Run | null;
  last: PostRow | undefined;
  /** Local dates that are left out and whose hour is still to come: while it is on, /schedule resume brings them back. */
  skipped: string[];
  /** The date whose post was made already, or given up, where the next one would otherwise come sooner; else null. */
  made: string | null;
  /** What stands in the way of a post, in a sentence, where Discord was asked and said so; else null. */
  lack: string | null;
}

/** What its owner chooses. */
export type Settings = Pick<
  ScheduleRow,
  'channelId' | 'minute' | 'timeZone' | 'lang' | 'roleId' | 'emptyDay' | 'aheadDays' | 'setBy'
>;

/** `lang` is the language in which a mistake is told. */
export interface Schedules {
  /** Null if none is set up. */
  status(owner: Owner): Promise<Status | null>;
  /**
   * The same after a look at Discord, which tells a bot without intents of no change: the channel may be of another kind
   * by now, the role deleted, a permission taken away. Where Discord does not say, all is shown as it was set up.
   */
  show(owner: Owner, lang: Lang): Promise<Status | null>;
  /** Sets up or changes; permissions are checked first. */
  set(owner: Owner, settings: Settings, lang: Lang): Promise<Status>;
  /** Whether that member may have the bot post so, by default as it is set up; told to them if not. */
  checkAsker(
    owner: Owner,
    userId: string,
    lang: Lang,
    settings?: Pick<Settings, 'channelId' | 'roleId'>,
  ): Promise<void>;
  /** Posts today's content now, marked as a test, after the checks of `set`; it counts for nothing. Returns where it stands. */
  test(owner: Owner, lang: Lang): Promise<{ link: string; status: Status }>;
  pause(owner: Owner, lang: Lang): Promise<Status>;
  /** Goes on posting; if it was on already, what was skipped comes after all. */
  resume(owner: Owner, lang: Lang): Promise<Status>;
  /** Leaves out the next post that has something to say, unless it is just being made; returns its date. */
  skip(owner: Owner, lang: Lang): Promise<{ skipped: string; status: Status }>;
  /** Deletes the settings, skipped days among them. False if there were none. */
  off(owner: Owner): Promise<boolean>;
  /**
   * Sets up or changes the daily post of a person. Unless it is on already, `greeting` is written into their direct
   * messages, which shows at once whether Discord lets the bot write there; if it does not, nothing is changed.
   */
  remind(
    userId: string,
    settings: Omit<Settings, 'channelId'>,
    greeting: string,
    lang: Lang,
  ): Promise<Status>;
  /** How many there are, of all servers and persons: for operators. */
  counts(): Promise<ScheduleCount[]>;
  /** What a server chose, for the other commands too; null if it chose nothing. */
  of(guildId: string): Promise<{ lang: Lang | null; timeZone: string | null } | null>;
}

export type SchedulesParts = Pick<Delivery, 'store' | 'discord' | 'corpus' | 'now'>;

/** Settings over the store; `discord` is asked whether a post could be made before they are written. */
export function createSchedules({ store, discord, corpus, now }: SchedulesParts): Schedules {
  const asking = { discord, pace: store.pace };

  async function statusOf(row: ScheduleRow, lack: string | null = null): Promise<Status> {
    const [ledger, last] = await Promise.all([ledgerOf(row.owner), store.posts.last(row.owner)]);
    if (!isKnownZone(row.timeZone)) return { row, next: null, last, skipped: [], made: null, lack };
    const at = now();
    const wake = wakeOf(row, at);
    const run = row.state === 'on' ? plannedWithContent(row, ledger, wake, corpus) : null;
    const next = run && { ...run, at: later(run.at, wake) };
    const upcoming = nextRun(row, at).date.toString();
    const skipped = ledger
      .filter(({ date, state }) => state === 'skipped' && date >= upcoming)
      .map(({ date }) => date);
    // After a move west it may be the post of a later date that has been made.
    const made = ledger.findLast(
      ({ date, state, dueAt }) =>
        ENDED.has(state) && (date === upcoming || (date > upcoming && dueAt <= at.epochMilliseconds)),
    );
    return { row, next, last, skipped, made: next === null ? null : (made?.date ?? null), lack };
  }

  /** The posts that may stand in the way of coming ones. */
  async function ledgerOf(owner: Owner): Promise<PostRow[]> {
    return (await store.posts.since([owner], beforeYesterday())).filter((post) => post.kind === 'daily');
  }

  /** Whether somebody has left out the post of that local date. */
  async function isSkipped(owner: Owner, date: string): Promise<boolean> {
    return (await ledgerOf(owner)).some((post) => post.date === date && post.state === 'skipped');
  }

  /** Of the day before yesterday, or the one before it, whatever the zone. */
  function beforeYesterday(): string {
    return localDate({ timeZone: 'UTC' }, now()).subtract({ days: 3 }).toString();
  }

  /** When to wake under these settings, if they were `before` until now. */
  async function nextWake(
    row: Omit<ScheduleRow, 'wakeAt'>,
    before: ScheduleRow | undefined,
  ): Promise<number> {
    const ledger = await ledgerOf(row.owner);
    const at = now();
    const isDue =
      before?.state === 'on' &&
      isKnownZone(before.timeZone) &&
      Temporal.Instant.compare(planned(before, ledger, wakeOf(before, at)).at, at) <= 0;
    // What is being sent is settled first. What is due is not lost either, but somebody may just be claiming it.
    if (isDue || ledger.some((post) => post.state === 'claimed'))
      return at.epochMilliseconds + SETTLE_AFTER_MS;
    return wakeFor(nextRun(row, at, takenDates(ledger, at)), at);
  }

  /** Writes settings that hold from now on. A post of today that was refused comes after all. */
  async function start(
    settings: Omit<ScheduleRow, 'wakeAt'>,
    before: ScheduleRow | undefined,
  ): Promise<Status> {
    const at = now();
    const reopened = await store.posts.reopen(settings.owner, localDate(settings, at).toString());
    const isOwed = reopened.some(({ kind, state }) => kind === 'daily' && state === 'failed');
    const row = { ...settings, wakeAt: isOwed ? at.epochMilliseconds : await nextWake(settings, before) };
    await store.schedules.put(row);
    return statusOf(row);
  }

  async function set(owner: Owner, settings: Settings, lang: Lang): Promise<Status> {
    const seen = await checkChannel({ owner, ...settings }, asking, lang);
    return start({ owner, ...settings, ...seen, ...FRESH }, await store.schedules.get(owner));
  }

  async function existing(owner: Owner, lang: Lang): Promise<ScheduleRow> {
    const row = await store.schedules.get(owner);
    if (row === undefined) throw new UserError(dailyWords[lang].notSet);
    return row;
  }

  /** The schedule with what its channel and its role are by now. */
  async function lookAt(owner: Owner, lang: Lang): Promise<ScheduleRow> {
    const { channelId, roleId } = await existing(owner, lang);
    const seen = await checkChannel({ owner, channelId, roleId }, asking, lang);
    // That takes seconds, in which it may have been set up anew, or turned off.
    const row = await existing(owner, lang);
    if (row.channelId !== channelId || row.roleId !== roleId) return lookAt(owner, lang);
    if (seen.place !== row.place || seen.roleId !== roleId)
      await store.schedules.change(owner, seen, { channelId, roleId });
    return { ...row, ...seen };
  }

  return {
    async status(owner) {
      const row = await store.schedules.get(owner);
      return row === undefined ? null : statusOf(row);
    },

    async show(owner, lang) {
      const row = await store.schedules.get(owner);
      if (row === undefined) return null;
      try {
        return await statusOf(await lookAt(owner, lang));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        // That takes seconds, in which it may have been set up anew, or turned off.
        const after = await store.schedules.get(owner);
        if (after === undefined) return null;
        const isSame = after.channelId === row.channelId && after.roleId === row.roleId;
        return statusOf(after, isSame && !(error instanceof NotNow) ? error.message : null);
      }
    },

    set,

    async checkAsker(owner, userId, lang, settings) {
      const target = settings ? { owner, ...settings } : await existing(owner, lang);
      await checkAsker(userId, target, asking, lang);
    },

    async test(owner, lang) {
      const w = dailyWords[lang];
      const row = inKnownZone(await lookAt(owner, lang), lang);
      const isForum = row.place === 'forum';
      const date = localDate(row, now());
      const content =
        contentOf(corpus, date, row) ?? contentOf(corpus, date, { ...row, emptyDay: 'upcoming' });
      if (content === null) throw new UserError(w.noNextPost);
      const said = { date, content, lang: row.lang, roleId: row.roleId, dueAt: null };
      const body = postMessage(said, corpus);
      const { id: messageId } = await sendNow(
        store.pace,
        (nonce) =>
          isForum
            ? discord.openForumPost(row.channelId, threadTitle(said), body)
            : discord.send(row.channelId, body, nonce),
        lang,
        {
          refused: ({ reason, detail }) => w.testFailed(becauseOf({ reason, reasonDetail: detail }, lang)),
          unsure: (reason) => w.testUnsure(`<#${row.channelId}>`, reason),
        },
        { isForum },
      );
      const link = linkTo({ ...newPost(row, { date, at: now() }, now(), content), messageId }) ?? '';
      return { link, status: await statusOf(row) };
    },

    async pause(owner, lang) {
      const row = await existing(owner, lang);
      const wakeAt = nextLook(now());
      const fields = { state: 'paused', reason: 'asked', reasonDetail: null, wakeAt, attempts: 0 } as const;
      await store.schedules.change(owner, fields);
      return statusOf({ ...row, ...fields });
    },

    async resume(owner, lang) {
      const row = inKnownZone(await lookAt(owner, lang), lang);
      if (row.state === 'on') await store.posts.unskip(owner, localDate(row, now()).toString());
      return start({ ...row, ...FRESH }, row);
    },

    async skip(owner, lang) {
      const row = inKnownZone(await existing(owner, lang), lang);
      if (row.state !== 'on') throw new UserError(`${dailyWords[lang].notSkipped} ${pausedLine(row, lang)}`);
      const run = plannedWithContent(row, await ledgerOf(owner), wakeOf(row, now()), corpus);
      if (run === null) throw new UserError(dailyWords[lang].nothingToCome);
      const skipped = run.date.toString();
      const claimed = await store.posts.claim([{ ...newPost(row, run, now(), null), state: 'skipped' }]);
      if (claimed.length === 0 && !(await isSkipped(owner, skipped)))
        throw new UserError(dailyWords[lang].beingPosted(formatDate(skipped, lang)));
      const { minute, timeZone } = row;
      // Somebody else may have set another hour meanwhile: what is planned by that stays.
      await store.schedules.change(owner, { wakeAt: await nextWake(row, row) }, { minute, timeZone });
      return { skipped, status: await statusOf(await existing(owner, lang)) };
    },

    async off(owner) {
      const was = await store.schedules.remove(owner);
      await store.posts.unskip(owner, beforeYesterday());
      return was;
    },

    async remind(userId, choices, greeting, lang) {
      const owner = `user:${userId}` as const;
      const before = await store.schedules.get(owner);
      if (before?.state === 'on') return set(owner, { ...choices, channelId: before.channelId }, lang);
      const w = dailyWords[lang];
      const refused = () => w.remindClosed;
      const channelId = await ask(store.pace, () => discord.openDirect(userId), lang, refused);
      const settings = { ...choices, channelId };
      const { place } = await checkChannel({ owner, ...settings }, asking, lang);
      const body = { content: greeting, allowed_mentions: { parse: [] } };
      // The last of all that Discord is asked: if it is surely there, what it promises is set up.
      await sendNow(store.pace, (nonce) => discord.send(channelId, body, nonce), lang, {
        refused,
        unsure: w.remindUnsure,
      });
      return start({ owner, ...settings, place, ...FRESH }, before);
    },

    counts: () => store.schedules.count(now().epochMilliseconds),

    async of(guildId) {
      const row = await store.schedules.get(`guild:${guildId}`);
      return row === undefined
        ? null
        : {
            lang: row.lang === 'both' ? null : row.lang,
            timeZone: isKnownZone(row.timeZone) ? row.timeZone : null,
          };
    },
  };
}

/** The same, where posts of it can be planned; told to the person if not. */
function inKnownZone(row: ScheduleRow, lang: Lang): ScheduleRow {
  if (!isKnownZone(row.timeZone)) throw new UserError(dailyWords[lang].unknownZone(row.timeZone));
  return row;
}

/** Made, or given up: none of it comes again. */
const ENDED: ReadonlySet<PostState> = new Set(['sent', 'missed']);

/** A change ends the lease of whoever is sending; what became of that post is looked up when it must have ended. */
const SETTLE_AFTER_MS = 120_000;

/** A schedule that nothing has happened to yet. */
const FRESH = {
  state: 'on',
  reason: null,
  reasonDetail: null,
  lease: null,
  attempts: 0,
} as const;

/** When somebody looks at it: at once, if its time has come already. */
function wakeOf({ wakeAt }: ScheduleRow, at: Temporal.Instant): Temporal.Instant {
  return later(Temporal.Instant.fromEpochMilliseconds(wakeAt), at);
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) < 0 ? b : a;
}
