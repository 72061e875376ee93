import { moveSegment } from '../../shared/edit/move-segment.ts';
import { structureStep } from '../../shared/edit/structure.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change } from './editing.ts';

/** The caret's segment changes places with its neighbour, and the caret goes with it. */
export function moveHere(desk: Desk, direction: 'up' | 'down'): void {
  const work = workOf(desk);
  const caret = work.carets[work.activeSide];
  if (!caret) return notify(desk, 'information', desk.messages.app.noCaret);
  const { bitext } = work.edits.project;
  const step = structureStep(bitext, moveSegment(bitext, caret.side, caret.segment, direction));
  if (!step) return;
  if (change(desk, { label: `move-segment-${direction}`, origin: 'typed', steps: [step] }))
    desk.editor?.reveal(caret, { focus: true });
}
