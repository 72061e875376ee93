import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { doubtBelow, isDoubtful, LOW_CONFIDENCE } from '../../../shared/bitext/doubt.ts';

const pair = (at: number, confidence: number): Bead => ({
  source: [at],
  target: [1000 + at],
  confidence,
  pinned: false,
});
const pairs = (confidences: readonly number[]) => confidences.map((confidence, at) => pair(at, confidence));

describe('what is in doubt', () => {
  it('is what is below a half, and of the least sure tenth what is below 0.9', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (confidences) => {
        const sorted = confidences.toSorted((left, right) => left - right);
        const tenth = sorted[Math.ceil(sorted.length / 10)] ?? 0;
        expect(doubtBelow(pairs(confidences))).toBe(Math.max(LOW_CONFIDENCE, Math.min(0.9, tenth)));
      }),
    );
  });

  it('is never what is pinned or without a partner', () => {
    const beads: readonly Bead[] = [
      { ...pair(0, 0.1), pinned: true },
      { ...pair(1, 0.1), target: [] },
      pair(2, 0.1),
    ];
    expect(beads.map((bead) => isDoubtful(beads, bead))).toEqual([false, false, true]);
  });
});
