import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import './paste-dialog.css';

export interface PasteDialogProps {
  /** `source` is null where nothing was pasted there. */
  readonly onOpen: (source: string | null, target: string) => void;
  readonly onCancel: () => void;
}

/** Two places to paste into; the source may stay empty. */
export function PasteDialog({ onOpen, onCancel }: PasteDialogProps) {
  const { common, paste } = useMessages().panels;
  const [source, setSource] = useState('');
  const [target, setTarget] = useState('');
  return (
    <DialogFrame
      width="wide"
      title={paste.title}
      onCancel={onCancel}
      isDismissable={false}
      foot={
        <>
          <ActionButton onPress={onCancel}>{common.cancel}</ActionButton>
          <ActionButton
            variant="primary"
            isDisabled={target.trim() === ''}
            onPress={() => onOpen(source.trim() === '' ? null : source, target)}
          >
            {paste.open}
          </ActionButton>
        </>
      }
    >
      <div className="paste-fields">
        <TextField value={source} onChange={setSource} autoFocus>
          <Label>{paste.source}</Label>
          <TextArea rows={14} spellCheck={false} />
        </TextField>
        <TextField value={target} onChange={setTarget}>
          <Label>{paste.target}</Label>
          <TextArea rows={14} spellCheck={false} />
        </TextField>
      </div>
    </DialogFrame>
  );
}
