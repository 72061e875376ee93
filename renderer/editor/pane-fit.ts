import { type Side, SIDES } from '../../shared/bitext/segment.ts';
import type { BreathSizes } from './breath.ts';
import type { editor } from './monaco.ts';
import type { Pane } from './pane.ts';
import type { Skeleton } from './skeleton.ts';
import type { Stage } from './stage.ts';

/** Makes both panes fill their elements, level as before. Cheap where they do already. */
export function fitPanes(
  panes: Readonly<Record<Side, Pane>>,
  parts: Pick<Skeleton, Side>,
  stage: Pick<Stage, 'rewrap'>,
  breath: BreathSizes,
): void {
  if (SIDES.every((side) => isFit(panes[side].editor, parts[side]))) return;
  const wrapping = (): string => SIDES.map((side) => panes[side].editor.getLayoutInfo().contentWidth).join();
  const before = wrapping();
  stage.rewrap(
    () => {
      // Painted below, when both are level.
      for (const side of SIDES) panes[side].editor.layout(undefined, true);
    },
    () => wrapping() !== before,
    breath,
  );
  for (const side of SIDES) panes[side].editor.render();
}

function isFit(view: editor.ICodeEditor, container: HTMLElement): boolean {
  const { width, height } = view.getLayoutInfo();
  return width === container.clientWidth && height === container.clientHeight;
}
