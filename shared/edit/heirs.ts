import type { SegmentId } from '../bitext/segment.ts';
import type { DeleteEdit } from './edit.ts';

/**
 * Who stands in the end for segments that are deleted: what is kept in the place of one may be deleted for the sake of another. What
 * was walked is remembered, so that a long chain, of a sentence that stands there thousands of times, is walked once.
 */
export class Heirs {
  readonly #next = new Map<SegmentId, SegmentId | undefined>();

  constructor(deletions: readonly DeleteEdit[] = []) {
    for (const { segment, keep } of deletions) this.add(segment, keep);
  }

  add(deleted: SegmentId, keep: SegmentId | undefined): void {
    this.#next.set(deleted, keep);
  }

  isDeleted(segment: SegmentId): boolean {
    return this.#next.has(segment);
  }

  /** The segment itself where it is not deleted; undefined where nobody stays for it, in a ring too. */
  of(segment: SegmentId): SegmentId | undefined {
    const passed = new Set<SegmentId>();
    let heir: SegmentId | undefined = segment;
    while (heir !== undefined && this.#next.has(heir)) {
      if (passed.has(heir)) heir = undefined;
      else {
        passed.add(heir);
        heir = this.#next.get(heir);
      }
    }
    for (const one of passed) this.#next.set(one, heir);
    return heir;
  }
}
