import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', 'test/force/**'],
    globalSetup: ['test/support/ensure-browser.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    environment: 'node',
    restoreMocks: true,
    // Half of the time a browser works, or a disk: every core has a file of tests at hand.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
