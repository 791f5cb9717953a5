/**
 * Measures one engine on one set of records: what `run.ts` starts in a process of its own. Prints one line of JSON.
 *
 *     node --expose-gc --no-flush-bytecode test/bench/measure.ts --engine ours --size 10000 --seed 1 --budget 20
 */
import { monitorEventLoopDelay, type PerformanceEntry, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { letHeapGrow } from '../../src/heap.ts';
import { warmUp } from '../../src/search/warm-up.ts';
import { type LabelledQuery, loadQueries } from '../search/queries.ts';
import { type Asking, isRight, type Outcome, type Score, score } from '../search/score.ts';
import { type Answer, type Engine, engines } from './engine.ts';
import { type MachineQuery, makeQueries } from './machine-queries.ts';
import { randomFrom, seedFor } from './random.ts';
import { makeWorld } from './world.ts';

export interface Measurement {
  /** Labelled queries asked, and how they were answered. */
  labelled: Score & {
    /** Share answered rightly: the right record first, or nothing where there is none. */
    right: number;
    /** The same with the cut-off on the score that serves the engine best, chosen in hindsight. */
    rightWithCut?: number;
  };
  machine: { asked: number; knownFirst: number };
  query: Latency;
  keystroke: Latency;
  /** The query that took longest, at its fastest of three times: what is the engine's own, and not the machine's. */
  slowestMs: number;
  /** Processor time of a query, the mean: steadier than the clock where other work shares the machine. */
  queryCpuMs: number;
  buildMs: number;
  bytesPerRecord: number;
  /** The longest time for which the event loop did not turn; `idle`: with turns of a third of a millisecond and no engine. */
  blockMs: { building: number; serving: number; idle: number };
  /** The longest stop of V8's collector while serving. */
  collectorMs: number;
}

export interface Latency {
  count: number;
  p50Ms: number;
  p99Ms: number;
}

const machineQueries = 720;
const warmUpQueries = 180;
const queryLimit = 10;
/** As many as Discord shows in autocomplete. */
const keystrokeLimit = 25;
/** Of 3,000, some 130 queries, the median went from 0.18 to 0.25 ms within one process: it hung on which were typed. */
const keystrokes = 12_000;
/** So many of the slowest queries are asked again. */
const slowestQueries = 40;
/** How long the machine alone is watched, in turns of so many milliseconds. */
const idle = { forMs: 3000, turnMs: 0.3 };

if (import.meta.main) {
  // As the bot does.
  letHeapGrow();
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', default: 'ours' },
      size: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      budget: { type: 'string', default: '20' },
    },
  });
  const size = Number(values.size);
  console.log(
    JSON.stringify(await measure(values.engine, size, Number(values.seed), Number(values.budget) * 1000)),
  );
}

/** Builds the engine and asks it for at most `budgetMs` of queries and half as long of keystrokes. */
async function measure(name: string, size: number, seed: number, budgetMs: number): Promise<Measurement> {
  const idleBlockMs = await watchIdle();
  const { engine, made, ...built } = await buildEngine(name, size, seed);
  const questions = questionsOf(made.slice(warmUpQueries), seed);
  // The collector lets go of the records, and moves what was made for the measurement, before the engine is watched; and
  // before it is warmed up for the last time: right after a collection by hand a query takes twice as long.
  // (With `--no-flush-bytecode` it keeps the compiled code, or the engine would be as slow as before it was warm.)
  await settle();
  await warmUpWithMade(engine, made.slice(0, warmUpQueries), budgetMs / 8);
  const serving = await watchLoop();
  const collector = watchCollector();
  const cpu = process.cpuUsage();
  const asked = await askQueries(engine, questions, budgetMs);
  const { user, system } = process.cpuUsage(cpu);
  const typed = await typeLetters(
    engine,
    asked.queries.map(({ query }) => query),
    seed,
    budgetMs / 2,
  );
  const servingBlockMs = await serving();
  const collectorMs = collector();
  const slowestMs = await slowestOf(engine, asked, budgetMs / 8);
  return {
    labelled: scoreLabelled(asked.labelled),
    machine: {
      asked: asked.knownFirst.length,
      knownFirst: asked.knownFirst.filter(Boolean).length / asked.knownFirst.length,
    },
    query: latency(asked.times),
    keystroke: latency(typed),
    slowestMs,
    queryCpuMs: (user + system) / 1000 / asked.times.length,
    buildMs: built.buildMs,
    bytesPerRecord: built.bytes / size,
    blockMs: { building: built.blockMs, serving: servingBlockMs, idle: idleBlockMs },
    collectorMs,
  };
}

interface Built {
  engine: Engine;
  buildMs: number;
  /** The longest block of the event loop meanwhile. */
  blockMs: number;
  bytes: number;
  /** Queries made from its records. */
  made: MachineQuery[];
}

/**
 * Builds the engine over records of which nothing but the engine's own is kept, and warms it up as the bot does at its
 * start: every engine alike.
 */
async function buildEngine(name: string, size: number, seed: number): Promise<Built> {
  const { documents, synonyms, unanswered } = await makeWorld(size, seed);
  const { build } = await engines[name]!();
  const before = await settle();
  const building = await watchLoop();
  const started = performance.now();
  const engine = await build(documents, synonyms, unanswered);
  const buildMs = performance.now() - started;
  const blockMs = await building();
  const bytes = (await settle()) - before + (engine.bytesOutside?.() ?? 0);
  const asked = [...documents].flatMap(({ asked: wordings = [] }) => wordings);
  await warmUp((query, asking) => engine.search(query, asking), [...asked, ...unanswered]);
  return {
    engine,
    buildMs,
    blockMs,
    bytes,
    made: makeQueries(documents, warmUpQueries + machineQueries, seed),
  };
}

/** Collects until nothing more is let go of; gives the bytes of heap and buffers in use. */
async function settle(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('start Node with --expose-gc');
  let held = Number.POSITIVE_INFINITY;
  for (;;) {
    globalThis.gc();
    await pause(20); // Buffers are let go of in a thread of their own.
    const { heapUsed, external } = process.memoryUsage();
    if (heapUsed + external > 0.999 * held) return held;
    held = heapUsed + external;
  }
}

/** Watches the event loop until the returned function is called, which gives the longest block in ms. */
async function watchLoop(): Promise<() => Promise<number>> {
  const resolutionMs = 1;
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  await pause(5 * resolutionMs); // It measures from its first turn on.
  return async () => {
    await pause(5);
    delay.disable();
    return Math.max(0, delay.max / 1e6 - resolutionMs);
  };
}

/** Watches V8's collector until the returned function is called, which gives its longest stop in ms. */
function watchCollector(): () => number {
  let longest = 0;
  const note = (stops: PerformanceEntry[]) => {
    for (const { duration } of stops) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((seen) => note(seen.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return longest;
  };
}

/** The longest block where nothing is asked: what other work on the machine takes from every engine. */
async function watchIdle(): Promise<number> {
  const watched = await watchLoop();
  const end = performance.now() + idle.forMs;
  while (performance.now() < end) {
    const turn = performance.now() + idle.turnMs;
    while (performance.now() < turn);
    await nextTurn();
  }
  return watched();
}

/** Asks whole queries and types them, for at most `budgetMs`. */
async function warmUpWithMade(
  engine: Engine,
  queries: readonly MachineQuery[],
  budgetMs: number,
): Promise<void> {
  const end = performance.now() + budgetMs;
  for (const { query } of queries) {
    await engine.search(query, { typing: false, limit: queryLimit });
    for (const begun of lettersOf(query)) {
      if (performance.now() > end) return;
      await engine.search(begun, { typing: true, limit: keystrokeLimit });
    }
  }
}

type Question = { labelled: LabelledQuery } | { machine: MachineQuery };

/** Both sorts mixed in one order, so that an engine that gets through a part of them only has met all of them. */
function questionsOf(made: readonly MachineQuery[], seed: number): Question[] {
  const labelled = loadQueries().map((each) => ({ labelled: each }));
  const machine = made.map((each) => ({ machine: each }));
  return randomFrom(seedFor(seed, 'order')).shuffle([...labelled, ...machine]);
}

interface Asked {
  labelled: { outcome: Outcome; topScore?: number }[];
  /** For each machine-made query, whether the record that it was made from came first. */
  knownFirst: boolean[];
  queries: { query: string; asking: Asking }[];
  times: number[];
}

async function askQueries(engine: Engine, questions: readonly Question[], budgetMs: number): Promise<Asked> {
  const asked: Asked = { labelled: [], knownFirst: [], queries: [], times: [] };
  const end = performance.now() + budgetMs;
  for (const question of questions) {
    if ('labelled' in question) {
      const label = question.labelled;
      const kinds = label.kind === undefined ? undefined : [label.kind];
      const answers = await askOne(label.query, { kinds, typing: false, limit: queryLimit });
      const ids = answers.map(({ id }) => id);
      const rank = ids.findIndex((id) => label.ids.includes(id)) + 1;
      asked.labelled.push({ outcome: { label, answers: ids, rank }, topScore: answers[0]?.score });
    } else {
      const { form, id, query } = question.machine;
      const answers = await askOne(query, { typing: form === 'cut', limit: queryLimit });
      asked.knownFirst.push(answers[0]?.id === id);
    }
    if (performance.now() > end) break;
    await nextTurn();
  }
  return asked;

  function askOne(query: string, asking: Asking): Promise<Answer[]> {
    asked.queries.push({ query, asking });
    return timed(asked.times, () => engine.search(query, asking));
  }
}

/** Asks the slowest queries again, twice each, for at most `budgetMs`. */
async function slowestOf(engine: Engine, { queries, times }: Asked, budgetMs: number): Promise<number> {
  const end = performance.now() + budgetMs;
  const slowest = queries
    .map((each, i) => ({ ...each, time: times[i]! }))
    .sort((a, b) => b.time - a.time)
    .slice(0, slowestQueries);
  for (const each of slowest) {
    for (let again = 0; again < 2 && performance.now() < end; again++) {
      const own: number[] = [];
      await timed(own, () => engine.search(each.query, each.asking));
      each.time = Math.min(each.time, own[0]!);
      await nextTurn();
    }
  }
  return Math.max(...slowest.map(({ time }) => time));
}

/** A query as it is typed, letter by letter, from the second on, as autocomplete sees it. */
function lettersOf(query: string): string[] {
  const letters = [...query];
  return letters.slice(1).map((_, i) => letters.slice(0, i + 2).join(''));
}

async function typeLetters(
  engine: Engine,
  queries: readonly string[],
  seed: number,
  budgetMs: number,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + budgetMs;
  for (const query of randomFrom(seedFor(seed, 'keystrokes')).shuffle(queries)) {
    for (const begun of lettersOf(query)) {
      await timed(times, () => engine.search(begun, { typing: true, limit: keystrokeLimit }));
      if (times.length === keystrokes || performance.now() > end) return times;
      await nextTurn();
    }
  }
  return times;
}

async function timed(times: number[], search: () => Answer[] | Promise<Answer[]>): Promise<Answer[]> {
  const started = performance.now();
  const answers = await search();
  times.push(performance.now() - started);
  return answers;
}

function latency(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { count: sorted.length, p50Ms: at(0.5), p99Ms: at(0.99) };
}

function scoreLabelled(asked: Asked['labelled']): Measurement['labelled'] {
  const outcomes = asked.map(({ outcome }) => outcome);
  const right = outcomes.filter(isRight).length / outcomes.length;
  return { ...score(outcomes), right, rightWithCut: bestCut(asked) };
}

/** The share of right outcomes if answers under some score were held back, for the best such score. */
function bestCut(asked: Asked['labelled']): number | undefined {
  const answered = asked.filter(({ outcome }) => outcome.answers.length > 0);
  if (answered.some(({ topScore }) => topScore === undefined)) return undefined;
  const silentAndRight = asked.filter(
    ({ outcome }) => outcome.answers.length === 0 && isRight(outcome),
  ).length;
  const byScore = answered.toSorted((a, b) => a.topScore! - b.topScore!);
  let right = silentAndRight + byScore.filter(({ outcome }) => isRight(outcome)).length;
  let best = right;
  for (const { outcome } of byScore) {
    if (outcome.label.style === 'absent') right++;
    else if (isRight(outcome)) right--;
    best = Math.max(best, right);
  }
  return best / asked.length;
}
