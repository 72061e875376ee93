import type { SegmentId } from '../bitext/segment.ts';
import type { Edit, ReplaceEdit } from '../edit/edit.ts';

/** What edits have claimed of the text so far. Claims of a segment are kept in order: asking costs the logarithm of their number. */
export class EditClaims {
  readonly #deleted: ReadonlySet<SegmentId>;
  readonly #claims = new Map<SegmentId, ReplaceEdit[]>();

  constructor(deleted: ReadonlySet<SegmentId>) {
    this.#deleted = deleted;
  }

  /**
   * Takes all of the edits, or none; whether they were taken. Insertions at one offset stand in each other's way, since their order
   * would be a guess; at a border they do not. Edits that overlap each other cannot be made.
   */
  take(edits: readonly Edit[]): boolean {
    if (!edits.every((edit) => this.#isFree(edit)) || overlapEachOther(edits)) return false;
    for (const edit of edits) this.#claim(edit);
    return true;
  }

  /** Deletions are decided beforehand, or not at all. */
  #isFree(edit: Edit): boolean {
    if (edit.kind === 'delete' || this.#deleted.has(edit.segment)) return false;
    const claims = this.#claims.get(edit.segment);
    if (!claims) return true;
    const index = firstFrom(claims, edit);
    const before = claims[index - 1];
    if (before && overlap(before, edit)) return false;
    for (let at = index; claims[at] && claims[at].start <= edit.end; at++)
      if (overlap(claims[at], edit)) return false;
    return true;
  }

  #claim(edit: Edit): void {
    if (edit.kind === 'delete') return;
    const claims = this.#claims.get(edit.segment);
    if (claims) claims.splice(firstFrom(claims, edit), 0, edit);
    else this.#claims.set(edit.segment, [edit]);
  }
}

function overlapEachOther(edits: readonly Edit[]): boolean {
  if (edits.length < 2) return false;
  const own = new EditClaims(new Set());
  return !edits.every((edit) => own.take([edit]));
}

function overlap(left: ReplaceEdit, right: ReplaceEdit): boolean {
  if (left.start === right.start && left.end === right.end) return true;
  return left.start < right.end && right.start < left.end;
}

/** Index of the first claim that does not stand before the edit, by start, then by end. */
function firstFrom(claims: readonly ReplaceEdit[], { start, end }: ReplaceEdit): number {
  let low = 0;
  let high = claims.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const claim = claims[middle];
    if (claim && (claim.start < start || (claim.start === start && claim.end < end))) low = middle + 1;
    else high = middle;
  }
  return low;
}
