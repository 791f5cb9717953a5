/** Once a minute of the machine's clock, also after that was set. */
import { type Logger, schedule } from 'node-cron';
import { onClockJump } from '../clock-jump.ts';
import type { DailyLog } from './due.ts';

/**
 * Has it looked once a minute, never while it still looks. node-cron waits for the minute that it has in mind, for an
 * hour where the clock is set back by one; set ahead, it goes through every minute that was left out, half a minute for a
 * year. So it begins anew when the clock has jumped, as it does over the sleep of a machine.
 */
export function startTicker(look: () => Promise<void>, log: DailyLog): { stop(): Promise<void> } {
  const ticker = schedule('* * * * *', look, { noOverlap: true, name: 'daily posts', logger: cronLog(log) });
  const stopWatching = onClockJump(() => {
    ticker.stop();
    ticker.start();
  });
  return {
    async stop() {
      stopWatching();
      await ticker.destroy();
    },
  };
}

/** What node-cron has to say, a tick left out while one is at work above all, is no cause for alarm. */
function cronLog(log: DailyLog): Logger {
  const say = (message: string | Error, err?: Error) => log.info({ err }, String(message));
  return { info: say, warn: say, error: say, debug() {} };
}
