import type { Page } from '@playwright/test';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PanesPage } from '../../bench/panes/page-contract.ts';
import { panesInBrowser } from '../../bench/panes/panes-in-browser.ts';

const panes = panesInBrowser();
let page: Page;

const menus = (): Promise<ReturnType<PanesPage['menus']>> => page.evaluate(() => window.panes.menus());

describe.skipIf(panes.isMissing)('the menu in a text', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    page = await panes.page();
    await page.evaluate(() => window.panes.open('linked', 40));
  });

  it.each(['source', 'target'] as const)('is about the segment that was clicked in the %s', async (side) => {
    await page
      .locator(`.bitext-${side} .view-line`)
      .nth(3)
      .click({ button: 'right', position: { x: 30, y: 8 } });
    await expect.poll(menus).toHaveLength(1);
    const [menu] = await menus();
    const caret = await page.evaluate(() => window.panes.editor()?.caret());
    expect(menu).toMatchObject({ side, segment: caret?.segment, isInText: true });
    expect(caret?.side).toBe(side);
  });

  it.each(['Shift+F10', 'ContextMenu'])('opens at the caret with %s', async (key) => {
    await page
      .locator('.bitext-target .view-line')
      .nth(2)
      .click({ position: { x: 30, y: 8 } });
    await page.keyboard.press(key);
    await expect.poll(menus).toHaveLength(1);
    const caret = await page.evaluate(() => window.panes.editor()?.caret());
    expect(await menus()).toMatchObject([{ side: 'target', segment: caret?.segment, isInText: true }]);
  });
});
