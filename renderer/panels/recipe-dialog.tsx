import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { RecipeChecks } from './recipe-checks.tsx';
import type { RecipeDialogProps } from './recipe-dialog-props.ts';
import { RecipeList } from './recipe-list.tsx';
import { Sign } from './icons.tsx';
import './recipe-dialog.css';

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
