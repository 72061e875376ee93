import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';

export interface CloseDialogProps {
  readonly name: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before work is left unsaved. Save has the focus: Enter never loses anything. */
export function CloseDialog({ name, onSave, onDiscard, onCancel }: CloseDialogProps) {
  const { common, closing } = useMessages().panels;
  return (
    <DialogFrame
      isAlert
      isDismissable={false}
      title={closing.title(name)}
      words={closing.words}
      onCancel={onCancel}
      foot={
        <>
          <span className="push">
            <ActionButton variant="danger" onPress={onDiscard}>
              {closing.discard}
            </ActionButton>
          </span>
          <ActionButton onPress={onCancel}>{common.cancel}</ActionButton>
          <ActionButton variant="primary" autoFocus onPress={onSave}>
            {closing.save}
          </ActionButton>
        </>
      }
    />
  );
}
