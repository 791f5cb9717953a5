/** `npm run bench:daily [servers]`: the fan-out and the planner, on both databases. */
import { argumentsOrExit, parseArguments, UsageError } from '../../src/cli/usage.ts';
import { postgres, sqlite } from '../store/databases.ts';
import { type FanOut, fanOut } from './fan-out.ts';
import { tickAmong } from './planner.ts';

const servers = argumentsOrExit('npm run bench:daily [servers]', (args) => {
  const [servers = '10000', ...more] = parseArguments({ args, allowPositionals: true }).positionals;
  if (more.length > 0 || !/^[1-9]\d*$/.test(servers))
    throw new UsageError('Give one whole number from 1 on, or none.');
  return Number(servers);
});
const sizes = [1_000, 100_000, 1_000_000];
let failed = false;

for (const [name, start, processes] of [
  ['SQLite', sqlite, 1],
  ['PostgreSQL', postgres, 2],
] as const) {
  const database = await start();
  try {
    console.log(`\n${name}: one tick with 100 schedules due`);
    for (const size of sizes) {
      const { medianMs, worstMs, idleMs } = await tickAmong(await database.fresh(), size);
      console.log(
        `  among ${size.toLocaleString('en').padStart(9)}: median ${medianMs.toFixed(1)} ms, worst ${worstMs.toFixed(1)} ms; nothing due: ${idleMs.toFixed(1)} ms`,
      );
    }
    console.log(
      `\n${name}, ${processes} process(es): ${servers.toLocaleString('en')} servers due at the same minute`,
    );
    show(await fanOut(await database.fresh(), servers, processes));
  } finally {
    await database.stop();
  }
}
process.exitCode = failed ? 1 : 0;

function show(result: FanOut): void {
  const share = (100 * result.floorSeconds) / result.seconds;
  if (result.posted !== result.servers || share < 95 || result.tooMany > 0) failed = true;
  console.log(`  posted            ${result.posted} of ${result.servers}`);
  console.log(
    `  time              ${result.seconds.toFixed(1)} s; 50 a second need ${result.floorSeconds.toFixed(1)} s: ${share.toFixed(1)} %`,
  );
  console.log(`  429 answers       ${result.tooMany}`);
  console.log(
    `  /quote meanwhile  p50 ${result.slashP50Ms.toFixed(0)} ms, p99 ${result.slashP99Ms.toFixed(0)} ms (${result.slashes} times)`,
  );
  console.log(`  most memory       ${result.memoryMb.join(' and ')} MB`);
}
