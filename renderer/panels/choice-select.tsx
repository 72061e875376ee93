import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Sign } from './icons.tsx';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

export interface ChoiceSelectProps<Id extends string> {
  readonly label: string;
  /** Shows the label only to readers. */
  readonly isLabelUnseen?: boolean;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** One of a few, in a list that opens. */
export function ChoiceSelect<Id extends string>(props: ChoiceSelectProps<Id>) {
  const { label, isLabelUnseen = false, choices, chosen } = props;
  return (
    <Select
      value={chosen}
      isDisabled={props.isDisabled ?? false}
      onChange={(key) => {
        const choice = choices.find(({ id }) => id === key);
        if (choice) props.onChoose(choice.id);
      }}
    >
      <Label className={isLabelUnseen ? 'unseen' : 'react-aria-Label'}>{label}</Label>
      <Button>
        <SelectValue />
        <Sign name="down" />
      </Button>
      <Popover offset={4}>
        <ListBox items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name}>
              <span className="chosen">
                <Sign name="check" />
              </span>
              <Text slot="label">{choice.name}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
