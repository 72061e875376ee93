import fc from 'fast-check';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { moveSegment } from '../../../shared/edit/move-segment.ts';
import type { Project } from '../../../shared/edit/project.ts';
import {
  deleteSegments,
  insertSegments,
  mergeWithNextSegment,
  splitSegment,
} from '../../../shared/edit/segments.ts';

/** One thing that an editor does to the translation; `at` picks the segment, `text` is written. */
export interface Doing {
  readonly does: 'write' | 'split' | 'merge' | 'delete' | 'insert' | 'move';
  readonly at: number;
  readonly text: string;
}

export const doing: fc.Arbitrary<Doing> = fc.record({
  does: fc.constantFrom('write', 'write', 'split', 'merge', 'delete', 'insert', 'move'),
  at: fc.nat({ max: 40 }),
  text: fc.constantFrom('été', 'La ville', 'de Vilnius', '', '« A&B »', '😀 ß'),
});

/** The project after all that was done; ids of new segments begin at `freshId`. */
export function edited(project: Project, doings: readonly Doing[], freshId = 1000): Project {
  return doings.reduce(
    (now, one, index) => ({ ...now, bitext: done(now.bitext, one, freshId + index) }),
    project,
  );
}

function done(bitext: Bitext, { does, at, text }: Doing, freshId: number): Bitext {
  const { segments } = bitext.target;
  if (segments.length === 0) return insertSegments(bitext, 'target', null, [{ id: freshId, text }], ' ');
  const segment = segments[at % segments.length];
  switch (does) {
    case 'write': {
      const half = Math.floor(segment.text.length / 2);
      const written = { ...segment, text: `${segment.text.slice(0, half)}${text}` };
      const target = { ...bitext.target, segments: segments.with(at % segments.length, written) };
      return { ...bitext, target };
    }
    case 'split':
      return splitSegment(bitext, 'target', segment.id, segment.text.indexOf(' ') + 1, freshId);
    case 'merge':
      return mergeWithNextSegment(bitext, 'target', segment.id);
    case 'delete':
      return deleteSegments(bitext, 'target', new Set([segment.id]));
    case 'insert':
      return insertSegments(bitext, 'target', segment.id, [{ id: freshId, text }], ' ');
    case 'move':
      return moveSegment(bitext, 'target', segment.id, 'down');
  }
}
