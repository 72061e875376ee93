import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../shared/edit/edit.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import { buildProject } from '../../support/build-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { showBeads, showLines } from '../../support/show-bitext.ts';

/** Target ids are 3 (`Un deux`), 4 (`trois`) and 5 (`quatre`). */
const project = () => buildProject(['One two|three', 'four'], ['Un deux|trois', 'quatre']);
const replace = (segment: number, start: number, end: number, insert: string): Edit => ({
  kind: 'replace',
  segment,
  start,
  end,
  insert,
});

describe('accepted edits', () => {
  it.each<{ does: string; edits: Edit[]; lines: string[]; beads: string }>([
    {
      does: 'replace several stretches of one segment, given in any order',
      edits: [replace(3, 0, 2, 'Une'), replace(3, 3, 7, 'deuxième')],
      lines: ['Une deuxième|trois', 'quatre'],
      beads: '1-1 1-1 1-1',
    },
    {
      does: 'delete a segment at the end of its paragraph and keep the paragraph',
      edits: [{ kind: 'delete', segment: 4 }],
      lines: ['Un deux', 'quatre'],
      beads: '1-1 1-0 1-1',
    },
    {
      does: 'delete a whole paragraph',
      edits: [{ kind: 'delete', segment: 5 }],
      lines: ['Un deux|trois'],
      beads: '1-1 1-1 1-0',
    },
    {
      does: 'delete a segment and drop the replacement inside it',
      edits: [replace(4, 0, 5, 'x'), { kind: 'delete', segment: 4 }, replace(3, 0, 2, 'UN')],
      lines: ['UN deux', 'quatre'],
      beads: '1-1 1-0 1-1',
    },
  ])('$does', ({ edits, lines, beads }) => {
    const before = project();
    const steps = stepsForEdits(before, 'target', edits);
    if (!steps.ok) throw new Error(steps.failure.why);
    const after = proveStepLaws(before, steps.value);
    expect(showLines(after.bitext, 'target')).toEqual(lines);
    expect(showBeads(after.bitext)).toBe(beads);
  });

  it.each<[string, Edit[], { segment: number; why: string }]>([
    [
      'two edits want the same characters',
      [replace(3, 0, 4, 'a'), replace(3, 3, 5, 'b')],
      { segment: 3, why: 'overlap' },
    ],
    ['a segment is gone', [{ kind: 'delete', segment: 99 }], { segment: 99, why: 'gone' }],
  ])('are refused as a whole where %s', (_, edits, failure) => {
    expect(stepsForEdits(project(), 'target', edits)).toEqual({ ok: false, failure });
  });
});
