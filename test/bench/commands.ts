/**
 * `npm run bench:commands`: how long the bot's own commands stand in the way of everything else, from what somebody typed to
 * the whole reply, over our records: not the search alone, which `npm run bench` measures. Asked are the labelled queries
 * that the search is tuned on, whole, and every fourth of them letter by letter; once to warm up, then measured.
 */
import { readRows } from '../../src/cards/named-in.ts';
import { run, suggest } from '../commands/ask.ts';
import { corpus } from '../real-corpus.ts';
import { labelsOf } from '../search/queries.ts';

const options = { search: 'search', quote: 'search', figure: 'search', summary: 'article' } as const;
const queries = labelsOf('tuning').map(({ query }) => query);

// As at the start of the bot.
readRows(corpus);
console.log('command             calls    p50 / p99 ms   longest ms');
for (const [name, option] of Object.entries(options)) {
  await measure(`/${name}`, queries, (query) => run(name, { [option]: query }));
  await measure(`/${name}, typing`, keystrokes(), (value) => suggest(name, option, value));
}
console.log(`\nmemory: ${Math.round(process.memoryUsage.rss() / 1e6)} MB`);

function keystrokes(): string[] {
  return queries
    .filter((_, at) => at % 4 === 0)
    .flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
}

async function measure(
  name: string,
  asked: readonly string[],
  ask: (value: string) => Promise<unknown>,
): Promise<void> {
  for (const value of asked) await ask(value);
  const took: number[] = [];
  for (const value of asked) {
    const start = performance.now();
    await ask(value);
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.floor(share * (took.length - 1))]!;
  const shares = `${at(0.5).toFixed(2)} / ${at(0.99).toFixed(2)}`;
  console.log(
    name.padEnd(18) + String(took.length).padStart(7) + shares.padStart(16) + at(1).toFixed(1).padStart(13),
  );
}
