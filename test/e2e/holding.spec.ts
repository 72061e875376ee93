import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { clickWords, expect, paneLines, test, writeTexts } from './window.ts';

/** Two windows, and other programs, on one project. */

async function savedProject(page: Page, dataFolder: string): Promise<string> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  return join(dataFolder, 'projects', 'news.fr.visavis');
}

async function typeAtEnd(page: Page, words: string, text: string): Promise<void> {
  await clickWords(page, 'target', words);
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

test('a second window reads the project beside the first, and changes nothing', async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, 'One.\n', 'Un.\n'));
  const path = await savedProject(page, program.dataFolder);
  await typeAtEnd(page, 'Un.', ' Vite.');
  await expect(page.getByText('Unsaved changes')).toBeVisible();
  const beside = await program.startBeside({ kind: 'project', path });
  const question = beside.getByRole('alertdialog');
  await expect(question).toContainText(/open in another window/);
  await question.getByRole('button', { name: 'Open to read' }).click();
  await expect.poll(() => paneLines(beside, 'target')).toEqual(['Un. Vite.']);
  await expect(beside.getByText('Read only')).toBeVisible();
  await typeAtEnd(beside, 'Un.', ' Non.');
  await expect.poll(() => paneLines(beside, 'target')).toEqual(['Un. Vite.']);
  await typeAtEnd(page, 'Un.', ' Encore.');
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un. Vite. Encore.']);
});

test('a second window takes the project over with everything that was done, and the first only reads on', async ({
  page,
  program,
}) => {
  await program.start(await writeTexts(program.folder, 'One.\n', 'Un.\n'));
  const path = await savedProject(page, program.dataFolder);
  await typeAtEnd(page, 'Un.', ' Vite.');
  const beside = await program.startBeside({ kind: 'project', path });
  await beside.getByRole('alertdialog').getByRole('button', { name: 'Take over' }).click();
  await expect.poll(() => paneLines(beside, 'target')).toEqual(['Un. Vite.']);
  await typeAtEnd(beside, 'Un.', ' Oui.');
  await expect(page.getByText(/Another window took over/)).toBeVisible();
  await expect(page.getByText('Read only')).toBeVisible();
  await typeAtEnd(page, 'Un.', ' Non.');
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un. Vite.']);
  await beside.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(beside.getByText('Saved', { exact: true })).toBeVisible();
  expect(await readFile(path, 'utf8')).toContain('Oui.');
});

test('a file that another program changed is compared before anything is overwritten, and mixed segment by segment', async ({
  page,
  program,
}) => {
  const texts = await writeTexts(program.folder, 'One.\nTwo.\nThree.\n', 'Un.\nDeux.\nTrois.\n');
  await program.start(texts);
  const path = await savedProject(page, program.dataFolder);
  const before = await readFile(path);
  // What another program makes of it: another window, on a copy that then takes the file's place.
  const copy = join(program.folder, 'copy.visavis');
  await writeFile(copy, before);
  const other = await program.startBeside({ kind: 'project', path: copy });
  await typeAtEnd(other, 'Deux.', ' Là-bas.');
  await typeAtEnd(other, 'Trois.', ' Là-bas.');
  await other.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(other.getByText('Saved', { exact: true })).toBeVisible();
  await writeFile(path, await readFile(copy));

  await typeAtEnd(page, 'Un.', ' Ici.');
  await typeAtEnd(page, 'Trois.', ' Ici.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const question = page.getByRole('dialog', { name: /Another program changed/ });
  await expect(question.getByText('changed in both')).toBeVisible();
  await question
    .getByRole('radiogroup', { name: /segment 3/ })
    .getByRole('radio', { name: /Theirs/ })
    .press('Space');
  await question.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/kept among the previous versions/)).toBeVisible();
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un. Ici.', 'Deux. Là-bas.', 'Trois. Là-bas.']);

  // The other version is still there, as a copy to open.
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await page.keyboard.type('Previous versions');
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog', { name: 'Previous versions' })
    .getByRole('button', { name: /Open a copy/ })
    .first()
    .click();
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un.', 'Deux. Là-bas.', 'Trois. Là-bas.']);
});

test('a damaged project opens with what can be read, says what is damaged, and is kept when it is saved', async ({
  page,
  program,
}) => {
  await program.start(await writeTexts(program.folder, 'One.\nTwo.\n', 'Un.\nDeux.\n'));
  await typeAtEnd(page, 'Deux.', ' Vite.');
  const path = await savedProject(page, program.dataFolder);
  await page.keyboard.press('ControlOrMeta+Alt+W');
  await expect(page.getByRole('row', { name: 'news.fr.visavis' })).toBeVisible();
  const bytes = await readFile(path, 'latin1');
  const at = bytes.lastIndexOf('Deux.');
  await writeFile(path, `${bytes.slice(0, at)}X${bytes.slice(at + 1)}`, 'latin1');
  await page.getByRole('row', { name: 'news.fr.visavis' }).click();
  await expect(page.getByText(/damaged/).first()).toBeVisible();
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un.', 'Deux. Vite.']);
  await typeAtEnd(page, 'Un.', ' Oui.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await readFile(`${path}-damaged-1`, 'latin1')).toContain('Xeux.');
});

test('where the disk fails the editing goes on, the state is said, and another place is offered', async ({
  page,
  program,
}) => {
  await program.start(await writeTexts(program.folder, 'One.\n', 'Un.\n'));
  await typeAtEnd(page, 'Un.', ' Vite.');
  await expect(page.getByText('Unsaved changes')).toBeVisible();
  await rm(join(program.dataFolder, 'drafts'), { recursive: true });
  await typeAtEnd(page, 'Un.', ' Encore.');
  await expect(page.getByText('Changes are not on disk').first()).toBeVisible();
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un. Vite. Encore.']);
  await page.getByRole('button', { name: /Save elsewhere/ }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const path = join(program.dataFolder, 'projects', 'news.fr.visavis');
  expect(await readFile(path, 'utf8')).toContain('Un. Vite. Encore.');
});
