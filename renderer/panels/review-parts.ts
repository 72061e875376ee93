import type { ReviewRow } from '../../shared/review/review-row.ts';
import { hunksIn } from '../../shared/review/review-row.ts';

/** A run of a row's words: in both texts, or one hunk with what each text has there. */
export type ReviewPart =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'hunk'; readonly index: number; readonly removed: string; readonly added: string };

/** A row's words in order. The same parts and what was removed are the text before, the same and what was added the text after. */
export function reviewParts(row: ReviewRow): readonly ReviewPart[] {
  const parts: ReviewPart[] = [];
  let at = 0;
  const same = (end: number) => {
    if (end > at) parts.push({ kind: 'same', text: row.before.slice(at, end) });
  };
  for (const [index, hunk] of hunksIn(row).entries()) {
    same(hunk.beforeStart);
    parts.push({
      kind: 'hunk',
      index,
      removed: row.before.slice(hunk.beforeStart, hunk.beforeEnd),
      added: row.after.slice(hunk.afterStart, hunk.afterEnd),
    });
    at = hunk.beforeEnd;
  }
  same(row.before.length);
  return parts;
}
