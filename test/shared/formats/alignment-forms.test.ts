import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatAlignmentJson } from '../../../shared/formats/alignment-json.ts';
import { formatBeadLines } from '../../../shared/align/bead-lines.ts';
import { indexBeadsOf } from '../../../shared/formats/index-beads.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';

it('beads are indexes of each text, from 0, an empty side empty brackets', () => {
  const { bitext } = buildProject(['One.|Two.', 'Three.'], ['Un.', 'Trois.', 'Quatre.'], '2-1 1-1 0-1');
  expect(formatBeadLines(indexBeadsOf(bitext))).toBe('[0, 1]:[0]\n[2]:[1]\n[]:[2]\n');
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

it('every segment is in exactly one written link, in order', () => {
  fc.assert(
    fc.property(arbitraryProject, ({ bitext, settings }) => {
      const { source, target, beads } = JSON.parse(formatAlignmentJson(bitext, settings));
      const written = (side: 'source' | 'target') =>
        beads.flatMap((bead: Record<'source' | 'target', number[]>) => bead[side]);
      expect(written('source')).toEqual(source.map((_: string, index: number) => index));
      expect(written('target')).toEqual(target.map((_: string, index: number) => index));
    }),
  );
});
