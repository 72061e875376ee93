import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { InlineProgress } from './inline-progress.tsx';
import type { Work } from './inline-progress.tsx';

export interface ProgressDialogProps {
  readonly title: string;
  readonly work: Work;
}

/** Work that everything else has to wait for. */
export function ProgressDialog({ title, work }: ProgressDialogProps) {
  const { common } = useMessages().panels;
  const { onCancel } = work;
  return (
    <DialogFrame
      title={title}
      isDismissable={false}
      onCancel={() => onCancel?.()}
      foot={onCancel && <ActionButton onPress={onCancel}>{common.cancel}</ActionButton>}
    >
      <InlineProgress work={{ ...work, onCancel: null }} />
    </DialogFrame>
  );
}
