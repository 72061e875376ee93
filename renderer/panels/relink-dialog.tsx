import { useMemo } from 'react';
import type { RelinkedRange } from '../locale/english-links.ts';
import { useMessages } from '../locale/messages.ts';
import type { LinkChangeView } from './relink-list.tsx';
import { RelinkList } from './relink-list.tsx';
import { TickedDialog } from './ticked-dialog.tsx';
import './preview-dialog.css';
import './relink-dialog.css';

export interface RelinkDialogProps {
  /** How many places would be linked otherwise. */
  readonly changes: number;
  /** Numbers of the first and the last segment that were linked anew, of each text; null for the whole text. */
  readonly range: RelinkedRange | null;
  /** True where the time limit ended the search early. */
  readonly cutShort: boolean;
  /** What the change of that index is, with its first links or with all; asked for rows in sight only. */
  readonly describe: (index: number, isWhole: boolean) => LinkChangeView;
  /** Indexes of the ticked changes, ascending. */
  readonly onApply: (indexes: readonly number[]) => void;
  readonly onCancel: () => void;
}

/** What linking anew would change, place by place, before and after, to be ticked one by one. */
export function RelinkDialog(props: RelinkDialogProps) {
  const { changes, range, cutShort, describe, onApply, onCancel } = props;
  const { relink } = useMessages().links;
  const items = useMemo(
    () => Array.from({ length: changes }, (_, index) => ({ id: String(index), index })),
    [changes],
  );
  return (
    <TickedDialog
      title={range ? relink.titleOf(range) : relink.titleOfAll}
      words={cutShort ? `${relink.words} ${relink.cutShort}` : relink.words}
      items={items}
      renderList={(ticked, onTicked) => (
        <RelinkList items={items} describe={describe} ticked={ticked} onTicked={onTicked} />
      )}
      startsOnApply
      onApply={(ids) => onApply(ids.map(Number))}
      onCancel={onCancel}
    />
  );
}
