import { defineConfig } from 'vitest/config';

/** Benches print tables. They run one at a time, so that each has the machine to itself. */
export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench.ts'],
    root: new URL('../..', import.meta.url).pathname,
    environment: 'node',
    fileParallelism: false,
    pool: 'forks',
    execArgv: ['--expose-gc', '--max-old-space-size=6144'],
    testTimeout: 1_800_000,
    disableConsoleIntercept: true,
  },
});
