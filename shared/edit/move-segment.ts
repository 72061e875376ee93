import type { Bead } from '../bitext/bead.ts';
import { beadSide } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';

/**
 * A segment and its neighbour change places. The gaps stay where they are, so paragraphs keep their shape, and so do the
 * beads: each of the two now stands beside the other's partner. The same bitext where there is no neighbour.
 */
export function moveSegment(bitext: Bitext, side: Side, id: SegmentId, direction: 'up' | 'down'): Bitext {
  const at = positionOf(bitext[side], id);
  const first = direction === 'up' ? at - 1 : at;
  const { lead, segments } = bitext[side];
  if (at < 0 || first < 0 || first + 1 >= segments.length) return bitext;
  const [upper, lower] = [segments[first], segments[first + 1]];
  const moved = segments
    .with(first, { ...lower, gap: upper.gap })
    .with(first + 1, { ...upper, gap: lower.gap });
  return {
    ...bitext,
    [side]: { lead, segments: moved },
    beads: exchanged(bitext.beads, side, upper.id, lower.id),
  };
}

function exchanged(beads: readonly Bead[], side: Side, one: SegmentId, other: SegmentId): readonly Bead[] {
  return beads.map((bead) => {
    const members = beadSide(bead, side);
    if (!members.includes(one) && !members.includes(other)) return bead;
    const swapped = members.map((id) => (id === one ? other : id === other ? one : id));
    return { ...bead, [side]: swapped };
  });
}
