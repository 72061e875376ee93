import { describe, expect, it } from 'vitest';
import { doubtfulLinks } from '../../../renderer/app/doubtful-links.ts';
import { goToDoubtful, goToMostDoubtful, goToUnmatched } from '../../../renderer/app/link-walks.ts';
import { english } from '../../../renderer/locale/english.ts';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { isDoubtful } from '../../../shared/bitext/doubt.ts';
import type { Project } from '../../../shared/edit/project.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const { links } = english;

const pair = (at: number, confidence: number, pinned = false): Bead => ({
  source: [at],
  target: [1000 + at],
  confidence,
  pinned,
});

describe('links in doubt', () => {
  const doubtful = (confidences: readonly number[]) =>
    doubtfulLinks(confidences.map((confidence, at) => pair(at, confidence)));

  it.each<[string, number[], number[]]>([
    ['are all below a half', [0.4, 0.3, 0.9, 0.95], [0, 1]],
    ['are none where all are sure', Array.from({ length: 40 }, () => 0.97), []],
    [
      'are those of the least sure tenth that are not sure',
      [...Array.from({ length: 18 }, () => 0.99), 0.6, 0.7],
      [18, 19],
    ],
    ['are none in an empty text', [], []],
  ])('%s', (_, confidences, expected) => {
    expect(doubtful(confidences).inOrder).toEqual(expected);
  });

  it('are not those that are pinned or have no partner', () => {
    const beads = [pair(0, 0.1, true), { ...pair(1, 0.1), target: [] }, pair(2, 0.2)];
    expect(doubtfulLinks(beads).inOrder).toEqual([2]);
    expect(beads.map((bead) => isDoubtful(beads, bead))).toEqual([false, false, true]);
  });

  it('are ordered by doubt as well, equally sure ones as they stand', () => {
    expect(doubtful([0.4, 0.2, 0.9, 0.2, 0.1]).byDoubt).toEqual([4, 1, 3, 0]);
  });
});

/** The translation is 6 to 11. */
function project(confidences: readonly number[], beads?: string): Project {
  const made = buildProject(['a|b|c|d|e|f'], ['A|B|C|D|E|F'], beads ?? '1-1 1-1 1-1 1-1 1-1 1-1');
  const sure = made.bitext.beads.map((bead, at) => ({ ...bead, confidence: confidences[at] ?? 0.9 }));
  return { ...made, bitext: { ...made.bitext, beads: sure } };
}

const IN_DOUBT = project([0.99, 0.3, 0.99, 0.1, 0.2, 0.99]);

describe('the walk through the links in doubt', () => {
  it.each<[string, number | null, 1 | -1, number, string]>([
    ['to the next', 7, 1, 9, 'Doubtful link 2 of 3, 10% sure.'],
    ['to the one before', 9, -1, 7, 'Doubtful link 1 of 3, 30% sure.'],
    ['to the first without a caret', null, 1, 7, 'Doubtful link 1 of 3, 30% sure.'],
    ['round at the end', 11, 1, 7, 'Doubtful link 1 of 3, 30% sure.'],
    ['round at the start', 6, -1, 10, 'Doubtful link 3 of 3, 20% sure.'],
  ])('goes %s and says which it is', (_, caret, direction, segment, words) => {
    const { desk, reveal, said } = madeUpDesk(workOn(IN_DOUBT, caret));
    goToDoubtful(desk, direction);
    expect(reveal).toHaveBeenCalledExactlyOnceWith(
      { side: 'target', segment, start: 0, end: 0 },
      { focus: true },
    );
    expect(said()).toEqual([words]);
  });

  it.each<[number | null, number, string]>([
    [null, 9, '1 of 3 by doubt, 10%'],
    [6, 9, '1 of 3 by doubt, 10%'],
    [9, 10, '2 of 3 by doubt, 20%'],
    [10, 7, '3 of 3 by doubt, 30%'],
    [7, 9, '1 of 3 by doubt, 10%'],
  ])('by doubt goes from %s to %s and says how far it is', (caret, segment, words) => {
    const { desk, reveal, said } = madeUpDesk(workOn(IN_DOUBT, caret));
    goToMostDoubtful(desk);
    expect(reveal.mock.calls[0]?.[0]).toMatchObject({ segment });
    expect(said()).toEqual([`Doubtful link, ${words} sure.`]);
  });

  it('says only the last place', () => {
    const { desk, said } = madeUpDesk(workOn(IN_DOUBT, 6));
    goToDoubtful(desk, 1);
    goToDoubtful(desk, -1);
    expect(said()).toHaveLength(1);
  });

  it('says that there is none', () => {
    const { desk, reveal, said } = madeUpDesk(workOn(project([]), 6));
    goToDoubtful(desk, 1);
    goToMostDoubtful(desk);
    expect(said()).toEqual([links.noneDoubtful]);
    expect(reveal).not.toHaveBeenCalled();
  });
});

describe('the walk through what has no partner', () => {
  /** In their order: b, c (source 1 and 2), C (translation 8), F (11). */
  const base = project([], '1:1 2+3: 4:2 :3 5:4 6:5 :6');

  it.each<[string, number | null, 1 | -1, string, number, string]>([
    ['into the source', 6, 1, 'source', 1, 'Segment without a partner 1 of 4.'],
    ['back over both texts', 9, -1, 'target', 8, 'Segment without a partner 3 of 4.'],
    ['on from one to the next', 8, 1, 'target', 11, 'Segment without a partner 4 of 4.'],
    ['round at the end', 11, 1, 'source', 1, 'Segment without a partner 1 of 4.'],
    ['to the last before the first', null, -1, 'target', 11, 'Segment without a partner 4 of 4.'],
  ])('goes %s', (_, caret, direction, side, segment, words) => {
    const { desk, reveal, said } = madeUpDesk(workOn(base, caret));
    goToUnmatched(desk, direction);
    expect(reveal.mock.calls[0]?.[0]).toMatchObject({ side, segment });
    expect(said()).toEqual([words]);
  });

  it('says that every segment has one', () => {
    const { desk, said } = madeUpDesk(workOn(project([]), 6));
    goToUnmatched(desk, 1);
    expect(said()).toEqual([links.noneUnmatched(0)]);
  });

  it('passes by what is confirmed to have none, and says that it is', () => {
    const beads = base.bitext.beads.map((bead, at) => ({ ...bead, pinned: at === 1 }));
    const { desk, reveal } = madeUpDesk(workOn({ ...base, bitext: { ...base.bitext, beads } }, 6));
    goToUnmatched(desk, 1);
    expect(reveal.mock.calls[0]?.[0]).toMatchObject({ side: 'target', segment: 8 });
    const all = beads.map((bead) => ({ ...bead, pinned: true }));
    const settled = madeUpDesk(workOn({ ...base, bitext: { ...base.bitext, beads: all } }, 6));
    goToUnmatched(settled.desk, 1);
    expect(settled.reveal).not.toHaveBeenCalled();
    expect(settled.said()).toEqual([links.noneUnmatched(4)]);
  });
});
