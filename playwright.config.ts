import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './test/support/browser.ts';

const browser = findBrowser();

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    launchOptions: { ...(browser && { executablePath: browser }), args: browserArguments() },
  },
});
