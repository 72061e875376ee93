import { useMemo, useState } from 'react';
import { ENCODINGS } from '../../shared/contract/encoding.ts';
import type { Encoding } from '../../shared/contract/encoding.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { DialogFailure, DialogWarning } from './dialog-failure.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { encodingName } from './encoding-name.ts';
import './encoding-dialog.css';

export type EncodingPreview =
  | { readonly kind: 'reading' }
  | { readonly kind: 'text'; readonly start: string }
  /** The bytes do not fit. */
  | { readonly kind: 'invalid' };

export interface EncodingDialogProps {
  readonly name: string;
  readonly encoding: Encoding;
  /** Whether reading the file again gives changes up. */
  readonly isChanged: boolean;
  /** The first lines of the file in the encoding that is being looked at. */
  readonly preview: EncodingPreview;
  /** Another encoding is being looked at: `preview` is to show the file in it. */
  readonly onLook: (encoding: Encoding) => void;
  readonly onApply: (encoding: Encoding) => void;
  readonly onCancel: () => void;
}

/** Another encoding for a file that reads wrong, judged by its first lines. */
export function EncodingDialog(props: EncodingDialogProps) {
  const { name, encoding, isChanged, preview, onLook, onApply, onCancel } = props;
  const { common, encoding: messages } = useMessages().panels;
  const [chosen, setChosen] = useState(encoding);
  const choices = useMemo(() => ENCODINGS.map((id) => ({ id, name: encodingName(id) })), []);
  return (
    <DialogFrame
      title={messages.titleOf(name)}
      words={messages.words}
      onCancel={onCancel}
      foot={
        <>
          <ActionButton onPress={onCancel}>{common.cancel}</ActionButton>
          <ActionButton
            variant="primary"
            isDisabled={chosen === encoding || preview.kind === 'invalid'}
            onPress={() => onApply(chosen)}
          >
            {messages.apply}
          </ActionButton>
        </>
      }
    >
      <ChoiceSelect
        label={messages.choose}
        choices={choices}
        chosen={chosen}
        onChoose={(id) => {
          setChosen(id);
          onLook(id);
        }}
      />
      {preview.kind === 'invalid' ? (
        <DialogFailure>{messages.unreadable}</DialogFailure>
      ) : (
        <figure>
          <figcaption className="field-label">{messages.preview}</figcaption>
          <p className="excerpt encoding-start">{preview.kind === 'text' ? preview.start : ''}</p>
        </figure>
      )}
      {isChanged && <DialogWarning>{messages.warning}</DialogWarning>}
    </DialogFrame>
  );
}
