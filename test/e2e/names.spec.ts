import { clickWords, expect, paneLines, test } from './window.ts';
import { writeTexts } from './window.ts';

test('a name is gathered, one spelling chosen, and the text rewritten as one undo step', async ({
  page,
  program,
}) => {
  const source = 'Ships come from Belarus.\nShips leave for Belarus.\nPeople love Belarus.\n';
  const target = 'Des navires viennent du Bélarus.\nOn part pour le Belarus.\nOn aime la Biélorussie.\n';
  await program.start(await writeTexts(program.folder, source, target));
  await expect(page.locator('.bitext-target .view-line').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+2');
  const panel = page.getByRole('complementary');
  await panel.getByText('Biélorussie').first().click();
  await panel.locator('label').filter({ hasText: 'Biélorussie' }).click();
  await panel.getByRole('button', { name: /Preview/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Biélorussie');
  await dialog.getByRole('button', { name: /Apply/ }).click();
  await expect
    .poll(() => paneLines(page, 'target'))
    .toEqual([
      'Des navires viennent de Biélorussie.',
      'On part pour la Biélorussie.',
      'On aime la Biélorussie.',
    ]);
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => paneLines(page, 'target')).toEqual(target.trimEnd().split('\n'));
});

test('a spelling that was decided against is marked as it is typed, and put right at the caret', async ({
  page,
  program,
}) => {
  const source = 'Belarus votes.\nBelarus waits.\nThe end.\n';
  const target = 'Le Bélarus vote.\nLa Biélorussie attend.\nFin.\n';
  await program.start(await writeTexts(program.folder, source, target));
  await expect(page.locator('.bitext-target .view-line').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+2');
  const panel = page.getByRole('complementary');
  await panel.getByText('Biélorussie').first().click();
  await panel.locator('label').filter({ hasText: 'Biélorussie' }).click();
  await panel.getByRole('button', { name: /Preview/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Apply/ }).click();
  await expect
    .poll(() => paneLines(page, 'target'))
    .toEqual(['La Biélorussie vote.', 'La Biélorussie attend.', 'Fin.']);
  await clickWords(page, 'target', 'Fin.');
  await page.keyboard.press('End');
  await page.keyboard.type(' On part au Bélarus');
  await page.keyboard.press('ControlOrMeta+1');
  await expect(panel.getByText(/decided|Bélarus/).first()).toBeVisible();
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('F8');
  await page.keyboard.press('ControlOrMeta+.');
  await page.getByRole('menuitem').first().click();
  await expect
    .poll(() => paneLines(page, 'target'))
    .toEqual(['La Biélorussie vote.', 'La Biélorussie attend.', 'Fin. On part en Biélorussie']);
});
