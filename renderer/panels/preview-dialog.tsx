import { PreviewList } from './preview-list.tsx';
import type { PreviewItem } from './preview-list.tsx';
import { TickedDialog } from './ticked-dialog.tsx';
import './preview-dialog.css';

export interface PreviewDialogProps {
  readonly title: string;
  readonly words?: string;
  readonly items: readonly PreviewItem[];
  /** Ids of the ticked items, in the order of the list. */
  readonly onApply: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Every change of a batch, before and after, to be ticked one by one. */
export function PreviewDialog(props: PreviewDialogProps) {
  return (
    <TickedDialog
      {...props}
      renderList={(ticked, onTicked) => (
        <PreviewList items={props.items} ticked={ticked} onTicked={onTicked} />
      )}
    />
  );
}
