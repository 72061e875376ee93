import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { KeysText } from './keys-text.tsx';
import { Sign } from './icons.tsx';
import type { IconName } from './icons.tsx';

export interface ActionButtonProps {
  readonly onPress: () => void;
  readonly icon?: IconName;
  /** The words on the button; without them the button shows its sign alone and `label` names it. */
  readonly children?: ReactNode;
  /** Accessible name and tooltip of a button that is only a sign. */
  readonly label?: string;
  /** More than the words on the button say; shown as a tooltip with the keys. */
  readonly tooltip?: string;
  readonly keys?: string;
  readonly variant?: 'primary' | 'quiet' | 'danger' | 'plain';
  readonly isSmall?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
}

/** A button of the window: with a sign, words or both, and a tooltip where the words are few. */
export function ActionButton(props: ActionButtonProps) {
  const { icon, children, label, keys, variant = 'plain', isSmall, isDisabled, autoFocus } = props;
  const alone = children === undefined;
  const classes = ['react-aria-Button', `button-${variant}`];
  if (alone) classes.push('button-icon');
  if (isSmall) classes.push('button-small');
  const button = (
    <Button
      className={classes.join(' ')}
      onPress={() => props.onPress()}
      isDisabled={isDisabled ?? false}
      autoFocus={autoFocus ?? false}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon && <Sign name={icon} />}
      {children}
    </Button>
  );
  const tooltip = props.tooltip ?? (alone ? label : undefined);
  if (tooltip === undefined) return button;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {button}
      <Tooltip offset={6}>
        {tooltip}
        {keys && <KeysText keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
