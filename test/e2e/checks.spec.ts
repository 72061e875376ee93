import type { Page } from '@playwright/test';
import { clickWords, expect, exportedText, paneLines, test, writeTexts } from './window.ts';

/** What an editor does with findings: look, compare, fix, set aside, switch off, repair by a recipe. */

const SOURCE = [
  'The harbour of Ventmer opened again on Monday after three weeks of works.',
  'The mayor thanked the crews, who worked at night.',
  'Some 250 boats wait outside the dam.',
  'The fish market stays closed until the end of the month.',
  'Boats of Nordia with 12 Port,Star engines may leave.',
].join('\n');
const TARGET = [
  'Le port de Ventmer a rouvert lundi après trois semaines de travaux.',
  'Le port de Ventmer a rouvert lundi après trois semaine de travaux.',
  'La maire a remercié les équipes, qui ont travaillé la nuit.',
  'Quelque 520 bateaux attendent devant la digue.',
  'Les bateaux de Nordia aux 12 moteurs Bâbord,Tribord peuvent partir&nbsp ;!',
].join('\n');
const LINES = TARGET.split('\n');

/** The words of the translation, without the breaks between lines and segments. */
async function wordsOf(page: Page): Promise<string> {
  return (await paneLines(page, 'target')).join('');
}

test.beforeEach(async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, `${SOURCE}\n`, `${TARGET}\n`));
  await expect.poll(() => wordsOf(page)).toBe(LINES.join(''));
  await expect(page.getByRole('tab', { name: /Findings/ })).toContainText(/[1-9]/);
});

test('a repeat is shown beside its sentence, deleted with its link handed on, and brought back', async ({
  page,
}) => {
  const row = page.getByRole('row', { name: /almost word for word/ });
  await row.click();
  await expect(row.getByText(/Compared with segment 1/)).toBeVisible();
  await row.getByRole('button', { name: 'Delete this sentence' }).click();
  await expect.poll(() => wordsOf(page)).toBe(LINES.toSpliced(1, 1).join(''));
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => wordsOf(page)).toBe(LINES.join(''));
});

test('a number that differs from the source is written as it has it', async ({ page }) => {
  const row = page.getByRole('row', { name: /The source has 250/ });
  await row.click();
  await row.getByRole('button', { name: 'Write the number of the source' }).click();
  await expect.poll(() => wordsOf(page)).toContain('Quelque 250 bateaux attendent devant la digue.');
});

test('what is missing is shown in the source', async ({ page }) => {
  const row = page.getByRole('row', { name: /Nothing in the translation/ });
  await row.click();
  await expect(row).toContainText(/source/i);
});

test('words that are never flagged stay so where they stand again, until they are brought back', async ({
  page,
}) => {
  const row = page.getByRole('row', { name: /A space is missing/ });
  await row.click();
  await row.getByRole('button', { name: 'More ways to dismiss' }).click();
  await page.getByRole('menuitem', { name: /Never flag “Bâbord,Tribord”/ }).click();
  await expect(row).toHaveCount(0);

  await clickWords(page, 'target', 'travaillé la nuit.');
  await page.keyboard.press('End');
  await page.keyboard.type(' Voir Bâbord,Tribord aussi.');
  await expect.poll(() => wordsOf(page)).toContain(`${LINES[2]} Voir Bâbord,Tribord aussi.`);
  await expect(row).toHaveCount(0);

  await page.getByRole('button', { name: /Dismissed/ }).click();
  await page
    .getByRole('button', { name: /Flag “Bâbord,Tribord” again/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Dismissed/ }).click();
  await expect(row).toHaveCount(2);
});

test('a check that is switched off says nothing, and one undo switches it on', async ({ page }) => {
  const row = page.getByRole('row', { name: /A space is missing/ });
  await expect(row).toHaveCount(1);
  await page.getByRole('button', { name: 'Checks…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Checks' });
  await dialog.getByRole('button', { name: /Level of Missing space/ }).click();
  await page.getByRole('option', { name: 'Off' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(row).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(row).toHaveCount(1);
});

test('a recipe is run dry, one place left out, and the rest applied as one change', async ({ page }) => {
  await page.getByRole('button', { name: 'Repair with a recipe…' }).click();
  await page.getByText('Everything that needs no source').click();
  await page.getByRole('button', { name: 'Dry run…' }).click();
  const preview = page.getByRole('dialog', { name: /^Repair: / });
  await expect(preview.getByRole('row', { name: /^Segment 2/ })).toContainText('deleted');
  await expect.poll(() => wordsOf(page)).toBe(LINES.join(''));
  await preview
    .getByRole('row', { name: /^Segment 2/ })
    .locator('.tick')
    .click();
  await preview.getByRole('button', { name: /^Apply/ }).click();
  await expect(preview).toBeHidden();
  const after = [
    ...LINES.slice(0, 4),
    'Les bateaux de Nordia aux 12 moteurs Bâbord, Tribord peuvent partir\u00a0!',
  ];
  await expect.poll(() => wordsOf(page)).toBe(after.join('').replaceAll('\u00a0', ' '));

  await test.step('exported, only that line is another', async () => {
    await page.keyboard.press('ControlOrMeta+E');
    const exported = await exportedText(page);
    expect(exported).toBe(`${after.join('\n')}\n`);
  });

  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => wordsOf(page)).toBe(LINES.join(''));
});
