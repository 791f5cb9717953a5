/** Daily posts over a real store, a real REST client and the local Discord, under a clock that the test moves. */
import { ChannelType } from 'discord.js';
import { createDaily, type Daily, type DailyOptions } from '../../src/daily/daily.ts';
import { connectDiscord, type Discord } from '../../src/daily/discord.ts';
import { TIMING, type Timing } from '../../src/daily/due.ts';
import { takeTurn } from '../../src/daily/pace.ts';
import { createSchedules, type Schedules, type Settings } from '../../src/daily/schedules.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/server.ts';
import type { Channel, Guild } from '../../src/local-discord/world.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { corpus as real } from '../real-corpus.ts';

export interface Scene {
  local: LocalDiscord;
  store: Store;
  discord: Discord;
  schedules: Schedules;
  daily: Daily;
  /** Another process on the same database; some of its parts may be others. */
  another(timing?: Partial<Timing>, parts?: Partial<DailyOptions>): Daily;
  guild: Guild;
  channel(type?: ChannelType): Channel;
  /** Sets the clock to a local time in Vietnam. */
  at(localTime: string): void;
  /** Moves the clock on, past every back-off, and looks. */
  later(minutes: number): Promise<void>;
  set(fields?: Partial<Settings>): Promise<void>;
  logged: string[];
  close(): Promise<void>;
}

export async function makeScene({ guilds = 1, corpus = real } = {}): Promise<Scene> {
  let now = Temporal.Instant.from('2025-10-24T00:00:00Z');
  const local = await startLocalDiscord({ guilds, now: () => now.epochMilliseconds });
  const store = await openStore({ kind: 'sqlite', file: ':memory:' });
  const turn = () => takeTurn(store.pace);
  const discord = connectDiscord({ token: local.token, apiUrl: local.api, timeoutMs: 1_500, turn });
  const logged: string[] = [];
  const log = (_fields: object, message: string) => void logged.push(message);
  const parts = { store, discord, corpus, now: () => now };
  const start = (timing: Partial<Timing> = {}, others: Partial<DailyOptions> = {}) =>
    createDaily({
      ...parts,
      log: { info: log, warn: log, error: log },
      timing: { ...TIMING, ...timing },
      ...others,
    });
  const daily = start();
  const schedules = createSchedules(parts);
  const [guild] = local.world.guilds.values();
  if (guild === undefined) throw new Error('no server');

  const scene: Scene = {
    local,
    store,
    discord,
    schedules,
    daily,
    another: start,
    guild,
    channel(type = ChannelType.GuildText) {
      const found = [...guild.channels.values()].find((one) => one.type === type);
      if (found === undefined) throw new Error(`no channel of type ${type}`);
      return found;
    },
    at(localTime) {
      now = Temporal.PlainDateTime.from(localTime).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
    },
    async later(minutes) {
      now = now.add({ minutes });
      await daily.tick();
    },
    async set(fields = {}) {
      await schedules.set(`guild:${guild.id}`, settings(scene.channel().id, fields), 'en');
    },
    logged,
    async close() {
      await daily.stop();
      await store.close();
      await local.close();
    },
  };
  return scene;
}

/** At eight in the morning in Vietnam; nothing on empty days. */
export function settings(channelId: string, fields: Partial<Settings> = {}): Settings {
  return {
    channelId,
    minute: 480,
    timeZone: 'Asia/Ho_Chi_Minh',
    lang: 'en',
    roleId: null,
    emptyDay: 'nothing',
    aheadDays: 0,
    setBy: '100000000000000009',
    ...fields,
  };
}
