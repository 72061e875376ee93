import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { openProject } from './opening.ts';

/**
 * Another window wants the project: what still waits goes to the journal, then the project is let go. The texts stay on the
 * screen to be read.
 */
export async function giveUpProject(desk: Desk, project: string): Promise<void> {
  const { work } = desk.store.state;
  if (work?.id !== project || work.hold !== 'held') return;
  desk.store.dispatch({ kind: 'taken' });
  const unwritten = await desk.journal?.flush();
  // It was saved elsewhere just then, and is here to stay.
  if (desk.store.state.work?.file.id !== work.file.id) return desk.store.dispatch({ kind: 'kept' });
  desk.journal = null;
  await desk.client.request('project.close', { project, discard: false });
  const { keeping } = desk.messages;
  notify(desk, 'problem', unwritten ? keeping.takenUnwritten : keeping.taken(workOf(desk).file.name));
}

/** Asks the window that holds the project to let it go, and opens it here to be changed. */
export async function takeOver(desk: Desk): Promise<void> {
  const { file, hold } = workOf(desk);
  if (hold === 'held') return notify(desk, 'information', desk.messages.keeping.heldHere);
  await openProject(desk, file, 'take');
}
