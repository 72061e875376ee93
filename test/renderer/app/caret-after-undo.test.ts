import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../renderer/app/desk.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { change, redo, undo } from '../../../renderer/app/editing.ts';
import { changeLinks } from '../../../renderer/app/links.ts';
import { markSegment } from '../../../renderer/app/marks.ts';
import { regroupFromPane } from '../../../renderer/app/regroup.ts';
import type { Work } from '../../../renderer/app/state.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

/** Three segments on either side, 0 to 2 and 3 to 5, with the caret in the source. */
function workAtSource(segment: number): Work {
  const work = workOn(buildProject(['One is.|Two are. More.|Three.'], ['Un.|Deux.|Trois.']));
  const caret = { side: 'source', segment, start: 2, end: 2, segments: [segment] } as const;
  return { ...work, carets: { ...work.carets, source: caret }, activeSide: 'source' };
}

const write = (desk: Desk) =>
  change(desk, {
    label: 'fix',
    origin: 'fix',
    steps: [{ kind: 'text', side: 'target', segment: 3, at: 0, remove: 'Un', insert: 'Une' }],
  });

describe('after undo and redo of what changed no text', () => {
  it.each<[string, (desk: Desk) => void]>([
    ['a link', (desk) => changeLinks(desk, 'unlink')],
    ['a link that the segment above takes part in', (desk) => changeLinks(desk, 'merge-link-up')],
    ['pins of all links above', (desk) => changeLinks(desk, 'pin-above')],
    ['a moved link', (desk) => changeLinks(desk, 'move-link-up')],
    ['a mark', (desk) => markSegment(desk, 5, 'bookmark', (mark) => ({ ...mark, bookmarked: true }))],
  ])('the caret, its side and the scroll stay: %s', (_, act) => {
    const { desk, reveal, done } = madeUpDesk(workAtSource(2));
    act(desk);
    expect(done()).toHaveLength(1);
    const { carets } = workOf(desk);
    undo(desk);
    redo(desk);
    undo(desk);
    expect(done()).toHaveLength(0);
    expect(reveal).not.toHaveBeenCalled();
    expect(workOf(desk)).toMatchObject({ activeSide: 'source', carets });
  });

  it('the next command means the same segment as before', () => {
    const { desk } = madeUpDesk(workAtSource(2));
    changeLinks(desk, 'move-link-up');
    const moved = workOf(desk).edits.project.bitext;
    undo(desk);
    changeLinks(desk, 'move-link-up');
    expect(workOf(desk).edits.project.bitext).toEqual(moved);
  });

  it('the place is shown where there is no caret', () => {
    const work = workAtSource(2);
    const { desk, reveal } = madeUpDesk({ ...work, carets: { source: null, target: null } });
    changeLinks(desk, 'unlink', { side: 'source', segment: 2 });
    undo(desk);
    expect(reveal).toHaveBeenCalledOnce();
  });
});

describe('after undo and redo of what changed text', () => {
  const steady = { focus: false, isSteady: true };

  it('the caret goes to the place, on its side, and scrolls only where it is out of sight', () => {
    const { desk, reveal } = madeUpDesk(workAtSource(2));
    write(desk);
    undo(desk);
    expect(reveal).toHaveBeenLastCalledWith({ side: 'target', segment: 3, start: 2, end: 2 }, steady);
    redo(desk);
    expect(reveal).toHaveBeenLastCalledWith({ side: 'target', segment: 3, start: 3, end: 3 }, steady);
  });

  it('so it does for segments of the source', () => {
    const { desk, reveal } = madeUpDesk(workAtSource(1));
    regroupFromPane(desk, { kind: 'split', side: 'source', segment: 1, at: 8 });
    undo(desk);
    expect(reveal).toHaveBeenLastCalledWith({ side: 'source', segment: 1 }, steady);
  });

  it('so it does in the review, which has no caret', () => {
    const { desk, reveal } = madeUpDesk(workAtSource(1));
    changeLinks(desk, 'unlink');
    desk.store.dispatch({ kind: 'view', view: 'review' });
    undo(desk);
    expect(reveal).toHaveBeenCalledOnce();
  });
});
