import { basename, dirname, extname, join } from 'node:path';
import type { Result } from '../../shared/bitext/result.ts';
import { failed } from '../../shared/bitext/result.ts';
import type { FileReference } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { After } from './after.ts';
import { finalPath } from './atomic-write.ts';
import type { DataLayout } from './data-layout.ts';
import { FailureError, failureOfError } from './errno-failure.ts';
import { projectFileName } from './file-name.ts';
import type { FileReferences } from './file-references.ts';
import { stampAt } from './file-stamp.ts';
import { heldProject } from './held-project.ts';
import type { HostDialogs } from './host-options.ts';
import { nameOfVersionCopy } from './kept-versions.ts';
import { PROJECT_EXTENSION } from './launch.ts';
import { makeFolder } from './make-folder.ts';
import type { KeepReason, OpenProject } from './open-project.ts';
import type { ProjectLock } from './project-lock.ts';
import { lockProject } from './project-lock.ts';

/** What is to be saved, and how its place is to be called where the person does not say. */
export interface Saving {
  readonly document: string;
  readonly name: string;
  readonly keep: KeepReason | undefined;
}

export interface SavingSurroundings {
  readonly layout: DataLayout;
  readonly references: FileReferences;
  readonly asks: HostDialogs | null;
  readonly after: After;
}

/** Saves to the place that the person chooses; where there are no dialogs, to the host's own folder. The project must be alone. */
export async function saveWhereAsked(
  open: OpenProject,
  saving: Saving,
  around: SavingSurroundings,
): Promise<Result<FileReference, Failure>> {
  const { document, name, keep } = saving;
  const { asks, references } = around;
  let given = projectFileName(name);
  try {
    if (!asks) return await saveToOwnFolder(open, saving, around);
    const chosen = await asks.chooseSavePath(given, 'project');
    if (chosen === null) return failed({ code: 'cancelled' });
    // The dialog asked about the name that it showed. With an ending added it is another, which nobody was asked about.
    const bare = extname(chosen) === '';
    given = bare ? chosen + PROJECT_EXTENSION : chosen;
    const path = await finalPath(given);
    if (path === open.place.path && open.place.draftFolder === null)
      return await open.saveHere(document, { force: true, keep });
    if (nameOfVersionCopy(path) !== null)
      return failed({
        code: 'not-allowed',
        detail: 'This is a folder of kept versions. Choose another one.',
      });
    const lock = await lockFor(path, around);
    if (!lock) return failed(heldProject(basename(path)));
    const place = { path, reference: references.grant(given), lock, replace: !bare };
    return await open.saveTo(place, document, keep);
  } catch (error) {
    return failed(error instanceof FailureError ? error.failure : failureOfError(error, basename(given)));
  }
}

/** `name.visavis`, or `name (2).visavis` and so on where that is taken. */
async function saveToOwnFolder(
  open: OpenProject,
  { document, name, keep }: Saving,
  around: SavingSurroundings,
): Promise<Result<FileReference, Failure>> {
  const folder = around.layout.projects;
  const stem = projectFileName(name).slice(0, -PROJECT_EXTENSION.length);
  await makeFolder(folder);
  for (let number = 1; ; number++) {
    const path = join(folder, `${stem}${number === 1 ? '' : ` (${number})`}${PROJECT_EXTENSION}`);
    if (await stampAt(path)) continue;
    const lock = await lockFor(path, around);
    // Somebody saves under this name just now.
    if (!lock) continue;
    const reference = around.references.grant(path, basename(path), dirname(path));
    const saved = await open.saveTo({ path, reference, lock, replace: false }, document, keep);
    if (saved.ok || saved.failure.code !== 'file-changed') return saved;
  }
}

function lockFor(path: string, { layout, after }: SavingSurroundings): Promise<ProjectLock | null> {
  return lockProject(path, { folder: layout.locks, after });
}
