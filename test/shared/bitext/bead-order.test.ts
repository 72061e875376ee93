import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { inOrder, rowEnds } from '../../../shared/bitext/bead-order.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import type { SegmentedText } from '../../../shared/bitext/segmented-text.ts';

/** `count` segments with ids from `first` on. */
function text(first: number, count: number): SegmentedText {
  const segments = Array.from({ length: count }, (_, at) => ({ id: first + at, text: `s${at}`, gap: ' ' }));
  return { lead: '', segments };
}

const FIRST_TARGET = 101;

/** `1:1 2+4: :2` as beads; numbers from 1 on either side. */
function beadsOf(notation: string): readonly Bead[] {
  const ids = (part: string, first: number): number[] =>
    part === '' ? [] : part.split('+').map((number) => Number(number) - 1 + first);
  return notation.split(' ').map((link) => {
    const [source = '', target = ''] = link.split(':');
    return { source: ids(source, 1), target: ids(target, FIRST_TARGET), confidence: 1, pinned: false };
  });
}

function texts(beads: readonly Bead[]): { source: SegmentedText; target: SegmentedText } {
  const count = (side: 'source' | 'target'): number =>
    beads.reduce((sum, bead) => sum + bead[side].length, 0);
  return { source: text(1, count('source')), target: text(FIRST_TARGET, count('target')) };
}

/** Any way of dealing the segments of two texts to beads, in any order. */
const arbitraryBeads: fc.Arbitrary<readonly Bead[]> = fc
  .tuple(
    fc.array(fc.nat(7), { maxLength: 9 }),
    fc.array(fc.nat(7), { maxLength: 9 }),
    fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  )
  .map(([source, target, keys]) => {
    const beads = keys
      .map((key, name) => ({
        key,
        source: source.flatMap((owner, at) => (owner === name ? [at + 1] : [])),
        target: target.flatMap((owner, at) => (owner === name ? [at + FIRST_TARGET] : [])),
      }))
      .filter((bead) => bead.source.length + bead.target.length > 0);
    return beads
      .toSorted((left, right) => left.key - right.key)
      .map(({ key, ...sides }) => ({ ...sides, confidence: (key % 10) / 10, pinned: false }));
  });

describe('the order of beads', () => {
  it.each([
    ['beads that ascend stay', '1:1 2: :2 3:3', '1:1 2: :2 3:3', [1, 2, 3, 4]],
    ['a lonely target may stand before a lonely source', '1:1 :2 2: 3:3', '1:1 :2 2: 3:3', [1, 2, 3, 4]],
    ['beads out of order are put in order', '3:3 1:1 2:2', '1:1 2:2 3:3', [1, 2, 3]],
    ['beads that cross share a row', '1:2 2:1 3:3', '1:2 2:1 3:3', [2, 3]],
    ['the first source segment leads', '2:1 1:2', '1:2 2:1', [2]],
    ['a hole embraces what stands in it', '1:1+3 :2 2:4', '1:1+3 :2 2:4', [2, 3]],
    [
      'a lonely target stands behind what holds the one before it',
      '1:3 2:1 3:4 :2',
      '1:3 2:1 :2 3:4',
      [3, 4],
    ],
    ['lonely targets hang on each other', ':3 1:5 :2+4 2:1', '1:5 2:1 :2+4 :3', [4]],
    ['several hang on one link in text order', ':4 2:6 :2 1:1+3+5', '1:1+3+5 :2 :4 2:6', [3, 4]],
    ['a lonely target that begins its row leads it', '1:4 :1+3 2:2', ':1+3 1:4 2:2', [3]],
    ['lonely sources that cross by holes are a row', '1+3: 2+4: 5:1', '1+3: 2+4: 5:1', [2, 3]],
    ['so are lonely targets', ':1+3 1:5 :2+4', ':1+3 :2+4 1:5', [2, 3]],
    ['of lonely rows on both sides the first stays first', ':1+3 :2 1+3: 2:', ':1+3 :2 1+3: 2:', [2, 4]],
    ['and the other first where it came first', '1+3: :1+3 2: :2', '1+3: 2: :1+3 :2', [2, 4]],
    [
      'a lonely segment at the edge of crossing beads stands outside',
      '1:2 2:1 3: 4:3',
      '1:2 2:1 3: 4:3',
      [2, 3, 4],
    ],
    ['a lonely bead with a hole holds what is in it', '1+3: 2:1 4:2', '1+3: 2:1 4:2', [2, 3]],
  ])('%s', (_, given, ordered, ends) => {
    const beads = beadsOf(given);
    const { source, target } = texts(beads);
    expect(inOrder(source, target, beads)).toEqual(beadsOf(ordered));
    expect([...rowEnds({ source, target, beads: beadsOf(ordered) })]).toEqual(ends);
  });

  it('is lawful, and putting in order twice is putting in order once, whatever the beads', () => {
    fc.assert(
      fc.property(arbitraryBeads, (beads) => {
        const both = texts(beads);
        const ordered = inOrder(both.source, both.target, beads);
        expect(new Set(ordered)).toEqual(new Set(beads));
        expect(brokenBeadLaw({ ...both, beads: ordered })).toBeNull();
        expect(inOrder(both.source, both.target, ordered)).toBe(ordered);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same order for a list and for that list cut between two rows', () => {
    fc.assert(
      fc.property(arbitraryBeads, fc.nat(), (beads, choice) => {
        const both = texts(beads);
        const ordered = inOrder(both.source, both.target, beads);
        const ends = rowEnds({ ...both, beads: ordered });
        const end = ends[choice % Math.max(ends.length, 1)] ?? 0;
        const first = ends[(choice % Math.max(ends.length, 1)) - 1] ?? 0;
        const row = ordered.slice(first, end);
        const mixed = [...ordered.slice(0, first), ...row.toReversed(), ...ordered.slice(end)];
        expect(inOrder(both.source, both.target, mixed)).toEqual(ordered);
      }),
      { numRuns: 500 },
    );
  });

  it('still holds where some rows are linked anew by themselves', () => {
    const owners = fc.array(fc.nat(4), { minLength: 18, maxLength: 18 });
    fc.assert(
      fc.property(arbitraryBeads, fc.nat(), fc.nat(), owners, (beads, one, other, owner) => {
        const both = texts(beads);
        const ordered = inOrder(both.source, both.target, beads);
        const cuts = [0, ...rowEnds({ ...both, beads: ordered })];
        const [from, to] = [cuts[one % cuts.length], cuts[other % cuts.length]].toSorted((a, b) => a - b);
        const range = ordered.slice(from, to);
        const segmentsOf = (side: 'source' | 'target') => {
          const held = new Set(range.flatMap((bead) => bead[side]));
          return both[side].segments.filter(({ id }) => held.has(id));
        };
        const [source, target] = [segmentsOf('source'), segmentsOf('target')];
        const anew = [0, 1, 2, 3, 4]
          .map((name) => ({
            source: source.flatMap(({ id }, at) => (owner[at] === name ? [id] : [])),
            target: target.flatMap(({ id }, at) => (owner[at + 9] === name ? [id] : [])),
            confidence: 1,
            pinned: false,
          }))
          .filter((bead) => bead.source.length + bead.target.length > 0);
        const linked = inOrder({ lead: '', segments: source }, { lead: '', segments: target }, anew);
        const all = [...ordered.slice(0, from), ...linked, ...ordered.slice(to)];
        expect(brokenBeadLaw({ ...both, beads: all })).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('survives tens of thousands of beads in one row, however they hang on each other', () => {
    const count = 30_000;
    const hanging = Array.from({ length: count }, (_, at) => ({
      source: [],
      target: [FIRST_TARGET + 1 + at],
      confidence: 1,
      pinned: false,
    }));
    const [over, under] = beadsOf(`1:${count + 2} 2:1`);
    const beads = [...hanging.toReversed(), under, over];
    const ordered = inOrder(text(1, 2), text(FIRST_TARGET, count + 2), beads);
    expect(ordered).toEqual([over, under, ...hanging]);
  });

  it('cuts rows only where no bead reaches over, and no row could be cut again', () => {
    fc.assert(
      fc.property(arbitraryBeads, (beads) => {
        const both = texts(beads);
        const ordered = inOrder(both.source, both.target, beads);
        let start = 0;
        const cut = { source: 0, target: 0 };
        for (const end of rowEnds({ ...both, beads: ordered })) {
          const row = ordered.slice(start, end);
          for (const side of ['source', 'target'] as const) {
            const first = side === 'source' ? 1 : FIRST_TARGET;
            const places = row.flatMap((bead) => bead[side].map((id) => id - first));
            expect(places.toSorted((left, right) => left - right)).toEqual(
              places.map((_, at) => cut[side] + at),
            );
            cut[side] += places.length;
          }
          start = end;
        }
        expect(start).toBe(ordered.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the law of beads', () => {
  it('still holds where the links of one row are replaced by others of the same segments', () => {
    const before = beadsOf('1+2: 3: 4: 5+8: 6: 7+9: 10:1+5 :2+3+4');
    const after = [...before.slice(0, 6), ...beadsOf(':1 10:2+3+4+5')];
    expect(brokenBeadLaw({ ...texts(before), beads: before })).toBeNull();
    expect(brokenBeadLaw({ ...texts(before), beads: after })).toBeNull();
  });

  it.each([
    ['a segment in no bead', '1:1 2:2', ':1', '2 source segments are in no bead'],
    ['beads in the wrong order', '1:1 2:2', '2:2 1:1', 'bead 0 stands where bead 1 is due'],
    ['a segment in two beads', '1:1 2:2', '1:1 2:1', 'target bead 1 has segment 101, which bead 0 has'],
    ['ids out of text order', '1+2:1', '2+1:1', 'source bead 0 has segment 1 after a later one'],
  ])('names %s', (_, lawful, broken, said) => {
    expect(brokenBeadLaw({ ...texts(beadsOf(lawful)), beads: beadsOf(broken) })).toBe(said);
  });
});
