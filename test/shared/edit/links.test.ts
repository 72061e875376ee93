import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import {
  linkSegments,
  mergeWithNextBead,
  moveLink,
  pinBead,
  splitBeadBefore,
  unlinkBead,
} from '../../../shared/edit/links.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { buildProject } from '../../support/build-project.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { showBeads } from '../../support/show-bitext.ts';

/** Source ids are 0 to 3, target ids 4 to 7. */
const four = (beads: string) => buildProject(['a', 'b', 'c', 'd'], ['w', 'x', 'y', 'z'], beads);

const cases: readonly { does: string; from: string; operation: (bitext: Bitext) => Bitext; to: string }[] = [
  {
    does: 'links two neighbours that had no partner',
    from: '1-0 0-1 1-1 1-1 1-1',
    operation: (bitext) => linkSegments(bitext, [0], [4]),
    to: '1-1 1-1 1-1 1-1',
  },
  {
    does: 'links across a bead and leaves its other segments in order',
    from: '1-1 1-1 1-1 1-1',
    operation: (bitext) => linkSegments(bitext, [0], [6]),
    to: '0-1 0-1 1-1 1-0 1-0 1-1',
  },
  {
    does: 'links a stretch of both sides',
    from: '1-1 1-1 1-1 1-1',
    operation: (bitext) => linkSegments(bitext, [1, 2], [5]),
    to: '1-1 2-1 0-1 1-1',
  },
  {
    does: 'unlinks a bead into segments without a partner',
    from: '2-2 1-1 1-1',
    operation: (bitext) => unlinkBead(bitext, 0),
    to: '1-0 1-0 0-1 0-1 1-1 1-1',
  },
  {
    does: 'has nothing to unlink where there is no partner',
    from: '1-0 0-1 1-1 1-1 1-1',
    operation: (bitext) => unlinkBead(bitext, 0),
    to: '1-0 0-1 1-1 1-1 1-1',
  },
  {
    does: 'merges a bead with the next',
    from: '1-1 1-1 1-1 1-1',
    operation: (bitext) => mergeWithNextBead(bitext, 1),
    to: '1-1 2-2 1-1',
  },
  {
    does: 'splits a bead before a segment and cuts the other side in proportion',
    from: '2-2 2-2',
    operation: (bitext) => splitBeadBefore(bitext, 'target', 5),
    to: '1-1 1-1 2-2',
  },
  {
    does: 'splits a bead whose other side has one segment only',
    from: '1-2 1-1 2-1',
    operation: (bitext) => splitBeadBefore(bitext, 'target', 5),
    to: '1-1 0-1 1-1 2-1',
  },
  {
    does: 'moves a link up and leaves its partner alone',
    from: '1-1 1-1 1-1 1-1',
    operation: (bitext) => moveLink(bitext, 'target', 5, 'up'),
    to: '1-2 1-0 1-1 1-1',
  },
  {
    does: 'moves a link down',
    from: '1-2 1-0 1-1 1-1',
    operation: (bitext) => moveLink(bitext, 'target', 5, 'down'),
    to: '1-1 1-1 1-1 1-1',
  },
  {
    does: 'cannot move the first link up',
    from: '1-1 1-1 1-1 1-1',
    operation: (bitext) => moveLink(bitext, 'target', 4, 'up'),
    to: '1-1 1-1 1-1 1-1',
  },
];

describe('operations on links', () => {
  it.each(cases)('$does', ({ from, operation, to }) => {
    const before = four(from);
    const after = operation(before.bitext);
    expect(showBeads(after)).toBe(to);
    const step = structureStep(before.bitext, after);
    if (step) expect(proveStepLaws(before, [step]).bitext).toEqual(after);
    else expect(after).toEqual(before.bitext);
  });

  it('pins a bead and frees it again', () => {
    const { bitext } = four('1-1 1-1 1-1 1-1');
    const pinned = pinBead(bitext, 2, true);
    expect(pinned.beads.map((bead) => bead.pinned)).toEqual([false, false, true, false]);
    expect(pinBead(pinned, 2, false)).toEqual(bitext);
  });

  it('never changes a text, and keeps every segment in exactly one bead', () => {
    const place = fc.nat({ max: 30 });
    const operations = fc.oneof(
      place.map((at) => (bitext: Bitext) => unlinkBead(bitext, at)),
      place.map((at) => (bitext: Bitext) => mergeWithNextBead(bitext, at)),
      place.map((at) => (bitext: Bitext) => pinBead(bitext, at, true)),
      fc.tuple(fc.constantFrom('source' as const, 'target' as const), place).map(
        ([side, id]) =>
          (bitext: Bitext) =>
            splitBeadBefore(bitext, side, id),
      ),
      fc
        .tuple(
          fc.constantFrom('source' as const, 'target' as const),
          place,
          fc.constantFrom('up' as const, 'down' as const),
        )
        .map(
          ([side, id, direction]) =>
            (bitext: Bitext) =>
              moveLink(bitext, side, id, direction),
        ),
      fc.tuple(fc.array(place), fc.array(place)).map(([source, target]) => (bitext: Bitext) => {
        const on = (side: 'source' | 'target', ids: number[]) =>
          ids.filter((id) => bitext[side].segments.some((segment) => segment.id === id));
        return linkSegments(bitext, on('source', source), on('target', target));
      }),
    );
    fc.assert(
      fc.property(arbitraryProject, fc.array(operations, { maxLength: 12 }), (project, steps) => {
        const after = steps.reduce((bitext, operation) => operation(bitext), project.bitext);
        expect(after.source).toBe(project.bitext.source);
        expect(after.target).toBe(project.bitext.target);
        expect(brokenBeadLaw(after)).toBeNull();
        const step = structureStep(project.bitext, after);
        if (step) proveStepLaws(project, [step]);
      }),
    );
  });
});
