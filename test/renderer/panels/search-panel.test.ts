import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../support/browser.ts';
import { benchInGallery } from './gallery/bench-in-gallery.ts';
import { showScene } from './gallery/open-gallery.ts';

const executable = findBrowser();

/** The machine may be busy. */
const PATIENT = { timeout: 15_000 };

describe.skipIf(executable === null)('find and replace', { timeout: 90_000 }, () => {
  const bench = benchInGallery(executable);

  const show = (scene: string) => showScene(bench.page, bench.address, scene);
  const calls = () => bench.page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  const rows = () => bench.page.getByRole('row');
  const button = (name: string | RegExp) => bench.page.getByRole('button', { name });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await bench.page.keyboard.press(key);
  };
  const words = () => bench.page.locator('.search-row .excerpt').allTextContents();

  it('begins in its first field, with the query chosen', async () => {
    await show('search');
    await expect
      .poll(
        () =>
          bench.page.getByRole('textbox', { name: 'Find' }).evaluate((one) => one === document.activeElement),
        PATIENT,
      )
      .toBe(true);
    await bench.page.keyboard.type('bac');
    await expect.poll(() => rows().count(), PATIENT).toBe(1);
    expect(await bench.page.getByRole('status').textContent()).toBe('1 hit in 1 segment');
  });

  it('shows each hit in its text, on which side it is, and what it would become', async () => {
    await show('search');
    await expect.poll(() => rows().count(), PATIENT).toBe(4);
    expect(await bench.page.getByRole('status').textContent()).toBe('4 hits in 4 segments');
    expect((await words())[1]).toBe('Le bac quitte le vieux Removed: portAdded: quai à neuf heures.');
    expect(await rows().nth(1).textContent()).toContain('Translation 1');
    await bench.page.getByRole('textbox', { name: 'Replace with' }).fill('');
    await expect
      .poll(() => bench.page.locator('.search-row mark').allTextContents(), PATIENT)
      .toEqual(['port', 'port', 'Port', 'Port']);
    await button('Delete 4 ticked').waitFor();
  });

  it('offers nothing that changes the texts until the replacement is opened', async () => {
    await show('search-only');
    await expect.poll(() => rows().count(), PATIENT).toBe(4);
    const disclosure = bench.page.getByRole('button', { name: 'Replace', exact: true });
    expect(await disclosure.getAttribute('aria-expanded')).toBe('false');
    expect(await button(/Delete|Replace./).count()).toBe(0);
    expect(await bench.page.getByRole('checkbox').count()).toBe(0);
    await disclosure.press('Enter');
    await button('Delete 4 ticked').waitFor();
    expect(await disclosure.getAttribute('aria-expanded')).toBe('true');
    await bench.page.getByRole('textbox', { name: 'Replace with' }).fill('quai');
    await button('Replace 4 ticked').waitFor();
  });

  it('replaces one and goes on, by Enter in the field and by its button', async () => {
    await show('search');
    await bench.page.getByRole('textbox', { name: 'Replace with' }).press('Enter');
    await expect.poll(calls, PATIENT).toEqual(['replace-one']);
    const one = button('Replace this');
    expect(await one.isDisabled()).toBe(true);
    await rows().first().focus();
    await press('ArrowDown');
    await one.click();
    await expect.poll(calls, PATIENT).toEqual(['replace-one', 'reveal "3:23:27"', 'replace-one']);
  });

  it('says what was replaced where nothing is left to be found, with the way back', async () => {
    await show('search-replaced');
    await bench.page.getByText('7 replaced in 7 segments. 2 are no longer confirmed.').waitFor();
    await bench.page.getByText('Nothing else is found.').waitFor();
    expect(await bench.page.getByText('Nothing found').count()).toBe(0);
    await button('Undo').click();
    await expect.poll(calls, PATIENT).toEqual(['undo']);
  });

  it('lists no places where a pattern matches nothing, and says so', async () => {
    await show('search-empty');
    await expect
      .poll(() => bench.page.getByRole('status').textContent(), PATIENT)
      .toMatch(/^The pattern matches nothing, without a character, in \d+ places\.$/);
    expect(await rows().count()).toBe(0);
  });

  it('says which group a replacement asks for in vain, and replaces nothing', async () => {
    await show('search');
    await button('Regular expression').click();
    const field = bench.page.getByRole('textbox', { name: 'Replace with' });
    await field.fill('$9');
    await expect.poll(() => field.getAttribute('aria-invalid'), PATIENT).toBe('true');
    expect(await button(/^Replace (this|ticked)/).evaluateAll((all) => all.length)).toBe(2);
    expect(await button('Replace ticked').isDisabled()).toBe(true);
  });

  it('follows the case of each hit where asked to', async () => {
    await show('search');
    await button('Preserve case').click();
    await expect
      .poll(async () => (await words())[3], PATIENT)
      .toBe('Removed: PortAdded: Quai d’escale ou non, il s’y arrête.');
  });

  it('is worked by keyboard: the arrows show hits, Space ticks, Enter goes there', async () => {
    await show('search');
    await rows().first().focus();
    await press('ArrowDown', 'Space');
    await expect.poll(calls, PATIENT).toContainEqual('reveal "3:23:27"');
    await button('Replace 3 ticked').waitFor();
    await press('Space');
    await button('Replace 4 ticked').waitFor();
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('open "3:23:27"');
  });

  it('replaces what is ticked, and says how much of it is in the source', async () => {
    await show('search');
    await bench.page.getByText('2 of them are in the source.').waitFor();
    await bench.page.getByRole('checkbox', { name: 'Replace port in segment 1' }).first().press('Space');
    await bench.page.getByText('One of them is in the source.').waitFor();
    await button('Replace 3 ticked').click();
    await expect.poll(calls, PATIENT).toContainEqual('replace 1 2');
    const all = bench.page.getByRole('checkbox', { name: 'All hits' });
    await all.press('Space');
    await button('Replace 4 ticked').waitFor();
    await all.press('Space');
    await expect.poll(() => button('Replace ticked').isDisabled(), PATIENT).toBe(true);
  });

  it('narrows by its conditions and by side', async () => {
    await show('search');
    await button('Match case').click();
    await expect.poll(() => rows().count(), PATIENT).toBe(2);
    await bench.page.getByRole('radio', { name: 'Translation' }).click();
    await expect.poll(() => rows().count(), PATIENT).toBe(1);
    await button('Regular expression').click();
    expect(await button('Ignore accents').isDisabled()).toBe(true);
  });

  it('offers no side where there is no source', async () => {
    await show('search-none');
    await bench.page.getByText('Nothing found').waitFor();
    expect(await bench.page.getByRole('radio').count()).toBe(0);
  });

  it('goes on with Enter and back with Shift, and leaves with Escape', async () => {
    await show('search');
    await bench.page.getByRole('textbox', { name: 'Find' }).focus();
    await press('Enter', 'Shift+Enter', 'Escape');
    await expect.poll(calls, PATIENT).toEqual(['step 1', 'step -1', 'leave']);
    await rows().first().focus();
    await press('Escape');
    await expect.poll(calls, PATIENT).toHaveLength(4);
  });

  it.each([
    ['search-problem', 'Not a regular expression: Unterminated group (at character 6).'],
    ['search-stopped', 'Stopped after 2 s: simplify the pattern.'],
  ])('%s is said beside the query', async (scene, expected) => {
    await show(scene);
    const field = bench.page.getByRole('textbox', { name: 'Find' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const id = (await field.getAttribute('aria-describedby')) ?? '';
    expect(await bench.page.locator(`[id="${id.split(' ')[0]}"]`).textContent()).toBe(expected);
  });

  it('draws a few rows of ten thousand, and says that there are more', async () => {
    await show('search-many');
    await bench.page.getByText('Only the first 10,000 are listed and replaced.').waitFor();
    expect(await rows().count()).toBeLessThan(60);
    await rows().first().focus();
    await press('End');
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/^reveal/);
    expect(await rows().count()).toBeLessThan(60);
  });

  it.each(['search', 'search-only', 'search-replaced', 'search-start', 'search-problem'])(
    '%s has nothing serious for axe',
    async (scene) => {
      await show(scene);
      await bench.page.evaluate(axe.source);
      const violations = await bench.page.evaluate(async () => {
        const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
        const found = await run(document, { resultTypes: ['violations'] });
        return found.violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 200)}`);
      });
      expect(violations).toEqual([]);
    },
  );
});
