import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';

/** How the person wants to see the review. */
export interface ReviewOptions {
  /** Two columns, or one with what was taken out beside what was put in. */
  readonly layout: 'sides' | 'inline';
  /** The whole text, or only what changed. */
  readonly isWhole: boolean;
  /** Changes that were accepted, too. */
  readonly showsAccepted: boolean;
}

/** A change of the review: a row, and which of its hunks where it has several. */
export interface CurrentChange {
  readonly row: SegmentId;
  readonly hunk: number;
}

/** What the list shows in one row. */
export type ReviewItem =
  | { readonly id: SegmentId; readonly kind: 'change'; readonly row: ReviewRow }
  /** Text around the changes: neighbours stand together, so that a long text is not as many rows as it has segments. */
  | { readonly id: string; readonly kind: 'text'; readonly rows: readonly ReviewRow[] };

/** Segments of unchanged text that stand in one row. Cut by their ids, so that an edit shifts no later row. */
const TOGETHER = 20;

const changes = new WeakMap<ReviewRow, ReviewItem>();
const texts = new WeakMap<ReviewRow, ReviewItem & { readonly kind: 'text' }>();

/** The rows of the list, in order. O(rows); an item that says the same is the same object as the last time. */
export function listReview(rows: readonly ReviewRow[], options: ReviewOptions): readonly ReviewItem[] {
  const items: ReviewItem[] = [];
  let together: ReviewRow[] = [];
  const close = () => {
    if (together.length > 0) items.push(textItem(together));
    together = [];
  };
  for (const row of rows) {
    if (row.state === 'pending' || (row.state === 'accepted' && options.showsAccepted)) {
      close();
      items.push(changeItem(row));
    } else if (options.isWhole && row.now.length > 0) {
      if (row.id % TOGETHER === 0) close();
      together.push(row);
      if (together.length === 2 * TOGETHER) close();
    }
  }
  close();
  return items;
}

function changeItem(row: ReviewRow): ReviewItem {
  let item = changes.get(row);
  if (!item) {
    item = { id: row.id, kind: 'change', row };
    changes.set(row, item);
  }
  return item;
}

function textItem(rows: readonly ReviewRow[]): ReviewItem {
  const [first] = rows;
  const known = texts.get(first);
  if (known?.rows.length === rows.length && known.rows.every((row, index) => row === rows[index]))
    return known;
  const item = { id: `text ${first.id}`, kind: 'text', rows } as const;
  texts.set(first, item);
  return item;
}
