import type { ReactNode } from 'react';
import { Checkbox, Switch } from 'react-aria-components';
import { Sign } from './icons.tsx';

export interface TickBoxProps {
  readonly children?: ReactNode;
  /** Names a tick that has no words beside it. */
  readonly label?: string;
  readonly isTicked: boolean;
  /** Some of what it stands for is ticked. */
  readonly isPartly?: boolean;
  readonly isDisabled?: boolean;
  readonly onTick: (ticked: boolean) => void;
}

export function TickBox({ children, label, isTicked, isPartly, isDisabled, onTick }: TickBoxProps) {
  return (
    <Checkbox
      // Not the slot that a list gives its own selection boxes.
      slot={null}
      isSelected={isTicked}
      isIndeterminate={isPartly ?? false}
      isDisabled={isDisabled ?? false}
      onChange={onTick}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className="tick">
        <Sign name={isPartly ? 'dash' : 'check'} />
      </span>
      {children}
    </Checkbox>
  );
}

export interface OnOffProps {
  readonly children: ReactNode;
  readonly isOn: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A setting that holds from the moment it is switched. */
export function OnOff({ children, isOn, onSwitch }: OnOffProps) {
  return (
    <Switch isSelected={isOn} onChange={onSwitch}>
      <span className="switch-track" />
      {children}
    </Switch>
  );
}
