import { useMemo } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  GridList,
  GridListItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import type { SaidRelation } from '../../shared/names/decide/relations.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { Sign } from './icons.tsx';

export interface NamesSaidProps {
  readonly said: readonly SaidRelation[];
  readonly onTakeBack: (said: SaidRelation) => void;
}

/** Rows of one line each, in px and rem. */
const LAYOUT = { estimatedRowSize: 32 };
const ROW_REM = 2;
const MOST_ROWS = 5;

/** What was said of pairs of spellings, each to be taken back. */
export function NamesSaid({ said, onTakeBack }: NamesSaidProps) {
  const { names } = useMessages();
  const items = useMemo(
    () => said.map((one) => ({ id: `${one.left}\n${one.right}`, relation: one })),
    [said],
  );
  return (
    <Disclosure className="react-aria-Disclosure names-said">
      <Button slot="trigger" className="react-aria-Button button-quiet button-small">
        <Sign name="right" />
        {names.said(said.length)}
      </Button>
      <DisclosurePanel>
        <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
          <GridList
            aria-label={names.said(said.length)}
            className="react-aria-GridList"
            style={{ height: `${Math.min(items.length, MOST_ROWS) * ROW_REM}rem` }}
            items={items}
            escapeKeyBehavior="none"
          >
            {({ id, relation }) => {
              const { left, right } = relation;
              const words =
                relation.relation === 'same' ? names.saidSame(left, right) : names.saidDifferent(left, right);
              return (
                <GridListItem id={id} textValue={words}>
                  <div className="name-said">
                    <span>{words}</span>
                    <ActionButton
                      variant="quiet"
                      isSmall
                      icon="undo"
                      label={names.takeBackOf(words)}
                      onPress={() => onTakeBack(relation)}
                    />
                  </div>
                </GridListItem>
              );
            }}
          </GridList>
        </Virtualizer>
      </DisclosurePanel>
    </Disclosure>
  );
}
