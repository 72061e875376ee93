import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionOf, knownSame, linesOf } from '../../../renderer/editor/correction.ts';
import { NO_LINES, NO_SEGMENT, type PaneLines } from '../../../renderer/editor/pane-lines.ts';
import type { Segment } from '../../../shared/bitext/segment.ts';
import { applyModelChanges } from './apply-model-changes.ts';

function segments(...texts: readonly (readonly [number, string])[]): Segment[] {
  return texts.map(([id, text]) => ({ id, text, gap: ' ' }));
}

/** Edits as `line:from-to=text`, lines and columns from 1. */
function shortly(now: PaneLines, wanted: readonly Segment[]): string[] {
  return correctionOf(now, wanted).edits.map(({ range, text }) => {
    const from = `${range.startLineNumber}:${range.startColumn}`;
    return `${from}-${range.endLineNumber}:${range.endColumn}=${JSON.stringify(text)}`;
  });
}

const THREE = segments([1, 'One.'], [2, 'Two words.'], [3, 'Three.']);

describe('correcting a pane', () => {
  it.each<[string, PaneLines, Segment[], string[]]>([
    ['does nothing where it reads so already', linesOf(THREE), THREE, []],
    [
      'replaces only the letters that differ',
      linesOf(THREE),
      segments([1, 'One.'], [2, 'Two swords.'], [3, 'Three.']),
      ['2:5-2:5="s"'],
    ],
    ['takes out a whole line', linesOf(THREE), [THREE[0], THREE[2]], ['2:1-3:1=""']],
    ['takes out the last line', linesOf(THREE), THREE.slice(0, 2), ['2:11-3:7=""']],
    ['puts a line in', linesOf([THREE[0], THREE[2]]), THREE, ['2:1-2:1="Two words.\\n"']],
    ['puts a line at the end', linesOf(THREE.slice(0, 2)), THREE, ['2:11-2:11="\\nThree."']],
    [
      'joins lines by the line end alone where a new segment takes the place of two',
      linesOf(THREE),
      segments([1, 'One.'], [9, 'Two words. Three.']),
      ['2:11-3:1=" "'],
    ],
    ['empties a text', linesOf(THREE), [], ['1:1-3:7=""']],
    ['fills an empty text', NO_LINES, THREE.slice(0, 1), ['1:1-1:1="One."']],
    ['never cuts a surrogate pair', linesOf(segments([1, 'a😀b'])), segments([1, 'a😁b']), ['1:2-1:4="😁"']],
  ])('%s', (_name, now, wanted, expected) => {
    expect(shortly(now, wanted)).toEqual(expected);
  });

  it('names the segments whose lines were written or changed, and no other', () => {
    const wanted = segments([1, 'One.'], [7, 'New.'], [2, 'Two.'], [3, 'Three.']);
    expect([...correctionOf(linesOf(THREE), wanted).touched]).toEqual([7, 2]);
  });

  it('leads from any lines to any segments by edits that do not overlap', () => {
    fc.assert(
      fc.property(arbitraryLines, arbitrarySegments, (now, wanted) => {
        const correction = correctionOf(now, wanted);
        const after = applyModelChanges(now.texts.join('\n'), correction.edits);
        expect(after).toBe(wanted.map((segment) => segment.text).join('\n'));
        expect(correction.lines).toEqual(linesOf(wanted));
        expect(correctionOf(correction.lines, wanted).edits).toEqual([]);
        const count = correction.stretches.reduce((sum, one) => sum + one.after - one.before, now.ids.length);
        expect(count).toBe(correction.lines.ids.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same with what is known to be the same left out', () => {
    fc.assert(
      fc.property(arbitrarySegments, arbitrarySegments, fc.nat(9), fc.nat(9), (shown, other, from, count) => {
        const wanted = [...shown.slice(0, from), ...other, ...shown.slice(from + count)];
        fc.pre(new Set(wanted.map((segment) => segment.id)).size === wanted.length);
        const now = linesOf(shown);
        const known = knownSame(shown, wanted, now.ids.length, Infinity, 0);
        const { edits, lines, stretches } = correctionOf(now, wanted, known);
        const plain = correctionOf(now, wanted);
        expect({ edits, lines, stretches }).toEqual({
          edits: plain.edits,
          lines: plain.lines,
          stretches: plain.stretches,
        });
      }),
    );
  });

  it('looks again at lines that were typed in, even where the segments are the same objects', () => {
    const now = { ids: [1, 2, 3], texts: ['One.', 'Two wordss.', 'Three.'] };
    const known = knownSame(THREE, THREE, 3, 1, 2);
    expect(known).toEqual({ start: 1, end: 1 });
    expect(correctionOf(now, THREE, known).edits).toHaveLength(1);
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '😁', '\uD83D', 'ש'), maxLength: 6 });

const arbitrarySegments: fc.Arbitrary<Segment[]> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), word), { selector: ([id]) => id, maxLength: 8 })
  .map((pairs) => segments(...pairs));

const arbitraryLines: fc.Arbitrary<PaneLines> = fc
  .tuple(arbitrarySegments, fc.func(fc.boolean()))
  .map(([list, isNew]) => {
    const lines = linesOf(list);
    return { ...lines, ids: lines.ids.map((id) => (isNew(id) ? NO_SEGMENT : id)) };
  });
