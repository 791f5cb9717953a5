/** The local Discord as a process of its own, started by the bot; it leaves when the bot does. */
import { startLocalDiscord } from './server.ts';

const wanted = Number(process.env.LOCAL_DISCORD_PORT ?? 3000);
const { url, api, token } = await startOnFreePort(wanted);
process.on('disconnect', () => process.exit(0));
// The terminal sends Ctrl+C to the whole group; the bot, not this process, decides when to stop.
process.on('SIGINT', () => undefined);
process.send?.({ url, api, token });

/** The port that was asked for, or the next free one of the ten after it. */
async function startOnFreePort(port: number, left = 10): ReturnType<typeof startLocalDiscord> {
  try {
    return await startLocalDiscord({ port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || left === 0) throw error;
    return startOnFreePort(port + 1, left - 1);
  }
}
