import type { BitextEditor } from '../editor/bitext-editor.ts';
import type { Desk } from './desk.ts';
import type { MainView } from './review-state.ts';

/** The texts stay where they are while the review is shown; coming back gives them the focus. */
export function showView(desk: Desk, view: MainView): void {
  if (desk.store.state.view !== view) desk.store.dispatch({ kind: 'view', view });
}

/** The editor of both texts, which comes to the front when something wants the focus in it. */
export function comingToFront(desk: Desk, editor: BitextEditor): BitextEditor {
  return {
    ...editor,
    reveal(place, options) {
      if (options.focus) showView(desk, 'texts');
      editor.reveal(place, options);
    },
    focus(side) {
      showView(desk, 'texts');
      editor.focus(side);
    },
  };
}
