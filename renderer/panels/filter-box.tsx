import { Button, Input, SearchField } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';

export interface FilterBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/** Words that narrow a list; Escape empties it. */
export function FilterBox({ label, value, onChange, autoFocus }: FilterBoxProps) {
  const { common } = useMessages().panels;
  return (
    <SearchField aria-label={label} value={value} onChange={onChange} autoFocus={autoFocus ?? false}>
      <Sign name="search" />
      <Input placeholder={label} />
      <Button aria-label={common.clear}>
        <Sign name="close" />
      </Button>
    </SearchField>
  );
}
