import { clickWords, expect, paneLines, test, writeTexts } from './window.ts';

/** Every change seen, stepped through and taken back. */

const SOURCE = 'The port of Minsk opened.\nThe port is small.\nThe port is small.\nIt is late.\n';
const TARGET = 'Le port de Minsk ouvrit.\nLe port est petite.\nLe port est petite.\nIl est tard.\n';
const LINES = TARGET.trim().split('\n');

test.beforeEach(async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, SOURCE, TARGET));
  await expect.poll(() => paneLines(page, 'target')).toEqual(LINES);
});

test('the review steps through the changes, accepts one and reverts another, by keyboard', async ({
  page,
}) => {
  await clickWords(page, 'target', 'ouvrit');
  await page.keyboard.press('Home');
  await page.keyboard.type('Hier, ');
  await clickWords(page, 'target', 'tard');
  await page.keyboard.press('End');
  await page.keyboard.type(' Enfin.');
  // The review begins where the caret is.
  await page.keyboard.press('Shift+F7');
  await page.keyboard.press('ControlOrMeta+Shift+D');
  const review = page.getByRole('grid', { name: 'Changes to the translation' });
  await expect(review.getByRole('row')).toHaveCount(2);
  await expect(page.getByText('2 changes in 2 segments left')).toBeVisible();
  await expect(review.locator('ins')).toHaveText([/Hier/, /Enfin/]);

  await test.step('accept the first, revert the second', async () => {
    await page.keyboard.press('Alt+A');
    await expect(page.getByText('1 change in 1 segment left')).toBeVisible();
    await page.keyboard.press('Alt+R');
    await expect(page.getByText('No changes left')).toBeVisible();
  });

  await test.step('undo brings the second back, whole text shows all', async () => {
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(page.getByText('1 change in 1 segment left')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    await page.keyboard.press('ControlOrMeta+Shift+D');
    await expect.poll(() => paneLines(page, 'target')).toEqual([`Hier, ${LINES[0]}`, ...LINES.slice(1)]);
  });
});

test('one change is taken back from the list, and what was done later stays', async ({ page }) => {
  await clickWords(page, 'target', 'ouvrit');
  await page.keyboard.press('Home');
  await page.keyboard.type('Hier ');
  await clickWords(page, 'target', 'tard');
  await page.keyboard.press('Home');
  await page.keyboard.type('Oui ');
  await page.keyboard.press('ControlOrMeta+3');
  const changes = page.getByRole('grid', { name: 'Changes' });
  const first = changes.getByRole('row').filter({ hasText: 'Hier' });
  await first.hover();
  await first.getByRole('button', { name: 'Take back only this' }).click();
  await expect.poll(() => paneLines(page, 'target')).toEqual([...LINES.slice(0, 3), `Oui ${LINES[3]}`]);
});

test('an earlier state of a sentence is restored, and nothing else is touched', async ({ page }) => {
  await clickWords(page, 'target', 'ouvrit');
  await page.keyboard.press('Home');
  await page.keyboard.type('Hier ');
  await clickWords(page, 'target', 'tard');
  await page.keyboard.press('Home');
  await page.keyboard.type('Oui ');
  await clickWords(page, 'target', 'ouvrit');
  await page.keyboard.press('ControlOrMeta+4');
  await page
    .getByRole('button', { name: /Restore this/ })
    .last()
    .click();
  await expect.poll(() => paneLines(page, 'target')).toEqual([...LINES.slice(0, 3), `Oui ${LINES[3]}`]);
});

test('find and replace ticks each hit, keeps the query at hand, and is one undo step', async ({ page }) => {
  await clickWords(page, 'target', 'ouvrit');
  await page.keyboard.press('ControlOrMeta+Alt+F');
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('port');
  await page.getByRole('textbox', { name: 'Replace with' }).fill('quai');
  await expect(page.getByText('3 hits in 3 segments')).toBeVisible();
  const hits = page.getByRole('grid', { name: 'Hits' });
  await hits.getByRole('row').filter({ hasText: 'Translation 2' }).locator('.tick').click();
  await page.getByRole('button', { name: 'Replace 2 ticked' }).click();
  await expect
    .poll(() => paneLines(page, 'target'))
    .toEqual(['Le quai de Minsk ouvrit.', LINES[1], 'Le quai est petite.', LINES[3]]);
  await expect(page.getByRole('textbox', { name: 'Find', exact: true })).toHaveValue('port');
  await expect(page.getByText('1 hit in 1 segment')).toBeVisible();
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => paneLines(page, 'target')).toEqual(LINES);
});

test('a pattern that would never end is stopped, and the window goes on', async ({ page }) => {
  await clickWords(page, 'target', 'ouvrit');
  await page.keyboard.press('End');
  await page.keyboard.insertText('o'.repeat(60));
  await page.keyboard.press('ControlOrMeta+F');
  await page.getByRole('button', { name: 'Regular expression' }).click();
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('(o+)+!');
  await expect(page.getByText(/Stopped after 2 s/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Find', exact: true }).fill('tard');
  await expect(page.getByText('1 hit in 1 segment')).toBeVisible();
});

test('segments are confirmed, filtered and gone through; editing one opens it again', async ({ page }) => {
  await clickWords(page, 'target', 'ouvrit');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByText('2 of 4 confirmed')).toBeVisible();
  await page.getByRole('button', { name: /2 of 4 confirmed/ }).click();
  const list = page.getByRole('listbox', { name: 'Segments' });
  await expect(list.getByRole('option')).toHaveCount(2);
  await clickWords(page, 'target', 'ouvrit');
  await page.keyboard.press('End');
  await page.keyboard.type(' Oui.');
  await expect(page.getByText('1 of 4 confirmed')).toBeVisible();
  await expect(list.getByRole('option')).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+Shift+U');
  await page.keyboard.type('Hé ');
  await expect.poll(() => paneLines(page, 'target')).toContain('Hé Le port est petite.');
});

test('a correction is offered where the same sentence stands again, and never made unasked', async ({
  page,
}) => {
  await clickWords(page, 'target', 'petite');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await clickWords(page, 'target', 'tard');
  const notice = page.getByText('The same sentence stands in 1 other place.');
  await expect(notice).toBeVisible();
  await expect
    .poll(() => paneLines(page, 'target'))
    .toEqual([LINES[0], 'Le port est petit.', LINES[2], LINES[3]]);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Apply 1 change/ })
    .click();
  await expect
    .poll(() => paneLines(page, 'target'))
    .toEqual([LINES[0], 'Le port est petit.', 'Le port est petit.', LINES[3]]);
});

test('a segment changes places with its neighbour, and links are found anew around pinned ones', async ({
  page,
}) => {
  await clickWords(page, 'target', 'tard');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(() => paneLines(page, 'target')).toEqual([LINES[0], LINES[1], LINES[3], LINES[2]]);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => paneLines(page, 'target')).toEqual(LINES);
  await clickWords(page, 'target', 'tard');
  await page.keyboard.press('Alt+U');
  await expect(page.getByText('2 unmatched')).toBeVisible();
  await page.keyboard.press('Alt+Shift+L');
  await page.getByRole('button', { name: 'Apply 1 change' }).click();
  await expect(page.getByText('2 unmatched')).toBeHidden();
});
