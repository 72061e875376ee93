import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import { linkSegments, unlinkBead, unlinkSegment } from '../../shared/edit/links.ts';
import { mergeBead, splitBeadBefore } from '../../shared/edit/merge-links.ts';
import { moveLink, swapPartners } from '../../shared/edit/move-link.ts';
import { pinBead, pinThrough } from '../../shared/edit/pins.ts';
import { closeUp, insertEmptyPartner } from '../../shared/edit/shift-partners.ts';

/** A segment whose link is meant. */
export interface SegmentPlace {
  readonly side: Side;
  readonly segment: SegmentId;
}

export interface LinkPlace extends SegmentPlace {
  readonly bitext: Bitext;
  /** Index of the segment's bead. */
  readonly bead: number;
  /** The segments to be linked. */
  readonly chosen: Readonly<Record<Side, readonly SegmentId[]>>;
}

/** What the editor can do to links: each one transaction, none of them changes a text. */
export const LINK_OPERATIONS = {
  link: ({ bitext, chosen }: LinkPlace) => linkSegments(bitext, chosen.source, chosen.target),
  unlink: ({ bitext, bead }: LinkPlace) => unlinkBead(bitext, bead),
  'unlink-segment': ({ bitext, side, segment }: LinkPlace) => unlinkSegment(bitext, side, segment),
  'merge-link-up': ({ bitext, side, bead }: LinkPlace) => mergeBead(bitext, side, bead, 'up'),
  'merge-link': ({ bitext, side, bead }: LinkPlace) => mergeBead(bitext, side, bead, 'down'),
  'split-link': ({ bitext, side, segment }: LinkPlace) => splitBeadBefore(bitext, side, segment),
  'move-link-up': ({ bitext, side, segment }: LinkPlace) => moveLink(bitext, side, segment, 'up'),
  'move-link-down': ({ bitext, side, segment }: LinkPlace) => moveLink(bitext, side, segment, 'down'),
  'insert-partner': ({ bitext, side, segment }: LinkPlace) => insertEmptyPartner(bitext, side, segment),
  'close-up': ({ bitext, side, segment }: LinkPlace) => closeUp(bitext, side, segment),
  'swap-links': ({ bitext, side, bead }: LinkPlace) => swapPartners(bitext, bead, side),
  pin: ({ bitext, bead }: LinkPlace) => pinBead(bitext, bead, !bitext.beads[bead]?.pinned),
  'pin-above': ({ bitext, bead }: LinkPlace) => pinThrough(bitext, bead, true),
  'unpin-all': ({ bitext }: LinkPlace) => pinThrough(bitext, bitext.beads.length - 1, false),
} as const;

export type LinkOperation = keyof typeof LINK_OPERATIONS;
