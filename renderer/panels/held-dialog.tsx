import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';

export interface HeldDialogProps {
  readonly name: string;
  /** Whether the other window can be asked to let go. */
  readonly canTake: boolean;
  readonly onRead: () => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** Two windows want one project: to read it beside the other, or to have it. Reading has the focus: it disturbs nobody. */
export function HeldDialog({ name, canTake, onRead, onTake, onCancel }: HeldDialogProps) {
  const { panels, keeping } = useMessages();
  const { held } = keeping;
  return (
    <DialogFrame
      isAlert
      isDismissable={false}
      title={held.title(name)}
      words={canTake ? held.words : held.wordsNoTake}
      onCancel={onCancel}
      foot={
        <>
          <span className="push">
            <ActionButton onPress={onCancel}>{panels.common.cancel}</ActionButton>
          </span>
          {canTake && <ActionButton onPress={onTake}>{held.take}</ActionButton>}
          <ActionButton variant="primary" autoFocus onPress={onRead}>
            {held.read}
          </ActionButton>
        </>
      }
    />
  );
}
