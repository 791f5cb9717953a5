/** What an answer says of the next post is what then happens. */
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { nextRun } from '../../src/daily/planner.ts';
import { makeScene, type Scene } from './harness.ts';
import { messagesIn } from './stage.ts';

const when = fc.record({
  timeZone: fc.constantFrom(
    'Asia/Ho_Chi_Minh',
    'Europe/Berlin',
    'America/Los_Angeles',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Etc/GMT+12',
  ),
  minute: fc.nat(1439),
});

it('whatever hour and zone the post is moved to, and however long after the last one', async () => {
  // The shortest has 23 hours, where the clocks leap forward: the next post is not due yet.
  const lessThanADay = fc.nat(23 * 60 - 1);
  const days = fc.constantFrom('2025-03-29', '2025-11-01');
  await fc.assert(
    fc.asyncProperty(days, when, when, lessThanADay, async (day, before, after, minutesLater) => {
      const scene = await makeScene();
      onTestFinished(scene.close);
      const status = async () => (await scene.schedules.status(`guild:${scene.guild.id}`))!;
      const posts = () => messagesIn(scene.channel());

      moveTo(scene, Temporal.Instant.from(`${day}T00:00Z`));
      await scene.set({ emptyDay: 'quote', ...before });
      const first = (await status()).next!;
      moveTo(scene, first.at);
      await scene.later(0);
      const now = first.at.add({ minutes: minutesLater });
      moveTo(scene, now);
      await scene.set({ emptyDay: 'quote', ...after });

      const { next, made } = await status();
      // Whatever would come before it is the post that was made, or lies before that one.
      const sooner = nextRun(after, now).date;
      expect(made).toBe(sooner.equals(next!.date) ? null : first.date.toString());
      if (made !== null) expect(next!.date.toString() > made && sooner.toString() <= made).toBe(true);
      moveTo(scene, next!.at.subtract({ minutes: 1 }));
      await scene.later(0);
      expect(posts()).toHaveLength(1);
      await scene.later(1);
      expect(posts()).toHaveLength(2);
      expect((await status()).last?.date).toBe(next!.date.toString());
    }),
    { numRuns: 25 },
  );
});

function moveTo(scene: Scene, at: Temporal.Instant): void {
  scene.at(at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDateTime().toString());
}
