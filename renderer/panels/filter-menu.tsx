import { useMemo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import type { ReactNode } from 'react';
import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';

export interface FilterMenuProps<Value extends string> {
  /** Accessible name of the button: what is chosen by it, and how many are. */
  readonly label: string;
  readonly children: ReactNode;
  readonly chosen: ReadonlySet<Value>;
  readonly onChosen: (chosen: ReadonlySet<Value>) => void;
  readonly nameOf: (value: Value) => string;
  /** What there is and how often; asked only once the menu is open. */
  readonly count: () => ReadonlyMap<Value, number>;
}

/** A button that opens a menu of which several may hold; none means all. */
export function FilterMenu<Value extends string>(props: FilterMenuProps<Value>) {
  const { label, children, chosen } = props;
  return (
    <MenuTrigger>
      <Button
        className={`react-aria-Button button-quiet button-small${chosen.size > 0 ? ' is-narrowed' : ''}`}
        aria-label={label}
      >
        {children}
        <Sign name="down" />
      </Button>
      <Popover placement="bottom start">
        <FilterChoices {...props} />
      </Popover>
    </MenuTrigger>
  );
}

function FilterChoices<Value extends string>(props: FilterMenuProps<Value>) {
  const { label, chosen, onChosen, nameOf, count } = props;
  const { common } = useMessages().panels;
  const counts = useMemo(() => count(), [count]);
  // What is chosen can be let go, also where there is none of it any more.
  const values = [...new Set([...counts.keys(), ...chosen])];
  return (
    <Menu
      aria-label={label}
      items={values.map((id) => ({ id, amount: counts.get(id) ?? 0 }))}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChosen(new Set(keys === 'all' ? values : values.filter((value) => keys.has(value))))
      }
    >
      {({ id, amount }) => (
        <MenuItem id={id} textValue={nameOf(id)}>
          <span className="chosen">
            <Sign name="check" />
          </span>
          <Text slot="label">{nameOf(id)}</Text>
          <span className="quiet number">{common.number(amount)}</span>
        </MenuItem>
      )}
    </Menu>
  );
}
