import type { Messages } from '../locale/messages.ts';
import { changesIn } from '../../shared/review/review-row.ts';
import type { ReviewItem } from './list-review.ts';
import type { RowDescriber } from './review-context.ts';

/** Numbers that a row goes by: of the segments that stand, else of those that are gone as they were loaded. */
export function rowNumbers(item: ReviewItem, describe: RowDescriber): readonly number[] {
  if (item.kind === 'text')
    return [item.rows[0], item.rows.at(-1) ?? item.rows[0]].map((row) => describe.numberNow(row.now[0]));
  const { now, old } = item.row;
  return now.length > 0 ? now.map(describe.numberNow) : old.map(describe.numberLoaded);
}

/** What a screen reader says of a row: `Segment 12, edited, 3 changes`. */
export function rowLabel(item: ReviewItem, describe: RowDescriber, review: Messages['review']): string {
  const numbers = review.segments(
    rowNumbers(item, describe),
    item.kind === 'change' && item.row.now.length === 0,
  );
  if (item.kind === 'text') return [numbers, review.unchanged].join(', ');
  const { row } = item;
  const isConfirmed = row.now.some(describe.isConfirmed);
  return [
    numbers,
    review.kind[row.kind].toLowerCase(),
    ...(row.state === 'accepted' ? [review.accepted.toLowerCase()] : []),
    ...(isConfirmed ? [review.confirmed.toLowerCase()] : []),
    review.changes(changesIn(row)),
  ].join(', ');
}
