import { RelinkDialog } from '../panels/relink-dialog.tsx';
import type { RelinkPreview } from './dialog.ts';
import { applyRelink } from './realign.ts';
import { viewChange } from './relink-view.ts';
import { useDesk } from './use-desk.ts';

/** The preview of links found anew. */
export function RelinkChooser({ dialog }: { readonly dialog: RelinkPreview }) {
  const desk = useDesk();
  return (
    <RelinkDialog
      changes={dialog.changes.length}
      cutShort={dialog.cutShort}
      describe={(index) => viewChange(dialog, dialog.changes[index])}
      onApply={(indexes) => applyRelink(desk, dialog, indexes)}
      onCancel={() => desk.store.dispatch({ kind: 'dialog', dialog: null })}
    />
  );
}
