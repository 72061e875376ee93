import type { CheckId } from '../../shared/checks/catalogue.ts';
import type { CheckLevels } from '../../shared/checks/check-levels.ts';
import type { ListedRecipe, RecipeChoice } from './recipe-choice.ts';

/** What a dry run came to that showed no changes. */
export type RecipeOutcome =
  /** `left`: findings that only a person can put right. */
  | { readonly kind: 'nothing'; readonly left: number }
  /** Why there is nothing to show. */
  | { readonly kind: 'problem'; readonly words: string };

export interface RecipeDialogProps {
  /** The built-in ones, then the editor's own. */
  readonly recipes: readonly ListedRecipe[];
  readonly choice: RecipeChoice;
  readonly onChoice: (choice: RecipeChoice) => void;
  /** What the project says of its checks: those that are off find nothing. */
  readonly levels: CheckLevels;
  /** Findings that can be put right by rule, by check. */
  readonly repairable: ReadonlyMap<string, number>;
  /** Null until a dry run of this choice showed nothing. */
  readonly outcome: RecipeOutcome | null;
  readonly isRunning: boolean;
  /** Saves the checks under a name; `instead`: the name of the recipe that they replace. */
  readonly onSave: (name: string, checks: ReadonlySet<CheckId>, instead: string | null) => void;
  readonly onDelete: (name: string) => void;
  readonly onRun: () => void;
  readonly onCancel: () => void;
}
