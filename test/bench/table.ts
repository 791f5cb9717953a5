/** The bench as a table, for a terminal or in Markdown. */
import type { Measurement } from './measure.ts';

export interface Row {
  name: string;
  measurement?: Measurement;
  /** Why there is no measurement. */
  failure?: string;
}

const columns: [title: string, cell: (measurement: Measurement) => string][] = [
  ['hit@1', ({ labelled }) => percent(labelled.hit1)],
  ['hit@3', ({ labelled }) => percent(labelled.hit3)],
  ['false', ({ labelled }) => percent(labelled.falseAnswers)],
  ['right', ({ labelled }) => percent(labelled.right)],
  [
    'best cut',
    ({ labelled }) => (labelled.rightWithCut === undefined ? '–' : percent(labelled.rightWithCut)),
  ],
  ['labelled', ({ labelled }) => String(labelled.present + labelled.absent)],
  ['known 1st', ({ machine }) => percent(machine.knownFirst)],
  ['made', ({ machine }) => String(machine.asked)],
  ['query p50/p99 ms', ({ query }) => `${milliseconds(query.p50Ms)} / ${milliseconds(query.p99Ms)}`],
  ['cpu ms', ({ queryCpuMs }) => milliseconds(queryCpuMs)],
  [
    'key p50/p99 ms',
    ({ keystroke }) => `${milliseconds(keystroke.p50Ms)} / ${milliseconds(keystroke.p99Ms)}`,
  ],
  ['slowest ms', ({ slowestMs }) => milliseconds(slowestMs)],
  ['keys', ({ keystroke }) => String(keystroke.count)],
  ['build s', ({ buildMs }) => (buildMs / 1000).toFixed(2)],
  ['B/record', ({ bytesPerRecord }) => bytesPerRecord.toFixed(0)],
  [
    'block ms serve/own/build/idle',
    ({ blockMs: { serving, own, building, idle } }) =>
      [serving, own, building, idle].map(milliseconds).join(' / '),
  ],
  ['collector ms', ({ collectorMs }) => milliseconds(collectorMs)],
];

/** What the columns mean. */
export const legend = `hit@1, hit@3: labelled queries with a right record first, among the first three. false: queries that
nothing answers but were answered. right: all labelled queries, the right record first or nothing where there
is none; best cut: the same if answers under a score were held back, the score chosen in hindsight. known 1st:
machine-made queries whose one record came first. labelled, made, keys: how many were asked. cpu: processor time
of a query, the mean. slowest: the query that took longest, at its fastest of three times. B/record: memory beyond
the records themselves, compiled code included, once the collector lets go of nothing more.
block: the longest time for which the event loop did not turn, serving, of these that of the query that blocked it longest at
its least of three times, building, and with no engine at all (what other work on the machine takes). collector: the longest stop of V8's collector while serving. Peers get folded
text, every known spelling of a term, and dates as typed.`;

/** One line for each row, below the titles. */
export function tableOf(rows: readonly Row[], markdown: boolean): string {
  const lines = [
    ['', ...columns.map(([title]) => title)],
    ...rows.map(({ name, measurement, failure }) =>
      measurement === undefined
        ? [name, `not measured: ${failure}`]
        : [name, ...columns.map(([, cell]) => cell(measurement))],
    ),
  ];
  if (markdown) {
    const [head = [], ...body] = lines;
    return [head, head.map((_, place) => (place === 0 ? '---' : '---:')), ...body]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  }
  const widths = columns.map((_, place) =>
    Math.max(...lines.filter(({ length }) => length > 2).map((line) => line[place + 1]!.length)),
  );
  return lines
    .map(
      ([name = '', ...cells]) =>
        name.padEnd(12) + cells.map((cell, place) => `  ${cell.padStart(widths[place]!)}`).join(''),
    )
    .join('\n');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
}

function milliseconds(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0);
}
