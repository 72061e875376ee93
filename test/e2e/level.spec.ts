import type { Page } from '@playwright/test';
import { expect, test, writeTexts } from './window.ts';

const long = (words: string, times: number) => Array.from({ length: times }, () => words).join(' ');

/** Sentences that take more lines on one side than on the other, in turn. */
const SOURCE = [
  'Vilnius, 1 May.',
  `In 2021 ${long('the harbour was dredged', 9)}.`,
  'Riga paid 4,000 euros.',
  `Then 17 ships ${long('came in', 16)}.`,
  'The end, in 2024.',
];
const TARGET = [
  'Vilnius, le 1 mai 1990, au matin.',
  `En 2021, ${long('le port fut bien dragué', 12)}.`,
  'Riga a payé 4 000 euros.',
  `Puis 17 navires ${long('vinrent', 11)}.`,
  'La fin, en 2024.',
];

/** Tops of the first line of each segment, px in the window, by the segments' numbers in the margin. */
async function tops(page: Page, side: 'source' | 'target'): Promise<Map<number, number>> {
  const found = await page
    .locator(`.bitext-${side} .line-numbers`)
    .evaluateAll((numbers) =>
      numbers.map((one) => [Number(one.textContent), Math.round(one.getBoundingClientRect().top)] as const),
    );
  return new Map(found.filter(([number]) => number > 0));
}

/** How far the two sides of each pair are from being level, px; only pairs that are on the screen. */
async function unevenness(page: Page): Promise<number[]> {
  const [source, target] = [await tops(page, 'source'), await tops(page, 'target')];
  return [...source].flatMap(([number, top]) => {
    const opposite = target.get(number);
    return opposite === undefined ? [] : [Math.abs(top - opposite)];
  });
}

async function expectLevel(page: Page, atLeast: number): Promise<void> {
  await expect(async () => {
    const distances = await unevenness(page);
    expect(distances.length).toBeGreaterThanOrEqual(atLeast);
    expect(Math.max(...distances)).toBeLessThan(2);
  }).toPass({ timeout: 10_000 });
}

test('linked sentences stay level under wrapping, zoom, resize and editing', async ({ page, program }) => {
  await program.start(await writeTexts(program.folder, `${SOURCE.join('\n')}\n`, `${TARGET.join('\n')}\n`));
  await expect(page.locator('.bitext-target .view-line').first()).toBeVisible();
  await expectLevel(page, 5);
  await page.setViewportSize({ width: 900, height: 700 });
  await expectLevel(page, 2);
  await page.setViewportSize({ width: 1500, height: 1000 });
  for (let count = 0; count < 4; count++) await page.keyboard.press('ControlOrMeta+=');
  await expectLevel(page, 5);
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type(long('mot', 40));
  await expectLevel(page, 3);
});
