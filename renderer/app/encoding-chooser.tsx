import type { EncodingPreview } from '../panels/encoding-dialog.tsx';
import { EncodingDialog } from '../panels/encoding-dialog.tsx';
import { lookAt } from './encodings.ts';
import { reopenInEncoding } from './opening.ts';
import { useDesk, useWork } from './use-desk.ts';

/** Where the translation's file is looked at in other encodings, and opened again in the right one. */
export function EncodingChooser({ preview }: { readonly preview: EncodingPreview }) {
  const desk = useDesk();
  const { target, edits } = useWork();
  const close = () => desk.store.dispatch({ kind: 'dialog', dialog: null });
  return (
    <EncodingDialog
      name={target.name}
      encoding={target.form.encoding}
      isChanged={edits.done.length > 0}
      preview={preview}
      onLook={(encoding) => void lookAt(desk, encoding)}
      onApply={(encoding) => {
        close();
        void reopenInEncoding(desk, 'target', encoding);
      }}
      onCancel={close}
    />
  );
}
