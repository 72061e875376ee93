import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplaceEdit } from '../../../shared/edit/edit.ts';
import { wordDifference } from '../../../shared/checks/word-difference.ts';
import { markWords } from '../../../renderer/panels/mark-words.ts';
import { editsOf, joinEdits, offsetAfter, rewritten } from '../../../renderer/panels/preview-variant.ts';

const SENTENCE = 'Le Valdor, allié du Nord, est seul.';

function edit(from: string, insert: string): ReplaceEdit {
  const start = SENTENCE.indexOf(from);
  return { kind: 'replace', segment: 7, start, end: start + from.length, insert };
}

const whole = edit('Le Valdor', 'La Valdorie');
const other = edit('Le Valdor', 'La République de Valdorie');
const ally = edit('allié', 'alliée');
const rewriting = {
  choices: [
    { words: 'La Valdorie', edits: [whole] },
    { words: 'La République de Valdorie', edits: [other] },
  ],
  looks: [
    { start: 11, end: 16, edit: ally },
    { start: 26, end: 29, edit: null },
  ],
};

describe('a change that can be made in several ways', () => {
  it.each<[string, number, number[], string]>([
    ['as it is proposed', 0, [], 'La Valdorie, allié du Nord, est seul.'],
    ['with a word that follows', 0, [0], 'La Valdorie, alliée du Nord, est seul.'],
    ['in another way', 1, [], 'La République de Valdorie, allié du Nord, est seul.'],
    [
      'in another way with a word that follows',
      1,
      [0],
      'La République de Valdorie, alliée du Nord, est seul.',
    ],
    ['without what has no form', 0, [1], 'La Valdorie, allié du Nord, est seul.'],
    ['as it is proposed where the way is not known', 9, [], 'La Valdorie, allié du Nord, est seul.'],
  ])('is made %s', (_, choice, looks, expected) => {
    const edits = editsOf(rewriting, { choice, looks: new Set(looks) });
    expect(rewritten(SENTENCE, edits)).toBe(expected);
  });

  it('shares a word with another once, and gives way where it would reach into it', () => {
    expect(joinEdits([ally, whole, { ...ally }])).toEqual([whole, ally]);
    expect(joinEdits([whole, edit('Valdor', 'Valdorie')])).toEqual([whole]);
    expect(joinEdits([whole, { ...whole, segment: 8 }])).toHaveLength(2);
  });

  it('moves what stands behind it', () => {
    const edits = [whole, ally];
    const after = rewritten(SENTENCE, edits);
    expect(after.slice(offsetAfter(26, edits), offsetAfter(29, edits))).toBe('est');
    expect(offsetAfter(0, edits)).toBe(0);
    expect(offsetAfter(5, edits)).toBe('La Valdorie'.length);
  });

  it('keeps what is outside of it where it says, whatever the text', () => {
    const piece = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ same: piece, gone: piece, come: piece }), { maxLength: 6 }),
        (pieces) => {
          let text = '';
          const edits: ReplaceEdit[] = [];
          const kept: [start: number, words: string][] = [];
          for (const { same, gone, come } of pieces) {
            kept.push([text.length, same]);
            text += same;
            // Two insertions at one place are one.
            if (same !== '' && gone !== '')
              edits.push({
                kind: 'replace',
                segment: 0,
                start: text.length,
                end: text.length + gone.length,
                insert: come,
              });
            text += gone;
          }
          const after = rewritten(text, edits);
          for (const [start, words] of kept) {
            const at = offsetAfter(start, edits);
            expect(after.slice(at, at + words.length)).toBe(words);
          }
        },
      ),
    );
  });
});

describe('words to look at', () => {
  it('are marked in the new sentence, whatever else changes', () => {
    const after = rewritten(SENTENCE, [whole]);
    const at = after.indexOf('allié');
    const parts = markWords(wordDifference(SENTENCE, after), [{ start: at, end: at + 5 }]);
    expect(parts.filter(({ isMarked }) => isMarked)).toEqual([
      { kind: 'same', text: 'allié', isMarked: true },
    ]);
  });

  it('cut the runs that they stand in and lose nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ kind: fc.constantFrom('same', 'added', 'removed'), text: fc.string({ minLength: 1 }) }),
        ),
        fc.uniqueArray(fc.nat(40), { maxLength: 6 }),
        (parts, cuts) => {
          const sorted = cuts.toSorted((a, b) => a - b);
          const stretches = sorted.flatMap((start, index) =>
            index % 2 === 0 && index + 1 < sorted.length ? [{ start, end: sorted[index + 1] }] : [],
          );
          const marked = markWords(parts, stretches);
          const joined = (all: readonly { kind: string; text: string }[], kinds: readonly string[]) =>
            all.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('');
          for (const kinds of [['removed'], ['same', 'added']])
            expect(joined(marked, kinds)).toBe(joined(parts, kinds));
          const after = joined(parts, ['same', 'added']);
          const looked = marked.flatMap(({ isMarked, text }) => (isMarked ? [text] : [])).join('');
          expect(looked).toBe(stretches.map(({ start, end }) => after.slice(start, end)).join(''));
        },
      ),
    );
  });
});
