import type { Page } from '@playwright/test';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Side } from '../../../shared/bitext/segment.ts';
import type { PanesPage } from '../../bench/panes/page-contract.ts';
import { painted, panesInBrowser } from '../../bench/panes/panes-in-browser.ts';

const panes = panesInBrowser();
let page: Page;

type Revealed = Parameters<NonNullable<ReturnType<PanesPage['editor']>>['reveal']>[1];

/** Shows the segment with that number, which counts from 0. */
const reveal = (side: Side, number: number, options: Revealed): Promise<void> =>
  page.evaluate(
    ([of, index, how]) => {
      const segment = window.panes.project()?.bitext[of].segments[index].id ?? -1;
      window.panes.editor()?.reveal({ side: of, segment, start: 2, end: 2 }, how);
    },
    [side, number, options] as const,
  );

/** The side and the number of the caret's segment, and the name of the pane with the focus. */
const place = (): Promise<readonly [Side | undefined, number, string | null]> =>
  page.evaluate(() => {
    const caret = window.panes.editor()?.caret();
    const segments = caret ? (window.panes.project()?.bitext[caret.side].segments ?? []) : [];
    const number = segments.findIndex(({ id }) => id === caret?.segment);
    return [caret?.side, number, document.activeElement?.getAttribute('aria-label') ?? null] as const;
  });

const sourceTexts = (): Promise<string[]> =>
  page.evaluate(() => window.panes.project()?.bitext.source.segments.map(({ text }) => text) ?? []);

/** After two frames: what was asked for before is on the screen. */
async function scrollTop(): Promise<string> {
  await painted(page);
  return page.evaluate(
    () => document.querySelector<HTMLElement>('.bitext-target .lines-content')?.style.top ?? '',
  );
}

describe.skipIf(panes.isMissing)('the caret', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    page = await panes.page({ viewport: { width: 1280, height: 800 } });
    await page.evaluate(() => window.panes.open('linked', 200));
    return () => page.close();
  });

  it('that is seen is the one that is meant: what is shown on the other side takes the focus there', async () => {
    await reveal('source', 3, { focus: true });
    expect(await place()).toEqual(['source', 3, 'Source text']);
    await reveal('target', 5, { focus: false });
    expect(await place()).toEqual(['target', 5, 'Translation']);
  });

  it('takes no focus from elsewhere in the window', async () => {
    await page.evaluate(() => {
      const field = document.createElement('input');
      field.setAttribute('aria-label', 'Field');
      document.body.append(field);
      field.focus();
    });
    await reveal('source', 3, { focus: false });
    expect(await place()).toEqual(['source', 3, 'Field']);
  });

  it('does not scroll for what is in sight when that is asked', async () => {
    await reveal('target', 60, { focus: true });
    const top = await scrollTop();
    await reveal('target', 61, { focus: false, isSteady: true });
    expect(await scrollTop()).toBe(top);
    await reveal('target', 150, { focus: false, isSteady: true });
    expect(await scrollTop()).not.toBe(top);
    expect(await place()).toEqual(['target', 150, 'Translation']);
  });
});

describe.skipIf(panes.isMissing)('the line of the caret', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    page = await panes.page({ viewport: { width: 1280, height: 800 } });
    await page.evaluate(() => window.panes.open('linked', 200));
    return () => page.close();
  });

  it('stays where it is on the screen when its link takes the one above in, and when that is undone', async () => {
    await reveal('target', 61, { focus: true });
    const tops = await page.evaluate(async () => {
      const frames = (): Promise<unknown> =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const top = async () => {
        await frames();
        return window.panes.editor()?.caretRectangle()?.top;
      };
      const apart = window.panes.project();
      if (!apart) return [];
      const { bitext } = apart;
      const at = bitext.beads.findIndex(({ target }) => target.includes(bitext.target.segments[61].id));
      const [above, own] = bitext.beads.slice(at - 1, at + 1);
      const joined = {
        ...own,
        source: [...above.source, ...own.source],
        target: [...above.target, ...own.target],
      };
      const beads = bitext.beads.toSpliced(at - 1, 2, joined);
      const found = [await top()];
      for (const project of [{ ...apart, bitext: { ...bitext, beads } }, apart]) {
        window.panes.replaceProject(project);
        found.push(await top());
      }
      return found;
    });
    expect(tops).toHaveLength(3);
    expect(tops[0]).toBeGreaterThan(0);
    expect(new Set(tops).size).toBe(1);
  });
});

describe.skipIf(panes.isMissing)('what a command would link', { timeout: 60_000 }, () => {
  it('is marked over the whole height of its words', async () => {
    page = await panes.page({ viewport: { width: 1000, height: 500 } });
    await page.evaluate(() => window.panes.open('linked', 12));
    await reveal('target', 1, { focus: true });
    await page.evaluate(() => {
      const project = window.panes.project();
      const segment = project?.bitext.source.segments[4].id;
      if (!project || segment === undefined) return;
      window.panes.editor()?.show({
        bitext: project.bitext,
        marks: project.marks,
        findings: [],
        activeFinding: null,
        offered: new Set(),
        hits: [],
        activeHit: null,
        opposite: [segment],
        isReadOnly: false,
      });
    });
    const marks = page.locator('.bitext-source .view-overlays .bitext-opposite');
    await marks.first().waitFor();
    const heights = await marks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(heights.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(40);
    expect(await page.locator('.bitext-source .margin-view-overlays .bitext-opposite').count()).toBe(
      heights.length,
    );
    expect(await page.locator('.bitext-target .bitext-opposite').count()).toBe(0);
    await page.close();
  });
});

describe.skipIf(panes.isMissing)('keys in the source', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    page = await panes.page({ viewport: { width: 1280, height: 800 } });
    await page.evaluate(() => window.panes.open('linked', 40));
    return () => page.close();
  });

  it('cut and join its segments and leave its words alone', async () => {
    const before = await sourceTexts();
    await reveal('source', 3, { focus: true });
    await page.keyboard.press('Enter');
    const split = await sourceTexts();
    expect(split.slice(3, 5).join('').replaceAll(' ', '')).toBe(before[3].replaceAll(' ', ''));
    expect(split[3]).toBe(before[3].slice(0, 2).trimEnd());
    await reveal('source', 3, { focus: true });
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    expect(await sourceTexts()).toEqual(before);
    await reveal('source', 3, { focus: true });
    await page.keyboard.type('xyz');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Delete');
    expect(await sourceTexts()).toEqual(before);
    const lines = await page
      .locator('.bitext-source .view-line')
      .evaluateAll((all) => all.map((line) => line.textContent));
    expect(lines.join('')).not.toContain('xyz');
  });
});
