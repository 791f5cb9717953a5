/** The whole program as a newcomer starts it: `npm start` with no token. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { programWithoutEnv } from '../program.ts';

export interface Started {
  /** The address that it printed. */
  url: string;
  stop(): Promise<void>;
}

/** Resolves once the address is printed; throws with all that was printed if that does not come. */
export async function npmStart(timeoutMs = 60_000): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'dau-moc-'));
  const child = spawn('npm', ['start'], {
    cwd: programWithoutEnv(join(folder, 'program')),
    // An empty value is "not set".
    env: {
      ...process.env,
      DISCORD_TOKEN: '',
      DISCORD_API_URL: '',
      DATABASE_URL: '',
      DATABASE_FILE: join(folder, 'test.sqlite'),
      LOCAL_DISCORD_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    // A group of its own, so that npm, the bot and the local Discord can be ended together.
    detached: process.platform !== 'win32',
  });
  const stop = async () => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (address) resolve(address[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${printed}`)));
    child.once('error', reject);
    setTimeout(reject, timeoutMs, new Error(`npm start printed no address in time:\n${printed}`)).unref();
  }).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop };
}

/** Asks the whole group to leave; whoever has not left after ten seconds is ended. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  // Closed only when the bot and the local Discord, which print to the same pipes, have ended too.
  const left = once(child, 'close');
  const signal = (name: NodeJS.Signals) =>
    process.platform === 'win32' ? child.kill(name) : process.kill(-child.pid!, name);
  signal('SIGTERM');
  const late = await Promise.race([left, wait(10_000, 'late' as const, { ref: false })]);
  if (late === 'late') {
    signal('SIGKILL');
    await left;
  }
}
