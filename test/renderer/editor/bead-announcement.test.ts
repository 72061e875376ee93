import { describe, expect, it } from 'vitest';
import { describeBead } from '../../../renderer/editor/bead-announcement.ts';
import { englishEditor } from '../../../renderer/locale/english-editor.ts';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { buildProject } from '../../support/build-project.ts';

const { bitext } = buildProject(['a|b|c|d'], ['e|f|g'], '1-1 2-1 1-0 0-1');
const surely: Bitext = {
  ...bitext,
  beads: bitext.beads.map((bead, at) => ({ ...bead, confidence: 0.894, pinned: at === 1 })),
};

const crossed: Bitext = {
  ...bitext,
  beads: [
    { source: [0], target: [5], confidence: 0.5, pinned: false },
    { source: [1, 2], target: [4, 6], confidence: 1, pinned: true },
    { source: [3], target: [], confidence: 1, pinned: false },
  ],
};

describe('what is read out of a bead', () => {
  it.each([
    [0, 'source segment 1; translation segment 1; linked 1-1, 89 %'],
    [1, 'source segments 2 to 3; translation segment 2; linked 2-1, pinned'],
    [2, 'source segment 4; not in the translation'],
    [3, 'not in the source; translation segment 3'],
    [-1, ''],
  ])('bead %i: %s', (index, words) => {
    expect(describeBead(surely, new Map(), index, englishEditor)).toBe(words);
  });

  it.each([
    [0, 'source segment 1; translation segment 2; linked 1-1, 50 %, crosses others'],
    [1, 'source segments 2 to 3; translation segments 1 and 3; linked 2-2, pinned, crosses others'],
    [2, 'source segment 4; not in the translation'],
  ])('bead %i of some that cross: %s', (index, words) => {
    expect(describeBead(crossed, new Map(), index, englishEditor)).toBe(words);
  });
});
