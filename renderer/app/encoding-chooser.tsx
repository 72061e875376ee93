import { useEffect } from 'react';
import type { Encoding } from '../../shared/contract/encoding.ts';
import type { EncodingPreview } from '../panels/encoding-dialog.tsx';
import { EncodingDialog } from '../panels/encoding-dialog.tsx';
import { notify } from './desk.ts';
import { reopenInEncoding } from './opening.ts';
import { useDesk, useWork } from './use-desk.ts';

/** How much of the text is shown, in UTF-16 units. */
const START = 400;

/** Reads the translation's file in other encodings, to look at and to open again. */
export function EncodingChooser({ preview }: { readonly preview: EncodingPreview }) {
  const desk = useDesk();
  const work = useWork();
  const file = work.files.target;
  const close = () => desk.store.dispatch({ kind: 'dialog', dialog: null });
  const look = async (encoding: Encoding) => {
    if (!file) return;
    const answer = await desk.client.request('file.read', { file: file.id, encoding });
    if (desk.store.state.dialog?.kind !== 'encoding') return;
    const seen: EncodingPreview = answer.ok
      ? { kind: 'text', start: answer.value.text.slice(0, START) }
      : { kind: 'invalid' };
    desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'encoding', preview: seen } });
  };
  useEffect(() => {
    if (file) void look(work.target.form.encoding);
    else {
      close();
      notify(desk, 'information', desk.messages.app.fileNotAtHand);
    }
    // Once, when the dialog opens.
  }, []);
  return (
    <EncodingDialog
      name={work.target.name}
      encoding={work.target.form.encoding}
      isChanged={work.edits.done.length > 0}
      preview={preview}
      onLook={(encoding) => void look(encoding)}
      onApply={(encoding) => {
        close();
        void reopenInEncoding(desk, 'target', encoding);
      }}
      onCancel={close}
    />
  );
}
