import type { Desk } from './desk.ts';

/** The panel takes the place of the texts, or gives it back: for windows where both are too small. */
export function togglePanel(desk: Desk): void {
  const { isPanelWhole } = desk.store.state;
  desk.store.dispatch({ kind: 'panel-whole', isWhole: !isPanelWhole });
}
