import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../support/browser.ts';
import { benchInGallery } from './gallery/bench-in-gallery.ts';
import { showScene } from './gallery/open-gallery.ts';

const executable = findBrowser();

/** The machine may be busy. */
const PATIENT = { timeout: 15_000 };

describe.skipIf(executable === null)('the panel of findings', { timeout: 90_000 }, () => {
  const bench = benchInGallery(executable);

  const row = (words: string | RegExp) => bench.page.getByRole('row').filter({ hasText: words });

  async function violations(): Promise<readonly string[]> {
    await bench.page.evaluate(axe.source);
    return bench.page.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const found = (await run(document, { resultTypes: ['violations'] })).violations;
      return found
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 200)}`);
    });
  }

  it('shows of the active finding how sure it is, what should stand there and where else to look', async () => {
    await showScene(bench.page, bench.address, 'findings');
    const near = row('nearly the same words');
    await expect.poll(() => near.textContent(), PATIENT).toContain('Compared with segment 2');
    expect(await near.textContent()).toContain('which would stay');
    expect(await near.getByTitle('About 90% of such findings are right').textContent()).toContain('likely');
    await row('HTML entity that was never').first().click();
    const entity = row('HTML entity that was never').first();
    await expect.poll(() => entity.locator('del').textContent(), PATIENT).toContain('&#39;');
    expect(await entity.locator('ins').textContent()).toContain('’');
    await bench.page.keyboard.press('End');
    await row('French sets no space').click();
    await expect
      .poll(() => row('French sets no space').locator('del').textContent(), PATIENT)
      .toBe('Removed: space');
  });

  it('marks what lies in the source, and what is about the whole text', async () => {
    await showScene(bench.page, bench.address, 'findings');
    const missing = row('Nothing in the translation says this');
    await expect.poll(() => missing.textContent(), PATIENT).toMatch(/^Source segment 11SourceLast year/);
    await missing.click();
    await missing.getByRole('button', { name: 'Jump to sentence 10' }).waitFor();
    const style = row('39 ×');
    await style.click();
    await style.getByRole('button', { name: 'Write ’ everywhere…' }).waitFor();
    expect(await style.getByRole('button', { name: 'Fix all of this kind…' }).count()).toBe(0);
  });

  it('offers a question no fix together with others', async () => {
    await showScene(bench.page, bench.address, 'findings');
    await row('without a stop').click();
    await row('without a stop').getByRole('button', { name: 'Jump to source 10' }).waitFor();
    expect(await row('without a stop').getByRole('button', { name: 'Fix all of this kind…' }).count()).toBe(
      0,
    );
  });

  it.each(['light', 'dark', 'contrast'])(
    'has nothing serious for axe in the %s theme, whatever is open',
    async (theme) => {
      await showScene(bench.page, bench.address, 'findings', theme);
      await row('Nothing in the translation says this').click();
      await bench.page.getByRole('button', { name: 'Jump to sentence 10' }).waitFor();
      expect(await violations()).toEqual([]);
      await bench.page.getByRole('button', { name: 'More ways to dismiss' }).click();
      await bench.page.getByRole('menu').waitFor();
      expect(await violations()).toEqual([]);
      await bench.page.keyboard.press('Escape');
      await bench.page.getByRole('button', { name: /^Choose severities/ }).click();
      await bench.page.getByRole('menu').waitFor();
      expect(await violations()).toEqual([]);
      await bench.page.keyboard.press('Escape');
      await bench.page.getByRole('button', { name: /^Dismissed/ }).click();
      await bench.page.getByRole('list', { name: 'Never flagged' }).waitFor();
      expect(await violations()).toEqual([]);
    },
  );
});
