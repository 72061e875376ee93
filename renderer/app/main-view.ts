import type { Desk } from './desk.ts';
import type { MainView } from './review-state.ts';

/** The texts stay where they are while the review is shown, or the panel in their place; coming back gives them the focus. */
export function showView(desk: Desk, view: MainView): void {
  const { state } = desk.store;
  if (state.view !== view || state.isPanelWhole) desk.store.dispatch({ kind: 'view', view });
}
