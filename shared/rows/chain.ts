/** A link that could be level with what is before and after it. */
export interface Link {
  /** Its first line on the target side. */
  readonly target: number;
  /** What is gained by having it level; more than 0. */
  readonly weight: number;
  /** By how many lines its sides are shifted against each other; not below 0. */
  readonly shift: number;
}

/**
 * The heaviest run of links that ascend on both sides: indexes into `links`, which ascend by their source line. Of several that
 * are equally heavy the one is taken that is shifted the least, and of those still equal the earlier links. O(n log n): a
 * Fenwick tree over the target lines holds the best chain that ends before each of them (Fenwick 1994).
 */
export function heaviestChain(links: readonly Link[]): readonly number[] {
  const ranks = new Int32Array(links.length);
  const byTarget = Array.from(links, (_, at) => at).toSorted(
    (left, right) => links[left].target - links[right].target,
  );
  byTarget.forEach((at, rank) => {
    ranks[at] = rank;
  });
  const weights = new Float64Array(links.length);
  const shifts = new Float64Array(links.length);
  const before = new Int32Array(links.length);
  const tree = new Int32Array(links.length + 1).fill(-1);
  // Whether the chain that ends with the one goes before that with the other; -1 is none.
  const isBetter = (one: number, other: number): boolean => {
    if (one < 0 || other < 0) return other < 0;
    if (weights[one] !== weights[other]) return weights[one] > weights[other];
    return shifts[one] === shifts[other] ? one < other : shifts[one] < shifts[other];
  };
  let best = -1;
  for (let at = 0; at < links.length; at++) {
    let last = -1;
    for (let node = ranks[at]; node > 0; node -= node & -node) {
      if (isBetter(tree[node], last)) last = tree[node];
    }
    before[at] = last;
    weights[at] = links[at].weight + (last >= 0 ? weights[last] : 0);
    shifts[at] = links[at].shift + (last >= 0 ? shifts[last] : 0);
    for (let node = ranks[at] + 1; node <= links.length; node += node & -node) {
      if (isBetter(at, tree[node])) tree[node] = at;
    }
    if (isBetter(at, best)) best = at;
  }
  const chain: number[] = [];
  for (let at = best; at >= 0; at = before[at]) chain.push(at);
  return chain.toReversed();
}
