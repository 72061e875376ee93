import type { Bead } from './bead.ts';
import { bug } from './bug.ts';
import type { SegmentId } from './segment.ts';

/** Beads of two lists, by their indexes, that hold the same segments. */
export interface BeadGroup {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Two ways of dealing the same segments to beads fall into groups: beads that share a segment are in one, and no smaller part
 * of either list can be exchanged for one of the other. In the order of the first beads of `before`; indexes ascend.
 * O(segments), nearly (union by halving paths; Tarjan & van Leeuwen 1984).
 */
export function beadGroups(before: readonly Bead[], after: readonly Bead[]): readonly BeadGroup[] {
  const holder = new Map<SegmentId, number>();
  before.forEach((bead, at) => {
    for (const id of [...bead.source, ...bead.target]) holder.set(id, at);
  });
  const parent = before.map((_, at) => at);
  const rootOf = (at: number): number => {
    let node = at;
    while (parent[node] !== node) node = parent[node] = parent[parent[node]];
    return node;
  };
  const held = after.map((bead) => {
    const [first, ...others] = [...bead.source, ...bead.target].map(
      (id) => holder.get(id) ?? bug(`segment ${id} is in one list of beads only`),
    );
    for (const other of others) {
      const [one, two] = [rootOf(first), rootOf(other)];
      parent[Math.max(one, two)] = Math.min(one, two);
    }
    return first;
  });
  const groups = new Map<number, { before: number[]; after: number[] }>();
  before.forEach((_, at) => {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.before.push(at);
    else groups.set(root, { before: [at], after: [] });
  });
  held.forEach((at, index) => groups.get(rootOf(at))?.after.push(index));
  return [...groups.values()];
}
