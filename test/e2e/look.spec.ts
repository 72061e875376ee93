import { expect, test } from './window.ts';
const S = '/work/shared/samples/';
for (const [name, width, height] of [
  ['small', 1280, 800],
  ['large', 1920, 1080],
] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`look ${name} ${scheme}`, async ({ page, program }) => {
      if ((name === 'small') !== (scheme === 'light')) return;
      page.on('console', (m) => m.type() === 'error' && console.log(m.type(), m.text()));
      page.on('pageerror', (e) => console.log('PAGEERROR', e.message, e.stack?.slice(0, 600)));
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme });
      await program.start({ kind: 'texts', source: S + 'article.en.txt', target: S + 'article.fr.txt' });
      await page.waitForTimeout(3000);
      const shot = (n: string) => page.screenshot({ path: `/tmp/look/${n}-${name}-${scheme}.png` });
      await shot('a-bench');
      await page.keyboard.press('F8');
      await page.keyboard.press('F8');
      await page.waitForTimeout(600);
      await shot('b-f8');
      await page.keyboard.press('Control+.');
      await page.waitForTimeout(400);
      await shot('c-quickfix');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+i');
      await page.waitForTimeout(400);
      await shot('d-hover');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+.');
      await page.waitForTimeout(600);
      await shot('e-fixall');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+2');
      await page.waitForTimeout(1200);
      await page
        .getByRole('complementary')
        .getByText('Biélorussie')
        .first()
        .click({ timeout: 2000 })
        .catch((e) => console.log(e.message.slice(0, 200)));
      await page.waitForTimeout(400);
      await shot('f-names');
      await page.keyboard.press('Control+4');
      await page.waitForTimeout(300);
      await shot('g-segment');
      await page.keyboard.press('Control+Shift+P');
      await page.waitForTimeout(300);
      await shot('h-palette');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+o');
      await page.waitForTimeout(300);
      await shot('i-open');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+e');
      await page.waitForTimeout(300);
      await shot('j-export');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+,');
      await page.waitForTimeout(300);
      await shot('k-settings');
      expect(true).toBe(true);
    });
