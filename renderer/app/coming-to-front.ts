import type { BitextEditor } from '../editor/bitext-editor.ts';
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
      if (options.focus) showView(desk, 'texts');
      editor.reveal(place, options);
    },
    focus(side) {
      showView(desk, 'texts');
      editor.focus(side);
    },
  };
}
