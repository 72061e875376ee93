import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

/**
 * Runs before all tests: finds a browser, and where there is none installs one by what the machine has: Playwright's own download,
 * else Debian's package. Where neither works, one line says what to do, and tests that need one say that they were skipped.
 */
export function setup(): void {
  if (findBrowser() !== null) return;
  process.stdout.write('No browser was found: installing one.\n');
  const attempts = [
    ['npx', 'playwright', 'install', 'chromium'],
    ['sh', '-c', 'apt-get update -qq && apt-get install -y -qq chromium fonts-noto-core'],
  ];
  for (const [program, ...rest] of attempts) {
    const ended = spawnSync(program, rest, { stdio: 'ignore', timeout: 300_000 });
    if (ended.status === 0 && findBrowser() !== null) return;
  }
  process.stdout.write(
    'No browser could be installed. Install Chrome, Edge or Chromium, or name one in VISAVIS_BROWSER.\n',
  );
}
