import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../support/browser.ts';
import { benchInGallery } from './gallery/bench-in-gallery.ts';
import { showScene } from './gallery/open-gallery.ts';

const executable = findBrowser();

/** The machine may be busy. */
const PATIENT = { timeout: 15_000 };

describe.skipIf(executable === null)('by keyboard alone', { timeout: 90_000 }, () => {
  const bench = benchInGallery(executable);

  /** Name or text of what has the focus; empty where nothing has it. */
  const focused = () =>
    bench.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return '';
      return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    });

  /** The focus walks on with Tab until it is on what has this name. */
  async function tabTo(name: string | RegExp, most = 40): Promise<void> {
    for (let presses = 0; presses < most; presses++) {
      await bench.page.keyboard.press('Tab');
      const text = await focused();
      if (typeof name === 'string' ? text === name : name.test(text)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  }
  /** What the component called back with. */
  const calls = () => bench.page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await bench.page.keyboard.press(key);
  };

  it('findings are walked, fixed, dismissed and brought back', async () => {
    await showScene(bench.page, bench.address, 'findings');
    await tabTo(/nearly the same words/);
    await press('ArrowUp', 'ArrowUp');
    await expect.poll(calls, PATIENT).toContainEqual('activate "repeat/exact 12"');
    await tabTo('Delete this sentence');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('fix "repeat/exact 12" 0');
    await tabTo('Fix all of this kind…');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('fix-all "repeat/exact"');
    await tabTo('Dismiss');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('dismiss "repeat/exact 12"');
    await bench.page.getByRole('button', { name: 'Dismissed 2' }).focus();
    await press('Space');
    await expect.poll(() => bench.page.getByRole('row').count(), PATIENT).toBe(4);
    await tabTo('Bring back');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('restore "repeat/exact 12"');
  });

  it('findings are dismissed with all alike, for good, and everything is brought back', async () => {
    await showScene(bench.page, bench.address, 'findings');
    await tabTo(/nearly the same words/);
    await tabTo('Jump to sentence 2');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('jump "repeat/near 2" 1');
    expect(await focused()).toBe('Back to sentence 3');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('jump "repeat/near 2" 2');
    await tabTo('More ways to dismiss');
    await press('Enter');
    await bench.page.getByRole('menuitem', { name: /^Never flag/ }).waitFor();
    await press('ArrowDown', 'Enter');
    await expect.poll(calls, PATIENT).toContainEqual('never "repeat/near 2"');
    await bench.page.getByRole('button', { name: 'Dismissed 1' }).focus();
    await press('Space');
    await tabTo('Flag “&nbsp;” again');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('restore-rule "never garble/entity &nbsp;"');
    await bench.page.getByRole('button', { name: 'Bring all back' }).focus();
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('restore-all');
    await bench.page.getByText('Nothing is dismissed').waitFor();
  });

  it('findings are narrowed to a family from the menu', async () => {
    await showScene(bench.page, bench.address, 'findings');
    await tabTo('Choose severities and checks');
    await press('Enter');
    await bench.page.getByRole('menuitemcheckbox', { name: 'Repeated sentences' }).focus();
    await press('Space', 'Escape');
    await expect.poll(focused, PATIENT).toBe('Choose severities and checks, 2 chosen');
    await expect.poll(() => bench.page.getByRole('row').count(), PATIENT).toBe(5);
  });

  it('twenty thousand findings draw a few rows, open and end', async () => {
    await showScene(bench.page, bench.address, 'findings-many');
    const rows = bench.page.getByRole('row');
    await rows.first().focus();
    await press('ArrowRight');
    await expect.poll(() => rows.count(), PATIENT).toBeGreaterThan(8);
    expect(await rows.count()).toBeLessThan(60);
    await press('End');
    await expect.poll(focused, PATIENT).toMatch(/^Space before punctuation/);
    await press('ArrowUp', 'ArrowUp', 'Home');
    await expect.poll(focused, PATIENT).toMatch(/^Broken HTML entity/);
  });

  it('findings are filtered by words', async () => {
    await showScene(bench.page, bench.address, 'findings');
    await tabTo('Filter findings');
    await bench.page.keyboard.type('maree');
    await expect.poll(() => bench.page.getByRole('row').count(), PATIENT).toBe(2);
    await press('Escape');
    await expect.poll(() => bench.page.getByRole('row').count(), PATIENT).toBeGreaterThan(10);
  });

  it('a name is chosen, one form kept and the preview asked for', async () => {
    await showScene(bench.page, bench.address, 'names');
    await tabTo(/^Copenhague/);
    await press('ArrowDown', 'ArrowUp');
    await bench.page.getByRole('radio', { name: /København/ }).waitFor();
    await bench.page.getByRole('radio', { name: /København/ }).focus();
    await press('Space');
    await tabTo('Leave Kobenhavn as it is');
    await press('Space');
    await tabTo('Preview…');
    await press('Enter');
    await expect
      .poll(calls, PATIENT)
      .toContainEqual(
        'preview "copenhague" {"preferred":"København","isTyped":false,"kept":["Kobenhavn"],"left":[]}',
      );
  });

  it('a mention is shown in the text', async () => {
    await showScene(bench.page, bench.address, 'names');
    await tabTo(/^Copenhague/);
    await press('ArrowDown', 'ArrowUp');
    await bench.page.getByRole('button', { name: /^Copenhague 3/ }).focus();
    await press('Enter', 'Tab');
    await press('ArrowDown');
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/^reveal \{"side":"target"/);
    await press('Enter');
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/ true$/);
  });

  it('single changes of a batch are left out', async () => {
    await showScene(bench.page, bench.address, 'preview');
    const apply = bench.page.getByRole('button', { name: /^Apply/ });
    expect(await apply.textContent()).toBe('Apply 2,500 changes');
    await bench.page.getByRole('row').first().focus();
    await press('Space', 'ArrowDown', 'Space');
    await expect.poll(() => apply.textContent(), PATIENT).toBe('Apply 2,498 changes');
    await tabTo('All changes');
    await press('Space');
    await expect.poll(() => apply.textContent(), PATIENT).toBe('Apply 2,500 changes');
    await press('Space');
    await expect.poll(() => apply.isDisabled(), PATIENT).toBe(true);
    await press('Escape');
    await expect.poll(calls, PATIENT).toContainEqual('cancel');
  });

  it('a command is found by a few letters and run', async () => {
    await showScene(bench.page, bench.address, 'palette');
    await bench.page.keyboard.type('nfind');
    await expect
      .poll(() => bench.page.getByRole('menuitem').first().textContent(), PATIENT)
      .toMatch(/^Next finding/);
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('run "finding.next"');
    expect(await calls()).toEqual(['close', 'run "finding.next"']);
  });

  it('what stands first in the palette runs without a letter typed', async () => {
    await showScene(bench.page, bench.address, 'palette');
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(calls, PATIENT).toContainEqual('run "file.save"');
  });

  it('the findings at the caret are fixed from their menu', async () => {
    await showScene(bench.page, bench.address, 'quick-fix');
    await press(...Array.from({ length: 5 }, () => 'ArrowDown'), 'Enter');
    await expect.poll(calls, PATIENT).toContainEqual('fix "typography/space 5" 0');
    expect(await calls()).toContain('close');
  });

  it('a link is changed from its menu, past what would do nothing', async () => {
    await showScene(bench.page, bench.address, 'link-menu');
    await expect.poll(focused, PATIENT).toMatch(/^Unlink/);
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await expect.poll(calls, PATIENT).toContainEqual('run "pin"');
    expect(await calls()).toContain('close');
  });

  it.each([
    ['Enter', 'save'],
    ['Escape', 'cancel'],
  ])('%s on the question before closing calls %s', async (key, call) => {
    await showScene(bench.page, bench.address, 'closing');
    await expect.poll(focused, PATIENT).toBe('Save');
    await press(key);
    await expect.poll(calls, PATIENT).toContainEqual(call);
    expect(await calls()).not.toContain('discard');
  });

  it('a key is changed, and a conflict is said before it is taken over', async () => {
    await showScene(bench.page, bench.address, 'keys');
    await tabTo(/Change the key of Save project$/);
    await press('Enter', 'Control+e');
    await expect
      .poll(() => bench.page.getByRole('alert').textContent(), PATIENT)
      .toContain('Also used by “Export corrected text…”');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('bind "file.save" "Ctrl+E"');
    await tabTo(/Change the key of Next finding$/);
    await press('Enter', 'F7');
    await expect.poll(calls, PATIENT).toContainEqual('bind "finding.next" "F7"');
  });

  it('a note is handed on when it is left, not with every key', async () => {
    await showScene(bench.page, bench.address, 'segment');
    await bench.page.getByRole('textbox', { name: 'Note' }).focus();
    await press('End');
    await bench.page.keyboard.type(' Later.');
    expect(await calls()).toEqual([]);
    await press('Tab');
    await expect.poll(calls, PATIENT).toContainEqual('note 7 "Ask whether “rives” or “berges”. Later."');
  });

  it('a segment is confirmed and its bookmark taken away', async () => {
    await showScene(bench.page, bench.address, 'segment');
    await tabTo('Bookmark');
    await press('Space', 'Tab', 'ArrowRight');
    await expect.poll(calls, PATIENT).toContainEqual('bookmark 7 false');
    await expect.poll(calls, PATIENT).toContainEqual('progress 7 "confirmed"');
  });

  it('an earlier state of a segment is put back', async () => {
    await showScene(bench.page, bench.address, 'segment');
    await tabTo('Restore this');
    await press('Enter');
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/^restore 7 "Chaque matin/);
  });

  it('a change is taken back alone, and the one in its way is shown', async () => {
    await showScene(bench.page, bench.address, 'changes');
    const rows = bench.page.getByRole('row');
    await rows.filter({ hasText: 'Now' }).focus();
    await press('ArrowDown');
    await expect.poll(calls, PATIENT).toContainEqual('reveal "296"');
    await tabTo('Take back only this');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('revert "296"');
    await expect.poll(() => bench.page.getByRole('alert').textContent(), PATIENT).toContain('builds on it');
    await tabTo('Show that change');
    await press('Enter');
    const isShown = () => rows.filter({ hasText: 'Now' }).evaluate((row) => row === document.activeElement);
    await expect.poll(isShown, PATIENT).toBe(true);
  });

  it('a change and the one that builds on it are taken back together', async () => {
    await showScene(bench.page, bench.address, 'changes');
    await bench.page.getByRole('row').filter({ hasText: 'Now' }).focus();
    await press('ArrowDown');
    await tabTo('Take back only this');
    await press('Enter');
    await tabTo('Take back both');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('revert "296" "297"');
    await expect.poll(() => bench.page.getByRole('alert').count(), PATIENT).toBe(0);
  });

  it('going back in the list says how many changes that undoes', async () => {
    await showScene(bench.page, bench.address, 'changes');
    await bench.page.getByRole('row').filter({ hasText: 'Now' }).focus();
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await tabTo('Undo 3 changes, back to here');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('jump "294"');
    await bench.page.getByRole('row').filter({ hasText: 'Undone' }).first().focus();
    await tabTo('Redo 2 changes, up to here');
  });

  it('several changes are chosen and taken back together', async () => {
    await showScene(bench.page, bench.address, 'changes');
    await bench.page.getByRole('row').filter({ hasText: 'Now' }).focus();
    await press('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await bench.page.getByRole('button', { name: 'Take back 3 changes' }).focus();
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('revert "294" "295" "296"');
  });

  it('changes are narrowed by kind, by place and by words', async () => {
    await showScene(bench.page, bench.address, 'changes');
    const shown = bench.page.getByRole('status').filter({ hasText: 'changes' });
    await bench.page.getByRole('button', { name: 'Kind', exact: true }).focus();
    await press('Enter');
    await bench.page.getByRole('menuitemcheckbox', { name: /^Link/ }).waitFor();
    await bench.page.keyboard.type('Link');
    await press('Enter', 'Escape');
    await expect.poll(() => shown.textContent(), PATIENT).toBe('50 of 300 changes');
    await tabTo('Only this segment');
    await press('Space');
    await expect.poll(() => shown.textContent(), PATIENT).toBe('2 of 300 changes');
  });

  it('a hundred thousand changes draw a few rows', async () => {
    await showScene(bench.page, bench.address, 'changes-many');
    const rows = bench.page.getByRole('row');
    await expect.poll(() => rows.count(), PATIENT).toBeGreaterThan(4);
    expect(await rows.count()).toBeLessThan(60);
    await bench.page.getByRole('searchbox').fill('replace all');
    const shown = bench.page.getByRole('status').filter({ hasText: 'changes' });
    await expect.poll(() => shown.textContent(), PATIENT).toBe('16,666 of 100,000 changes');
  });

  it('segments are chosen in a row, confirmed together and opened', async () => {
    await showScene(bench.page, bench.address, 'segments');
    await tabTo('Segments');
    await press('Home', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await expect.poll(calls, PATIENT).toContainEqual('reveal 1');
    const chosen = bench.page.getByRole('option', { selected: true });
    expect(await chosen.count()).toBe(3);
    await press('Tab', 'Enter');
    await expect.poll(calls, PATIENT).toContainEqual('confirm [1,3]');
    await bench.page.getByRole('listbox').focus();
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('open 3');
  });

  it('a hundred thousand segments draw a few rows, end and are counted', async () => {
    await showScene(bench.page, bench.address, 'segments-many');
    await bench.page.getByRole('listbox').focus();
    await press('End');
    const last = bench.page.getByRole('option', { selected: true });
    await expect.poll(() => last.getAttribute('aria-posinset'), PATIENT).toBe('100000');
    expect(await last.isVisible()).toBe(true);
    expect(await bench.page.getByRole('option').count()).toBeLessThan(60);
    await bench.page.getByRole('button', { name: 'Confirmed 33,333' }).focus();
    await press('Space');
    await expect.poll(calls, PATIENT).toContainEqual('filter ["confirmed"]');
    await expect
      .poll(() => bench.page.getByRole('status').textContent(), PATIENT)
      .toMatch(/^33,333 of 100,000/);
  });

  it('the bar of progress says its shares and shows what is left', async () => {
    await showScene(bench.page, bench.address, 'bars');
    const bar = bench.page.getByRole('button', { name: '126 of 1,204 confirmed, 310 edited' });
    await bar.last().focus();
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('left');
  });

  it('a suggestion tells when it is on the screen, and when no more', async () => {
    await showScene(bench.page, bench.address, 'suggestions');
    await expect.poll(calls, PATIENT).toContainEqual('seen "2 a"');
    await bench.page.setViewportSize({ width: 1280, height: 60 });
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toBe('seen null');
    await bench.page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toBe('seen "2 a"');
  });

  it('a suggestion is taken, its origin shown, and the others asked for', async () => {
    await showScene(bench.page, bench.address, 'suggestions');
    await tabTo('Take');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('take "0"');
    await tabTo('Segment 2');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('reveal 1');
    await tabTo('12 other segments have suggestions…');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('elsewhere');
    expect(await bench.page.getByRole('listitem').nth(1).textContent()).toContain('The sources differ');
  });

  it('what comes unticked into a preview is left out until it is ticked', async () => {
    await showScene(bench.page, bench.address, 'preview-unticked');
    const apply = bench.page.getByRole('button', { name: /^Apply/ });
    expect(await apply.textContent()).toBe('Apply 1 change');
    await bench.page.getByRole('row').last().focus();
    await press('Space', 'Tab');
    await tabTo('Apply 2 changes');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('apply ["item-0","item-1"]');
  });

  it('places that would be linked otherwise are looked at, left out and taken', async () => {
    await showScene(bench.page, bench.address, 'relink');
    const dialog = bench.page.getByRole('dialog', { name: 'Links found anew' });
    await expect.poll(() => dialog.textContent(), PATIENT).toContain('ended early');
    await expect.poll(() => dialog.textContent(), PATIENT).toContain('source 1 to 12, translation 1 to 14');
    await expect.poll(focused, PATIENT).toBe('Apply 4 changes');
    const apply = bench.page.getByRole('button', { name: /^Apply/ });
    expect(await apply.textContent()).toBe('Apply 4 changes');
    const rows = bench.page.getByRole('grid', { name: 'Changed links' }).getByRole('row');
    expect(await rows.nth(2).textContent()).toContain('and 4 more links');
    await rows.nth(2).focus();
    await press('ArrowRight', 'ArrowRight', 'Enter');
    await expect.poll(() => rows.nth(2).textContent(), PATIENT).not.toContain('more links');
    await rows.first().focus();
    await press('ArrowDown', 'Space');
    await expect.poll(() => apply.textContent(), PATIENT).toBe('Apply 3 changes');
    await tabTo('Apply 3 changes');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('apply [0,2,3]');
    await press('Escape');
    await expect.poll(calls, PATIENT).toContainEqual('cancel');
  });

  it('twelve thousand places draw a few rows', async () => {
    await showScene(bench.page, bench.address, 'relink-many');
    const rows = bench.page.getByRole('row');
    await rows.first().focus();
    await press('End');
    await expect.poll(focused, PATIENT).toMatch(/12,000/);
    expect(await rows.count()).toBeLessThan(60);
    await tabTo(/^Apply 12,000/);
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('apply 12000');
  });

  it('segments of both texts are listed, the least sure link first; only the translation is confirmed', async () => {
    await showScene(bench.page, bench.address, 'segments');
    await bench.page.getByRole('button', { name: /Segments of/ }).focus();
    await press('Enter');
    await bench.page.getByRole('option', { name: 'Both texts' }).waitFor();
    await bench.page.keyboard.type('Both');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('list "both" "text"');
    await bench.page.getByRole('button', { name: /Order/ }).focus();
    await press('Enter');
    await bench.page.getByRole('option', { name: 'Least sure link first' }).waitFor();
    await bench.page.keyboard.type('Least');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('list "both" "confidence"');
    await bench.page.getByRole('listbox', { name: 'Segments' }).focus();
    await press('Home', 'Shift+ArrowDown');
    const chosen = bench.page.getByRole('option', { selected: true });
    await expect.poll(() => chosen.first().textContent(), PATIENT).toContain('30% sure');
    await expect.poll(() => chosen.first().textContent(), PATIENT).toContain('Source');
    await expect
      .poll(() => bench.page.getByRole('group', { name: '1 segment chosen' }).count(), PATIENT)
      .toBe(1);
  });

  it('what has no partner is counted for each text and listed from the status line', async () => {
    await showScene(bench.page, bench.address, 'bars');
    const button = bench.page.getByRole('button', {
      name: '4 unmatched 3 in the source, 1 in the translation',
    });
    await button.last().focus();
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('unmatched');
  });

  it('an export offers to show what has no partner', async () => {
    await showScene(bench.page, bench.address, 'export');
    await tabTo('Show them');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('show-unmatched');
  });

  it('unsaved work is the first of the recent projects, opened with Enter', async () => {
    await showScene(bench.page, bench.address, 'welcome');
    await tabTo(/^Harbour notes/);
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('open-recent "b"');
    await tabTo('Delete the unsaved work in Harbour notes');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('forget "b"');
  });

  it('an export that failed for its characters is done again as UTF-8', async () => {
    await showScene(bench.page, bench.address, 'export-failed');
    await tabTo('Export as UTF-8');
    await press('Enter');
    await expect
      .poll(calls, PATIENT)
      .toContainEqual('export {"format":"text","form":{"encoding":"utf-8","bom":false}}');
  });

  /** Role and name of what has the focus, or its text. */
  const holder = () =>
    bench.page.evaluate(() => {
      const { activeElement } = document;
      const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      return `${activeElement?.role ?? activeElement?.localName}: ${name.trim()}`;
    });

  it('after several segments are confirmed the keys go on in their list', async () => {
    await showScene(bench.page, bench.address, 'window');
    const list = bench.page.getByRole('listbox', { name: 'Segments' });
    await list.focus();
    await press('Home', 'ArrowDown', 'Shift+ArrowDown', 'Tab');
    expect(await holder()).toBe('button: Confirm');
    await press('Enter');
    await expect.poll(holder, PATIENT).toBe('listbox: Segments');
    await press('ArrowDown');
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toBe('reveal 3');
  });

  it('where nothing stands in the list any more the focus goes to the first field of the panel', async () => {
    await showScene(bench.page, bench.address, 'window');
    await bench.page.getByRole('button', { name: /^New/ }).press('Space');
    await bench.page.getByRole('listbox').focus();
    await press('Control+a', 'Tab');
    await press('Enter');
    await expect.poll(holder, PATIENT).toMatch(/^(input|searchbox): Filter segments/);
  });

  it('the state that was restored has the focus, and Tab goes to the one below it', async () => {
    await showScene(bench.page, bench.address, 'window');
    await bench.page.getByRole('tab', { name: 'Details' }).click();
    await bench.page.getByRole('button', { name: 'Restore this' }).last().focus();
    const states = bench.page.getByRole('listitem').filter({ has: bench.page.locator('.excerpt') });
    const before = await states.count();
    await press('Enter');
    await expect.poll(() => states.count(), PATIENT).toBe(before + 1);
    await expect
      .poll(() => states.last().evaluate((one) => one === document.activeElement), PATIENT)
      .toBe(true);
  });

  it('a button that can no longer be pressed leaves the focus to the first field of its panel', async () => {
    await showScene(bench.page, bench.address, 'window');
    await bench.page.getByRole('tab', { name: 'Once' }).click();
    await bench.page.getByRole('button', { name: 'Do it' }).press('Enter');
    await expect.poll(holder, PATIENT).toBe('input: First field');
  });

  it('a tool that can no longer be used leaves the focus to the one after it, else to the first', async () => {
    await showScene(bench.page, bench.address, 'window');
    await bench.page.getByRole('tab', { name: 'Once' }).click();
    const steps = bench.page.getByRole('toolbar', { name: 'Steps' });
    await steps.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(holder, PATIENT).toBe('button: Redo');
    await press('Enter');
    await expect.poll(holder, PATIENT).toBe('button: Save');
  });

  it.each(['Escape', 'Enter'])(
    '%s in a dialog that a notice opened gives the focus back to the text',
    async (key) => {
      await showScene(bench.page, bench.address, 'window');
      await bench.page.getByRole('textbox', { name: 'Text' }).click();
      await bench.page.getByRole('button', { name: 'Show them' }).click();
      await bench.page.getByRole('button', { name: 'Apply 1 change' }).focus();
      await press(key);
      await expect.poll(holder, PATIENT).toBe('textarea: Text');
      await bench.page.keyboard.type('Hier');
      expect(await bench.page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('Hier');
    },
  );

  it('a window whose project is closed is asked for a place, once', async () => {
    await showScene(bench.page, bench.address, 'window');
    await bench.page.getByRole('button', { name: 'Close project' }).press('Enter');
    await expect.poll(calls, PATIENT).toEqual(['otherwise']);
  });

  it('the panel takes the place of the texts in a small window, and gives it back', async () => {
    await bench.page.setViewportSize({ width: 640, height: 400 });
    await showScene(bench.page, bench.address, 'window');
    const height = async () => (await bench.page.locator('.workbench-panel').boundingBox())?.height ?? 0;
    const small = await height();
    await bench.page.getByRole('button', { name: 'Whole' }).press('Space');
    await expect.poll(height, PATIENT).toBeGreaterThan(small * 2);
    expect(await holder()).toBe('button: Whole');
    await press('Space');
    await expect.poll(height, PATIENT).toBe(small);
  });

  it('the language of a side is changed from the status bar', async () => {
    await showScene(bench.page, bench.address, 'bars');
    await bench.page
      .getByRole('button', { name: /^Source: English/ })
      .last()
      .focus();
    await press('Enter');
    await bench.page.getByRole('menuitemradio', { name: 'Lithuanian' }).waitFor();
    await bench.page.keyboard.type('Lith');
    await press('Enter');
    await expect.poll(calls, PATIENT).toContainEqual('language "source" "lt"');
  });
});
