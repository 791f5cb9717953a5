/**
 * Prints how well the search answers the labelled queries, by style, for both halves, and without those that somebody else
 * asks in the same words in `data/`; then whether spelling the same query another way changes the answer.
 *
 *     npm run eval -- [--part tuning|report|fresh] [--failures tuning|report]
 *
 * Failures are listed only when asked for: whoever tunes the search looks at those of the tuning half alone. The fresh
 * queries are asked only when named, and only for the figures that are published: no choice may follow from them.
 */
import { parseArgs } from 'node:util';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createSearch } from '../../src/search/index.ts';
import { tokenize } from '../../src/search/words/fold.ts';
import { type LabelledQuery, labelsOf, type Part, styles } from './queries.ts';
import { type Ask, askAll, isRight, type Outcome, type Score, score } from './score.ts';
import { variantsOf } from './variants.ts';

const { values } = parseArgs({ options: { part: { type: 'string' }, failures: { type: 'string' } } });
const parts: Part[] = values.part === undefined ? ['tuning', 'report'] : [partNamed(values.part, '--part')];
const listed = values.failures === undefined ? undefined : partNamed(values.failures, '--failures');
if (listed === 'fresh')
  throw new Error('--failures takes tuning or report: fresh queries are not to be looked at');

const corpus = loadCorpus('data');
const search = createSearch(corpus);
const { asked, unanswered } = corpus;
const askedBefore = new Set([...asked.values(), unanswered].flat().map(foldedText));
const ask: Ask = (query, asking) => search.search(query, asking).hits.map(({ id }) => id);

for (const part of parts) {
  const own = labelsOf(part);
  const outcomes = await askAll(ask, own);
  const typed = await askAll(ask, own, true);
  console.log(`\n${part[0]!.toUpperCase()}${part.slice(1)}: ${own.length} queries`);
  console.log(table(outcomes, typed));
  if (listed === part) printFailures(outcomes);
  printVariants(own, listed === part);
}

const answered = unanswered.filter((query) => search.search(query).hits.length > 0);
console.log(`\nKnown to have no answer: ${answered.length} of ${unanswered.length} answered all the same`);

function partNamed(name: string, option: string): Part {
  if (name === 'tuning' || name === 'report' || name === 'fresh') return name;
  throw new Error(`${option} is tuning, report or fresh, not “${name}”`);
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
    scoreRow('all, in words of their own', score(outcomes.filter(isInOwnWords))),
    scoreRow('begun-word, while typing', score(typed.filter(ofStyle('begun-word')))),
    scoreRow('all, while typing', score(typed)),
  ].join('\n');
}

/** People who never saw the labelled queries wrote the wordings; of what is as short as “Knapper”, some are the same. */
function isInOwnWords({ label }: Outcome): boolean {
  return !askedBefore.has(foldedText(label.query));
}

function foldedText(query: string): string {
  return tokenize(query)
    .map(({ word }) => word)
    .join(' ');
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
function printVariants(queries: readonly LabelledQuery[], isListed: boolean): void {
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
    for (const query of isListed ? list : []) console.log(`      “${query}”`);
  }
}
