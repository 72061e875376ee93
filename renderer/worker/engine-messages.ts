import type { LinkedTexts } from '../../shared/align/link-texts.ts';
import type { BeadRange } from '../../shared/align/relink-stretch.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { FixPreview } from '../../shared/checks/fix-all.ts';
import type { RecipeRun } from '../../shared/checks/recipe.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Step } from '../../shared/edit/step.ts';
import type { OpenedTexts, Texts } from '../../shared/formats/open-texts.ts';
import type { ProposedForm } from '../../shared/names/decide/presets.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import type { NameRewrite } from '../../shared/names/rewrite/rewrite.ts';
import type { Suggestion } from '../../shared/memory/suggestion.ts';

/** Work that is asked for and answered once. */
export interface EngineTasks {
  /** Cuts and aligns texts. The worker keeps nothing of them. */
  open: { ask: Texts; answer: OpenedTexts };
  /** Links for the mirrored project, around those that are pinned; of a range of beads, or of all where it is null. */
  realign: { ask: RelinkRange | null; answer: LinkedTexts };
  /** The language of a text, BCP 47; `und` where nothing is sure. */
  language: { ask: string; answer: string };
  /** The names of the mirrored project. */
  names: { ask: null; answer: readonly NameGroup[] };
  /** What is proposed for each of them, by key, as far as nothing is decided: it takes lists that the window does not load. */
  proposals: { ask: null; answer: ReadonlyMap<string, ProposedForm> };
  /** What fixing these findings, by key, would make of the segments. */
  'preview-fixes': { ask: readonly string[]; answer: readonly FixPreview[] };
  /** What a recipe of these checks, by id or family, would make of the mirrored project; what is set aside there stays. */
  'dry-run': { ask: readonly string[]; answer: RecipeRun };
  /** What putting each of these name groups into one form would make of the segments, in text order. Groups that are gone are passed over. */
  'preview-names': { ask: readonly NameChoice[]; answer: readonly NameRewrite[] };
  /** The editor's corrections, offered to the segments of the mirrored project that they fit. */
  suggestions: { ask: null; answer: readonly Suggestion[] };
}

/** Beads `from` to `to - 1`, by index. */
export type RelinkRange = BeadRange;

/** The form that the mentions of one name are to be put into. */
export interface NameChoice {
  /** Key of the group. */
  readonly group: string;
  readonly preferred: string;
  /** Other forms that stay. */
  readonly kept: readonly string[];
  /** Single mentions that stay, by their keys: see `names/decide/mention-key.ts`. */
  readonly left: readonly string[];
}

export type TaskName = keyof EngineTasks;

/** A task on its way to the worker. */
export interface TaskMessage<Name extends TaskName> {
  readonly kind: 'task';
  readonly id: number;
  readonly name: Name;
  readonly ask: EngineTasks[Name]['ask'];
}

/** To the worker. The mirror is the worker's copy of the project, kept in step by the same steps. */
export type ToEngine =
  | { [Name in TaskName]: TaskMessage<Name> }[TaskName]
  | {
      readonly kind: 'mirror';
      readonly version: number;
      readonly project: Project;
      /** The project as it was loaded; left out where nothing was done to it. */
      readonly base?: Project;
    }
  | { readonly kind: 'steps'; readonly version: number; readonly steps: readonly Step[] };

/** From the worker. */
export type FromEngine =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: EngineTasks[TaskName]['answer'] }
  | { readonly kind: 'failed'; readonly id: number | null; readonly message: string }
  /** `done` is a share, 0 to 1. */
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  /** The findings of that version of the mirror: those sent before, with `count` from `at` on replaced. */
  | {
      readonly kind: 'findings';
      readonly version: number;
      readonly at: number;
      readonly count: number;
      readonly insert: readonly Finding[];
    };
