import type { Bead } from '../bitext/bead.ts';
import { beadSide, isUnmatched } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { attached, beadByHand, inTextOrder, leftOf, relinked, withSide } from './relinked.ts';

/**
 * Operations on links, from bitext to bitext: they never touch a text, only which segments stand in one bead. Where there is
 * nothing to do they answer the same bitext. A bead whose segments change is sure from then on (confidence 1) and no longer
 * pinned, since what was confirmed is not what it holds now. Each O(n). Further ones: `merge-links.ts`, `move-link.ts`,
 * `shift-partners.ts`, `pins.ts`.
 */

/**
 * Links exactly the given segments to one bead, none that stands between them: the link may cross others and have holes. What
 * is left of the beads that they leave stays linked as it was. Needs a segment on both sides.
 */
export function linkSegments(
  bitext: Bitext,
  source: readonly SegmentId[],
  target: readonly SegmentId[],
): Bitext {
  const link = beadByHand(inTextOrder(bitext.source, source), inTextOrder(bitext.target, target));
  if (isUnmatched(link)) return bitext;
  const chosen = new Set([...link.source, ...link.target]);
  const beadOf = beadIndexOf(bitext);
  const from = new Set([...chosen].map((id) => beadOf.get(id) ?? -1));
  const [first] = from;
  const { beads } = bitext;
  if (from.size === 1 && beads[first].source.length + beads[first].target.length === chosen.size)
    return bitext;
  return relinked(
    bitext,
    beads.flatMap((bead, at) => {
      const left = from.has(at) ? leftOf(bead, chosen) : [bead];
      return at === first ? [link, ...left] : left;
    }),
  );
}

/** The segment leaves its bead and joins the bead at index `toBead`: an end of a link dragged on the ribbon. */
export function attachSegment(bitext: Bitext, side: Side, id: SegmentId, toBead: number): Bitext {
  return attached(bitext, side, [id], toBead);
}

/** Every segment of the bead by itself, source before target. Nothing to do where the bead links no sides. */
export function unlinkBead(bitext: Bitext, index: number): Bitext {
  const bead = bitext.beads[index];
  if (!bead || isUnmatched(bead)) return bitext;
  return replaced(bitext, bead, [
    ...bead.source.map((id) => beadByHand([id], [])),
    ...bead.target.map((id) => beadByHand([], [id])),
  ]);
}

/** Only this segment leaves its bead, and stands alone; the others stay linked. */
export function unlinkSegment(bitext: Bitext, side: Side, id: SegmentId): Bitext {
  const bead = bitext.beads[beadIndexOf(bitext).get(id) ?? -1];
  if (!bead || !beadSide(bead, side).includes(id)) return bitext;
  const left = leftOf(bead, new Set([id]));
  if (left.length === 0) return bitext;
  const alone = withSide(beadByHand([], []), side, [id]);
  return replaced(bitext, bead, side === 'source' ? [alone, ...left] : [...left, alone]);
}

function replaced(bitext: Bitext, old: Bead, news: readonly Bead[]): Bitext {
  return relinked(
    bitext,
    bitext.beads.flatMap((bead) => (bead === old ? news : [bead])),
  );
}
