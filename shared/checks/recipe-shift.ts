import { segmentOf } from '../bitext/segmented-text.ts';
import type { ReplaceEdit } from '../edit/edit.ts';
import type { CheckInput } from './check-input.ts';
import { inTextOrder } from './edited-input.ts';
import type { Finding } from './finding.ts';

/** A stretch of a segment, `end` exclusive. */
export type Stretch = Pick<Finding, 'start' | 'end'>;

/** Where stretches of a segment are after edits that do not overlap. */
export class Shift {
  readonly #edits: readonly ReplaceEdit[];
  /** By how many units what follows each edit has moved. */
  readonly #moved: readonly number[];

  constructor(edits: readonly ReplaceEdit[]) {
    this.#edits = inTextOrder(edits);
    let moved = 0;
    this.#moved = this.#edits.map(({ start, end, insert }) => (moved += insert.length - (end - start)));
  }

  /** What edits within it leave of a stretch; null where an edit reaches over one of its ends. O(log edits). */
  of({ start, end }: Stretch): Stretch | null {
    const first = this.#firstWhere((edit) => edit.end > start);
    const next = this.#firstWhere((edit) => edit.start >= end);
    const [inside, last] = [this.#edits[first], this.#edits[next - 1]];
    if ((inside && inside.start < start) || (last && last.start < end && last.end > end)) return null;
    const from = start + (this.#moved[first - 1] ?? 0);
    return { start: from, end: Math.max(from, end + (this.#moved[next - 1] ?? 0)) };
  }

  /** Index of the first edit of which that is true; it is true of all that follow. */
  #firstWhere(isSo: (edit: ReplaceEdit) => boolean): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.#edits[middle];
      if (edit && isSo(edit)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Whether the finding is about its whole sentence, in the text that it was found in. */
export function isOnWhole({ side, segment, start, end }: Finding, { bitext }: CheckInput): boolean {
  return start === 0 && end === segmentOf(bitext[side], segment).text.length;
}

/**
 * Tells what is said of a place, whatever its words. Of a whole sentence each family says one thing: a repeat that is near becomes
 * exact when a comma is mended, and is the same.
 */
export function placeKey({ check, side, segment }: Finding, place: Stretch | 'whole'): string {
  if (place === 'whole') return `${check.slice(0, check.indexOf('/'))} ${side} ${segment} whole`;
  return `${check} ${side} ${segment} ${place.start} ${place.end}`;
}
