import { describe, expect, it } from 'vitest';
import type { Pane } from '../../../renderer/editor/pane.ts';
import { createOppositeMark } from '../../../renderer/editor/opposite-mark.ts';
import type { Side } from '../../../shared/bitext/segment.ts';
import { buildProject } from '../../support/build-project.ts';

type Model = Pick<Pane['model'], 'deltaDecorations'>;

/** Panes that note which lines [first, last] of which side are marked, numbered from 1. */
function panesThatNote() {
  const marked: Record<Side, string[]> = { source: [], target: [] };
  const calls: Side[] = [];
  const pane = (side: Side) => {
    const model: Model = {
      deltaDecorations(_, wanted) {
        calls.push(side);
        marked[side] = wanted.map(({ range }) => `${range.startLineNumber}-${range.endLineNumber}`);
        return [...marked[side]];
      },
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The mark asks for nothing else of a pane.
    return { model } as unknown as Pane;
  };
  return { panes: { source: pane('source'), target: pane('target') }, marked, calls };
}

// Source 0 to 3, translation 4 to 7.
const { bitext } = buildProject(['a|b|c|d'], ['A|B|C|D'], '1:1 2:2+3 3: 4:4');

describe('the mark of what a command would link', () => {
  it.each<[string, readonly number[], number, Readonly<Record<Side, string[]>>]>([
    ['where the caret of the source was left', [2], 1, { source: ['3-3'], target: [] }],
    ['where the caret of the translation was left', [7], 0, { source: [], target: ['4-4'] }],
    ['on selected segments, one stretch for each run', [4, 5, 7], 2, { source: [], target: ['1-2', '4-4'] }],
    ['also where the caret is in no link', [5], -1, { source: [], target: ['2-2'] }],
    ['not on what is in the same link already', [5, 6], 1, { source: [], target: [] }],
    ['on segments of which one is in the same link', [4, 5], 1, { source: [], target: ['1-2'] }],
    ['not where no caret was', [], 1, { source: [], target: [] }],
    ['not on a segment that is gone', [99], 1, { source: [], target: [] }],
  ])('stands %s', (_, segments, bead, expected) => {
    const { panes, marked } = panesThatNote();
    createOppositeMark(panes).show(bitext, segments, bead);
    expect(marked).toEqual(expected);
  });

  it('is laid anew only where something changed, or where lines were written anew', () => {
    const { panes, calls } = panesThatNote();
    const mark = createOppositeMark(panes);
    const segments = [7];
    for (let times = 0; times < 3; times++) mark.show(bitext, segments, 0);
    expect(calls).toEqual(['target']);
    mark.forget();
    mark.show(bitext, segments, 0);
    expect(calls).toEqual(['target', 'target']);
  });

  it('goes when the caret comes to the link', () => {
    const { panes, marked } = panesThatNote();
    const mark = createOppositeMark(panes);
    mark.show(bitext, [7], 0);
    mark.show(bitext, [7], 3);
    expect(marked).toEqual({ source: [], target: [] });
  });
});
