import type { Desk } from './desk.ts';
import { notifyFailure, workOf } from './desk.ts';
import { save } from './saving.ts';
import type { Work } from './state.ts';
import { isUnsaved } from './state.ts';

/** Does something that needs the desk empty; where work is unsaved, the person decides first. */
export async function withWorkClosed(desk: Desk, next: () => Promise<void>): Promise<void> {
  const { work } = desk.store.state;
  if (work && isUnsaved(work)) {
    desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'close', next } });
    return;
  }
  if (work) await putAway(desk, false);
  await next();
}

/** The person's answer: save first, or throw the work since the last save away. */
export async function closeSaving(desk: Desk, next: () => Promise<void>): Promise<void> {
  desk.store.dispatch({ kind: 'dialog', dialog: null });
  if (!(await save(desk, 'here'))) return;
  await putAway(desk, false);
  await next();
}

export async function closeDiscarding(desk: Desk, next: () => Promise<void>): Promise<void> {
  await putAway(desk, true);
  await next();
}

/** Takes the project off the desk. A draft that nothing was done to leaves no trace. */
async function putAway(desk: Desk, discard: boolean): Promise<void> {
  const work = workOf(desk);
  await desk.journal?.flush();
  desk.engine?.dispose();
  desk.engine = null;
  desk.engines.spare();
  desk.journal = null;
  desk.store.dispatch({ kind: 'closed' });
  if (work.hold !== 'taken') {
    const closed = await desk.client.request('project.close', {
      project: work.id,
      discard: discard || isUntouchedDraft(work),
    });
    if (!closed.ok) notifyFailure(desk, closed.failure);
  }
  const listed = await desk.client.request('recent.list', {});
  if (listed.ok) desk.store.dispatch({ kind: 'recent', recent: listed.value.recent });
}

/** A draft that nothing was ever done to: what was undone could still be done again. */
function isUntouchedDraft({ draft, isTraceless, edits }: Work): boolean {
  return draft && isTraceless && edits.done.length === 0 && edits.undone.length === 0;
}

/** Closes the project and shows the welcome screen. */
export async function closeWork(desk: Desk): Promise<void> {
  await withWorkClosed(desk, async () => {});
}

/** The shell wants to close the window. */
export async function closeWindow(desk: Desk): Promise<void> {
  await withWorkClosed(desk, async () => {
    await desk.client.request('window.close', {});
  });
}
