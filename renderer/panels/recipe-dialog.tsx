import type { CheckId } from '../../shared/checks/catalogue.ts';
import type { CheckLevels } from '../../shared/checks/check-levels.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { RecipeChecks } from './recipe-checks.tsx';
import type { ListedRecipe, RecipeChoice } from './recipe-choice.ts';
import { RecipeList } from './recipe-list.tsx';
import { Sign } from './icons.tsx';
import './recipe-dialog.css';

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

/** A recipe to repair by: chosen, or put together from checks, in the order in which they run. */
export function RecipeDialog(props: RecipeDialogProps) {
  const { choice, repairable, outcome, isRunning, onRun, onCancel } = props;
  const { panels, repairs } = useMessages();
  const { recipes: messages } = repairs;
  const amount = [...choice.checks].reduce((sum, id) => sum + (repairable.get(id) ?? 0), 0);
  return (
    <DialogFrame
      width="wide"
      title={messages.title}
      words={messages.words}
      onCancel={onCancel}
      foot={
        <>
          <span className="push recipe-said" role="status">
            {outcome ? (
              <>
                <Sign name={outcome.kind === 'nothing' ? 'info' : 'error'} />
                <span>{outcome.kind === 'nothing' ? messages.nothing(outcome.left) : outcome.words}</span>
              </>
            ) : (
              <span className="quiet number">{messages.chosen(choice.checks.size, amount)}</span>
            )}
          </span>
          <ActionButton onPress={onCancel}>{panels.common.cancel}</ActionButton>
          <ActionButton
            variant="primary"
            isDisabled={choice.checks.size === 0 || isRunning}
            onPress={onRun}
            tooltip={messages.runHelp}
          >
            {messages.run}
          </ActionButton>
        </>
      }
    >
      <div className="recipe-parts">
        <RecipeList {...props} />
        <RecipeChecks {...props} />
      </div>
    </DialogFrame>
  );
}
