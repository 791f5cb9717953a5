/**
 * Prints how well the search answers the labelled queries, by style, for both halves; then whether spelling the
 * same query another way changes the answer.
 *
 *     npm run eval -- [--half tuning|report|both] [--failures tuning|report|both]
 *
 * Failures are listed only when asked for: whoever tunes the search looks at those of the tuning half alone.
 */
import { parseArgs } from 'node:util';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createSearch } from '../../src/search/index.ts';
import { type Half, halfOf, type LabelledQuery, loadQueries, styles } from './queries.ts';
import { type Ask, askAll, isRight, type Outcome, type Score, score } from './score.ts';
import { variantsOf } from './variants.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'both' },
    failures: { type: 'string' },
  },
});
const shown = halves(values.half, '--half');
const listed = values.failures === undefined ? [] : halves(values.failures, '--failures');

const search = createSearch(await loadCorpus('data'));
const labels = loadQueries();
const ask: Ask = (query, asking) => search.search(query, asking).hits.map(({ id }) => id);

for (const half of shown) {
  const own = labels.filter(({ query }) => halfOf(query) === half);
  const outcomes = await askAll(ask, own);
  const typed = await askAll(ask, own, true);
  console.log(`\n${half === 'tuning' ? 'Tuning' : 'Report'} half: ${own.length} queries`);
  console.log(table(outcomes, typed));
  if (listed.includes(half)) printFailures(outcomes);
}
printVariants(labels.filter(({ query }) => shown.includes(halfOf(query))));

function halves(value: string, option: string): Half[] {
  if (value === 'both') return ['tuning', 'report'];
  if (value === 'tuning' || value === 'report') return [value];
  throw new Error(`${option} is tuning, report or both, not “${value}”`);
}

function table(outcomes: readonly Outcome[], typed: readonly Outcome[]): string {
  const ofStyle =
    (style: string) =>
    ({ label }: Outcome) =>
      label.style === style;
  return [
    row('style', ['queries', 'hit@1', 'hit@3', 'MRR', 'false']),
    ...styles.map((style) => scoreRow(style, score(outcomes.filter(ofStyle(style))))),
    scoreRow('all', score(outcomes)),
    scoreRow('begun-word, while typing', score(typed.filter(ofStyle('begun-word')))),
    scoreRow('all, while typing', score(typed)),
  ].join('\n');
}

function scoreRow(name: string, { present, absent, hit1, hit3, mrr, falseAnswers }: Score): string {
  return row(name, [
    String(present + absent),
    ...[hit1, hit3].map(percent),
    mrr.toFixed(3),
    percent(falseAnswers),
  ]);
}

function row(name: string, cells: string[]): string {
  return name.padEnd(26) + cells.map((cell) => (cell === 'NaN' ? '' : cell).padStart(9)).join('');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '' : `${(share * 100).toFixed(1)} %`;
}

function printFailures(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes.filter((each) => !isRight(each))) {
    const { label, answers, rank } = outcome;
    const place = label.style === 'absent' ? 'should find nothing' : rank === 0 ? 'not found' : `at ${rank}`;
    console.log(`  ${label.style.padEnd(15)} “${label.query}”: ${place}`);
    console.log(`      answered ${answers.slice(0, 3).join(', ') || 'nothing'}`);
    if (label.ids.length > 0) console.log(`      wanted   ${label.ids.join(', ')}`);
  }
}

/** The first five must be the same however the query is written. */
function printVariants(queries: readonly LabelledQuery[]): void {
  console.log('\nSame first five when written as');
  const first = (query: string) =>
    search
      .search(query, { limit: 5 })
      .hits.map(({ id }) => id)
      .join(' ');
  const changed = new Map<string, string[]>();
  for (const { query } of queries) {
    for (const [name, variant] of Object.entries(variantsOf(query))) {
      const list = changed.get(name) ?? [];
      if (first(variant) !== first(query)) list.push(query);
      changed.set(name, list);
    }
  }
  for (const [name, list] of changed) {
    console.log(row(name, [`${queries.length - list.length} of ${queries.length}`]));
    const own = list.filter((query) => listed.includes(halfOf(query)));
    for (const query of own) console.log(`      “${query}”`);
  }
}
