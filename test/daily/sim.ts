/** `npm run sim [first day] [years]`: prints posts expected and made for every zone; fails unless they are equal. */
import { argumentsOrExit, parseArguments, UsageError } from '../../src/cli/usage.ts';
import { isEdtf } from '../../src/corpus/dates.ts';
import { simulate, zones } from './simulate.ts';

const { from, years } = argumentsOrExit('npm run sim [first day] [years]', (args) => {
  const [from = '2026-01-01', years = '10', ...more] = parseArguments({
    args,
    allowPositionals: true,
  }).positionals;
  if (more.length > 0 || !/^\d{4}-\d\d-\d\d$/.test(from) || !isEdtf(from) || !/^[1-9]\d*$/.test(years))
    throw new UsageError('Give a day such as 2026-01-01 and a whole number of years from 1 on, or neither.');
  return { from, years };
});
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
