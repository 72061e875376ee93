import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, exportedText, test } from './window.ts';

const samples = new URL('../../../shared/samples/', import.meta.url);
const [source, target] = ['article.en.txt', 'article.fr.txt'].map((name) =>
  fileURLToPath(new URL(name, samples)),
);

test('a real damaged article is repaired kind by kind and exported', async ({ page, program }) => {
  test.skip(!existsSync(target), 'there is no ../shared/samples here');
  await program.start({ kind: 'texts', source, target });
  const tab = page.getByRole('tab', { name: /Findings/ });
  await expect(tab).toContainText(/[1-9]/);

  // Every kind in turn: the next finding, and all that are like it. Hints are questions, and answer with a notice instead.
  const preview = page.getByRole('dialog');
  const notice = page.getByText('None of these can be put right without you');
  for (let turn = 0; turn < 12; turn++) {
    await page.keyboard.press('F8');
    await page.keyboard.press('ControlOrMeta+Shift+.');
    await expect(preview.or(notice).first()).toBeVisible();
    if (await notice.isVisible()) {
      await page.getByRole('region', { name: 'Notices' }).getByRole('button').first().click();
      await expect(notice).toBeHidden();
      if ((await tab.textContent()) === 'Findings1') break;
      continue;
    }
    await preview.getByRole('button', { name: /Apply/ }).click();
    await expect(preview).toBeHidden();
  }

  await page.keyboard.press('ControlOrMeta+E');
  const exported = await exportedText(page);
  const before = readFileSync(target, 'utf8').split('\n');
  const after = exported.split('\n');
  expect(exported).not.toMatch(/&ldquo|' ;/);
  expect(exported).toContain('«\u00a0Belta\u00a0»');
  // Six repeats and fragments go; what had no fault but straight apostrophes and plain spaces has only these made uniform.
  expect(after.length).toBe(before.length - 6);
  for (const untouched of [0, 1, 6, 7, 8, 17, 22, 23])
    expect(after.map(withoutStyle)).toContain(withoutStyle(before[untouched]));
});

function withoutStyle(line: string): string {
  return line.replace(/’/g, "'").replace(/[\u00a0\u202f]/g, ' ');
}
