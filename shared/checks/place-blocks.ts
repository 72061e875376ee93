/** So many places share one block; one that grew beyond twice as many is parted. */
const BLOCK = 512;

/**
 * Something for every block of neighbouring places, made anew only for those blocks in which a place changed: what is said of all
 * places costs one block and one look at each of the others.
 */
export class PlaceBlocks<Value> {
  #sizes: number[] = [];
  /** Null where to be made. */
  #values: (Value | null)[] = [];

  /** All anew, for so many places. */
  reset(count: number): void {
    this.#sizes = [];
    this.#values = [];
    this.#put(0, count);
  }

  /** So many places from that index on went, and so many came in their stead. O(blocks). */
  splice(from: number, removed: number, added: number): void {
    let block = 0;
    let start = 0;
    while (block < this.#sizes.length - 1 && start + (this.#sizes[block] ?? 0) <= from)
      start += this.#sizes[block++] ?? 0;
    let left = removed;
    let size = added;
    const first = block;
    for (let at = from; block < this.#sizes.length && (block === first || left > 0); block++) {
      const here = this.#sizes[block] ?? 0;
      const gone = Math.min(left, start + here - at);
      size += here - gone;
      left -= gone;
      at += gone;
      start += here;
    }
    this.#sizes.splice(first, block - first);
    this.#values.splice(first, block - first);
    this.#put(first, size);
  }

  /** What the blocks of these places said holds no more. */
  forget(places: Iterable<number>): void {
    let block = 0;
    let start = 0;
    for (const at of places) {
      if (at < start) [block, start] = [0, 0];
      while (block < this.#sizes.length - 1 && start + (this.#sizes[block] ?? 0) <= at)
        start += this.#sizes[block++] ?? 0;
      this.#values[block] = null;
    }
  }

  /** Those of all blocks, in order; `make` is asked for the places from an index to another, half-open. */
  all(make: (from: number, to: number) => Value): readonly Value[] {
    let from = 0;
    return this.#sizes.map((size, block) => {
      const to = from + size;
      const value = this.#values[block] ?? make(from, to);
      this.#values[block] = value;
      from = to;
      return value;
    });
  }

  #put(block: number, count: number): void {
    const sizes: number[] = [];
    for (let left = count; left > 0;) {
      const size = left > 2 * BLOCK ? BLOCK : left;
      sizes.push(size);
      left -= size;
    }
    this.#sizes = this.#sizes.toSpliced(block, 0, ...sizes);
    this.#values = this.#values.toSpliced(block, 0, ...sizes.map(() => null));
  }
}
