import { RelinkDialog } from '../panels/relink-dialog.tsx';
import type { RelinkPreview } from './dialog.ts';
import { applyRelink } from './realign.ts';
import { viewChange, viewRange } from './relink-view.ts';
import { useDesk } from './use-desk.ts';

/** The preview of links found anew. */
export function RelinkChooser({ dialog }: { readonly dialog: RelinkPreview }) {
  const desk = useDesk();
  return (
    <RelinkDialog
      changes={dialog.changes.length}
      range={viewRange(dialog)}
      cutShort={dialog.cutShort}
      describe={(index, isWhole) => viewChange(dialog, dialog.changes[index], isWhole)}
      onApply={(indexes) => applyRelink(desk, dialog, indexes)}
      onCancel={() => desk.store.dispatch({ kind: 'dialog', dialog: null })}
    />
  );
}
