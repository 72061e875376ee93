import { diffWordsWithSpace } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hunk } from '../../../shared/review/hunk.ts';
import { hunksOf, withHunk, withoutHunk } from '../../../shared/review/hunk.ts';

const words = fc
  .array(
    fc.constantFrom('le', 'la', 'port', 'Port', ',', ' ', '  ', '\n', 'été', '😀', '漢字', '\ud800', 'שלום'),
    {
      maxLength: 30,
    },
  )
  .map((list) => list.join(' '));
/** Of other letters the words are those of `wordDifference` itself. */
const latinTexts = fc.oneof(
  fc
    .array(fc.constantFrom('le', 'la', 'port', 'Port', ',', ' ', '  ', '\n', 'été', '😀', '\ud800'), {
      maxLength: 30,
    })
    .map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
);
const texts = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }));

describe('hunks', () => {
  it.each([
    ['Le port ouvre.', 'Le grand port ouvre.', [['', 'grand ']]],
    ['Le grand port ouvre.', 'Le port ouvre.', [['grand ', '']]],
    ['Il dit oui hier.', 'Il dit non demain.', [['oui hier', 'non demain']]],
    [
      'Un. Deux. Trois.',
      'Un! Deux. Trois!',
      [
        ['.', '!'],
        ['.', '!'],
      ],
    ],
    ['', 'Tout est neuf.', [['', 'Tout est neuf.']]],
    ['Pareil.', 'Pareil.', []],
  ])('from %j to %j are %j', (before, after, expected) => {
    expect(hunksOf(before, after).map((hunk) => wordsOf(before, after, hunk))).toEqual(expected);
  });

  it('done one by one give the other text, for any two texts', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        let text = before;
        for (let round = 0; text !== after; round++) {
          expect(round).toBeLessThanOrEqual(before.length + after.length);
          text = withHunk(text, after, hunksOf(text, after)[0]);
        }
      }),
    );
  });

  it('done or taken back all at once give the other text', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const hunks = hunksOf(before, after).toReversed();
        expect(hunks.reduce((text, hunk) => withHunk(text, after, hunk), before)).toBe(after);
        expect(hunks.reduce((text, hunk) => withoutHunk(before, text, hunk), after)).toBe(before);
      }),
    );
  });

  it('are those of jsdiff, neighbours apart by white space joined', () => {
    fc.assert(
      fc.property(latinTexts, latinTexts, (before, after) => {
        const hunks = hunksOf(before, after);
        for (const [start, end, side] of oracle(before, after)) {
          const covering = hunks.filter((hunk) => within(hunk, side, start, end));
          expect(covering).toHaveLength(1);
        }
        const changed = { before: covered(before, after, 'before'), after: covered(before, after, 'after') };
        for (const hunk of hunks) {
          for (let at = hunk.beforeStart; at < hunk.beforeEnd; at++)
            expect(changed.before.has(at) || before[at].trim() === '').toBe(true);
          for (let at = hunk.afterStart; at < hunk.afterEnd; at++)
            expect(changed.after.has(at) || after[at].trim() === '').toBe(true);
        }
      }),
    );
  });
});

function wordsOf(before: string, after: string, hunk: Hunk): [string, string] {
  return [before.slice(hunk.beforeStart, hunk.beforeEnd), after.slice(hunk.afterStart, hunk.afterEnd)];
}

type TextSide = 'before' | 'after';

/** Stretches that jsdiff says were removed from the text before or added to the one after. */
function oracle(before: string, after: string): [number, number, TextSide][] {
  const stretches: [number, number, TextSide][] = [];
  let [old, now] = [0, 0];
  for (const { value, removed, added } of diffWordsWithSpace(before, after)) {
    if (removed) stretches.push([old, old + value.length, 'before']);
    if (added) stretches.push([now, now + value.length, 'after']);
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  return stretches;
}

function covered(before: string, after: string, side: TextSide): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [start, end, of] of oracle(before, after))
    for (let at = start; of === side && at < end; at++) places.add(at);
  return places;
}

function within(hunk: Hunk, side: TextSide, start: number, end: number): boolean {
  return side === 'before'
    ? hunk.beforeStart <= start && end <= hunk.beforeEnd
    : hunk.afterStart <= start && end <= hunk.afterEnd;
}
