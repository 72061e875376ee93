import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Side } from '../../shared/bitext/segment.ts';
import type { FileForm } from '../../shared/contract/encoding.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFailure, DialogWarning } from './dialog-failure.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { formName } from './encoding-name.ts';
import type { ExportFormat } from './toolbar.tsx';
import './export-dialog.css';

export interface ExportChoice {
  readonly format: ExportFormat;
  /** Null: as the translation's file was. */
  readonly form: FileForm | null;
}

export interface ExportDialogProps {
  readonly format: ExportFormat;
  /** Form of the translation's file. */
  readonly form: FileForm;
  /** Segments without a partner, in each text. */
  readonly unmatched: Readonly<Record<Side, number>>;
  /** How many more were confirmed to have none. */
  readonly settled: number;
  /** Set after an attempt failed because of characters that the encoding does not have. */
  readonly unencodable: { readonly encoding: string; readonly characters: readonly string[] } | null;
  /** Why another attempt failed, in the person's language. */
  readonly failure: string | null;
  readonly isBusy: boolean;
  readonly onExport: (choice: ExportChoice) => void;
  /** Leaves the dialog for the list of what has no partner. */
  readonly onShowUnmatched: () => void;
  readonly onCancel: () => void;
}

const UTF8: FileForm = { encoding: 'utf-8', bom: false };

/** What is written and how; says beforehand what one might not expect, and offers the way out where an encoding is too small. */
export function ExportDialog(props: ExportDialogProps) {
  const { form, unmatched, unencodable, failure, isBusy } = props;
  const { common, export: messages } = useMessages().panels;
  const [format, setFormat] = useState(props.format);
  const [keepsForm, setKeepsForm] = useState(true);
  const alone = unmatched.source + unmatched.target;
  const isUtf8 = form.encoding === 'utf-8' && !form.bom;
  return (
    <DialogFrame
      title={messages.title}
      onCancel={props.onCancel}
      isDismissable={false}
      foot={
        <>
          <ActionButton onPress={props.onCancel}>{common.cancel}</ActionButton>
          {unencodable ? (
            <ActionButton
              variant="primary"
              isDisabled={isBusy}
              onPress={() => props.onExport({ format, form: UTF8 })}
            >
              {messages.useUtf8}
            </ActionButton>
          ) : (
            <ActionButton
              variant="primary"
              isDisabled={isBusy}
              onPress={() => props.onExport({ format, form: keepsForm ? null : UTF8 })}
            >
              {messages.apply}
            </ActionButton>
          )}
        </>
      }
    >
      <RadioGroup value={format} onChange={(value) => setFormat(value === 'tsv' ? 'tsv' : 'text')}>
        <Label>{messages.format}</Label>
        <BigRadio value="text" title={messages.text} help={messages.textHelp} />
        <BigRadio value="tsv" title={messages.tsv} help={messages.tsvHelp} />
      </RadioGroup>
      {!isUtf8 && (
        <RadioGroup value={keepsForm ? 'kept' : 'utf-8'} onChange={(value) => setKeepsForm(value === 'kept')}>
          <Label>{messages.encoding}</Label>
          <BigRadio value="kept" title={messages.keep(formName(form))} />
          <BigRadio value="utf-8" title={messages.utf8} />
        </RadioGroup>
      )}
      {alone > 0 && (
        <DialogWarning>
          <p>{messages.unmatched(unmatched.source, unmatched.target, props.settled)}</p>
          <ActionButton isSmall onPress={props.onShowUnmatched}>
            {messages.showUnmatched(alone)}
          </ActionButton>
        </DialogWarning>
      )}
      {unencodable && (
        <DialogFailure>
          <p>{messages.unencodable(unencodable.encoding)}</p>
          <p className="unencodable">
            {unencodable.characters.map((character) => (
              <kbd key={character}>{character}</kbd>
            ))}
          </p>
          <p className="quiet">{messages.nothingWritten}</p>
        </DialogFailure>
      )}
      {failure !== null && <DialogFailure>{failure}</DialogFailure>}
    </DialogFrame>
  );
}

function BigRadio({
  value,
  title,
  help,
}: {
  readonly value: string;
  readonly title: string;
  readonly help?: string;
}) {
  return (
    <Radio value={value} className="react-aria-Radio big-radio">
      <span className="tick tick-round" />
      <span>
        {title}
        {help && <span className="field-help">{help}</span>}
      </span>
    </Radio>
  );
}
