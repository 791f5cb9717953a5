/** `node test/daily/sim.ts [first day] [years]`: prints posts expected and made for every zone; fails unless they are equal. */
import { simulate, zones } from './simulate.ts';

const [from = '2026-01-01', years = '10'] = process.argv.slice(2);
let unequal = 0;
let made = 0;
console.log(`Daily posts from ${from} over ${years} years, at an hour drawn for each zone\n`);
console.log(`${'zone'.padEnd(34)}${'hour'.padStart(6)}${'expected'.padStart(10)}${'made'.padStart(8)}`);
for (const timeZone of zones) {
  const minute = Math.floor(Math.random() * 1440);
  const result = simulate({ minute, timeZone }, { from, years: Number(years) }, () =>
    Math.floor(Math.random() * 60),
  );
  const wrong = result.made !== result.expected || result.twice.length > 0;
  if (wrong) unequal++;
  made += result.made;
  const hour = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  console.log(
    `${timeZone.padEnd(34)}${hour.padStart(6)}${String(result.expected).padStart(10)}${String(result.made).padStart(8)}${wrong ? '  UNEQUAL' : ''}`,
  );
}
console.log(`\n${zones.length} zones, ${made} posts, ${unequal} zones unequal`);
if (unequal > 0) process.exitCode = 1;
