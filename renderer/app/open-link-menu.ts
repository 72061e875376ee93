import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { LinkMenuPlace } from '../editor/ribbon.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';

/** Opens the menu of a link at the pointer. On the ribbon the caret stays where it is, and so does what is selected to be linked. */
export function openLinkMenu(desk: Desk, place: LinkMenuPlace): void {
  const bead = workOf(desk).edits.project.bitext.beads[place.bead];
  if (!bead) return;
  const side = place.side ?? (bead.target.length > 0 ? 'target' : 'source');
  const about = { side, segment: place.segment ?? bead[side][0] };
  const at = { left: place.clientX, top: place.clientY };
  const isInText = place.isInText === true;
  desk.store.dispatch({
    kind: 'dialog',
    dialog: { kind: 'link-menu', at, about, ...(isInText && { isInText }) },
  });
}

/** The same for the link at the caret. */
export function openLinkMenuHere(desk: Desk): void {
  const { edits, carets, activeSide } = workOf(desk);
  const caret = carets[activeSide];
  const bead = caret ? beadIndexOf(edits.project.bitext).get(caret.segment) : undefined;
  if (!caret || bead === undefined) return notify(desk, 'information', desk.messages.app.noCaret);
  const { left, bottom } = desk.editor?.caretRectangle() ?? { left: 0, bottom: 0 };
  const { segment } = caret;
  openLinkMenu(desk, {
    bead,
    side: activeSide,
    segment,
    isInText: true,
    clientX: left,
    clientY: bottom,
  });
}
