import { describe, expect, it } from 'vitest';
import { breathOf, paragraphEnds } from '../../../renderer/editor/breath.ts';
import { frameOf } from '../../../shared/rows/frame.ts';
import { buildProject } from '../../support/build-project.ts';

const SIZES = { bead: 6, paragraph: 14 };

describe('the breath between rows', () => {
  it('is wider where a paragraph ends on either side', () => {
    const { bitext } = buildProject(['a|b|c', 'd'], ['e|f', 'g|h'], '1-1 1-1 1-1 1-1');
    const ends = {
      source: paragraphEnds(bitext.source.segments, null),
      target: paragraphEnds(bitext.target.segments, null),
    };
    expect([...breathOf(frameOf(bitext), ends, SIZES)]).toEqual([6, 20, 20, 20]);
  });

  it('does not count the paragraph end of the bead before for a side that has no segment', () => {
    const { bitext } = buildProject(['a', 'b'], ['c|d|e'], '1-1 0-1 1-1');
    const ends = {
      source: paragraphEnds(bitext.source.segments, null),
      target: paragraphEnds(bitext.target.segments, null),
    };
    expect([...breathOf(frameOf(bitext), ends, SIZES)]).toEqual([20, 6, 20]);
  });

  it('is the same object after a keystroke, and another where a line end came', () => {
    const { bitext } = buildProject(['a|b|c'], ['d|e|f']);
    const { segments } = bitext.source;
    const known = paragraphEnds(segments, null);
    const typed = paragraphEnds(segments.with(1, { ...segments[1], text: 'bb' }), known);
    expect(typed.ends).toBe(known.ends);
    const cut = paragraphEnds(segments.with(1, { ...segments[1], gap: '\n\n' }), known);
    expect([...cut.ends]).toEqual([0, 1, 1]);
    expect([...known.ends]).toEqual([0, 0, 1]);
  });
});
