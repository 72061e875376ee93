import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, alignTogether } from '../../../shared/align/align.ts';
import type { AlignDocument } from '../../../shared/align/alignment.ts';
import { printBeads } from '../../support/bead-notation.ts';
import { syntheticPair, units } from './synthetic-pair.ts';

const OPTIONS = { sourceLanguage: 'und', targetLanguage: 'und' };

const side = fc.array(
  fc.array(fc.constantFrom('The', 'river', 'été', '1923', 'Vilnius', '北京', '?', ''), { maxLength: 8 }),
  { maxLength: 8 },
);
const documents: fc.Arbitrary<AlignDocument[]> = fc.array(
  fc.tuple(side, side).map(([source, target]) => ({
    source: units(source.map((words) => words.join(' '))),
    target: units(target.map((words) => words.join(' '))),
  })),
  { maxLength: 6 },
);

describe('documents aligned together', () => {
  it('have every unit of theirs in one bead, in order', () => {
    fc.assert(
      fc.property(documents, (some) => {
        const found = alignTogether(some, OPTIONS);
        expect(found).toHaveLength(some.length);
        found.forEach(({ beads }, at) => {
          const { source, target } = some[at];
          expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, unit) => unit));
          expect(beads.flatMap((bead) => bead.target)).toEqual(target.map((_, unit) => unit));
        });
      }),
      { numRuns: 80 },
    );
  });

  it('are aligned as one where there is one', () => {
    const { source, target } = syntheticPair(40, 2);
    const document = { source: units(source), target: units(target.toSpliced(7, 2)) };
    expect(alignTogether([document], OPTIONS)[0]).toEqual(align(document.source, document.target, OPTIONS));
  });

  it('learn from each other: short ones have their gaps found', () => {
    const { source, target } = syntheticPair(800, 21);
    const whole = { source: units(source), target: units(target) };
    const short = syntheticPair(9, 11);
    const left = short.target.filter((_, at) => at !== 2 && at !== 5);
    const gappy = { source: units(short.source), target: units(left) };
    const expected = '1-1 1-1 1-0 1-1 1-1 1-0 1-1 1-1 1-1';
    expect(printBeads(align(gappy.source, gappy.target, OPTIONS).beads)).not.toBe(expected);
    expect(printBeads(alignTogether([whole, gappy], OPTIONS)[1].beads)).toBe(expected);
  });

  it('keep their own pins, and say that the time was up', () => {
    const { source, target } = syntheticPair(6, 4);
    const document = { source: units(source), target: units(target) };
    const pins = [{ source: [2], target: [4], confidence: 1 }];
    const [plain, pinned] = alignTogether([document, { ...document, pins }], OPTIONS);
    expect(printBeads(plain.beads)).toBe('1-1 1-1 1-1 1-1 1-1 1-1');
    expect(pinned.beads).toContainEqual(pins[0]);
    const limit = { milliseconds: 0, now: () => 0 };
    const cut = alignTogether([document, document], { ...OPTIONS, timeLimit: limit });
    expect(cut.map(({ cutShort }) => cutShort)).toEqual([true, true]);
  });

  it('say nothing of no documents', () => {
    expect(alignTogether([], OPTIONS)).toEqual([]);
  });
});
