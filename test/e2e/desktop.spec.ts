import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { launchElectron } from '../support/electron-app.ts';
import { describeElectron, findElectron } from '../support/electron-binary.ts';
import { clickWords, paneLines, writeTexts } from './window.ts';

const binary = findElectron();
const root = fileURLToPath(new URL('../..', import.meta.url));

process.stdout.write(`Desktop specs ${describeElectron(binary)}\n`);

test.describe('the desktop window', () => {
  test.skip(binary === null, describeElectron(binary));

  test('opens two texts, corrects them and saves the project where the dialog says', async () => {
    if (!binary) return;
    const folder = await mkdtemp(join(tmpdir(), 'visavis-desktop-'));
    const { source, target } = await writeTexts(
      folder,
      'The port opens today.\nIt is late.\n',
      'Le port ouvre aujourd’hui.\nIl est tard.\n',
    );
    const app = await launchElectron(binary, root, join(folder, 'profile'), [source, target]);
    try {
      const page = await app.firstWindow();
      await expect(page.locator('.bitext-target .view-line').first()).toBeVisible();
      await expect
        .poll(() => paneLines(page, 'target'))
        .toEqual(['Le port ouvre aujourd’hui.', 'Il est tard.']);
      await clickWords(page, 'target', 'Il est tard.');
      await page.keyboard.press('Home');
      await page.keyboard.type('Oui, ');
      await expect.poll(() => paneLines(page, 'target')).toContain('Oui, Il est tard.');

      const filePath = join(folder, 'port.visavis');
      await app.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      }, filePath);
      await page.keyboard.press('ControlOrMeta+S');
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      expect(JSON.parse(await readFile(filePath, 'utf8'))).toMatchObject({ format: 'visavis-project' });
      expect(
        await page.evaluate(() => [
          typeof Reflect.get(window, 'require'),
          typeof Reflect.get(window, 'process'),
        ]),
      ).toEqual(['undefined', 'undefined']);
    } finally {
      await app.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  });

  test('asks before it closes with unsaved work', async () => {
    if (!binary) return;
    const folder = await mkdtemp(join(tmpdir(), 'visavis-desktop-'));
    const { source, target } = await writeTexts(folder, 'One.\n', 'Un.\n');
    const app = await launchElectron(binary, root, join(folder, 'profile'), [source, target]);
    try {
      const page = await app.firstWindow();
      await clickWords(page, 'target', 'Un.');
      await page.keyboard.press('End');
      await page.keyboard.type(' Deux.');
      await expect(page.getByText('Unsaved changes')).toBeVisible();
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());
      await expect(page.getByRole('alertdialog')).toBeVisible();
      const closed = app.waitForEvent('close');
      await page.getByRole('button', { name: /don.t save/i }).click();
      await closed;
    } finally {
      await app.close().catch(() => {});
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  });
});
