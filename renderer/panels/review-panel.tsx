import { useMemo } from 'react';
import type { CSSProperties } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import { changesIn, countPending } from '../../shared/review/review-row.ts';
import { useMessages } from '../locale/messages.ts';
import { EmptyWords } from './empty-words.tsx';
import { useLatest } from './latest.ts';
import type { CurrentChange, ReviewOptions } from './list-review.ts';
import { listReview } from './list-review.ts';
import type { ReviewAction } from './review-bar.tsx';
import { ReviewBar } from './review-bar.tsx';
import type { Decision, RowDecision, RowDescriber } from './review-context.ts';
import { ReviewContext } from './review-context.ts';
import { ReviewList } from './review-list.tsx';
import './panel.css';
import './review-panel.css';

export interface ReviewPanelProps {
  /** All of them, in text order; a row that says the same as before is the same object. */
  readonly rows: readonly ReviewRow[];
  readonly describe: RowDescriber;
  readonly options: ReviewOptions;
  readonly onOptions: (options: ReviewOptions) => void;
  readonly current: CurrentChange | null;
  readonly onCurrent: (change: CurrentChange) => void;
  readonly selected: ReadonlySet<SegmentId>;
  readonly onSelect: (selected: ReadonlySet<SegmentId>) => void;
  /** Size of the texts' words, px, and their font. */
  readonly textSize: number;
  readonly font: 'even' | 'prose';
  readonly keys: Partial<Readonly<Record<ReviewAction, string>>>;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onDecide: (decision: Decision, of: 'change' | 'selection') => void;
  /** One row, whatever is selected. */
  readonly onDecideRow: (decision: RowDecision, row: ReviewRow) => void;
  readonly onOpen: (segment: SegmentId) => void;
  readonly onClose: () => void;
}

/** The translation as it was loaded against the edited text: every change, to accept or to revert. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { rows, describe, options, current } = props;
  const { review } = useMessages();
  const items = useMemo(() => listReview(rows, options), [rows, options]);
  const left = useMemo(() => countPending(rows), [rows]);
  const currentRow = useMemo(
    () => rows.find(({ id, state }) => id === current?.row && state !== 'unchanged'),
    [rows, current?.row],
  );
  const actions = useLatest(props);
  const context = useMemo(
    () => ({
      layout: options.layout,
      showsAccepted: options.showsAccepted,
      current,
      describe,
      onDecide: (decision: RowDecision, row: ReviewRow) => actions.current.onDecideRow(decision, row),
    }),
    [actions, options.layout, options.showsAccepted, current, describe],
  );
  const changes = currentRow ? changesIn(currentRow) : 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Keys of everything in it come by here.
    <section
      className="panel review"
      aria-label={review.title}
      style={fontStyle(props)}
      // On the way down: rows keep the keys of what stands in them to themselves.
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <ReviewBar
        {...props}
        left={left}
        hasCurrent={currentRow !== undefined}
        place={changes > 0 && current ? { at: current.hunk + 1, of: changes } : null}
        selected={props.selected.size}
      />
      <ReviewContext value={context}>
        {items.length > 0 ? (
          <>
            {options.layout === 'sides' && <ColumnTitles />}
            <ReviewList
              items={items}
              selected={props.selected}
              onSelect={props.onSelect}
              onPoint={(row, hunk) => props.onCurrent({ row, hunk })}
              onOpen={props.onOpen}
            />
          </>
        ) : rows.some(({ state }) => state === 'accepted') ? (
          <EmptyWords title={review.allDecided}>{review.allDecidedHelp}</EmptyWords>
        ) : (
          <EmptyWords title={review.none}>{review.noneHelp}</EmptyWords>
        )}
      </ReviewContext>
    </section>
  );
}

function fontStyle({ textSize, font }: ReviewPanelProps): CSSProperties {
  const family = font === 'even' ? 'var(--font-even)' : 'var(--font-prose)';
  const properties: Readonly<Record<`--${string}`, string>> = {
    '--review-size': `${textSize / 16}rem`,
    '--review-font': family,
  };
  return properties;
}

/** For the eye: what each row reads out says which words were removed and which added. */
function ColumnTitles() {
  const { review } = useMessages();
  return (
    <div className="review-row review-sides review-titles" aria-hidden="true">
      <span />
      <div className="review-texts">
        <span>{review.before}</span>
        <span>{review.after}</span>
      </div>
    </div>
  );
}
