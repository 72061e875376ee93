import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { TickBox } from './tick-box.tsx';
import type { GroupedItem } from './tick-groups.ts';
import { tickedTogether } from './tick-groups.ts';

export interface TickedItem extends GroupedItem {
  /** Whether it is ticked at first; left out: true. */
  readonly ticked?: boolean;
}

export interface TickedDialogProps {
  readonly title: string;
  readonly words?: string | undefined;
  readonly items: readonly TickedItem[];
  /** Those of `items` that a filter shows, which ticking all is about; left out: all. */
  readonly shown?: readonly TickedItem[];
  /** The list that shows them. */
  readonly renderList: (ticked: readonly string[], onTicked: (ids: ReadonlySet<string>) => void) => ReactNode;
  /** Ids of the ticked items, in the order of the list. */
  readonly onApply: (ids: readonly string[]) => void;
  readonly onCancel: () => void;
  /** Whether Cancel goes back to where this came from; left out: false. */
  readonly goesBack?: boolean;
  /** Whether the focus is on Apply at first, so that Enter takes all; left out: false. */
  readonly startsOnApply?: boolean;
  /** What Apply is called where nothing is ticked; left out: nothing can be applied then. */
  readonly applyNone?: string | undefined;
}

/** Changes to be ticked one by one, group by group, and all at once; nothing happens before Apply. */
export function TickedDialog(props: TickedDialogProps) {
  const { title, words, items, renderList, onApply, onCancel, goesBack, startsOnApply = false } = props;
  const { common, preview } = useMessages().panels;
  const shown = props.shown ?? items;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => {
    const all = new Set(items.map(({ id }) => id));
    return tickedTogether(items, all, new Set(items.flatMap((one) => (one.ticked === false ? [] : one.id))));
  });
  const ticked = useMemo(() => items.filter(({ id }) => chosen.has(id)).map(({ id }) => id), [items, chosen]);
  const turn = (ids: ReadonlySet<string>) => setChosen(tickedTogether(items, chosen, ids));
  const turnShown = (tick: boolean) => {
    const ids = new Set(chosen);
    for (const { id } of shown)
      if (tick) ids.add(id);
      else ids.delete(id);
    turn(ids);
  };
  const tickedShown = shown.reduce((sum, { id }) => sum + (chosen.has(id) ? 1 : 0), 0);
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
              isTicked={tickedShown === shown.length && shown.length > 0}
              isPartly={tickedShown > 0 && tickedShown < shown.length}
              isDisabled={shown.length === 0}
              onTick={turnShown}
              label={shown.length === items.length ? preview.all : preview.allShown(shown.length)}
            >
              <span className="number" aria-live="polite">
                {preview.chosen(ticked.length, items.length)}
              </span>
              {shown.length < items.length && (
                <span className="quiet number">{preview.shown(shown.length)}</span>
              )}
            </TickBox>
          </span>
          <ActionButton onPress={onCancel}>{goesBack ? common.back : common.cancel}</ActionButton>
          <ActionButton
            variant="primary"
            autoFocus={startsOnApply}
            isDisabled={ticked.length === 0 && props.applyNone === undefined}
            onPress={() => onApply(ticked)}
          >
            {(ticked.length === 0 ? props.applyNone : undefined) ?? preview.apply(ticked.length)}
          </ActionButton>
        </>
      }
    >
      {renderList(ticked, turn)}
    </DialogFrame>
  );
}
