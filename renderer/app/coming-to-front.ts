import { flushSync } from 'react-dom';
import type { BitextEditor } from '../editor/editor-contract.ts';
import type { Desk } from './desk.ts';
import { showView } from './main-view.ts';
import { goToSegment } from './review.ts';

/**
 * The editor of both texts, as operations know it: it comes to the front when something wants the focus in it. What is only to be
 * seen is shown in the review while that is in front, and the texts behind it stay where they were.
 */
export function comingToFront(desk: Desk, editor: BitextEditor): BitextEditor {
  return {
    ...editor,
    reveal(place, options) {
      if (!options.focus && desk.store.state.view === 'review' && goToSegment(desk, place.segment)) return;
      if (options.focus) showTexts(desk);
      editor.reveal(place, options);
    },
    focus(side) {
      showTexts(desk);
      editor.focus(side);
    },
  };
}

/** Behind the panel the texts cannot take the focus, so they come before it at once; after the review they take it by themselves. */
function showTexts(desk: Desk): void {
  if (desk.store.state.isPanelWhole) flushSync(() => showView(desk, 'texts'));
  else showView(desk, 'texts');
}
