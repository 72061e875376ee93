import type { Page } from '@playwright/test';
import { clickWords, expect, test, writeTexts } from './window.ts';

const SOURCE = [
  'Vilnius, 1 May 1990.',
  'The harbour was dredged in 2021.',
  'Riga paid 4,000 euros for it.',
  'Then 17 ships came in from Tallinn.',
  'The end came in 2024.',
];
const TARGET = [
  'Vilnius, le 1 mai 1990.',
  'Le port fut dragué en 2021.',
  'Riga a payé 4 000 euros pour cela.',
  'Puis 17 navires vinrent de Tallinn.',
  'La fin vint en 2024.',
];

type Side = 'source' | 'target';

/** On the ribbon, beside the line of a segment: px in the window. */
function edge(page: Page, side: Side, number: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([which, wanted]) => {
      const ribbon = document.querySelector('.bitext-ribbon')?.getBoundingClientRect();
      const line = [...document.querySelectorAll(`.bitext-${which} .line-numbers`)]
        .find((one) => one.textContent === `${wanted}`)
        ?.getBoundingClientRect();
      if (!ribbon || !line) throw new Error(`no line ${wanted}`);
      return { x: which === 'source' ? ribbon.left + 5 : ribbon.right - 5, y: line.top + line.height / 2 };
    },
    [side, number] as const,
  );
}

async function drag(
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** What the ribbon says of the link at a segment's edge. */
async function expectLink(page: Page, side: Side, number: number, words: RegExp): Promise<void> {
  await expect(async () => {
    const { x, y } = await edge(page, side, number);
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y);
    expect(await page.locator('.bitext-ribbon').getAttribute('title')).toMatch(words);
  }).toPass({ timeout: 10_000 });
}

test.beforeEach(async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, `${SOURCE.join('\n')}\n`, `${TARGET.join('\n')}\n`));
  await expect(page.locator('.bitext-target .view-line').nth(4)).toBeVisible();
  await expectLink(page, 'source', 2, /^source segment 2; translation segment 2; linked 1-1/);
  await clickWords(page, 'target', 'Riga');
});

test('a link is drawn elsewhere by dragging its edge, and one undo takes it back', async ({ page }) => {
  await drag(page, await edge(page, 'source', 2), await edge(page, 'target', 3));
  await expectLink(page, 'target', 3, /^source segments 2 to 3; translation segment 3; linked 2-1/);
  await expectLink(page, 'target', 2, /^not in the source; translation segment 2/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expectLink(page, 'source', 2, /^source segment 2; translation segment 2; linked 1-1/);
  await expectLink(page, 'source', 3, /^source segment 3; translation segment 3; linked 1-1/);
});

test('with Alt exactly two are linked, also where that crosses, and the crossing is said', async ({
  page,
}) => {
  await page.keyboard.down('Alt');
  await drag(page, await edge(page, 'source', 2), await edge(page, 'target', 4));
  await drag(page, await edge(page, 'source', 4), await edge(page, 'target', 2));
  await page.keyboard.up('Alt');
  const crossed = /^source segment 2; translation segment 4; linked 1-1, 100 %, crosses others/;
  await expectLink(page, 'source', 2, crossed);
  await expectLink(page, 'target', 4, crossed);
  await expectLink(page, 'source', 5, /^source segment 5; translation segment 5; linked 1-1, \d+ %\n/);
  await clickWords(page, 'target', '17 navires');
  await expect(page.locator('.bitext-status')).toHaveText(/^source segment 2; .* crosses others/);
  await page.keyboard.press('ControlOrMeta+Z');
  await page.keyboard.press('ControlOrMeta+Z');
  await expectLink(page, 'source', 4, /^source segment 4; translation segment 4; linked 1-1/);
});

test('what was put far away leaves the rest level, and a press goes to its partner', async ({ page }) => {
  await page.keyboard.down('Alt');
  await drag(page, await edge(page, 'source', 2), await edge(page, 'target', 5));
  await page.keyboard.up('Alt');
  await expectLink(page, 'source', 2, /^source segment 2; translation segment 5; linked 1-1, 100 %, crosses/);
  const level = [await edge(page, 'source', 3), await edge(page, 'target', 3)];
  expect(level[0].y).toBe(level[1].y);
  const away = page.locator('.bitext-target').getByText('Linked with segment 5');
  const box = await away.boundingBox();
  if (!box) throw new Error('nothing says where the partner is');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.bitext-status')).toHaveText(/^source segment 2; translation segment 5/);
});

test('a drag to the middle unlinks, and Escape lets go of one', async ({ page }) => {
  const from = await edge(page, 'source', 4);
  await drag(page, from, { x: from.x + 19, y: from.y + 3 });
  await expectLink(page, 'source', 4, /^source segment 4; not in the translation/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expectLink(page, 'source', 4, /^source segment 4; translation segment 4/);
  const to = await edge(page, 'target', 1);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x + 100, to.y, { steps: 6 });
  await expect(page.locator('.bitext-target .bitext-dropped')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.bitext-dropped, .bitext-dragged')).toHaveCount(0);
  await page.mouse.up();
  await expectLink(page, 'source', 4, /^source segment 4; translation segment 4/);
});

test('the menu of a link has its commands and their keys', async ({ page }) => {
  const at = await edge(page, 'source', 4);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'Link' });
  await expect(menu).toContainText('source segment 4; translation segment 4');
  const unlink = menu.getByRole('menuitem', { name: /^Unlink/ }).first();
  await expect(unlink).toContainText('U');
  await expect(menu.getByRole('menuitem', { name: /^Split/ })).toHaveAttribute('aria-disabled', 'true');
  await unlink.click();
  await expect(menu).toBeHidden();
  await expectLink(page, 'source', 4, /^source segment 4; not in the translation/);
  await page.keyboard.press('ControlOrMeta+Z');
  await expectLink(page, 'source', 4, /^source segment 4; translation segment 4/);
});

test('a click on a link still goes to it', async ({ page }) => {
  const at = await edge(page, 'target', 5);
  await page.mouse.click(at.x, at.y);
  await expect(page.locator('.bitext-status')).toHaveText(/translation segment 5/);
});
