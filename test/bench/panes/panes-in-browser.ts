import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll } from 'vitest';
import { browserArguments, findBrowser } from '../../support/browser.ts';
import { type ServedPanes, servePanes } from './serve-panes.ts';

export interface PanesInBrowser {
  /** Whether there is no browser to try them in. */
  readonly isMissing: boolean;
  /** A page of its own, with the panes loaded and nothing open. What goes wrong in it is added to `errors`. */
  readonly page: (options?: BrowserContextOptions, errors?: string[]) => Promise<Page>;
}

/** The panes, served to a browser for as long as the tests of the file that asks run. */
export function panesInBrowser(): PanesInBrowser {
  const executablePath = findBrowser();
  let served: ServedPanes | null = null;
  let browser: Browser | null = null;

  beforeAll(async () => {
    if (executablePath === null) return;
    served = await servePanes();
    browser = await chromium.launch({ executablePath, args: browserArguments() });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  return {
    isMissing: executablePath === null,
    async page(options, errors) {
      if (!browser || !served) throw new Error('there is no browser to open a page in');
      const page = await browser.newPage(options);
      page.on('pageerror', (error) => errors?.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors?.push(message.text());
      });
      await page.goto(served.address);
      return page;
    },
  };
}

/** Two frames: what was asked for before is on the screen. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
