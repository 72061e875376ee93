import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../support/browser.ts';
import { openGallery, showScene, type Gallery } from './gallery/open-gallery.ts';

const executable = findBrowser();

/** The machine may be busy. */
const PATIENT = { timeout: 20_000 };

describe.skipIf(executable === null)('the review', { timeout: 120_000 }, () => {
  let gallery: Gallery;
  let page: Page;

  beforeAll(async () => {
    gallery = await openGallery(executable ?? '');
  }, 180_000);
  afterAll(() => gallery.close());
  beforeEach(async () => {
    page = await gallery.browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterEach(() => page.close());

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const labels = () =>
    page.getByRole('row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  const calls = () => page.evaluate(() => (window as unknown as { calls: string[] }).calls);

  it('opens at its first change and names every row for those who listen', async () => {
    await showScene(page, gallery.address, 'review');
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
    expect(await page.getByRole('status').textContent()).toContain('11 changes in 8 segments left');
  });

  it('shows what was removed left and what was added right, and both in one', async () => {
    await showScene(page, gallery.address, 'review');
    const row = page.getByRole('row', { name: 'Segment 7, edited, 1 change' });
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
    await page.getByText('In one').click();
    await expect.poll(() => texts.count(), PATIENT).toBe(1);
    expect(await texts.locator('del, ins').allTextContents()).toEqual([
      'Removed: København',
      'Added: Copenhague',
    ]);
  });

  it('goes on to the next change after a decision, with the focus', async () => {
    await showScene(page, gallery.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    await page.getByRole('button', { name: 'Accept segment 2' }).click();
    await expect.poll(focused, PATIENT).toBe('Former segment 3, deleted, 1 change');
    await page.getByRole('button', { name: 'Revert segment 3' }).click();
    await expect.poll(focused, PATIENT).toBe('Segment 6, edited, confirmed, 2 changes');
    expect(await page.getByRole('status').textContent()).toContain('7 changes in 6 segments left');
  });

  it('decides on several rows that were selected by keys', async () => {
    await showScene(page, gallery.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const accept = page.getByRole('button', { name: 'Accept 3 segments' });
    await accept.waitFor();
    expect(await calls()).toContainEqual('select [2,5,7]');
    await accept.click();
    await expect.poll(() => page.getByRole('row').count(), PATIENT).toBe(5);
    expect(await calls()).toContainEqual('decide "accept" "selection"');
  });

  it('makes the change that is clicked the current one', async () => {
    await showScene(page, gallery.address, 'review');
    await page.locator('[data-hunk="1 2"]').first().click();
    await expect
      .poll(() => page.locator('.review-hunk-current').allTextContents(), PATIENT)
      .toEqual(['Removed:  et demie']);
    expect(await page.getByRole('status').textContent()).toContain('Change 3 of 3 here');
  });

  it.each(['Enter', 'double click'])('goes to the text with %s', async (way) => {
    await showScene(page, gallery.address, 'review');
    await expect.poll(focused, PATIENT).toBe('Segment 2, edited, 3 changes');
    if (way === 'Enter') await page.keyboard.press('Enter');
    else await page.getByText('Edited').first().dblclick();
    await expect.poll(calls, PATIENT).toContainEqual('open 1');
  });

  it('shows the whole text around the changes, and accepted ones again', async () => {
    await showScene(page, gallery.address, 'review');
    await expect.poll(() => page.getByRole('row').count(), PATIENT).toBe(8);
    await page.getByRole('button', { name: 'Accepted too' }).click();
    await page.getByRole('row', { name: 'Segment 4, edited, accepted, 1 change' }).waitFor();
    await page.getByRole('button', { name: 'Whole text' }).click();
    await page.getByRole('row', { name: 'Segment 1, unchanged' }).waitFor();
  });

  it('says in words when nothing changed', async () => {
    await showScene(page, gallery.address, 'review-none');
    await page.getByText('The translation reads as it was loaded.').waitFor();
    expect(await page.getByRole('status').textContent()).toBe('No changes left');
  });

  it('draws a few rows of ten thousand changes in a hundred thousand segments', async () => {
    await showScene(page, gallery.address, 'review-many');
    await expect.poll(focused, PATIENT).toMatch(/^Segment 6, edited/);
    expect(await page.getByRole('row').count()).toBeLessThan(40);
    await page.keyboard.press('End');
    await expect.poll(focused, PATIENT).toMatch(/^Segment 99,996, edited/);
    expect(await page.getByRole('row').count()).toBeLessThan(40);
    await page.getByRole('button', { name: 'Whole text' }).click();
    await expect.poll(() => page.getByRole('row').count(), PATIENT).toBeGreaterThan(2);
    expect(await page.getByRole('row').count()).toBeLessThan(60);
  });
});
