import type { SegmentId } from '../bitext/segment.ts';
import type { DeleteEdit, Edit } from '../edit/edit.ts';
import { Heirs } from '../edit/heirs.ts';

/**
 * What deletions say to keep, where that is deleted as well: what is kept in its place, in the end. Where nothing of such a chain
 * stays, nothing is said. O(edits).
 */
export function withStandingKeeps(edits: readonly Edit[]): Edit[] {
  const heirs = new Heirs(edits.filter((edit): edit is DeleteEdit => edit.kind === 'delete'));
  return edits.map((edit) => {
    if (edit.kind !== 'delete' || edit.keep === undefined || !heirs.isDeleted(edit.keep)) return edit;
    const keep = heirs.of(edit.segment);
    return { kind: 'delete', segment: edit.segment, ...(keep !== undefined && { keep }) };
  });
}

/** Segments that one fix changes together, so that they are taken or left together: sets that grow into each other. */
export class FixGroups {
  readonly #parents = new Map<SegmentId, SegmentId>();
  readonly #keeps: DeleteEdit[] = [];

  /** Joins all segments that the edits of one fix change. */
  join(edits: readonly Edit[]): void {
    const [first] = edits;
    if (!first) return;
    for (const edit of edits) {
      this.#unite(first.segment, edit.segment);
      if (edit.kind === 'delete') this.#keeps.push(edit);
    }
  }

  /**
   * The number of the group of each segment, in their order, from 0. What is deleted for the sake of a sentence that is deleted as
   * well goes with that one; a kept sentence whose words are changed stands by itself.
   */
  numbersOf(segments: readonly SegmentId[], deleted: ReadonlySet<SegmentId>): readonly number[] {
    for (const { segment, keep } of this.#keeps)
      if (keep !== undefined && deleted.has(keep)) this.#unite(segment, keep);
    const numbers = new Map<SegmentId, number>();
    return segments.map((segment) => {
      const root = this.#rootOf(segment);
      const number = numbers.get(root) ?? numbers.size;
      numbers.set(root, number);
      return number;
    });
  }

  #unite(left: SegmentId, right: SegmentId): void {
    const [one, other] = [this.#rootOf(left), this.#rootOf(right)];
    if (one !== other) this.#parents.set(other, one);
  }

  #rootOf(segment: SegmentId): SegmentId {
    let root = segment;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root))
      root = parent;
    // What was walked points to the root from now on, so that long chains are walked once.
    for (let at = segment; at !== root;) {
      const next = this.#parents.get(at) ?? root;
      this.#parents.set(at, root);
      at = next;
    }
    return root;
  }
}
