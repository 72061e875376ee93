import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCluster } from '../../../shared/search/fold-cluster.ts';
import { Folder } from '../../../shared/search/folded-text.ts';
import { awkwardText } from '../text/arbitrary-text.ts';

const CASE = { matchCase: false, ignoreAccents: false };
const WAYS = [
  CASE,
  { matchCase: true, ignoreAccents: false },
  { matchCase: false, ignoreAccents: true },
  { matchCase: true, ignoreAccents: true },
];

describe('folding with offsets', () => {
  it('takes the quick way only where it leads to the same', () => {
    const folder = new Folder(CASE);
    const different: string[] = [];
    for (let unit = 0; unit < 0xd800; unit++) {
      const character = String.fromCharCode(unit);
      if (folder.fold(character).text !== foldCluster(character, CASE)) different.push(unit.toString(16));
    }
    expect(different).toEqual([]);
  });

  it.each(WAYS)('folds the same alone and within a text: %o', (way) => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const form = new Folder(way).fold(text);
        const { text: folded } = form;
        let joined = '';
        for (let at = 0; at < folded.length;) {
          let end = at + 1;
          while (end < folded.length && form.original(at, end) === null) end++;
          const span = form.original(at, end);
          if (!span) throw new Error(`no original of ${at} to ${end}`);
          joined += new Folder(way).fold(text.slice(span.start, span.end)).text;
          at = end;
        }
        expect(joined).toBe(folded);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(WAYS)('folding twice is folding once: %o', (way) => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const once = new Folder(way).fold(text).text;
        expect(new Folder(way).fold(once).text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('survives a long line of marks', () => {
    const text = `e${'\u0301'.repeat(200_000)}x`;
    const folded = new Folder(WAYS[2]).fold(text);
    expect(folded.text).toBe('ex');
    expect(folded.original(0, 1)).toEqual({ start: 0, end: 200_001 });
  });
});
