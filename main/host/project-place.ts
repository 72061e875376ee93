import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileReference } from '../../shared/contract/contract.ts';
import { errnoOf, FailureError } from './errno-failure.ts';
import type { FileStamp } from './file-stamp.ts';
import type { Journal } from './journal.ts';
import { keepCopy } from './kept-aside.ts';
import type { ProjectLock } from './project-lock.ts';

/** Where an open project is, and what holds it there. Changes when it is saved to another place. */
export interface ProjectPlace {
  /** After symbolic links. */
  readonly path: string;
  readonly reference: FileReference;
  /** The folder to delete once the project has a place of its own; null where it has one. */
  readonly draftFolder: string | null;
  readonly lock: ProjectLock;
  readonly journal: Journal;
  /** SHA-256 of the project file as it was last read or written here. */
  readonly hash: string;
  readonly stamp: FileStamp | null;
}

export interface NewPlace {
  readonly path: string;
  readonly reference: FileReference;
  readonly lock: ProjectLock;
  /** Whether a file that stands there may be replaced: the person was asked. */
  readonly replace: boolean;
}

/**
 * Closes the journal and gives the lock back. `discard` throws away what was not saved: the journal, and a draft as a whole.
 */
export async function leavePlace(place: ProjectPlace, discard: boolean): Promise<void> {
  try {
    try {
      if (discard && place.draftFolder === null) await place.journal.restart(place.hash);
    } finally {
      await place.journal.close();
    }
    if (discard && place.draftFolder !== null) await rm(place.draftFolder, { recursive: true, force: true });
  } finally {
    await place.lock.release();
  }
}

/** `-journal-aside-1`, `-damaged-2`, `-version-1-1`: what stands behind the project's name where something of it was kept. */
const KEPT = /^(-journal)?-([a-z]+(?:-\d+)?)-\d+$/;

/** Copies what was kept for good in a draft's folder to beside the file that the draft was saved to. Whether all of it is there. */
export async function keptWhatWasKept(draft: ProjectPlace, path: string): Promise<boolean> {
  if (draft.draftFolder === null) return true;
  const name = basename(draft.path);
  try {
    for (const entry of await readdir(draft.draftFolder)) {
      const kept = entry.startsWith(name) ? KEPT.exec(entry.slice(name.length)) : null;
      if (kept) await keepCopy(join(draft.draftFolder, entry), kept[2] ?? 'kept', path + (kept[1] ?? ''));
    }
    return true;
  } catch (error) {
    const code = errnoOf(error);
    if (code === null && !(error instanceof FailureError)) throw error;
    // The folder is gone, and what was in it.
    return code === 'ENOENT';
  }
}
