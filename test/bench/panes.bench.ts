import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { PanesPage } from './panes/page-contract.ts';
import { panesInBrowser } from './panes/panes-in-browser.ts';

const panes = panesInBrowser();
const SIZES = [1000, 5000, 20_000];
const KEYS = 60;
const WHEELS = 120;
const PAGES = 40;
const RUNS = 5;

interface Figures {
  readonly open: number;
  readonly keyMiddle: number;
  readonly keyHigh: number;
  /** Ms of the page's own thread that a key takes, wherever in the frame it comes. */
  readonly keyWork: number;
  readonly longestFrame: number;
  readonly frameHigh: number;
  readonly uneven: number;
}

test.skipIf(panes.isMissing)('linked panes beside bare ones', { timeout: 900_000 }, async () => {
  const rows: string[] = [];
  for (const segments of SIZES) {
    const runs: { bare: Figures; linked: Figures }[] = [];
    // By turns, so that what else the machine does falls on both.
    for (let run = 0; run < RUNS; run++) {
      runs.push({ bare: await measure('bare', segments), linked: await measure('linked', segments) });
    }
    const bare = best(runs.map((run) => run.bare));
    const linked = best(runs.map((run) => run.linked));
    rows.push(row(segments, 'bare', bare), row(segments, 'linked', linked));
    rows.push(
      `${''.padStart(8)} | ratio  | ${ratio(linked.open, bare.open)} | ${ratio(linked.keyMiddle, bare.keyMiddle)} | ` +
        `${ratio(linked.keyHigh, bare.keyHigh)} | ${ratio(linked.keyWork, bare.keyWork)}  | ${''.padStart(9)} | ${''.padStart(9)} |`,
    );
    expect(linked.uneven, 'law 6, read from the page').toBe(0);
  }
  console.log(
    [
      'segments | panes  | open ms | key p50 | key p95 | key work | frame p95 | longest ms | uneven px',
      ...rows,
      `${KEYS} keys and ${WHEELS} turns of the wheel and ${PAGES} pages each, in a window of 1280 x 800; the least of ${RUNS} runs`,
    ].join('\n'),
  );
});

/** The least of each figure, since other work on the machine only ever adds. */
function best(runs: readonly Figures[]): Figures {
  const least = (pick: (figures: Figures) => number): number => Math.min(...runs.map(pick));
  return {
    open: least((figures) => figures.open),
    keyMiddle: least((figures) => figures.keyMiddle),
    keyHigh: least((figures) => figures.keyHigh),
    keyWork: least((figures) => figures.keyWork),
    longestFrame: least((figures) => figures.longestFrame),
    frameHigh: least((figures) => figures.frameHigh),
    uneven: Math.max(...runs.map((figures) => figures.uneven)),
  };
}

async function measure(kind: Parameters<PanesPage['open']>[0], segments: number): Promise<Figures> {
  const page = await panes.page({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const open = await page.evaluate(([which, count]) => window.panes.open(which, count), [
    kind,
    segments,
  ] as const);
  await page.waitForTimeout(300);
  const workBefore = await threadTime();
  const keys = await type(page);
  const keyWork = ((await threadTime()) - workBefore) / KEYS;
  const frames = await turnWheel(page);
  const uneven = await page.evaluate(() => window.panes.unevenness());
  const apart = await page.evaluate(() => window.panes.apart());
  if (kind === 'linked') expect(apart, 'both panes scroll in the same frame').toBe(0);
  await page.close();
  return {
    open,
    keyMiddle: share(keys, 0.5),
    keyHigh: share(keys, 0.95),
    keyWork,
    frameHigh: share(frames, 0.95),
    longestFrame: Math.max(...frames),
    uneven,
  };
}

async function type(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => window.panes.startTyping());
  await page.waitForTimeout(200);
  const words = 'une phrase de plus pour voir les lignes se couper autrement '.repeat(4);
  for (const letter of words.slice(0, KEYS)) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(25);
  }
  await page.waitForTimeout(100);
  return page.evaluate(() => window.panes.keyTimes());
}

async function turnWheel(page: Page): Promise<readonly number[]> {
  await page.mouse.move(900, 400);
  await page.evaluate(() => window.panes.startFrames());
  for (let turn = 0; turn < WHEELS; turn++) await page.mouse.wheel(0, 240);
  for (let turn = 0; turn < PAGES; turn++) await page.keyboard.press('PageDown');
  await page.waitForTimeout(150);
  return page.evaluate(() => window.panes.frameTimes());
}

function share(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function row(segments: number, kind: string, figures: Figures): string {
  return [
    String(segments).padStart(8),
    kind.padEnd(6),
    figures.open.toFixed(0).padStart(7),
    figures.keyMiddle.toFixed(1).padStart(7),
    figures.keyHigh.toFixed(1).padStart(7),
    figures.keyWork.toFixed(1).padStart(8),
    figures.frameHigh.toFixed(1).padStart(9),
    figures.longestFrame.toFixed(1).padStart(10),
    kind === 'bare' ? '' : String(figures.uneven),
  ].join(' | ');
}

function ratio(left: number, right: number): string {
  return `${(left / right).toFixed(2)} x`.padStart(7);
}
