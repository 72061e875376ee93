import type { SegmentId } from './segment.ts';
import type { SegmentedText } from './segmented-text.ts';
import { positionsOf } from './segmented-text.ts';

/** So many segments are looked through before the whole text is indexed. */
const NEARBY = 512;

/**
 * Finds places of segments from a place on that only moves forward. What is asked for mostly stands near that place, so a text in
 * which a few links cross is never indexed as a whole, which would take several ms in a long one.
 */
export class PlaceIndex {
  readonly #text: SegmentedText;
  readonly #near = new Map<SegmentId, number>();
  #whole: ReadonlyMap<SegmentId, number> | null = null;
  #next = 0;

  constructor(text: SegmentedText) {
    this.#text = text;
  }

  /** The segment's place, or -1 where none from `from` on has that id. */
  placeOf(id: SegmentId, from: number): number {
    const { segments } = this.#text;
    const known = (this.#whole ?? this.#near).get(id) ?? -1;
    if (known >= 0 || this.#whole) return known >= from ? known : -1;
    this.#next = Math.max(this.#next, from);
    const end = Math.min(segments.length, from + NEARBY);
    while (this.#next < end) {
      const place = this.#next++;
      this.#near.set(segments[place].id, place);
      if (segments[place].id === id) return place;
    }
    this.#whole = positionsOf(this.#text);
    const place = this.#whole.get(id) ?? -1;
    return place >= from ? place : -1;
  }
}
