import { beadSide } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { otherSide } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { attachSegment, linkSegments } from '../../shared/edit/links.ts';
import { structureStep } from '../../shared/edit/structure.ts';
import { announce, sayPlace } from './announce.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change } from './editing.ts';
import type { LinkOperation, LinkPlace, SegmentPlace } from './link-operations.ts';
import { LINK_OPERATIONS } from './link-operations.ts';
import { sayLinks } from './link-words.ts';
import type { Work } from './state.ts';

/** How long it is shown why a command did nothing, in ms. */
const NOTHING_TIME = 6000;

/** What of the open project says which links are meant. */
export type LinkableWork = Pick<Work, 'edits' | 'carets' | 'activeSide'>;

/**
 * Does it to the link of the segment, which is the one at the caret unless another is given, as one change, and says what became
 * of it; where there is nothing to do, why.
 */
export function changeLinks(desk: Desk, operation: LinkOperation, at?: SegmentPlace): void {
  const place = placeOf(workOf(desk), at);
  if (!place) return notify(desk, 'information', desk.messages.app.noCaret);
  const after = LINK_OPERATIONS[operation](place);
  if (after === place.bitext) return sayPlace(desk, whyNothing(desk, operation, place), NOTHING_TIME);
  relinkTo(desk, operation, place.segment, after);
}

/** Whether it would change anything there. O(segments). */
export function wouldChangeLinks(work: LinkableWork, operation: LinkOperation, at?: SegmentPlace): boolean {
  const place = placeOf(work, at);
  return place !== null && LINK_OPERATIONS[operation](place) !== place.bitext;
}

/** A segment joins another link: one of its edges was dragged there. `toBead`: index of that link. */
export function attachTo(desk: Desk, { side, segment }: SegmentPlace, toBead: number): void {
  const { bitext } = workOf(desk).edits.project;
  relinkTo(desk, 'link', segment, attachSegment(bitext, side, segment, toBead));
}

/** Exactly these segments are linked. */
export function linkThese(desk: Desk, source: readonly SegmentId[], target: readonly SegmentId[]): void {
  const { bitext } = workOf(desk).edits.project;
  const [segment] = [...target, ...source];
  if (segment !== undefined) relinkTo(desk, 'link', segment, linkSegments(bitext, source, target));
}

/** Makes the links those of `after` as one change, and says what became of the segment's. */
function relinkTo(desk: Desk, operation: LinkOperation, segment: SegmentId, after: Bitext): void {
  const { bitext } = workOf(desk).edits.project;
  const step = structureStep(bitext, after);
  if (step && change(desk, { label: operation, origin: 'link', steps: [step] }))
    announce(desk, sayLinks(desk.messages.links, operation, segment, bitext, after));
}

/** Null where the segment is gone, or where no caret says which is meant. */
function placeOf(work: LinkableWork, at?: SegmentPlace): LinkPlace | null {
  const { bitext } = work.edits.project;
  const meant = at ?? work.carets[work.activeSide];
  const bead = meant ? beadIndexOf(bitext).get(meant.segment) : undefined;
  if (!meant || bead === undefined) return null;
  const { side, segment } = meant;
  const chosen = { source: selectedOn(work, 'source'), target: selectedOn(work, 'target') };
  return { bitext, side, segment, bead, chosen };
}

/** The segments of the pane's selection, or of its caret, that still stand. */
function selectedOn({ carets, edits }: LinkableWork, side: Side): readonly SegmentId[] {
  const text = edits.project.bitext[side];
  return (carets[side]?.segments ?? []).filter((id) => positionOf(text, id) >= 0);
}

function whyNothing({ messages }: Desk, operation: LinkOperation, place: LinkPlace): string {
  const { links } = messages;
  const { bitext, side, bead, chosen } = place;
  if (operation === 'link' && (chosen.source.length === 0 || chosen.target.length === 0))
    return links.needsBoth;
  if (operation === 'split-link' && beadSide(bitext.beads[bead], side).length === 1) {
    const others = beadSide(bitext.beads[bead], otherSide(side)).length;
    return others > 1 ? links.splitOtherSide : links.splitSingle;
  }
  return links.nothing[operation];
}
