import type { Bitext } from '../bitext/bitext.ts';
import type { NameDecision, Project } from '../edit/project.ts';

/** What the names are looked for in, and what the editor has said of them. */
export interface NameInput {
  readonly bitext: Bitext;
  /** True where the source side is the translation itself. */
  readonly monolingual: boolean;
  /** BCP 47 tags, or `und`. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly decisions: ReadonlyMap<string, NameDecision>;
  /** What was said of pairs of spellings and of presets: see `decide/relations.ts`, `decide/presets.ts`. */
  readonly said: Readonly<Record<string, string>>;
}

/** What the names look at in a project. */
export function nameInputOf({ bitext, monolingual, settings, decisions }: Project): NameInput {
  return {
    bitext,
    monolingual,
    sourceLanguage: settings.sourceLanguage,
    targetLanguage: settings.targetLanguage,
    decisions,
    said: settings.names,
  };
}
