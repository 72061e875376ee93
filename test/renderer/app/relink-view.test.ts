import { describe, expect, it } from 'vitest';
import { viewChange, viewRange } from '../../../renderer/app/relink-view.ts';
import { buildProject } from '../../support/build-project.ts';

/** Source 0 to 9, translation 10 to 19. */
const { bitext: before } = buildProject(['a|b|c|d|e|f|g|h|i|j'], ['A|B|C|D|E|F|G|H|I|J']);
const after = [{ source: [0], target: [], confidence: 1, pinned: false }, ...before.beads];
const all = before.beads.map((_, at) => at);

describe('the preview of links found anew', () => {
  it('shows the first links of a place, and all of them when asked', () => {
    const change = { before: all, after: all };
    const some = viewChange({ before, after: before.beads }, change);
    expect([some.before.links.length, some.before.more]).toEqual([6, 4]);
    const whole = viewChange({ before, after: before.beads }, change, true);
    expect([whole.after.links.length, whole.after.more]).toEqual([10, 0]);
  });

  it('says how sure a link is, and nothing of a segment without a partner', () => {
    const { links } = viewChange({ before, after }, { before: [0], after: [0, 1] }).after;
    expect(links.map(({ confidence }) => confidence)).toEqual([null, before.beads[0].confidence]);
  });

  it.each([
    ['nothing for the whole text', null, null],
    ['nothing for all links of it', { from: 0, to: 10 }, null],
    ['its ends in both texts', { from: 2, to: 5 }, { source: [3, 5], target: [3, 5] }],
  ])('says of a range %s', (_, range, expected) => {
    expect(viewRange({ before, range })).toEqual(expected);
  });
});
