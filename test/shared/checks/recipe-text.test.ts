import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAfter } from '../../../shared/checks/edited-input.ts';
import { RecipeText } from '../../../shared/checks/recipe-text.ts';
import type { ReplaceEdit } from '../../../shared/edit/edit.ts';

function edit(start: number, end: number, insert: string): ReplaceEdit {
  return { kind: 'replace', segment: 1, start, end, insert };
}

function after(original: string, ...rounds: readonly (readonly ReplaceEdit[])[]): RecipeText {
  const text = new RecipeText(original);
  for (const round of rounds) text.apply(round);
  return text;
}

describe('a text through rounds of edits', () => {
  it('is the one that the edits of the original lead to', () => {
    const text = after('abc def', [edit(0, 1, 'AA'), edit(4, 4, '<')], [edit(2, 3, ''), edit(5, 6, '«')]);
    expect(text.text).toBe('AAc «def');
    expect(text.editsOf(1)).toEqual([edit(0, 2, 'AA'), edit(4, 4, '«')]);
  });

  it('is told by no edit where it ends as it began', () => {
    expect(after('port', [edit(0, 4, 'quai')], [edit(0, 4, 'port')]).editsOf(1)).toEqual([]);
  });

  it('is told by small edits, however much was rewritten', () => {
    expect(after('le port de la ville', [edit(0, 19, 'le quai de la villa')]).editsOf(1)).toEqual([
      edit(3, 7, 'quai'),
      edit(18, 19, 'a'),
    ]);
  });

  it('is told by edits that cut no character in half', () => {
    expect(after('a😀b', [edit(1, 3, '😁')]).editsOf(1)).toEqual([edit(1, 3, '😁')]);
  });

  it('is told by edits that do not touch, whatever the edits', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\ud83d'), maxLength: 6 });
    const rounds = fc.array(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), word), { maxLength: 3 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 20 }),
        rounds,
        (original, all) => {
          const text = new RecipeText(original);
          let plain = original;
          for (const round of all) {
            const edits = apart(round, plain.length);
            text.apply(edits);
            plain = textAfter(plain, edits);
          }
          const edits = text.editsOf(1);
          expect(text.text).toBe(plain);
          expect(textAfter(original, edits)).toBe(plain);
          for (const [at, { end }] of edits.entries())
            expect(edits[at + 1]?.start ?? Infinity).toBeGreaterThan(end);
        },
      ),
    );
  });
});

/** Edits of a text of that length, from left to right. */
function apart(given: readonly (readonly [number, number, string])[], length: number): ReplaceEdit[] {
  const edits: ReplaceEdit[] = [];
  let free = 0;
  for (const [skip, count, insert] of given) {
    if (free > length) break;
    const start = free + (skip % (length - free + 1));
    const end = Math.min(length, start + count);
    edits.push(edit(start, end, insert));
    free = end + 1;
  }
  return edits;
}
