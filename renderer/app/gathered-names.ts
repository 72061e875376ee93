import type { Project } from '../../shared/edit/project.ts';
import type { ProposedForm } from '../../shared/names/decide/presets.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';

/** The names, and what they were gathered from: offsets are of its texts, also while the editor types on. */
export interface GatheredNames {
  readonly groups: readonly NameGroup[];
  /** What is proposed for each group, by key, where nothing is decided. */
  readonly proposals: ReadonlyMap<string, ProposedForm>;
  readonly project: Project;
}
