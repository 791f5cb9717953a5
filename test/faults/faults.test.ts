import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgres, sqlite, type TestDatabase } from '../store/databases.ts';
import { runFaults } from './faults.ts';

// `npm run test:faults` does the same with 1,000 kills.
describe.each([
  ['SQLite', sqlite, 1],
  ['PostgreSQL', postgres, 2],
] as const)('killed again and again, on %s', (_name, start, processes) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await start();
  }, 60_000);
  afterAll(() => database.stop());

  it('posts once in every server on every day, whatever happens to the network and to Discord', async () => {
    const result = await runFaults({ database: await database.fresh(), processes, guilds: 10, kills: 4 });
    expect(result).toMatchObject({ lost: [], twice: [], extra: [], posted: result.expected });
    expect(result.kills).toBeGreaterThanOrEqual(4);
  }, 120_000);
});
