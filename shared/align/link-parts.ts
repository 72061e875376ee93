import type { Bead } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { bug } from '../bitext/bug.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { endsParagraph } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { segmentOf } from '../bitext/segmented-text.ts';
import { alignTogether } from './align.ts';
import type { AlignDocument, AlignUnit, IndexBead, SharedOptions } from './alignment.ts';

/** Segments that are linked among themselves, in the order in which they are to be read. */
export interface LinkPart {
  readonly source: readonly SegmentId[];
  readonly target: readonly SegmentId[];
  /** Beads of these segments that stand, and come back as the same objects. */
  readonly standing: readonly Bead[];
}

export interface LinkedParts {
  /** Those of each part, in its order. */
  readonly beads: readonly (readonly Bead[])[];
  /** True where the time limit ended the search early. */
  readonly cutShort: boolean;
}

/** Links each part by itself; what is learned in one serves all (see `alignTogether`). Linear in the segments of all parts. */
export function linkParts(
  texts: Pick<Bitext, 'source' | 'target'>,
  parts: readonly LinkPart[],
  options: SharedOptions,
): LinkedParts {
  const alignments = alignTogether(
    parts.map((part) => documentOf(texts, part)),
    options,
  );
  return {
    beads: alignments.map(({ beads }, at) => named(parts[at], beads)),
    cutShort: alignments.some(({ cutShort }) => cutShort),
  };
}

function documentOf(texts: Pick<Bitext, 'source' | 'target'>, part: LinkPart): AlignDocument {
  const places = { source: placesOf(part.source), target: placesOf(part.target) };
  const indexes = (side: Side, ids: readonly SegmentId[]): number[] =>
    ids.map(
      (id) => places[side].get(id) ?? bug(`a bead that stands has segment ${id}, which the part has not`),
    );
  const pins = part.standing.map((bead) => ({
    source: indexes('source', bead.source),
    target: indexes('target', bead.target),
    confidence: bead.confidence,
  }));
  return { source: unitsOf(texts.source, part.source), target: unitsOf(texts.target, part.target), pins };
}

function placesOf(ids: readonly SegmentId[]): ReadonlyMap<SegmentId, number> {
  return new Map(ids.map((id, at) => [id, at]));
}

/** The segments as the aligner takes them. */
function unitsOf(text: SegmentedText, ids: readonly SegmentId[]): AlignUnit[] {
  return ids.map((id) => {
    const segment = segmentOf(text, id);
    return { text: segment.text, endsParagraph: endsParagraph(segment) };
  });
}

function named({ source, target, standing }: LinkPart, beads: readonly IndexBead[]): Bead[] {
  // A bead that stands is known by any of its segments: each is in one only.
  const standingOf = new Map(
    standing.flatMap((bead) => [...bead.source, ...bead.target].map((id) => [id, bead])),
  );
  return beads.map((bead) => {
    const found = {
      source: bead.source.map((index) => source[index]),
      target: bead.target.map((index) => target[index]),
      confidence: bead.confidence,
      pinned: false,
    };
    return standingOf.get(found.source[0] ?? found.target[0]) ?? found;
  });
}
