import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelChange, PaneChange } from '../../../renderer/editor/pane-change.ts';
import { NO_LINES, NO_SEGMENT, type PaneLines, translate } from '../../../renderer/editor/pane-lines.ts';
import { applyModelChanges } from './apply-model-changes.ts';

const LINES: PaneLines = { ids: [10, 11, 12, 13], texts: ['One.', 'Two words.', 'Three.', ''] };

/** Replaces from line and column to line and column, all from 1. */
function change(from: readonly [number, number], to: readonly [number, number], text: string): ModelChange {
  return {
    range: { startLineNumber: from[0], startColumn: from[1], endLineNumber: to[0], endColumn: to[1] },
    text,
  };
}

/** What whoever keeps the project makes of the changes, one after another. */
function follow(lines: PaneLines, changes: readonly PaneChange[]): string[] {
  const ids: number[] = lines === NO_LINES ? [] : [...lines.ids];
  const texts = lines === NO_LINES ? [] : [...lines.texts];
  let fresh = 1000;
  for (const one of changes) {
    if (one.kind === 'text') {
      const at = ids.indexOf(one.segment);
      if (!texts[at].startsWith(one.remove, one.at)) throw new Error(`${texts[at]} has no ${one.remove}`);
      texts[at] = texts[at].slice(0, one.at) + one.insert + texts[at].slice(one.at + one.remove.length);
    } else {
      ids.splice(one.first, one.count, ...one.lines.map(() => fresh++));
      texts.splice(one.first, one.count, ...one.lines);
    }
  }
  return texts;
}

describe('what the person types', () => {
  it.each<[string, ModelChange[], PaneChange[]]>([
    [
      'a letter',
      [change([2, 4], [2, 4], 'x')],
      [{ kind: 'text', side: 'target', segment: 11, at: 3, remove: '', insert: 'x' }],
    ],
    [
      'a word over a selection',
      [change([2, 1], [2, 4], 'Some')],
      [{ kind: 'text', side: 'target', segment: 11, at: 0, remove: 'Two', insert: 'Some' }],
    ],
    [
      'Enter within a line',
      [change([2, 5], [2, 5], '\n')],
      [{ kind: 'lines', side: 'target', first: 1, count: 1, lines: ['Two ', 'words.'] }],
    ],
    [
      'Backspace at the start of a line',
      [change([1, 5], [2, 1], '')],
      [{ kind: 'lines', side: 'target', first: 0, count: 2, lines: ['One.Two words.'] }],
    ],
    [
      'a paste of several lines, with any line end',
      [change([4, 1], [4, 1], 'a\r\nb\u2028c\rd')],
      [{ kind: 'lines', side: 'target', first: 3, count: 1, lines: ['a', 'b', 'c', 'd'] }],
    ],
    [
      'a paste of one line separator, which the pane takes for a letter',
      [change([3, 1], [3, 1], '\u2029')],
      [{ kind: 'lines', side: 'target', first: 2, count: 1, lines: ['', 'Three.'] }],
    ],
    [
      'a deletion over lines',
      [change([1, 2], [3, 4], '')],
      [{ kind: 'lines', side: 'target', first: 0, count: 3, lines: ['Oee.'] }],
    ],
    [
      'two carets in two lines, the later first',
      [change([1, 1], [1, 1], 'x'), change([3, 1], [3, 1], 'x')],
      [
        { kind: 'text', side: 'target', segment: 12, at: 0, remove: '', insert: 'x' },
        { kind: 'text', side: 'target', segment: 10, at: 0, remove: '', insert: 'x' },
      ],
    ],
    [
      'two carets in one line, the later first',
      [change([2, 8], [2, 9], ''), change([2, 1], [2, 2], '')],
      [
        { kind: 'text', side: 'target', segment: 11, at: 7, remove: 'd', insert: '' },
        { kind: 'text', side: 'target', segment: 11, at: 0, remove: 'T', insert: '' },
      ],
    ],
    [
      'Enter at two carets in one line, as one change',
      [change([2, 5], [2, 5], '\n'), change([2, 2], [2, 2], '\n')],
      [{ kind: 'lines', side: 'target', first: 1, count: 1, lines: ['T', 'wo ', 'words.'] }],
    ],
  ])('becomes a change: %s', (_name, reported, expected) => {
    expect(translate('target', LINES, reported).changes).toEqual(expected);
  });

  it('goes into a text that has no segment as its first line', () => {
    const { changes, lines } = translate('target', NO_LINES, [change([1, 1], [1, 1], 'A')]);
    expect(changes).toEqual([{ kind: 'lines', side: 'target', first: 0, count: 0, lines: ['A'] }]);
    expect(lines).toEqual({ ids: [NO_SEGMENT], texts: ['A'] });
  });

  it('keeps the names of lines that are as many as before', () => {
    const { lines } = translate('target', LINES, [change([1, 3], [2, 4], 'x\ny')]);
    expect(lines).toEqual({ ids: [10, 11, 12, 13], texts: ['Onx', 'y words.', 'Three.', ''] });
  });

  it('leads to what the pane reads, whatever it was, if changes are followed one after another', () => {
    fc.assert(
      fc.property(arbitraryEdit(), ({ lines, changes: reported }) => {
        const before = lines.texts.join('\n');
        const translated = translate('target', lines, reported);
        const after = applyModelChanges(before, reported);
        expect(translated.lines.texts.join('\n')).toBe(after);
        expect(translated.lines.ids).toHaveLength(translated.lines.texts.length);
        expect(follow(lines, translated.changes).join('\n')).toBe(after);
        const moved = translated.stretches.reduce((sum, stretch) => sum + stretch.after - stretch.before, 0);
        expect(translated.lines.texts).toHaveLength(lines.texts.length + moved);
      }),
      { numRuns: 500 },
    );
  });
});

/** Some lines, and up to four replacements in them that do not overlap, in any order. */
function arbitraryEdit(): fc.Arbitrary<{ lines: PaneLines; changes: ModelChange[] }> {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'ש'), maxLength: 6 });
  const insert = fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
  return fc
    .record({
      texts: fc.array(word, { minLength: 1, maxLength: 6 }),
      cuts: fc.array(fc.nat(), { minLength: 2, maxLength: 8 }),
      inserts: fc.array(insert, { minLength: 4, maxLength: 4 }),
      order: fc.boolean(),
    })
    .map(({ texts, cuts, inserts, order }) => {
      const text = texts.join('\n');
      const places = cuts.map((cut) => cut % (text.length + 1)).toSorted((left, right) => left - right);
      const changes: ModelChange[] = [];
      for (let at = 0; at + 1 < places.length; at += 2) {
        changes.push(change(placeOf(text, places[at]), placeOf(text, places[at + 1]), inserts[at / 2]));
      }
      const lines = { ids: texts.map((_, index) => 10 + index), texts };
      return { lines, changes: order ? changes : changes.toReversed() };
    })
    .filter(
      ({ changes }) => new Set(changes.map((one) => JSON.stringify(one.range))).size === changes.length,
    );
}

function placeOf(text: string, offset: number): readonly [number, number] {
  const before = text.slice(0, offset).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}
