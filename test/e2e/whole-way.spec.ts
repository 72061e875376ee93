import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clickWords, expect, exportedText, paneLines, test, writeTexts } from './window.ts';

const SOURCE = 'The port opens today.\nThe ships wait outside.\nIt is late.\n';
const TARGET =
  'Le port ouvre aujourd’hui.\nLe port ouvre aujourd’hui.\nLes navires attendent  dehors.\nIl est tard.\n';
const CORRECTED = 'Le port ouvre aujourd’hui.\nLes navires attendent dehors.\nIl est très tard.\n';

test('the whole way by mouse: open, read, fix, undo, relink, save, close, reopen, export', async ({
  page,
  program,
}) => {
  await program.start(await writeTexts(program.folder, SOURCE, TARGET));
  const findings = page.getByRole('tab', { name: /Findings/ });
  await expect(findings).toContainText('2');

  await test.step('fix the repeat, and take it back and forth', async () => {
    await page.getByRole('button', { name: 'Next finding' }).click();
    await page
      .getByRole('button', { name: /Delete/ })
      .first()
      .click();
    await expect.poll(() => paneLines(page, 'target')).toHaveLength(3);
    await expect(findings).toContainText('1');
    await page.getByRole('button', { name: /Undo/ }).click();
    await expect.poll(() => paneLines(page, 'target')).toHaveLength(4);
    await page.getByRole('button', { name: /Redo/ }).click();
    await expect.poll(() => paneLines(page, 'target')).toHaveLength(3);
  });

  await test.step('fix the space from its panel', async () => {
    await page.getByRole('button', { name: 'Next finding' }).click();
    await page.getByRole('button', { name: 'Keep one space' }).first().click();
    await expect.poll(() => paneLines(page, 'target')).toContain('Les navires attendent dehors.');
  });

  await test.step('type a word', async () => {
    await clickWords(page, 'target', 'Il est tard.');
    await page.keyboard.press('End');
    for (const _ of 'tard.') await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('très ');
    await expect.poll(() => paneLines(page, 'target')).toContain('Il est très tard.');
  });

  await test.step('unlink the last pair and link it again', async () => {
    await page.getByRole('button', { name: /commands|palette/i }).click();
    await page
      .getByRole('option', { name: /^Unlink/ })
      .or(page.getByRole('menuitem', { name: /^Unlink/ }))
      .click();
    await expect(page.getByText('2 unmatched')).toBeVisible();
    await clickWords(page, 'source', 'It is late.');
    await clickWords(page, 'target', 'Il est très tard.');
    await page.keyboard.press('Alt+L');
    await expect(page.getByText('2 unmatched')).toBeHidden();
  });

  await test.step('save, close and open again', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    const saved = join(program.dataFolder, 'projects', 'news.fr.visavis');
    expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({
      format: 'visavis-project',
      version: 2,
    });
    await page.keyboard.press('ControlOrMeta+Alt+W');
    await page.getByRole('row', { name: 'news.fr.visavis' }).click();
    await expect.poll(() => paneLines(page, 'target')).toContain('Il est très tard.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('export what was corrected, byte for byte', async () => {
    await page.getByRole('button', { name: /Export/ }).click();
    await page.getByRole('menuitem', { name: /text/i }).click();
    expect(await exportedText(page)).toBe(CORRECTED);
  });
});

test('the whole way by keyboard alone', async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, SOURCE, TARGET));
  await expect(page.getByRole('tab', { name: /Findings/ })).toContainText('2');

  await test.step('jump through the findings and fix each at the caret', async () => {
    await page.keyboard.press('F8');
    await page.keyboard.press('ControlOrMeta+.');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => paneLines(page, 'target')).toHaveLength(3);
    await page.keyboard.press('F8');
    await page.keyboard.press('ControlOrMeta+.');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect.poll(() => paneLines(page, 'target')).toContain('Les navires attendent dehors.');
  });

  await test.step('undo all, redo all', async () => {
    await page.keyboard.press('ControlOrMeta+Z');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect.poll(() => paneLines(page, 'target')).toHaveLength(4);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await page.keyboard.press('ControlOrMeta+Y');
    await expect.poll(() => paneLines(page, 'target')).toHaveLength(3);
  });

  await test.step('write, split and join', async () => {
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('ControlOrMeta+End');
    for (const _ of 'tard.') await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('très ');
    await expect.poll(() => paneLines(page, 'target')).toContain('Il est très tard.');
    await page.keyboard.press('Enter');
    await expect.poll(() => paneLines(page, 'target')).toHaveLength(4);
    await page.keyboard.press('Backspace');
    await expect.poll(() => paneLines(page, 'target')).toContain('Il est très tard.');
  });

  await test.step('pin the link, confirm the segment', async () => {
    await page.keyboard.press('Alt+P');
    await page.keyboard.press('ControlOrMeta+Enter');
    // The words on the link that was pinned stand in its place for a moment.
    await expect(page.getByText('1 of 3 confirmed')).toBeVisible({ timeout: 10_000 });
  });

  await test.step('save and export through the palette', async () => {
    await page.keyboard.press('ControlOrMeta+S');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+P');
    await page.keyboard.type('export');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: /Export/ }).focus();
    await page.keyboard.press('Enter');
    expect(await readFile(await (await downloading).path(), 'utf8')).toBe(CORRECTED);
  });
});
