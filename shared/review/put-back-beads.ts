import { addTo } from '../bitext/grouped.ts';
import type { Bead } from '../bitext/bead.ts';
import { sameBead } from '../bitext/bead.ts';
import type { Bitext } from '../bitext/bitext.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { Segment, SegmentId } from '../bitext/segment.ts';

/**
 * Beads for the translation's segments after some were put back and some taken out. What comes back joins its old partners where order
 * allows it, else its old neighbours, else stands alone; where a stretch of beads then holds what old beads held together,
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
  const close = () => {
    beads.push(...oldBeads(base, changed));
    changed = [];
  };
  const alone = (bead: number) => {
    for (const id of behind.get(bead) ?? []) changed.push(beadAlone(base, id));
  };
  alone(-1);
  for (const [index, bead] of now.beads.entries()) {
    const target = within.get(index) ?? [];
    if (sameBead({ ...bead, target }, bead)) {
      close();
      beads.push(bead);
    } else if (bead.source.length + target.length > 0) changed.push({ ...bead, target });
    alone(index);
  }
  close();
  return beads;
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
  let last: BeadPlace = { bead: -1, isAlone: true };
  return segments.map((segment, index) => {
    const own = stays(segment);
    // Between two segments of one bead there is no other place than that bead.
    const only = own ?? (!last.isAlone && last.bead === next[index] ? last.bead : undefined);
    const lowest = last.isAlone ? last.bead + 1 : last.bead;
    const bead =
      only ??
      neighboursOf(base, segment.id)
        .map((id) => (back.has(id) ? undefined : beadNow.get(id)))
        .find((one) => one !== undefined && one >= lowest && one <= next[index]);
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

/** Partners first, then those of the same side. */
function neighboursOf(base: Bitext, id: SegmentId): readonly SegmentId[] {
  const bead = base.beads[beadIndexOf(base).get(id) ?? -1];
  return bead ? [...bead.source, ...bead.target.filter((one) => one !== id)] : [];
}

function beadAlone(base: Bitext, id: SegmentId): Bead {
  const bead = base.beads[beadIndexOf(base).get(id) ?? -1];
  const wasAlone = bead?.source.length === 0 && bead.target.length === 1;
  return wasAlone ? bead : { source: [], target: [id], confidence: 1, pinned: false };
}

/** The beads that held the same segments before, where these join them and nobody linked them so by hand. */
function oldBeads(base: Bitext, beads: readonly Bead[]): readonly Bead[] {
  if (beads.length === 0 || beads.some(({ pinned }) => pinned)) return beads;
  const ids = (list: readonly Bead[]) => [
    ...list.flatMap(({ source }) => source),
    ...list.flatMap(({ target }) => target),
  ];
  const held = ids(beads);
  const places = held.map((id) => beadIndexOf(base).get(id) ?? -1);
  const from = places.reduce((least, place) => Math.min(least, place), Infinity);
  const to = places.reduce((most, place) => Math.max(most, place), -1);
  if (from < 0 || to - from >= held.length) return beads;
  const old = base.beads.slice(from, to + 1);
  const before = ids(old);
  const sameIds = before.length === held.length && before.every((id, index) => id === held[index]);
  return sameIds && leastConfidence(old) === leastConfidence(beads) ? old : beads;
}

function leastConfidence(beads: readonly Bead[]): number {
  return beads.reduce((least, { confidence }) => Math.min(least, confidence), 1);
}
