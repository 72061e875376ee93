import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { isPlain } from '../../../shared/bitext/bead-order.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../../shared/bitext/bitext.ts';
import { attachSegment, linkSegments, unlinkBead, unlinkSegment } from '../../../shared/edit/links.ts';
import { mergeBead, splitBeadBefore } from '../../../shared/edit/merge-links.ts';
import { moveLink, swapPartners } from '../../../shared/edit/move-link.ts';
import { pinBead, pinThrough } from '../../../shared/edit/pins.ts';
import { closeUp, insertEmptyPartner } from '../../../shared/edit/shift-partners.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { buildProject } from '../../support/build-project.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { LINK_CHANGES, changeOf, chooseFrom } from '../../support/random-change.ts';
import { showLinks } from '../../support/show-bitext.ts';

/** Source ids are 0 to 3, target ids 4 to 7. */
const four = (beads: string) => buildProject(['a', 'b', 'c', 'd'], ['w', 'x', 'y', 'z'], beads);

const cases: readonly { does: string; from: string; operation: (bitext: Bitext) => Bitext; to: string }[] = [
  {
    does: 'links two neighbours that had no partner',
    from: '1: :1 2:2 3:3 4:4',
    operation: (bitext) => linkSegments(bitext, [0], [4]),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'links across a bead, which stays, and leaves alone what the two were linked to',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => linkSegments(bitext, [0], [6]),
    to: ':1 1:3 2:2 3: 4:4',
  },
  {
    does: 'links what was chosen and not what stands between',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => linkSegments(bitext, [2], [7, 5]),
    to: '1:1 2: 3:2+4 :3 4:',
  },
  {
    does: 'leaves the rest of a bead linked',
    from: '1+2:1+2 3:3 4:4',
    operation: (bitext) => linkSegments(bitext, [0], [6]),
    to: '1:3 2:1+2 3: 4:4',
  },
  {
    does: 'has nothing to link where that is linked already',
    from: '1+2:1+2 3:3 4:4',
    operation: (bitext) => linkSegments(bitext, [1, 0], [4, 5, 5]),
    to: '1+2:1+2 3:3 4:4',
  },
  {
    does: 'links nothing without a segment of each side, nor what is not there',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => linkSegments(linkSegments(bitext, [0], []), [0], [99]),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'attaches a segment to a bead further up',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => attachSegment(bitext, 'target', 7, 1),
    to: '1:1 2:2+4 3:3 4:',
  },
  {
    does: 'attaches a lonely segment, whose bead goes',
    from: '1:1 2:2 3: 4: :3 :4',
    operation: (bitext) => attachSegment(bitext, 'source', 3, 4),
    to: '1:1 2:2 3: 4:3 :4',
  },
  {
    does: 'attaches nothing to the bead that holds it, or to none',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => attachSegment(attachSegment(bitext, 'source', 1, 1), 'source', 1, 9),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'unlinks a bead into segments without a partner',
    from: '1+2:1+2 3:3 4:4',
    operation: (bitext) => unlinkBead(bitext, 0),
    to: '1: 2: :1 :2 3:3 4:4',
  },
  {
    does: 'uncrosses what crossed by unlinking it',
    from: '1:2 2:1 3:3 4:4',
    operation: (bitext) => unlinkBead(bitext, 0),
    to: '1: 2:1 :2 3:3 4:4',
  },
  {
    does: 'has nothing to unlink where there is no partner',
    from: '1: :1 2:2 3:3 4:4',
    operation: (bitext) => unlinkBead(bitext, 0),
    to: '1: :1 2:2 3:3 4:4',
  },
  {
    does: 'takes one segment out of its bead',
    from: '1:1 2:2+3 3: 4:4',
    operation: (bitext) => unlinkSegment(bitext, 'target', 5),
    to: '1:1 :2 2:3 3: 4:4',
  },
  {
    does: 'takes one of two partners apart, source first',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => unlinkSegment(bitext, 'target', 5),
    to: '1:1 2: :2 3:3 4:4',
  },
  {
    does: 'merges a bead with the one below',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => mergeBead(bitext, 'source', 1, 'down'),
    to: '1:1 2+3:2+3 4:4',
  },
  {
    does: 'merges a bead with the one above, though it lacks the side',
    from: '1:1 :2 2:3 3:4 4:',
    operation: (bitext) => mergeBead(bitext, 'source', 2, 'up'),
    to: '1:1 2:2+3 3:4 4:',
  },
  {
    does: 'merges crossing beads along the side given: the source',
    from: '1:3 2:1 3:2 4:4',
    operation: (bitext) => mergeBead(bitext, 'source', 1, 'down'),
    to: '1:3 2+3:1+2 4:4',
  },
  {
    does: 'merges crossing beads along the side given: the target',
    from: '1:3 2:1 3:2 4:4',
    operation: (bitext) => mergeBead(bitext, 'target', 0, 'up'),
    to: '1+3:2+3 2:1 4:4',
  },
  {
    does: 'merges the last bead with nothing',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => mergeBead(bitext, 'source', 3, 'down'),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'splits a bead before a segment and cuts the other side in proportion',
    from: '1+2:1+2 3+4:3+4',
    operation: (bitext) => splitBeadBefore(bitext, 'target', 5),
    to: '1:1 2:2 3+4:3+4',
  },
  {
    does: 'splits a bead whose other side has one segment only',
    from: '1:1+2 2:3 3+4:4',
    operation: (bitext) => splitBeadBefore(bitext, 'target', 5),
    to: '1:1 :2 2:3 3+4:4',
  },
  {
    does: 'splits a bead with a hole',
    from: '1+3:2+4 2:1 4:3',
    operation: (bitext) => splitBeadBefore(bitext, 'source', 2),
    to: '1:2 2:1 3:4 4:3',
  },
  {
    does: 'moves a link up and leaves its partner alone',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => moveLink(bitext, 'target', 5, 'up'),
    to: '1:1+2 2: 3:3 4:4',
  },
  {
    does: 'moves a link down',
    from: '1:1+2 2: 3:3 4:4',
    operation: (bitext) => moveLink(bitext, 'target', 5, 'down'),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'takes what touches the segment along, so that nothing crosses',
    from: '1: 2:1+2 3:3 4:4',
    operation: (bitext) => moveLink(bitext, 'target', 5, 'up'),
    to: '1:1+2 2: 3:3 4:4',
  },
  {
    does: 'cannot move the first link up',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => moveLink(bitext, 'target', 4, 'up'),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'moves a crossing link to the bead of the segment before its partner',
    from: '1:2 2:1 3:3 4:4',
    operation: (bitext) => moveLink(bitext, 'target', 4, 'up'),
    to: '1:1+2 2: 3:3 4:4',
  },
  {
    does: 'moves a crossing link to the bead of the segment before it, where the partner is the first',
    from: '1:2 2:1 3:3 4:4',
    operation: (bitext) => moveLink(bitext, 'target', 5, 'up'),
    to: '1: 2:1+2 3:3 4:4',
  },
  {
    does: 'swaps the partners of two links, so that they cross',
    from: '1:1 2: :2 3:3 4:4',
    operation: (bitext) => swapPartners(bitext, 0),
    to: '1:3 2: 3:1 :2 4:4',
  },
  {
    does: 'swaps them back',
    from: '1:2 2:1 3:3 4:4',
    operation: (bitext) => swapPartners(bitext, 0),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'swaps with what comes next on the other side',
    from: '1:3 2:1 3:2 4:4',
    operation: (bitext) => swapPartners(bitext, 2, 'target'),
    to: '1:2 2:1 3:3 4:4',
  },
  {
    does: 'gives the partner of the next link to a segment that has none',
    from: '1: 2:1 3:2 4:3 :4',
    operation: (bitext) => swapPartners(bitext, 0),
    to: '1:1 2: 3:2 4:3 :4',
  },
  {
    does: 'swaps nothing where no link follows',
    from: '1:1 2:2 3:3 4:4',
    operation: (bitext) => swapPartners(bitext, 3),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'inserts an empty partner, and the next gap takes the shift in',
    from: '1:1 2:2 3: 4:3 :4',
    operation: (bitext) => insertEmptyPartner(bitext, 'source', 0),
    to: '1: 2:1 3:2 4:3 :4',
  },
  {
    does: 'inserts an empty partner on the source side, down to the end',
    from: '1:1 2:2 3+4:3+4',
    operation: (bitext) => insertEmptyPartner(bitext, 'target', 5),
    to: '1:1 :2 2:3+4 3+4:',
  },
  {
    does: 'shifts past what is unmatched, which stays so',
    from: '1:1 :2 2:3 3: 4:4',
    operation: (bitext) => insertEmptyPartner(bitext, 'source', 0),
    to: '1: 2:1 :2 3:3 4:4',
  },
  {
    does: 'shifts up to a pinned bead',
    from: '1:1 2:2 !3:3 4:4',
    operation: (bitext) => insertEmptyPartner(bitext, 'source', 0),
    to: '1: 2:1 :2 !3:3 4:4',
  },
  {
    does: 'shifts not past a pinned segment without a partner',
    from: '1:1 !:2 2:3 3: 4:4',
    operation: (bitext) => insertEmptyPartner(bitext, 'source', 0),
    to: '1: :1 !:2 2:3 3: 4:4',
  },
  {
    does: 'has no partner to take from a segment that has none',
    from: '1: :1 2:2 3:3 4:4',
    operation: (bitext) => insertEmptyPartner(bitext, 'source', 0),
    to: '1: :1 2:2 3:3 4:4',
  },
  {
    does: 'shifts along the side that stays where links cross',
    from: '1:2 2:1 3:3 4: :4',
    operation: (bitext) => insertEmptyPartner(bitext, 'target', 4),
    to: ':1 1:3 2:2 3:4 4:',
  },
  {
    does: 'closes up: the partners below move up to the next gap',
    from: '1: 2:1 3:2 4: :3 :4',
    operation: (bitext) => closeUp(bitext, 'source', 0),
    to: '1:1 2:2 3: 4: :3 :4',
  },
  {
    does: 'closes up by taking in what stands alone right below',
    from: '1: 2:1 :2 3:3 4:4',
    operation: (bitext) => closeUp(bitext, 'source', 0),
    to: '1:1 2:2 3:3 4:4',
  },
  {
    does: 'closes up to a pinned bead',
    from: '1: 2:1 !3:2 4:3 :4',
    operation: (bitext) => closeUp(bitext, 'source', 0),
    to: '1:1 2: !3:2 4:3 :4',
  },
  {
    does: 'closes up in a row of links that cross, from where it stands',
    from: '1:4 2:1 :2 3: 4:3',
    operation: (bitext) => closeUp(bitext, 'target', 5),
    to: '1:4 2:1 3:2 4:3',
  },
  {
    does: 'closes up along its own side in such a row',
    from: '1:4 2:1 :2 3: 4:3',
    operation: (bitext) => closeUp(bitext, 'source', 2),
    to: '1:4 2:1 :2 3:3 4:',
  },
  {
    does: 'shifts not past what is pinned in such a row',
    from: '1:4 2:1 !:2 3: 4:3',
    operation: (bitext) => insertEmptyPartner(bitext, 'source', 1),
    to: ':1 !:2 1:4 2: 3: 4:3',
  },
  {
    does: 'shifts in such a row past what is not pinned, which stays where it stands',
    from: '1:4 2:1 :2 3: 4:3',
    operation: (bitext) => insertEmptyPartner(bitext, 'source', 1),
    to: '1:4 2: 3:1 :2 4:3',
  },
  {
    does: 'closes nothing where the segment has a partner, or nothing can come',
    from: '1:1 2: !:2 3:3 4:4',
    operation: (bitext) => closeUp(closeUp(bitext, 'source', 0), 'source', 1),
    to: '1:1 2: !:2 3:3 4:4',
  },
];

/** A row that cannot be cut: the first and the last swap places, or all of them do. */
const LONG_ROWS: readonly (readonly [string, (at: number, count: number) => number])[] = [
  ['whose ends cross all', (at, count) => (at === 1 ? count : at === count ? 1 : at)],
  ['that runs backwards', (at, count) => count + 1 - at],
];

describe.each(LONG_ROWS)('in a row of 2,000 links %s', (_, targetOf) => {
  const count = 2_000;
  const numbers = Array.from({ length: count }, (__, at) => at + 1);
  const text = [numbers.map((number) => `s${number}`).join('|')];
  const { bitext } = buildProject(
    text,
    text,
    numbers.map((number) => `${number}:${targetOf(number, count)}`).join(' '),
  );
  const target = (number: number) => count + targetOf(number, count) - 1;
  const operations: readonly (readonly [string, () => Bitext])[] = [
    ['unlinking a pair', () => unlinkBead(bitext, 999)],
    ['unlinking a segment of a link just joined', () => unlinkSegment(joined(), 'target', target(1000))],
    ['attaching a segment to the next link', () => joined()],
    ['linking over a neighbour', () => linkSegments(bitext, [999], [target(1002)])],
    ['merging two', () => mergeBead(bitext, 'source', 999, 'down')],
  ];
  const joined = () => attachSegment(bitext, 'target', target(1000), 1000);

  it.each(operations)('%s writes down a handful of beads', (__, operation) => {
    const { beads } = structureStep(bitext, operation()) ?? {};
    const changed = [...(beads?.remove ?? []), ...(beads?.insert ?? [])];
    expect(changed.length).toBeGreaterThan(1);
    expect(changed.length).toBeLessThanOrEqual(10);
  });
});

describe('operations on links', () => {
  it.each(cases)('$does', ({ from, operation, to }) => {
    const before = four(from);
    const after = operation(before.bitext);
    expect(showLinks(after)).toBe(to);
    const step = structureStep(before.bitext, after);
    if (step) expect(proveStepLaws(before, [step]).bitext).toEqual(after);
    else expect(after).toBe(before.bitext);
  });

  it('makes a bead sure and frees it from its pin where its segments change', () => {
    const { bitext } = four('!1:1 !2:2 3:3 4:4');
    const linked = linkSegments(bitext, [0], [5]);
    expect(linked.beads.map(({ confidence, pinned }) => [confidence, pinned])).toEqual([
      [1, false],
      [1, false],
      [1, false],
      [0.9, false],
      [0.9, false],
    ]);
    expect(showLinks(mergeBead(bitext, 'source', 0, 'down'))).toBe('!1+2:1+2 3:3 4:4');
    expect(showLinks(mergeBead(bitext, 'source', 1, 'down'))).toBe('!1:1 2+3:2+3 4:4');
    expect(showLinks(insertEmptyPartner(bitext, 'source', 1))).toBe('!1:1 2: 3:2 4:3 :4');
  });

  it('pins a bead and all above it', () => {
    const { bitext } = four('1:2 2:1 3:3 4:4');
    const pinned = pinThrough(bitext, 2, true);
    expect(showLinks(pinned)).toBe('!1:2 !2:1 !3:3 4:4');
    expect(showLinks(pinThrough(pinned, 0, false))).toBe('1:2 !2:1 !3:3 4:4');
    expect(pinThrough(pinned, 1, true)).toBe(pinned);
    expect(pinThrough(bitext, -1, true)).toBe(bitext);
  });

  it('pins in a row of links that cross what stands above, with and without partners', () => {
    const { bitext } = four('1:3 2:1 :2 3:4 4:');
    expect(showLinks(pinThrough(bitext, 2, true))).toBe('!1:3 !2:1 !:2 3:4 4:');
  });

  it('closes up what an empty partner took apart, where it came to a gap or a wall', () => {
    for (const links of ['1:1 2:2 3: :3 4:4', '1:1 2:2 !3:3 4:4']) {
      const { bitext } = four(links);
      const shifted = insertEmptyPartner(bitext, 'source', 0);
      expect(showLinks(closeUp(shifted, 'source', 0))).toBe(links.replace('3: :3', '3:3'));
    }
  });

  it('pins a bead and frees it again', () => {
    const { bitext } = four('1-1 1-1 1-1 1-1');
    const pinned = pinBead(bitext, 2, true);
    expect(pinned.beads.map((bead) => bead.pinned)).toEqual([false, false, true, false]);
    expect(pinBead(pinned, 2, false)).toEqual(bitext);
  });

  it.each(LINK_CHANGES)('changes neither text nor the pins of beads that it does not touch: %s', (name) => {
    const pins = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 });
    const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(arbitraryProject, pins, numbers, (bare, pinned, choices) => {
        const beads = bare.bitext.beads.map((bead, at) => ({ ...bead, pinned: pinned[at % 40] }));
        const project = { ...bare, bitext: { ...bare.bitext, beads } };
        const steps = changeOf(name, project, 1000, chooseFrom(choices));
        const after = proveStepLaws(project, steps).bitext;
        expect(after.source).toBe(project.bitext.source);
        expect(after.target).toBe(project.bitext.target);
        if (name.startsWith('pin')) return;
        const kept = new Set(beads.filter((bead) => bead.pinned).map(membersOf));
        for (const bead of after.beads) {
          expect(bead.pinned || !kept.has(membersOf(bead)) ? null : bead).toBeNull();
          const old = beads.find((one) => membersOf(one) === membersOf(bead));
          if (old) expect(bead).toEqual(old);
          else expect(bead.confidence).toBe(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shifts nothing into or over a pinned bead', () => {
    fc.assert(
      fc.property(
        arbitraryProject,
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        fc.boolean(),
        (project, at, wall, up, on) => {
          const { bitext } = project;
          const side = on ? 'source' : 'target';
          const segment = bitext[side].segments[at % Math.max(bitext[side].segments.length, 1)];
          if (!segment || !isPlain(bitext)) return;
          const index = beadIndexOf(bitext).get(segment.id) ?? 0;
          const below = index + 1 + (wall % 3);
          if (below >= bitext.beads.length) return;
          const walled = pinBead(bitext, below, true);
          const shift = up ? closeUp : insertEmptyPartner;
          const after = shift(walled, side, segment.id);
          const rest = walled.beads.slice(below);
          expect(after.beads.slice(-rest.length)).toEqual(rest);
        },
      ),
    );
  });

  it('never changes a text, and keeps every segment in exactly one bead, many in a row', () => {
    const numbers = fc.array(fc.nat({ max: 10_000 }), { minLength: 8, maxLength: 8 });
    const changes = fc.array(fc.tuple(fc.constantFrom(...LINK_CHANGES), numbers), { maxLength: 12 });
    fc.assert(
      fc.property(arbitraryProject, changes, (project, list) => {
        let after = project;
        for (const [name, choices] of list)
          after = proveStepLaws(after, changeOf(name, after, 1000, chooseFrom(choices)));
        expect(after.bitext.source).toBe(project.bitext.source);
        expect(after.bitext.target).toBe(project.bitext.target);
        const step = structureStep(project.bitext, after.bitext);
        if (step) proveStepLaws(project, [step]);
      }),
    );
  });
});

function membersOf({ source, target }: Bead): string {
  return `${source.join('+')}:${target.join('+')}`;
}
