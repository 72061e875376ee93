import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../renderer/app/change-links.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import type { LinkOperation } from '../../../renderer/app/link-operations.ts';
import { changeLinks } from '../../../renderer/app/links.ts';
import { markSegment } from '../../../renderer/app/marks.ts';
import { english } from '../../../renderer/locale/english.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

/** Source 0 to 3, translation 4 to 7. */
const start = (beads: string) => madeUpDesk(workOn(buildProject(['a|b|c|d'], ['A|B|C|D'], beads), 4));

describe('what a change did to links', () => {
  it.each<[LinkOperation, string, number, string]>([
    ['unlink', '1:1 2:2 3:3 4:4', 1, 'Unlinked source 2; translation 2'],
    ['merge-link', '1:1 2:2 3:3 4:4', 1, 'Linked 2 and 3 with 2 and 3'],
    ['swap-links', '1:1 2:2 3:3 4:4', 1, 'Linked 2 with 3; 3 with 2'],
    ['pin', '1:1 2:2 3:3 4:4', 1, 'Pinned 2 with 2'],
    ['pin-above', '1:1 2:2 3:3 4:4', 3, 'Pinned 1 with 1; 2 with 2; 3 with 3 and 1 more link'],
  ])('is said of %s', (operation, beads, segment, words) => {
    const { desk, done } = start(beads);
    changeLinks(desk, operation, { side: 'source', segment });
    const links = linksOf(done()[0], workOf(desk).edits.project.bitext);
    expect(links && english.links.changed(links.nature, links.links, links.more)).toBe(words);
  });

  it('is nothing where it did something else, or where the segments are gone', () => {
    const { desk, done } = start('1:1 2:2 3:3 4:4');
    markSegment(desk, 4, 'bookmark', (mark) => ({ ...mark, bookmarked: true }));
    expect(linksOf(done()[0], workOf(desk).edits.project.bitext)).toBeNull();
    changeLinks(desk, 'unlink', { side: 'source', segment: 1 });
    const other = buildProject(['a'], ['A']).bitext;
    expect(linksOf(done()[1], other)).toBeNull();
  });
});

describe('why a command of links did nothing', () => {
  it('is said in the place of what was said before', () => {
    const { desk, said } = start('1: :1 2:2 3:3 4:4');
    changeLinks(desk, 'unlink', { side: 'source', segment: 0 });
    changeLinks(desk, 'merge-link', { side: 'source', segment: 3 });
    expect(said()).toEqual([english.links.nothing['merge-link']]);
  });
});
