import { Label, Radio, RadioGroup, ToggleButton } from 'react-aria-components';
import type { PendingCount } from '../../shared/review/review-row.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import type { ReviewOptions } from './list-review.ts';
import type { Decision } from './review-context.ts';

/** What the buttons of the bar do, for their keys. */
export type ReviewAction =
  | 'previous-change'
  | 'next-change'
  | 'accept-change'
  | 'revert-change'
  | 'accept-segments'
  | 'revert-segments'
  | 'review';

export interface ReviewBarProps {
  readonly left: PendingCount;
  readonly options: ReviewOptions;
  readonly onOptions: (options: ReviewOptions) => void;
  /** Whether a change is current that can be decided on. */
  readonly hasCurrent: boolean;
  /** 1-based place of the current change among those of its segment; null where none is current. */
  readonly place: { readonly at: number; readonly of: number } | null;
  /** How many rows are selected. */
  readonly selected: number;
  readonly keys: Partial<Readonly<Record<ReviewAction, string>>>;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onDecide: (decision: Decision, of: 'change' | 'selection') => void;
  readonly onClose: () => void;
}

const LAYOUTS: readonly ReviewOptions['layout'][] = ['sides', 'inline'];

/** What is left, the way through it, and how it is shown. */
export function ReviewBar(props: ReviewBarProps) {
  const { left, options, onOptions, place } = props;
  const { review } = useMessages();
  const choice = LAYOUTS.map((id) => ({ id, name: review.layouts[id] }));
  return (
    <header className="review-bar">
      <div className="review-steps" role="group" aria-label={review.tools}>
        <Tool
          {...props}
          action="previous-change"
          icon="up"
          label={review.previous}
          onPress={() => props.onStep(-1)}
        />
        <Tool
          {...props}
          action="next-change"
          icon="down"
          label={review.next}
          onPress={() => props.onStep(1)}
        />
        <p className="review-left number" role="status">
          <span>{review.left(left.changes, left.segments)}</span>
          {place && <span className="quiet small"> {review.position(place.at, place.of)}</span>}
        </p>
      </div>
      <Decisions {...props} />
      <div className="review-options">
        <RadioGroup
          orientation="horizontal"
          value={options.layout}
          onChange={(value) =>
            onOptions({ ...options, layout: choice.find(({ id }) => id === value)?.id ?? 'sides' })
          }
        >
          <Label className="unseen">{review.layout}</Label>
          <div className="segmented">
            {choice.map(({ id, name }) => (
              <Radio key={id} value={id}>
                {name}
              </Radio>
            ))}
          </div>
        </RadioGroup>
        <ToggleButton
          className="react-aria-ToggleButton button-quiet button-small"
          isSelected={options.isWhole}
          onChange={(isWhole) => onOptions({ ...options, isWhole })}
        >
          {review.whole}
        </ToggleButton>
        <ToggleButton
          className="react-aria-ToggleButton button-quiet button-small"
          isSelected={options.showsAccepted}
          onChange={(showsAccepted) => onOptions({ ...options, showsAccepted })}
        >
          {review.acceptedToo}
        </ToggleButton>
        <Tool {...props} action="review" icon="close" label={review.back} onPress={props.onClose} />
      </div>
    </header>
  );
}

interface ToolProps {
  readonly keys: ReviewBarProps['keys'];
  readonly action: ReviewAction;
  readonly icon: 'up' | 'down' | 'close';
  readonly label: string;
  readonly onPress: () => void;
}

function Tool({ keys, action, icon, label, onPress }: ToolProps) {
  const key = keys[action];
  return (
    <ActionButton
      variant="quiet"
      icon={icon}
      label={label}
      onPress={onPress}
      {...(key === undefined ? {} : { keys: key })}
    />
  );
}

function Decisions({ hasCurrent, selected, keys, onDecide }: ReviewBarProps) {
  const { review } = useMessages();
  const isSeveral = selected > 1;
  return (
    <div className="review-decisions">
      {(['accept', 'revert'] as const).map((decision) => {
        const key = keys[isSeveral ? (`${decision}-segments` as const) : (`${decision}-change` as const)];
        return (
          <ActionButton
            key={decision}
            isSmall
            icon={decision === 'accept' ? 'check' : 'undo'}
            isDisabled={!isSeveral && !hasCurrent}
            tooltip={review[`${decision}Help`]}
            onPress={() => onDecide(decision, isSeveral ? 'selection' : 'change')}
            {...(key === undefined ? {} : { keys: key })}
          >
            {isSeveral ? review[`${decision}Selected`](selected) : review[decision]}
          </ActionButton>
        );
      })}
    </div>
  );
}
