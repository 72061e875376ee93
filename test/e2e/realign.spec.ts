import { clickWords, expect, paneLines, test, writeTexts } from './window.ts';

/** Links in the editor's hand, and found anew with a look at what would change. */

const SOURCE = [
  'The port of Tallinn opened in 1857.',
  'The ferry carries 120 people.',
  'Captain Saar knows every buoy.',
  'It is late.',
  'The bridge is planned for 2031.',
  'Nobody in Narva believes it.',
].join('\n');
const TARGET = [
  'Le port de Tallinn ouvrit en 1857.',
  'Le bac transporte 120 personnes.',
  'Le capitaine Saar connaît chaque bouée.',
  'Il est tard.',
  'Le pont est prévu pour 2031.',
  'Personne à Narva n’y croit.',
].join('\n');
const LINES = TARGET.split('\n');

test.beforeEach(async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, `${SOURCE}\n`, `${TARGET}\n`));
  await expect.poll(() => paneLines(page, 'target')).toEqual(LINES);
});

test('links are found anew everywhere: nothing changes before it is applied, and undo takes it back', async ({
  page,
}) => {
  await clickWords(page, 'target', 'Saar');
  await page.keyboard.press('Alt+U');
  await expect(page.getByText('2 unmatched')).toBeVisible();
  await page.keyboard.press('Alt+Shift+L');
  const dialog = page.getByRole('dialog', { name: 'Links found anew' });
  await expect(dialog.getByRole('row')).toHaveCount(1);
  await expect(dialog.getByRole('row')).toContainText('Captain Saar');

  await test.step('cancel leaves everything as it is', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('2 unmatched')).toBeVisible();
  });

  await test.step('apply is one change', async () => {
    await page.keyboard.press('Alt+Shift+L');
    await dialog.getByRole('button', { name: 'Apply 1 change' }).click();
    await expect(page.getByText('2 unmatched')).toBeHidden();
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(page.getByText('2 unmatched')).toBeVisible();
    await expect.poll(() => paneLines(page, 'target')).toEqual(LINES);
  });
});

test('a place that is not ticked stays as it is, and a pinned link too', async ({ page }) => {
  await clickWords(page, 'target', 'bac');
  await page.keyboard.press('Alt+U');
  await clickWords(page, 'target', 'prévu');
  await page.keyboard.press('Alt+U');
  await expect(page.getByText('4 unmatched')).toBeVisible();
  await page.keyboard.press('Alt+Shift+L');
  const dialog = page.getByRole('dialog', { name: 'Links found anew' });
  const rows = dialog.getByRole('row');
  await expect(rows).toHaveCount(2);
  await rows.first().focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: 'Apply 1 change' }).click();
  await expect(page.getByText('2 unmatched')).toBeVisible();

  await clickWords(page, 'target', 'bac');
  await page.keyboard.press('Alt+P');
  await clickWords(page, 'source', 'ferry');
  await page.keyboard.press('Alt+P');
  await page.keyboard.press('Alt+Shift+L');
  await expect(page.getByText('the links stand as they would be found again')).toBeVisible();
});

test('links are found anew here, and nowhere else', async ({ page }) => {
  await clickWords(page, 'target', 'Saar');
  await page.keyboard.press('Alt+U');
  await clickWords(page, 'target', 'tard');
  await page.keyboard.press('Alt+P');
  await clickWords(page, 'target', 'Narva');
  await page.keyboard.press('Alt+U');
  await expect(page.getByText('4 unmatched')).toBeVisible();
  // Up to the next pin.
  await page.keyboard.press('Alt+H');
  const dialog = page.getByRole('dialog', { name: 'Links found anew' });
  await expect(dialog.getByRole('row')).toContainText('Nobody in Narva');
  await dialog.getByRole('button', { name: 'Apply 1 change' }).click();
  await expect(page.getByText('2 unmatched')).toBeVisible();
});

test('segments are linked across others by keyboard, and what was done is said', async ({ page }) => {
  await clickWords(page, 'source', 'Captain');
  await clickWords(page, 'target', 'prévu');
  await page.keyboard.press('Alt+L');
  await expect(page.locator('[data-announcer]')).toContainText(
    'Linked: source 3 with translation 5, crossing',
  );
  await expect(page.getByText('2 unmatched')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText('2 unmatched')).toBeHidden();

  await clickWords(page, 'target', 'bac');
  await page.keyboard.press('Alt+G');
  await expect(page.locator('[data-announcer]')).toContainText('Empty partner inserted');
  await page.keyboard.press('Alt+Shift+G');
  await expect(page.locator('[data-announcer]')).toContainText('Closed up');
  await expect.poll(() => paneLines(page, 'target')).toEqual(LINES);
});

test('what has no partner is listed for both texts, gone through, and said before an export', async ({
  page,
}) => {
  await clickWords(page, 'target', 'bac');
  await page.keyboard.press('Alt+U');
  await page.getByRole('button', { name: /2 unmatched/ }).click();
  const list = page.getByRole('listbox', { name: 'Segments' });
  await expect(list.getByRole('option')).toHaveText([/The ferry/, /Le bac/]);
  await clickWords(page, 'target', 'tard');
  await page.keyboard.press('Alt+W');
  await expect(page.getByText('Segment without a partner 1 of 2.')).toBeVisible();
  await page.keyboard.press('Alt+W');
  await expect(page.getByText('Segment without a partner 2 of 2.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText('2 segments have no partner on the other side');
  await dialog.getByRole('button', { name: 'Show them' }).click();
  await expect(dialog).toBeHidden();
  await expect(list.getByRole('option')).toHaveCount(2);
});
