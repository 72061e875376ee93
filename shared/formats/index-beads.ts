import type { IndexBead } from '../align/alignment.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { indexOfSegment } from './text-places.ts';

/** The links of a bitext by positions of segments, counted from 0, as written forms name them. */
export function indexBeadsOf(bitext: Bitext): IndexBead[] {
  return bitext.beads.map((bead) => ({
    source: bead.source.map((id) => indexOfSegment(bitext, 'source', id)),
    target: bead.target.map((id) => indexOfSegment(bitext, 'target', id)),
    confidence: bead.confidence,
  }));
}
