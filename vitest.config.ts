import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Some sixty processes that tests start, and Vitest's own, read the same sources: they are compiled once.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/node');

/** Long ones in small files: Vitest, which goes by size where it has not run before, would begin with them last. */
const LONG = /(bench\/scaled|search\/(ask|quality|slices|strangers|wordings))\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project);
    return [...byProject.values()].flatMap((each) => {
      const { long = [], short = [] } = Object.groupBy(each, ({ moduleId }) =>
        LONG.test(moduleId) ? 'long' : 'short',
      );
      return [...long, ...short];
    });
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    // No test mocks a module or leaves anything in one: files share what they load, which saves a quarter of the time.
    isolate: false,
    // A quarter of the time tests wait for processes, sockets and clocks: three files at once keep two cores busy.
    // Of a percentage Vitest takes no more than all cores.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/faults/**', 'test/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/unpack-chromium.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
