import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { SIDES } from '../../shared/bitext/segment.ts';
import type { RowFrame } from '../../shared/rows/frame.ts';
import type { Level } from '../../shared/rows/level.ts';
import { wholeHeight } from '../../shared/rows/level.ts';
import { linesBetween } from '../../shared/rows/lines.ts';
import type { BreathSizes } from './breath.ts';
import type { LineWindow } from './decorations.ts';
import { createLeveller } from './leveller.ts';
import type { Pane, Touched } from './pane.ts';
import { PADDING_TOP } from './pane-options.ts';
import { createScroll } from './scroll.ts';

/** Both panes as one thing that is level and scrolls. All y are px from the top of the first line. */
export interface Stage {
  level(): Level;
  /** What of the columns is in sight. */
  sight(): { readonly top: number; readonly height: number };
  /** Makes both panes read as the bitext. */
  show(bitext: Bitext, breath: BreathSizes): Touched;
  /** To be called after the person typed within lines. */
  typed(): void;
  /** Runs what may wrap lines anew and, where `isRewrapped` says it did, measures every line. What is in sight stays. */
  rewrap(change: () => void, isRewrapped: () => boolean, breath: BreathSizes): void;
  /** Lines in sight and so many screens above and below. */
  linesNear(screens: number): LineWindow;
  frame(): RowFrame;
  scrollTo(top: number): void;
  /** Makes sure that the row stands where its `tops` say. Returns whether it did not yet. */
  settle(row: number): boolean;
  dispose(): void;
}

export interface StageEvents {
  /** What is in sight, or where it stands, changed. Comes often: ask for a frame. */
  readonly onMove: () => void;
  /** The person scrolled, or something did for them. */
  readonly onScroll: () => void;
  /** The segment that the person looks at; it stays where it is on the screen while heights change elsewhere. */
  readonly attention: () => SegmentId | null;
}

export function createStage(panes: Readonly<Record<Side, Pane>>, events: StageEvents): Stage {
  const leveller = createLeveller(panes);
  const scroll = createScroll(panes, () => {
    events.onScroll();
    scroll.quietly(detail);
    events.onMove();
  });
  let shown: Bitext | null = null;

  const top = (): number => scroll.top() - PADDING_TOP;

  /** Rows within a screen of what is in sight stand level one by one. */
  function detail(): void {
    leveller.detail(top() - scroll.height(), top() + 2 * scroll.height());
  }

  const isInSight = (y: number): boolean => y >= top() && y < top() + scroll.height();

  /** The line that the person looks at and its y, where that is in sight; else only the y of its link, or of the top of the screen. */
  function steadyPlace(): { readonly line: SegmentId | null; readonly y: number } {
    const segment = events.attention();
    if (segment === null) return { line: null, y: top() };
    const line = leveller.lineTopOf(segment) ?? -1;
    if (isInSight(line)) return { line: segment, y: line };
    const row = leveller.topOf(segment) ?? -1;
    return { line: null, y: isInSight(row) ? row : top() };
  }

  function steadily(change: () => void): void {
    const { line, y } = steadyPlace();
    const share = (y - top()) / Math.max(scroll.height(), 1);
    const anchor = top() > 0 ? leveller.anchorAt(y) : null;
    scroll.quietly(() => {
      change();
      // A line stays where it is though its link takes others in or lets them go; where the line is gone, its link stays.
      const own = anchor && line !== null ? leveller.lineTopOf(line) : null;
      const now = own ?? (anchor && leveller.heightOf(anchor));
      // As a share: in a lower window the same place in px may be below its edge.
      if (now !== null) scroll.to(Math.round(now - share * scroll.height()) + PADDING_TOP);
      detail();
    });
    events.onMove();
  }

  return {
    level: () => leveller.level(),
    sight: () => ({ top: top(), height: scroll.height() }),

    show(bitext, breath) {
      if (bitext === shown) return NO_SEGMENTS;
      let touched: Touched = NO_SEGMENTS;
      const old = shown;
      steadily(() => {
        for (const side of SIDES) {
          if (old?.[side].segments === bitext[side].segments) continue;
          touched = bothTouched(touched, panes[side].show(bitext[side].segments));
        }
        shown = bitext;
        leveller.take(bitext, breath);
        leveller.place();
      });
      return touched;
    },

    typed() {
      steadily(() => leveller.place());
    },

    rewrap(change, isRewrapped, breath) {
      steadily(() => {
        change();
        if (!isRewrapped()) return;
        for (const side of SIDES) panes[side].measure();
        if (shown) leveller.take(shown, breath);
        leveller.place();
      });
    },

    linesNear(screens) {
      const reach = screens * scroll.height();
      const lines = (side: Side) =>
        linesBetween(leveller.level(), side, top() - reach, top() + scroll.height() + reach);
      return { source: lines('source'), target: lines('target') };
    },
    frame: () => leveller.frame(),

    scrollTo(y) {
      const lowest = wholeHeight(leveller.level());
      scroll.to(Math.min(Math.max(y, -PADDING_TOP), lowest) + PADDING_TOP);
    },

    settle(row) {
      const { tops } = leveller.level();
      if (row < 0 || row >= tops.length - 1) return false;
      let didNot = false;
      scroll.quietly(() => {
        didNot = leveller.detail(tops[row], tops[row + 1] - 1);
      });
      return didNot;
    },

    dispose: () => scroll.dispose(),
  };
}

const NO_SEGMENTS: ReadonlySet<SegmentId> = new Set();

export function bothTouched(left: Touched, right: Touched): Touched {
  if (left === 'all' || right === 'all') return 'all';
  return left.size === 0 ? right : new Set([...left, ...right]);
}
