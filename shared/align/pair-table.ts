/** Pairs of source keys and target keys with a weight each, grouped by source key. */
export interface PairTable {
  /** Pairs of source key `e` are `starts[e]` to `starts[e + 1] - 1`. */
  readonly starts: Int32Array;
  /** Target keys, ascending within a source key. */
  readonly partners: Int32Array;
  readonly weights: Float32Array;
}

/** Builds the table from pairs in any order; of equal pairs the heaviest weight counts. O(pairs log pairs). */
export function pairTable(
  sourceKeys: number,
  pairs: readonly (readonly [source: number, target: number, weight: number])[],
): PairTable {
  const sorted = pairs.toSorted(
    (left, right) => left[0] - right[0] || left[1] - right[1] || right[2] - left[2],
  );
  const starts = new Int32Array(sourceKeys + 1);
  const partners = new Int32Array(sorted.length);
  const weights = new Float32Array(sorted.length);
  let used = 0;
  let at = 0;
  for (let key = 0; key < sourceKeys; key++) {
    starts[key] = used;
    let before = -1;
    while (at < sorted.length && sorted[at][0] === key) {
      const [, target, weight] = sorted[at++];
      if (target === before) continue;
      before = target;
      partners[used] = target;
      weights[used++] = weight;
    }
  }
  starts[sourceKeys] = used;
  return { starts, partners: partners.slice(0, used), weights: weights.slice(0, used) };
}

/** The pairs one by one. */
export function eachPair(
  table: PairTable,
  visit: (source: number, target: number, weight: number) => void,
): void {
  for (let source = 0; source + 1 < table.starts.length; source++) {
    for (let at = table.starts[source]; at < table.starts[source + 1]; at++) {
      visit(source, table.partners[at], table.weights[at]);
    }
  }
}
