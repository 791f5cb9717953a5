/** The local Discord as a process of its own, so that neither its cost nor its crashes are the bot's. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface LocalProcess {
  /** Address of its page, and of its REST API; the bot's token there. */
  url: string;
  api: string;
  token: string;
  /** Resolves when the process ends. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts it; resolves when it listens.
 * @param port the port to try first
 * @throws if it ends before that
 */
export async function startLocalProcess(port: number): Promise<LocalProcess> {
  const child = fork(fileURLToPath(new URL('./local-discord/main.ts', import.meta.url)), {
    env: { ...process.env, LOCAL_DISCORD_PORT: String(port) },
    // It takes the types out of the page's scripts by a function of Node that is still called experimental.
    execArgv: [...process.execArgv, '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const listening = new Promise<Pick<LocalProcess, 'url' | 'api' | 'token'>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Pick<LocalProcess, 'url' | 'api' | 'token'>));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The local Discord ended while it was starting (${signal ?? `exit code ${code}`}).`)),
    );
  });
  const { url, api, token } = await listening;
  return {
    url,
    api,
    token,
    ended,
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
