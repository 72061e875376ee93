import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { crossesOthers } from '../../shared/bitext/crossing.ts';
import type { NumberedLink } from '../locale/english-links.ts';
import { numberIn } from './speaker.ts';

/** A link in the numbers that people see. `bead`: its index. */
export function linkNumbers(bitext: Bitext, bead: number): NumberedLink {
  const { source, target } = bitext.beads[bead];
  const numbers = (side: Side, ids: readonly SegmentId[]) => ids.map((id) => numberIn(bitext[side], id));
  return {
    source: numbers('source', source),
    target: numbers('target', target),
    crossing: crossesOthers(bitext, bead),
  };
}
