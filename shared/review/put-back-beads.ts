import { addTo } from '../bitext/grouped.ts';
import type { Bead } from '../bitext/bead.ts';
import { beadSide, sameBead } from '../bitext/bead.ts';
import { inOrder, isOwnRow, isPlain } from '../bitext/bead-order.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { Segment, SegmentId } from '../bitext/segment.ts';
import { SIDES } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionsOf } from '../bitext/segmented-text.ts';

/**
 * Beads for the translation's segments after some were put back and some taken out. What comes back joins its old partners where order
 * allows it or links cross, else its old neighbours, else stands alone; where a stretch of beads then holds what old beads held together,
 * those beads come back, so a merge that is taken back parts the links that it joined. Pinned beads are not parted. `back`
 * are the segments that do not keep the place that they have now. O(segments).
 */
export function beadsPutBack(
  base: Bitext,
  now: Bitext,
  segments: readonly Segment[],
  back: ReadonlySet<SegmentId>,
): readonly Bead[] {
  const places = placesFor(base, now, segments, back);
  const within = new Map<number, SegmentId[]>();
  const behind = new Map<number, SegmentId[]>();
  for (const [index, { bead, isAlone }] of places.entries()) {
    addTo(isAlone ? behind : within, bead, segments[index].id);
  }
  const beads: Bead[] = [];
  let changed: Bead[] = [];
  const texts = { source: now.source, target: { lead: '', segments } };
  const close = () => {
    beads.push(...oldBeads(base, texts, changed));
    changed = [];
  };
  const alone = (bead: number) => {
    for (const id of behind.get(bead) ?? []) changed.push(beadAlone(base, id));
  };
  alone(-1);
  for (const [index, bead] of now.beads.entries()) {
    const target = within.get(index) ?? [];
    if (sameBead({ ...bead, target }, bead)) {
      // Between beads that cross others what changed may go on behind one that did not.
      if (isOwnRow(now, index)) close();
      beads.push(bead);
    } else if (bead.source.length + target.length > 0) changed.push({ ...bead, target });
    alone(index);
  }
  close();
  return inOrder(texts.source, texts.target, beads);
}

/** In the bead of that index, or in a bead of its own behind it. */
interface BeadPlace {
  readonly bead: number;
  readonly isAlone: boolean;
}

function placesFor(
  base: Bitext,
  now: Bitext,
  segments: readonly Segment[],
  back: ReadonlySet<SegmentId>,
): readonly BeadPlace[] {
  const beadNow = beadIndexOf(now);
  const stays = ({ id }: Segment) => (back.has(id) ? undefined : beadNow.get(id));
  const next = nextBeads(segments.map(stays));
  const someCross = !isPlain(base) || !isPlain(now);
  let last: BeadPlace = { bead: -1, isAlone: true };
  return segments.map((segment, index) => {
    const own = stays(segment);
    // Between two segments of one bead there is no other place than that bead.
    const only = own ?? (!last.isAlone && last.bead === next[index] ? last.bead : undefined);
    const lowest = last.isAlone ? last.bead + 1 : last.bead;
    const beadsOf = (ids: readonly SegmentId[]) =>
      ids.map((id) => (back.has(id) ? undefined : beadNow.get(id)));
    const { partners, fellows } = neighboursOf(base, segment.id);
    const neighbours = beadsOf([...partners, ...fellows]);
    const free = crossedIn(base, segment.id) ? neighbours : someCross ? beadsOf(partners) : [];
    const crossed = free.find((one) => one !== undefined);
    // Beyond the order of the others, so that it bounds none of them.
    if (own === undefined && crossed !== undefined) return { bead: crossed, isAlone: false };
    const bead = only ?? neighbours.find((one) => one !== undefined && one >= lowest && one <= next[index]);
    last = bead === undefined ? { bead: last.bead, isAlone: true } : { bead, isAlone: false };
    return last;
  });
}

/** For every segment the bead of the next one that stays; without end where there is none. */
function nextBeads(beads: readonly (number | undefined)[]): readonly number[] {
  const next: number[] = [];
  let bead = Infinity;
  for (let index = beads.length - 1; index >= 0; index--) {
    bead = beads[index] ?? bead;
    next[index] = bead;
  }
  return next;
}

/** Whether the segment's bead crossed others, so that order is no reason against it. */
function crossedIn(base: Bitext, id: SegmentId): boolean {
  const at = beadIndexOf(base).get(id);
  return at !== undefined && !isOwnRow(base, at);
}

interface Neighbours {
  readonly partners: readonly SegmentId[];
  /** Of the same side. */
  readonly fellows: readonly SegmentId[];
}

function neighboursOf(base: Bitext, id: SegmentId): Neighbours {
  const bead = base.beads[beadIndexOf(base).get(id) ?? -1];
  return { partners: bead?.source ?? [], fellows: bead?.target.filter((one) => one !== id) ?? [] };
}

function beadAlone(base: Bitext, id: SegmentId): Bead {
  const bead = base.beads[beadIndexOf(base).get(id) ?? -1];
  const wasAlone = bead?.source.length === 0 && bead.target.length === 1;
  return wasAlone ? bead : { source: [], target: [id], confidence: 1, pinned: false };
}

interface Texts {
  readonly source: SegmentedText;
  readonly target: SegmentedText;
}

/** The beads that held the same segments before, where these join them and nobody linked them so by hand. */
function oldBeads(base: Bitext, texts: Texts, beads: readonly Bead[]): readonly Bead[] {
  if (beads.length === 0 || beads.some(({ pinned }) => pinned)) return beads;
  const held = membersInOrder(texts, beads);
  const places = new Set(held.map((id) => beadIndexOf(base).get(id) ?? -1));
  if (places.has(-1)) return beads;
  const old = [...places].toSorted((one, other) => one - other).map((place) => base.beads[place]);
  const before = membersInOrder(base, old);
  const sameIds = before.length === held.length && before.every((id, index) => id === held[index]);
  return sameIds && leastConfidence(old) === leastConfidence(beads) ? old : beads;
}

/** The segments of the beads in text order, source before target. */
function membersInOrder(texts: Texts, beads: readonly Bead[]): readonly SegmentId[] {
  return SIDES.flatMap((side) => {
    const ids = beads.flatMap((bead) => beadSide(bead, side));
    const places = positionsOf(texts[side]);
    return ids.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  });
}

function leastConfidence(beads: readonly Bead[]): number {
  return beads.reduce((least, { confidence }) => Math.min(least, confidence), 1);
}
