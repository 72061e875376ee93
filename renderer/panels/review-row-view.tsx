import { useMessages } from '../locale/messages.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import { ActionButton } from './action-button.tsx';
import type { ReviewItem } from './list-review.ts';
import { useReview } from './review-context.ts';
import { rowNumbers } from './review-label.ts';
import { hasAccepted, hidesBaseline } from './review-parts.ts';
import { ReviewWords } from './review-words.tsx';

/** One row: its number and what became of it, the words before and now, and what can be done. */
export function ReviewRowView({ item }: { readonly item: ReviewItem }) {
  const { layout } = useReview();
  return (
    <div className={`review-row review-${layout}`}>
      <RowHead item={item} />
      {item.kind === 'text' ? <PlainText rows={item.rows} /> : <ChangedRow row={item.row} />}
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

function ChangedRow({ row }: { readonly row: ReviewRow }) {
  const { describe } = useReview();
  const { review } = useMessages();
  const source = describe.source(row);
  return (
    <div className="review-body">
      {source !== '' && (
        <p className="quiet review-source" dir="auto">
          <span className="unseen">{review.source} </span>
          {source}
        </p>
      )}
      <ChangedText row={row} />
      {hidesBaseline(row) && (
        <div className="review-accepted-so-far">
          <span className="quiet small">{review.acceptedSoFar}</span>
          <ReviewWords row={row} shown="baseline" />
        </div>
      )}
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
      {row.loaded === null ? (
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

/** Text that did not change, once; accepted changes unmarked, beside how they were loaded where texts stand side by side. */
function PlainText({ rows }: { readonly rows: readonly ReviewRow[] }) {
  const { layout } = useReview();
  const { review } = useMessages();
  return (
    <div className="review-plain">
      {rows.map((row) =>
        layout === 'sides' && row.state === 'accepted' && row.loaded !== row.after ? (
          <div key={row.id} className="review-texts">
            {row.loaded === null ? (
              <p className="small">{review.notBefore}</p>
            ) : (
              <PlainWords text={row.loaded} />
            )}
            <PlainWords text={row.after} />
          </div>
        ) : (
          <PlainWords key={row.id} text={row.after} />
        ),
      )}
    </div>
  );
}

function PlainWords({ text }: { readonly text: string }) {
  return (
    <p className="excerpt review-words" dir="auto">
      {text}
    </p>
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
      {hasAccepted(row) && (
        <ActionButton
          variant="quiet"
          isSmall
          icon="uncheck"
          label={review.withdrawRow(numbers)}
          onPress={() => onDecide('withdraw', row)}
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
