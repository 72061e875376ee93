import { type Side, SIDES } from '../../shared/bitext/segment.ts';
import type { Caret } from './caret.ts';
import type { EditorOptions } from './editor-contract.ts';
import type { FindingHover } from './finding-hover.ts';
import type { Pane } from './pane.ts';
import { listenForRegroup } from './regroup-listener.ts';

/** Hears what the focus, the caret, the mouse and the keys do in both texts. Gives what is to be disposed of. */
export function listenToPanes(
  panes: Readonly<Record<Side, Pane>>,
  caret: Caret,
  hover: FindingHover,
  options: Pick<EditorOptions, 'onActivateFinding' | 'onLinkMenu' | 'onRegroup'>,
): readonly { dispose(): void }[] {
  const listeners = SIDES.flatMap((side) => {
    const pane = panes[side].editor;
    return [
      pane.onDidFocusEditorText(() => caret.moved(side)),
      pane.onDidChangeCursorSelection(() => {
        if (pane.hasTextFocus()) caret.moved(side);
      }),
      pane.onMouseUp((event) => {
        // The focus may have been there already and the caret at that place: then neither of the two above came.
        if (caret.side() !== side && pane.hasTextFocus()) caret.moved(side);
        const finding = hover.findingUnder(side, event);
        if (finding) options.onActivateFinding(finding.key);
      }),
      pane.onContextMenu(({ event, target }) => {
        event.preventDefault();
        const { position } = target;
        if (position && !pane.getSelection()?.containsPosition(position)) pane.setPosition(position);
        pane.focus();
        caret.moved(side);
        const place = caret.place();
        if (!place) return;
        hover.hide();
        const { clientX, clientY } = event.browserEvent;
        const bead = caret.bead();
        options.onLinkMenu({ bead, side, segment: place.segment, isInText: true, clientX, clientY });
      }),
    ];
  });
  return [...listeners, ...listenForRegroup(panes.source, () => caret.placeIn('source'), options.onRegroup)];
}
