import type { Desk } from './desk.ts';
import { notify, notifyFailure, workOf } from './desk.ts';

/** Shows what saves replaced; each can be opened beside the project as a draft of its own. */
export async function showVersions(desk: Desk): Promise<void> {
  const answer = await desk.client.request('project.versions', { project: workOf(desk).id });
  if (!answer.ok) return notifyFailure(desk, answer.failure);
  const { versions } = answer.value;
  if (versions.length === 0) return notify(desk, 'information', desk.messages.keeping.noVersions);
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'versions', versions } });
}
