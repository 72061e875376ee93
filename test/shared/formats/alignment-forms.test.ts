import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlain } from '../../../shared/bitext/bead-order.ts';
import { formatAlignmentJson } from '../../../shared/formats/alignment-json.ts';
import { formatBeadLines } from '../../../shared/align/bead-lines.ts';
import { indexBeadsOf } from '../../../shared/formats/index-beads.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';

it('beads are indexes of each text, from 0, an empty side empty brackets', () => {
  const { bitext } = buildProject(['One.|Two.', 'Three.'], ['Un.', 'Trois.', 'Quatre.'], '2-1 1-1 0-1');
  expect(formatBeadLines(indexBeadsOf(bitext))).toBe('[0, 1]:[0]\n[2]:[1]\n[]:[2]\n');
});

it('beads that cross and have holes are written in the order of the list, and read back from it', () => {
  const { bitext } = buildProject(['a|b|c'], ['w|x|y|z'], '1:2+4 2:1 3:3');
  expect(formatBeadLines(indexBeadsOf(bitext))).toBe('[0]:[1, 3]\n[1]:[0]\n[2]:[2]\n');
  fc.assert(
    fc.property(arbitraryProject, (project) => {
      const { source, target, beads } = project.bitext;
      const lines = formatBeadLines(indexBeadsOf(project.bitext)).split('\n').slice(0, -1);
      const read = lines.map((line) => {
        const [ofSource, ofTarget] = line.split(':').map((list): number[] => JSON.parse(list));
        return {
          source: ofSource.map((index) => source.segments[index].id),
          target: ofTarget.map((index) => target.segments[index].id),
        };
      });
      expect(read).toEqual(beads.map((bead) => ({ source: bead.source, target: bead.target })));
    }),
  );
});

it('JSON holds the segments, the languages and the links', () => {
  const { bitext, settings } = buildProject(['One.'], ['Un.', 'Deux.'], '1-1 0-1');
  expect(JSON.parse(formatAlignmentJson(bitext, settings))).toEqual({
    version: 1,
    sourceLanguage: 'en',
    targetLanguage: 'fr',
    source: ['One.'],
    target: ['Un.', 'Deux.'],
    beads: [
      { source: [0], target: [0], confidence: 0.9 },
      { source: [], target: [1], confidence: 0.9 },
    ],
  });
});

it('every segment is in exactly one written link, ascending where none cross', () => {
  fc.assert(
    fc.property(arbitraryProject, ({ bitext, settings }) => {
      const { source, target, beads } = JSON.parse(formatAlignmentJson(bitext, settings));
      const written = (side: 'source' | 'target') =>
        beads.flatMap((bead: Record<'source' | 'target', number[]>) => bead[side]);
      const ordered = (indexes: number[]) =>
        isPlain(bitext) ? indexes : indexes.toSorted((left, right) => left - right);
      expect(ordered(written('source'))).toEqual(source.map((_: string, index: number) => index));
      expect(ordered(written('target'))).toEqual(target.map((_: string, index: number) => index));
    }),
  );
});
