import type { Page } from '@playwright/test';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PanesPage } from '../../bench/panes/page-contract.ts';
import { painted, panesInBrowser } from '../../bench/panes/panes-in-browser.ts';

const panes = panesInBrowser();
let page: Page;
let errors: string[];

async function unevenness(): Promise<number> {
  await painted(page);
  return page.evaluate(() => window.panes.unevenness());
}

const texts = (side: 'source' | 'target'): Promise<string[]> =>
  page.evaluate(
    (which) => window.panes.project()?.bitext[which].segments.map((segment) => segment.text) ?? [],
    side,
  );

/** The words in the pane from top to bottom, as far as they are in the page. */
async function shown(side: 'source' | 'target'): Promise<string> {
  await painted(page);
  return page.evaluate((which) => {
    const lines = [...document.querySelectorAll<HTMLElement>(`.bitext-${which} .view-line`)];
    lines.sort((left, right) => Number.parseFloat(left.style.top) - Number.parseFloat(right.style.top));
    return lines.map((line) => line.textContent.replaceAll('\u00A0', ' ')).join('');
  }, side);
}

/** The pane reads as the project does. */
async function expectSame(side: 'source' | 'target' = 'target'): Promise<void> {
  expect(await shown(side)).toBe((await texts(side)).join(''));
}

async function open(segments: number, height = 1400): Promise<void> {
  await page.setViewportSize({ width: 1280, height });
  await page.evaluate((count) => window.panes.open('linked', count), segments);
}

const scrollTops = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.bitext-pane .lines-content')].map((one) => one.style.top),
  );

const focused = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

describe.skipIf(panes.isMissing)('the panes in a browser', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    errors = [];
    page = await panes.page({ viewport: { width: 1280, height: 800 } }, errors);
    return async () => {
      await page.close();
      expect(errors).toEqual([]);
    };
  });

  describe('stand level (law 6)', () => {
    it('when a text is opened, and wherever one goes in it', async () => {
      await open(1000, 800);
      expect(await unevenness()).toBe(0);
      await page.evaluate(() => window.panes.startTyping());
      for (const key of ['PageDown', 'PageDown', 'Control+End', 'PageUp', 'Control+Home']) {
        await page.keyboard.press(key);
        expect(await unevenness(), key).toBe(0);
        expect(new Set(await scrollTops()).size, key).toBe(1);
      }
    });

    it('under the wheel, over either pane and over the ribbon, in every frame', async () => {
      await open(600, 800);
      await page.evaluate(() => window.panes.startFrames());
      for (const [x, turn] of [
        [200, 700],
        [632, 333],
        [900, 1777],
        [200, -401],
      ]) {
        await page.mouse.move(x, 400);
        for (let count = 0; count < 8; count++) await page.mouse.wheel(0, turn);
        expect(await unevenness()).toBe(0);
        expect(new Set(await scrollTops()).size).toBe(1);
      }
      expect(await page.evaluate(() => window.panes.apart())).toBe(0);
      expect((await scrollTops())[0]).not.toBe('0px');
    });

    it('while a line grows and shrinks', async () => {
      await open(12);
      await page.evaluate(() => window.panes.startTyping());
      const words =
        ' et encore quelques mots de plus, pour que la ligne se coupe deux fois au moins dans la fenêtre';
      await page.keyboard.type(words);
      expect(await unevenness()).toBe(0);
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.press('Delete');
      expect(await unevenness()).toBe(0);
      await expectSame();
    });

    it('after the window, the text size or the font changed', async () => {
      await open(300, 800);
      await page.mouse.move(900, 400);
      await page.mouse.wheel(0, 4000);
      for (const width of [820, 1600, 1280]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await unevenness(), `${width} px wide`).toBe(0);
      }
      for (const [textSize, readingFont] of [
        [22, 'prose'],
        [11, 'prose'],
        [18, 'even'],
      ] as const) {
        await page.evaluate((to) => window.panes.editor()?.present({ theme: 'dark', ...to }), {
          textSize,
          readingFont,
        });
        expect(await unevenness(), `${readingFont} ${textSize}`).toBe(0);
      }
    });
  });

  describe('take what is typed', () => {
    beforeEach(async () => {
      await open(8);
      await page.evaluate(() => window.panes.startTyping());
    });

    it('and give Enter and Backspace as a split and a join', async () => {
      const before = await texts('target');
      await page.keyboard.press('Enter');
      const split = await texts('target');
      expect(split).toHaveLength(before.length + 1);
      expect(split.slice(4, 6)).toEqual([before[4].slice(0, 3).trimEnd(), before[4].slice(3).trimStart()]);
      await expectSame();
      await page.keyboard.press('Backspace');
      expect(await texts('target')).toEqual(before);
      await expectSame();
      expect(await unevenness()).toBe(0);
    });

    it('and give pasted lines as segments, whatever their line ends', async () => {
      const before = await texts('target');
      await page.keyboard.press('End');
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', '\r\nun\u2028deux\ntrois');
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      });
      expect(await texts('target')).toEqual(before.toSpliced(5, 0, 'un', 'deux', 'trois'));
      await expectSame();
      expect(await unevenness()).toBe(0);
    });

    it('at two carets at once', async () => {
      const before = await texts('target');
      const line = await page.locator('.bitext-target .view-line').first().boundingBox();
      await page.keyboard.down('Alt');
      await page.mouse.click((line?.x ?? 0) + 1, (line?.y ?? 0) + 10);
      await page.keyboard.up('Alt');
      await page.keyboard.type('xy');
      const after = await texts('target');
      expect(after[0]).toBe(`xy${before[0]}`);
      expect(after[4]).toBe(`${before[4].slice(0, 3)}xy${before[4].slice(3)}`);
      await expectSame();
      await page.keyboard.press('Backspace');
      expect((await texts('target'))[0]).toBe(`x${before[0]}`);
      await expectSame();
    });

    it('through an input method', async () => {
      const before = await texts('target');
      const session = await page.context().newCDPSession(page);
      await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
      await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      await session.send('Input.insertText', { text: '日本' });
      expect((await texts('target'))[4]).toBe(`${before[4].slice(0, 3)}日本${before[4].slice(3)}`);
      await expectSame();
    });

    it('into a text that was emptied', async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      expect((await texts('target')).join('')).toBe('');
      await page.keyboard.type('Neuf.');
      expect((await texts('target')).join('')).toBe('Neuf.');
      await expectSame();
    });

    it('but not in the source, and never by an undo of their own', async () => {
      const before = await texts('target');
      await page.keyboard.type('abc');
      const typed = await texts('target');
      for (const key of ['Control+z', 'Control+y', 'Control+Shift+z']) await page.keyboard.press(key);
      expect(await texts('target')).toEqual(typed);
      expect(typed).not.toEqual(before);
      const source = await texts('source');
      await page.evaluate(() => window.panes.editor()?.focus('source'));
      await page.keyboard.type('abc');
      expect(await texts('source')).toEqual(source);
      await expectSame('source');
    });

    it('and let Tab go from pane to pane and on', async () => {
      expect(await focused()).toBe('Translation');
      await page.keyboard.press('Shift+Tab');
      expect(await focused()).toBe('Source text');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Translation');
      await page.keyboard.press('Tab');
      expect(await focused()).toBeNull();
    });
  });

  describe('show a project', () => {
    it('without telling it as a change, with the caret where it was in the text', async () => {
      await open(8);
      await page.evaluate(() => window.panes.startTyping());
      const before = await page.evaluate(() => window.panes.editor()?.caret());
      await page.evaluate(() => {
        const project = window.panes.project();
        if (!project) return;
        const segments = project.bitext.target.segments.map((segment) => ({
          ...segment,
          text: segment.text.replace('.', ' !'),
        }));
        window.panes.replaceProject({
          ...project,
          bitext: { ...project.bitext, target: { lead: '', segments } },
        });
      });
      await expectSame();
      expect(await page.evaluate(() => window.panes.changes())).toEqual([]);
      expect(await page.evaluate(() => window.panes.editor()?.caret())).toEqual(before);
      expect(await unevenness()).toBe(0);
    });

    it.each([
      ['right-to-left words', 'שלום עולם, this is mixed.'],
      ['line separators and zero-width letters', 'a\u200Bb\u2060c\u00ADd'],
      ['a lone surrogate', 'before \uD83D after'],
      ['a byte order mark', '\uFEFFmarked'],
      ['emoji and combining marks', '👩‍👩‍👧 e\u0301 n\u0303'],
    ])('with %s, and let it be edited', async (_name, text) => {
      await open(3);
      await page.evaluate((words) => {
        const project = window.panes.project();
        if (!project) return;
        const segments = project.bitext.target.segments.with(0, {
          ...project.bitext.target.segments[0],
          text: words,
        });
        window.panes.replaceProject({
          ...project,
          bitext: { ...project.bitext, target: { lead: '', segments } },
        });
      }, text);
      await page.evaluate(() => window.panes.editor()?.focus('target'));
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('End');
      await page.keyboard.type('z');
      const after = await page.evaluate(() => window.panes.project()?.bitext.target.segments[0].text);
      expect(after).toBe(`${text}z`);
    });
  });

  describe('lead to findings', () => {
    it('by the pointer: at rest a popover, with a click the finding itself', async () => {
      await open(60, 800);
      const finding = page.locator('.bitext-target .bitext-span').first();
      await finding.hover();
      const popover = page.getByRole('dialog');
      await popover.waitFor();
      expect(await popover.locator('ins').textContent()).toBe('des figues');
      expect(await popover.locator('del').textContent()).toBe('du pain');
      await page.mouse.move(300, 700);
      await popover.waitFor({ state: 'hidden' });
      await finding.click();
      await page.locator('.bitext-active').first().waitFor();
    });

    it('by key: the focus goes into the popover and comes back with Escape', async () => {
      await open(60, 800);
      await page.locator('.bitext-target .bitext-span').first().click();
      expect(await page.evaluate(() => window.panes.editor()?.showHover())).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Delete this sentence');
      await page.keyboard.press('Escape');
      expect(await focused()).toBe('Translation');
    });

    it('and say to screen readers which link one is at', async () => {
      await open(8);
      await page.evaluate(() => window.panes.startTyping());
      await painted(page);
      expect(await page.getByRole('status').textContent()).toMatch(
        /^source segment \d; translation segment 5; linked/,
      );
    });
  });

  it('reveal a place in the middle, in both panes, though nobody was near it before', async () => {
    await open(2000, 800);
    await page.evaluate(() => {
      const segment = window.panes.project()?.bitext.target.segments[1500].id ?? -1;
      window.panes.editor()?.reveal({ side: 'target', segment, start: 2, end: 6 }, { focus: true });
    });
    expect(await unevenness()).toBe(0);
    const box = await page.evaluate(() => window.panes.editor()?.caretRectangle()?.toJSON());
    expect(box?.y).toBeGreaterThan(360);
    expect(box?.y).toBeLessThan(440);
    const caret = await page.evaluate(() => window.panes.editor()?.caret());
    expect(caret).toMatchObject({ side: 'target', start: 2, end: 6 });
  });

  it('mark what a search met near what is seen, the active hit stronger, until there is nothing met', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(1000);
    const marked = async (at: readonly number[], active: number | null) => {
      await page.evaluate(
        ([lines, current]) => {
          const project = window.panes.project();
          if (!project) return;
          const hits = (['source', 'target'] as const).flatMap((side) =>
            lines.map((line) => ({
              side,
              segment: project.bitext[side].segments[line].id,
              start: 0,
              end: 3,
            })),
          );
          window.panes.editor()?.show({
            bitext: project.bitext,
            marks: project.marks,
            findings: [],
            activeFinding: null,
            offered: new Set(lines.map((line) => project.bitext.target.segments[line].id)),
            hits,
            activeHit: current === null ? null : hits[current],
            opposite: [],
            isReadOnly: false,
          });
        },
        [at, active] as const,
      );
      await painted(page);
      return page.evaluate(() =>
        [
          'source .bitext-hit',
          'target .bitext-hit',
          'source .bitext-hit-active',
          'target .bitext-offered',
        ].map((name) => document.querySelectorAll(`.bitext-${name}`).length),
      );
    };
    expect(await marked([1, 2, 800], 0)).toEqual([3, 2, 1, 2]);
    const outlines = await page.evaluate(() =>
      ['.bitext-source .bitext-hit-active', '.bitext-target .bitext-hit'].map((name) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(
          document.querySelector(name) ?? document.body,
        );
        return `${outlineWidth} ${outlineStyle}`;
      }),
    );
    expect(outlines).toEqual(['2px solid', '1px dotted']);
    expect(await marked([1], null)).toEqual([1, 1, 0, 1]);
    expect(await marked([], null)).toEqual([0, 0, 0, 0]);
  });

  it('keep text and ground apart where the system forces its colours', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await open(8);
    await page.evaluate(() =>
      window.panes.editor()?.present({ theme: 'contrast-dark', textSize: 15, readingFont: 'even' }),
    );
    await painted(page);
    const colors = await page.evaluate(() => {
      const line = document.querySelector('.bitext-target .view-line span span') ?? document.body;
      const pane = document.querySelector('.bitext-target .monaco-editor-background') ?? document.body;
      return [getComputedStyle(line).color, getComputedStyle(pane).backgroundColor];
    });
    expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });

  it('use the even font for a text that is too long to be measured line by line', async () => {
    const present: Parameters<NonNullable<ReturnType<PanesPage['editor']>>['present']>[0] = {
      theme: 'light',
      textSize: 15,
      readingFont: 'prose',
    };
    await open(100);
    expect(await page.evaluate((how) => window.panes.editor()?.present(how), present)).toBe('prose');
    await page.reload();
    await open(2600);
    expect(await page.evaluate((how) => window.panes.editor()?.present(how), present)).toBe('even');
  });
});
