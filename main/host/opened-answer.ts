import type { FileReference, OpenedProject } from '../../shared/contract/contract.ts';
import type { ProjectOnDisk } from './read-project.ts';

interface Opening {
  readonly project: string;
  readonly file: FileReference;
  readonly readOnly: boolean;
  readonly draft: boolean;
}

/** What a window is told of the project that it opened. */
export function openedAnswer(opening: Opening, found: ProjectOnDisk): OpenedProject {
  const { document, beneath, records, lostBytes, stray } = found;
  return {
    ...opening,
    document,
    records: [...records],
    beneath,
    lostBytes,
    stray: stray && { document: stray.document, records: [...stray.records] },
  };
}

/** A project file alone, as it is before anything was done. */
export function onlyDocument(document: string): ProjectOnDisk {
  return { document, beneath: null, records: [], lostBytes: 0, stray: null };
}
