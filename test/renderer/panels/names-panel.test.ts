import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../support/browser.ts';
import { benchInGallery } from './gallery/bench-in-gallery.ts';
import { showScene } from './gallery/open-gallery.ts';

const executable = findBrowser();

/** The machine may be busy. */
const PATIENT = { timeout: 15_000 };

describe.skipIf(executable === null)('the panel of names', { timeout: 90_000 }, () => {
  const bench = benchInGallery(executable);

  const show = (scene: string) => showScene(bench.page, bench.address, scene);
  const calls = () => bench.page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  const names = () => bench.page.getByRole('grid', { name: 'Names and their spellings' });
  const titles = () => names().locator('.name-title').allTextContents();
  const button = (name: string | RegExp) => bench.page.getByRole('button', { name });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await bench.page.keyboard.press(key);
  };
  const choose = async (name: string) => {
    await names().getByRole('row', { name }).click();
    await bench.page.getByRole('region', { name }).waitFor();
  };

  it('shows what is inconsistent, and by a switch all of it', async () => {
    await show('names');
    expect(await titles()).toEqual(['Copenhague', 'Astrid Lindqvist']);
    await bench.page.getByText('Only inconsistent').click();
    await expect
      .poll(titles, PATIENT)
      .toEqual(['Copenhague', 'Astrid Lindqvist', 'Vieux-Port', 'Fjordlinien', 'Lindkwist']);
    expect(await button('Places 2').count()).toBe(1);
  });

  it('is narrowed to what may be the same, and ordered by name', async () => {
    await show('names');
    await button('May be the same 2').click();
    await expect.poll(titles, PATIENT).toEqual(['Astrid Lindqvist', 'Lindkwist']);
    await button('May be the same 2').click();
    await button(/^Order of the names/).click();
    await bench.page.getByRole('menuitemradio', { name: 'By name' }).click();
    await expect.poll(titles, PATIENT).toEqual(['Astrid Lindqvist', 'Copenhague']);
  });

  it('says of each form why it is one of the name, and what is proposed', async () => {
    await show('names');
    await choose('Copenhague');
    const radios = bench.page.getByRole('radio');
    expect(
      await radios.evaluateAll((all) =>
        all.map((one) => one.closest('label')?.innerText.replaceAll('\n', ' | ')),
      ),
    ).toEqual([
      'Copenhague | 3 | most often here',
      'København | 1 | listed as a name of the same',
      'Kobenhavn | 1 | same letters apart from accents, case and joints',
      'Another form',
    ]);
    await bench.page.getByText('In the source: Copenhagen 5').waitFor();
  });

  it('lists each mention with its source sentence, and says what is left and why', async () => {
    await show('names');
    await choose('Copenhague');
    const quoted = bench.page.getByRole('grid', { name: 'Mentions of Kobenhavn' }).getByRole('row');
    await expect
      .poll(() => quoted.first().innerText(), PATIENT)
      .toMatch(/^4\s*« Kobenhavn dort », dit-elle\.\s*“Copenhagen sleeps,” she says\.\s*in a quotation$/);
    await bench.page.getByText('1 place to change').last().waitFor();
  });

  it('leads by arrows and a click to a mention, and by Enter into the text', async () => {
    await show('names');
    await choose('Copenhague');
    await button(/^Copenhague 3/).click();
    const rows = bench.page.getByRole('grid', { name: 'Mentions of Copenhague' }).getByRole('row');
    await rows.first().click();
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/^reveal .*"segment":0.* false$/);
    await press('ArrowDown');
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/^reveal .*"segment":2.* false$/);
    await press('Enter');
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/^reveal .*"segment":2.* true$/);
  });

  it('leaves a single mention by Space on its row, and the draft stays when another name is chosen', async () => {
    await show('names');
    await choose('Copenhague');
    const rows = bench.page.getByRole('grid', { name: 'Mentions of København' }).getByRole('row');
    await rows.first().click();
    await press('Space');
    await button('Remember').waitFor();
    await choose('Astrid Lindqvist');
    await choose('Copenhague');
    await button('Remember').click();
    await expect
      .poll(async () => (await calls()).at(-1), PATIENT)
      .toBe(
        'preview "copenhague" {"preferred":"Copenhague","isTyped":false,"kept":[],"left":["1:0:København"]}',
      );
  });

  it('asks for the preview of a form that is typed, and not of none', async () => {
    await show('names');
    await choose('Copenhague');
    await bench.page.getByRole('radio', { name: 'Another form' }).press('Space');
    expect(await button(/^(Preview…|Remember)$/).isDisabled()).toBe(true);
    await bench.page.getByRole('textbox', { name: 'The form to write' }).fill('Copenhagen');
    await bench.page.getByText('4 places to change').waitFor();
    await button('Preview…').click();
    await expect
      .poll(async () => (await calls()).at(-1), PATIENT)
      .toContain('"preferred":"Copenhagen","isTyped":true');
  });

  it('offers what may be the same, joined or set apart by the editor alone', async () => {
    await show('names-chosen');
    await button('Join with Lindkwist').click();
    await button('Lindkwist is not the same').click();
    await button('Lindkvist is another name: take it out').click();
    await expect
      .poll(calls, PATIENT)
      .toEqual([
        'join "lindqvist" "lindkwist"',
        'apart "lindqvist" "lindkwist"',
        'split "lindqvist" "Lindkvist"',
      ]);
    await button(/^Show Lindkwist/).click();
    await bench.page.getByRole('region', { name: 'Lindkwist' }).waitFor();
  });

  it('lists what else a person is called', async () => {
    await show('names-chosen');
    await button(/^patronne 1/).press('Enter');
    const rows = bench.page.getByRole('grid', { name: 'Mentions of patronne' }).getByRole('row');
    await rows.first().click();
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/^reveal .*"segment":6/);
  });

  it('closes the details by Escape, and takes back what was said of spellings', async () => {
    await show('names-chosen');
    await button('Preview…').focus();
    await press('Escape');
    await expect
      .poll(() => bench.page.getByRole('region', { name: 'Astrid Lindqvist' }).count(), PATIENT)
      .toBe(0);
    await button('What you said of spellings (1)').click();
    await button('Take back: lindberg is not lindqvist').click();
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toMatch(/^take-back .*"lindberg"/);
  });

  it('proposes, previews, imports and exports from its menu', async () => {
    await show('names');
    const pick = async (role: 'menuitem' | 'menuitemradio', name: string | RegExp) => {
      await button('Proposals, lists and previews').click();
      await bench.page.getByRole(role, { name }).click();
    };
    await pick('menuitemradio', 'As in Canada (CLDR)');
    await pick('menuitem', 'Preview 2 proposals…');
    await pick('menuitem', 'Import decisions…');
    await pick('menuitem', 'Export as TBX…');
    await pick('menuitem', /glossary/);
    await expect
      .poll(calls, PATIENT)
      .toEqual(['preset "canada"', 'preview-proposed', 'import', 'export "tbx"', 'export "glossary"']);
  });

  it('draws a few rows of thousands', async () => {
    await show('names-many');
    expect(await names().getByRole('row').count()).toBeLessThan(40);
    await names().getByRole('row').first().focus();
    await press('End');
    await expect.poll(() => bench.page.locator('.name-details').count(), PATIENT).toBe(1);
  });

  it.each([
    ['names-none', 'No names were found in the translation.'],
    ['names-gathering', 'Gathering the names…'],
  ])('%s says so', async (scene, words) => {
    await show(scene);
    await expect.poll(() => bench.page.getByText(words).count(), PATIENT).toBe(1);
  });
});

describe.skipIf(executable === null)('the preview of a name', { timeout: 90_000 }, () => {
  const bench = benchInGallery(executable);

  const calls = () => bench.page.evaluate(() => (window as unknown as { calls: string[] }).calls);
  const sentences = () => bench.page.locator('.preview-row .excerpt').allTextContents();
  const apply = () => bench.page.getByRole('button', { name: /^(Apply|Remember)/ });

  it('shows each sentence as it will read, with the other ticked changes made', async () => {
    await showScene(bench.page, bench.address, 'name-preview');
    expect(await sentences()).toEqual([
      'Removed: Le ValdorAdded: La Valdorie, Look at: allié du Nord, Look at: exporte du bois en Valdorie du Sud.',
      'La Valdorie, allié du Nord, exporte du bois Removed: au ValdorAdded: en Valdorie du Sud.',
      '« Removed: Le ValdorAdded: La Valdorie attend », dit-elle.',
    ]);
    await bench.page.getByRole('row').nth(1).focus();
    await bench.page.keyboard.press('Space');
    await expect.poll(() => apply().textContent(), PATIENT).toBe('Apply 1 change');
    await expect
      .poll(async () => (await sentences())[0], PATIENT)
      .toContain('exporte du bois au Valdor du Sud.');
  });

  it('takes another way, and a word that follows, only where the editor says so', async () => {
    await showScene(bench.page, bench.address, 'name-preview');
    await bench.page.getByRole('button', { name: 'Write “à la Valdorie” instead' }).click();
    await bench.page.getByText('allié → alliée').click();
    await expect
      .poll(async () => (await sentences()).slice(0, 2), PATIENT)
      .toEqual([
        'Removed: Le ValdorAdded: La Valdorie, Removed: alliéAdded: alliée du Nord, Look at: exporte du bois à la Valdorie du Sud.',
        'La Valdorie, alliée du Nord, exporte du bois Removed: au Valdor Added: à la Valdorie du Sud.',
      ]);
    expect(await apply().textContent()).toBe('Apply 2 changes');
    await apply().click();
    await expect
      .poll(async () => (await calls()).at(-1), PATIENT)
      .toBe('apply ["first","second"] [["second",1,[]],["first",0,[0]]]');
  });

  it('can be worked by the keyboard within a row', async () => {
    await showScene(bench.page, bench.address, 'name-preview');
    await bench.page.getByRole('row').nth(1).focus();
    const other = bench.page.getByRole('button', { name: 'Write “à la Valdorie” instead' });
    for (let presses = 0; presses < 3; presses++) {
      if (await other.evaluate((one) => one === document.activeElement)) break;
      await bench.page.keyboard.press('ArrowRight');
    }
    await bench.page.keyboard.press('Space');
    await expect.poll(() => other.getAttribute('aria-pressed'), PATIENT).toBe('true');
    expect(await apply().textContent()).toBe('Apply 2 changes');
  });

  it('can be remembered with nothing ticked', async () => {
    await showScene(bench.page, bench.address, 'name-preview');
    const all = bench.page.getByRole('checkbox', { name: 'All changes' });
    await all.press('Space');
    await expect.poll(() => apply().textContent(), PATIENT).toBe('Apply 3 changes');
    await all.press('Space');
    await expect.poll(() => apply().textContent(), PATIENT).toBe('Remember without changes');
    await apply().click();
    await expect.poll(async () => (await calls()).at(-1), PATIENT).toBe('apply [] []');
  });
});
