import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../support/browser.ts';
import { benchInGallery } from './gallery/bench-in-gallery.ts';
import { showScene } from './gallery/open-gallery.ts';

const executable = findBrowser();

/** The machine may be busy. */
const PATIENT = { timeout: 15_000 };

describe.skipIf(executable === null)('the dialogs of checks and recipes', { timeout: 90_000 }, () => {
  const bench = benchInGallery(executable);

  /** What the component called back with. */
  const calls = () => bench.page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await bench.page.keyboard.press(key);
  };
  const apply = () => bench.page.getByRole('button', { name: /^Apply/ });
  const rowOf = (segment: number) =>
    bench.page.getByRole('row', { name: new RegExp(`^Segment ${segment}(,|$)`) });

  /** Each key waits for the list to be there, the choice to have the focus, and the list to be gone. */
  async function chooseByKey(key: 'Home' | 'End', name: string): Promise<void> {
    const option = bench.page.getByRole('option', { name });
    await press('Enter');
    await expect.poll(() => option.count(), PATIENT).toBe(1);
    await expect
      .poll(() => bench.page.evaluate(() => document.activeElement?.getAttribute('role')), PATIENT)
      .toBe('option');
    await press(key);
    await expect.poll(() => option.evaluate((one) => one === document.activeElement), PATIENT).toBe(true);
    await press('Enter');
    await expect.poll(() => option.count(), PATIENT).toBe(0);
  }

  it('the level of a check is chosen by keys alone, from a list that its check names', async () => {
    await showScene(bench.page, bench.address, 'checks');
    await bench.page.keyboard.type('missing space');
    await expect.poll(() => bench.page.getByRole('rowheader').count(), PATIENT).toBe(1);
    await press('Tab');
    const choice = bench.page.getByRole('button', { name: /Level of Missing space/ });
    await expect.poll(() => choice.evaluate((one) => one === document.activeElement), PATIENT).toBe(true);
    expect(await choice.textContent()).toBe('As usual (warning)');
    await chooseByKey('End', 'Off');
    await expect.poll(calls, PATIENT).toEqual(['level "space/missing" "off"']);
    await expect.poll(() => choice.textContent(), PATIENT).toBe('Off');
    await chooseByKey('Home', 'As usual (warning)');
    await expect.poll(calls, PATIENT).toContainEqual('level "space/missing" null');
  });

  it('all checks are as usual again', async () => {
    await showScene(bench.page, bench.address, 'checks');
    const all = bench.page.getByRole('button', { name: 'All as usual (2 changed)' });
    await all.press('Enter');
    await expect.poll(calls, PATIENT).toEqual(['as-usual']);
    await expect
      .poll(() => bench.page.getByRole('button', { name: 'All as usual' }).isDisabled(), PATIENT)
      .toBe(true);
  });

  it.each([
    ['checks', { width: 1280, height: 800 }, '.checks-families'],
    ['recipe', { width: 1280, height: 800 }, '.recipe-checks'],
    ['repair-preview', { width: 1280, height: 800 }, '.preview-list'],
  ])('%s scrolls in one place', async (scene, size, place) => {
    await bench.page.setViewportSize(size);
    await showScene(bench.page, bench.address, scene);
    const scrolled = await bench.page.evaluate(() =>
      [...document.querySelectorAll('.dialog, .dialog *')]
        .filter((one) => one.scrollHeight > one.clientHeight + 1)
        .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY))
        .map(({ className }) => `.${className.split(' ').at(-1)}`),
    );
    expect(scrolled).toEqual([place]);
  });

  it('checks are ticked by the family, and what no recipe has is saved under a name', async () => {
    await showScene(bench.page, bench.address, 'recipe');
    await bench.page.getByRole('radio', { name: 'Spaces' }).focus();
    await press('Space');
    await bench.page.getByRole('checkbox', { name: 'Brackets', exact: true }).focus();
    await press('Space');
    await expect
      .poll(() => bench.page.getByRole('radio', { name: 'Own choice' }).isChecked(), PATIENT)
      .toBe(true);
    await bench.page.getByRole('button', { name: 'Save as a recipe…' }).press('Enter');
    await bench.page.keyboard.type('harbour');
    await expect.poll(() => bench.page.getByText('There is a recipe of this name.').count(), PATIENT).toBe(1);
    await press('Enter');
    await bench.page.keyboard.type(' 2');
    await press('Enter');
    const checks = ['bracket/mismatch', 'space/missing', 'space/before-punctuation', 'space/doubled'];
    await expect
      .poll(async () => (await calls()).filter((call) => call.startsWith('save')), PATIENT)
      .toEqual([`save "harbour 2" ${JSON.stringify(checks)} null`]);
    await expect
      .poll(() => bench.page.getByRole('radio', { name: 'harbour 2' }).isChecked(), PATIENT)
      .toBe(true);
  });

  it('Escape leaves the name of a recipe, not the dialog', async () => {
    await showScene(bench.page, bench.address, 'recipe-own');
    await bench.page.getByRole('button', { name: 'Rename…' }).press('Enter');
    await expect.poll(() => bench.page.getByRole('textbox').inputValue(), PATIENT).toBe('Harbour');
    await press('Escape');
    await expect.poll(() => bench.page.getByRole('textbox').count(), PATIENT).toBe(0);
    expect(await calls()).toEqual([]);
    await press('Escape');
    await expect.poll(calls, PATIENT).toEqual(['cancel']);
  });

  it('a recipe of one’s own is renamed, changed and deleted', async () => {
    await showScene(bench.page, bench.address, 'recipe-own');
    await bench.page.getByRole('button', { name: 'Rename…' }).press('Enter');
    await press('Control+a');
    await bench.page.keyboard.type('Quay');
    await press('Enter');
    const own = ['garble/entity', 'space/missing', 'space/before-punctuation', 'space/doubled'];
    await expect.poll(calls, PATIENT).toContainEqual(`save "Quay" ${JSON.stringify(own)} "Harbour"`);
    await bench.page.getByRole('checkbox', { name: /^Double space/ }).focus();
    await press('Space');
    await expect
      .poll(() => bench.page.getByRole('radio', { name: 'Quay (changed)' }).count(), PATIENT)
      .toBe(1);
    await bench.page.getByRole('button', { name: 'Save changes' }).press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual(`save "Quay" ${JSON.stringify(own.slice(0, 3))} "Quay"`);
    await bench.page.getByRole('button', { name: 'Delete' }).press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('delete "Quay"');
  });

  it('a dry run that found nothing says so', async () => {
    await showScene(bench.page, bench.address, 'recipe-nothing');
    expect(await bench.page.getByRole('status').textContent()).toBe(
      'Nothing to repair by rule: 12 findings are left to your judgement.',
    );
  });

  it.each(['Space', 'Enter'])('%s on a change ticks what belongs to it, and says so', async (key) => {
    await showScene(bench.page, bench.address, 'repair-preview');
    expect(await apply().textContent()).toBe('Apply 60 changes');
    await rowOf(3).focus();
    expect(await rowOf(3).getAttribute('aria-label')).toBe('Segment 3, with segment 4');
    await press(key);
    await expect.poll(() => apply().textContent(), PATIENT).toBe('Apply 58 changes');
    expect(await rowOf(4).getAttribute('aria-selected')).toBe('false');
    await press('ArrowDown', key);
    await expect.poll(() => apply().textContent(), PATIENT).toBe('Apply 60 changes');
    await press('ArrowDown', key);
    await expect.poll(() => apply().textContent(), PATIENT).toBe('Apply 59 changes');
    await apply().press('Enter');
    await expect.poll(calls, PATIENT).toEqual(['apply 59']);
  });

  it('all changes that the filter shows are left out, and no others', async () => {
    await showScene(bench.page, bench.address, 'repair-preview');
    await bench.page.getByRole('button', { name: /^Nearly repeated sentence/ }).press('Enter');
    const shown = bench.page.getByRole('checkbox', { name: 'All 6 changes shown' });
    await shown.focus();
    await press('Space');
    await expect.poll(() => apply().textContent(), PATIENT).toBe('Apply 54 changes');
    await bench.page.getByRole('button', { name: /^Nearly repeated sentence/ }).press('Enter');
    await bench.page.getByRole('searchbox', { name: 'Filter changes' }).fill('no such words');
    await expect.poll(() => bench.page.getByText('No change matches').count(), PATIENT).toBe(1);
    expect(await apply().textContent()).toBe('Apply 54 changes');
  });

  it('what is deleted is said to be', async () => {
    await showScene(bench.page, bench.address, 'repair-preview');
    await expect.poll(() => rowOf(10).textContent(), PATIENT).toContain('The whole segment is deleted');
  });

  it('twenty thousand changes draw a few rows, and are ticked all at once', async () => {
    await showScene(bench.page, bench.address, 'repair-preview-many');
    expect(await bench.page.getByRole('row').count()).toBeLessThan(60);
    await bench.page.getByRole('checkbox', { name: 'All changes' }).focus();
    await press('Space');
    await expect.poll(() => apply().isDisabled(), PATIENT).toBe(true);
    await bench.page.getByRole('row').first().focus();
    await press('Control+a');
    await expect.poll(() => apply().textContent(), PATIENT).toBe('Apply 20,000 changes');
  });
});
