import { beadKind } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { crossesOthers } from '../../shared/bitext/crossing.ts';
import type { Messages } from '../locale/messages.ts';

/** What a screen reader says when the caret comes to another bead; empty for none. */
export function describeBead(
  bitext: Bitext,
  findings: ReadonlyMap<SegmentId, readonly Finding[]>,
  index: number,
  messages: Messages['editor'],
): string {
  const bead = bitext.beads[index];
  if (!bead) return '';
  const found = [...bead.source, ...bead.target].reduce(
    (sum, id) => sum + (findings.get(id)?.length ?? 0),
    0,
  );
  return messages.bead({
    source: bead.source.map((id) => positionOf(bitext.source, id) + 1),
    target: bead.target.map((id) => positionOf(bitext.target, id) + 1),
    kind: beadKind(bead),
    confidence: Math.round(bead.confidence * 100),
    pinned: bead.pinned,
    crosses: crossesOthers(bitext, index),
    findings: found,
  });
}
