import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { test as base } from '@playwright/test';
import type { LaunchArguments } from '../../main/host/launch.ts';
import type { ServedWindow } from '../../main/web/serve.ts';
import { serveWindow } from '../../main/web/serve.ts';

const staticFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** Starts the program as `visavis open` does and opens its window. */
export interface Program {
  /** Folder of the host's own files; the same for every start within a test. */
  readonly dataFolder: string;
  /** A folder for the person's files. */
  readonly folder: string;
  /** Serves a window that opens `launch`, and goes to it with the test's page. */
  start(launch?: LaunchArguments): Promise<ServedWindow>;
  /** The same in a page of its own, beside the test's. */
  startBeside(launch?: LaunchArguments): Promise<Page>;
}

/** `test` with a program of its own: nothing is shared between tests but the built page. */
export const test = base.extend<{ program: Program }>({
  program: async ({ page, context }, use) => {
    const root = await mkdtemp(join(tmpdir(), 'visavis-e2e-'));
    const running: ServedWindow[] = [];
    const start = async (launch: LaunchArguments, on: Page) => {
      const dataFolder = join(root, 'data');
      const served = await serveWindow({ launch, dataFolder, staticFolder, version: '0.0.0-test' });
      running.push(served);
      await on.goto(served.url);
      return served;
    };
    await use({
      dataFolder: join(root, 'data'),
      folder: root,
      start: (launch = { kind: 'nothing' }) => start(launch, page),
      startBeside: async (launch = { kind: 'nothing' }) => {
        const beside = await context.newPage();
        await start(launch, beside);
        return beside;
      },
    });
    await Promise.all(running.map((served) => served.close()));
    await rm(root, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

/** The lines of a pane that are on the screen, from top to bottom; wrapped lines are joined. */
export function paneLines(page: Page, side: 'source' | 'target'): Promise<string[]> {
  return page.locator(`.bitext-${side} .view-line`).evaluateAll((lines) =>
    lines
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
      .toSorted((left, right) => left.top - right.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' ')),
  );
}

/** Clicks into the words of a pane. */
export async function clickWords(page: Page, side: 'source' | 'target', words: string): Promise<void> {
  await page.locator(`.bitext-${side} .view-line`).filter({ hasText: words }).first().click();
}

/** Writes the person's files and answers their paths. */
export async function writeTexts(folder: string, source: string, target: string) {
  const paths = { source: join(folder, 'news.en.txt'), target: join(folder, 'news.fr.txt') };
  await writeFile(paths.source, source);
  await writeFile(paths.target, target);
  return { kind: 'texts' as const, ...paths };
}

/** Presses Export in the dialog that is open; the text that arrives. */
export async function exportedText(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Export/ })
    .click();
  return readFile(await (await downloading).path(), 'utf8');
}
