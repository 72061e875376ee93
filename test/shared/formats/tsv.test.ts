import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../../shared/bitext/segment.ts';
import { segmentOf } from '../../../shared/bitext/segmented-text.ts';
import { formatTsv } from '../../../shared/formats/tsv.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';

describe('aligned pairs as TSV', () => {
  it('has one row a link, with its kind and confidence', () => {
    const { bitext } = buildProject(
      ['One.|Two.', 'Three.'],
      ['Un. Deux.', 'Trois.', 'Quatre.'],
      '2-1 1-1 0-1',
    );
    expect(formatTsv(bitext).split('\n')).toEqual([
      'source\ttarget\tlink\tconfidence',
      'One. Two.\tUn. Deux.\t2-1\t0.900',
      'Three.\tTrois.\t1-1\t0.900',
      '\tQuatre.\t0-1\t0.900',
      '',
    ]);
  });

  it('keeps its rows whole where a text holds what would break them', () => {
    const { bitext } = buildProject(['a\tb'], ['c\\d']);
    expect(formatTsv(bitext).split('\n')[1]).toBe('a\\tb\tc\\\\d\t1-1\t0.900');
  });

  it('writes links that cross and have holes in the order of the list', () => {
    const { bitext } = buildProject(['a|b|c'], ['w|x|y|z'], '1:2+4 2:1 3:3');
    expect(formatTsv(bitext).split('\n').slice(1, -1)).toEqual([
      'a\tx z\t1-2\t0.900',
      'b\tw\t1-1\t0.900',
      'c\ty\t1-1\t0.900',
    ]);
  });

  it('writes every segment of both sides in exactly one row', () => {
    fc.assert(
      fc.property(arbitraryProject, ({ bitext }) => {
        const rows = formatTsv(bitext)
          .trimEnd()
          .split('\n')
          .slice(1)
          .map((row) => row.split('\t'));
        const written = (column: number) =>
          rows
            .map((row) => row[column])
            .filter((cell) => cell !== '')
            .join(' ');
        for (const [column, side] of SIDES.entries()) {
          const ids = bitext.beads.flatMap((bead) => bead[side]);
          expect(written(column)).toBe(ids.map((id) => segmentOf(bitext[side], id).text).join(' '));
          expect(ids).toHaveLength(bitext[side].segments.length);
        }
      }),
    );
  });
});
