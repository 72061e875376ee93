import type { Bead } from '../bitext/bead.ts';
import { standsFast } from '../bitext/bead.ts';
import { inOrder } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import type { SegmentId } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import type { SharedOptions } from './alignment.ts';
import { corridorsBetween } from './corridors.ts';
import type { LinkPart } from './link-parts.ts';
import { linkParts } from './link-parts.ts';

export interface LinkedTexts {
  /** Every segment in exactly one, in canonical order (`inOrder`). */
  readonly beads: readonly Bead[];
  /** True where the time limit ended the search early. */
  readonly cutShort: boolean;
}

/**
 * Links two texts. Beads that are pinned or linked by hand stand, whether they cross or have holes, and the rest is
 * aligned around them; beads that are not are forgotten. What stands between pins of a passage that was moved is linked
 * within that passage.
 */
export function linkTexts(bitext: Bitext, options: SharedOptions): LinkedTexts {
  const { source, target, beads } = bitext;
  const pins = beads.filter(standsFast);
  const { corridors, offLine } = corridorsBetween(bitext, pins);
  if (corridors.length === 0) {
    const linked = linkParts(bitext, [partWithout(bitext, pins, new Set())], options);
    return { beads: inOrder(source, target, linked.beads.flat()), cutShort: linked.cutShort };
  }
  // Else as many pins of a moved passage could be taken for the main line.
  const apart = new Set([...corridors, ...offLine].flatMap((part) => [...part.source, ...part.target]));
  const standing = new Set(offLine);
  const main = partWithout(
    bitext,
    pins.filter((pin) => !standing.has(pin)),
    apart,
  );
  const linked = linkParts(bitext, [main, ...corridors], options);
  const together = [...linked.beads.flat(), ...offLine];
  return { beads: inOrder(source, target, together), cutShort: linked.cutShort };
}

/** The whole texts, but for some segments. */
function partWithout(
  { source, target }: Bitext,
  standing: readonly Bead[],
  apart: ReadonlySet<SegmentId>,
): LinkPart {
  const idsOf = (text: SegmentedText) => text.segments.map(({ id }) => id).filter((id) => !apart.has(id));
  return { source: idsOf(source), target: idsOf(target), standing };
}
