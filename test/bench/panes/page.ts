import type { BitextEditor } from '../../../renderer/editor/editor-contract.ts';
import type { PaneChange } from '../../../renderer/editor/pane-change.ts';
import type { LinkMenuPlace } from '../../../renderer/editor/ribbon.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Project } from '../../../shared/edit/project.ts';
import { openBarePanes } from './bare-panes.ts';
import type { PanesPage } from './page-contract.ts';
import { openBitextEditor } from './linked-panes.ts';
import { sampleBitext, sampleFindings } from './sample-bitext.ts';

export interface OpenPanes {
  focusAt(line: number): void;
  unevenness(): number;
  /** Null for bare panes. */
  readonly editor: BitextEditor | null;
  readonly changes: readonly PaneChange[];
  readonly menus: readonly LinkMenuPlace[];
  project(): Project | null;
  replaceProject(project: Project): void;
}

const container = document.querySelector<HTMLElement>('#editor') ?? document.body;
let opened: OpenPanes | null = null;
let frames: number[] = [];
let apart = 0;
let isCounting = false;
const keys: number[] = [];

addEventListener(
  'keydown',
  (event) => {
    const start = event.timeStamp;
    void afterPaint().then((time) => keys.push(time - start));
  },
  true,
);

/** The moment after the next frame is made: what is done meanwhile is seen then. */
function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      channel.port1.start();
      channel.port2.postMessage(0);
    });
  });
}

/** As painted in the frame before. */
function distanceOfPanes(): number {
  const tops = [...container.querySelectorAll<HTMLElement>('.lines-content')].map((content) =>
    Number.parseFloat(content.style.top),
  );
  return tops.length === 2 ? Math.abs(tops[0] - tops[1]) : 0;
}

function painted(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame((time) => resolve(time)));
  });
}

const page: PanesPage = {
  async open(kind, segments) {
    const bitext: Bitext = sampleBitext(segments);
    const findings: Finding[] = sampleFindings(bitext);
    await document.fonts.load('15px "IBM Plex Mono"');
    await painted();
    const start = performance.now();
    const seen = afterPaint();
    opened =
      kind === 'bare' ? openBarePanes(container, bitext) : openBitextEditor(container, bitext, findings);
    return (await seen) - start;
  },
  startTyping() {
    keys.length = 0;
    opened?.focusAt(5);
  },
  keyTimes: () => [...keys],
  startFrames() {
    frames = [];
    apart = 0;
    isCounting = true;
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      frames.push(now - last);
      apart = Math.max(apart, distanceOfPanes());
      last = now;
      if (isCounting) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  },
  frameTimes() {
    isCounting = false;
    return frames.slice(1);
  },
  apart: () => apart,
  unevenness: () => opened?.unevenness() ?? -1,
  editor: () => opened?.editor ?? null,
  changes: () => opened?.changes ?? [],
  menus: () => opened?.menus ?? [],
  project: () => opened?.project() ?? null,
  replaceProject: (project) => opened?.replaceProject(project),
};
window.panes = page;
