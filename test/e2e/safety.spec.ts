import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clickWords, expect, paneLines, test, writeTexts } from './window.ts';

test('work that was never saved is offered again after the program was gone', async ({ page, program }) => {
  const served = await program.start(await writeTexts(program.folder, 'One.\nTwo.\n', 'Un.\nDeux.\n'));
  await clickWords(page, 'target', 'Deux.');
  await page.keyboard.press('Home');
  await page.keyboard.type('Et ');
  await expect(page.getByText('Unsaved changes')).toBeVisible();
  await served.close();

  await program.start();
  const entry = page.getByRole('row', { name: 'news.fr.visavis' });
  await expect(entry).toContainText(/unsaved/i);
  await entry.click();
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un.', 'Et Deux.']);
  await expect(page.getByText(/Restored/).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un.', 'Deux.']);
});

test('work that was restored goes on, and what is added to it is restored as well', async ({
  page,
  program,
}) => {
  let served = await program.start(await writeTexts(program.folder, 'One.\n', 'Un.\n'));
  for (const [words, all] of [
    [' Vite.', 'Un. Vite.'],
    [' Encore.', 'Un. Vite. Encore.'],
    [' Enfin.', 'Un. Vite. Encore. Enfin.'],
  ]) {
    await clickWords(page, 'target', 'Un.');
    await page.keyboard.press('End');
    await page.keyboard.type(words);
    await expect(page.getByText('Unsaved changes')).toBeVisible();
    await served.close();
    served = await program.start();
    await page.getByRole('row', { name: 'news.fr.visavis' }).click();
    await expect.poll(() => paneLines(page, 'target')).toEqual([all]);
  }
  await page.keyboard.press('ControlOrMeta+S');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('closing with unsaved work asks, and cancelling loses nothing', async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, 'One.\n', 'Un.\n'));
  await clickWords(page, 'target', 'Un.');
  await page.keyboard.press('End');
  await page.keyboard.type(' Deux.');
  await page.keyboard.press('ControlOrMeta+Alt+W');
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un. Deux.']);
  await page.keyboard.press('ControlOrMeta+Alt+W');
  await question.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('row', { name: 'news.fr.visavis' }).click();
  await expect.poll(() => paneLines(page, 'target')).toEqual(['Un. Deux.']);
});

const bad: readonly { what: string; bytes: Uint8Array; says: RegExp }[] = [
  {
    what: 'a binary file',
    bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1),
    says: /is not a text: byte \d+/,
  },
  { what: 'an empty file', bytes: new Uint8Array(), says: /is empty/ },
];

for (const { what, bytes, says } of bad)
  test(`${what} is refused with a word that helps, and what is open stays open`, async ({
    page,
    program,
  }) => {
    await program.start(await writeTexts(program.folder, 'One.\n', 'Un.\n'));
    const path = join(program.folder, 'bad.txt');
    await writeFile(path, bytes);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    const choosing = page.waitForEvent('filechooser');
    await page
      .getByRole('button', { name: /choose/i })
      .last()
      .click();
    await (await choosing).setFiles(path);
    await expect(page.getByText(says).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(() => paneLines(page, 'target')).toEqual(['Un.']);
  });

test('characters that the encoding cannot hold are named, and UTF-8 is the way out', async ({
  page,
  program,
}) => {
  const target = join(program.folder, 'news.fr.txt');
  await writeFile(
    target,
    Buffer.from('L\xe9t\xe9 est l\xe0, dit-il; la journ\xe9e sera tr\xe8s chaude.\r\n', 'latin1'),
  );
  await program.start({ kind: 'texts', source: null, target });
  await clickWords(page, 'target', 'journée');
  await page.keyboard.press('Home');
  await page.keyboard.type('Ž… ');
  await page.keyboard.insertText('ę');
  await page.keyboard.press('ControlOrMeta+E');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Export/ }).click();
  await expect(dialog).toContainText('ę');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /UTF-8/ }).click();
  await downloading;
});
