import type { Side } from '../../shared/bitext/segment.ts';
import { editor } from './monaco.ts';
import type { Pane } from './pane.ts';
import { fontOptions, type ReadingFont, usableFont } from './presentation.ts';

/** Which font both panes are set in. */
export interface PaneFont {
  font(): ReadingFont;
  /** What the person asked for; px. */
  use(asked: ReadingFont, textSize: number): void;
  /**
   * Runs what puts a text of so many segments into the panes, with the font changed at the cheaper moment: a proportional font
   * is measured line by line, so no long text may ever be in a pane with one.
   */
  forSegments(count: number, fill: () => void): void;
  dispose(): void;
}

/** `rewrap` runs what changes how lines are wrapped, and sees to the rest. */
export function createPaneFont(
  container: HTMLElement,
  panes: Readonly<Record<Side, Pane>>,
  rewrap: (change: () => void) => void,
): PaneFont {
  let asked: ReadingFont = 'even';
  let used: ReadingFont = 'even';
  let textSize = 15;
  let segments = 0;
  let isSet = false;
  let disposed = false;

  function set(): void {
    isSet = true;
    used = usableFont(asked, segments);
    const options = fontOptions(container, textSize, used);
    rewrap(() => {
      panes.source.editor.updateOptions(options);
      panes.target.editor.updateOptions(options);
    });
    const name = `${textSize}px ${options.fontFamily}`;
    if (document.fonts.check(name)) return;
    // Widths were measured in a font that stands in until the file is read.
    void whenLoaded(name);
  }

  async function whenLoaded(name: string): Promise<void> {
    await document.fonts.load(name);
    if (!disposed) rewrap(() => editor.remeasureFonts());
  }

  return {
    font: () => used,
    use(nextAsked, nextSize) {
      const isSame = asked === nextAsked && textSize === nextSize;
      asked = nextAsked;
      textSize = nextSize;
      if (!isSame || !isSet) set();
    },
    forSegments(count, fill) {
      segments = count;
      const next = usableFont(asked, count);
      if (next === 'even' && used !== next) set();
      fill();
      if (next !== used) set();
    },
    dispose() {
      disposed = true;
    },
  };
}
