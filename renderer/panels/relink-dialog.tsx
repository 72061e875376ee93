import { useMemo } from 'react';
import { useMessages } from '../locale/messages.ts';
import type { LinkChangeView } from './relink-list.tsx';
import { RelinkList } from './relink-list.tsx';
import { TickedDialog } from './ticked-dialog.tsx';
import './preview-dialog.css';
import './relink-dialog.css';

export interface RelinkDialogProps {
  /** How many places would be linked otherwise. */
  readonly changes: number;
  /** True where the time limit ended the search early. */
  readonly cutShort: boolean;
  /** What the change of that index is; asked for rows in sight only. */
  readonly describe: (index: number) => LinkChangeView;
  /** Indexes of the ticked changes, ascending. */
  readonly onApply: (indexes: readonly number[]) => void;
  readonly onCancel: () => void;
}

/** What linking anew would change, place by place, before and after, to be ticked one by one. */
export function RelinkDialog({ changes, cutShort, describe, onApply, onCancel }: RelinkDialogProps) {
  const { relink } = useMessages().links;
  const items = useMemo(
    () => Array.from({ length: changes }, (_, index) => ({ id: String(index), index })),
    [changes],
  );
  return (
    <TickedDialog
      title={relink.title}
      words={cutShort ? `${relink.words} ${relink.cutShort}` : relink.words}
      items={items}
      renderList={(ticked, onTicked) => (
        <RelinkList items={items} describe={describe} ticked={ticked} onTicked={onTicked} />
      )}
      onApply={(ids) => onApply(ids.map(Number))}
      onCancel={onCancel}
    />
  );
}
