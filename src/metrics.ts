/** Numbers for Prometheus, on this machine alone. Loaded only where a port is set. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Handled } from './bot.ts';

export interface Metrics {
  /** Address of the metrics. */
  url: string;
  observe(handled: Handled): void;
  close(): Promise<void>;
}

/**
 * Serves `/metrics` on 127.0.0.1; resolves when it listens.
 * @param port 0: any free one
 * @throws if the port is taken
 */
export async function serveMetrics(port: number): Promise<Metrics> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'dau_moc_interaction_seconds',
    help: 'Time from the arrival of an interaction to its answer.',
    labelNames: ['kind', 'command', 'outcome'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
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
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
