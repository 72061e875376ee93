import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../support/browser.ts';
import { benchInGallery } from './gallery/bench-in-gallery.ts';
import { showScene } from './gallery/open-gallery.ts';

const executable = findBrowser();

/** The machine may be busy. */
const PATIENT = { timeout: 20_000 };

describe.skipIf(executable === null)('the review', { timeout: 120_000 }, () => {
  const bench = benchInGallery(executable);

  const focused = () => bench.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const labels = () =>
    bench.page.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  const calls = () => bench.page.evaluate(() => (window as unknown as { calls: string[] }).calls);

  it('opens at its first change and names every row for those who listen', async () => {
    await showScene(bench.page, bench.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    expect(await labels()).toEqual([
      'Segment 2, edited, 3 changes',
      'Former segment 3, deleted, 1 change',
      'Segment 5, edited, confirmed, 2 changes',
      'Former segment 8, deleted, 1 change',
      'Segment 7, edited, 1 change',
      'Segments 8 to 9, split, 1 change',
      'Segment 12, merged, 1 change',
      'Segment 14, inserted, 1 change',
    ]);
    expect(await bench.page.getByRole('status').textContent()).toContain('11 changes in 8 segments left');
  });

  it('shows what was removed left and what was added right, and both in one', async () => {
    await showScene(bench.page, bench.address, 'review');
    const row = bench.page.getByRole('row', { name: 'Segment 7, edited, 1 change' });
    const texts = row.locator('.review-words');
    await expect.poll(() => texts.count(), PATIENT).toBe(2);
    expect(await texts.nth(0).locator('del').textContent()).toBe('Removed: København');
    expect(await texts.nth(0).locator('ins').count()).toBe(0);
    expect(await texts.nth(1).locator('ins').textContent()).toBe('Added: Copenhague');
    const line = (tag: string) =>
      row
        .locator(tag)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
    await bench.page.getByText('In one').click();
    await expect.poll(() => texts.count(), PATIENT).toBe(1);
    expect(await texts.locator('del, ins').allTextContents()).toEqual([
      'Removed: København',
      'Added: Copenhague',
    ]);
  });

  it('goes on to the next change after a decision, with the focus', async () => {
    await showScene(bench.page, bench.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    await bench.page.getByRole('button', { name: 'Accept segment 2' }).click();
    await expect.poll(focused, PATIENT).toBe('Former segment 3, deleted, 1 change');
    await bench.page.getByRole('button', { name: 'Revert segment 3' }).click();
    await expect.poll(focused, PATIENT).toBe('Segment 6, edited, confirmed, 2 changes');
    expect(await bench.page.getByRole('status').textContent()).toContain('7 changes in 6 segments left');
  });

  it('decides on several rows that were selected by keys', async () => {
    await showScene(bench.page, bench.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    // Each key when the list has taken in the one before.
    await bench.page.keyboard.press('ArrowDown');
    await expect.poll(focused, PATIENT).toBe('Former segment 3, deleted, 1 change');
    await bench.page.keyboard.press('Shift+ArrowDown');
    await bench.page.getByRole('button', { name: 'Accept 2 segments' }).waitFor();
    await bench.page.keyboard.press('Shift+ArrowDown');
    const accept = bench.page.getByRole('button', { name: 'Accept 3 segments' });
    await accept.waitFor();
    expect(await calls()).toContainEqual('select [2,5,7]');
    await accept.click();
    await expect.poll(() => bench.page.getByRole('row').count(), PATIENT).toBe(5);
    expect(await calls()).toContainEqual('decide "accept" "selection"');
  });

  it('makes the change that is clicked the current one', async () => {
    await showScene(bench.page, bench.address, 'review');
    await bench.page.locator('[data-hunk="1 2"]').first().click();
    await expect
      .poll(() => bench.page.locator('.review-hunk-current').allTextContents(), PATIENT)
      .toEqual(['Removed:  et demie']);
    expect(await bench.page.getByRole('status').textContent()).toContain('Change 3 of 3 here');
  });

  it('stands where it is while the current change moves, and its frame covers nothing', async () => {
    await showScene(bench.page, bench.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    const boxes = () =>
      bench.page
        .locator('.review-bar, .review-words')
        .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await boxes();
    await bench.page.locator('[data-hunk="1 1"]').first().click();
    await expect
      .poll(() => bench.page.getByRole('status').textContent(), PATIENT)
      .toContain('Change 2 of 3 here');
    expect(await boxes()).toEqual(before);
    const outline = bench.page.locator('.review-hunk-current').first();
    expect(await outline.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none');
  });

  it('shows the source of every change', async () => {
    await showScene(bench.page, bench.address, 'review');
    const row = bench.page.getByRole('row', { name: 'Segment 7, edited, 1 change' });
    await expect
      .poll(() => row.locator('.review-source').textContent(), PATIENT)
      .toBe('Source: Sentence 9 as the source has it, not yet translated.');
  });

  it('marks accepted changes quietly, against the text as it was loaded, and withdraws acceptance', async () => {
    await showScene(bench.page, bench.address, 'review');
    await bench.page.getByRole('button', { name: 'Whole text' }).click();
    const plain = bench.page.locator('.review-plain .review-texts').first();
    await expect
      .poll(() => plain.locator('p').allTextContents(), PATIENT)
      .toEqual([
        'Mme Lindkvist a appris le métier auprès de son grand-père.',
        'Mme Lindqvist a appris le métier auprès de son grand-père.',
      ]);
    await bench.page.getByRole('button', { name: 'Accepted too' }).click();
    const accepted = bench.page.getByRole('row', { name: 'Segment 4, edited, accepted, 1 change' });
    await expect
      .poll(() => accepted.locator('del, ins').allTextContents(), PATIENT)
      .toEqual(['Accepted, removed: Lindkvist', 'Accepted, added: Lindqvist']);
    expect(await accepted.locator('ins').evaluate((one) => getComputedStyle(one).textDecorationStyle)).toBe(
      'dotted',
    );
    await accepted.getByRole('button', { name: 'Withdraw acceptance of segment 4' }).click();
    await bench.page.getByRole('row', { name: 'Segment 4, edited, 1 change' }).waitFor();
    expect(await bench.page.getByRole('status').textContent()).toContain('12 changes in 9 segments left');
  });

  it('shows what was accepted so far where reverting leads to it, and only there', async () => {
    await showScene(bench.page, bench.address, 'review-twice');
    const beside = bench.page.getByRole('row', { name: 'Segment 2, edited, 2 changes' });
    const within = bench.page.getByRole('row', { name: 'Segment 5, edited, 1 change' });
    await expect
      .poll(() => within.locator('.review-accepted-so-far').textContent(), PATIENT)
      .toBe('Accepted so far:Removed: Mme Lindqvist a appris le métier auprès de son grand-père.');
    expect(await beside.locator('.review-accepted-so-far').count()).toBe(0);
    // Without a mark while accepted changes are not asked for; the left side is the text as loaded all the same.
    expect(await beside.locator('.review-words').allTextContents()).toEqual([
      'Chaque matin, la première traversée part de Copenhague Removed: à cinq heuresRemoved:  et demie.',
      'Chaque matin, la toute première traversée part de Copenhague Added: vers six heures.',
    ]);
    await bench.page.getByRole('button', { name: 'Accepted too' }).click();
    await expect
      .poll(() => beside.locator('.review-hunk-accepted').allTextContents(), PATIENT)
      .toEqual(['Accepted, added: toute ']);
  });

  it.each([
    ['the list', 1, async () => bench.page.getByRole('row').first().focus()],
    ['the bar', 1, async () => bench.page.getByRole('button', { name: 'Whole text' }).focus()],
    // The first takes its tooltip away.
    [
      'a button of a row',
      2,
      async () => bench.page.getByRole('button', { name: 'Accept segment 2' }).focus(),
    ],
  ])('goes back to the texts with Escape from %s', async (_, times, focus) => {
    await showScene(bench.page, bench.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    await focus();
    for (let time = 0; time < times; time++) await bench.page.keyboard.press('Escape');
    await expect.poll(calls, PATIENT).toContainEqual('close');
  });

  it.each(['Enter', 'double click'])('goes to the text with %s', async (way) => {
    await showScene(bench.page, bench.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    if (way === 'Enter') await bench.page.keyboard.press('Enter');
    else await bench.page.getByText('Edited').first().dblclick();
    await expect.poll(calls, PATIENT).toContainEqual('open 1');
  });

  it('shows the whole text around the changes, and accepted ones again', async () => {
    await showScene(bench.page, bench.address, 'review');
    await expect.poll(() => bench.page.getByRole('row').count(), PATIENT).toBe(8);
    await bench.page.getByRole('button', { name: 'Accepted too' }).click();
    await bench.page.getByRole('row', { name: 'Segment 4, edited, accepted, 1 change' }).waitFor();
    await bench.page.getByRole('button', { name: 'Whole text' }).click();
    await bench.page.getByRole('row', { name: 'Segment 1, unchanged' }).waitFor();
  });

  it('says in words when nothing changed', async () => {
    await showScene(bench.page, bench.address, 'review-none');
    await bench.page.getByText('The translation reads as it was loaded.').waitFor();
    expect(await bench.page.getByRole('status').textContent()).toBe('No changes left');
  });

  it('draws a few rows of ten thousand changes in a hundred thousand segments', async () => {
    await showScene(bench.page, bench.address, 'review-many');
    await expect.poll(focused, PATIENT).toMatch(/^Segment 6, edited/);
    expect(await bench.page.getByRole('row').count()).toBeLessThan(40);
    await bench.page.keyboard.press('End');
    await expect.poll(focused, PATIENT).toMatch(/^Segment 99,996, edited/);
    expect(await bench.page.getByRole('row').count()).toBeLessThan(40);
    await bench.page.getByRole('button', { name: 'Whole text' }).click();
    await expect.poll(() => bench.page.getByRole('row').count(), PATIENT).toBeGreaterThan(2);
    expect(await bench.page.getByRole('row').count()).toBeLessThan(60);
  });
});
