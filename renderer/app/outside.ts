import { compareThreeWays, stepsForTheirs } from '../../shared/edit/three-way.ts';
import type { TextDifference } from '../../shared/edit/three-way.ts';
import { readProjectFile } from '../../shared/formats/project-file.ts';
import type { Desk } from './desk.ts';
import { notify, notifyFailure, workOf } from './desk.ts';
import type { OutsideVersion } from './dialog.ts';
import { change } from './editing.ts';
import { closeDiscarding } from './closing.ts';
import { openProject } from './opening.ts';
import { documentOf, save } from './saving.ts';

/** Another program changed the file of the open project: says so, and offers to compare. */
export function noticeOutsideChange(desk: Desk, project: string): void {
  if (desk.store.state.work?.id !== project) return;
  const { keeping } = desk.messages;
  notify(desk, 'problem', keeping.changedOutside(workOf(desk).file.name), {
    label: keeping.compare,
    run: () => compareWithOutside(desk),
  });
}

/** Shows what another program made of the project beside what this window has, and what both come from. */
export function compareWithOutside(desk: Desk): void {
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'outside', outside: null } });
}

/** Reads what stands in the file now, for the dialog that compares. */
export async function readOutside(desk: Desk): Promise<void> {
  const work = workOf(desk);
  const answer = await desk.client.request('project.outside', { project: work.id });
  if (!answer.ok) {
    desk.store.dispatch({ kind: 'dialog', dialog: null });
    return notifyFailure(desk, answer.failure);
  }
  const { document, version } = answer.value;
  const theirs = readProjectFile(document);
  const outside: OutsideVersion = theirs.ok
    ? {
        version,
        ways: compareThreeWays(work.saved.project, work.edits.project, theirs.value.session.project),
        unreadable: null,
      }
    : {
        version,
        ways: null,
        unreadable:
          theirs.failure.code === 'newer' ? `format ${theirs.failure.version}` : theirs.failure.detail,
      };
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'outside', outside } });
}

/** Takes their words for the segments chosen, as one change, and saves over their file, which stays among the versions. */
export async function mergeOutside(
  desk: Desk,
  version: string,
  chosen: readonly TextDifference[],
): Promise<void> {
  desk.store.dispatch({ kind: 'dialog', dialog: null });
  const steps = stepsForTheirs(chosen);
  if (steps.length > 0 && !change(desk, { label: 'merge-outside', origin: 'restore', steps })) return;
  if (await save(desk, 'here', version)) notify(desk, 'information', desk.messages.keeping.merged);
}

/** Opens their file in place of what this window has, which is kept as a draft among the recent projects. */
export async function takeOutside(desk: Desk): Promise<void> {
  desk.store.dispatch({ kind: 'dialog', dialog: null });
  const { file } = workOf(desk);
  const kept = await keptCopy(desk);
  if (kept === null) return;
  await closeDiscarding(desk, () => openProject(desk, file));
  notify(desk, 'information', desk.messages.keeping.mineKept(kept));
}

/** A draft with what this window has, made again where something was typed while it was made. Its name; null where it failed. */
async function keptCopy(desk: Desk): Promise<string | null> {
  for (;;) {
    const work = workOf(desk);
    const made = await desk.client.request('project.create', {
      name: desk.messages.keeping.mineOf(work.file.name.replace(/\.visavis$/, '')).slice(0, 200),
      document: documentOf(work),
    });
    if (!made.ok) {
      notifyFailure(desk, made.failure);
      return null;
    }
    await desk.journal?.flush();
    const isBehind = workOf(desk).edits !== work.edits;
    await desk.client.request('project.close', { project: made.value.project, discard: isBehind });
    if (!isBehind) return made.value.file.name;
  }
}
