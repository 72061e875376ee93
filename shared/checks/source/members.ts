import type { SegmentId } from '../../bitext/segment.ts';
import type { Place } from '../place.ts';

/**
 * Places by their segment, with the two of the lowest ids at hand: whatever the order in which places come and go, the same ones.
 * O(1), but for taking out one of those two: O(members).
 */
export class Members {
  readonly #places = new Map<SegmentId, Place>();
  /** Ascending; null where to be looked for. */
  #first: readonly Place[] | null = [];

  get size(): number {
    return this.#places.size;
  }

  add(place: Place): void {
    this.#places.set(place.segment.id, place);
    if (!this.#first) return;
    const [one, two] = this.#first;
    const { id } = place.segment;
    if (!one || !two || id < two.segment.id) this.#first = lowest([...this.#first, place]);
  }

  /** Only that very place: a newer one of the same segment stays. */
  delete(place: Place): void {
    const { id } = place.segment;
    if (this.#places.get(id) !== place) return;
    this.#places.delete(id);
    if (this.#first?.includes(place)) this.#first = null;
  }

  has(place: Place): boolean {
    return this.#places.get(place.segment.id) === place;
  }

  [Symbol.iterator](): Iterator<Place> {
    return this.#places.values();
  }

  /** The places of the two lowest ids, or of the one that there is. */
  get first(): readonly Place[] {
    if (this.#first) return this.#first;
    let found: readonly Place[] = [];
    for (const place of this.#places.values()) {
      const last = found.at(-1);
      if (found.length < 2 || (last && place.segment.id < last.segment.id)) found = lowest([...found, place]);
    }
    this.#first = found;
    return found;
  }
}

function lowest(places: readonly Place[]): readonly Place[] {
  return places.toSorted((left, right) => left.segment.id - right.segment.id).slice(0, 2);
}
