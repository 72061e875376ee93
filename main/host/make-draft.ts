import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { writeFileAtomically } from './atomic-write.ts';
import type { DataLayout } from './data-layout.ts';
import { journalBeside } from './data-layout.ts';
import { FailureError, failureOfError } from './errno-failure.ts';
import { projectFileName } from './file-name.ts';
import type { FileReferences } from './file-references.ts';
import { hashOf } from './file-stamp.ts';
import { heldProject } from './held-project.ts';
import { startJournal } from './journal.ts';
import { makeFolder } from './make-folder.ts';
import type { LockOptions } from './project-lock.ts';
import { lockProject } from './project-lock.ts';
import type { ProjectPlace } from './project-place.ts';

export interface DraftSurroundings {
  readonly layout: DataLayout;
  readonly references: FileReferences;
  readonly lockOptions: LockOptions;
}

/** A folder of its own with the project file and its journal, locked, all of it on disk; or nothing where it fails. */
export async function makeDraft(
  name: string,
  bytes: Uint8Array,
  { layout, references, lockOptions }: DraftSurroundings,
): Promise<Result<ProjectPlace, Failure>> {
  const folder = join(layout.drafts, randomUUID());
  const path = join(folder, projectFileName(name));
  const lock = await lockProject(path, lockOptions);
  if (!lock) return failed(heldProject(basename(path)));
  try {
    await makeFolder(folder);
    const written = await writeFileAtomically(path, bytes, { expected: null });
    if (!written.ok) throw new FailureError(written.failure);
    const hash = hashOf(bytes);
    const journal = await startJournal(journalBeside(path), hash);
    const reference = references.grant(path, basename(path), '');
    return success({ path, reference, draftFolder: folder, lock, journal, hash, stamp: written.value.stamp });
  } catch (error) {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    await lock.release();
    return failed(error instanceof FailureError ? error.failure : failureOfError(error, name));
  }
}
