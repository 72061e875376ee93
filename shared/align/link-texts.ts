import type { Bead } from '../bitext/bead.ts';
import { inOrder } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import type { SegmentId } from '../bitext/segment.ts';
import { endsParagraph } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionsOf } from '../bitext/segmented-text.ts';
import { align } from './align.ts';
import type { AlignUnit, IndexBead, SharedOptions } from './alignment.ts';

export interface LinkedTexts {
  /** Every segment in exactly one, in canonical order (`inOrder`). */
  readonly beads: readonly Bead[];
  /** True where the time limit ended the search early. */
  readonly cutShort: boolean;
}

/**
 * Links two texts. Beads that are pinned already stand as they are, whether they cross or have holes, and the rest is
 * aligned around them; beads that are not are forgotten.
 */
export function linkTexts(bitext: Bitext, options: SharedOptions): LinkedTexts {
  return linkAround(
    bitext,
    bitext.beads.filter((bead) => bead.pinned),
    options,
  );
}

/** The same around any beads, which come back as the same objects. */
export function linkAround(
  { source, target }: Pick<Bitext, 'source' | 'target'>,
  standing: readonly Bead[],
  options: SharedOptions,
): LinkedTexts {
  const pins = standing.map((bead): IndexBead => ({
    source: indexesOf(source, bead.source),
    target: indexesOf(target, bead.target),
    confidence: bead.confidence,
  }));
  const { beads, cutShort } = align(unitsOf(source), unitsOf(target), { ...options, pins });
  // A pin is known by any of its segments: each stands in one bead only.
  const pinOf = new Map(standing.flatMap((bead) => [...bead.source, ...bead.target].map((id) => [id, bead])));
  const linked = beads.map((bead) => {
    const found = {
      source: bead.source.map((index) => source.segments[index].id),
      target: bead.target.map((index) => target.segments[index].id),
      confidence: bead.confidence,
      pinned: false,
    };
    return pinOf.get(found.source[0] ?? found.target[0]) ?? found;
  });
  return { beads: inOrder(source, target, linked), cutShort };
}

function indexesOf(text: SegmentedText, ids: readonly SegmentId[]): number[] {
  const places = positionsOf(text);
  return ids.map((id) => places.get(id) ?? bug(`a pinned bead has segment ${id}, which the text has not`));
}

/** The segments as the aligner takes them. */
function unitsOf(text: SegmentedText): AlignUnit[] {
  return text.segments.map((segment) => ({ text: segment.text, endsParagraph: endsParagraph(segment) }));
}
