/**
 * Ours beside other search engines, on the same records with the same queries.
 *
 *     npm run bench -- [--sizes 1000,10000] [--only ours,minisearch] [--seed 7] [--budget 15] [--markdown]
 *
 * Each engine is measured in a process of its own, one after another. A slow one answers what it can within the
 * budget (seconds of queries for each engine and size); the table says how many that were.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engines } from './engine.ts';
import type { Measurement } from './measure.ts';
import { legend, type Row, tableOf } from './table.ts';

/** Beyond this size only ours runs, unless `--only` names others. */
const peersUpTo = 100_000;

/** A single query can hold a slow engine for minutes; the whole run must end. A million records need longer. */
const timeLimitMs = (size: number) => 240_000 + Math.round(size / 2);

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    only: { type: 'string' },
    seed: { type: 'string', default: String(1 + Math.floor(Math.random() * 1e6)) },
    budget: { type: 'string', default: '15' },
    markdown: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map((size) => {
  if (!/^[1-9]\d*$/.test(size))
    throw new Error(`--sizes takes whole numbers such as 1000,10000, not “${size}”`);
  return Number(size);
});
const names = values.only?.split(',') ?? Object.keys(engines);
for (const name of names) {
  if (!Object.hasOwn(engines, name))
    throw new Error(`no engine “${name}”: there are ${Object.keys(engines).join(', ')}`);
}

console.log(`Seed ${values.seed} (repeat with --seed ${values.seed}); Node ${process.version}\n`);
for (const size of sizes) {
  const rows: Row[] = [];
  for (const name of names) {
    if (size > peersUpTo && name !== 'ours' && values.only === undefined) continue;
    process.stderr.write(`${name} at ${size} …\n`);
    rows.push({ name, ...(await measureApart(name, size)) });
  }
  console.log(`${size.toLocaleString('en')} records\n${tableOf(rows, values.markdown)}\n`);
}
console.log(legend);

/** What the engine reached, or why it could not run. */
async function measureApart(name: string, size: number): Promise<Omit<Row, 'name'>> {
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--no-flush-bytecode',
      '--max-old-space-size=12000',
      fileURLToPath(new URL('measure.ts', import.meta.url)),
      ...['--engine', name, '--size', String(size), '--seed', values.seed, '--budget', values.budget],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeLimitMs(size) },
  );
  const [output, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  if (child.signalCode !== null) return { failure: `not finished within ${timeLimitMs(size) / 1000} s` };
  if (code !== 0) return { failure: errors.match(/^\w*Error.*$/m)?.[0] ?? `ended with code ${code}` };
  return { measurement: JSON.parse(output) as Measurement };
}
