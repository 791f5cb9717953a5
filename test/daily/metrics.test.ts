/** What an operator sees of daily posts: through a scrape, as Prometheus makes it. */
import { expect, it, onTestFinished } from 'vitest';
import { type Metrics, serveMetrics } from '../../src/metrics.ts';
import { schedule } from '../store/rows.ts';
import { owner, scene, sceneForEach } from './stage.ts';

sceneForEach();

/** A process whose numbers are scraped. */
async function watched() {
  let asked = 0;
  const metrics: Metrics = await serveMetrics(0, () => {
    asked++;
    return scene.schedules.counts();
  });
  onTestFinished(metrics.close);
  const daily = scene.another({}, { observe: metrics.observeDaily });
  const scrape = async () => {
    asked = 0;
    const lines = (await (await fetch(metrics.url)).text()).split('\n');
    expect(asked).toBe(1);
    return lines.filter((line) => line.startsWith('dau_moc_daily_') && !line.endsWith(' 0')).sort();
  };
  return { daily, scrape };
}

it('counts posts by how they ended, and how late those are that were sent', async () => {
  const { daily, scrape } = await watched();
  scene.at('2025-10-24T07:59');
  await scene.set();
  scene.at('2025-10-24T08:01:30');
  await daily.tick();
  scene.at('2025-10-27T08:00');
  await daily.tick();
  const lines = await scrape();
  expect(lines).toEqual(
    expect.arrayContaining([
      'dau_moc_daily_posts_total{outcome="sent"} 1',
      'dau_moc_daily_posts_total{outcome="empty"} 1',
      'dau_moc_daily_post_delay_seconds_bucket{le="120"} 1',
      'dau_moc_daily_post_delay_seconds_sum 90',
      'dau_moc_daily_post_delay_seconds_count 1',
    ]),
  );
  expect(lines.join()).not.toContain('{le="60"}');
});

it('counts what went wrong by its reason, and posts that were given up', async () => {
  const { daily, scrape } = await watched();
  scene.at('2025-10-24T07:59');
  await scene.set();
  scene.at('2025-10-24T08:00');
  scene.local.faults.next('POST /channels/:id/messages', { status: 503 });
  await daily.tick();
  scene.at('2025-10-24T08:02');
  scene.local.faults.next('POST /channels/:id/messages', { status: 400, code: 50_035, message: 'Invalid' });
  await daily.tick();
  expect(await scrape()).toEqual(
    expect.arrayContaining([
      'dau_moc_daily_failures_total{reason="http-503"} 1',
      'dau_moc_daily_failures_total{reason="malformed"} 1',
      'dau_moc_daily_posts_total{outcome="failed"} 1',
    ]),
  );
});

it('shows how many schedules are on, paused for which reason, and due without anybody at work on them', async () => {
  const { daily, scrape } = await watched();
  scene.at('2025-10-24T07:59');
  await scene.set();
  scene.local.world.deleteChannel(scene.channel().id);
  scene.at('2025-10-24T08:00');
  expect(await scrape()).toEqual([
    'dau_moc_daily_due_schedules 1',
    'dau_moc_daily_schedules{state="on",reason=""} 1',
  ]);
  await daily.tick();
  // Its admin is told, and another one is set up.
  await daily.tick();
  await scene.store.schedules.put(schedule('guild:1', { wakeAt: Number.MAX_SAFE_INTEGER }));
  expect(await scrape()).toEqual([
    'dau_moc_daily_failures_total{reason="unknown-channel"} 1',
    'dau_moc_daily_posts_total{outcome="failed"} 1',
    'dau_moc_daily_schedules{state="on",reason=""} 1',
    'dau_moc_daily_schedules{state="paused",reason="unknown-channel"} 1',
  ]);
  await scene.schedules.off(owner());
  expect((await scrape()).join()).not.toContain('state="paused"');
});

it('goes on showing the rest while the database fails', async () => {
  const failing = () => Promise.reject(new Error('the database is gone'));
  const metrics = await serveMetrics(0, failing);
  onTestFinished(metrics.close);
  const response = await fetch(metrics.url);
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('process_cpu')]);
});
