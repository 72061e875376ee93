import type { ReactNode } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import type { Choice } from './choice-select.tsx';
import { Sign } from './icons.tsx';

export interface ChoiceMenuProps<Id extends string> {
  /** Accessible name of the button. */
  readonly label: string;
  readonly children: ReactNode;
  readonly className: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** A button that opens a menu of which one holds. */
export function ChoiceMenu<Id extends string>(props: ChoiceMenuProps<Id>) {
  const { label, children, className, choices, chosen, onChoose } = props;
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button className={className} aria-label={label}>
          {children}
        </Button>
        <Tooltip offset={6}>{label}</Tooltip>
      </TooltipTrigger>
      <Popover>
        <Menu
          items={choices}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onAction={(key) => {
            const choice = choices.find(({ id }) => id === key);
            if (choice && choice.id !== chosen) onChoose(choice.id);
          }}
        >
          {({ id, name }) => (
            <MenuItem id={id} textValue={name}>
              <span className="chosen">
                <Sign name="check" />
              </span>
              <Text slot="label">{name}</Text>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
