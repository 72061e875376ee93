import type { Page } from '@playwright/test';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Side } from '../../../shared/bitext/segment.ts';
// oxlint-disable-next-line import/no-unassigned-import -- It declares what the page offers.
import '../../bench/panes/page-contract.ts';
import { painted, panesInBrowser } from '../../bench/panes/panes-in-browser.ts';

const panes = panesInBrowser();
let page: Page;
let errors: string[];

/** Opens short sentences, the first linked to the first and so on, or in the order given: a place in the translation for each. */
async function open(count: number, partners?: readonly number[]): Promise<void> {
  await page.evaluate(() => window.panes.open('linked', 4));
  await page.evaluate(
    ([size, order]) => {
      const project = window.panes.project();
      if (!project) throw new Error('nothing is open');
      const text = (from: number, words: string) => ({
        lead: '',
        segments: Array.from({ length: size }, (_, at) => ({
          id: from + at,
          text: `${words} ${at + 1}.`,
          gap: ' ',
        })),
      });
      const beads = order.map((to, at) => ({
        source: [1000 + at],
        target: [20_000 + to],
        confidence: 0.9,
        pinned: false,
      }));
      const bitext = { source: text(1000, 'Sentence'), target: text(20_000, 'Phrase'), beads };
      window.panes.replaceProject({ ...project, bitext, marks: new Map() });
    },
    [count, partners ?? Array.from({ length: count }, (_, at) => at)] as const,
  );
  await painted(page);
}

/** Links in the numbers of their sentences: `1-2 2-1`, `3-` for one without partner. */
const links = (): Promise<string> =>
  page.evaluate(
    () =>
      window.panes
        .project()
        ?.bitext.beads.map(({ source, target }) => {
          const numbers = (ids: readonly number[], from: number) => ids.map((id) => id - from + 1).join('+');
          return `${numbers(source, 1000)}-${numbers(target, 20_000)}`;
        })
        .join(' ') ?? '',
  );

/** On the ribbon, at the edge of a line: px in the window. */
async function edge(side: Side, number: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([which, wanted]) => {
      const ribbon = document.querySelector('.bitext-ribbon')?.getBoundingClientRect();
      const line = [...document.querySelectorAll(`.bitext-${which} .line-numbers`)]
        .find((one) => one.textContent === `${wanted}`)
        ?.getBoundingClientRect();
      if (!ribbon || !line) throw new Error(`no line ${wanted}`);
      const x = which === 'source' ? ribbon.left + 6 : ribbon.right - 6;
      return { x, y: line.top + line.height / 2 };
    },
    [side, number] as const,
  );
}

async function press(from: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await press(from);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await painted(page);
}

const count = (selector: string): Promise<number> =>
  page.evaluate((what) => document.querySelectorAll(what).length, selector);

const unevenness = (): Promise<number> => page.evaluate(() => window.panes.unevenness());

describe.skipIf(panes.isMissing)('the ribbon in a browser', { timeout: 60_000 }, () => {
  beforeEach(async () => {
    errors = [];
    page = await panes.page({ viewport: { width: 1280, height: 800 } }, errors);
    return async () => {
      await page.close();
      expect(errors).toEqual([]);
    };
  });

  it('lets a segment be dragged to another link, from either side', async () => {
    await open(5);
    await drag(await edge('source', 2), await edge('target', 4));
    expect(await links()).toContain('2+4-4');
    expect(await unevenness()).toBe(0);
    await drag(await edge('target', 1), await edge('source', 5));
    expect(await links()).toContain('5-1+5');
    expect(await unevenness()).toBe(0);
  });

  it('links exactly the two with Alt held', async () => {
    await open(4);
    await page.keyboard.down('Alt');
    await drag(await edge('source', 1), await edge('target', 2));
    await page.keyboard.up('Alt');
    expect(await links()).toContain('1-2');
    expect(await links()).not.toContain('2-2');
  });

  it('unlinks what is dropped in its middle', async () => {
    await open(3);
    const from = await edge('source', 2);
    await drag(from, { x: from.x + 18, y: from.y + 2 });
    const after = (await links()).split(' ').toSorted();
    expect(after).toEqual(['-2', '1-1', '2-', '3-3']);
  });

  it('shows where a drag would go, and lets go of it at Escape', async () => {
    await open(4);
    const to = await edge('target', 3);
    await press(await edge('source', 1));
    await page.mouse.move(to.x + 200, to.y, { steps: 4 });
    await painted(page);
    expect([await count('.bitext-dragged'), await count('.bitext-dropped')]).toEqual([1, 1]);
    await page.keyboard.press('Escape');
    await painted(page);
    expect([await count('.bitext-dragged'), await count('.bitext-dropped')]).toEqual([0, 0]);
    await page.mouse.up();
    expect(await links()).toBe('1-1 2-2 3-3 4-4');
  });

  it('still goes to a link that is clicked, and says what it is', async () => {
    await open(6);
    const at = await edge('target', 5);
    await page.mouse.click(at.x, at.y);
    expect(await page.evaluate(() => window.panes.editor()?.caret()?.segment)).toBe(20_004);
    const title = await page.evaluate(() => document.querySelector<HTMLElement>('.bitext-ribbon')?.title);
    expect(title).toMatch(/^source segment 5; translation segment 5; linked 1-1, 90 %/);
  });

  it('asks for a menu at the segment that is clicked with the right button', async () => {
    await open(3);
    const at = await edge('source', 2);
    await page.mouse.click(at.x, at.y, { button: 'right' });
    expect(await page.evaluate(() => window.panes.menus())).toEqual([
      { bead: 1, side: 'source', segment: 1001, clientX: at.x, clientY: Math.trunc(at.y) },
    ]);
    expect(await page.evaluate(() => window.panes.editor()?.caret()?.segment)).not.toBe(1001);
  });

  it('scrolls while a drag is held at the edge, and drops where it came to', async () => {
    await open(200);
    const from = await edge('source', 1);
    await press(from);
    await page.mouse.move(from.x + 36, 790, { steps: 4 });
    await expect
      .poll(
        () =>
          edge('target', 60).then(
            () => true,
            () => false,
          ),
        { timeout: 10_000 },
      )
      .toBe(true);
    const to = { x: from.x + 36, y: 500 };
    await page.mouse.move(to.x, to.y);
    await painted(page);
    await page.mouse.up();
    await painted(page);
    expect(await links()).toMatch(/ 1\+\d{2,}-/);
  });

  it('tints both places of a link with a hole, and reads out that links cross', async () => {
    await open(4, [0, 2, 1, 3]);
    const at = await edge('source', 2);
    await page.mouse.click(at.x, at.y);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.bitext-status')?.textContent))
      .toBe('source segment 2; translation segment 3; linked 1-1, 90 %, crosses others');
    await drag(await edge('target', 1), await edge('source', 2));
    const again = await edge('target', 3);
    await page.mouse.click(again.x, again.y);
    await painted(page);
    const tinted = await page.evaluate(() => {
      const lines = (side: string) =>
        document.querySelectorAll(`.bitext-${side} .view-overlays .bitext-current`).length;
      return [lines('source'), lines('target')];
    });
    expect(await links()).toContain('2-1+3');
    expect(tinted).toEqual([1, 2]);
  });

  it('levels everything but a sentence that was put elsewhere, and says where its partner is', async () => {
    // Source 2 is the ninth of ten.
    await open(10, [0, 8, 1, 2, 3, 4, 5, 6, 7, 9]);
    expect(await unevenness()).toBe(0);
    for (const [source, target] of [
      [3, 2],
      [6, 5],
      [9, 8],
      [10, 10],
    ])
      expect((await edge('source', source)).y).toBe((await edge('target', target)).y);
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.bitext-elsewhere-inside')].map((box) => ({
          words: box.textContent,
          pane: box.closest('.bitext-source') ? 'source' : 'target',
          ...box.getBoundingClientRect().toJSON(),
        })),
      );
    const [inSource, inTarget] = (await boxes()).toSorted((left, right) => left.x - right.x);
    expect([inSource.words, inSource.pane]).toEqual(['Linked with segment 2', 'source']);
    expect([inTarget.words, inTarget.pane]).toEqual(['Linked with segment 9', 'target']);
    expect(await count('.bitext-absent')).toBe(0);
    const at = { x: inTarget.x + 60, y: inTarget.y + inTarget.height / 2 };
    const under = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.className, at);
    expect(under).toContain('bitext-elsewhere-inside');
    await page.mouse.click(at.x, at.y);
    await painted(page);
    expect(await page.evaluate(() => window.panes.editor()?.caret())).toMatchObject({
      side: 'target',
      segment: 20_008,
    });
  });

  it('marks both ends of a link that crosses others while it is pointed at', async () => {
    await open(10, [0, 8, 1, 2, 3, 4, 5, 6, 7, 9]);
    const at = await edge('target', 9);
    await page.mouse.move(at.x, at.y);
    await painted(page);
    const marked = (side: string) => count(`.bitext-${side} .view-overlays .bitext-hovered`);
    expect([await marked('source'), await marked('target')]).toEqual([1, 1]);
    const plain = await edge('target', 5);
    await page.mouse.move(plain.x, plain.y);
    await painted(page);
    expect([await marked('source'), await marked('target')]).toEqual([0, 0]);
  });

  it('says at the pointer what a drop would do', async () => {
    await open(6);
    const hint = () =>
      page.evaluate(() => {
        const shown = document.querySelector<HTMLElement>('.bitext-drag-hint');
        return shown && !shown.hidden ? `${shown.textContent}${shown.matches('.is-exact') ? '!' : ''}` : '';
      });
    const from = await edge('source', 2);
    const to = await edge('target', 4);
    await press(from);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    expect(await hint()).toBe('Joins 2 with 4');
    await page.keyboard.down('Alt');
    expect(await hint()).toBe('Links only 2 and 4!');
    await page.keyboard.up('Alt');
    await page.mouse.move(from.x + 18, to.y);
    expect(await hint()).toBe('Unlinks 2');
    await page.mouse.up();
    await painted(page);
    expect(await hint()).toBe('');
    const alone = await edge('source', 2);
    await press(alone);
    await page.mouse.move(alone.x + 18, alone.y + 60, { steps: 4 });
    expect(await hint()).toBe('');
    await page.mouse.up();
  });

  it('keeps up where a whole chapter crosses', async () => {
    const size = 3000;
    await open(
      size,
      Array.from({ length: size }, (_, at) => (at + size / 2) % size),
    );
    await page.evaluate(() => window.panes.startTyping());
    for (const key of ['PageDown', 'Control+End', 'PageUp', 'x', 'Control+Home']) {
      await page.keyboard.press(key);
      await painted(page);
    }
    await page.mouse.move(640, 400);
    await page.mouse.wheel(0, 900);
    await painted(page);
    await page.evaluate(() =>
      window.panes.editor()?.reveal({ side: 'source', segment: 1019 }, { focus: true }),
    );
    await painted(page);
    expect(await unevenness()).toBe(0);
    const at = await edge('source', 20);
    expect(at.y).toBe((await edge('target', size / 2 + 20)).y);
    await page.mouse.click(at.x, at.y);
    expect(await page.evaluate(() => window.panes.editor()?.caret()?.segment)).toBe(20_000 + size / 2 + 19);
  });
});
