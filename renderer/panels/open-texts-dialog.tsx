import type { Encoding } from '../../shared/contract/encoding.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { DialogFailure } from './dialog-failure.tsx';
import { TextZone } from './text-zone.tsx';
import type { ChosenText } from './text-zone.tsx';
import './open-texts-dialog.css';

export interface OpenTextsDialogProps {
  readonly source: ChosenText | null;
  readonly target: ChosenText | null;
  /** BCP 47 tags to choose from; `und` is always among the choices. */
  readonly languages: readonly string[];
  /** Why the last file could not be read, in the person's language. */
  readonly failure: string | null;
  /** While files are read: Open waits. */
  readonly isBusy: boolean;
  readonly onChoose: (side: Side) => void;
  readonly onDropFile: (side: Side, file: File) => void;
  readonly onRemove: (side: Side) => void;
  readonly onEncoding: (side: Side, encoding: Encoding) => void;
  readonly onLanguage: (side: Side, language: string) => void;
  readonly onSwap: () => void;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

/** Two places for two files; shows what was taken from the bytes and lets it be corrected before anything is opened. */
export function OpenTextsDialog(props: OpenTextsDialogProps) {
  const { source, target, isBusy, failure } = props;
  const { common, openTexts } = useMessages().panels;
  const zone = (side: Side, text: ChosenText | null) => (
    <TextZone
      side={side}
      text={text}
      languages={props.languages}
      onChoose={() => props.onChoose(side)}
      onDropFile={(file) => props.onDropFile(side, file)}
      onRemove={() => props.onRemove(side)}
      onEncoding={(encoding) => props.onEncoding(side, encoding)}
      onLanguage={(language) => props.onLanguage(side, language)}
    />
  );
  return (
    <DialogFrame
      width="middle"
      title={openTexts.title}
      words={openTexts.words}
      onCancel={props.onCancel}
      isDismissable={false}
      foot={
        <>
          <ActionButton onPress={props.onCancel}>{common.cancel}</ActionButton>
          <ActionButton variant="primary" isDisabled={target === null || isBusy} onPress={props.onOpen}>
            {common.open}
          </ActionButton>
        </>
      }
    >
      <div className="text-zones">
        {zone('source', source)}
        <ActionButton
          variant="quiet"
          icon="swap"
          label={openTexts.swap}
          isDisabled={source === null && target === null}
          onPress={props.onSwap}
        />
        {zone('target', target)}
      </div>
      {failure !== null && <DialogFailure>{failure}</DialogFailure>}
    </DialogFrame>
  );
}
