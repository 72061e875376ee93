import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', 'test/force/**'],
    globalSetup: ['test/support/ensure-browser.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
