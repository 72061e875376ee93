import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../renderer/app/commands.ts';
import type { Desk } from '../../../renderer/app/desk.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import { undo } from '../../../renderer/app/editing.ts';
import { regroupFromPane } from '../../../renderer/app/regroup.ts';
import type { Work } from '../../../renderer/app/state.ts';
import { english } from '../../../renderer/locale/english.ts';
import type { SegmentId, Side } from '../../../shared/bitext/segment.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const { regroup } = english.app;

function workAt(side: Side, segment: SegmentId, start: number, end = start): Work {
  const work = workOn(buildProject(['One. Two.|Three.', 'Four.'], ['Un. Deux.|Trois.', 'Quatre.']));
  const caret = { side, segment, start, end, segments: [segment] };
  return { ...work, carets: { ...work.carets, [side]: caret }, activeSide: side };
}

const textsOf = (desk: Desk, side: Side) =>
  workOf(desk).edits.project.bitext[side].segments.map(({ text }) => text);

const run = (desk: Desk, id: string) => COMMANDS.find((command) => command.id === id)?.run(desk);

const SPLIT = ['One.', 'Two.', 'Three.', 'Four.'];

describe('Enter in the source', () => {
  it('splits the segment in one step, keeps its link, and puts the caret before the second half', () => {
    const { desk, reveal, done } = madeUpDesk(workAt('source', 0, 5));
    regroupFromPane(desk, { kind: 'split', side: 'source', segment: 0, at: 5 });
    expect(textsOf(desk, 'source')).toEqual(SPLIT);
    expect(workOf(desk).edits.project.bitext.beads[0]).toMatchObject({ source: [0, 6], target: [3] });
    expect(done()).toMatchObject([{ label: 'split-segment' }]);
    expect(reveal).toHaveBeenCalledExactlyOnceWith(
      { side: 'source', segment: 6, start: 0, end: 0 },
      { focus: true, isSteady: true },
    );
    expect(desk.store.state.announcement?.text).toBe('Split: source 1 and 2.');
    undo(desk);
    expect(textsOf(desk, 'source')).toEqual(['One. Two.', 'Three.', 'Four.']);
  });

  it('at the edge of a segment does nothing and says why', () => {
    const { desk, said, done } = madeUpDesk(workAt('source', 0, 0));
    regroupFromPane(desk, { kind: 'split', side: 'source', segment: 0, at: 0 });
    expect(done()).toHaveLength(0);
    expect(said()).toEqual([regroup.refused['no-words']]);
  });
});

describe('Backspace and Delete in the source', () => {
  it.each([
    ['start', 10],
    ['end', 9],
  ] as const)('join two segments; the caret stays at the %s of what it stood at', (caret, at) => {
    const { desk, reveal } = madeUpDesk(workAt('source', 0, 9));
    regroupFromPane(desk, { kind: 'join', side: 'source', segment: 0, caret });
    expect(textsOf(desk, 'source')).toEqual(['One. Two. Three.', 'Four.']);
    expect(reveal.mock.calls[0]?.[0]).toEqual({ side: 'source', segment: 0, start: at, end: at });
  });

  it('join no paragraphs, since that would change the source', () => {
    const { desk, said, done } = madeUpDesk(workAt('source', 1, 6));
    regroupFromPane(desk, { kind: 'join', side: 'source', segment: 1, caret: 'end' });
    expect(done()).toHaveLength(0);
    expect(said()).toEqual([regroup.refused.paragraph]);
  });
});

describe('words typed in the source', () => {
  it('are refused with a sentence, which is not said again at every key', () => {
    const work = workAt('source', 0, 1);
    const { desk, said, done } = madeUpDesk(work);
    // The made-up clock goes on by a minute at each look.
    let time = 0;
    const still = { ...desk, now: () => time };
    regroupFromPane(still, { kind: 'words' });
    expect(said()).toEqual([regroup.wordsStand]);
    const [{ id }] = desk.store.state.notices;
    desk.store.dispatch({ kind: 'notice-dismissed', id });
    regroupFromPane(still, { kind: 'words' });
    expect(said()).toEqual([]);
    time = 61_000;
    regroupFromPane(still, { kind: 'words' });
    expect(said()).toEqual([regroup.wordsStand]);
    expect(done()).toHaveLength(0);
  });
});

describe('the commands', () => {
  it.each<[string, Side, SegmentId, number, number, string[]]>([
    ['source', 'source', 0, 4, 4, SPLIT],
    ['source, behind selected words', 'source', 0, 0, 4, SPLIT],
    ['source, before words selected up to its end', 'source', 0, 5, 9, SPLIT],
    ['translation', 'target', 3, 3, 3, ['Un.', 'Deux.', 'Trois.', 'Quatre.']],
  ])('split at the caret in the %s', (_, side, segment, start, end, expected) => {
    const { desk } = madeUpDesk(workAt(side, segment, start, end));
    run(desk, 'split-segment');
    expect(textsOf(desk, side)).toEqual(expected);
  });

  it.each<[Side, SegmentId, string[]]>([
    ['source', 0, ['One. Two. Three.', 'Four.']],
    ['target', 3, ['Un. Deux. Trois.', 'Quatre.']],
    ['target', 4, ['Un. Deux.', 'Trois. Quatre.']],
  ])('join with the next in the %s', (side, segment, expected) => {
    const { desk } = madeUpDesk(workAt(side, segment, 2));
    run(desk, 'join-segment');
    expect(textsOf(desk, side)).toEqual(expected);
  });

  it.each(['split-segment', 'join-segment'])('ask for a caret: %s', (id) => {
    const work = workAt('source', 0, 2);
    const { desk, said } = madeUpDesk({ ...work, carets: { source: null, target: null } });
    run(desk, id);
    expect(said()).toEqual([english.app.noCaret]);
  });

  it.each(['split-segment', 'join-segment'])('name their change for the undo menu: %s', (id) => {
    expect(english.app.changes).toHaveProperty(id);
  });

  it('change nothing where the project is only read', () => {
    const { desk, done, reveal } = madeUpDesk({ ...workAt('source', 0, 4), hold: 'reading' });
    run(desk, 'split-segment');
    expect(done()).toHaveLength(0);
    expect(reveal).not.toHaveBeenCalled();
  });
});
