import type { Bead } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { positionsOf } from '../bitext/segmented-text.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { endsParagraph } from '../bitext/segment.ts';
import { align } from './align.ts';
import type { AlignOptions, AlignUnit } from './alignment.ts';

export interface LinkedTexts {
  /** In text order on both sides, every segment in exactly one. */
  readonly beads: readonly Bead[];
  /** True where the time limit ended the search early. */
  readonly cutShort: boolean;
}

/** Links two texts. Beads that are pinned already stand as they are, and the rest is aligned around them. */
export function linkTexts(bitext: Bitext, options: Omit<AlignOptions, 'pins'>): LinkedTexts {
  const { source, target } = bitext;
  const pinned = bitext.beads.filter((bead) => bead.pinned);
  const places = { source: positionsOf(source), target: positionsOf(target) };
  const indexes = (bead: Bead, side: 'source' | 'target') =>
    bead[side].map((id) => places[side].get(id) ?? -1);
  const { beads, cutShort } = align(unitsOf(source), unitsOf(target), {
    ...options,
    pins: pinned.map((bead) => ({
      source: indexes(bead, 'source'),
      target: indexes(bead, 'target'),
      confidence: bead.confidence,
    })),
  });
  // A pin is known by any of its segments: each stands in one bead only.
  const pinOf = new Map(pinned.flatMap((bead) => [...bead.source, ...bead.target].map((id) => [id, bead])));
  return {
    beads: beads.map((bead) => {
      const found = {
        source: bead.source.map((index) => source.segments[index].id),
        target: bead.target.map((index) => target.segments[index].id),
        confidence: bead.confidence,
        pinned: false,
      };
      return pinOf.get(found.source[0] ?? found.target[0]) ?? found;
    }),
    cutShort,
  };
}

/** The segments as the aligner takes them. */
function unitsOf(text: SegmentedText): AlignUnit[] {
  return text.segments.map((segment) => ({ text: segment.text, endsParagraph: endsParagraph(segment) }));
}
