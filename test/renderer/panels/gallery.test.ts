import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bug } from '../../../shared/bitext/bug.ts';
import { findBrowser, NO_BROWSER } from '../../support/browser.ts';
import { openGallery, showScene, type Gallery } from './gallery/open-gallery.ts';

const executable = findBrowser();
if (executable === null) process.stdout.write(`${NO_BROWSER}\n`);

describe.skipIf(executable === null)('every component of the gallery', { timeout: 180_000 }, () => {
  let gallery: Gallery;
  let scenes: readonly string[];

  beforeAll(async () => {
    gallery = await openGallery(executable ?? '');
    const page = await gallery.browser.newPage();
    await page.goto(gallery.address);
    scenes = await page.locator('.gallery-index a').allTextContents();
    await page.close();
  }, 180_000);

  afterAll(() => gallery.close());

  it('is there', () => {
    expect(scenes.length).toBeGreaterThan(20);
  });

  it.each(['light', 'dark', 'contrast'])('has nothing serious for axe in the %s theme', async (theme) => {
    const page = await gallery.browser.newPage({ viewport: { width: 1280, height: 800 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const violations: string[] = [];
    for (const scene of scenes) {
      await showScene(page, gallery.address, scene, theme);
      violations.push(...(await seriousViolations(page, theme)).map((violation) => `${scene}: ${violation}`));
    }
    expect(violations).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['light', 'no-preference'],
    ['dark', 'more'],
  ] as const)('follows a system that wishes %s colors and contrast %s', async (colorScheme, wished) => {
    const page = await gallery.browser.newPage({ colorScheme, contrast: wished });
    await page.goto(`${gallery.address}?scene=bars`);
    const surface = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--surface'),
    );
    expect(surface).toBe(colorScheme === 'light' ? 'rgb(252, 251, 249)' : 'rgb(0, 0, 0)');
    await page.close();
  });

  it('paints in the colors of a system that forces them', async () => {
    const page = await gallery.browser.newPage({ forcedColors: 'active' });
    await showScene(page, gallery.address, 'findings', 'dark');
    const [text, surface] = await page.evaluate(() => {
      const probe = document.createElement('div');
      probe.style.cssText = 'color: CanvasText; background: Canvas';
      document.body.append(probe);
      const { color, backgroundColor } = getComputedStyle(probe);
      const body = getComputedStyle(document.body);
      return [body.color === color, body.backgroundColor === backgroundColor];
    });
    expect([text, surface]).toEqual([true, true]);
    await page.close();
  });

  it.each([
    ['window', ['Segments 1204']],
    ['review', ['Side by side']],
    ['segment', ['', 'Edited']],
  ])('%s fills what is chosen with the system’s color for it', async (scene, chosen) => {
    const page = await gallery.browser.newPage({ forcedColors: 'active' });
    await showScene(page, gallery.address, scene);
    const filled = await page.evaluate(() => {
      const probe = document.createElement('div');
      probe.style.cssText = 'background: Highlight; forced-color-adjust: none';
      document.body.append(probe);
      const highlight = getComputedStyle(probe).backgroundColor;
      return [
        ...document.querySelectorAll<HTMLElement>('.react-aria-ToggleButton, [role="tab"], .segmented > *'),
      ]
        .filter((one) => getComputedStyle(one).backgroundColor === highlight)
        .map((one) => one.innerText.trim().replaceAll(/\s+/g, ' '));
    });
    expect(filled.map((text) => text.split(' ').toSorted().join(' '))).toEqual(
      chosen.map((text) => text.split(' ').toSorted().join(' ')),
    );
    await page.close();
  });

  it('marks the rows that are chosen where colors are forced', async () => {
    const page = await gallery.browser.newPage({ forcedColors: 'active' });
    await showScene(page, gallery.address, 'segments');
    await page.getByRole('listbox').press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const bars = await page
      .getByRole('option')
      .evaluateAll((rows) =>
        rows
          .filter((row) => getComputedStyle(row, '::after').width === '5px')
          .map((row) => row.getAttribute('aria-selected')),
      );
    expect(bars).toEqual(['true', 'true']);
    await page.close();
  });

  it('has a status bar of one height beside the panel of a window of 1280 px, whatever there is to say', async () => {
    const page = await gallery.browser.newPage({ viewport: { width: 947, height: 800 } });
    await showScene(page, gallery.address, 'bars');
    const sizes = await page
      .locator('.status-bar')
      .evaluateAll((bars) =>
        bars.map(({ clientHeight, clientWidth, scrollWidth }) => [clientHeight, scrollWidth - clientWidth]),
      );
    expect(new Set(sizes.map(([height]) => height)).size).toBe(1);
    expect(sizes[0][0]).toBeLessThan(36);
    expect(sizes.map(([, over]) => over)).toEqual(sizes.map(() => 0));
    await page.close();
  });

  it('at 200 % has bars of one row, and one notice that covers no tabs and no filters', async () => {
    const page = await gallery.browser.newPage({ viewport: { width: 640, height: 400 } });
    await showScene(page, gallery.address, 'window');
    const box = async (selector: string) => {
      const { x, y, width, height } = (await page.locator(selector).boundingBox()) ?? bug(selector);
      return { right: x + width, top: y, bottom: y + height, height };
    };
    expect((await box('.toolbar')).height).toBeLessThan(44);
    expect((await box('.status-bar')).height).toBeLessThan(36);
    expect((await box('.toolbar-end')).right).toBeLessThanOrEqual(640);
    expect((await box('.status-saved')).right).toBeLessThanOrEqual(640);
    const notice = await box('.notice:visible');
    expect(notice.bottom).toBeLessThanOrEqual((await box('.status-bar')).top);
    expect(notice.top).toBeGreaterThanOrEqual((await box('.workbench-panel')).bottom);
    await page.close();
  });

  it('keeps within a window at 200 % and shows every button of its dialogs', async () => {
    const page = await gallery.browser.newPage({ viewport: { width: 640, height: 400 } });
    const outside: string[] = [];
    for (const scene of scenes) {
      await showScene(page, gallery.address, scene);
      const names = await page.evaluate(() => {
        const found: string[] = [];
        if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
        for (const button of document.querySelectorAll('.dialog-foot button')) {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) {
            found.push(button.textContent ?? '');
          }
        }
        return found;
      });
      outside.push(...names.map((name) => `${scene}: ${name}`));
    }
    expect(outside).toEqual([]);
    await page.close();
  });
});

/** Everything in the light theme; in the others what a theme can change: the colors. */
async function seriousViolations(page: Page, theme: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const rules = theme === 'light' ? {} : { runOnly: ['color-contrast'] };
  return page.evaluate(async (only) => {
    const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
    const { violations } = await run(document, { ...only, resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 200)}`);
  }, rules);
}
