import type { Bitext } from '../bitext/bitext.ts';
import type { SegmentId } from '../bitext/segment.ts';

/** How far the editor is with a segment. `edited` is derived from the text, so it is not stored here. */
export type Progress = 'open' | 'confirmed';

/** What the editor noted on a segment. */
export interface Mark {
  readonly progress: Progress;
  readonly bookmarked: boolean;
  /** Free text; empty where there is none. */
  readonly note: string;
  /** The text whose difference from the machine translation the editor accepted in the review; null where nothing was accepted. */
  readonly accepted: string | null;
}

export const NO_MARK: Mark = { progress: 'open', bookmarked: false, note: '', accepted: null };

/** What the editor decided on the spellings of one name. */
export interface NameDecision {
  /** The form to use. */
  readonly preferred: string;
  /** Forms that are right as they stand (admitted, as TBX says). */
  readonly kept: readonly string[];
  /** Forms that become the preferred one wherever they are written; the text may have none of them any more. */
  readonly deprecated: readonly string[];
  /** Single mentions that stay as they are: see `names/decide/mention-key.ts`. */
  readonly left: readonly string[];
}

/** Settings that belong to the texts and travel with the project. */
export interface ProjectSettings {
  /** BCP 47 tag of each text; `und` where unknown. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** The level of each check, by its id, where the project has one of its own: see `checks/check-levels.ts`. */
  readonly checks: Readonly<Record<string, string>>;
  /** What was said of names beside the decisions: see `names/decide`. */
  readonly names: Readonly<Record<string, string>>;
}

/** Everything that steps change: one immutable value. */
export interface Project {
  readonly bitext: Bitext;
  /** True where no source was given: the source side then is the translation as it was loaded. */
  readonly monolingual: boolean;
  readonly settings: ProjectSettings;
  readonly marks: ReadonlyMap<SegmentId, Mark>;
  /** Keys of findings that the editor set aside. */
  readonly dismissed: ReadonlySet<string>;
  /** Decisions by the key of the name group. */
  readonly decisions: ReadonlyMap<string, NameDecision>;
}
