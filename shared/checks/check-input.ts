import type { Bitext } from '../bitext/bitext.ts';
import type { Project } from '../edit/project.ts';
import type { CheckLevels } from './check-levels.ts';

/** What the checks look at. Only the target side is checked; the source is evidence. */
export interface CheckInput {
  readonly bitext: Bitext;
  /** True where no source was given: the source side is then no evidence at all. */
  readonly monolingual: boolean;
  /** BCP 47 tags, or `und`. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** What the project says of checks. */
  readonly levels: CheckLevels;
}

/** What the checks, and the names, look at in a project. */
export function checkInputOf(project: Project): CheckInput {
  const { bitext, monolingual, settings } = project;
  return {
    bitext,
    monolingual,
    sourceLanguage: settings.sourceLanguage,
    targetLanguage: settings.targetLanguage,
    levels: settings.checks,
  };
}
