import { request } from 'node:http';
import { expect, test } from 'vitest';
import { serveMetrics } from '../src/metrics.ts';

test('serves how long interactions took, by command and outcome, and says so where the port is taken', async () => {
  const metrics = await serveMetrics(0, async () => []);
  metrics.observe({ kind: 'command', command: 'quote', outcome: 'answered', ms: 30 });
  metrics.observe({ kind: 'command', command: 'quote', outcome: 'bug', ms: 1 });

  const body = await (await fetch(metrics.url)).text();
  const answered = 'kind="command",command="quote",outcome="answered"';
  expect(body).toContain(`dau_moc_interaction_seconds_bucket{le="0.025",${answered}} 0`);
  expect(body).toContain(`dau_moc_interaction_seconds_bucket{le="0.05",${answered}} 1`);
  expect(body).toContain('process_resident_memory_bytes');
  expect((await fetch(new URL('/other', metrics.url))).status).toBe(404);

  const port = Number(new URL(metrics.url).port);
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    'evil.localhost',
    `127.0.0.1:${port}.evil.example`,
  ])
    expect(await statusFor(port, host)).toBe(403);
  expect(await statusFor(port, `LOCALHOST:${port}`)).toBe(200);

  // Nor does any other address of this machine lead here.
  await expect(fetch(`http://127.0.0.2:${port}/metrics`)).rejects.toThrow();

  await expect(serveMetrics(port, async () => [])).rejects.toThrow(`METRICS_PORT ${port} cannot be used`);
  await metrics.close();
  await expect(fetch(metrics.url)).rejects.toThrow();
});

/** As for a page elsewhere whose name was made to lead to this machine. */
function statusFor(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port, path: '/metrics', headers: { host } }, (response) =>
      resolve(response.resume().statusCode),
    )
      .on('error', reject)
      .end();
  });
}
