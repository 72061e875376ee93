import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../shared/align/align.ts';
import type { IndexBead } from '../../../shared/align/alignment.ts';
import { withoutBlanks } from '../../../shared/align/without-blanks.ts';
import { units } from './synthetic-pair.ts';

function bead(source: number[], target: number[]): IndexBead {
  return { source, target, confidence: 1 };
}

describe('a document without its blank units', () => {
  it('ends a paragraph before each blank', () => {
    const { document } = withoutBlanks({ source: units(['a', '', 'b', 'c']), target: units([]) });
    expect(document.source.map(({ endsParagraph }) => endsParagraph)).toEqual([true, false, false]);
  });

  it('gives blanks back, alone or in the bead around them', () => {
    const { restored } = withoutBlanks({
      source: units(['a', '', 'b', '\f', 'c']),
      target: units(['x', ' ', 'y']),
    });
    expect(restored([bead([0, 1], [0]), bead([2], [1])])).toEqual([
      bead([0, 1, 2], [0]),
      bead([4], [2]),
      bead([3], []),
      bead([], [1]),
    ]);
  });

  it('keeps pins exactly, with the blanks that they name and leave out', () => {
    const pins = [bead([1], [1]), bead([0, 2], [0]), bead([3, 4], [2])];
    const { document, restored } = withoutBlanks({
      source: units(['a', '', 'b', '', 'c']),
      target: units(['x', '', 'y']),
      pins,
    });
    expect(document.pins).toEqual([bead([0, 1], [0]), bead([2], [1])]);
    expect(restored(document.pins ?? [])).toEqual([pins[1], pins[2], pins[0]]);
  });

  it('has every unit in one bead, whatever is blank', () => {
    const side = fc.array(fc.constantFrom('', ' ', 'a mill', 'the river', '\u2028'), { maxLength: 12 });
    fc.assert(
      fc.property(side, side, (source, target) => {
        const { document, restored } = withoutBlanks({ source: units(source), target: units(target) });
        const options = { sourceLanguage: 'und', targetLanguage: 'und' };
        const beads = restored(align(document.source, document.target, options).beads);
        const all = (of: 'source' | 'target'): number[] =>
          beads.flatMap((one) => one[of]).toSorted((left, right) => left - right);
        expect(all('source')).toEqual(source.map((_, at) => at));
        expect(all('target')).toEqual(target.map((_, at) => at));
      }),
      { numRuns: 80 },
    );
  });
});
