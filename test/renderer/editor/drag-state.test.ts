import { describe, expect, it } from 'vitest';
import type { DragEvent, DragState, DragWish } from '../../../renderer/editor/drag-state.ts';
import { dragStep, IDLE } from '../../../renderer/editor/drag-state.ts';
import type { DropSpot } from '../../../renderer/editor/drag-target.ts';

const EDGE = { side: 'source', segment: 3, bead: 2, isAlone: false } as const;
const START = { x: 4, y: 100 };
const down: DragEvent = { kind: 'down', point: START, edge: EDGE, bead: 2 };
const up: DragEvent = { kind: 'up' };
const NOTHING: DropSpot = { kind: 'nothing' };
const line = (side: 'source' | 'target', segment: number, bead: number): DropSpot => ({
  kind: 'line',
  side,
  segment,
  bead,
  isAlone: false,
});

function move(spot: DropSpot, isExact = false, point = { x: 44, y: 160 }): DragEvent {
  return { kind: 'move', point, spot, isExact };
}

/** All steps after each other: where they lead, and everything that was asked for. */
function run(...events: readonly DragEvent[]): { state: DragState; wishes: DragWish[] } {
  let state = IDLE;
  const wishes: DragWish[] = [];
  for (const event of events) {
    const step = dragStep(state, event);
    state = step.state;
    if (step.wish) wishes.push(step.wish);
  }
  return { state, wishes };
}

describe('a press on the ribbon', () => {
  it('is a click where the pointer stays, or only trembles', () => {
    const tremble = move(NOTHING, false, { x: 6, y: 103 });
    expect(run(down, up).wishes).toEqual([{ kind: 'activate', bead: 2 }]);
    expect(run(down, tremble, up).wishes).toEqual([{ kind: 'activate', bead: 2 }]);
  });

  it('asks for nothing where there is no link', () => {
    expect(run({ ...down, edge: null, bead: -1 }, up).wishes).toEqual([]);
  });

  it('becomes no drag where no edge is held', () => {
    expect(run({ ...down, edge: null }, move(line('target', 9, 5))).state.kind).toBe('pressed');
  });
});

describe('a drag', () => {
  it.each<[string, DropSpot, boolean, DragWish | null]>([
    [
      'to a line of the other side joins its link',
      line('target', 9, 5),
      false,
      { kind: 'attach', side: 'source', segment: 3, toBead: 5 },
    ],
    ['to its own link changes nothing', line('target', 8, 2), false, null],
    [
      'with Alt links exactly the two',
      line('target', 9, 5),
      true,
      { kind: 'link', source: [3], target: [9] },
    ],
    [
      'with Alt to its own link takes the others out',
      line('target', 8, 2),
      true,
      { kind: 'link', source: [3], target: [8] },
    ],
    [
      'to another line of its own side joins that one’s link',
      line('source', 4, 3),
      false,
      { kind: 'attach', side: 'source', segment: 3, toBead: 3 },
    ],
    [
      'with Alt to its own side does the same',
      line('source', 4, 3),
      true,
      { kind: 'attach', side: 'source', segment: 3, toBead: 3 },
    ],
    ['to itself changes nothing', line('source', 3, 2), false, null],
    ['to nothing unlinks', NOTHING, false, { kind: 'unlink', side: 'source', segment: 3 }],
    ['out of sight changes nothing', { kind: 'outside' }, false, null],
  ])('%s', (_name, spot, isExact, wish) => {
    const { state, wishes } = run(down, move(spot, isExact), up);
    expect(wishes).toEqual(wish ? [wish] : []);
    expect(state).toBe(IDLE);
  });

  it('from the translation names the two by their sides', () => {
    const fromTarget: DragEvent = { ...down, edge: { ...EDGE, side: 'target', segment: 9, bead: 5 } };
    expect(run(fromTarget, move(line('source', 3, 2), true), up).wishes).toEqual([
      { kind: 'link', source: [3], target: [9] },
    ]);
  });

  it('to nothing changes nothing where it is linked with nothing', () => {
    const alone: DragEvent = { ...down, edge: { ...EDGE, isAlone: true } };
    expect(run(alone, move(NOTHING), up).wishes).toEqual([]);
  });

  it('that comes back to where it began changes nothing', () => {
    const home = move(NOTHING, false, { x: 12, y: 104 });
    expect(run(down, move(line('target', 9, 5)), home, up).wishes).toEqual([]);
  });

  it('heeds Alt pressed and let go while the pointer rests', () => {
    const over = move(line('target', 9, 5));
    const pressed: DragEvent = { kind: 'exact', isExact: true };
    expect(run(down, over, pressed, up).wishes[0].kind).toBe('link');
    expect(run(down, over, pressed, { kind: 'exact', isExact: false }, up).wishes[0].kind).toBe('attach');
  });

  it('is over after Escape, and letting go then asks for nothing', () => {
    const { state, wishes } = run(down, move(line('target', 9, 5)), { kind: 'cancel' }, up);
    expect([state, wishes]).toEqual([IDLE, []]);
  });

  it('does not begin by moving alone', () => {
    expect(run(move(line('target', 9, 5)), up)).toEqual({ state: IDLE, wishes: [] });
  });
});
