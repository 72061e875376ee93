import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { TickBox } from './tick-box.tsx';

export interface TickedItem {
  readonly id: string;
  /** Whether it is ticked at first; left out: true. */
  readonly ticked?: boolean;
}

export interface TickedDialogProps {
  readonly title: string;
  readonly words?: string | undefined;
  readonly items: readonly TickedItem[];
  /** The list that shows them. */
  readonly renderList: (ticked: readonly string[], onTicked: (ids: ReadonlySet<string>) => void) => ReactNode;
  /** Ids of the ticked items, in the order of the list. */
  readonly onApply: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
  /** Whether the focus is on Apply at first, so that Enter takes all; left out: false. */
  readonly startsOnApply?: boolean;
}

/** Changes to be ticked one by one, and all at once; nothing happens before Apply. */
export function TickedDialog(props: TickedDialogProps) {
  const { title, words, items, renderList, onApply, onCancel, startsOnApply = false } = props;
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
          <ActionButton
            variant="primary"
            autoFocus={startsOnApply}
            isDisabled={ticked.length === 0}
            onPress={() => onApply(ticked)}
          >
            {preview.apply(ticked.length)}
          </ActionButton>
        </>
      }
    >
      {renderList(ticked, (ids) =>
        setUnticked(new Set(items.map(({ id }) => id).filter((id) => !ids.has(id)))),
      )}
    </DialogFrame>
  );
}
