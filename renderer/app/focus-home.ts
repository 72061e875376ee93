import { refugeIn } from '../panels/focus-refuge.ts';
import type { Desk } from './desk.ts';

/** Puts the focus where one works, when it would be nowhere: into the text, or what stands in its place. */
export function focusHome(desk: Desk): void {
  const { work, view, isPanelWhole } = desk.store.state;
  if (work && desk.editor && view === 'texts' && !isPanelWhole) return desk.editor.focus(work.activeSide);
  const place = document.querySelector(isPanelWhole ? '.workbench-panel' : 'main') ?? document.body;
  refugeIn(place)?.focus();
}
