/** Numbers for Prometheus, on this machine alone. Loaded only where a port is set. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Handled } from './bot.ts';
import type { DailyEvent } from './daily/due.ts';
import type { ScheduleCount } from './store/schedules.ts';
import { settlesWithin } from './time-box.ts';

export interface Metrics {
  /** Address of the metrics. */
  url: string;
  observe(handled: Handled): void;
  observeDaily(event: DailyEvent): void;
  close(): Promise<void>;
}

/** Asks for the schedules in the database, whichever process they are looked at by. */
type CountSchedules = () => Promise<ScheduleCount[]>;

/** The database must never hold up all other numbers. */
const COUNTED_WITHIN_MS = 2_000;

/**
 * Serves `/metrics` on 127.0.0.1; resolves when it listens.
 * @param port 0: any free one
 * @throws if the port is taken
 */
export async function serveMetrics(port: number, countSchedules: CountSchedules): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'dau_moc_interaction_seconds',
    help: 'Time from the arrival of an interaction to its answer.',
    labelNames: ['kind', 'command', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const observeDaily = watchDaily(registry, countSchedules);
  const server = createServer(async (request, response) => {
    // A page elsewhere whose name was made to lead here is no scraper.
    const isHere = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i.test(request.headers.host ?? '');
    const found = request.method === 'GET' && request.url === '/metrics';
    const status = !isHere ? 403 : found ? 200 : 404;
    response.writeHead(status, { 'content-type': status === 200 ? registry.contentType : 'text/plain' });
    if (status === 200) response.end(await registry.metrics());
    else response.end(isHere ? 'Only GET /metrics is here.\n' : 'Ask for it as 127.0.0.1 or localhost.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new Error(`METRICS_PORT ${port} cannot be used (${cause.message}): choose another.`, { cause })),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`,
    observe: ({ kind, command, outcome, ms }) => seconds.observe({ kind, command, outcome }, ms / 1000),
    observeDaily,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Daily posts: what this process did, and how the schedules stand in the database. */
function watchDaily(registry: Registry, countSchedules: CountSchedules): Metrics['observeDaily'] {
  const registers = [registry];
  const posts = new Counter({
    name: 'dau_moc_daily_posts_total',
    help: 'Daily posts that ended, by how.',
    labelNames: ['outcome'],
    registers,
  });
  const failures = new Counter({
    name: 'dau_moc_daily_failures_total',
    help: 'Tries to post that failed, to be repeated or for good, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const delay = new Histogram({
    name: 'dau_moc_daily_post_delay_seconds',
    help: 'Time from the moment at which a daily post was due until it was known to be sent.',
    buckets: [1, 5, 15, 60, 120, 300, 900, 3_600, 14_400, 43_200],
    registers,
  });
  const count = async (): Promise<ScheduleCount[] | null> => {
    const counts = countSchedules().catch(() => null);
    return (await settlesWithin(counts, COUNTED_WITHIN_MS)) ? counts : null;
  };
  let counting: ReturnType<typeof count> | null = null;
  /** Once for each scrape, in which both gauges ask at the same moment. */
  const counted = () => {
    counting ??= count().finally(() => {
      counting = null;
    });
    return counting;
  };
  new Gauge({
    name: 'dau_moc_daily_schedules',
    help: 'Schedules of daily posts in the database, by state and why they are paused.',
    labelNames: ['state', 'reason'],
    registers,
    async collect() {
      this.reset();
      for (const { state, reason, schedules } of (await counted()) ?? [])
        this.set({ state, reason: reason ?? '' }, schedules);
    },
  });
  new Gauge({
    name: 'dau_moc_daily_due_schedules',
    help: 'Schedules whose time has come and that no process has taken up.',
    registers,
    async collect() {
      const counts = await counted();
      if (counts === null) this.remove();
      else this.set(counts.reduce((sum, { due }) => sum + due, 0));
    },
  });
  return (event) => {
    if (event.event === 'failure') return failures.inc({ reason: event.reason });
    posts.inc({ outcome: event.outcome });
    if (event.outcome === 'sent') delay.observe(Math.max(0, event.lateMs) / 1000);
  };
}
