import { useMemo, useState } from 'react';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { PreviewList } from './preview-list.tsx';
import type { PreviewItem } from './preview-list.tsx';
import { TickBox } from './tick-box.tsx';
import './preview-dialog.css';

export interface PreviewDialogProps {
  readonly title: string;
  readonly words?: string;
  readonly items: readonly PreviewItem[];
  /** Ids of the ticked items, in the order of the list. */
  readonly onApply: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Every change of a batch, before and after, to be ticked one by one; nothing happens before Apply. */
export function PreviewDialog({ title, words, items, onApply, onCancel }: PreviewDialogProps) {
  const { common, preview } = useMessages().panels;
  const all = useMemo(() => new Set(items.map(({ id }) => id)), [items]);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(
    () => new Set(items.filter(({ ticked }) => ticked === false).map(({ id }) => id)),
  );
  const ticked = useMemo(
    () => items.filter(({ id }) => !unticked.has(id)).map(({ id }) => id),
    [items, unticked],
  );
  return (
    <DialogFrame
      width="wide"
      title={title}
      words={words}
      onCancel={onCancel}
      isDismissable={false}
      foot={
        <>
          <span className="push">
            <TickBox
              isTicked={ticked.length === items.length && items.length > 0}
              isPartly={ticked.length > 0 && ticked.length < items.length}
              onTick={(tick) => setUnticked(tick ? new Set() : all)}
              label={preview.all}
            >
              <span className="number" aria-live="polite">
                {preview.chosen(ticked.length, items.length)}
              </span>
            </TickBox>
          </span>
          <ActionButton onPress={onCancel}>{common.cancel}</ActionButton>
          <ActionButton variant="primary" isDisabled={ticked.length === 0} onPress={() => onApply(ticked)}>
            {preview.apply(ticked.length)}
          </ActionButton>
        </>
      }
    >
      <PreviewList
        items={items}
        ticked={ticked}
        onTicked={(keys) => setUnticked(new Set(items.map(({ id }) => id).filter((id) => !keys.has(id))))}
      />
    </DialogFrame>
  );
}
