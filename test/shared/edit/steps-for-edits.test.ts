import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../shared/bitext/bead-order.ts';
import type { Edit } from '../../../shared/edit/edit.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import { buildProject } from '../../support/build-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { showBeads, showLines, showLinks } from '../../support/show-bitext.ts';

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

  it.each<{ where: string; target: string[]; beads: string; edits: Edit[]; links: string }>([
    {
      where: 'nothing stands across from the kept one',
      target: ['Un|deux|deux', 'trois'],
      beads: '1:1 :2 2:3 3:4',
      edits: [{ kind: 'delete', segment: 5, keep: 4 }],
      links: '1:1 2:2 3:3',
    },
    {
      where: 'the kept one stands after it',
      target: ['Un|deux|deux', 'trois'],
      beads: '1:1 2:2 :3 3:4',
      edits: [{ kind: 'delete', segment: 4, keep: 5 }],
      links: '1:1 2:2 3:3',
    },
    {
      where: 'the kept one is deleted for the sake of a third',
      target: ['Un|deux|deux', 'deux'],
      beads: '1:1 :2 :3 2+3:4',
      edits: [
        { kind: 'delete', segment: 6, keep: 5 },
        { kind: 'delete', segment: 5, keep: 4 },
      ],
      links: '1:1 2+3:2',
    },
  ])('hand the link over where $where', ({ target, beads, edits, links }) => {
    const before = buildProject(['One|two', 'three'], target, beads);
    const steps = stepsForEdits(before, 'target', edits);
    if (!steps.ok) throw new Error(steps.failure.why);
    expect(steps.value).toHaveLength(1);
    expect(showLinks(proveStepLaws(before, steps.value).bitext)).toBe(links);
  });

  it('hand the link over as sure as it was', () => {
    const built = buildProject(['One', 'two'], ['Un|deux', 'deux'], '1:1 :2 2:3');
    const beads = built.bitext.beads.map((bead) => ({ ...bead, confidence: 0.8 }));
    const before = { ...built, bitext: { ...built.bitext, beads } };
    const steps = stepsForEdits(before, 'target', [{ kind: 'delete', segment: 4, keep: 3 }]);
    if (!steps.ok) throw new Error(steps.failure.why);
    const after = proveStepLaws(before, steps.value);
    expect(after.bitext.beads[1]).toEqual({ source: [1], target: [3], confidence: 0.8, pinned: false });
  });

  it.each<[string, string, Edit[], string]>([
    ['the kept one has a link of its own', '1:1 2:2 3:3', [del(5, 4)], '1:1 2:2 3:'],
    ['another one stays in the bead', '1:1 :2 2:3+4 3:', [del(5, 4)], '1:1 :2 2:3 3:'],
    ['both share the bead', '1:1 2+3:2+3', [del(5, 4)], '1:1 2+3:2'],
    ['the link is pinned', '1:1 :2 !2:3 3:', [del(5, 4)], '1:1 :2 !2: 3:'],
    ['the kept one is pinned', '1:1 !:2 2:3 3:', [del(5, 4)], '1:1 !:2 2: 3:'],
    ['the kept one is not there', '1:1 :2 2:3 3:', [del(5, 99)], '1:1 :2 2: 3:'],
    ['each is kept for the other', '1:1 :2 2:3 3:', [del(5, 4), del(4, 5)], '1:1 2: 3:'],
  ])('leave the links as they are where %s', (_, beads, edits, links) => {
    const target = beads.includes('3+4') ? ['Un|deux|deux|quatre'] : ['Un|deux|deux'];
    const before = buildProject(['One|two|three'], target, beads);
    const steps = stepsForEdits(before, 'target', edits);
    if (!steps.ok) throw new Error(steps.failure.why);
    expect(showLinks(proveStepLaws(before, steps.value).bitext)).toBe(links);
  });

  it.each<[string, Edit, string[]]>([
    ['the first', del(3, 4), ['deux', 'trois|quatre']],
    ['the last', del(4, 3), ['Un', 'trois|quatre']],
    ['the first after another paragraph', del(5, 6), ['Un|deux', 'quatre']],
    ['the last of the text', del(6, 5), ['Un|deux', 'trois']],
  ])('keep the paragraphs where %s sentence of one goes', (_, edit, lines) => {
    const before = buildProject(['One', 'two', 'three'], ['Un|deux', 'trois|quatre'], '1:1+2 2:3 3:4');
    const steps = stepsForEdits(before, 'target', [edit]);
    if (!steps.ok) throw new Error(steps.failure.why);
    expect(showLines(proveStepLaws(before, steps.value).bitext, 'target')).toEqual(lines);
  });

  it('hold the laws whatever is deleted for the sake of what', () => {
    const id = fc.integer({ min: 4, max: 9 });
    const deletion = fc.record({ kind: fc.constant('delete' as const), segment: id, keep: id });
    fc.assert(
      fc.property(fc.array(deletion, { maxLength: 5 }), fc.constantFrom(...LINKS), (edits, links) => {
        const built = buildProject(['One|two', 'three|four'], ['a|b|c', 'd|e|f'], links);
        const { source: left, target: right } = built.bitext;
        const beads = inOrder(left, right, built.bitext.beads);
        const before = { ...built, bitext: { source: left, target: right, beads } };
        const steps = stepsForEdits(before, 'target', edits);
        if (!steps.ok) throw new Error(steps.failure.why);
        const after = proveStepLaws(before, steps.value);
        const gone = new Set(edits.map(({ segment }) => segment));
        expect(after.bitext.target.segments).toHaveLength(6 - gone.size);
        const linked = after.bitext.beads.filter((bead) => bead.pinned).map(({ source }) => source);
        const pinned = before.bitext.beads.filter((bead) => bead.pinned && bead.source.length > 0);
        expect(linked).toEqual(expect.arrayContaining(pinned.map(({ source }) => source)));
      }),
    );
  });
});

/** Four source and six target segments. */
const LINKS = [
  '1:1 2:2 3:3 4:4 :5 :6',
  '1+2:3 :1 :2 3:6 :4 :5 4:',
  '1:4 2:1+5 !3:2 :3 4:6',
  '!1:1 :2 2:3 !:4 3+4:5+6',
];

function del(segment: number, keep: number): Edit {
  return { kind: 'delete', segment, keep };
}
