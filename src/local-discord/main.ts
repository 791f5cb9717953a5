/** The local Discord as a process of its own, started by the bot; it leaves when the bot does. */
import { type LocalDiscord, startLocalDiscord } from './server.ts';

const portsTried = 10;

try {
  const { url, api, token } = await startOnFreePort(Number(process.env.LOCAL_DISCORD_PORT ?? 3000));
  if (process.send) tellParent({ url, api, token });
  else process.stdout.write(`${url}\nDISCORD_API_URL=${api}\nDISCORD_TOKEN=${token}\n`);
} catch (error) {
  process.stderr.write(`The local Discord cannot start: ${(error as Error).message}\n`);
  process.exitCode = 1;
}

function tellParent(message: object): void {
  process.on('disconnect', () => process.exit(0));
  // A terminal or a service manager sends its signal to every process; the bot decides when this one stops.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => undefined);
  process.send?.(message);
}

/** The port that was asked for, or the next free one. */
async function startOnFreePort(first: number): Promise<LocalDiscord> {
  const last = Math.min(first + portsTried, 65_535);
  for (let port = first; ; port++) {
    try {
      return await startLocalDiscord({ port });
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port === last) throw error;
    }
  }
}
