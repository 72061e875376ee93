import { defineConfig } from 'vitest/config';

/** Tests by force run one at a time, so that each has the machine to itself. Kept out of the ordinary suite: they take minutes. */
export default defineConfig({
  test: {
    include: ['test/force/**/*.force.ts'],
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    fileParallelism: false,
    pool: 'forks',
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
  },
});
