import type { Page } from '@playwright/test';
import { clickWords, expect, test, writeTexts } from './window.ts';

/** The caret that is seen is the one that commands mean, also after undo and redo. */

const COUNT = 60;
const numbered = (words: (number: number) => string) =>
  `${Array.from({ length: COUNT }, (_, index) => words(index + 1)).join('\n')}\n`;
const SOURCE = numbered((number) => `Ship number ${number} came in from Riga.`);
const TARGET = numbered((number) => `Le navire numéro ${number} vint de Riga.`);

type Side = 'source' | 'target';

const line = (side: Side, number: number) =>
  side === 'source' ? `number ${number} came` : `numéro ${number} vint`;

/** What the status bar says of the place, and that the focus is in that pane. */
async function expectPlace(page: Page, side: Side, number: number): Promise<void> {
  const name = side === 'source' ? 'Source' : 'Translation';
  await expect(page.locator('.status-bar')).toContainText(
    new RegExp(String.raw`\b${number} / ${COUNT}\s*${name}`),
  );
  await expect(page.locator(`.bitext-${side} .monaco-editor.focused`)).toHaveCount(1);
}

/** Px in the window of the line with these words. */
async function topOf(page: Page, side: Side, number: number): Promise<number> {
  const box = await page
    .locator(`.bitext-${side} .view-line`)
    .filter({ hasText: line(side, number) })
    .first()
    .boundingBox();
  if (!box) throw new Error(`line ${number} is out of sight`);
  return box.y;
}

/** What the ribbon's announcement says of the link at the caret. */
const link = (page: Page) => page.locator('.bitext-status');

test.beforeEach(async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, SOURCE, TARGET));
  await expect(page.locator('.bitext-target .view-line').nth(5)).toBeVisible();
});

test('a link that is undone leaves the caret in the source, and a click there still counts', async ({
  page,
}) => {
  await clickWords(page, 'source', line('source', 3));
  await expectPlace(page, 'source', 3);
  await page.keyboard.press('Alt+U');
  await expect(link(page)).toHaveText(/^source segment 3; not in the translation/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(link(page)).toHaveText(/^source segment 3; translation segment 3/);
  await expectPlace(page, 'source', 3);
  await clickWords(page, 'source', line('source', 3));
  await expectPlace(page, 'source', 3);
});

test('the same command after an undo acts on the same segment', async ({ page }) => {
  await clickWords(page, 'source', line('source', 5));
  for (const _ of ['once', 'and again']) {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(link(page)).toHaveText(/^source segments 4 to 5; translation segment 4/);
    await expectPlace(page, 'source', 5);
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(link(page)).toHaveText(/^source segment 5; translation segment 5/);
  }
});

for (const [what, key] of [
  ['a merge with the link above', 'Alt+Shift+M'],
  ['pins of all links above', 'Alt+Shift+P'],
  ['an unlinked segment', 'Alt+X'],
] as const) {
  test(`undo and redo of ${what} move neither the caret nor the text`, async ({ page }) => {
    await clickWords(page, 'source', line('source', 8));
    for (let count = 0; count < 25; count++) await page.keyboard.press('ArrowDown');
    await expectPlace(page, 'source', 33);
    await page.keyboard.press(key);
    await page.keyboard.press('ControlOrMeta+Z');
    await expectPlace(page, 'source', 33);
    const top = await topOf(page, 'source', 33);
    for (const again of ['ControlOrMeta+Shift+Z', 'ControlOrMeta+Z']) {
      await page.keyboard.press(again);
      await expectPlace(page, 'source', 33);
      expect(Math.abs((await topOf(page, 'source', 33)) - top)).toBeLessThan(1);
    }
  });
}

test('undo of words goes to them, on their side, and does not scroll while they are in sight', async ({
  page,
}) => {
  await clickWords(page, 'source', line('source', 8));
  for (let count = 0; count < 25; count++) await page.keyboard.press('ArrowDown');
  await clickWords(page, 'target', line('target', 30));
  await page.keyboard.press('End');
  await page.keyboard.type(' Enfin.');
  await clickWords(page, 'source', line('source', 28));
  const top = await topOf(page, 'source', 28);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.locator('.bitext-target')).not.toContainText('Enfin');
  await expectPlace(page, 'target', 30);
  await expect.poll(() => topOf(page, 'source', 28)).toBe(top);
  await clickWords(page, 'source', line('source', 28));
  await expectPlace(page, 'source', 28);
});

test('what a link would be made with is marked on the other side, until it is made', async ({ page }) => {
  const marked = page.locator('.bitext-source .view-overlays .bitext-opposite');
  await clickWords(page, 'source', line('source', 2));
  await clickWords(page, 'target', line('target', 4));
  await expect(marked).toHaveCount(1);
  const box = await marked.boundingBox();
  expect(Math.abs((box?.y ?? 0) - (await topOf(page, 'source', 2)))).toBeLessThan(2);
  await page.keyboard.press('Alt+L');
  await expect(marked).toHaveCount(0);
  await expect(link(page)).toHaveText(/^source segment 2; translation segment 4/);
});
