import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clickWords, expect, paneLines, test, writeTexts } from './window.ts';

/** Where a segment of the source ends is the editor's to say; the words of the source are not. */

const SOURCE = 'The harbour is deep; ships came.\nRiga paid for it. Tallinn did not.\nThe end came.\n';
const TARGET = 'Le port fut dragué. Les navires vinrent.\nRiga paya. Tallinn non.\nLa fin vint.\n';
const LINES = ['The harbour is deep; ships came.', 'Riga paid for it.', 'Tallinn did not.', 'The end came.'];
const SPLIT = ['The harbour is deep;', 'ships came.', ...LINES.slice(1)];
const HINT = 'The words of the source stay as they are.';

test.beforeEach(async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, SOURCE, TARGET));
  await expect.poll(() => paneLines(page, 'source')).toEqual(LINES);
  await clickWords(page, 'source', 'The harbour');
  await page.keyboard.press('Home');
});

test('Enter splits a segment of the source, Backspace joins it, and undo takes each back', async ({
  page,
}) => {
  for (const _ of 'The harbour is deep;') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => paneLines(page, 'source')).toEqual(SPLIT);
  // The caret stands before the second half, which is still in the same link.
  await expect(page.locator('.bitext-status')).toHaveText(/^source segments 1 to 2; translation segments/);
  await page.keyboard.press('Backspace');
  await expect.poll(() => paneLines(page, 'source')).toEqual(LINES);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => paneLines(page, 'source')).toEqual(SPLIT);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => paneLines(page, 'source')).toEqual(LINES);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect.poll(() => paneLines(page, 'source')).toEqual(SPLIT);
});

test('Delete joins with the next, but not over the end of a paragraph', async ({ page }) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  const joined = [LINES[0], 'Riga paid for it. Tallinn did not.', LINES[3]];
  await expect.poll(() => paneLines(page, 'source')).toEqual(joined);
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(page.getByText('The paragraph ends here')).toBeVisible();
  await expect.poll(() => paneLines(page, 'source')).toEqual(joined);
});

test('words of the source are not typed, and that is said', async ({ page }) => {
  await page.keyboard.type('xyz');
  await page.keyboard.press('Delete');
  await expect(page.getByText(HINT)).toHaveCount(1);
  await expect.poll(() => paneLines(page, 'source')).toEqual(LINES);
});

test('the commands work in either text', async ({ page }) => {
  await page.keyboard.press('Alt+J');
  await expect(page.getByText('The paragraph ends here')).toBeVisible();
  await clickWords(page, 'target', 'Les navires');
  await page.keyboard.press('Home');
  for (const _ of 'Les navires') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+B');
  const target = [
    'Le port fut dragué.',
    'Les navires',
    'vinrent.',
    'Riga paya.',
    'Tallinn non.',
    'La fin vint.',
  ];
  await expect.poll(() => paneLines(page, 'target')).toEqual(target);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+J');
  await expect.poll(() => paneLines(page, 'target')).toEqual(target.toSpliced(1, 2, 'Les navires vinrent.'));
});

test('a split source is so again when the project is opened, and the translation is exported untouched', async ({
  page,
  program,
}) => {
  for (const _ of 'The harbour is deep;') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => paneLines(page, 'source')).toEqual(SPLIT);
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Alt+W');
  await page.getByRole('row', { name: 'news.fr.visavis' }).click();
  await expect.poll(() => paneLines(page, 'source')).toEqual(SPLIT);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => paneLines(page, 'source')).toEqual(LINES);
  expect(await readFile(join(program.folder, 'news.en.txt'), 'utf8')).toBe(SOURCE);
  expect(await readFile(join(program.folder, 'news.fr.txt'), 'utf8')).toBe(TARGET);
  await page.getByRole('button', { name: /Export/ }).click();
  const arrives = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /text/i }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Export/ })
    .click();
  const path = await (await arrives).path();
  expect(await readFile(path, 'utf8')).toBe(TARGET);
});
