import { describe, expect, it } from 'vitest';
import type { DragState } from '../../../renderer/editor/drag-state.ts';
import type { DropSpot } from '../../../renderer/editor/drag-target.ts';
import { dropWords } from '../../../renderer/editor/drag-words.ts';
import { englishEditor } from '../../../renderer/locale/english-editor.ts';
import { buildProject } from '../../support/build-project.ts';

const { bitext } = buildProject(['a|b|c'], ['d|e|f'], '1-1 1-1 1-0 0-1');
const [, second, third] = bitext.source.segments;
const [first, , last] = bitext.target.segments;
const line = (side: 'source' | 'target', segment: number, bead: number): DropSpot => ({
  kind: 'line',
  side,
  segment,
  bead,
  isAlone: false,
});

function words(spot: DropSpot, isExact = false, isAlone = false): string {
  const edge = { side: 'source', segment: second.id, bead: 1, isAlone } as const;
  const state: DragState = {
    kind: 'dragging',
    start: { x: 0, y: 0 },
    edge,
    point: { x: 40, y: 90 },
    spot,
    isExact,
  };
  return dropWords(bitext, state, englishEditor);
}

describe('the words at the pointer', () => {
  it.each([
    ['that a link is joined', line('target', last.id, 3), false, 'Joins 2 with 3'],
    ['that one of the own side is joined', line('source', third.id, 2), false, 'Joins 2 with 3'],
    ['that just two are linked', line('target', first.id, 0), true, 'Links only 2 and 1'],
    ['that it is unlinked', { kind: 'nothing' }, false, 'Unlinks 2'],
    ['nothing where nothing would happen', line('target', bitext.target.segments[1].id, 1), false, ''],
  ] as const)('say %s', (_name, spot, isExact, expected) => {
    expect(words(spot, isExact)).toBe(expected);
  });

  it('say nothing where what is linked with nothing is dropped on nothing, and while nothing is dragged', () => {
    expect(words({ kind: 'nothing' }, false, true)).toBe('');
    expect(dropWords(bitext, { kind: 'idle' }, englishEditor)).toBe('');
  });
});
