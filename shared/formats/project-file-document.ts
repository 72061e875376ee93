import type { FileForm } from '../contract/encoding.ts';
import type { EditSession } from '../edit/edit-session.ts';
import type { Project } from '../edit/project.ts';

/** Where a text came from, and how its bytes are written. */
export interface TextOrigin {
  readonly name: string;
  readonly form: FileForm;
}

/** What a project file holds. */
export interface ProjectDocument {
  readonly source: TextOrigin | null;
  readonly target: TextOrigin;
  /** The project as it was opened, before any change. */
  readonly base: Project;
  readonly session: EditSession;
}

/** What a person calls the parts of a project file. */
export type DamagedPart =
  /** The first line, which names format and version. */
  | 'header'
  | 'origins'
  | 'settings'
  | 'source'
  | 'target'
  | 'links'
  | 'marks'
  | 'dismissed'
  | 'decisions'
  /** The project as it was opened. */
  | 'base'
  /** What was done. */
  | 'history'
  /** What was undone and can be done again. */
  | 'undone'
  /** The lists of what the file holds, at its start and its end, and whatever stands where nothing should. */
  | 'end';

/** A part of a project file that could not be read. */
export interface ProjectDamage {
  readonly part: DamagedPart;
  /** 1-based line of the file, or of what is left of it: the first of them where several are damaged. */
  readonly line: number;
  /** Whether other parts of the file gave back exactly what it held. */
  readonly recovered: boolean;
  /** How many items (segments, links, marks, changes ...) could not be read; null where nobody can know. 0 where `recovered`. */
  readonly lost: number | null;
  /** How many items stand there instead as they read at another time, older for the present, newer for the base. None where not given. */
  readonly earlier?: number;
}

/** A project as it was read. */
export interface ReadProject extends ProjectDocument {
  /** Format that it was written in. */
  readonly version: number;
  /**
   * Empty where the file is whole. Where `history` or `base` is in it, `base` and `session.done` need not lead to
   * `session.project` any more; what is left in `done` can always be undone.
   */
  readonly damage: readonly ProjectDamage[];
}

export type ProjectFileFailure =
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'damaged'; readonly detail: string };
