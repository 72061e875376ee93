import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where browsers of the Chromium family are, if Playwright has none of its own. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a browser for tests: `VISAVIS_BROWSER`, else Playwright's own, else an installed one, else null. */
export function findBrowser(): string | null {
  const chosen = process.env['VISAVIS_BROWSER'];
  if (chosen) return chosen;
  return [chromium.executablePath(), ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Arguments that keep a browser from calling home; as root, Chromium has no sandbox. */
export function browserArguments(): string[] {
  const asRoot = process.getuid?.() === 0;
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** Said where tests need a browser and there is none. */
export const NO_BROWSER =
  'SKIPPED: no browser was found. Install Chromium, or name one in VISAVIS_BROWSER (path of the executable).';
