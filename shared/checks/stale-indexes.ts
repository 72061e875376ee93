/** Indexes, each once, in the order in which they came: for a hundred thousand, far cheaper than a set. */
export class StaleIndexes {
  readonly #known: Uint8Array;
  readonly list: number[] = [];

  constructor(count: number) {
    this.#known = new Uint8Array(count);
  }

  add(at: number): void {
    if (this.#known[at] !== 0) return;
    this.#known[at] = 1;
    this.list.push(at);
  }
}
