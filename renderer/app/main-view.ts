import type { Desk } from './desk.ts';
import type { MainView } from './review-state.ts';

/** The texts stay where they are while the review is shown; coming back gives them the focus. */
export function showView(desk: Desk, view: MainView): void {
  if (desk.store.state.view !== view) desk.store.dispatch({ kind: 'view', view });
}
