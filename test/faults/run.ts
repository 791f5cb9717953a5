/**
 * `npm run test:faults [kills] [sqlite|postgresql]`: half of the kills on SQLite, half on PostgreSQL with two
 * processes. Prints a table.
 */
import { argumentsOrExit, parseArguments, UsageError } from '../../src/cli/usage.ts';
import { postgres, sqlite } from '../store/databases.ts';
import { type FaultResult, runFaults } from './faults.ts';

// A run of nothing would lose nothing.
const { kills, only } = argumentsOrExit('npm run test:faults [kills] [sqlite|postgresql]', (args) => {
  const [kills = '1000', only, ...more] = parseArguments({ args, allowPositionals: true }).positionals;
  if (!/^[1-9]\d*$/.test(kills)) throw new UsageError(`kills is a whole number from 1 on, not “${kills}”.`);
  if (more.length > 0 || (only !== undefined && only !== 'sqlite' && only !== 'postgresql'))
    throw new UsageError('After the number of kills comes sqlite, postgresql or nothing.');
  return { kills: Number(kills), only };
});
const results: [string, FaultResult][] = [];
for (const [name, start, processes] of [
  ['SQLite', sqlite, 1],
  ['PostgreSQL', postgres, 2],
] as const) {
  if (only !== undefined && only !== name.toLowerCase()) continue;
  const database = await start();
  try {
    const progress = (line: string) => process.stderr.write(`\r${name}: ${line}   `);
    const result = await runFaults({
      database: await database.fresh(),
      processes,
      guilds: 20,
      kills: Math.ceil(kills / 2),
      progress,
    });
    process.stderr.write('\n');
    results.push([`${name}, ${processes} process${processes === 1 ? '' : 'es'}`, result]);
  } finally {
    await database.stop();
  }
}

const lines: [string, (result: FaultResult) => string | number][] = [
  ['kills (SIGKILL)', (r) => r.kills],
  ['open claims at a kill: not yet sent', (r) => r.openUnsent],
  ['open claims at a kill: sent, not confirmed', (r) => r.openSent],
  [
    'faults of Discord and the network',
    (r) =>
      Object.entries(r.faults)
        .map(([name, n]) => `${name}: ${n}`)
        .join(', '),
  ],
  ['channels deleted / notices sent', (r) => `${r.channelsDeleted} / ${r.notices}`],
  ['days', (r) => r.days],
  ['posts that could be made', (r) => r.expected],
  ['posted', (r) => r.posted],
  ['lost', (r) => r.lost.length],
  ['twice', (r) => r.twice.length],
  ['unexpected', (r) => r.extra.length],
  ['seconds', (r) => r.seconds.toFixed(0)],
];
for (const [name, result] of results) {
  console.log(`\n${name}`);
  for (const [label, read] of lines) console.log(`  ${label.padEnd(44)}${read(result)}`);
}
for (const [name, { lost, twice, extra }] of results) {
  for (const one of lost) console.log(`LOST ${name}: ${one}`);
  for (const one of twice) console.log(`TWICE ${name}: ${one}`);
  for (const one of extra) console.log(`UNEXPECTED ${name}: ${one}`);
}
const bad = results.some(
  ([, r]) => r.lost.length + r.twice.length + r.extra.length > 0 || r.posted !== r.expected,
);
process.exitCode = bad ? 1 : 0;
