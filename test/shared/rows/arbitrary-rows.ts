import * as fc from 'fast-check';
import { inOrder } from '../../../shared/bitext/bead-order.ts';
import type { Bead } from '../../../shared/bitext/bead.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import type { SegmentedText } from '../../../shared/bitext/segmented-text.ts';
import { frameOf } from '../../../shared/rows/frame.ts';

/** Texts with their beads, and a height for each of their lines: everything that levelling looks at. */
export interface Rows {
  readonly bitext: Bitext;
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly breath: readonly number[];
}

const size = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .filter(([source, target]) => source + target > 0);

/** Px of a line: a few lines of text of 20 px each. */
const height = fc.integer({ min: 1, max: 6 }).map((lines) => lines * 20);

const plain: fc.Arbitrary<Bitext> = fc.array(size, { maxLength: 200 }).map(bitextOfSizes);

/** Links that a person drew: some segments of a plain bitext changed their beads. */
const crossing: fc.Arbitrary<Bitext> = fc
  .tuple(
    fc.array(size, { minLength: 2, maxLength: 40 }).map(bitextOfSizes),
    fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
  )
  .map(([bitext, moves]) =>
    moves.reduce((moved, [from, to]) => withMoved(moved, from % moved.beads.length, to), bitext),
  );

export const arbitraryRows: fc.Arbitrary<Rows> = fc.oneof(plain, crossing).chain((bitext) =>
  fc.record({
    bitext: fc.constant(bitext),
    source: exactly(bitext.source.segments.length, height),
    target: exactly(bitext.target.segments.length, height),
    breath: exactly(frameOf(bitext).count, fc.constantFrom(0, 6, 20)),
  }),
);

/** The target segments of one bead go to another. */
function withMoved(bitext: Bitext, from: number, to: number): Bitext {
  const moved = bitext.beads[from];
  const other = to % bitext.beads.length;
  const beads = bitext.beads.flatMap((bead, at): Bead[] => {
    if (from === other) return [bead];
    if (at === other)
      return [{ ...bead, target: [...bead.target, ...moved.target].toSorted((left, right) => left - right) }];
    return at === from && bead.source.length === 0 ? [] : [at === from ? { ...bead, target: [] } : bead];
  });
  return { ...bitext, beads: inOrder(bitext.source, bitext.target, beads) };
}

export function bitextOfSizes(sizes: readonly (readonly [number, number])[]): Bitext {
  return bitextOfBeads(beadsOfSizes(sizes));
}

/** Texts of the segments that beads hold, which are in order. */
export function bitextOfBeads(beads: readonly Bead[]): Bitext {
  return { source: textOf(beads, 'source'), target: textOf(beads, 'target'), beads };
}

function textOf(beads: readonly Bead[], side: 'source' | 'target'): SegmentedText {
  const ids = beads.flatMap((bead) => bead[side]).toSorted((left, right) => left - right);
  return { lead: '', segments: ids.map((id) => ({ id, text: `${id}`, gap: ' ' })) };
}

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
