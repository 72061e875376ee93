import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { OpenedProject } from '../../shared/contract/contract.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import { replayRecords } from '../../shared/edit/journal-record.ts';
import type { ProjectFileFailure, ReadProject } from '../../shared/formats/project-file.ts';
import { readProjectFile } from '../../shared/formats/project-file.ts';

/** A project with all the work that could be found for it. */
export interface RecoveredProject {
  readonly document: ReadProject;
  readonly session: EditSession;
  /** Records that were done again. */
  readonly replayed: number;
  /** Why the next record did not fit; null where all did. */
  readonly stopped: string | null;
  /**
   * What became of unsaved work that follows another version of the file: taken over where the file is damaged and it fits, else
   * left, kept aside on disk.
   */
  readonly stray: 'none' | 'taken' | 'left';
  /** Whether the journal says something else than the session, so that it must begin anew. */
  readonly journalDiffers: boolean;
}

/** Puts together what the host found: the file, the journal behind it, and work that lost its file. */
export function recoverProject(opened: OpenedProject): Result<RecoveredProject, ProjectFileFailure> {
  const read = readProjectFile(opened.document);
  if (opened.stray && (!read.ok || read.value.damage.length > 0)) {
    const found = withStray(read.ok ? read.value : null, opened.stray);
    if (found) return success(found);
  }
  // Where nothing can be read of the document that the journal holds, there still is the project file.
  if (!read.ok && opened.beneath !== null)
    return recoverProject({ ...opened, document: opened.beneath, beneath: null });
  if (!read.ok) return failed(read.failure);
  const { session, count, stopped } = replayRecords(read.value.session, opened.records);
  return success({
    document: read.value,
    session,
    replayed: count,
    stopped,
    stray: opened.stray ? 'left' : 'none',
    // A journal whose own document is damaged would be read so each time.
    journalDiffers: stopped !== null || (opened.beneath !== null && read.value.damage.length > 0),
  });
}

/** The stray work on its own document, or on what is left of the file where all of it fits; null where it cannot be used. */
function withStray(
  damaged: ReadProject | null,
  stray: NonNullable<OpenedProject['stray']>,
): RecoveredProject | null {
  const own = stray.document === null ? null : readProjectFile(stray.document);
  const whole = own?.ok ? own.value : null;
  const document = whole && { ...whole, damage: [...(damaged?.damage ?? []), ...whole.damage] };
  // Records behind a document that cannot be read follow nothing that is here.
  if (stray.document !== null && !document) return null;
  const start = document ?? damaged;
  if (!start) return null;
  const { session, count, stopped } = replayRecords(start.session, stray.records);
  if (stopped !== null && !document) return null;
  return { document: start, session, replayed: count, stopped, stray: 'taken', journalDiffers: true };
}
