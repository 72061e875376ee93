import * as fc from 'fast-check';
import type { Bead } from '../../../shared/bitext/bead.ts';

/** Beads, and a height for each of their lines: everything that levelling looks at. */
export interface Rows {
  readonly beads: readonly Bead[];
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly breath: readonly number[];
}

const size = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .filter(([source, target]) => source + target > 0);

/** Px of a line: a few lines of text of 20 px each. */
const height = fc.integer({ min: 1, max: 6 }).map((lines) => lines * 20);

export const arbitraryRows: fc.Arbitrary<Rows> = fc.array(size, { maxLength: 200 }).chain((sizes) => {
  const beads = beadsOfSizes(sizes);
  const count = (side: 'source' | 'target') => beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return fc.record({
    beads: fc.constant(beads),
    source: exactly(count('source'), height),
    target: exactly(count('target'), height),
    breath: exactly(beads.length, fc.constantFrom(0, 6, 20)),
  });
});

/** Source ids from 0, target ids from 10,000. */
export function beadsOfSizes(sizes: readonly (readonly [number, number])[]): Bead[] {
  let source = 0;
  let target = 10_000;
  return sizes.map(([left, right]) => ({
    source: Array.from({ length: left }, () => source++),
    target: Array.from({ length: right }, () => target++),
    confidence: 1,
    pinned: false,
  }));
}

function exactly(length: number, item: fc.Arbitrary<number>): fc.Arbitrary<number[]> {
  return fc.array(item, { minLength: length, maxLength: length });
}
