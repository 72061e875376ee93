import { overviewMarks } from '../../shared/rows/overview.ts';
import { wholeHeight, type Level } from '../../shared/rows/level.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { EditorColors } from './colors.ts';
import { createOverview } from './overview.ts';
import { passWheel } from './pass-wheel.ts';
import { createRibbon, type RibbonEvents } from './ribbon.ts';
import type { Skeleton } from './skeleton.ts';
import type { Stage } from './stage.ts';

/** What is drawn beside the texts: the ribbon between them and the strip at the right. */
export interface Margins {
  /** To be called within a frame, whenever something moved; draws only what did. */
  draw(
    view: { readonly bitext: Bitext; readonly findings: readonly Finding[] },
    currentBead: number,
    lineHeight: number,
  ): void;
  colors(colors: EditorColors): void;
  resize(): void;
  dispose(): void;
}

/** The strip is drawn at rest: it goes over the whole document, which is too much for each of many keystrokes. */
const OVERVIEW_MS = 150;

export function createMargins(
  parts: Pick<Skeleton, 'ribbon' | 'target' | 'overview'>,
  stage: Stage,
  on: Omit<RibbonEvents, 'onScroll' | 'onWheel'>,
): Margins {
  let drawn: { level: Level; bitext: Bitext; findings: readonly Finding[]; height: number } | null = null;

  let timer = 0;

  function drawOverview(): void {
    if (drawn) overview.draw(overviewMarks(drawn.bitext, drawn.findings, drawn.level, drawn.height));
  }

  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) passWheel(event, parts.target);
  };
  const ribbon = createRibbon(parts.ribbon, {
    ...on,
    onWheel: wheel,
    onScroll: (by) => stage.scrollTo(stage.sight().top + by),
  });
  const overview = createOverview(parts.overview, {
    wheel,
    go: (share) => stage.scrollTo(share * wholeHeight(stage.level()) - stage.sight().height / 2),
  });

  return {
    draw({ bitext, findings }, current, lineHeight) {
      const level = stage.level();
      const sight = stage.sight();
      ribbon.draw({ bitext, level, origin: -sight.top, lineHeight, current });
      const whole = Math.max(wholeHeight(level), 1);
      overview.window(Math.max(sight.top / whole, 0), Math.min((sight.top + sight.height) / whole, 1));
      const isDrawn =
        drawn?.level === level &&
        drawn.bitext.beads === bitext.beads &&
        drawn.findings === findings &&
        drawn.height === overview.height();
      if (isDrawn) return;
      drawn = { level, bitext, findings, height: overview.height() };
      window.clearTimeout(timer);
      timer = window.setTimeout(drawOverview, OVERVIEW_MS);
    },
    colors(colors) {
      ribbon.colors(colors.ribbon);
      overview.colors(colors.overview);
    },
    resize() {
      ribbon.resize();
      overview.resize();
      drawn = null;
    },
    dispose() {
      window.clearTimeout(timer);
      ribbon.dispose();
    },
  };
}
