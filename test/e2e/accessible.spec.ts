import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, test } from './window.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has to say of the page, serious and critical, with the places. */
async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const views: readonly { view: string; show: (page: Page) => Promise<void> }[] = [
  { view: 'the texts with their findings', show: async () => {} },
  { view: 'a finding that is open', show: (page) => page.keyboard.press('F8') },
  { view: 'the names', show: (page) => page.keyboard.press('ControlOrMeta+2') },
  { view: 'the changes', show: (page) => page.keyboard.press('ControlOrMeta+3') },
  { view: 'the segment', show: (page) => page.keyboard.press('ControlOrMeta+4') },
  { view: 'the segments', show: (page) => page.keyboard.press('ControlOrMeta+5') },
  {
    view: 'find and replace',
    show: async (page) => {
      await page.keyboard.press('ControlOrMeta+Alt+F');
      await page.getByRole('textbox', { name: 'Find', exact: true }).fill('e');
      await expect(page.getByRole('grid', { name: 'Hits' }).getByRole('row').first()).toBeVisible();
    },
  },
  {
    view: 'the review',
    show: async (page) => {
      await page.keyboard.press('Alt+2');
      await page.keyboard.type('Hier ');
      await page.keyboard.press('ControlOrMeta+Shift+D');
      await expect(page.getByRole('grid', { name: 'Changes to the translation' })).toBeVisible();
    },
  },
  { view: 'the texts again', show: (page) => page.keyboard.press('ControlOrMeta+Shift+D') },
  { view: 'the palette', show: (page) => page.keyboard.press('ControlOrMeta+Shift+P') },
  { view: 'the export dialog', show: (page) => page.keyboard.press('ControlOrMeta+E') },
  { view: 'the dialog to open texts', show: (page) => page.keyboard.press('ControlOrMeta+O') },
  { view: 'the settings', show: (page) => page.keyboard.press('ControlOrMeta+,') },
  { view: 'the list of keys', show: (page) => page.keyboard.press('F1') },
  {
    view: 'a preview of fixes',
    show: async (page) => {
      await page.keyboard.press('F8');
      await page.keyboard.press('ControlOrMeta+Shift+.');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];

for (const theme of ['light', 'dark', 'contrast'] as const)
  test(`nothing serious stands in the way of anybody, ${theme}`, async ({ page, program }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      contrast: theme === 'contrast' ? 'more' : 'no-preference',
      reducedMotion: 'reduce',
    });
    await program.start();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft(await seriousViolations(page), 'the welcome screen').toEqual([]);
    await page.getByRole('button', { name: /sample/i }).click();
    await expect(
      page.getByRole('tab', { name: /Findings \d/ }).or(page.getByRole('tab', { name: /Findings/ })),
    ).toBeVisible();
    await expect(page.getByRole('treegrid').or(page.getByRole('tree')).first()).toBeVisible();
    for (const { view, show } of views) {
      await show(page);
      expect.soft(await seriousViolations(page), view).toEqual([]);
      if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
    }
  });
