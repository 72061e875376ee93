import { useMessages } from '../locale/messages.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import { ActionButton } from './action-button.tsx';
import type { ReviewItem } from './list-review.ts';
import { useReview } from './review-context.ts';
import { rowNumbers } from './review-label.ts';
import { ReviewWords } from './review-words.tsx';

/** One row: its number and what became of it, the words before and now, and what can be done. */
export function ReviewRowView({ item }: { readonly item: ReviewItem }) {
  const { layout } = useReview();
  return (
    <div className={`review-row review-${layout}`}>
      <RowHead item={item} />
      {item.kind === 'text' ? <PlainText rows={item.rows} /> : <ChangedText row={item.row} />}
      {item.kind === 'change' && <RowActions item={item} row={item.row} />}
    </div>
  );
}

function RowHead({ item }: { readonly item: ReviewItem }) {
  const { describe } = useReview();
  const { review } = useMessages();
  const numbers = review.numbers(rowNumbers(item, describe));
  if (item.kind === 'text') {
    return (
      <div className="review-head">
        <span className="review-number number">{numbers}</span>
      </div>
    );
  }
  const { row } = item;
  const wasElsewhere = row.kind === 'moved' ? describe.numberLoaded(row.id) : 0;
  return (
    <div className="review-head">
      <span className={row.now.length === 0 ? 'review-number number review-gone' : 'review-number number'}>
        {numbers}
      </span>
      <span className={`review-kind review-kind-${row.kind}`}>{review.kind[row.kind]}</span>
      {wasElsewhere > 0 && <span className="quiet small">{review.wasNumber(wasElsewhere)}</span>}
      {row.state === 'accepted' && <span className="quiet small">{review.accepted}</span>}
      {row.now.some(describe.isConfirmed) && <span className="quiet small">{review.confirmed}</span>}
    </div>
  );
}

function ChangedText({ row }: { readonly row: ReviewRow }) {
  const { layout } = useReview();
  const { review } = useMessages();
  if (layout === 'inline') {
    return (
      <div className="review-texts">
        <ReviewWords row={row} shown="both" />
      </div>
    );
  }
  return (
    <div className="review-texts">
      {row.old.length === 0 ? (
        <p className="quiet small">{review.notBefore}</p>
      ) : (
        <ReviewWords row={row} shown="before" />
      )}
      {row.now.length === 0 ? (
        <p className="quiet small">{review.notNow}</p>
      ) : (
        <ReviewWords row={row} shown="after" />
      )}
    </div>
  );
}

/** Text that did not change, or whose changes are accepted: once, whatever the layout. */
function PlainText({ rows }: { readonly rows: readonly ReviewRow[] }) {
  return (
    <div className="review-plain">
      {rows.map(({ id, after }) => (
        <p key={id} className="excerpt review-words" dir="auto">
          {after}
        </p>
      ))}
    </div>
  );
}

function RowActions({ item, row }: { readonly item: ReviewItem; readonly row: ReviewRow }) {
  const { describe, onDecide } = useReview();
  const { review } = useMessages();
  const numbers = review.numbers(rowNumbers(item, describe));
  return (
    <div className="review-actions">
      {row.state === 'pending' && (
        <ActionButton
          variant="quiet"
          isSmall
          icon="check"
          label={review.acceptRow(numbers)}
          onPress={() => onDecide('accept', row)}
        />
      )}
      <ActionButton
        variant="quiet"
        isSmall
        icon="undo"
        label={review.revertRow(numbers)}
        onPress={() => onDecide('revert', row)}
      />
    </div>
  );
}
